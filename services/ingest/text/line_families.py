"""Families of lines that are known by their form, and what became of each line that one took."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

AT_START = r"\A"
"""What each pattern begins with: it fits a line from its start or not at all."""
MAX_ABOVE = 60
"""Characters at the end of the line above that are looked at."""

Destination = Literal[
    "dropped",
    "headline",
    "abstract",
    "byline",
    "dateline",
    "slugline",
    "keywords",
    "genre",
    "provider",
    "urgency",
    "sent_at",
    "ednote",
    "sign_off",
    "biography",
]
"""The field of the item that a line goes to; `dropped`: none."""


@dataclass(frozen=True, slots=True)
class Family:
    """Lines of one kind, as data: a test reads the examples."""

    name: str
    """The rule, as an editor reads it in `wiredesk inspect --explain`."""
    destination: Destination
    pattern: re.Pattern[str]
    """What the whole of such a line fits."""
    examples: tuple[str, ...]
    unlike: tuple[str, ...] = ()
    """Lines that look alike and are the story's."""
    longest: int = 300
    """Characters: a longer line is of no interest to it."""
    above: re.Pattern[str] | None = None
    """What the line above has to end in, where the form of a line alone does not say enough."""
    needs: tuple[str, ...] = ()
    """Parts of words, in small letters, of which each such line has one: a slow pattern then looks
    at few lines. Without any, it looks at all."""

    def fits(self, line: str, above: str = "") -> bool:
        """Whether a line is of this family; `above`: the line above it."""
        return family_of(line, (self,), above) is not None


@dataclass(frozen=True, slots=True)
class Taken:
    """A line that a rule took out of the story."""

    rule: str
    text: str
    destination: Destination


def family(
    name: str,
    destination: Destination,
    *patterns: str,
    examples: Iterable[str],
    unlike: Iterable[str] = (),
    longest: int = 300,
    above: str | None = None,
    needs: str = "",
) -> Family:
    """A family whose lines fit one of the patterns, in capitals or not; `(?-i:…)` minds them.

    Of `above` the case counts. `needs`: parts of words between blanks, `_` for a blank in one.
    """
    pattern = re.compile(AT_START + "(?:" + "|".join(patterns) + ")", re.IGNORECASE)
    ends = re.compile(above) if above else None
    parts = tuple(part.replace("_", " ") for part in needs.casefold().split())
    return Family(name, destination, pattern, tuple(examples), tuple(unlike), longest, ends, parts)


def family_of(line: str, families: Iterable[Family], above: str = "") -> Family | None:
    """The first family that a line is of; `above`: the line above it."""
    length, has = len(line), line.casefold().__contains__
    for each in families:
        if (
            length <= each.longest
            and (not each.needs or any(map(has, each.needs)))
            and each.pattern.fullmatch(line)
            and (each.above is None or each.above.search(above[-MAX_ABOVE:]))
        ):
            return each
    return None
