"""Types names by their last word: "Ministry", "River", "Airport", "Summit"."""

import re
from collections.abc import Sequence

from schemas.article import EntityType
from services.enrich.entities.item_text import ItemSpan, ItemText
from services.enrich.entities.rules.known_names import is_country_or_region
from services.enrich.entities.spelling import plain
from services.enrich.entities.vocabulary import word_list

_OF = re.compile(r"\s(?:of|for|on)\s")
_WORD = re.compile(r"[\w’'-]+")

_ANY_KIND = frozenset({"Square", "Base", "Plant", "Station", "Hotel", "Road", "Plaza"})
"""Facilities whose names organisations and events have as well."""


def ends_like_a_place(name: str) -> bool:
    """Whether the last word of several says that this is a place or a facility."""
    last = _last_word(name)
    return last in word_list("place_words") or last in word_list("facility_words")


def type_by_keyword(item: ItemText, found: Sequence[ItemSpan]) -> list[ItemSpan]:
    """Names of several words under the type that their key word says."""
    return [one.as_(type_by_last_word(item.of(one), one.type)) for one in found]


def drop_guesses(item: ItemText, found: Sequence[ItemSpan]) -> list[ItemSpan]:
    """Without the event candidates that no word makes an event."""
    return [one for one in found if not _is_mere_guess(item.of(one), one.type)]


def facilities_as_places(item: ItemText, found: Sequence[ItemSpan]) -> list[ItemSpan]:
    """Facilities as places, for desks that make no difference between them."""
    return [one.as_(EntityType.PLACE) if one.type == EntityType.FACILITY else one for one in found]


def type_by_last_word(name: str, type_: EntityType) -> EntityType:
    """The type of a name, given what it was taken for."""
    if " " not in name or is_country_or_region(plain(name)):
        return type_
    last = _last_word(name)
    if _is_body(name) or (last in word_list("organisation_words") and not _is_person(type_, last)):
        return EntityType.EVENT if type_ == EntityType.EVENT else EntityType.ORGANIZATION
    if last in word_list("facility_words"):
        keep = last in _ANY_KIND and type_ != EntityType.PLACE
        return type_ if keep else EntityType.FACILITY
    if last in word_list("place_words") and type_ != EntityType.PERSON:
        return EntityType.PLACE
    return type_


def _is_body(name: str) -> bool:
    """Whether a body is named before "of": "Ministry of Health"."""
    of = _OF.search(name)
    return of is not None and _last_word(name[: of.start()]) in word_list("bodies")


def _is_person(type_: EntityType, last: str) -> bool:
    """People are called Post, Court or Lab, in one case or another."""
    return type_ == EntityType.PERSON and last in {"Post", "Court", "Lab", "Trust", "Front"}


def _is_mere_guess(name: str, type_: EntityType) -> bool:
    words = _WORD.findall(name)
    return type_ == EntityType.EVENT and not any(word in word_list("event_words") for word in words)


def _last_word(name: str) -> str:
    words = _WORD.findall(name)
    return words[-1] if words else ""
