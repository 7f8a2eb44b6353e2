"""Which place of the world a name means, from the item that it stands in."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from schemas.article import EntityType
from services.enrich.entities.gazetteer import (
    Place,
    PlaceKind,
    country_of,
    places_by_name,
)
from services.enrich.entities.grouping import Group
from services.enrich.entities.peoples import country_of_people
from services.enrich.entities.spelling import plain

CERTAIN = 0.95
LIKELY = 0.8
BY_SIZE = 0.65

LARGE_CITY = 500_000
"""People. A city of this size needs no country named, if it is ..."""

TIMES_LARGER = 5
"""... this many times as large as the next of its name."""


def identify(groups: Sequence[Group], least: float = 0) -> list[dict[str, str]]:
    """For each entity, its identifiers by scheme; none is better than a wrong one.

    Places have `geonames`, `iso3166` (the country's, alpha-2), `latitude` and `longitude`
    (degrees, WGS 84) where known, and `confidence` from 0 to 1, which is at least
    `least`. Nationalities have `iso3166`.
    """
    named = Counter(dict(_countries(groups)))
    return [_ids(one, named, least) for one in groups]


def _countries(groups: Sequence[Group]) -> Iterator[tuple[str, int]]:
    """The countries that an item names itself or by their people, with how often it does."""
    counts: Counter[str] = Counter()
    for one in groups:
        if code := _country(one):
            counts[code] += len(one.mentions)
    yield from counts.items()


def _country(one: Group) -> str | None:
    if one.type == EntityType.NORP:
        return country_of_people(one.name)
    if one.type == EntityType.PLACE:
        return country_of(one.name.rpartition(", ")[2])
    return None


def _ids(one: Group, named: Mapping[str, int], least: float) -> dict[str, str]:
    if one.type == EntityType.NORP:
        code = country_of_people(one.name)
        return {"iso3166": code} if code else {}
    if one.type != EntityType.PLACE:
        return {}
    place, confidence = _resolve(one.name, named)
    return _as_ids(place, confidence) if place and confidence >= least else {}


def _as_ids(place: Place, confidence: float) -> dict[str, str]:
    ids = {
        "geonames": place.geoname,
        "iso3166": place.country,
        "latitude": place.latitude,
        "longitude": place.longitude,
        "confidence": str(confidence),
    }
    return {scheme: value for scheme, value in ids.items() if value}


def _resolve(name: str, named: Mapping[str, int]) -> tuple[Place | None, float]:
    """The place and how sure that is."""
    city, _, within = plain(name).partition(", ")
    candidates = places_by_name().get(city) or places_by_name().get(city.title(), ())
    if within:
        return _first([one for one in candidates if _lies_in(one, within)]), CERTAIN
    for one in candidates:
        if one.kind in (PlaceKind.COUNTRY, PlaceKind.CONTINENT):
            return one, CERTAIN
    near = [one for one in candidates if one.country in named and one.kind == PlaceKind.CITY]
    states = [one for one in candidates if one.kind == PlaceKind.STATE]
    if states and "US" in named:
        return states[0], LIKELY
    if near and not states:
        return max(near, key=lambda one: (named[one.country], one.population)), LIKELY
    return _by_size([one for one in candidates if one.kind == PlaceKind.CITY]), BY_SIZE


def _lies_in(place: Place, within: str) -> bool:
    code = country_of(within)
    if code is None:
        code = "US" if any(one.kind == PlaceKind.STATE for one in _named(within)) else None
    return place.kind == PlaceKind.CITY and place.country == code


def _named(name: str) -> Sequence[Place]:
    return places_by_name().get(name, ())


def _by_size(cities: Sequence[Place]) -> Place | None:
    by_size = sorted(cities, key=lambda one: -one.population)
    if not by_size or by_size[0].population < LARGE_CITY:
        return None
    if len(by_size) > 1 and by_size[1].population * TIMES_LARGER > by_size[0].population:
        return None
    return by_size[0]


def _first(places: Sequence[Place]) -> Place | None:
    return max(places, key=lambda one: one.population, default=None)
