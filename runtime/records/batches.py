"""Fetched bytes as records: whatever a broker can hold is read, or handed on as its raw bytes.

aiokafka raises for a header whose name is not UTF-8, and would do so at each fetch, for ever.
`runtime.kafka` puts this in the place of its parser (docs/decisions/0009). The layout is that of
https://kafka.apache.org/documentation/#recordbatch.
"""

import struct
from collections import OrderedDict
from collections.abc import Callable, Iterator
from hashlib import sha256
from typing import Any, Self

from aiokafka.record.default_records import DefaultRecordBatch
from aiokafka.record.legacy_records import LegacyRecordBatch
from aiokafka.record.util import decode_varint

from runtime.records.compression import DecompressionError, decompress
from runtime.records.parser import MAX_HEADERS, FetchedRecord, parse_record, unreadable
from schemas.topics import MIB, TOPICS

MAX_BATCH_BYTES = max(topic.max_message_bytes for topic in TOPICS) + MIB
"""The most bytes of a batch, decompressed: more than any of our own producers would send."""
MAX_UNCHECKED_BYTES = MIB
"""A record up to this size can't hold so many headers that aiokafka may not try it first."""
MAX_RECORDS = 200_000
"""The most records of a batch: whoever has read half of it has to pass over that half again."""
MAX_FETCHED_BYTES = 32 * MIB
"""So many bytes, decompressed, of one partition's fetch are read; the rest is fetched again."""

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


class FetchedBatches:
    """The whole batches of one answer to a fetch: in place of aiokafka's `MemoryRecords`."""

    def __init__(self, data: bytes | None, batch: "type[FetchedBatch] | None" = None) -> None:
        """`data` may end in a part of a batch, which is not returned.

        `batch`: what is made of each; None: a `FetchedBatch`.
        """
        self._data = data or b""
        self._batch = batch or FetchedBatch
        self._at = 0
        self._bytes_read = 0

    def size_in_bytes(self) -> int:
        """The length of all of it."""
        return len(self._data)

    def has_next(self) -> bool:
        """Whether a whole batch follows, and the memory for it is left."""
        return self._bytes_read < MAX_FETCHED_BYTES and self._end() is not None

    def note_read(self, size: int) -> None:
        """So many bytes have been decompressed."""
        self._bytes_read += size

    def next_batch(self) -> Any:
        """The next batch, as something that aiokafka's fetcher can read records from."""
        end = self._end()
        if end is None:
            return None
        data, self._at = self._data[self._at : end], end
        if len(data) >= MIN_LEGACY_BYTES and data[MAGIC_AT] < 2:
            return LegacyRecordBatch(data, data[MAGIC_AT])
        following = None
        if self._end():
            (following,) = struct.unpack_from(">q", self._data, self._at)
        return self._batch(data, following, self.note_read)

    def _end(self) -> int | None:
        if len(self._data) - self._at < LENGTH_COVERS_FROM:
            return None
        (length,) = struct.unpack_from(">i", self._data, self._at + 8)
        end = self._at + LENGTH_COVERS_FROM + max(length, 0)
        return end if end <= len(self._data) else None


def _nothing(_: int) -> None:
    """Take note of nothing."""


class FetchedBatch:
    """A batch of version 2. aiokafka reads it; where that fails, `_read_with_care` does."""

    def __init__(
        self, data: bytes, following: int | None, note_read: Callable[[int], None] = _nothing
    ) -> None:
        """`following`: the first offset of the next batch, where that has come too.

        `note_read` is called with the size of its records, when they have been decompressed.
        """
        fields = HEADER.unpack_from(data)
        self.base_offset: int = fields[0]
        self._magic: int = fields[3]
        self._attributes: int = fields[5]
        self._last_delta: int = fields[6]
        self._timestamps: tuple[int, int] = fields[7:9]
        self._count: int = fields[12]
        self.data = data
        self._following = following
        self._note_read = note_read
        self._batch = DefaultRecordBatch(data)
        self._damaged = False
        self._records: Iterator[Any] | None = None

    @property
    def producer_id(self) -> int | None:
        """Who wrote it in a transaction; None where the batch can't be trusted to say."""
        return None if self._damaged else self._batch.producer_id

    @property
    def is_transactional(self) -> bool:
        """Whether a transaction wrote it."""
        return not self._damaged and self._batch.is_transactional

    @property
    def is_control_batch(self) -> bool:
        """Whether it is the broker's mark of a transaction's end, and no record."""
        return not self._damaged and self._batch.is_control_batch

    @property
    def next_offset(self) -> int:
        """The offset after its last."""
        if not self._damaged or self._is_counted:
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
        digest = sha256(self.data).digest()
        if digest not in _suspects:
            _suspects[digest] = None
            while len(_suspects) > MAX_SUSPECTS:
                _suspects.popitem(last=False)
            return False
        self._damaged = True
        return True

    def __iter__(self) -> Self:
        self._records = self.read()
        return self

    def __next__(self) -> Any:
        """The next record; of a batch that can't be read, one that holds all its bytes."""
        if self._records is None:
            self._records = self.read()
        return next(self._records)

    def read(self) -> Iterator[Any]:
        """Each of its records, from the first on."""
        if self._damaged:
            yield self._whole("is part of a batch whose checksum is wrong")
            return
        if self._count > MAX_RECORDS:
            yield self._whole(f"is a batch of {self._count:,} records, more than {MAX_RECORDS:,}")
            return
        try:
            codec = self._attributes & CODEC_MASK
            payload = decompress(codec, self.data[HEADER.size :], MAX_BATCH_BYTES)
        except DecompressionError as error:
            yield self._whole(f"is part of a batch that can't be read: {error}")
            return
        self._note_read(len(payload))
        taken = 0
        if len(payload) <= MAX_UNCHECKED_BYTES or self._has_small_records(payload):
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

    def _has_small_records(self, payload: bytes) -> bool:
        at = 0
        try:
            for _ in range(self._count):
                length, begins = decode_varint(payload, at)
                if not 0 < length <= MAX_UNCHECKED_BYTES:
                    return False
                at = begins + length
        except (IndexError, ValueError):
            return False
        return True

    def _quickly(self, payload: bytes) -> Any:
        """The records by aiokafka's own parser, which is compiled."""
        if not self._attributes & CODEC_MASK:
            return self._batch
        attributes = ATTRIBUTES.pack(self._attributes & ~CODEC_MASK)
        after = self.data[ATTRIBUTES_AT + ATTRIBUTES.size : HEADER.size]
        return DefaultRecordBatch(self.data[:ATTRIBUTES_AT] + attributes + after + payload)

    def _read_with_care(self, payload: bytes, first: int) -> Iterator[FetchedRecord]:
        """The records from the one with number `first` on."""
        at, offset = 0, self.base_offset - 1
        appended = bool(self._attributes & APPEND_TIME)
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
                record = parse_record(raw, self.base_offset, self._timestamps, appended=appended)
            except (IndexError, ValueError) as error:
                record = unreadable(offset + 1, self._timestamps[0], raw, f"is no record ({error})")
            offset = record.offset
            if number >= first:
                yield record

    def _whole(self, why: str) -> FetchedRecord:
        # The last offset: when it has been committed, all of the batch has.
        return unreadable(self.next_offset - 1, self._timestamps[0], self.data, why)
