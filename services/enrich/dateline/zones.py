"""The time zone that a dateline's place keeps."""

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from schemas.item import Dateline
from services.enrich.dateline.known_places import city_zone, is_region, region_zone
from services.enrich.dateline.located import MAX_PLACES, locate


def zone_of(dateline: Dateline) -> ZoneInfo | None:
    """The zone of a dateline's first place, where it is known.

    A country or state right after a city decides for it, so that Paris, Texas, is not in France.
    """
    for located in locate(dateline)[:1]:
        if located.place and located.place.zone:
            return ZoneInfo(located.place.zone)
    return _by_name(dateline.places)


def _by_name(places: Sequence[str]) -> ZoneInfo | None:
    names = [name.strip() for place in places[:2] for name in place.split(",", MAX_PLACES)]
    if not names:
        return None
    city, region = names[0], next(filter(is_region, names[1:]), "")
    if region:
        zone = region_zone(region) or city_zone(city)
    else:
        zone = city_zone(city) or region_zone(city)
    return ZoneInfo(zone) if zone else None
