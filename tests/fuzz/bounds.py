"""`python -m tests.fuzz.bounds [NAME…]`: seconds and memory that hostile records take, in order."""

import re
import sys
import time
from pathlib import Path

from tests.fuzz.hostile import HOSTILE
from tests.fuzz.invariants import checked

MAX_SECONDS = 2.0
"""Of processor time, for one record."""
MAX_MEGABYTES = 512
"""Resident, of the whole process."""


def megabytes() -> int:
    """The most memory that this process has had (Linux)."""
    # getrusage counts what the process was forked from as well: a large run of tests.
    status = Path("/proc/self/status").read_text(encoding="utf-8")
    return int(re.findall(r"VmHWM:\s+(\d+) kB", status)[0]) // 1024


if __name__ == "__main__":
    checked(b"Something to warm up with.")
    for name in sys.argv[1:] or HOSTILE:
        copy = HOSTILE[name]()
        begun = time.process_time()
        outcome = checked(copy)[0]
        what = outcome.rejection.reason if outcome.rejection else "an item"
        print(f"{time.process_time() - begun:.2f}\t{megabytes()}\t{name}\t{what}", flush=True)
