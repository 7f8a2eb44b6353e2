"""How much of a body is tagged."""

from collections.abc import Sequence
from datetime import UTC, datetime

import pytest

from schemas.article import TimeExpression
from services.enrich.dates import MAX_EXPRESSIONS, tag_dates
from services.enrich.excerpt import MAX_CHARACTERS, MAX_PIECES, excerpt, limit_warnings

DATE = TimeExpression(text="x", paragraph=0, start=0, end=1, type="DATE", value="2026")


def one_piece(word: str) -> int:
    assert word
    return 1


def test_the_limits_are_what_the_documentation_says() -> None:
    assert (MAX_PIECES, MAX_CHARACTERS, MAX_EXPRESSIONS) == (8_000, 100_000, 2000)


@pytest.mark.parametrize(
    "body",
    [
        (),
        ("A story.",),
        ("Two", "", "paragraphs"),
        ("one " * 7_999,),
        ("a",) * 4000,
        ("a" * 100_000,),
    ],
)
def test_a_story_is_tagged_as_a_whole(body: Sequence[str]) -> None:
    assert excerpt(body, one_piece) == tuple(body)
    assert list(limit_warnings(body, body, [])) == []


@pytest.mark.parametrize(
    ("body", "tagged"),
    [
        (("one " * 8_000,), ("one " * 7_998 + "one",)),
        (("a",) * 4001, ("a",) * 4000),
        (("a " * 7_998, "b c", "d"), ("a " * 7_998,)),
        (("",) * 8_001, ("",) * 8_000),
        (("a" * 100_001,), ("a" * 100_000,)),
        (("a" * 60_000, "b" * 40_000, "c"), ("a" * 60_000, "b" * 40_000)),
    ],
)
def test_of_more_only_the_first_part_is_tagged(body: Sequence[str], tagged: Sequence[str]) -> None:
    found = excerpt(body, one_piece)
    assert found == tagged
    words = len(" ".join(tagged).split())
    assert list(limit_warnings(body, found, [])) == [
        f"only the first {words} words are tagged: the copy is too long"
    ]


def test_a_word_counts_for_its_pieces() -> None:
    assert excerpt(("aa bb cc",), lambda word: 3999 if word < "c" else 2) == ("aa bb",)


def test_no_word_is_counted_by_more_than_its_first_hundred_characters() -> None:
    assert excerpt(("a" * 50_000,), len) == ("a" * 50_000,)


def test_too_many_dates_are_cut_and_said() -> None:
    now = datetime(2026, 11, 24, 12, tzinfo=UTC)
    assert len(tag_dates(["Monday, "] * 1999, now)) == 1999
    assert len(tag_dates(["Monday, "] * 2001, now)) == MAX_EXPRESSIONS
    assert list(limit_warnings(["x"], ["x"], [DATE] * 1999)) == []
    assert list(limit_warnings(["x"], ["x"], [DATE] * 2000)) == [
        "only the first 2000 dates are tagged: there are too many"
    ]
