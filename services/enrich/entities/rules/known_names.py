"""Names that need no context: countries, nationalities, organisations on a list."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from schemas.article import EntityType
from services.enrich.entities.gazetteer import country_of, largest_city
from services.enrich.entities.item_text import ItemSpan, ItemText, Taken, first_capitalised
from services.enrich.entities.peoples import is_people
from services.enrich.entities.spelling import plain
from services.enrich.entities.vocabulary import known_organisations, word_list

LARGE_CITY = 800_000
"""People. A single name of such a city is rather the city than a person."""

_GROUP_OF_COUNTRIES = re.compile(r"\bG\s?-?\s?(?:7|8|20|77)\b")
_INSIDE_SENTENCE = re.compile(r"[\w,]\s$")
_NAME_GOES_ON = re.compile(r"(?:\s|\s?-\s?)[A-ZÀ-Þ]")
_NAME_BEGAN = re.compile(r"[A-ZÀ-Þ]\w*[\s-]$")
_DOLLARS = re.compile(r"\s?(?:\$|dollars?\b(?!-))")
_CURRENCY_PREFIXES = frozenset({"US", "U.S.", "HK", "A", "C", "NZ", "S", "NT"})


def type_known_names(item: ItemText, found: Sequence[ItemSpan]) -> list[ItemSpan]:
    """Known names under the type that they always have.

    An organisation never becomes the city that it is called after: "Barcelona" may be a club.
    """
    return [one.as_(known_type(plain(item.of(one)), one.type)) for one in found]


def known_type(name: str, type_: EntityType) -> EntityType:
    """The type of a name in plain spelling, given what it was taken for."""
    if is_people(name):
        return EntityType.NORP
    return known_body_or_place(name, type_)


def known_body_or_place(name: str, type_: EntityType) -> EntityType:
    """The same without the peoples, whose list is in English: `Roma` is a city in Italian."""
    if name in known_organisations():
        return EntityType.ORGANIZATION
    if is_country_or_region(name):
        return EntityType.PLACE
    if type_ == EntityType.PERSON and largest_city(name) >= LARGE_CITY:
        return EntityType.PLACE
    return type_


def is_country_or_region(name: str) -> bool:
    """Whether this names a country, a continent or another well-known stretch of the world."""
    if name.isupper() and len(name) > 4:
        name = name.title()
    return country_of(name) is not None or name in word_list("regions")


def drop_currencies(item: ItemText, found: Sequence[ItemSpan]) -> list[ItemSpan]:
    """Without the countries that only say whose dollars are meant: "US $600 billion"."""
    return [one for one in found if not _is_currency(item, one)]


def _is_currency(item: ItemText, one: ItemSpan) -> bool:
    return (
        plain(item.of(one)) in _CURRENCY_PREFIXES
        and _DOLLARS.match(item.after(one, 10)) is not None
    )


def add_institutions(item: ItemText, found: Sequence[ItemSpan]) -> list[ItemSpan]:
    """Bodies of a country that copy names without it, and the groups of seven and twenty."""
    taken = Taken(item, found)
    return [*found, *(one for one in _institutions(item) if taken.is_free(one))]


def _institutions(item: ItemText) -> Iterator[ItemSpan]:
    for name, one in listed(item, word_list("institutions"), EntityType.ORGANIZATION):
        if name.lower() not in item.lower_case_words:
            yield one
    for number, paragraph_text in enumerate(item.paragraphs):
        for group in _GROUP_OF_COUNTRIES.finditer(paragraph_text):
            yield ItemSpan(number, *group.span(), EntityType.ORGANIZATION)


def add_known_names(item: ItemText, found: Sequence[ItemSpan]) -> list[ItemSpan]:
    """Known organisations, seas and regions that the tagger missed.

    Single words such as "Apple" count only where a capital is not due to the sentence.
    """
    taken = Taken(item, found)
    return [*found, *(one for one in _known(item) if taken.is_free(one))]


def _known(item: ItemText) -> Iterator[ItemSpan]:
    for names, type_ in (
        (known_organisations(), EntityType.ORGANIZATION),
        (word_list("regions"), EntityType.PLACE),
    ):
        for name, one in listed(item, names, type_):
            if " " in name or _stands_out(item, one):
                yield one


def listed(
    item: ItemText, names: frozenset[str], type_: EntityType
) -> Iterator[tuple[str, ItemSpan]]:
    """The names of a list where they occur."""
    by_word = _by_first_word(names)
    for word in by_word.keys() & item.capitalised.keys():
        for name in by_word[word]:
            for place in item.occurrences(name):
                yield name, ItemSpan(*place, type_)


@cache
def _by_first_word(names: frozenset[str]) -> Mapping[str, Sequence[str]]:
    """The names of a list by their first word with a capital."""
    by_word: defaultdict[str, list[str]] = defaultdict(list)
    for name in names:
        if word := first_capitalised(name):
            by_word[word].append(name)
    return by_word


def _stands_out(item: ItemText, one: ItemSpan) -> bool:
    """Whether a capital stands within a sentence and not within a longer name."""
    return (
        _INSIDE_SENTENCE.search(item.before(one, 3)) is not None
        and _NAME_GOES_ON.match(item.after(one, 3)) is None
        and _NAME_BEGAN.search(item.before(one, 20)) is None
    )


def add_peoples(item: ItemText, found: Sequence[ItemSpan]) -> list[ItemSpan]:
    """Nationalities, peoples and faiths wherever nothing else is named."""
    taken = Taken(item, found)
    return [*found, *(one for one in _peoples(item) if taken.is_free(one))]


def _peoples(item: ItemText) -> Iterator[ItemSpan]:
    for word, places in item.capitalised.items():
        if is_people(word):
            for paragraph, start in places:
                yield ItemSpan(paragraph, start, start + len(word), EntityType.NORP)
