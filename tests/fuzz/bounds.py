"""`python -m tests.fuzz.bounds [NAME…]`: seconds and memory that hostile records take, by stage."""

import sys
from collections.abc import Iterator

from tests.fuzz.desk import INGEST, Handled
from tests.fuzz.hostile import HOSTILE
from tests.fuzz.hostile_items import ITEMS, Made
from tests.fuzz.hostile_shared import SHARED
from tests.fuzz.hostile_wrapped import WRAPPED
from tests.fuzz.invariants import checked, examined
from tests.fuzz.memory import forget_peak

MAX_SECONDS = 2.0
"""Of processor time, for one record in ingest, and for one item in enrich and in publish."""
MAX_MEGABYTES = 512
"""Resident, of the whole process, the entity model and the places of the world included."""

HOSTILE_COPY = HOSTILE | SHARED | WRAPPED
RECORDS: dict[str, Made] = {
    **{name: lambda make=make: (INGEST, make()) for name, make in HOSTILE_COPY.items()},  # type: ignore[misc]
    **ITEMS,
}


def slowest(found: list[Handled]) -> Iterator[Handled]:
    """Of each stage, what took it the longest."""
    for stage in dict.fromkeys(each.stage for each in found):
        yield max((each for each in found if each.stage == stage), key=lambda each: each.seconds)


def _what(handled: Handled) -> str:
    first = handled.outcomes[0]
    return first.rejection.reason if first.rejection else first.name


def main() -> None:
    """Print a line for each record and stage."""
    checked(b"PARIS - Something to warm up with, said Ann Poe on Monday.")
    checked(b"Etwas zum Warmwerden, sagte Anna Weber am Montag in Berlin dem Sender.")
    for name in sys.argv[1:] or RECORDS:
        first, value = RECORDS[name]()
        forget_peak()
        for each in slowest(examined(value, first)):
            row = f"{each.seconds:.2f}", str(each.megabytes), name, each.stage, _what(each)
            print("\t".join(row), flush=True)


if __name__ == "__main__":
    main()
