"""Whatever the copy says: spans that hold, the same each time, in bounded time."""

import time
from datetime import UTC, datetime
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from services.enrich.dates import LANGUAGES, tag_dates
from services.enrich.dates.tagger import GRAMMARS
from tests.unit.enrich.dates.marked import WEDNESDAY

WORDS = sorted(set().union(*(grammar.vocabulary for grammar in GRAMMARS.values())))

TIMELIKE = st.lists(
    st.one_of(
        st.sampled_from(WORDS),
        st.sampled_from(WORDS).map(str.title),
        st.integers(0, 99_999).map(str),
        st.sampled_from(["/", "-", "–", ":", ",", ".", "'", "’s", "(", "$", "%", "\u00a0"]),
    ),
    max_size=12,
).map(" ".join)

REFERENCES = st.datetimes(datetime(1900, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))


@settings(deadline=None)  # the first call compiles the rules
@given(
    st.lists(st.one_of(st.text(), TIMELIKE), max_size=4),
    REFERENCES,
    st.sampled_from(sorted(LANGUAGES)),
)
def test_spans_hold_and_do_not_overlap(
    paragraphs: list[str], reference: datetime, language: str
) -> None:
    found = tag_dates(paragraphs, reference, language=language)

    assert found == tag_dates(paragraphs, reference, language=language)
    assert all(x.text and paragraphs[x.paragraph][x.start : x.end] == x.text for x in found)
    places = [(x.paragraph, x.start, x.end) for x in found]
    assert places == sorted(places)
    assert all(a[2] <= b[1] for a, b in pairwise(places) if a[0] == b[0])


def test_a_language_without_rules_gives_nothing() -> None:
    assert tag_dates(["wtorek, 7 marca 2023"], WEDNESDAY, language="pl") == ()


@pytest.mark.parametrize("unit", ["a", "1", "1,", "-", " ", "a-", "'90s"])
@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_a_megabyte_of_one_thing_takes_seconds(unit: str, language: str) -> None:
    began = time.perf_counter()

    tag_dates([unit * (1_000_000 // len(unit))], WEDNESDAY, language=language)

    assert time.perf_counter() - began < 20
