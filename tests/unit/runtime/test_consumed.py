"""What aiokafka gives, as handlers see it."""

from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any

import pytest

from runtime.handler import Refusal
from runtime.records.consumed import to_record
from runtime.records.parser import Unreadable
from runtime.records.timestamps import NO_TIME

MOMENT = datetime(2026, 3, 1, 12, tzinfo=UTC)
MILLISECONDS = 1_772_366_400_000


def found(**fields: Any) -> Any:
    usual = {"partition": 3, "offset": 7, "timestamp": MILLISECONDS, "key": b"k", "value": b"x"}
    return SimpleNamespace(**usual | {"headers": (("null", None), ("", b"1"))} | fields)


def test_a_record_is_taken_as_it_is() -> None:
    record = to_record(found(), "copy")

    assert (record.topic, record.partition, record.offset) == ("copy", 3, 7)
    assert (record.timestamp, record.no_time, record.reading) == (MOMENT, None, None)
    assert record.headers == (("null", b""), ("", b"1"))


@pytest.mark.parametrize(("timestamp", "stated"), [(-(10**15), -(10**15)), (None, 0)])
def test_what_is_no_time_is_kept_beside_what_stands_for_it(
    timestamp: int | None, stated: int
) -> None:
    record = to_record(found(timestamp=timestamp), "copy")

    assert (record.timestamp, record.no_time) == (NO_TIME, stated)


def test_raw_bytes_have_been_refused_before_anybody_reads_them() -> None:
    record = to_record(found(value=Unreadable(b"raw", "is damaged")), "copy")

    assert type(record.value) is bytes
    assert record.reading
    assert record.reading.content == Refusal(
        "unreadable", "it is damaged: have it pushed again; the letter holds its raw bytes"
    )
