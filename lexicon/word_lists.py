"""From lists of words to sets and patterns."""

import re
from collections.abc import Iterable


def words(text: str) -> frozenset[str]:
    """The words of a list that is written as running text."""
    return frozenset(text.split())


def any_of(phrases: Iterable[str]) -> str:
    """A pattern for any of the phrases; where several fit, the longest does."""
    return "|".join(map(re.escape, sorted(phrases, key=lambda phrase: (-len(phrase), phrase))))
