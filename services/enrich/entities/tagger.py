"""What a tagger is: an entity model, a spaCy pipeline or the gazetteer behind one protocol."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Protocol

from schemas.article import EntityType


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """`paragraph[start:end]` names something; offsets are in characters."""

    start: int
    end: int
    type: EntityType


ANY_LANGUAGE = "xx"
"""What a tagger of many languages reads; the code is spaCy's."""


class Tagger(Protocol):
    """Finds people, organisations, places and events that paragraphs name."""

    @property
    def languages(self) -> Collection[str]:
        """The ISO 639-1 codes of the languages that it reads, or `ANY_LANGUAGE`."""
        ...

    def size_of(self, word: str) -> int:
        """The pieces that a word is read as, on which the time to read it depends."""
        ...

    def tag(self, paragraphs: Sequence[str]) -> list[list[Span]]:
        """The spans in each paragraph, sorted and apart from each other.

        Those of type EVENT are guesses that need a word such as "Summit" to stand.
        """
        ...


def tagger_for(language: str, taggers: Sequence[Tagger]) -> Tagger | None:
    """The first of these taggers that reads a language; None if none does."""
    for tagger in taggers:
        if language in tagger.languages or ANY_LANGUAGE in tagger.languages:
            return tagger
    return None
