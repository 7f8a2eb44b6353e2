"""The rules of a language, compiled: their patterns filled in from its tables."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from services.enrich.dates.language import Language, Resolver, Rule

MAX_BEFORE = 40
"""Characters before an expression that a rule's `after` and `not_after` are matched against.

Half as many miss expressions of the development documents, twice as many find no more.
"""

PLACEHOLDER = re.compile(r"\{(\*?)([a-z_]+)(\d?)\}")

BLANK = re.compile(r"\[[^\]]*\]| ")
"""A blank, or a class of characters that may hold one."""

START = re.compile(r"(?<![\w$€£¥#@&])(?<!\w[-–/.])(?<![^\WdluDLU]['’])(?<!\d[,:])(?<![$€£¥] )")
"""An expression starts on a word of its own: not in "pre-1990", "$1990", "3.14" or "12:1990"."""

END = r"(?!\w)(?![-–]\w*\d)"

NEXT_WORD = re.compile(r"[\W_]{1,2}([^\W_]+)")

NOT_WORDS = re.compile(r"\\[a-zA-Z]|\?P<\w+>|\?-?i:")
"""The letters in a pattern that are its syntax."""

WORD = re.compile(r"[^\W\d_]+")

OPTIONAL_LETTER = re.compile(r"[^\W\d_](?=\?)")
"""The last letter of a word that a pattern spells two ways: "an?"."""

DIGIT = re.compile(r"\\d|\d")
"""What matches a digit in a pattern, or numbers a group of it."""

TOKEN = re.compile(r"[^\W\d_]+|['‘’]?\d+")


@dataclass(frozen=True)
class CompiledRule:
    """A rule whose patterns are filled in from the tables of its language."""

    pattern: re.Pattern[str]
    words: frozenset[str]
    """The words of its pattern, in lower case; a compound ("Jahr(?:es)?") by its pieces."""
    has_digits: bool
    resolve: Resolver
    after: re.Pattern[str] | None
    not_after: re.Pattern[str] | None

    def may_follow(self, text: str, start: int) -> bool:
        """Whether what stands before that place allows the rule there."""
        if not (self.after or self.not_after):
            return True
        before = text[max(0, start - MAX_BEFORE) : start]
        if self.after and not self.after.search(before):
            return False
        return not (self.not_after and self.not_after.search(before))


@dataclass(frozen=True)
class Grammar:
    """The compiled rules of a language, by the words that they can begin with."""

    language: Language

    @cached_property
    def rules(self) -> tuple[CompiledRule, ...]:
        """The rules in their order."""
        return tuple(map(self._compile, self.language.rules))

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """Every word of every rule, in lower case."""
        return frozenset().union(*(rule.words for rule in self.rules))

    @cached_property
    def rules_by_word(self) -> Mapping[str, Sequence[CompiledRule]]:
        """The rules that may begin with a word, for those words that can begin an expression."""
        links = self.language.links
        beginnings = [(rule, tuple(rule.words - links)) for rule in self.rules]
        return {
            word: tuple(rule for rule, parts in beginnings if word.startswith(parts))
            for word in self.vocabulary - links
        }

    @cached_property
    def rules_with_digits(self) -> Sequence[CompiledRule]:
        """The rules that may begin with a number."""
        return tuple(rule for rule in self.rules if rule.has_digits)

    def openings(self, text: str) -> Iterator[tuple[int, Sequence[CompiledRule]]]:
        """Where an expression may begin, and the rules that may begin there."""
        rules_by_word, leads, stems = self.rules_by_word, self.language.leads, self.language.stems
        for token in TOKEN.finditer(text):
            word = token[0].lower()
            if word in rules_by_word:
                if word not in leads or self._goes_on(text, token.end()):
                    yield token.start(), rules_by_word[word]
            elif not word.isalpha():
                yield token.start(), self.rules_with_digits
            elif stems and word.startswith(stems):
                yield token.start(), self.rules

    def _goes_on(self, text: str, end: int) -> bool:
        word = NEXT_WORD.match(text, end)
        return word is not None and (not word[1].isalpha() or word[1].lower() in self.vocabulary)

    def _compile(self, rule: Rule) -> CompiledRule:
        pattern = self._expand(rule.pattern)
        lookahead = f"(?!{self._expand(rule.not_before)})" if rule.not_before else ""
        return CompiledRule(
            re.compile(f"(?:{pattern}){END}{lookahead}", re.IGNORECASE),
            _words(pattern),
            DIGIT.search(pattern) is not None,
            rule.resolve,
            self._ending(rule.after),
            self._ending(rule.not_after),
        )

    def _ending(self, pattern: str) -> re.Pattern[str] | None:
        if not pattern:
            return None
        return _at_end(self._expand(pattern))

    def _expand(self, pattern: str) -> str:
        return BLANK.sub(_blank, PLACEHOLDER.sub(self._replaced, pattern))

    def _replaced(self, place: re.Match[str]) -> str:
        silent, name, number = place.groups()
        shape = self.language.shapes.get(name)
        inner = PLACEHOLDER.sub(self._replaced, shape) if shape else self._alternatives(name)
        return f"(?:{inner})" if silent else f"(?P<{name}{number}>{inner})"

    def _alternatives(self, name: str) -> str:
        words = sorted(self.language.tables[name], key=lambda word: (-len(word), word))
        if name not in self.language.proper:
            return "|".join(map(_literal, words))
        capitals = [word.upper() for word in words if word.upper() != word]
        return f"(?-i:{'|'.join(map(_literal, [*words, *capitals]))})"


def matches(
    text: str, start: int, rules: Sequence[CompiledRule]
) -> Sequence[tuple[re.Match[str], Resolver]]:
    """The rules that match at `start`, the longest match first; of two as long, the earlier rule.

    "March 18, 2023" is tried before "March 18" and "March".
    """
    if not START.match(text, start):
        return ()
    found = [
        (match, rule.resolve)
        for rule in rules
        if (match := rule.pattern.match(text, start)) and rule.may_follow(text, start)
    ]
    return sorted(found, key=lambda pair: -pair[0].end())


def _at_end(pattern: str) -> re.Pattern[str]:
    """What matches where a text ends like this; no longer one than `MAX_BEFORE`."""
    return re.compile(rf"(?<!\w)(?:{pattern})$", re.IGNORECASE)


def _words(pattern: str) -> frozenset[str]:
    plain = NOT_WORDS.sub(" ", pattern).lower()
    return frozenset(WORD.findall(plain) + WORD.findall(OPTIONAL_LETTER.sub("", plain)))


def _blank(found: re.Match[str]) -> str:
    either = found[0].replace(" ", " \u00a0")
    return either if len(found[0]) > 1 else f"[{either}]"


def _literal(words: str) -> str:
    return re.escape(words).replace(r"\ ", " ")
