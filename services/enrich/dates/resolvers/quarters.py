"""Quarters and halves, as business copy counts them: by name, or after the one in question."""

from datetime import date, timedelta

from services.enrich.dates.language import Found, Reading, Readings
from services.enrich.dates.period import PER_YEAR, Grain, Period
from services.enrich.dates.resolvers.absolute import named
from services.enrich.dates.tense import Tense

HALF_QUARTER = timedelta(days=45)
"""Back from its last day, this lands in the middle of a quarter, fiscal ones included."""


def numbered(found: Found) -> Readings:
    """The third quarter of 1989, last year's first quarter, the first half."""
    grain, number = Grain(found.code("part_of_year")), found.number("ordinal")
    if number < 0:
        number = PER_YEAR[grain]
    period = Period.nth(grain, _year(found, grain, number), number)
    return compared(period) if found.tense is Tense.FUTURE else named(period)


def numbered_year_before(found: Found) -> Readings:
    """The year-ago third quarter."""
    year = found.scene.today.year - 1
    return compared(Period.nth(Grain.QUARTER, year, found.number("ordinal")))


def first_half(found: Found) -> Readings:
    """The first two quarters of 1990: a half of that year."""
    return named(Period.nth(Grain.HALF, found.number("year"), 1))


def in_question(found: Found) -> Readings:
    """The quarter, the latest period: the one last named, else the last that is over."""
    return named(_in_question(found))


def ended(found: Found) -> Readings:
    """The quarter (ended September 30): the one that most of it lies in."""
    year = found.number("year") if found.has("year") else found.scene.today.year
    last_day = date(year, found.number("month"), found.number("day"))
    if not found.has("year") and last_day > found.scene.today + HALF_QUARTER * 2:
        last_day = last_day.replace(year=year - 1)
    return named(Period.of(last_day - HALF_QUARTER, Grain.QUARTER))


def years_before(found: Found) -> Readings:
    """The year-ago quarter, the 1988 period, the same quarter last year."""
    period = _in_question(found)
    if found.has("year"):
        return compared(period.years_later(found.number("year") - period.first_day.year))
    return compared(period.years_later(found.number("shift") if found.has("shift") else -1))


def year_before(found: Found) -> Readings:
    """A year earlier, year-ago: the quarter a year before the one in question, else the year."""
    quarter = found.scene.focus.quarter
    return compared(quarter.years_later(-1) if quarter else Period.year(found.scene.today.year - 1))


def compared(period: Period) -> Readings:
    """A stretch named beside the one in question, which stays the one in question."""
    return (Reading("DATE", period.value),)


def _year(found: Found, grain: Grain, number: int) -> int:
    today = found.scene.today
    for name in ("year", "year2"):
        if found.has(name):
            return found.number(name)
    for name in ("shift", "shift2"):
        if found.has(name):
            return today.year + found.number(name)
    this_year = Period.nth(grain, today.year, number)
    if this_year.index > Period.of(today, grain).index and found.tense is not Tense.FUTURE:
        return today.year - 1
    return today.year


def _in_question(found: Found) -> Period:
    over = Period.of(found.scene.today, Grain.QUARTER).shift(-1)
    return found.scene.focus.quarter or over
