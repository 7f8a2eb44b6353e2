"""Fetched bytes as records: whatever a broker can hold is read, or handed on as its raw bytes.

aiokafka raises for a header whose name is not UTF-8, and would do so at each fetch, for ever. It
stands in aiokafka's way in one place, `runtime.kafka` (docs/decisions/0009). The layout is that of
https://kafka.apache.org/documentation/#recordbatch.
"""

import struct
from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from typing import Any, Self

from aiokafka.record.default_records import DefaultRecordBatch
from aiokafka.record.legacy_records import LegacyRecordBatch
from aiokafka.record.util import decode_varint

from runtime.compression import DecompressionError, decompress
from schemas.topics import MIB, TOPICS

MAX_BATCH_BYTES = max(topic.max_message_bytes for topic in TOPICS) + MIB
"""The most bytes of a batch, decompressed: more than any of our own producers would send."""
MAX_HEADERS = 1000
"""The most headers of a record. Each costs some 150 bytes of memory for 2 bytes of its batch."""
MAX_UNCHECKED_BYTES = MIB
"""A batch up to this size can't hold so many headers that aiokafka may not try it first."""

HEADER = struct.Struct(">qiibIhiqqqhii")
ATTRIBUTES = struct.Struct(">h")
ATTRIBUTES_AT = 21
LENGTH_COVERS_FROM = 12
MIN_LEGACY_BYTES = 26
MAGIC_AT = 16
CODEC_MASK, APPEND_TIME = 0x07, 0x08
MAX_SUSPECTS = 1000

_suspects: OrderedDict[bytes, None] = OrderedDict()
"""Digests of batches whose checksum was wrong: the same bytes again are what the broker holds."""


class Unreadable(bytes):
    """The raw bytes of what could not be read, in place of a record's value."""

    why: str

    def __new__(cls, raw: bytes, why: str) -> Self:
        """`why`: what is wrong with them, in words that follow on "it"."""
        made = super().__new__(cls, raw)
        made.why = why
        return made


@dataclass(frozen=True, slots=True)
class FetchedRecord:
    """A record as aiokafka's fetcher expects it."""

    offset: int
    timestamp: int
    timestamp_type: int
    key: bytes | None
    value: bytes | None
    headers: list[tuple[str, bytes | None]]
    checksum: None = None


class FetchedBatches:
    """The whole batches of one answer to a fetch: in place of aiokafka's `MemoryRecords`."""

    def __init__(self, data: bytes | None) -> None:
        """`data` may end in a part of a batch, which is not returned."""
        self._data = data or b""
        self._at = 0

    def size_in_bytes(self) -> int:
        """The length of all of it."""
        return len(self._data)

    def has_next(self) -> bool:
        """Whether a whole batch follows."""
        return self._end() is not None

    def next_batch(self) -> Any:
        """The next batch, as something that aiokafka's fetcher can read records from."""
        end = self._end()
        if end is None:
            return None
        data, self._at = self._data[self._at : end], end
        if len(data) >= MIN_LEGACY_BYTES and data[MAGIC_AT] < 2:
            return LegacyRecordBatch(data, data[MAGIC_AT])
        following = None
        if self.has_next():
            (following,) = struct.unpack_from(">q", self._data, self._at)
        return FetchedBatch(data, following)

    def _end(self) -> int | None:
        if len(self._data) - self._at < LENGTH_COVERS_FROM:
            return None
        (length,) = struct.unpack_from(">i", self._data, self._at + 8)
        end = self._at + LENGTH_COVERS_FROM + max(length, 0)
        return end if end <= len(self._data) else None


