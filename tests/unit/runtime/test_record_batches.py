"""Whatever a broker can hold comes out as records, and none of it as an error."""

import struct
import tracemalloc
from collections.abc import Iterable
from typing import Any

import pytest
from aiokafka import TopicPartition
from aiokafka.codec import gzip_encode, lz4_encode, snappy_encode, zstd_encode
from aiokafka.consumer.fetcher import PartitionRecords
from aiokafka.record.legacy_records import LegacyRecordBatchBuilder
from aiokafka.record.memory_records import MemoryRecords
from aiokafka.record.util import calc_crc32c
from hypothesis import given
from hypothesis import strategies as st

from runtime.records import batches as record_batches
from runtime.records.batches import FetchedBatch, FetchedBatches
from runtime.records.compression import DecompressionError, decompress
from runtime.records.parser import MAX_HEADERS, Unreadable
from tests.faults.raw_batches import GZIP, RawRecord, batch

WHERE = TopicPartition("copy", 0)
READ_COMMITTED = 1
CODECS = {1: gzip_encode, 2: snappy_encode, 3: lz4_encode, 4: zstd_encode}
HEADER_BYTES = 61
TOO_MANY = [(b"", None)] * (MAX_HEADERS + 1)

texts = st.text(max_size=20).map(str.encode)
contents = st.none() | st.binary(max_size=30)
records = st.builds(
    RawRecord,
    value=contents,
    key=contents,
    headers=st.lists(st.tuples(texts, contents), max_size=4),
    milliseconds_later=st.integers(0, 1 << 40),
)


def fetched(data: bytes, parser: Any = FetchedBatches, first: int = 0) -> list[Any]:
    """What a consumer gets of some batches."""
    return list(PartitionRecords(WHERE, parser(data), [], first, None, None, True, READ_COMMITTED))


@given(st.lists(records, min_size=1, max_size=5), st.sampled_from([0, GZIP]))
def test_what_aiokafka_can_read_is_read_as_aiokafka_does(sent: list[RawRecord], codec: int) -> None:
    data = batch(sent, 1_772_539_200_000, codec=codec) + batch(sent, 7, base_offset=len(sent))

    assert fetched(data) == fetched(data, MemoryRecords)


@given(st.lists(records, min_size=1, max_size=5))
def test_the_parser_with_care_reads_the_same(sent: list[RawRecord]) -> None:
    data = batch(sent, 1_772_539_200_000)
    ours = FetchedBatch(data, None)._read_with_care(data[HEADER_BYTES:], 0)

    assert [_told(each) for each in ours] == [_told(each) for each in fetched(data)]


def test_a_name_that_is_no_text_is_escaped() -> None:
    sent = [RawRecord(b"a"), RawRecord(b"b", b"k", [(b"\xff\xfek", b"1"), (b"", None)])]
    first, second = fetched(batch([*sent]))

    assert (first.value, second.value, second.key) == (b"a", b"b", b"k")
    assert second.headers == ((r"\xff\xfek", b"1"), ("", None))
    assert second.headers[0][0].encode()  # it can be produced again


@pytest.mark.parametrize("codec", [0, GZIP])
def test_headers_without_end_are_put_aside_alone(codec: int) -> None:
    sent = [RawRecord(b"a"), RawRecord(b"b", b"k", TOO_MANY), RawRecord(b"c")]
    first, second, third = fetched(batch(sent, codec=codec))

    assert (first.value, third.value) == (b"a", b"c")
    assert (second.key, second.headers) == (b"k", ())
    assert "1,001 headers" in why(second)
    assert b"\x02k\x02b" in second.value


