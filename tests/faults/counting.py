"""A small stage that shows every fault: it numbers the records of each key.

A record that is lost, doubled, out of order, or handled on a wrong table, leaves a gap, a
repetition or a jump in the numbers.
"""

import time
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from hashlib import shake_128
from itertools import pairwise

from runtime.handler import Emit, Outcome, Record, Stage, Tables, TableWrite
from schemas.topics import Topic

PARTITIONS = 2
SOURCE = Topic("copy", "any", None, "copy", PARTITIONS)
COUNTS = Topic("counts", "key", None, "numbers", PARTITIONS, cleanup="compact", retention=None)
OUT = Topic("numbered", "key", None, "copy with numbers", PARTITIONS, max_message_bytes=20_000)

SOURCE_OF_ONE = Topic("copy", "any", None, "copy", 1)
"""Where a scenario is about the two owners of one partition."""

ORIGIN = "origin"
SWOLLEN = b"swollen"
"""A record with this value becomes larger than the output topic takes."""
QUICK = b"quick"
"""A record with this value takes no time, whatever the others take."""


@dataclass(frozen=True, slots=True)
class Counting:
    """Numbers the records of each key, taking its time over each."""

    sleep: float = 0.0
    """Seconds a record during which other threads run."""
    compute: float = 0.0
    """Seconds a record of plain Python."""
    any_key: bool = False
    """Number records whose key is not UTF-8 too, by what is left of it."""

    def handle(self, record: Record, tables: Tables, now: datetime) -> Sequence[Outcome]:
        if record.value != QUICK:
            self._take_time()
        key = (record.key or b"").decode(errors="ignore" if self.any_key else "strict")
        number = str(int(tables[COUNTS.name].get(key) or b"0") + 1).encode()
        origin = ((ORIGIN, b"%d:%d" % (record.partition, record.offset)),)
        value = shake_128(number).digest(50_000) if record.value == SWOLLEN else number
        emit = Emit(OUT, key, value, origin)
        return [Outcome("numbered", "desk", (emit,), (TableWrite(COUNTS, key, number),))]

    def next_due(self, tables: Tables) -> datetime | None:
        return None

    def due(self, tables: Tables, now: datetime) -> Sequence[Outcome]:
        return []

    def _take_time(self) -> None:
        time.sleep(self.sleep)
        ends = time.monotonic() + self.compute
        while time.monotonic() < ends:
            pass


def stage(handler: Counting | None = None, source: Topic = SOURCE) -> Stage:
    """The stage around a handler."""
    return Stage("counting", source, handler or Counting(), (COUNTS,), (OUT,))


Origin = tuple[int, int]
"""Partition and offset of a source record."""


@dataclass(frozen=True, slots=True)
class Numbered:
    """One record of the output."""

    key: bytes
    number: int
    origin: Origin


@dataclass(frozen=True, slots=True)
class Tally:
    """What went wrong: all zero when nothing did."""

    lost: int
    doubled: int
    out_of_order: int
    miscounted: int

    @property
    def faults(self) -> dict[str, int]:
        """Those that are not zero, by name."""
        return {name: count for name, count in asdict(self).items() if count}

    @classmethod
    def of(
        cls,
        pushed: Iterable[tuple[int, int]],
        out: Sequence[Numbered],
        dead: Iterable[tuple[int, int]],
    ) -> "Tally":
        """Compare pushed records with the output, in its order, and the dead letters."""
        ended = [record.origin for record in out] + list(dead)
        by_key: dict[bytes, list[Numbered]] = {}
        for record in out:
            by_key.setdefault(record.key, []).append(record)
        return cls(
            lost=len(set(pushed) - set(ended)),
            doubled=len(ended) - len(set(ended)),
            out_of_order=sum(
                later.origin < earlier.origin
                for records in by_key.values()
                for earlier, later in pairwise(records)
            ),
            miscounted=sum(
                record.number != expected
                for records in by_key.values()
                for expected, record in enumerate(records, 1)
            ),
        )
