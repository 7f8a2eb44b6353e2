"""The time zone that a dateline's place keeps."""

from collections.abc import Mapping, Sequence
from zoneinfo import ZoneInfo

from services.enrich.dateline.places import CITIES, COUNTRIES, STATES


def _by_place(*tables: Mapping[str, str]) -> dict[str, str]:
    return {
        place.casefold(): zone
        for table in tables
        for zone, places in table.items()
        for place in places.split(", ")
    }


REGION_ZONES = _by_place(COUNTRIES, STATES)
"""Countries and states in lower case, and their zones; empty where there are several."""

CITY_ZONES = _by_place(CITIES)


def is_place(name: str) -> bool:
    """Whether the name is a place that datelines are filed from, or its country."""
    return name.casefold() in CITY_ZONES or name.casefold() in REGION_ZONES


def is_region(name: str) -> bool:
    """Whether the name is a country or a state, such as may stand after a city."""
    return name.casefold() in REGION_ZONES


def zone_of(places: Sequence[str]) -> ZoneInfo | None:
    """The zone of the first place, where it is known.

    `places` are a dateline's, as printed: `("KYIV", "Ukraine")`, `("BRUSSELS", "KYIV")`,
    `("Columbus, Ohio",)`. A country or state right after a city decides for it, so that
    Paris, Texas, is not in France.
    """
    names = [name.strip().casefold() for place in places[:2] for name in place.split(",")]
    if not names:
        return None
    city, region = names[0], next((name for name in names[1:] if name in REGION_ZONES), "")
    if region:
        zone = REGION_ZONES[region] or CITY_ZONES.get(city, "")
    else:
        zone = CITY_ZONES.get(city) or REGION_ZONES.get(city, "")
    return ZoneInfo(zone) if zone else None
