"""Families of lines that are known by their form, and what became of each line that one took."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

Destination = Literal[
    "dropped",
    "headline",
    "abstract",
    "byline",
    "dateline",
    "slugline",
    "keywords",
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

    def fits(self, line: str) -> bool:
        """Whether a line is of this family."""
        return self.pattern.fullmatch(line) is not None


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
) -> Family:
    """A family whose lines fit one of the patterns, in capitals or not; `(?-i:…)` minds them."""
    pattern = re.compile("|".join(f"(?:{each})" for each in patterns), re.IGNORECASE)
    return Family(name, destination, pattern, tuple(examples), tuple(unlike))


def family_of(line: str, families: Iterable[Family]) -> Family | None:
    """The first family that a line is of."""
    return next((each for each in families if each.fits(line)), None)
