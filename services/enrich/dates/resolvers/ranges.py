"""One end of a range, or of a pair, read with the other: what one says holds for both."""

from services.enrich.dates.language import Found, Readings
from services.enrich.dates.period import Grain, Period
from services.enrich.dates.resolvers import absolute, relative
from services.enrich.dates.resolvers.absolute import at_part, named
from services.enrich.dates.tense import Tense


def month_day_after(found: Found) -> Readings:
    """(From December 28 to) January 3: the first one after the day that it goes with."""
    if found.scene.focus.day is None:
        return absolute.month_day(found)
    first = found.scene.focus.day
    day = Period.day(first.first_day.year, found.number("month"), found.number("day"))
    return named(day if day.index > first.index else day.years_later(1))


def month_day_before(found: Found) -> Readings:
    """(From) December 28 (to January 3, 2021): the last one before the day that it goes with."""
    day = Period.day(found.number("year"), found.number("month"), found.number("day"))
    last = Period.day(found.number("year"), found.number("month2"), found.number("day2"))
    return named(day if day.index < last.index else day.years_later(-1))


def month_after(found: Found) -> Readings:
    """(From October to) March: the first one after the month that it goes with."""
    first = found.scene.focus.at(Grain.MONTH)
    if first is None:
        return absolute.month(found)
    steps = (found.number("month_name") - first.first_day.month) % 12
    return named(first.shift(steps))


def month_before(found: Found) -> Readings:
    """(Between) October (and March 2021): the last one before the month that it goes with."""
    number, year = found.number("month_name"), found.number("year")
    return named(Period.nth(Grain.MONTH, year - (number > found.number("month")), number))


def weekdays(found: Found) -> Readings:
    """Monday-Friday: its first and its last day."""
    first = relative.weekday_named(found)
    days = (found.meaning("weekday", found.word("second")), found.number("weekday"))
    last = first.shift((int(days[0] or 0) - int(days[1])) % 7)
    return (*named(first, "first"), *named(last, "second"))


def weekday_after(found: Found) -> Readings:
    """(On Thursday and) Friday: the first one after the day that it goes with, if that can be."""
    first = found.scene.focus.day
    if first is None:
        return relative.weekday(found)
    days = (found.number("weekday") - first.first_day.weekday()) % 7
    day = first.shift(days)
    told_before = found.tense is not Tense.FUTURE and day.first_day > found.scene.today
    return relative.weekday(found) if told_before else at_part(found, day)
