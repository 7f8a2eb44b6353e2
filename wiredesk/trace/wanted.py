"""What a person asks for: an id, a guid, a number, a slug, or words of a headline. Pure."""

import re
from dataclasses import dataclass
from enum import IntEnum

from schemas.item import KillReference
from wiredesk.trace.records import Named

WORD = re.compile(r"\w+")


class Fit(IntEnum):
    """How surely an item is the one that is asked for, the surest first."""

    ID = 1
    """By its id, its former id or its guid."""
    NUMBER = 2
    """By its source and number."""
    SLUG = 3
    """By its slug, alone or behind its source."""
    WORDS = 4
    """Its headline or slug has each of the words."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is asked for, as it was written."""

    what: str

    @property
    def source(self) -> str | None:
        """The source where what is asked for is one and a number, such as `dpa 157`."""
        source, rest = self._parts
        return source if rest.isdecimal() else None

    def fit(self, item: Named) -> Fit | None:
        """How an item fits; None where it does not."""
        asked = self.what.strip()
        source, rest = self._parts
        slug = (item.slugline or "").casefold()
        if asked in (item.id, item.former_id, item.provider_guid):
            return Fit.ID
        is_of_source = source.casefold() == item.source.casefold()
        if is_of_source and _same_number(rest, item.sequence):
            return Fit.NUMBER
        if slug and (slug == asked.casefold() or (is_of_source and slug == rest.casefold())):
            return Fit.SLUG
        return Fit.WORDS if self._has_words(f"{item.headline} {slug}") else None

    def names(self, reference: KillReference) -> bool:
        """Whether a kill or hold names what is asked for."""
        asked = self.what.strip().casefold()
        source, rest = self._parts
        if source.casefold() == reference.source.casefold():
            if _same_number(rest, reference.sequence or None):
                return True
            asked = rest.casefold() if reference.slug else asked
        named = (reference.guid, reference.slug, reference.headline)
        return asked in (each.casefold() for each in named if each)

    def is_in(self, value: bytes, source: str) -> bool:
        """Whether bytes that nobody could read have it: the very words, in one place."""
        text = value.decode("utf-8", "replace").casefold()
        first, rest = self._parts
        if first.casefold() == source.casefold() and rest:
            return _has_word(text, rest.casefold())
        asked = " ".join(self.what.casefold().split())
        return bool(asked) and asked in " ".join(text.split())

    @property
    def _parts(self) -> tuple[str, str]:
        """The first word, and what stands behind it."""
        first, _, rest = self.what.strip().partition(" ")
        return first, rest.strip().lstrip("#")

    def _has_words(self, text: str) -> bool:
        words = set(WORD.findall(self.what.casefold()))
        return bool(words) and words <= set(WORD.findall(text.casefold()))


def _same_number(asked: str, sequence: str | None) -> bool:
    if not asked or sequence is None:
        return False
    return asked.casefold().lstrip("0") == sequence.casefold().lstrip("0")


def _has_word(text: str, word: str) -> bool:
    """Whether a word, or several in their order, stands in a text."""
    wanted, there = (" ".join(WORD.findall(each)) for each in (word, text))
    return bool(wanted) and f" {wanted} " in f" {there} "
