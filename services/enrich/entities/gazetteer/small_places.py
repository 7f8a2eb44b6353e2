"""Towns below 15,000 people, and counties: meant only where copy speaks of their state.

`small_places.tsv.gz` has a row for each name, in the order of the names; see `gazetteer`.
"""

import gzip
import re
from array import array
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from importlib.resources import files

from services.enrich.entities.gazetteer import Place, read_row


@lru_cache(maxsize=512)
def small_places_called(name: str) -> tuple[Place, ...]:
    """The towns and counties of this name, also where it is in capitals."""
    return tuple(_named(name)) or (tuple(_named(name.title())) if name.isupper() else ())


def _named(name: str) -> Iterator[Place]:
    text, starts = _text(), _starts()
    prefix = f"{name}\t".encode()
    at = bisect_left(starts, prefix, key=lambda start: text[start : start + len(prefix)])
    while at < len(starts) and text.startswith(prefix, starts[at]):
        row = text[starts[at] + len(prefix) : text.index(b"\n", starts[at])]
        yield read_row(f"{row.decode()}\t{name}")
        at += 1


@cache
def _text() -> bytes:
    """The list as bytes, in which few rows are ever looked at: as lines it would take thrice."""
    return gzip.decompress((files(__package__) / "small_places.tsv.gz").read_bytes())


@cache
def _starts() -> Sequence[int]:
    """Where each row begins."""
    return array("I", (line.start() for line in re.finditer(rb"^(?=.)", _text(), re.MULTILINE)))
