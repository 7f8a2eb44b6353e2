"""Batches that are handed on whole hold what aiokafka would have made of them."""

import pickle
from typing import Any

import pytest
from aiokafka import TopicPartition
from aiokafka.consumer.fetcher import PartitionRecords

from runtime.records.batches import FetchedBatches
from runtime.records.parser import Unreadable
from runtime.records.whole import BatchesAtChoice, WholeBatch, records_of, whole_batches
from tests.faults.raw_batches import GZIP, RawRecord, batch

SENT = [RawRecord(b"1", b"a"), RawRecord(None, b"b", headers=[(b"\xff", b"x")]), RawRecord(b"3")]


def fetched(data: bytes, parser: Any, first: int = 0) -> list[Any]:
    """What a consumer returns from an offset on."""
    where = TopicPartition("table", 0)
    return list(PartitionRecords(where, parser(data), [], first, None, None, True, 1))


def whole(data: bytes, first: int = 0) -> list[Any]:
    with whole_batches():
        return fetched(data, BatchesAtChoice, first)


def told(records: Any) -> list[tuple[Any, ...]]:
    return [(each.offset, each.key, each.value) for each in records]


@pytest.mark.parametrize("codec", [0, GZIP])
@pytest.mark.parametrize("first", range(3))
def test_they_hold_the_same_records(codec: int, first: int) -> None:
    data = batch(SENT, codec=codec) + batch(SENT, base_offset=3, codec=codec)
    found = whole(data, first)
    assert all(isinstance(each.value, WholeBatch) for each in found)
    assert told(records_of(found, first)) == told(fetched(data, FetchedBatches, first))
    assert [each.offset for each in found] == [2, 5]


def test_another_process_may_read_them() -> None:
    found = pickle.loads(pickle.dumps([each.value for each in whole(batch(SENT, codec=GZIP))]))  # noqa: S301
    assert told(found[0].read()) == told(fetched(batch(SENT), FetchedBatches))


def test_one_that_is_damaged_is_its_raw_bytes_in_another_process_too() -> None:
    damaged = batch([RawRecord(b"two")]).replace(b"two", b"tow")
    with pytest.raises(Exception, match="CRC"):
        whole(damaged)
    [found] = whole(damaged)
    for each in (found.value, pickle.loads(pickle.dumps(found.value))):  # noqa: S301
        [record] = each.read()
        assert isinstance(record.value, Unreadable)
        assert (record.value, record.offset) == (damaged, 0)


def test_other_consumers_get_records() -> None:
    whole(batch(SENT))
    found = fetched(batch(SENT), BatchesAtChoice)
    assert told(found) == told(records_of(found, 0)) == told(fetched(batch(SENT), FetchedBatches))
