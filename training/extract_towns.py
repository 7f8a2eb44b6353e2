"""`python -m training.extract_towns`: the towns that the board's map has as dots.

Of each square of a degree the largest town of the gazetteer, so that land is seen as land.
"""

import gzip
import json
from math import floor
from pathlib import Path

from services.enrich.entities.gazetteer import PlaceKind, read_row

PROJECT = Path(__file__).parents[1]
PLACES = PROJECT / "services/enrich/entities/gazetteer/places.tsv.gz"
FILE = PROJECT / "services/serve/board/static/towns.json"


def towns() -> str:
    """Latitudes and longitudes by turns, in tenths of a degree, as JSON."""
    largest: dict[tuple[int, int], tuple[int, int, int]] = {}
    for row in gzip.decompress(PLACES.read_bytes()).decode().splitlines():
        place = read_row(row)
        if place.kind is PlaceKind.CITY:
            latitude, longitude = float(place.latitude), float(place.longitude)
            town = (place.population, round(latitude * 10), round(longitude * 10))
            square = (floor(latitude), floor(longitude))
            largest[square] = max(town, largest.get(square, town))
    numbers = [number for _, *where in sorted(largest.values()) for number in where]
    return json.dumps(numbers, separators=(",", ":")) + "\n"


if __name__ == "__main__":
    FILE.write_text(towns(), encoding="utf-8")
