"""Finds people by a part of the name that the item gives in full elsewhere."""

import re
from collections.abc import Iterable, Iterator, Sequence

from lexicon.person_names import without_suffix
from schemas.article import EntityType
from services.enrich.entities.item_text import ItemSpan, ItemText, Taken
from services.enrich.entities.peoples import is_people
from services.enrich.entities.rules.known_names import is_country_or_region
from services.enrich.entities.vocabulary import word_list

_NAME_GOES_ON = re.compile(r"(?:\s|-)[A-ZÀ-Þ]\w")
_MAX_WORDS = 4
_MISTAKEN = (EntityType.ORGANIZATION, EntityType.PLACE, EntityType.EVENT)
"""What a bare surname may have been taken for."""


def follow_full_names(
    item: ItemText, found: Sequence[ItemSpan], known_people: Sequence[str] = ()
) -> list[ItemSpan]:
    """Surnames and first names of people whom the item names in full, wherever they stand.

    `known_people` are named in full outside of the text, in a byline for example.
    """
    full = {item.of(one) for one in found if one.type == EntityType.PERSON}
    parts = _parts({*full, *known_people})
    found = [
        one.as_(EntityType.PERSON) if item.of(one) in parts and _may_be_person(item, one) else one
        for one in found
    ]
    taken = Taken(item, found)
    added = []
    for one in _occurrences(item, sorted(parts, key=lambda part: (-len(part), part))):
        if taken.is_free(one) and not _is_part_of_longer_name(item, one):
            taken.take(one)
            added.append(one)
    return [*found, *added]


def surname_of(name: str) -> str:
    """The last word of a name; "Jr.", "III" and the like are left out."""
    words = without_suffix(name.split())
    return words[-1] if words else name


def _may_be_person(item: ItemText, one: ItemSpan) -> bool:
    return one.type in _MISTAKEN and not _is_part_of_longer_name(item, one)


def _parts(full_names: Iterable[str]) -> set[str]:
    """What people are called after they were named in full."""
    parts: set[str] = set()
    for name in full_names:
        words = name.split()
        if len(words) < 2:
            continue
        parts |= {surname_of(name), " ".join(words[-2:])}
        if len(words) <= _MAX_WORDS:
            parts.add(words[0])
    return {part for part in parts if _stands_alone(part)}


def _stands_alone(part: str) -> bool:
    return (
        len(part) > 2
        and part[0].isupper()
        and not part.endswith(".")
        and part not in word_list("stop_words")
        and not is_people(part)
        and not is_country_or_region(part)
    )


def _occurrences(item: ItemText, names: Sequence[str]) -> Iterator[ItemSpan]:
    for name in names:
        for paragraph, start, end in item.occurrences(name):
            yield ItemSpan(paragraph, start, end, EntityType.PERSON)


def _is_part_of_longer_name(item: ItemText, one: ItemSpan) -> bool:
    return _NAME_GOES_ON.match(item.after(one, 3)) is not None
