"""Record batches as bytes of our own, for what aiokafka's producer refuses to send.

The layout is that of https://kafka.apache.org/documentation/#recordbatch, the request is Produce
version 3 of https://kafka.apache.org/protocol.
"""

import asyncio
import gzip
import struct
import time
from collections.abc import Sequence
from dataclasses import dataclass

from aiokafka.record.util import calc_crc32c

GZIP = 1
NO_ERROR = 0
AFTER_LENGTH = 12
"""Bytes of a batch that its length does not count: the base offset and the length itself."""


@dataclass(frozen=True, slots=True)
class RawRecord:
    """One record; names of headers are bytes, and None is a null."""

    value: bytes | None
    key: bytes | None = None
    headers: Sequence[tuple[bytes, bytes | None]] = ()
    milliseconds_later: int = 0
    """Than the first timestamp of the batch."""


def batch(
    records: Sequence[RawRecord],
    timestamp: int | None = None,
    *,
    codec: int = 0,
    base_offset: int = 0,
) -> bytes:
    """A whole batch of version 2; `timestamp`: its first, in milliseconds, by default now."""
    first = int(time.time() * 1000) if timestamp is None else timestamp
    payload = b"".join(_record(record, at) for at, record in enumerate(records))
    if codec == GZIP:
        payload = gzip.compress(payload)
    last = first + max((record.milliseconds_later for record in records), default=0)
    covered = struct.pack(
        ">hiqqqhii", codec, len(records) - 1, first, last, -1, -1, -1, len(records)
    )
    covered += payload
    after = struct.pack(">ibI", -1, 2, calc_crc32c(covered)) + covered
    return struct.pack(">qi", base_offset, len(after)) + after


async def produce(bootstrap: str, topic: str, partition: int, sent: bytes) -> int:
    """Send one batch; returns the offset of its first record.

    Raises ValueError where the broker refuses it.
    """
    host, port = bootstrap.rsplit(":", 1)
    reader, writer = await asyncio.open_connection(host, int(port))
    try:
        request = struct.pack(">hhi", 0, 3, 1) + _string("tests") + struct.pack(">h", -1)
        request += struct.pack(">hii", -1, 10_000, 1) + _string(topic)
        request += struct.pack(">iii", 1, partition, len(sent)) + sent
        writer.write(struct.pack(">i", len(request)) + request)
        await writer.drain()
        (size,) = struct.unpack(">i", await reader.readexactly(4))
        answer = await reader.readexactly(size)
    finally:
        writer.close()
    place = 4 + 4 + 2 + len(topic) + 4 + 4
    error, offset = struct.unpack_from(">hq", answer, place)
    if error != NO_ERROR:
        raise ValueError(f"the broker refuses the batch: error {error}")
    return int(offset)


def _record(record: RawRecord, at: int) -> bytes:
    body = b"\0" + _varint(record.milliseconds_later) + _varint(at)
    body += _bytes(record.key) + _bytes(record.value) + _varint(len(record.headers))
    body += b"".join(_bytes(name) + _bytes(value) for name, value in record.headers)
    return _varint(len(body)) + body


def _bytes(value: bytes | None) -> bytes:
    return _varint(-1) if value is None else _varint(len(value)) + value


def _varint(number: int) -> bytes:
    """A number in zigzag, seven bits to a byte."""
    rest = (number << 1) ^ (number >> 63)
    out = bytearray()
    while rest & ~0x7F:
        out.append(rest & 0x7F | 0x80)
        rest >>= 7
    return bytes([*out, rest])


def _string(text: str) -> bytes:
    return struct.pack(">h", len(text)) + text.encode()
