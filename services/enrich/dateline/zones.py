"""The time zone that a dateline's place keeps."""

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from schemas.item import Dateline
from services.enrich.dateline.located import locate
from services.enrich.dateline.tables import CITY_ZONES, REGION_ZONES


def is_place(name: str) -> bool:
    """Whether the name is a place that datelines are filed from, or its country."""
    return name.casefold() in CITY_ZONES or name.casefold() in REGION_ZONES


def is_region(name: str) -> bool:
    """Whether the name is a country or a state, such as may stand after a city."""
    return name.casefold() in REGION_ZONES


def zone_of(dateline: Dateline) -> ZoneInfo | None:
    """The zone of a dateline's first place, where it is known.

    A country or state right after a city decides for it, so that Paris, Texas, is not in France.
    """
    for located in locate(dateline)[:1]:
        if located.place and located.place.zone:
            return ZoneInfo(located.place.zone)
    return _by_name(dateline.places)


def _by_name(places: Sequence[str]) -> ZoneInfo | None:
    names = [name.strip().casefold() for place in places[:2] for name in place.split(",")]
    if not names:
        return None
    city, region = names[0], next((name for name in names[1:] if name in REGION_ZONES), "")
    if region:
        zone = REGION_ZONES[region] or CITY_ZONES.get(city, "")
    else:
        zone = CITY_ZONES.get(city) or REGION_ZONES.get(city, "")
    return ZoneInfo(zone) if zone else None
