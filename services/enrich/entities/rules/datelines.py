"""Adds the places of datelines in the body: "LAGOS, March 3 (Xinhua) --"."""

import re
from collections.abc import Sequence

from schemas.article import EntityType
from services.enrich.entities.gazetteer import largest_city
from services.enrich.entities.item_text import ItemSpan, ItemText
from services.enrich.entities.rules.known_names import is_country_or_region

_DATELINE = re.compile(
    r"(?P<city>[A-ZÀ-Þ][A-ZÀ-Þ’'. -]{2,30}?)(?P<rest>(?:,\s[\w. ]{1,40}?)?(?:\s?\([^()]{2,25}\))?)"
    r"\s?(?:[-–—]{1,2}|:)\s"
)


def add_datelines(item: ItemText, found: Sequence[ItemSpan]) -> list[ItemSpan]:
    """The city in capitals before a dash at the start of a paragraph is a place."""
    cities = {
        number: city
        for number, paragraph in enumerate(item.paragraphs)
        if (city := _city(number, paragraph))
    }
    others = [one for one in found if not _overlaps(one, cities.get(one.paragraph))]
    return [*others, *cities.values()]


def _overlaps(one: ItemSpan, city: ItemSpan | None) -> bool:
    return city is not None and one.overlaps(city)


def _city(number: int, paragraph: str) -> ItemSpan | None:
    dateline = _DATELINE.match(paragraph)
    if not dateline:
        return None
    name = dateline["city"].title()
    if not (dateline["rest"] or largest_city(name) or is_country_or_region(name)):
        return None
    return ItemSpan(number, *dateline.span("city"), EntityType.PLACE)
