"""Values of the quarters and halves of business copy.

The third quarter of 1989, the first half; the year-ago quarter, counted from the one named before.
"""

from datetime import date, timedelta

from services.enrich.dates.language import Readings, RuleMatch
from services.enrich.dates.period import PER_YEAR, Grain, Period
from services.enrich.dates.resolvers.readings import date_reading, without_focus
from services.enrich.dates.tense import Tense

HALF_QUARTER = timedelta(days=45)
"""Back from its last day, this lands in the middle of a quarter, fiscal ones included."""


def numbered(found: RuleMatch) -> Readings:
    """The third quarter of 1989, last year's first quarter, the first half."""
    grain, number = Grain(found.code("part_of_year")), found.number("ordinal")
    if number < 0:
        number = PER_YEAR[grain]
    period = Period.nth(grain, _year(found, grain, number), number)
    return without_focus(period) if found.tense is Tense.FUTURE else date_reading(period)


def numbered_year_before(found: RuleMatch) -> Readings:
    """The year-ago third quarter."""
    year = found.context.today.year - 1
    return without_focus(Period.nth(Grain.QUARTER, year, found.number("ordinal")))


def first_half(found: RuleMatch) -> Readings:
    """The first two quarters of 1990: a half of that year."""
    return date_reading(Period.nth(Grain.HALF, found.number("year"), 1))


def latest(found: RuleMatch) -> Readings:
    """The quarter, the latest period: the one last named, else the last that is over."""
    return date_reading(_latest(found))


def ended(found: RuleMatch) -> Readings:
    """The quarter (ended September 30): the one that most of it lies in."""
    year = found.number("year") if found.has("year") else found.context.today.year
    last_day = date(year, found.number("month"), found.number("day"))
    if not found.has("year") and last_day > found.context.today + HALF_QUARTER * 2:
        last_day = last_day.replace(year=year - 1)
    return date_reading(Period.of(last_day - HALF_QUARTER, Grain.QUARTER))


def years_before(found: RuleMatch) -> Readings:
    """The year-ago quarter, the 1988 period, the same quarter last year."""
    period = _latest(found)
    if found.has("year"):
        return without_focus(period.years_later(found.number("year") - period.first_day.year))
    return without_focus(period.years_later(found.number("shift") if found.has("shift") else -1))


def year_before(found: RuleMatch) -> Readings:
    """A year earlier, year-ago: the quarter a year before the one in question, else the year."""
    quarter = found.context.focus.quarter
    return without_focus(
        quarter.years_later(-1) if quarter else Period.year(found.context.today.year - 1)
    )


def _year(found: RuleMatch, grain: Grain, number: int) -> int:
    today = found.context.today
    for name in ("year", "year2"):
        if found.has(name):
            return found.number(name)
    for name in ("shift", "shift2"):
        if found.has(name):
            return today.year + found.number(name)
    current_year = Period.nth(grain, today.year, number)
    if current_year.index > Period.of(today, grain).index and found.tense is not Tense.FUTURE:
        return today.year - 1
    return today.year


def _latest(found: RuleMatch) -> Period:
    over = Period.of(found.context.today, Grain.QUARTER).shift(-1)
    return found.context.focus.quarter or over
