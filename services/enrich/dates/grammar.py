"""The rules of a language, compiled: their patterns filled in from its tables."""

import re
from dataclasses import dataclass
from functools import cached_property

from services.enrich.dates.language import Language, Resolver, Rule

CONTEXT = 40
"""Characters before an expression that a rule's `after` conditions see."""

PLACEHOLDER = re.compile(r"\{(\*?)([a-z_]+)(\d?)\}")

BLANK = re.compile(r"\[[^\]]*\]| ")
"""A blank, or a class of characters that may hold one."""

START = r"(?<![\w$€£¥#@&])(?<!\w[-–'’/.])(?<!\d[,:])(?<![$€£¥] )"
"""An expression starts on a word of its own: not in "pre-1990", "$1990", "3.14" or "12:1990"."""

END = r"(?!\w)(?![-–]\w*\d)"

NEXT_WORD = re.compile(r"[\W_]{1,2}([^\W_]+)")

GROUP_NAME = re.compile(r"\?P<\w+>")

NOT_WORDS = re.compile(r"\\[a-zA-Z]|\?P<\w+>|\?-?i:")
"""The letters in a pattern that are its syntax."""

WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True)
class Form:
    """A rule ready to be tried at a place in a text."""

    pattern: re.Pattern[str]
    resolve: Resolver
    after: re.Pattern[str] | None
    not_after: re.Pattern[str] | None

    def match(self, text: str, start: int) -> re.Match[str] | None:
        """The form's match that starts there, if what stands before allows it."""
        found = self.pattern.match(text, start)
        if not found or not (self.after or self.not_after):
            return found
        before = text[max(0, start - CONTEXT) : start]
        if self.after and not self.after.search(before):
            return None
        if self.not_after and self.not_after.search(before):
            return None
        return found


@dataclass(frozen=True)
class Grammar:
    """The forms of a language, and the words that can begin one."""

    language: Language

    @cached_property
    def forms(self) -> tuple[Form, ...]:
        """The rules in their order."""
        return tuple(map(self._form, self.language.rules))

    @cached_property
    def any_form(self) -> re.Pattern[str]:
        """What any of the forms could match: one look that spares most places all the others."""
        patterns = (
            GROUP_NAME.sub("?:", self._expand(rule.pattern)) for rule in self.language.rules
        )
        return re.compile(f"{START}(?:{'|'.join(patterns)})", re.IGNORECASE)

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """Every word of every form, in lower case."""
        return frozenset(
            word.lower()
            for rule in self.language.rules
            for word in WORD.findall(NOT_WORDS.sub(" ", self._expand(rule.pattern)))
        )

    @cached_property
    def openers(self) -> frozenset[str]:
        """The words that can begin an expression."""
        return self.vocabulary - self.language.links

    def opens(self, token: str, text: str, end: int) -> bool:
        """Whether an expression may begin with the token that ends there."""
        if not token.isalpha():
            return True
        word = token.lower()
        if word not in self.openers:
            return word.startswith(self.language.stems)
        return word not in self.language.leads or self._goes_on(text, end)

    def fits(self, text: str, start: int) -> list[tuple[re.Match[str], Resolver]]:
        """What begins there, the longest first; of two as long, the earlier rule's."""
        if not self.any_form.match(text, start):
            return []
        found = [(match, form.resolve) for form in self.forms if (match := form.match(text, start))]
        return sorted(found, key=lambda fit: -fit[0].end())

    def _goes_on(self, text: str, end: int) -> bool:
        word = NEXT_WORD.match(text, end)
        return word is not None and (not word[1].isalpha() or word[1].lower() in self.vocabulary)

    def _form(self, rule: Rule) -> Form:
        fence = f"(?!{self._expand(rule.not_before)})" if rule.not_before else ""
        return Form(
            re.compile(f"{START}(?:{self._expand(rule.pattern)}){END}{fence}", re.IGNORECASE),
            rule.resolve,
            self._ending(rule.after),
            self._ending(rule.not_after),
        )

    def _ending(self, pattern: str) -> re.Pattern[str] | None:
        if not pattern:
            return None
        return re.compile(rf"(?<!\w)(?:{self._expand(pattern)})$", re.IGNORECASE)

    def _expand(self, pattern: str) -> str:
        return BLANK.sub(_blank, PLACEHOLDER.sub(self._stand_in, pattern))

    def _stand_in(self, place: re.Match[str]) -> str:
        silent, name, number = place.groups()
        shape = self.language.shapes.get(name)
        inner = PLACEHOLDER.sub(self._stand_in, shape) if shape else self._alternatives(name)
        return f"(?:{inner})" if silent else f"(?P<{name}{number}>{inner})"

    def _alternatives(self, name: str) -> str:
        words = sorted(self.language.tables[name], key=lambda word: (-len(word), word))
        if name not in self.language.proper:
            return "|".join(map(_literal, words))
        capitals = [word.upper() for word in words if word.upper() != word]
        return f"(?-i:{'|'.join(map(_literal, [*words, *capitals]))})"


def _blank(found: re.Match[str]) -> str:
    either = found[0].replace(" ", " \u00a0")
    return either if len(found[0]) > 1 else f"[{either}]"


def _literal(words: str) -> str:
    return re.escape(words).replace(r"\ ", " ")
