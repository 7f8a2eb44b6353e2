"""Towns below 15,000 people, and counties: meant only where copy speaks of their state.

`small_places.tsv.gz` has a row for each name, in the order of the names; see `gazetteer`.
"""

import gzip
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache, lru_cache
from importlib.resources import files
from itertools import takewhile

from services.enrich.entities.gazetteer import Place, read_row

MOST_OF_A_NAME = 60
"""Rows: no name of the list has more."""


@lru_cache(maxsize=4096)
def small_places_called(name: str) -> tuple[Place, ...]:
    """The towns and counties of this name, also where it is in capitals."""
    found = _rows_of(name)
    return tuple(map(_place, found or (_rows_of(name.title()) if name.isupper() else ())))


def _rows_of(name: str) -> Sequence[str]:
    rows, start = _rows(), f"{name}\t"
    at = bisect_left(rows, start)
    return list(takewhile(lambda row: row.startswith(start), rows[at : at + MOST_OF_A_NAME]))


def _place(row: str) -> Place:
    name, _, rest = row.partition("\t")
    return read_row(f"{rest}\t{name}")


@cache
def _rows() -> Sequence[str]:
    packed = (files(__package__) / "small_places.tsv.gz").read_bytes()
    return gzip.decompress(packed).decode("utf-8").splitlines()
