"""What of a table is in its store, as keys and values: pure."""

import json
import struct
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, NamedTuple

from runtime.handler import TimeOf
from runtime.tables.doubts import Mark

VALUE, BROKEN, AGE, TIME = b"v", b"b", b"a", b"t"
"""What keys of the store begin with: values, problems of records that can't be used; for topics
that retention shortens, keys by the offsets of their records; for tables with times, by those."""
IDENTITY, MARK = b"identity", b"mark"
OFFSET = struct.Struct(">q")
EPOCH = datetime(1, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)

Rows = dict[bytes, bytes | None]
"""None deletes a row."""


class Change(NamedTuple):
    """A record of a table's topic."""

    key: str
    value: bytes | None
    offset: int
    problem: str | None = None
    """Why it can't be read."""
    time: datetime | None = None
    """The time that its value states, where that is known already."""

    @property
    def readable(self) -> bytes | None:
        """The value, if there is one that can be read."""
        return None if self.problem else self.value


@dataclass(frozen=True, slots=True)
class Layout:
    """Which rows a table has besides its values."""

    expires: bool
    """Retention shortens its topic."""
    dated: TimeOf | None = None
    """The times by which the store has its keys in order."""

    def remove(self, raw: bytes, before: bytes, rows: Rows) -> None:
        """Delete what belongs to a value that is there: `before` is its row."""
        if self.expires:
            rows[AGE + before[: OFFSET.size] + raw] = None
        if self.dated and (time := self.dated(value_of(before))):
            rows[TIME + from_time(time) + raw] = None

    def add(self, raw: bytes, change: Change, rows: Rows) -> bytes | None:
        """Set what a change brings; the row of its time without the prefix, if it has one."""
        _, value, offset, problem, time = change
        if problem:
            rows[BROKEN + raw] = problem.encode("utf-8", "backslashreplace")
            value = None
        at = OFFSET.pack(offset)
        rows[VALUE + raw] = None if value is None else at + value
        if value is None:
            return None
        if self.expires:
            rows[AGE + at + raw] = b""
        time = time or (self.dated(value) if self.dated else None)
        if not (self.dated and time):
            return None
        by_time = from_time(time) + raw
        rows[TIME + by_time] = b""
        return by_time


def mark_row(mark: Mark, count: int | None) -> dict[bytes, bytes]:
    """How far a store follows its topic; `count`: its keys, where they have been counted."""
    return {MARK: to_note({**asdict(mark), "count": count})}


def read_mark(note: Mapping[str, Any]) -> tuple[Mark, int | None]:
    """The mark and the count. Raises KeyError, TypeError or ValueError for what is none."""
    rest = dict(note)
    count = rest.pop("count")
    return Mark(**rest), None if count is None else int(count)


def value_of(row: bytes) -> bytes:
    """The value in its row."""
    return row[OFFSET.size :]


def to_note(content: dict[str, Any]) -> bytes:
    """A few named values as a row."""
    return json.dumps(content).encode()


def offset_of(raw: bytes) -> int:
    """The offset at the beginning of a row or key."""
    return int(OFFSET.unpack_from(raw)[0])


def from_time(time: datetime) -> bytes:
    """A time as bytes, in the order of times."""
    return OFFSET.pack((time - EPOCH) // MICROSECOND)


def to_time(raw: bytes) -> datetime:
    """The time at the beginning of a key."""
    return EPOCH + offset_of(raw) * MICROSECOND


def to_bytes(key: str) -> bytes:
    """A table's key as it is on its topic."""
    return key.encode("utf-8", "surrogateescape")
