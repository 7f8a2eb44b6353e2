"""The tagger for languages that no model is trained on: it finds places by name."""

import re
from collections.abc import Iterator, Sequence
from types import MappingProxyType

from schemas.article import EntityType
from services.enrich.entities.gazetteer import PlaceKind, country_of, places_called
from services.enrich.entities.tagger import Span

PREPOSITIONS = MappingProxyType({"de": ("in", "aus", "nach")})
"""By language, prepositions before a city that hardly stand before anything else of its name."""

CITY = 100_000
"""People. Smaller cities have names that too many other things have as well."""

MAX_WORDS = 3
"""Of a name."""

_WORD = re.compile(r"(?<![\w-])[^\W\d_]+(?:-[^\W\d_]+)*(?![\w-])")


class GazetteerTagger:
    """Finds countries, and large cities after a preposition."""

    def __init__(self, language: str) -> None:
        """`language`: ISO 639-1; where its prepositions are not known, only countries are found."""
        self.languages = (language,)
        self._prepositions = PREPOSITIONS.get(language, ())

    def size_of(self, word: str) -> int:  # the protocol's
        """Any word is one piece."""
        return 1

    def tag(self, paragraphs: Sequence[str]) -> list[list[Span]]:
        """The places in each paragraph."""
        return [list(self._places(paragraph)) for paragraph in paragraphs]

    def _places(self, paragraph: str) -> Iterator[Span]:
        words = list(_WORD.finditer(paragraph))
        end = 0
        for number, word in enumerate(words):
            if word.start() < end or not word.group()[0].isupper():
                continue
            after_preposition = number > 0 and words[number - 1].group().lower() in (
                self._prepositions
            )
            end = _end_of_place(paragraph, words[number : number + MAX_WORDS], after_preposition)
            if end:
                yield Span(word.start(), end, EntityType.PLACE)


def _end_of_place(paragraph: str, words: Sequence[re.Match[str]], after_preposition: bool) -> int:
    """Where the longest place ends that begins with the first of these words; 0 for none."""
    for last in reversed(words):
        name = paragraph[words[0].start() : last.end()]
        if country_of(name) or (after_preposition and _is_large_city(name)):
            return last.end()
    return 0


def _is_large_city(name: str) -> bool:
    return any(
        place.kind == PlaceKind.CITY and place.population >= CITY for place in places_called(name)
    )
