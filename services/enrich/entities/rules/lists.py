"""Splits several names that the tagger took for one: lists, names with another in brackets."""

import re
from collections.abc import Iterator, Sequence

from schemas.article import EntityType
from services.enrich.entities.item_text import ItemSpan, ItemText
from services.enrich.entities.rules.keywords import ends_like_a_place

_BRACKETS = re.compile(r"(.{3,}?)\s*\(([^()]{2,})\)?$", re.DOTALL)
_BETWEEN = re.compile(r",\s++and\s+|,\s+|(?<!\s)\s++(?:and|&)\s+")


def split_lists(item: ItemText, found: Sequence[ItemSpan]) -> list[ItemSpan]:
    """The parts of "A, B and C" where people or places, and of "Name (ABC)", one by one."""
    return [part for one in found for part in _parts(item, one)]


def _parts(item: ItemText, one: ItemSpan) -> Iterator[ItemSpan]:
    text = item.of(one)
    if "(" in text and (brackets := _BRACKETS.match(text)):
        for group in (1, 2):
            yield one.moved(one.start + brackets.start(group), one.start + brackets.end(group))
    elif one.type in (EntityType.PERSON, EntityType.PLACE) and not ends_like_a_place(text):
        start = 0
        for between in _BETWEEN.finditer(text):
            yield one.moved(one.start + start, one.start + between.start())
            start = between.end()
        yield one.moved(one.start + start, one.end)
    else:
        yield one
