"""Names that have a possessive in them: Moody's, Lloyd's of London, Queen's Park Rangers."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from schemas.article import EntityType
from services.enrich.entities.gazetteer import places_called
from services.enrich.entities.item_text import ItemSpan, ItemText, Taken, without_overlaps
from services.enrich.entities.rules.known_names import listed
from services.enrich.entities.spelling import plain
from services.enrich.entities.vocabulary import known_organisations

_NAME = r"[A-ZÀ-Þ][\w.-]*"
_OF_A_GROUP = re.compile(
    r"\b(?:Children|Women|Men|People|Queen|King|Boys|Girls|Veterans|Workers|Farmers|Teachers"
    rf"|Lawyers|St\.? {_NAME}|Saint {_NAME})(?:[’']s|(?<=s)[’']) {_NAME}(?: {_NAME}){{0,4}}"
    rf"(?: of (?:the )?{_NAME}(?: {_NAME}){{0,3}})?"
)
"""`Children's Hospital of Philadelphia`: what is called after a group or a saint."""
_SAINT = re.compile(r"(?:St\.?|Saint) ")
_POSSESSIVE = re.compile(r"['’]s?$")


def keep_possessives(item: ItemText, found: Sequence[ItemSpan]) -> list[ItemSpan]:
    """Organisations with a possessive in their name as a whole, instead of their parts."""
    named = without_overlaps(item, (*_listed(item), *_of_a_group(item)))
    taken = Taken(item, named)
    return [*(_with_possessive(item, one) for one in found if taken.is_free(one)), *named]


def _with_possessive(item: ItemText, one: ItemSpan) -> ItemSpan:
    """The place called after a saint that has one, where it is another: St. John's."""
    name = plain(item.of(one))
    if one.type == EntityType.PLACE and _SAINT.match(name) and item.after(one, 2) in ("'s", "’s"):
        return one.moved(one.start, one.end + 2) if places_called(f"{name}'s") else one
    return one


def _listed(item: ItemText) -> Iterator[ItemSpan]:
    for name, one in listed(item, _with_apostrophe(), EntityType.ORGANIZATION):
        if " " in name or not _is_of_a_person(item, name):
            yield one


def _is_of_a_person(item: ItemText, name: str) -> bool:
    """Whether the item has the name without its possessive: `Chris Christie` and `Christie's`."""
    bare = _POSSESSIVE.sub("", name)
    places = item.occurrences(bare) if bare != name else ()
    return any(
        item.paragraphs[number][end : end + 2] not in ("'s", "’s") for number, _, end in places
    )


def _of_a_group(item: ItemText) -> Iterator[ItemSpan]:
    for number, paragraph in enumerate(item.paragraphs):
        if "'" in paragraph or "’" in paragraph:
            for name in _OF_A_GROUP.finditer(paragraph):
                yield ItemSpan(number, *name.span(), EntityType.ORGANIZATION)


@cache
def _with_apostrophe() -> frozenset[str]:
    """In both kinds of apostrophe."""
    names = {name for name in known_organisations() if "'" in name}
    return frozenset(names | {name.replace("'", "’") for name in names})
