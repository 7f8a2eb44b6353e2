"""What the tagger needs of a language: tables of words, rules, and cues of tense."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date
from functools import cached_property
from typing import Literal

from lexicon.zone_names import LETTERS, zone_of_letters
from services.enrich.dates.focus import Focus
from services.enrich.dates.period import Period
from services.enrich.dates.tense import Cues, Tense, tense

Table = Mapping[str, int] | Mapping[str, str]

NAMED_ZONES = {zone: "Z" if zone_of_letters(zone) is UTC else "" for zone in LETTERS}
"""Zones that may follow a time; TIMEX3 writes only UTC into the value."""

AGAINST_TENSE = 240
"""Days by which a date against the tense of its sentence counts as farther off.

With 0 the value F1 on the development documents is 0.6 points lower, with a year 1.2; between 120
and 240 days it is the same.
"""


@dataclass(frozen=True)
class Reading:
    """The value of one expression, as a resolver gives it."""

    type: Literal["DATE", "TIME", "DURATION", "SET"]
    value: str
    period: Period | None = None
    """The stretch of calendar that it names, if it does: what "that year" next to it refers to."""
    part: str | int = 0
    """The group of the pattern that the expression spans; by default all of it."""


Readings = tuple[Reading, ...]

DECLINED: Readings = ()
"""What a resolver returns where the rule matches but the words mean something else."""


@dataclass(frozen=True)
class Context:
    """What the value of an expression may depend on beyond its own words."""

    text: str
    today: date
    focus: Focus
    day_first: bool


@dataclass(frozen=True)
class RuleMatch:
    """A rule's match in a text: its words looked up in the language's tables, and its context."""

    match: re.Match[str]
    language: "Language"
    context: Context

    def has(self, name: str) -> bool:
        """Whether the pattern's group of that name took part."""
        return bool(self.match.groupdict().get(name))

    def word(self, name: str) -> str:
        """The group's text in lower case, blanks plain; empty if it took no part."""
        return (self.match.groupdict().get(name) or "").lower().replace("\u00a0", " ")

    def number(self, name: str) -> int:
        """The group's meaning as a number, by its table or by its digits."""
        meaning = self._meaning(name)
        return int(self.word(name) if meaning is None else meaning)

    def code(self, name: str) -> str:
        """The group's meaning as a code, by its table; empty if it took no part."""
        return str(self._meaning(name) or "")

    @cached_property
    def tense(self) -> Tense:
        """The tense of the sentence around the expression."""
        return tense(self.context.text, *self.match.span(), self.language.cues)

    def distance(self, day: date) -> int:
        """How far a day is from the reference, more where the sentence looks the other way."""
        days = (day - self.context.today).days
        return abs(days) + (AGAINST_TENSE if days * self.tense.value < 0 else 0)

    def meaning(self, table: str, word: str) -> int | str | None:
        """What a word means in a table of the language."""
        return self.language.meanings.get(table, {}).get(word)

    def _meaning(self, name: str) -> int | str | None:
        return self.meaning(name.rstrip("0123456789"), self.word(name))


Resolver = Callable[[RuleMatch], Readings]


@dataclass(frozen=True)
class Rule:
    """How an expression looks, which resolver gives its value, and where it does not count.

    In a pattern, `{month}` stands for any word of the table (or shape) `month` and captures it
    under that name; `{month2}` captures a second one; `{*month}` captures nothing. A blank also
    matches the no-break space. A word that can begin the expression stands in full ("fifteen", not
    "(?:four|fif)teen"): the words of the patterns are all that the tagger stops at.
    """

    pattern: str
    resolve: Resolver
    after: str = ""
    """Only where the text before ends like this."""
    not_after: str = ""
    """Not where the text before ends like this."""
    not_before: str = ""
    """Not where the text after begins like this."""


@dataclass(frozen=True)
class Language:
    """The tables, rules and cues of one language."""

    tables: Mapping[str, Table]
    """Words and what each means."""
    shapes: Mapping[str, str]
    """Patterns for what no table can list, such as numbers."""
    proper: frozenset[str]
    """Tables whose words count only with a capital, or in capitals."""
    links: frozenset[str]
    """Words that stand inside an expression and never begin one."""
    leads: frozenset[str]
    """Words that begin one only before another of its words: "the", "at"."""
    cues: Cues
    rules: Sequence[Rule]
    day_first: bool
    """Whether 3/4/2023 is the third of April."""
    stems: tuple[str, ...] = ()
    """Words in lower case that begin an expression as part of a compound, too."""

    @cached_property
    def meanings(self) -> Mapping[str, Mapping[str, int | str]]:
        """The tables, by words in lower case."""
        return {
            name: {word.lower(): sense for word, sense in table.items()}
            for name, table in self.tables.items()
        }
