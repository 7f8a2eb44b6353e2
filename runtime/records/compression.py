"""Decompressing a fetched batch of records within a bound.

A broker takes 200 MB of zeros as 200 kB of gzip, and aiokafka would put all of it into memory.
"""

import struct
import threading
import zlib
from collections.abc import Callable, Iterator, Mapping

from aiokafka.codec import cramjam

XERIAL_MAGIC = b"\x82SNAPPY\0"
"""What snappy in blocks begins with: https://github.com/xerial/snappy-java."""
XERIAL_HEADER_BYTES = 16
USUAL_RATIO = 8
"""What records are, decompressed, of what they are compressed: usually 2 to 4."""
GROWTH = 16
GZIP_WINDOW = 16 + zlib.MAX_WBITS
"""Has zlib expect a header of gzip."""
MAX_KEPT_BYTES = 1 << 20
_kept = threading.local()
_ERRORS = (OSError, EOFError, ValueError, struct.error, zlib.error, cramjam.DecompressionError)


class DecompressionError(ValueError):
    """The bytes are no compressed batch, or one that is too large; the text says which."""


def decompress(codec: int, data: bytes, max_bytes: int) -> bytes:
    """The records of a batch; `codec` is its number in the batch's attributes.

    Raises DecompressionError.
    """
    if codec not in _DECODERS:
        raise DecompressionError(f"its compression, number {codec}, is not known")
    try:
        found = _DECODERS[codec](data, max_bytes)
    except _ERRORS as error:
        what = f"it can't be decompressed to at most {max_bytes:,} bytes: {error}"
        raise DecompressionError(what) from error
    if len(found) > max_bytes:
        raise DecompressionError(f"it holds more than {max_bytes:,} bytes")
    return found


def _plain(data: bytes, _: int) -> bytes:
    return data


def _gzip(data: bytes, max_bytes: int) -> bytes:
    parts: list[bytes] = []
    left = max_bytes + 1
    while data and left:
        member = zlib.decompressobj(GZIP_WINDOW)
        parts.append(member.decompress(data, left))
        left -= len(parts[-1])
        if left and not member.eof:
            raise EOFError("it ends early")
        data = member.unused_data.lstrip(b"\0")  # as gzip pads what follows
    return b"".join(parts)


def _snappy(data: bytes, max_bytes: int) -> bytes:
    blocks = list(_snappy_blocks(data))
    if sum(map(cramjam.snappy.decompress_raw_len, blocks)) > max_bytes:
        raise ValueError("it holds more")
    return b"".join(bytes(cramjam.snappy.decompress_raw(block)) for block in blocks)


def _snappy_blocks(data: bytes) -> Iterator[bytes]:
    if not data.startswith(XERIAL_MAGIC):
        yield data
        return
    at = XERIAL_HEADER_BYTES
    while at < len(data):
        (size,) = struct.unpack_from(">i", data, at)
        if size <= 0:
            raise ValueError("a block has no length")
        yield data[at + 4 : at + 4 + size]
        at += 4 + size


def _lz4(data: bytes, max_bytes: int) -> bytes:
    return _into(cramjam.lz4.decompress_into, data, max_bytes)


def _zstd(data: bytes, max_bytes: int) -> bytes:
    return _into(cramjam.zstd.decompress_into, data, max_bytes)


def _into(decode: Callable[[bytes, bytearray], int], data: bytes, max_bytes: int) -> bytes:
    # Room for all that there may be takes 50 ms to make; records take a few times the batch's size.
    size = min(max_bytes, USUAL_RATIO * len(data) + 1)
    while True:
        room = _room(size)
        try:
            return bytes(memoryview(room)[: decode(data, room)])
        except cramjam.DecompressionError:  # too little room, or a damaged batch
            if size == max_bytes:
                raise
            size = min(max_bytes, GROWTH * size)


def _room(size: int) -> bytearray:
    """A thread's own, of what is usual: to make it anew takes four times as long as to use it."""
    if size > MAX_KEPT_BYTES:
        return bytearray(size)
    room: bytearray | None = getattr(_kept, "room", None)
    if room is None or len(room) < size:
        room = _kept.room = bytearray(size)
    return room


_DECODERS: Mapping[int, Callable[[bytes, int], bytes]] = {
    0: _plain,
    1: _gzip,
    2: _snappy,
    3: _lz4,
    4: _zstd,
}
"""By the numbers of https://kafka.apache.org/documentation/#recordbatch."""
