"""`python -m tests.fuzz.bounds [NAME…]`: seconds and memory that hostile records take, by stage."""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.fuzz.desk import INGEST, Handled
from tests.fuzz.hostile import HOSTILE
from tests.fuzz.hostile_items import ITEMS, Made
from tests.fuzz.hostile_shared import SHARED
from tests.fuzz.hostile_wrapped import WRAPPED
from tests.fuzz.invariants import checked, examined

MAX_SECONDS = 2.0
"""Of processor time, for one record in ingest, and for one item in enrich and in publish."""
MAX_MEGABYTES = 512
"""Resident, of the whole process, the entity model and the places of the world included."""

HOSTILE_COPY = HOSTILE | SHARED | WRAPPED
RECORDS: dict[str, Made] = {
    **{name: lambda make=make: (INGEST, make()) for name, make in HOSTILE_COPY.items()},  # type: ignore[misc]
    **ITEMS,
}


def megabytes() -> int:
    """The most memory that this process has had (Linux)."""
    # getrusage counts what the process was forked from as well: a large run of tests.
    status = Path("/proc/self/status").read_text(encoding="utf-8")
    return int(re.findall(r"VmHWM:\s+(\d+) kB", status)[0]) // 1024


def forget_peak() -> int:
    """Count the most memory from now on (Linux); what the process has now."""
    Path("/proc/self/clear_refs").write_text("5", encoding="ascii")
    return megabytes()


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
        for each in slowest(examined(value, first)):
            row = f"{each.seconds:.2f}", str(megabytes()), name, each.stage, _what(each)
            print("\t".join(row), flush=True)


if __name__ == "__main__":
    main()
