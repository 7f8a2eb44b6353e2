"""Stretches of copy with their place in it, and what they say of people."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from schemas.correspondent import Evidence, Origin


@dataclass(frozen=True, slots=True)
class Passage:
    """`whole[start:end]`, out of one paragraph of a byline, a biography or a sign-off."""

    origin: Origin
    paragraph: int
    whole: str
    start: int
    end: int

    @classmethod
    def of(cls, origin: Origin, paragraph: int, text: str) -> "Passage":
        """The whole of a text."""
        return cls(origin, paragraph, text, 0, len(text))

    @property
    def text(self) -> str:
        """The words themselves."""
        return self.whole[self.start : self.end]

    def __bool__(self) -> bool:
        """Whether there are any words."""
        return self.start < self.end

    def overlaps(self, other: "Passage") -> bool:
        """Whether a word is part of both; they are of the same paragraph."""
        return self.start < other.end and other.start < self.end

    def cut(self, start: int, end: int | None = None) -> "Passage":
        """The part between two positions of `text`."""
        last = self.end if end is None else self.start + end
        return Passage(self.origin, self.paragraph, self.whole, self.start + start, last)

    def until(self, end: int) -> "Passage":
        """From its start to a position of `whole`."""
        return self.cut(0, end - self.start)

    def first(self, characters: int) -> "Passage":
        """No more than so many characters of it."""
        return self.cut(0, min(characters, self.end - self.start))

    def group(self, match: re.Match[str], group: str | int = 0) -> "Passage":
        """The part that a group of a match on `text` covers."""
        return self.cut(*match.span(group))

    def strip(self, characters: str | None = None) -> "Passage":
        """Without the given characters (by default: white space) at either end."""
        text = self.text
        start = len(text) - len(text.lstrip(characters))
        return self.cut(start, max(start, len(text.rstrip(characters))))

    def split(self, separator: re.Pattern[str]) -> Iterator["Passage"]:
        """The parts between separators, stripped, those without words left out."""
        start = 0
        for match in separator.finditer(self.text):
            if part := self.cut(start, match.start()).strip():
                yield part
            start = match.end()
        if part := self.cut(start).strip():
            yield part

    def evidence(self, field: str, value: str, item_id: str, said_at: datetime) -> Evidence:
        """These words as what a field's value was read from, in an item of that time."""
        return Evidence(
            field=field,
            value=None if value == self.text else value,
            origin=self.origin,
            paragraph=self.paragraph,
            start=self.start,
            end=self.end,
            text=self.text,
            said_in=item_id,
            said_at=said_at,
        )


@dataclass(frozen=True, slots=True)
class Fact:
    """A field of a profile, before it is known whose."""

    field: str
    value: str
    words: Passage
    plural: bool = False
    """A title in the plural: it belongs to all who were named."""


def fact(field: str, words: Passage) -> Fact:
    """A field whose value is the words themselves, white space made plain."""
    return Fact(field, " ".join(words.text.split()), words)


@dataclass(frozen=True, slots=True)
class Statement:
    """What one place of an item says of one person: a field of the profile, and the words.

    `field` is a field of `Correspondent`; one that holds several values has a statement for each.
    """

    person: str
    """The name in its usual case, as far as this place gives it."""
    field: str
    value: str
    words: Passage
