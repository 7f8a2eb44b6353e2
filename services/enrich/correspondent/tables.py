"""From tables of words to sets and patterns."""

import re
from collections.abc import Iterable


def words(text: str) -> frozenset[str]:
    """The words of a table that is written as running text."""
    return frozenset(text.split())


def any_of(phrases: Iterable[str]) -> str:
    """A pattern for any of the phrases, the longest that fits."""
    return "|".join(map(re.escape, sorted(phrases, key=lambda phrase: (-len(phrase), phrase))))
