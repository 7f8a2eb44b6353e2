"""Spaces, invisible characters and combining marks."""

import unicodedata

import pytest

from services.ingest.text.spaces import (
    C1,
    HALF_PAIR,
    INVISIBLE,
    LINE_BREAK,
    MAX_MARKS,
    USUAL,
    clean,
    drop_invisible,
)


@pytest.mark.parametrize("mark", ["\u0301", "\U0001d165"])
def test_no_letter_has_more_marks_than_are_read(mark: str) -> None:
    heap = f"a{mark * MAX_MARKS}"
    assert drop_invisible(f"{heap}{mark * 5} b") == f"{heap} b"
    assert drop_invisible(f"{heap} b") == f"{heap} b"


def test_no_mark_is_left_out_of_the_limit() -> None:
    marks = [each for each in map(chr, range(0x110000)) if unicodedata.combining(each)]
    assert drop_invisible("".join(marks)) == "".join(marks[:MAX_MARKS])


def test_marks_in_words_stay() -> None:
    assert clean("Việt  Nam, e\u0301te\u0301") == "Việt Nam, été"


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("It\x92s \x93now\x94\x85", "It’s “now”…"),
        ("5 \x80 \x96 or 6", "5 € – or 6"),
        ("a\x81\x9d\x7fb", "ab"),
    ],
)
def test_control_characters_of_latin_1_are_those_of_cp1252(text: str, meant: str) -> None:
    assert clean(text) == meant


def test_no_usual_character_is_changed() -> None:
    usual = "".join(each for each in map(chr, range(0x3000)) if USUAL.fullmatch(each))
    assert len(usual) > 1000
    assert not any(pattern.search(usual) for pattern in (C1, LINE_BREAK, INVISIBLE, HALF_PAIR))
    assert not any(map(unicodedata.combining, usual))