class FetchedBatch:
    """A batch of version 2. aiokafka reads it; where that fails, `_read_with_care` does."""

    def __init__(self, data: bytes, following: int | None) -> None:
        """`following`: the first offset of the next batch, where that has come too."""
        fields = HEADER.unpack_from(data)
        self.base_offset: int = fields[0]
        self._magic: int = fields[3]
        self._attributes: int = fields[5]
        self._last_delta: int = fields[6]
        self._timestamps: tuple[int, int] = fields[7:9]
        self._count: int = fields[12]
        self._data = data
        self._following = following
        self._batch = DefaultRecordBatch(data)
        self._problem: str | None = None
        self._records: Iterator[Any] | None = None

    @property
    def producer_id(self) -> int | None:
        """Who wrote it in a transaction; None where the batch can't be trusted to say."""
        return None if self._problem else self._batch.producer_id

    @property
    def is_transactional(self) -> bool:
        """Whether a transaction wrote it."""
        return not self._problem and self._batch.is_transactional

    @property
    def is_control_batch(self) -> bool:
        """Whether it is the broker's mark of a transaction's end, and no record."""
        return not self._problem and self._batch.is_control_batch

    @property
    def next_offset(self) -> int:
        """The offset after its last."""
        if not self._problem or self._is_counted:
            return self.base_offset + self._last_delta + 1
        return self.base_offset + 1 if self._following is None else self._following

    @property
    def _is_counted(self) -> bool:
        """Whether its two counts of its records agree: neither has been damaged then."""
        return self._last_delta == self._count - 1 >= 0

    def validate_crc(self) -> bool:
        """Whether it is to be read: as it should be, or damaged on the broker's disk.

        What was damaged on its way is fetched again. The same bytes twice are what the broker
        holds: to go on, the batch as a whole is taken for one record that can't be read, if it
        is known where the next begins.
        """
        if self._magic == 2 and self._batch.validate_crc():
            return True
        if not self._is_counted and self._following is None:
            return False
        digest = sha256(self._data).digest()
        if digest not in _suspects:
            _suspects[digest] = None
            while len(_suspects) > MAX_SUSPECTS:
                _suspects.popitem(last=False)
            return False
        self._problem = "is part of a batch whose checksum is wrong"
        return True

    def __iter__(self) -> Self:
        self._records = self._read()
        return self

    def __next__(self) -> Any:
        """The next record; of a batch that can't be read, one that holds all its bytes."""
        if self._records is None:
            self._records = self._read()
        return next(self._records)

    def _read(self) -> Iterator[Any]:
        if self._problem:
            yield self._whole(self._problem)
            return
        try:
            codec = self._attributes & CODEC_MASK
            payload = decompress(codec, self._data[HEADER.size :], MAX_BATCH_BYTES)
        except DecompressionError as error:
            yield self._whole(f"is part of a batch that can't be read: {error}")
            return
        taken = 0
        if len(payload) <= MAX_UNCHECKED_BYTES:
            try:
                for record in self._quickly(payload):
                    if len(record.headers) > MAX_HEADERS:
                        break
                    yield record
                    taken += 1
                else:
                    return
            except GeneratorExit:
                raise
            except Exception:  # noqa: S110  # by aiokafka's parser; it is read again, with care
                pass
        yield from self._read_with_care(payload, taken)

    def _quickly(self, payload: bytes) -> Any:
        """The records by aiokafka's own parser, which is compiled."""
        if not self._attributes & CODEC_MASK:
            return self._batch
        attributes = ATTRIBUTES.pack(self._attributes & ~CODEC_MASK)
        after = self._data[ATTRIBUTES_AT + ATTRIBUTES.size : HEADER.size]
        return DefaultRecordBatch(self._data[:ATTRIBUTES_AT] + attributes + after + payload)

    def _read_with_care(self, payload: bytes, first: int) -> Iterator[FetchedRecord]:
        """The records from the one with number `first` on."""
        at, offset = 0, self.base_offset - 1
        for number in range(self._count):
            try:
                length, begins = decode_varint(payload, at)
                at = begins + length
                if length <= 0 or at > len(payload):
                    raise ValueError("a length is wrong")
            except (IndexError, ValueError):
                yield self._whole("is part of a batch in which a record has no right length")
                return
            raw = payload[begins:at]
            try:
                record = self._record(raw)
            except (IndexError, ValueError) as error:
                record = self._unreadable(offset + 1, raw, f"is no record ({error})")
            offset = record.offset
            if number >= first:
                yield record

    def _record(self, raw: bytes) -> FetchedRecord:
        later, at = decode_varint(raw, 1)  # after a byte of attributes, which mean nothing
        delta, at = decode_varint(raw, at)
        key, at = _nullable(raw, at)
        value, at = _nullable(raw, at)
        count, at = decode_varint(raw, at)
        offset = self.base_offset + delta
        if count > MAX_HEADERS:
            why = f"has {count:,} headers, more than {MAX_HEADERS:,}"
            return self._unreadable(offset, raw, why, key)
        headers: list[tuple[str, bytes | None]] = []
        for _ in range(count):
            name, at = _nullable(raw, at)
            content, at = _nullable(raw, at)
            headers.append(((name or b"").decode("utf-8", "backslashreplace"), content))
        first, last = self._timestamps
        by_broker = bool(self._attributes & APPEND_TIME)
        timestamp = last if by_broker else first + later
        return FetchedRecord(offset, timestamp, int(by_broker), key, value, headers)

    def _whole(self, why: str) -> FetchedRecord:
        # The last offset: when it has been committed, all of the batch has.
        return self._unreadable(self.next_offset - 1, self._data, why)

    def _unreadable(
        self, offset: int, raw: bytes, why: str, key: bytes | None = None
    ) -> FetchedRecord:
        return FetchedRecord(offset, self._timestamps[0], 0, key, Unreadable(raw, why), [])


def _nullable(raw: bytes, at: int) -> tuple[bytes | None, int]:
    length, at = decode_varint(raw, at)
    if length < 0:
        return None, at
    if at + length > len(raw):
        raise ValueError("it ends too soon")
    return raw[at : at + length], at + length
