"""Places of the world, from GeoNames (https://www.geonames.org, CC BY 4.0).

`places.tsv.gz` is what `python -m training.extract_places` makes of them; NOTICE names the
licence. Names in English that GeoNames lacks are in `entities/vocabulary`.
"""

import gzip
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files
from sys import intern
from types import MappingProxyType

from services.enrich.entities.vocabulary import word_table


class PlaceKind(StrEnum):
    """What a place is; a division is a state, a province or another of the first order."""

    CONTINENT = "continent"
    REGION = "region"
    SEA = "sea"
    COUNTRY = "country"
    DIVISION = "division"
    CITY = "city"


@dataclass(frozen=True, slots=True)
class Place:
    """One row of the list; latitude and longitude in degrees (WGS 84), as text, or empty.

    Those of a country or a division are where its people live on average.
    """

    kind: PlaceKind
    geoname: str
    country: str
    """ISO 3166-1 alpha-2, or empty."""
    division: str
    """GeoNames' code of the division within the country, or empty."""
    latitude: str
    longitude: str
    population: int
    """Of a division, the people of its cities."""
    zone: str
    """The IANA time zone of a city, else empty."""
    is_capital: bool
    """Of a country."""
    name: str

    def lies_in(self, region: "Place") -> bool:
        """Whether this is a part of a country or a division, or the same."""
        return self.country == region.country and (
            region.kind == PlaceKind.COUNTRY or self.division == region.division
        )


@cache
def places_by_name() -> Mapping[str, tuple[Place, ...]]:
    """The places that go by each name; under their own name first, then by population."""
    by_name: defaultdict[str, list[Place]] = defaultdict(list)
    for place, names in _rows():
        for name in names:
            by_name[name].append(place)
    for table in ("country_names", "german_country_names"):
        for name, code in word_table(table).items():
            by_name[name] = [_countries()[code]]
    return MappingProxyType({name: _best_first(name, found) for name, found in by_name.items()})


def _best_first(name: str, places: Iterable[Place]) -> tuple[Place, ...]:
    return tuple(sorted(places, key=lambda place: (place.name != name, -place.population)))


def places_called(name: str) -> Sequence[Place]:
    """The places that go by a name, also in capitals and with "St."; their own name first."""
    found = places_by_name().get(name)
    if found is None and name.isupper():
        found = _places_in_capitals().get(name)
    if name[:4].upper() == "ST. ":
        saint = "SAINT" if name.isupper() else "Saint"
        return (*(found or ()), *places_called(f"{saint} {name[4:]}"))
    return found or ()


@cache
def _places_in_capitals() -> Mapping[str, tuple[Place, ...]]:
    by_name: dict[str, tuple[Place, ...]] = {}
    for name, places in places_by_name().items():
        by_name[name.upper()] = (*by_name.get(name.upper(), ()), *places)
    return {name: tuple(dict.fromkeys(places)) for name, places in by_name.items()}


def country_of(name: str) -> str | None:
    """The ISO 3166-1 alpha-2 code of the country of this name."""
    for place in places_by_name().get(name, ()):
        if place.kind == PlaceKind.COUNTRY:
            return place.country
    return None


def country_place(code: str) -> Place | None:
    """The country of an ISO 3166-1 alpha-2 code."""
    return _countries().get(code)


@cache
def _countries() -> Mapping[str, Place]:
    return {place.country: place for place, _ in _rows() if place.kind == PlaceKind.COUNTRY}


def regions_named(name: str) -> tuple[Place, ...]:
    """The countries and divisions of this name or abbreviation, such as stand after a city."""
    name = word_table("division_abbreviations").get(name, name)
    return tuple(
        place
        for place in places_called(name)
        if place.kind in (PlaceKind.COUNTRY, PlaceKind.DIVISION)
    )


def well_known_place(name: str) -> Place | None:
    """The place that copy means by a name that many bear."""
    return _well_known().get(name)


@cache
def _well_known() -> Mapping[str, Place]:
    """By name, as it is written and in capitals."""
    table = word_table("well_known_places")
    wanted = frozenset(table.values())
    places = {place.geoname: place for place, _ in _rows() if place.geoname in wanted}
    return {
        spelling: places[geoname]
        for name, geoname in table.items()
        for spelling in (name, name.upper())
    }


@cache
def state_names() -> frozenset[str]:
    """The states of the United States."""
    return frozenset(
        place.name
        for place, _ in _rows()
        if place.kind == PlaceKind.DIVISION and place.country == "US"
    )


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
    kind, geoname, country, division, *where, population, zone, capital, names = line.split("\t")
    latitude, longitude = where
    known_as = tuple(names.split("|"))
    place = Place(
        PlaceKind(kind),
        geoname,
        intern(country),
        intern(division),
        latitude,
        longitude,
        int(population),
        intern(zone),
        bool(capital),
        known_as[0],
    )
    return place, known_as
