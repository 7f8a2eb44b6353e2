"""The names by which datelines call places, and the time zone of each.

The names are the lexicon's. The zones are GeoNames', but for those in `dateline_zones.txt` in
`entities/vocabulary`.
"""

from collections.abc import Iterable, Mapping
from functools import cache

from lexicon.dateline_places import CITIES, COUNTRIES, STATES
from services.enrich.entities.gazetteer import (
    Place,
    PlaceKind,
    main_zone,
    places_called,
    regions_named,
)
from services.enrich.entities.vocabulary import word_table

NO_ZONE = "none"
"""Stands in `dateline_zones.txt` for a country or state that has no zone of its own."""


def is_place(name: str) -> bool:
    """Whether the name is a place that datelines are filed from, or its country."""
    return is_city(name) or is_region(name)


def is_city(name: str) -> bool:
    """Whether the name is a city that datelines name without its country."""
    return name.casefold() in _cities()


def is_region(name: str) -> bool:
    """Whether the name is a country or a state, such as may stand after a city."""
    return name.casefold() in _regions()


def city_zone(name: str) -> str:
    """The IANA time zone of the city that a dateline means; empty if it is none that is listed."""
    listed = _cities().get(name.casefold())
    if listed is None:
        return ""
    return _stated_zone(name) or next((city.zone for city in cities_called(listed)), "")


def region_zone(name: str) -> str:
    """The IANA time zone in which most people of a listed country or state live.

    Empty where the name is not listed, and where that zone would be wrong for too many of them.
    """
    listed = _regions().get(name.casefold())
    if listed is None:
        return ""
    if stated := _stated_zone(name):
        return "" if stated == NO_ZONE else stated
    # "Ga." may be the country as well.
    is_country = listed in COUNTRIES
    regions = (
        region
        for region in regions_named(listed)
        if (region.kind == PlaceKind.COUNTRY) == is_country
    )
    return next(map(main_zone, regions), "")


def cities_called(name: str) -> list[Place]:
    """The cities of that name, the one that a dateline without a country means first."""
    return [place for place in places_called(name) if place.kind == PlaceKind.CITY]


def _stated_zone(name: str) -> str:
    return word_table("dateline_zones").get(name.casefold(), "")


@cache
def _cities() -> Mapping[str, str]:
    return _by_lower_case(CITIES)


@cache
def _regions() -> Mapping[str, str]:
    return _by_lower_case(COUNTRIES | STATES)


def _by_lower_case(names: Iterable[str]) -> Mapping[str, str]:
    """The names as they are written, by the same in lower case."""
    return {name.casefold(): name for name in names}
