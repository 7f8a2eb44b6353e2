"""Rules for copy in German, French, Spanish, Italian, Portuguese and Dutch.

`other_languages.txt` has their words. Each rule is made for a language.
"""

import re
from collections.abc import Iterator, Sequence

from schemas.article import EntityType
from services.enrich.entities.gazetteer import country_of, places_called
from services.enrich.entities.gazetteer_tagger import GazetteerTagger
from services.enrich.entities.item_text import ItemSpan, ItemText, Taken
from services.enrich.entities.rules.edges import is_name, without_marks
from services.enrich.entities.rules.known_names import known_body_or_place
from services.enrich.entities.spelling import plain
from services.enrich.entities.vocabulary import words_of

OTHER_LANGUAGES = frozenset({"de", "es", "fr", "it", "nl", "pt"})

COMPOUNDING = frozenset({"de", "nl"})
"""Languages that tie names to words with a hyphen: `US-Präsident`."""

_FIRST_WORD = re.compile(r"(\w+)[.’']?\s+")
_LAST_WORD = re.compile(r"(?<!\s)\s+(\w+)[’']?$")
_NAME_GOES_ON = re.compile(r"\s(?:[A-ZÀ-Þ][\w-]*)(?:\s[A-ZÀ-Þ][\w-]*){0,3}")
_TIED = re.compile(r"-[^\W\d_]")
_NUMBERED = re.compile(r"\s[IVX]{1,5}$")
_WORD = re.compile(r"\w+")
_CAPITAL = re.compile(r"[A-ZÀ-ÖØ-Þ]")
_DUTCH_ADJECTIVE = ("aanse", "ische", "aamse", "ense", "Franse", "Duitse")
_REACH = 80
"""Characters after a name that may belong to it."""


class OfLanguage:
    """The rules that go by the words of a language."""

    def __init__(self, language: str) -> None:
        """`language`: ISO 639-1."""
        self._language = language
        self._links = words_of(language, "links")
        self._titles = words_of(language, "titles")
        self._ordinary = words_of(language, "ordinary")
        self._events = words_of(language, "events")

    def join_at_links(self, item: ItemText, found: Sequence[ItemSpan]) -> list[ItemSpan]:
        """Organisations and places in one where the model cut them at a link: `Bundesamt für`."""
        joined: list[ItemSpan] = []
        for one in sorted(found):
            before = joined[-1] if joined else None
            if before and self._is_cut_at_link(item, before, one):
                joined[-1] = before.moved(before.start, one.end)
            else:
                joined.append(one)
        return [
            self._with_rest(item, one, joined[at + 1 : at + 2]) for at, one in enumerate(joined)
        ]

    def _is_cut_at_link(self, item: ItemText, first: ItemSpan, second: ItemSpan) -> bool:
        if first.paragraph != second.paragraph or first.type != EntityType.ORGANIZATION:
            return False
        if item.paragraphs[first.paragraph][first.end : second.start] != " ":
            return False
        return self._ends_with_link(item.of(first))

    def _with_rest(self, item: ItemText, one: ItemSpan, following: Sequence[ItemSpan]) -> ItemSpan:
        """With the capitals behind its link, which belong to nothing else."""
        if one.type != EntityType.ORGANIZATION or not self._ends_with_link(item.of(one)):
            return one
        rest = _NAME_GOES_ON.match(item.after(one, _REACH))
        if not rest:
            return one
        longer = one.moved(one.start, one.end + rest.end())
        return one if any(longer.overlaps(other) for other in following) else longer

    def _ends_with_link(self, name: str) -> bool:
        last = _LAST_WORD.search(name)
        return last is not None and last.group(1) in self._links

    def trim(self, item: ItemText, found: Sequence[ItemSpan]) -> list[ItemSpan]:
        """Names without quotes, links at their ends, and titles."""
        trimmed = (self._trimmed(item, one) for one in found)
        return [one for one in trimmed if is_name(item.of(one))]

    def _trimmed(self, item: ItemText, one: ItemSpan) -> ItemSpan:
        one = without_marks(item, one)
        dropped = self._titles if one.type == EntityType.PERSON else self._links
        while (word := _FIRST_WORD.match(item.of(one))) and word.group(1) in dropped:
            one = one.moved(one.start + word.end(), one.end)
        while (word := _LAST_WORD.search(item.of(one))) and word.group(1) in self._links:
            one = one.moved(one.start, one.start + word.start())
        one = without_marks(item, one)
        if self._language == "de" and _NUMBERED.search(item.of(one)) and item.after(one, 1) == ".":
            return one.moved(one.start, one.end + 1)
        return one

    def type_known(self, item: ItemText, found: Sequence[ItemSpan]) -> list[ItemSpan]:
        """Known organisations, countries and large cities under the type that they always have."""
        return [one.as_(known_body_or_place(plain(item.of(one)), one.type)) for one in found]

    def join_at_hyphens(self, item: ItemText, found: Sequence[ItemSpan]) -> list[ItemSpan]:
        """Names tied by a hyphen as one; German and Dutch ones tied to a word are none."""
        joined: list[ItemSpan] = []
        for one in sorted(found):
            before = joined[-1] if joined else None
            if before and self._is_tied(item, before, one):
                type_ = one.type if one.type == EntityType.PLACE else before.type
                joined[-1] = ItemSpan(one.paragraph, before.start, one.end, type_)
            else:
                joined.append(one)
        if self._language not in COMPOUNDING:
            return joined
        return [one for one in joined if not _TIED.match(item.after(one, 2))]

    def _is_tied(self, item: ItemText, first: ItemSpan, second: ItemSpan) -> bool:
        between = item.paragraphs[first.paragraph][first.end : second.start]
        return first.paragraph == second.paragraph and between == "-"

    def drop_ordinary(self, item: ItemText, found: Sequence[ItemSpan]) -> list[ItemSpan]:
        """Without single words that start sentences, bare titles and adjectives of places."""
        return [one for one in found if not self._is_ordinary(item, one)]

    def _is_ordinary(self, item: ItemText, one: ItemSpan) -> bool:
        name = item.of(one)
        if name in self._ordinary or name in self._titles or not _CAPITAL.search(name):
            return True
        if " " in name or one.type == EntityType.PERSON:
            return False
        if self._language == "de":
            return _is_german_adjective(name) and bool(_NAME_GOES_ON.match(item.after(one, 3)))
        return self._language == "nl" and name.endswith(_DUTCH_ADJECTIVE) and not _is_place(name)

    def drop_guesses(self, item: ItemText, found: Sequence[ItemSpan]) -> list[ItemSpan]:
        """Without the event candidates that no word makes an event."""
        return [
            one
            for one in found
            if one.type != EntityType.EVENT
            or not self._events.isdisjoint(_WORD.findall(item.of(one)))
        ]

    def add_places(self, item: ItemText, found: Sequence[ItemSpan]) -> list[ItemSpan]:
        """Countries by name, and large cities after a preposition, where nothing else is named."""
        taken = Taken(item, found)
        return [*found, *(one for one in self._places(item) if taken.is_free(one))]

    def _places(self, item: ItemText) -> Iterator[ItemSpan]:
        for number, spans in enumerate(GazetteerTagger(self._language).tag(item.paragraphs)):
            for one in spans:
                yield ItemSpan(number, one.start, one.end, one.type)


def _is_german_adjective(name: str) -> bool:
    """Whether this is `Hamburger` as before a noun."""
    return name.endswith("er") and _is_place(name[:-2])


def _is_place(name: str) -> bool:
    return country_of(name) is not None or bool(places_called(name))
