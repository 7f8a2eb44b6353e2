"""Cursors come back as they were given, and nothing else is one."""

import base64
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as some

from services.serve.cursor import CursorError, Position, decode, encode

GENERATION = b"abcdef"
OFFSETS = some.lists(some.integers(0, (1 << 63) - 1), max_size=20).map(tuple)


@given(OFFSETS, OFFSETS)
def test_a_cursor_comes_back_as_it_was_given(
    events: tuple[int, ...], kills: tuple[int, ...]
) -> None:
    position = Position(events, kills)
    assert decode(encode(position, GENERATION)) == (position, GENERATION)


def test_a_cursor_is_one_word_of_a_url() -> None:
    cursor = encode(Position((5, 1 << 40), (0,)), GENERATION)
    assert cursor.replace("-", "").replace("_", "").isalnum()


def signed(content: bytes) -> str:
    raw = content + zlib.crc32(content).to_bytes(4, "big")
    return base64.urlsafe_b64encode(raw).decode()


WHOLE = encode(Position((5,), (6,)), GENERATION)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "earliest",
        "é",
        "A" * 9000,
        WHOLE[:-2],
        WHOLE[1:],
        f"{WHOLE}A",
        WHOLE.swapcase(),
        signed(b"\x02" + GENERATION + b"\x00\x00"),
        signed(b"\x01" + GENERATION),
        signed(b"\x01" + GENERATION + b"\x05\x01"),
        signed(b"\x01" + GENERATION + b"\x01\x80"),
        signed(b"\x01" + GENERATION + b"\x00\x00\x07"),
        signed(b"\x01" + GENERATION + b"\x01" + b"\xff" * 9 + b"\x7f\x00"),
        signed(b"\x01" + GENERATION + b"\x00" + b"\xff" * 5000 + b"\x01"),
    ],
)
def test_what_is_no_cursor_is_refused(text: str) -> None:
    with pytest.raises(CursorError):
        decode(text)


@given(some.text(max_size=200))
def test_any_text_is_a_cursor_or_refused(text: str) -> None:
    try:
        position, generation = decode(text)
    except CursorError:
        return
    assert decode(encode(position, generation)) == (position, generation)
