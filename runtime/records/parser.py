"""Parsing one record of a batch with care: what can't be parsed is its raw bytes."""

from dataclasses import dataclass
from typing import Self

from aiokafka.record.util import decode_varint

MAX_HEADERS = 1000
"""The most headers of a record. Each costs some 150 bytes of memory for 2 bytes of its batch."""


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


def parse_record(
    raw: bytes, base_offset: int, timestamps: tuple[int, int], *, appended: bool
) -> FetchedRecord:
    """A record from its bytes after the length.

    `timestamps` are the first and the last of its batch; `appended`: the broker set the last.

    Raises ValueError or IndexError for bytes that are none.
    """
    later, at = decode_varint(raw, 1)  # after a byte of attributes, which mean nothing
    delta, at = decode_varint(raw, at)
    key, at = _nullable(raw, at)
    value, at = _nullable(raw, at)
    count, at = decode_varint(raw, at)
    first, last = timestamps
    timestamp, offset = last if appended else first + later, base_offset + delta
    if count > MAX_HEADERS:
        why = f"has {count:,} headers, more than {MAX_HEADERS:,}"
        return unreadable(offset, timestamp, raw, why, key)
    headers: list[tuple[str, bytes | None]] = []
    for _ in range(count):
        name, at = _nullable(raw, at)
        content, at = _nullable(raw, at)
        headers.append(((name or b"").decode("utf-8", "backslashreplace"), content))
    return FetchedRecord(offset, timestamp, int(appended), key, value, headers)


def unreadable(
    offset: int, timestamp: int, raw: bytes, why: str, key: bytes | None = None
) -> FetchedRecord:
    """What stands for a record, or for a whole batch, that can't be parsed."""
    return FetchedRecord(offset, timestamp, 0, key, Unreadable(raw, why), [])


def _nullable(raw: bytes, at: int) -> tuple[bytes | None, int]:
    length, at = decode_varint(raw, at)
    if length < 0:
        return None, at
    if at + length > len(raw):
        raise ValueError("it ends too soon")
    return raw[at : at + length], at + length
