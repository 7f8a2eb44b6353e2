"""Months, weekdays, days, hours and zones as copy prints them."""

import re
from datetime import UTC, date, time
from zoneinfo import ZoneInfo

import pytest

from lexicon.calendar_words import MONTHS, WEEKDAYS
from lexicon.clock_times import CLOCK, hour_of, zone_of
from lexicon.days import DAY, next_weekday, read_day
from lexicon.zones import ZONES

NEAR = date(2026, 3, 8)


@pytest.mark.parametrize(("name", "number"), MONTHS.items())
def test_a_day_of_every_month(name: str, number: int) -> None:
    for text in (f"3 {name} 2026", f"{name.title()} 3, 2026", f"3. {name.upper()} 2026"):
        assert re.fullmatch(DAY, text, re.IGNORECASE)
        assert read_day(text, NEAR) == date(2026, number, 3)


@pytest.mark.parametrize(("name", "number"), WEEKDAYS.items())
def test_the_next_of_every_weekday(name: str, number: int) -> None:
    day = next_weekday(f"on {name.title()}", NEAR)
    assert day
    assert (day.weekday(), 0 <= (day - NEAR).days < 7) == (number, True)


@pytest.mark.parametrize(
    ("text", "day"),
    [("28 December", date(2025, 12, 28)), ("May 1", date(2026, 5, 1)), ("31 February", None)],
)
def test_a_year_left_out_is_the_nearest(text: str, day: date | None) -> None:
    assert read_day(text, NEAR) == day


@pytest.mark.parametrize(
    ("text", "hour"),
    [
        ("6 p.m. ET", time(18)),
        ("12:15 a.m.", time(0, 15)),
        ("10.30 Uhr", time(10, 30)),
        ("0001 GMT", time(0, 1)),
        ("1530 hrs", time(15, 30)),
        ("noon", time(12)),
        ("Mitternacht MEZ", time(0)),
        ("25:10", None),
    ],
)
def test_hours(text: str, hour: time | None) -> None:
    clock = CLOCK.search(text)
    assert clock
    assert hour_of(clock) == hour


def test_four_digits_alone_are_no_hour() -> None:
    assert CLOCK.search("about 1530 people") is None


@pytest.mark.parametrize(("letters", "name"), ZONES.items())
def test_every_zone_behind_an_hour(letters: str, name: str) -> None:
    clock = CLOCK.search(f"0600 {letters.upper()}")
    assert clock
    assert zone_of(clock) == (UTC if name == "UTC" else ZoneInfo(name))
