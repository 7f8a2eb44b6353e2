"""Joins a city and its country, for desks that count "Lagos, Nigeria" as one place."""

from collections.abc import Sequence

from schemas.article import EntityType
from services.enrich.entities.gazetteer import state_names
from services.enrich.entities.item_text import ItemSpan, ItemText
from services.enrich.entities.rules.known_names import is_country_or_region
from services.enrich.entities.spelling import plain

_LISTING = (", ", " and ", ", and ")


def join_places(item: ItemText, found: Sequence[ItemSpan]) -> list[ItemSpan]:
    """A city and the country or state after its comma as one place; lists stay apart."""
    ordered = sorted(found)
    joined: list[ItemSpan] = []
    for index, one in enumerate(ordered):
        before = joined[-1] if joined else None
        if before and _is_city_and_country(item, before, one, ordered[index + 1 : index + 2]):
            joined[-1] = before.moved(before.start, one.end)
        else:
            joined.append(one)
    return joined


def _is_city_and_country(
    item: ItemText, city: ItemSpan, country: ItemSpan, following: Sequence[ItemSpan]
) -> bool:
    return (
        city.type == country.type == EntityType.PLACE
        and _between(item, city, country) == ", "
        and _is_large(item.of(country))
        and not _is_large(item.of(city))
        and "," not in item.of(city)
        and not item.before(city, 6).endswith(_LISTING)
        and not any(_between(item, country, one) in _LISTING for one in following)
    )


def _is_large(name: str) -> bool:
    return is_country_or_region(plain(name)) or plain(name) in state_names()


def _between(item: ItemText, first: ItemSpan, second: ItemSpan) -> str:
    if first.paragraph != second.paragraph:
        return ""
    return item.paragraphs[first.paragraph][first.end : second.start]
