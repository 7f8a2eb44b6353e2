"""The calendar in stretches, and how TIMEX3 writes them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.enrich.dates.period import Grain, Period


@pytest.mark.parametrize(
    ("grain", "steps", "value"),
    [
        (Grain.DAY, -8, "2023-02-28"),
        (Grain.WEEK, 0, "2023-W10"),
        (Grain.WEEK, -10, "2022-W52"),
        (Grain.WEEKEND, 1, "2023-W11-WE"),
        (Grain.MONTH, -3, "2022-12"),
        (Grain.QUARTER, 4, "2024-Q1"),
        (Grain.HALF, -1, "2022-H2"),
        (Grain.YEAR, -1, "2022"),
        (Grain.DECADE, -3, "199"),
        (Grain.CENTURY, -1, "19"),
    ],
)
def test_steps_from_8_march_2023(grain: Grain, steps: int, value: str) -> None:
    assert Period.of(date(2023, 3, 8), grain).shift(steps).value == value


def test_a_leap_day_has_its_eve_in_other_years() -> None:
    assert Period.day(2024, 2, 29).years_later(1).value == "2025-02-28"


@pytest.mark.parametrize("years", [-2023, 8000])
def test_there_is_nothing_outside_the_calendar(years: int) -> None:
    with pytest.raises(ValueError, match="no calendar year"):
        _ = Period.year(2023).shift(years).value


def test_a_year_has_four_quarters() -> None:
    with pytest.raises(ValueError, match="Q5"):
        Period.nth(Grain.QUARTER, 2023, 5)


@given(st.dates(date(1600, 1, 1), date(2400, 1, 1)), st.sampled_from(Grain))
def test_a_stretch_begins_with_its_first_day(day: date, grain: Grain) -> None:
    period = Period.of(day, grain)

    assert period.first_day <= day
    assert Period.of(period.first_day, grain) == period
    assert day < period.shift(1).first_day
