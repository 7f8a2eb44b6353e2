"""Reads the word lists that the rules use, one text file each.

A list has entries parted by commas or lines; a table has a key before each colon. Lines
that start with "#" are remarks.
"""

from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType

from lexicon.agencies import NAMES


@cache
def word_list(name: str) -> frozenset[str]:
    """The entries of `name`.txt."""
    return frozenset(entry for line in _lines(name) for entry in _entries(line))


@cache
def known_organisations() -> frozenset[str]:
    """The organisations that need no context, news agencies by their names among them.

    An agency's tag counts only where organisations.txt has it: `PA` and `AA` are other things
    in running text.
    """
    return word_list("organisations") | NAMES


@cache
def words_of(language: str, use: str) -> frozenset[str]:
    """The words of `other_languages.txt` for a use (`links`, `titles`, …) in a language."""
    lines = (
        line.removeprefix(f"{language} {use}: ")
        for line in _lines("other_languages")
        if line.startswith(f"{language} {use}: ")
    )
    return frozenset(entry for line in lines for entry in _entries(line))


@cache
def word_table(name: str) -> Mapping[str, str]:
    """The entries of `name`.txt, each with the key that its line starts with."""
    table = {}
    for line in _lines(name):
        key, _, entries = line.partition(":")
        table.update(dict.fromkeys(_entries(entries), key.strip()))
    return MappingProxyType(table)


def _lines(name: str) -> Iterator[str]:
    text = (files(__name__) / f"{name}.txt").read_text(encoding="utf-8")
    return (line for line in text.splitlines() if line and not line.startswith("#"))


def _entries(line: str) -> Iterator[str]:
    return (entry for part in line.split(",") if (entry := part.strip()))
