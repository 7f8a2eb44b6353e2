"""Mentions of one person, organisation or place under one name."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from schemas.article import EntityType
from services.enrich.entities.found import Found, ItemText
from services.enrich.entities.peoples import is_people, singular
from services.enrich.entities.rules.acronyms import explained_acronyms, initials_of
from services.enrich.entities.rules.people import surname_of
from services.enrich.entities.spelling import folded, plain, without_article
from services.enrich.entities.vocabulary import word_list, word_table

_LARGE = {EntityType.PLACE, EntityType.FACILITY}


@dataclass(frozen=True)
class Group:
    """All mentions of one entity, in the order of the text."""

    name: str
    type: EntityType
    mentions: tuple[Found, ...]


def group(item: ItemText, found: Sequence[Found], known_people: Sequence[str] = ()) -> list[Group]:
    """The entities in the order in which the item first names them.

    `known_people` lend their full name to a surname that they alone bear.
    """
    by_name = _by_own_name(item, found)
    named_as = _canonical_names(item, by_name, known_people)
    groups: defaultdict[tuple[EntityType, str], list[Found]] = defaultdict(list)
    for key, mentions in by_name.items():
        groups[named_as[key]].extend(mentions)
    return sorted(
        (Group(name, type_, tuple(sorted(mentions))) for (type_, name), mentions in groups.items()),
        key=lambda one: one.mentions[0],
    )


_Key = tuple[EntityType, str]


def _by_own_name(item: ItemText, found: Sequence[Found]) -> dict[_Key, list[Found]]:
    """Mentions by type and by the first spelling of their name that the item uses."""
    spellings: dict[_Key, _Key] = {}
    by_name: defaultdict[_Key, list[Found]] = defaultdict(list)
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
    item: ItemText, by_name: Mapping[_Key, Sequence[Found]], known_people: Sequence[str]
) -> dict[_Key, _Key]:
    names: defaultdict[EntityType, list[str]] = defaultdict(list)
    for type_, name in by_name:
        names[type_].append(name)
    fuller = dict(_fuller_names(item, by_name, names, known_people))
    return {key: _follow(key, fuller) for key in by_name}


def _follow(key: _Key, fuller: Mapping[_Key, str]) -> _Key:
    """The end of a chain of fuller names; each step is to a longer one, so it ends."""
    type_, name = key
    while (type_, name) in fuller:
        name = fuller[type_, name]
    return type_, name


def _fuller_names(
    item: ItemText,
    by_name: Mapping[_Key, Sequence[Found]],
    names: Mapping[EntityType, Sequence[str]],
    known_people: Sequence[str],
) -> Iterator[tuple[_Key, str]]:
    """For each name that is short for another one in the item: that other name."""
    full_of = _explained(item, by_name)
    people = [*names.get(EntityType.PERSON, ()), *known_people]
    for type_, name in by_name:
        if type_ == EntityType.PERSON:
            candidates = [other for other in people if _is_short_for(name, other)]
        elif type_ == EntityType.ORGANIZATION:
            candidates = full_of.get(name) or _organisations(name, names[type_])
        elif type_ in _LARGE:
            candidates = [other for other in names[type_] if other.startswith(f"{name}, ")]
        else:
            candidates = []
        if one := _the_only(candidates, name):
            yield (type_, name), one


def _the_only(candidates: Iterable[str], name: str) -> str | None:
    """The candidate, if all are forms of one name; a name that may be either's is nobody's."""
    longer = sorted({one for one in candidates if len(one) > len(name)}, key=len)
    if not longer or not all(_is_short_for(one, longer[-1]) for one in longer[:-1]):
        return None
    return longer[-1]


def _is_short_for(name: str, other: str) -> bool:
    """Whether `name` is a part of the personal name `other`, or that without middle names."""
    short, full = folded(name).split(), folded(other).split()
    if len(short) >= len(full):
        return False
    if len(short) == 1:
        return short[0] in (full[0], folded(surname_of(other)))
    return short == full[-len(short) :] or (short[0] == full[0] and short[-1] == full[-1])


def _explained(item: ItemText, by_name: Mapping[_Key, Sequence[Found]]) -> dict[str, list[str]]:
    """The full names of the acronyms that the item explains in brackets."""
    found = [one for mentions in by_name.values() for one in mentions]
    full_of: defaultdict[str, list[str]] = defaultdict(list)
    for pair in explained_acronyms(item, found):
        full = _own_name(item.of(pair.full), pair.full.type)
        full_of[_own_name(item.of(pair.short), pair.short.type)].append(full)
    return dict(full_of)


def _organisations(name: str, others: Sequence[str]) -> list[str]:
    """Names that an organisation's short form or acronym stands for."""
    if name.isupper() and " " not in name:
        letters = name.replace(".", "")
        return [other for other in others if " " in other and initials_of(other) == letters]
    return [other for other in others if other != name and _without_legal_form(other) == name]


def _without_legal_form(name: str) -> str:
    words = name.replace(",", "").split()
    while len(words) > 1 and words[-1].rstrip(".") in word_list("legal_forms"):
        words.pop()
    return " ".join(words)
