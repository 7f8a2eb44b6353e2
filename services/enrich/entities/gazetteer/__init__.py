"""Places of the world, from GeoNames (https://www.geonames.org, CC BY 4.0).

`places.tsv.gz` and `small_places.tsv.gz` are what `python -m training.extract_places` makes of
them; NOTICE names the licence. Names in English that GeoNames lacks are in `entities/vocabulary`.
"""

import gzip
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files

from services.enrich.entities.vocabulary import word_table


class PlaceKind(StrEnum):
    """What a place is; a division is a state, a province or another of the first order."""

    CONTINENT = "continent"
    REGION = "region"
    SEA = "sea"
    COUNTRY = "country"
    DIVISION = "division"
    COUNTY = "county"
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
    spellings: int
    """How many the list has of its name: what the world speaks of has many."""

    def lies_in(self, region: "Place") -> bool:
        """Whether this is a part of a country or a division, or the same."""
        return self.country == region.country and (
            region.kind == PlaceKind.COUNTRY or self.division == region.division
        )


def places_named(name: str) -> tuple[Place, ...]:
    """The places of exactly this name: those whose usual name it is first, then by population."""
    return _best_first(name) if name in _rows_by_name() else ()


@cache
def _best_first(name: str) -> tuple[Place, ...]:
    places = map(_place, _rows_by_name()[name].splitlines())
    return tuple(sorted(places, key=lambda place: (place.name != name, -place.population)))


def places_called(name: str) -> Sequence[Place]:
    """The places of a name, also in capitals and with "St.", in the order of `places_named`."""
    found = places_named(name) or (_places_in_capitals(name) if name.isupper() else ())
    if name[:4].upper() == "ST. ":
        saint = "SAINT" if name.isupper() else "Saint"
        return (*found, *places_called(f"{saint} {name[4:]}"))
    return found


def _places_in_capitals(name: str) -> tuple[Place, ...]:
    names = _names_in_capitals().get(name, "").splitlines()
    return tuple(dict.fromkeys(place for one in names for place in places_named(one)))


@cache
def _names_in_capitals() -> Mapping[str, str]:
    """Names as they are usually written, one a line, by the same in capitals."""
    return _lines_by_key((name.upper(), name) for name in _rows_by_name())


def country_of(name: str) -> str | None:
    """The ISO 3166-1 alpha-2 code of the country of this name."""
    for place in places_named(name):
        if place.kind == PlaceKind.COUNTRY:
            return place.country
    return None


def country_place(code: str) -> Place | None:
    """The country of an ISO 3166-1 alpha-2 code."""
    row = _countries().get(code)
    return _place(row) if row else None


def regions_named(name: str) -> tuple[Place, ...]:
    """The countries and divisions of this name or abbreviation, such as stand after a city."""
    name = word_table("division_abbreviations").get(name, name)
    return tuple(
        place
        for place in places_called(name)
        if place.kind in (PlaceKind.COUNTRY, PlaceKind.DIVISION)
    )


def well_known_place(name: str) -> Place | None:
    """The place that copy means by a name that many places have."""
    return _places_of("well_known_places").get(name)


def world_city(name: str) -> Place | None:
    """The city that copy means by a name of several cities, where nothing speaks for another."""
    return _places_of("world_cities").get(name)


@cache
def _places_of(list_: str) -> Mapping[str, Place]:
    """By name, as it is written and in capitals."""
    table = word_table(list_)
    wanted = frozenset(table.values())
    rows = {geoname: row for row in _rows() if (geoname := row.split("\t", 2)[1]) in wanted}
    return {
        spelling: _place(rows[geoname])
        for name, geoname in table.items()
        for spelling in (name, name.upper())
    }


@cache
def state_names() -> frozenset[str]:
    """The names of the states of the United States."""
    divisions = map(_place, _rows_of(PlaceKind.DIVISION))
    return frozenset(place.name for place in divisions if place.country == "US")


def largest_city(name: str) -> int:
    """People in the largest city whose own name this is; 0 if there is none."""
    return max(
        (
            place.population
            for place in places_named(name)
            if place.kind == PlaceKind.CITY and place.name == name
        ),
        default=0,
    )


def main_zone(region: Place) -> str:
    """The IANA time zone in which most people of a country or division live, by its cities.

    Empty where it has no city in the list.
    """
    return _main_zones().get((region.country, region.division), "")


@cache
def _main_zones() -> Mapping[tuple[str, str], str]:
    """By country, and division or nothing."""
    people: defaultdict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for row in _rows_of(PlaceKind.CITY):
        _, _, country, division, _, _, population, zone, _ = row.split("\t", 8)
        for region in {(country, ""), (country, division)}:
            people[region][zone] += int(population)
    return {region: max(zones, key=zones.__getitem__) for region, zones in people.items()}


@cache
def _rows() -> Sequence[str]:
    """The lines of the list. Few of them are ever asked for: each becomes a place when it is."""
    packed = (files(__name__) / "places.tsv.gz").read_bytes()
    return gzip.decompress(packed).decode("utf-8").splitlines()


def _rows_of(kind: PlaceKind) -> Iterator[str]:
    return (row for row in _rows() if row.startswith(f"{kind}\t"))


@cache
def _rows_by_name() -> Mapping[str, str]:
    """The rows of the places of each name, one a line."""
    by_name = _lines_by_key(
        (name, row) for row in _rows() for name in row.rpartition("\t")[2].split("|")
    )
    for table in ("country_names", "german_country_names"):
        for name, code in word_table(table).items():
            by_name[name] = _countries()[code]
    return by_name


def _lines_by_key(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """The lines of each key as one text: 100,000 lists, nearly all of one, would take 18 MB."""
    lines: dict[str, str] = {}
    for key, line in pairs:
        lines[key] = f"{lines[key]}\n{line}" if key in lines else line
    return lines


@cache
def _countries() -> Mapping[str, str]:
    """Their rows by code."""
    return {row.split("\t", 3)[2]: row for row in _rows_of(PlaceKind.COUNTRY)}


def read_row(row: str) -> Place:
    """The place in a row of the list."""
    kind, geoname, country, division, *where, population, zone, capital, names = row.split("\t")
    latitude, longitude = where
    name, *others = names.split("|")
    return Place(
        PlaceKind(kind),
        geoname,
        country,
        division,
        latitude,
        longitude,
        int(population),
        zone,
        bool(capital),
        name,
        1 + len(others),
    )


_place = cache(read_row)
"""Of this list, whose places are named again and again."""
