"""Gives all mentions of a name in an item the same type."""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from schemas.article import EntityType
from services.enrich.entities.item_text import ItemSpan, ItemText, Taken
from services.enrich.entities.peoples import is_people
from services.enrich.entities.vocabulary import word_list

_WITHIN = re.compile(r"\b(?:in|near|across|throughout|outside|around)\s(?:the\s)?$")
_NAME_GOES_ON = re.compile(r"\s[A-ZÀ-Þ]\w")
_NAME_BEGAN = re.compile(r"[A-ZÀ-Þ]\w*\s$")
_MIN_MENTIONS = 2
"""Of a name, before it is looked for elsewhere: a single span may be a mistake of the tagger."""
_MIN_LENGTH = 4
"""Characters of a single word that is looked for elsewhere, unless it is in capitals."""


def places_one_is_in(item: ItemText, found: Sequence[ItemSpan]) -> list[ItemSpan]:
    """Single names that were taken for people but that something happens in are places."""
    named_in_full = {
        word
        for one in found
        if one.type == EntityType.PERSON and " " in item.of(one)
        for word in item.of(one).split()
    }
    places = {
        item.of(one)
        for one in found
        if one.type == EntityType.PERSON
        and _WITHIN.search(item.before(one, 16))
        and not _belongs_to_more(item, one)
        and not item.of(one).isupper()
    } - named_in_full
    return [
        one.as_(EntityType.PLACE)
        if one.type == EntityType.PERSON and item.of(one) in places and " " not in item.of(one)
        else one
        for one in found
    ]


def _belongs_to_more(item: ItemText, one: ItemSpan) -> bool:
    return re.match(r"[’']s|\s[A-Z]", item.after(one, 2)) is not None


def agree_on_types(item: ItemText, found: Sequence[ItemSpan]) -> list[ItemSpan]:
    """All mentions of a name under the type that most of them have."""
    counts = {name: Counter(types) for name, types in _types_by_name(item, found).items()}
    return [one.as_(_most_frequent(counts[item.of(one)], one.type)) for one in found]


def _most_frequent(types: Counter[EntityType], own: EntityType) -> EntityType:
    """The most frequent type; each mention keeps its own where two are equally frequent."""
    if len(types) == 1:
        return own
    (first, most), (_, next_most) = types.most_common(2)
    return own if next_most == most else first


def repeat_sure_names(item: ItemText, found: Sequence[ItemSpan]) -> list[ItemSpan]:
    """Names that were found more than once, always with one type, wherever they occur."""
    taken = Taken(item, found)
    added = []
    for name, types in sorted(_types_by_name(item, found).items(), key=lambda row: -len(row[0])):
        if not _is_sure(name, types):
            continue
        for paragraph, start, end in item.occurrences(name):
            one = ItemSpan(paragraph, start, end, types[0])
            if taken.is_free(one) and (" " in name or not _is_within_longer_name(item, one)):
                taken.take(one)
                added.append(one)
    return [*found, *added]


def _is_sure(name: str, types: Sequence[EntityType]) -> bool:
    return (
        len(types) >= _MIN_MENTIONS
        and len(set(types)) == 1
        and (len(name) >= _MIN_LENGTH or name.isupper() or " " in name)
        and name not in word_list("stop_words")
        and not is_people(name)
    )


def _is_within_longer_name(item: ItemText, one: ItemSpan) -> bool:
    return (
        _NAME_GOES_ON.match(item.after(one, 20)) is not None
        or _NAME_BEGAN.search(item.before(one, 20)) is not None
    )


def _types_by_name(item: ItemText, found: Sequence[ItemSpan]) -> Mapping[str, Sequence[EntityType]]:
    """The type of each mention of a name."""
    types: defaultdict[str, list[EntityType]] = defaultdict(list)
    for one in found:
        types[item.of(one)].append(one.type)
    return types
