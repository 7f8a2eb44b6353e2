"""Cursors: where a reader is, as one opaque word that is the same on every channel. Pure.

A cursor has an offset for each partition of two topics. Events come from `articles` in its order;
kills come from `articles.killed` too, which is read first: so a kill overtakes all that waits.
"""

import base64
import binascii
import zlib
from collections.abc import Sequence
from dataclasses import dataclass

VERSION = 1
GENERATION_BYTES = 6
MAX_LENGTH = 8192
"""Characters of a cursor: some 600 partitions."""
MAX_OFFSET = 1 << 63


class CursorError(ValueError):
    """The text is no cursor of ours."""


@dataclass(frozen=True, slots=True)
class Position:
    """The offsets of what is read next, by partition."""

    events: tuple[int, ...]
    """On `articles`."""
    kills: tuple[int, ...]
    """On `articles.killed`."""


def encode(position: Position, generation: bytes) -> str:
    """A position as a cursor. `generation`: `GENERATION_BYTES` that stand for the topics."""
    numbers = (len(position.events), *position.events, len(position.kills), *position.kills)
    content = bytes((VERSION,)) + generation + b"".join(map(_varint, numbers))
    check = zlib.crc32(content).to_bytes(4, "big")
    return base64.urlsafe_b64encode(content + check).rstrip(b"=").decode()


def decode(text: str) -> tuple[Position, bytes]:
    """The position and generation of a cursor. Raises CursorError for any other text."""
    if not text.isascii() or len(text) > MAX_LENGTH:
        raise CursorError("not a cursor")
    try:
        raw = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError) as error:
        raise CursorError("not a cursor") from error
    content, check = raw[:-4], raw[-4:]
    start = 1 + GENERATION_BYTES
    if len(content) <= start or content[0] != VERSION:
        raise CursorError("not a cursor")
    if zlib.crc32(content).to_bytes(4, "big") != check:
        raise CursorError("not a cursor")
    events, rest = _offsets(_numbers(content[start:]))
    kills, rest = _offsets(rest)
    if rest:
        raise CursorError("not a cursor")
    return Position(events, kills), content[1:start]


def _offsets(numbers: Sequence[int]) -> tuple[tuple[int, ...], Sequence[int]]:
    """A count and so many offsets, and what comes behind."""
    if not numbers or numbers[0] > len(numbers) - 1:
        raise CursorError("not a cursor")
    end = 1 + numbers[0]
    return tuple(numbers[1:end]), numbers[end:]


def _varint(number: int) -> bytes:
    """Seven bits a byte, the lowest first."""
    found = bytearray()
    while number > 0x7F:
        found.append(number & 0x7F | 0x80)
        number >>= 7
    found.append(number)
    return bytes(found)


def _numbers(content: bytes) -> list[int]:
    numbers, number, shift = [], 0, 0
    for byte in content:
        number |= (byte & 0x7F) << shift
        if number >= MAX_OFFSET:
            raise CursorError("not a cursor")
        shift += 7
        if byte < 0x80:
            numbers.append(number)
            number, shift = 0, 0
    if shift:
        raise CursorError("not a cursor")
    return numbers
