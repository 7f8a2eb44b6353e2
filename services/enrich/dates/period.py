"""Stretches of the calendar with running numbers: days, weeks, months, quarters …

A period is its grain and a running number, so that "three months on" is an addition and no
month-end is special. `value` writes it as TIMEX3 does (ISO-TimeML, after ISO 8601).
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Grain(StrEnum):
    """How long a stretch is, by the letter that TIMEX3 gives it."""

    DAY = "D"
    WEEK = "W"
    WEEKEND = "WE"
    MONTH = "M"
    QUARTER = "Q"
    HALF = "H"
    YEAR = "Y"
    DECADE = "DE"
    CENTURY = "CE"


PER_YEAR = {Grain.YEAR: 1, Grain.HALF: 2, Grain.QUARTER: 4, Grain.MONTH: 12}
"""Stretches in a year, for the grains that divide it evenly."""

YEARS = {Grain.DECADE: 10, Grain.CENTURY: 100}
"""Years in a stretch, for the grains above it."""

WEEKS = (Grain.WEEK, Grain.WEEKEND)


@dataclass(frozen=True)
class Period:
    """One stretch of the calendar; raises `ValueError` where the calendar has no such stretch."""

    grain: Grain
    index: int

    @classmethod
    def of(cls, day: date, grain: Grain) -> "Period":
        """The stretch of that grain which holds the day."""
        if grain is Grain.DAY:
            return cls(grain, day.toordinal())
        if grain in WEEKS:
            return cls(grain, (day.toordinal() - 1) // 7)  # 1 January of year 1 is a Monday
        if grain in YEARS:
            return cls(grain, day.year // YEARS[grain])
        return cls.nth(grain, day.year, (day.month - 1) * PER_YEAR[grain] // 12 + 1)

    @classmethod
    def nth(cls, grain: Grain, year: int, number: int) -> "Period":
        """The `number`th half, quarter or month of a year, counted from 1."""
        if not 1 <= number <= PER_YEAR[grain]:
            msg = f"a year has no {grain}{number}"
            raise ValueError(msg)
        return cls(grain, year * PER_YEAR[grain] + number - 1)

    @classmethod
    def day(cls, year: int, month: int, day: int) -> "Period":
        """The day of that date."""
        return cls.of(date(year, month, day), Grain.DAY)

    @classmethod
    def year(cls, year: int) -> "Period":
        """The calendar year."""
        return cls(Grain.YEAR, year)

    def shift(self, steps: int) -> "Period":
        """The stretch that many steps later (earlier, when negative)."""
        return Period(self.grain, self.index + steps)

    def years_later(self, years: int) -> "Period":
        """The same stretch of another year; 29 February becomes the 28th."""
        if self.grain in PER_YEAR:
            return self.shift(years * PER_YEAR[self.grain])
        first = self.first_day
        leap = (first.month, first.day) == (2, 29)
        return Period.of(
            first.replace(year=first.year + years, day=28 if leap else first.day), self.grain
        )

    @property
    def first_day(self) -> date:
        """The day on which it begins."""
        if self.grain is Grain.DAY:
            return date.fromordinal(self.index)
        if self.grain in WEEKS:
            return date.fromordinal(self.index * 7 + 1)
        if self.grain in YEARS:
            return date(self.index * YEARS[self.grain], 1, 1)
        year, rest = divmod(self.index, PER_YEAR[self.grain])
        return date(year, rest * 12 // PER_YEAR[self.grain] + 1, 1)

    @property
    def value(self) -> str:
        """As TIMEX3 writes it: `2023-03-18`, `2023-W10`, `2023-W10-WE`, `2023-Q1`, `199`, `19`."""
        if self.grain is Grain.DAY:
            return self.first_day.isoformat()
        if self.grain in WEEKS:
            iso = self.first_day.isocalendar()
            return f"{iso.year:04}-W{iso.week:02}{'-WE' * (self.grain is Grain.WEEKEND)}"
        if self.grain in YEARS:
            return f"{self.index:0{4 - len(str(YEARS[self.grain])) + 1}}"
        year, rest = divmod(self.index, PER_YEAR[self.grain])
        if not 0 < year < 10_000:
            msg = f"no calendar year {year}"
            raise ValueError(msg)
        if self.grain is Grain.YEAR:
            return f"{year:04}"
        return f"{year:04}-" + (
            f"{rest + 1:02}" if self.grain is Grain.MONTH else f"{self.grain}{rest + 1}"
        )
