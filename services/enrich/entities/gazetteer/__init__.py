"""Places of the world, from GeoNames (https://www.geonames.org, CC BY 4.0).

`places.tsv.gz` is what `python -m training.extract_places` makes of them; NOTICE names the
licence. Names in English that GeoNames lacks are in `entities/vocabulary`.
"""

import gzip
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files
from types import MappingProxyType

from services.enrich.entities.vocabulary import word_table


class PlaceKind(StrEnum):
    """How large a place is."""

    CONTINENT = "continent"
    COUNTRY = "country"
    STATE = "state"
    CITY = "city"


@dataclass(frozen=True, slots=True)
class Place:
    """One row of the list; latitude and longitude in degrees (WGS 84), as text, or empty."""

    kind: PlaceKind
    geoname: str
    country: str
    """ISO 3166-1 alpha-2, or empty."""
    latitude: str
    longitude: str
    population: int
    name: str


@cache
def places_by_name() -> Mapping[str, tuple[Place, ...]]:
    """The places that go by each name; under their own name first, then by population."""
    by_name: defaultdict[str, list[Place]] = defaultdict(list)
    for place, names in _rows():
        for name in names:
            by_name[name].append(place)
    countries = {place.country: place for place, _ in _rows() if place.kind == PlaceKind.COUNTRY}
    for name, code in word_table("country_names").items():
        by_name[name] = [countries[code]]
    return MappingProxyType({name: _best_first(name, found) for name, found in by_name.items()})


def _best_first(name: str, places: Iterable[Place]) -> tuple[Place, ...]:
    return tuple(sorted(places, key=lambda place: (place.name != name, -place.population)))


def country_of(name: str) -> str | None:
    """The ISO 3166-1 alpha-2 code of the country of this name."""
    kinds = {place.kind: place for place in places_by_name().get(name, ())}
    country = kinds.get(PlaceKind.COUNTRY)
    return country.country if country else None


@cache
def state_names() -> frozenset[str]:
    """The states of the United States."""
    return frozenset(place.name for place, _ in _rows() if place.kind == PlaceKind.STATE)


def largest_city(name: str) -> int:
    """People in the largest city whose own name this is; 0 if there is none."""
    return max(
        (
            place.population
            for place in places_by_name().get(name, ())
            if place.kind == PlaceKind.CITY and place.name == name
        ),
        default=0,
    )


@cache
def _rows() -> tuple[tuple[Place, tuple[str, ...]], ...]:
    packed = (files(__name__) / "places.tsv.gz").read_bytes()
    return tuple(_row(line) for line in gzip.decompress(packed).decode("utf-8").splitlines())


def _row(line: str) -> tuple[Place, tuple[str, ...]]:
    kind, geoname, country, latitude, longitude, population, names = line.split("\t")
    known_as = tuple(names.split("|"))
    place = Place(
        PlaceKind(kind), geoname, country, latitude, longitude, int(population), known_as[0]
    )
    return place, known_as
