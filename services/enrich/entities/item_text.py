"""Spans of an item's text that are names, and the text as the rules read it."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from schemas.article import EntityType

_CAPITALISED = re.compile(r"(?<![\w@#])\w*[A-ZÀ-ÞĀ-Ž]\w*")
_LOWER = re.compile(r"(?<!\w)[a-z]{3,}(?!\w)")


def first_capitalised(name: str) -> str | None:
    """The first word of a name that has a capital."""
    word = _CAPITALISED.search(name)
    return word.group() if word else None


class ItemSpan(NamedTuple):
    """`paragraphs[paragraph][start:end]` names something of a type."""

    paragraph: int
    start: int
    end: int
    type: EntityType

    def as_(self, type_: EntityType) -> "ItemSpan":
        """The same place in the text as another type."""
        return ItemSpan(self.paragraph, self.start, self.end, type_)

    def moved(self, start: int, end: int) -> "ItemSpan":
        """The same type for another stretch of the paragraph."""
        return ItemSpan(self.paragraph, start, end, self.type)

    def overlaps(self, other: "ItemSpan") -> bool:
        """Whether the two share a character."""
        return (
            self.paragraph == other.paragraph and self.start < other.end and other.start < self.end
        )


class ItemText:
    """The paragraphs of one item, with indexes that several rules use."""

    def __init__(self, paragraphs: Sequence[str]) -> None:
        self.paragraphs = tuple(paragraphs)

    def of(self, found: ItemSpan) -> str:
        """The words of a name as printed."""
        return self.paragraphs[found.paragraph][found.start : found.end]

    def before(self, found: ItemSpan, length: int) -> str:
        """Up to `length` characters that lead up to a name."""
        return self.paragraphs[found.paragraph][max(0, found.start - length) : found.start]

    def after(self, found: ItemSpan, length: int) -> str:
        """Up to `length` characters that follow a name."""
        return self.paragraphs[found.paragraph][found.end : found.end + length]

    def occurrences(self, name: str) -> Iterator[tuple[int, int, int]]:
        """Paragraph, start and end of each place where `name` stands as words of its own."""
        words = list(_CAPITALISED.finditer(name))
        if not words:
            return
        rarest = min(words, key=lambda word: len(self.capitalised.get(word.group(), ())))
        for number, place in self.capitalised.get(rarest.group(), ()):
            start = place - rarest.start()
            if start >= 0 and self._stands_at(number, start, name):
                yield number, start, start + len(name)

    def _stands_at(self, number: int, start: int, name: str) -> bool:
        paragraph = self.paragraphs[number]
        end = start + len(name)
        return paragraph.startswith(name, start) and not (
            paragraph[max(0, start - 1) : start].isalnum() or paragraph[end : end + 1].isalnum()
        )

    @cached_property
    def capitalised(self) -> Mapping[str, Sequence[tuple[int, int]]]:
        """Each word with a capital in it, with the paragraph and the start of each place."""
        where: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
        for number, paragraph in enumerate(self.paragraphs):
            for word in _CAPITALISED.finditer(paragraph):
                where[word.group()].append((number, word.start()))
        return dict(where)

    @cached_property
    def lower_case_words(self) -> frozenset[str]:
        """The words in small letters, of three letters and more."""
        return frozenset(word for text in self.paragraphs for word in _LOWER.findall(text))


class Taken:
    """The characters of an item that are already part of a name."""

    def __init__(self, item: ItemText, found: Iterable[ItemSpan]) -> None:
        self._covered = [bytearray(len(paragraph)) for paragraph in item.paragraphs]
        for one in found:
            self.take(one)

    def is_free(self, found: ItemSpan) -> bool:
        """Whether no name covers any of these characters."""
        return b"\1" not in self._covered[found.paragraph][found.start : found.end]

    def take(self, found: ItemSpan) -> None:
        """Covers the characters of a name."""
        self._covered[found.paragraph][found.start : found.end] = b"\1" * (found.end - found.start)


def without_overlaps(item: ItemText, found: Iterable[ItemSpan]) -> list[ItemSpan]:
    """The names in the order of the text; of those that overlap, the longest."""
    taken = Taken(item, ())
    kept = []
    for one in sorted(set(found), key=lambda one: (one.start - one.end, one)):
        if one.start < one.end and taken.is_free(one):
            taken.take(one)
            kept.append(one)
    return sorted(kept)
