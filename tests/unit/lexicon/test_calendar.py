"""Days as datelines print them."""

import re
from datetime import date

import pytest

from lexicon.calendar_words import MONTHS
from lexicon.days import DAY, read_day

NEAR = date(2026, 3, 8)


@pytest.mark.parametrize(("name", "number"), MONTHS.items())
def test_a_day_of_every_month(name: str, number: int) -> None:
    for text in (f"3 {name} 2026", f"{name.title()} 3, 2026", f"3. {name.upper()} 2026"):
        assert re.fullmatch(DAY, text, re.IGNORECASE)
        assert read_day(text, NEAR) == date(2026, number, 3)


@pytest.mark.parametrize(
    ("text", "day"),
    [("28 December", date(2025, 12, 28)), ("May 1", date(2026, 5, 1)), ("31 February", None)],
)
def test_a_year_left_out_is_the_nearest(text: str, day: date | None) -> None:
    assert read_day(text, NEAR) == day
