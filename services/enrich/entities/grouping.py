"""Groups the mentions of one person, organisation or place under one name."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from schemas.article import EntityType
from services.enrich.entities.item_text import ItemSpan, ItemText
from services.enrich.entities.peoples import is_people, singular
from services.enrich.entities.rules.acronyms import explained_acronyms
from services.enrich.entities.short_forms import (
    organisation_short_forms,
    personal_short_forms,
    short_forms,
    the_only,
)
from services.enrich.entities.spelling import folded, plain, without_article
from services.enrich.entities.vocabulary import word_table


@dataclass(frozen=True)
class Group:
    """All mentions of one entity, in the order of the text."""

    name: str
    type: EntityType
    mentions: tuple[ItemSpan, ...]


def group(
    item: ItemText,
    found: Sequence[ItemSpan],
    known_people: Sequence[str] = (),
    language: str = "en",
) -> list[Group]:
    """The entities in the order in which the item first names them.

    A surname that only one of `known_people` has is grouped under the full name.
    """
    by_name = _by_own_name(item, found)
    named_as = _canonical_names(by_name, known_people, _explained(item, by_name, language))
    groups: defaultdict[tuple[EntityType, str], list[ItemSpan]] = defaultdict(list)
    for key, mentions in by_name.items():
        groups[named_as[key]].extend(mentions)
    return sorted(
        (Group(name, type_, tuple(sorted(mentions))) for (type_, name), mentions in groups.items()),
        key=lambda one: one.mentions[0],
    )


_Key = tuple[EntityType, str]


def _by_own_name(item: ItemText, found: Sequence[ItemSpan]) -> dict[_Key, list[ItemSpan]]:
    """Mentions by type and by the first spelling of their name that the item uses."""
    spellings: dict[_Key, _Key] = {}
    by_name: defaultdict[_Key, list[ItemSpan]] = defaultdict(list)
    for one in sorted(found):
        name = _own_name(item.of(one), one.type)
        key = spellings.setdefault((one.type, folded(name)), (one.type, name))
        by_name[key].append(one)
    return dict(by_name)


def _own_name(text: str, type_: EntityType) -> str:
    name = without_article(plain(text))
    if type_ == EntityType.NORP:
        return singular(name) if is_people(name) else name
    return word_table("aliases").get(name, name)


def _canonical_names(
    by_name: Mapping[_Key, Sequence[ItemSpan]],
    known_people: Sequence[str],
    explained: Mapping[str, Sequence[str]],
) -> dict[_Key, _Key]:
    longer = {
        EntityType.PERSON: short_forms(
            [*(name for type_, name in by_name if type_ == EntityType.PERSON), *known_people],
            personal_short_forms,
        ),
        EntityType.ORGANIZATION: short_forms(
            (name for type_, name in by_name if type_ == EntityType.ORGANIZATION),
            organisation_short_forms,
        ),
        EntityType.PLACE: short_forms(
            (name for type_, name in by_name if type_ == EntityType.PLACE),
            lambda name: {folded(name.partition(", ")[0])},
        ),
    }
    fuller = {}
    for type_, name in by_name:
        candidates = explained.get(name) or longer.get(type_, {}).get(folded(name), ())
        if full := the_only(candidates, name):
            fuller[type_, name] = full
    return {key: _follow(key, fuller) for key in by_name}


def _follow(key: _Key, fuller: Mapping[_Key, str]) -> _Key:
    """The end of a chain of fuller names; each step is to a longer one, so it ends."""
    type_, name = key
    while (type_, name) in fuller:
        name = fuller[type_, name]
    return type_, name


def _explained(
    item: ItemText, by_name: Mapping[_Key, Sequence[ItemSpan]], language: str
) -> dict[str, list[str]]:
    """The full names of the acronyms that the item explains in brackets."""
    found = [one for mentions in by_name.values() for one in mentions]
    full_of: defaultdict[str, list[str]] = defaultdict(list)
    for pair in explained_acronyms(item, found, language):
        full = _own_name(item.of(pair.full), pair.full.type)
        full_of[_own_name(item.of(pair.short), pair.short.type)].append(full)
    return dict(full_of)
