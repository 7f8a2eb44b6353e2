"""From lists of words to sets and patterns."""

import re
from collections.abc import Iterable


def words(text: str) -> frozenset[str]:
    """The words of a list that is written as running text."""
    return frozenset(text.split())


def lines_of(table: str) -> list[list[str]]:
    """The words of each line of a table that is written as text."""
    return [line.split() for line in table.split("\n") if line]


def any_of(phrases: Iterable[str]) -> str:
    """A pattern for any of the phrases; where several fit, the longest does."""
    return "|".join(map(re.escape, sorted(phrases, key=lambda phrase: (-len(phrase), phrase))))


def entries_of(table: str) -> frozenset[str]:
    """The entries of a list that commas and lines part."""
    parts = table.replace("\n", ",").split(",")
    return frozenset(entry for part in parts if (entry := part.strip()))
