"""From lists of words to sets and patterns."""

import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from os.path import commonprefix


def words(text: str) -> frozenset[str]:
    """The words of a list that is written as running text."""
    return frozenset(text.split())


def lines_of(table: str) -> list[list[str]]:
    """The words of each line of a table that is written as text."""
    return [line.split() for line in table.split("\n") if line]


def any_of(phrases: Iterable[str]) -> str:
    """A pattern for any of the phrases; where several fit, the longest does.

    What some of them begin with stands there once: where case does not count, `re` tries one
    alternative after the other, and there are hundreds of names of months.
    """
    return "|".join(_alternatives(frozenset(phrases)))


def _alternatives(phrases: Iterable[str]) -> Iterator[str]:
    """A pattern for the phrases that begin with one letter, for each such letter."""
    for _, group in groupby(sorted(phrases, key=_initial), key=_initial):
        alike = sorted(group, key=lambda phrase: (-len(phrase), phrase))
        shared = commonprefix(alike)  # noqa: RUF071 (letter by letter is what is wanted)
        # `DPA` and `dpa-AFX`: without case both may fit, and the longer has to come first.
        if not shared:
            yield from map(re.escape, alike)
            continue
        behind = [phrase.removeprefix(shared) for phrase in alike]
        longer = "|".join(_alternatives(filter(None, behind)))
        may_end = "" if behind[-1] else "?"
        yield re.escape(shared) + (f"(?:{longer}){may_end}" if longer else "")


def _initial(phrase: str) -> str:
    return phrase[:1].casefold()


def entries_of(table: str) -> frozenset[str]:
    """The entries of a list that commas and lines part."""
    parts = table.replace("\n", ",").split(",")
    return frozenset(entry for part in parts if (entry := part.strip()))