@pytest.mark.parametrize("codec", CODECS)
def test_a_bomb_is_one_record_of_raw_bytes(codec: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(record_batches, "MAX_BATCH_BYTES", 100_000)
    bomb = compressed(codec, bytes(200_000), count=3)
    [found, after] = fetched(bomb + batch([RawRecord(b"next")], base_offset=3))

    assert (found.value, found.offset) == (bomb, 2)
    assert "can't be read" in why(found)
    assert (after.value, after.offset) == (b"next", 3)


@pytest.mark.parametrize("codec", CODECS)
def test_a_batch_takes_memory_by_its_own_size_not_by_the_limit(codec: int) -> None:
    """Room for all that a batch may hold takes 50 ms to make, for each batch."""
    data = b"Ferries stay in port. " * 1000
    encoded = CODECS[codec](data)
    tracemalloc.start()
    assert decompress(codec, encoded, 66 << 20) == data
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 2_000_000


def test_many_bombs_at_once_are_not_all_in_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(record_batches, "MAX_FETCHED_BYTES", 150_000)
    bombs = [batch([RawRecord(bytes(100_000))], codec=GZIP, base_offset=at) for at in range(5)]

    assert [each.offset for each in fetched(b"".join(bombs))] == [0, 1]
    assert [each.offset for each in fetched(b"".join(bombs[2:]), first=2)] == [2, 3]


def test_a_batch_of_too_many_records_is_put_aside(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(record_batches, "MAX_RECORDS", 2)
    data = batch([RawRecord(b"x")] * 3)
    [found] = fetched(data)

    assert (found.value, found.offset) == (data, 2)
    assert "3 records" in why(found)


@pytest.mark.parametrize("codec", [0, GZIP])
@pytest.mark.parametrize("headers", [(), TOO_MANY])
def test_a_batch_of_large_records_is_read(codec: int, headers: Any) -> None:
    sent = [RawRecord(bytes(2 << 20), b"k", headers), RawRecord(b"small")]
    found = fetched(batch(sent, codec=codec))

    assert len(found) == 2
    assert isinstance(found[0].value, Unreadable) == bool(headers)
    assert found[1].value == b"small"


@pytest.mark.parametrize("codec", CODECS)
def test_what_is_within_the_bound_is_decompressed(codec: int) -> None:
    data = bytes(range(256)) * 400
    assert decompress(codec, bytes(CODECS[codec](data)), len(data)) == data


@pytest.mark.parametrize("codec", [1, 2, 3, 4, 5, 7])
def test_garbage_is_not_decompressed(codec: int) -> None:
    endless = b"\x82SNAPPY\0" + bytes(8) + struct.pack(">i", -4)
    for data in (b"garbage", b"", endless):
        with pytest.raises(DecompressionError):
            decompress(codec, data + b"\xff" * 3, 1000)


@pytest.mark.parametrize("codec", CODECS)
@given(st.binary(min_size=1, max_size=8), st.integers(0, 60))
def test_damage_is_no_other_error(codec: int, noise: bytes, at: int) -> None:
    whole = bytes(CODECS[codec](bytes(range(200))))
    try:
        decompress(codec, whole[:at] + noise + whole[at + len(noise) :], 1000)
    except DecompressionError as error:
        assert "decompressed" in str(error)  # noqa: PT017


def test_what_a_broker_has_kept_from_long_ago_is_read() -> None:
    old = LegacyRecordBatchBuilder(1, 0, 1 << 20)
    old.append(0, timestamp=7, key=b"k", value=b"old")
    [first, second] = fetched(bytes(old.build()) + batch([RawRecord(b"new")], base_offset=1))

    assert (first.value, first.key, first.timestamp) == (b"old", b"k", 7)
    assert second.value == b"new"


@given(st.binary(min_size=1, max_size=40), st.integers(0, 60), st.integers(-1, 5))
def test_no_bytes_within_a_batch_are_an_error(noise: bytes, at: int, count: int) -> None:
    """Brokers refuse them when they are produced, but a log is older than its broker."""
    whole = batch([RawRecord(b"value" * 5, b"key", [(b"name", b"content")]), RawRecord(b"x")])
    payload = whole[HEADER_BYTES:]
    damaged = payload[:at] + noise + payload[at + len(noise) :]
    data = with_payload(damaged, count)
    after = batch([RawRecord(b"next")], base_offset=max(count, 1))

    assert fetched(data + after)[-1].value == b"next"


def test_a_batch_damaged_on_its_way_is_fetched_again_and_then_taken_as_it_is() -> None:
    whole = batch([RawRecord(b"one"), RawRecord(b"two")])
    damaged = whole.replace(b"two", b"tow")

    assert not FetchedBatch(damaged, None).validate_crc()
    [found] = fetched(damaged)
    assert (found.value, found.offset) == (damaged, 1)
    assert "checksum" in why(found)
    assert [each.value for each in fetched(whole)] == [b"one", b"two"]


def test_of_a_damaged_batch_the_next_one_says_where_it_ends() -> None:
    whole = bytearray(batch([RawRecord(b"one"), RawRecord(b"two")]))
    whole[23:27] = struct.pack(">i", 1 << 20)  # the last offset's distance from the first
    damaged, after = bytes(whole), batch([RawRecord(b"next")], base_offset=2)

    assert not any(FetchedBatch(damaged, None).validate_crc() for _ in range(3))
    assert not FetchedBatch(damaged, 2).validate_crc()
    assert [each.offset for each in fetched(damaged + after)] == [1, 2]


def why(record: Any) -> str:
    """What is said of a record that could not be read."""
    assert isinstance(record.value, Unreadable)
    return record.value.why


def compressed(codec: int, payload: bytes, count: int) -> bytes:
    """A batch whose records, compressed, are this payload."""
    return with_payload(bytes(CODECS[codec](payload)), count, codec)


def with_payload(payload: bytes, count: int, codec: int = 0) -> bytes:
    """A batch with a right checksum, whatever its records are."""
    covered = struct.pack(">hiqqqhii", codec, max(count, 1) - 1, 7, 7, -1, -1, -1, count) + payload
    after = struct.pack(">ibI", -1, 2, calc_crc32c(covered)) + covered
    return struct.pack(">qi", 0, len(after)) + after


def _told(record: Any) -> Iterable[Any]:
    return (
        *(record.offset, record.timestamp, record.timestamp_type),
        *(record.key, record.value, tuple(record.headers)),
    )
