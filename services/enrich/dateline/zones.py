"""The time zone that a dateline's place keeps."""

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from schemas.item import Dateline
from services.enrich.dateline.known_places import city_zone, is_region, region_zone
from services.enrich.dateline.located import locate


def zone_of(dateline: Dateline) -> ZoneInfo | None:
    """The zone of a dateline's first place, where it is known.

    A country or state right after a city decides for it, so that Paris, Texas, is not in France.
    """
    for located in locate(dateline)[:1]:
        if located.place and located.place.zone:
            return ZoneInfo(located.place.zone)
    return _by_name(dateline.places)


def _by_name(places: Sequence[str]) -> ZoneInfo | None:
    names = [name.strip() for place in places[:2] for name in place.split(",")]
    if not names:
        return None
    city, region = names[0], next(filter(is_region, names[1:]), "")
    # A city decides only where no country or state stands behind it, or one of many zones.
    first, second = (region_zone(region), city_zone) if region else (city_zone(city), region_zone)
    zone = first or second(city)
    return ZoneInfo(zone) if zone else None
