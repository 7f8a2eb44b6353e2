"""Values of one end of a range or a pair, where the other end states the year or the week.

(From December 28) to January 3, 2021; Monday-Friday; (on Thursday and) Friday.
"""

from services.enrich.dates.language import Readings, RuleMatch
from services.enrich.dates.period import Grain, Period
from services.enrich.dates.resolvers import absolute, relative
from services.enrich.dates.resolvers.readings import date_reading, day_or_part
from services.enrich.dates.tense import Tense


def month_day_after(found: RuleMatch) -> Readings:
    """(From December 28 to) January 3: the first one after the day that it goes with."""
    if found.context.focus.day is None:
        return absolute.month_day(found)
    first = found.context.focus.day
    day = Period.day(first.first_day.year, found.number("month"), found.number("day"))
    return date_reading(day if day.index > first.index else day.years_later(1))


def month_day_before(found: RuleMatch) -> Readings:
    """(From) December 28 (to January 3, 2021): the last one before the day that it goes with."""
    day = Period.day(found.number("year"), found.number("month"), found.number("day"))
    last = Period.day(found.number("year"), found.number("month2"), found.number("day2"))
    return date_reading(day if day.index < last.index else day.years_later(-1))


def month_after(found: RuleMatch) -> Readings:
    """(From October to) March: the first one after the month that it goes with."""
    first = found.context.focus.at(Grain.MONTH)
    if first is None:
        return absolute.month(found)
    steps = (found.number("month_name") - first.first_day.month) % 12
    return date_reading(first.shift(steps))


def month_before(found: RuleMatch) -> Readings:
    """(Between) October (and March 2021): the last one before the month that it goes with."""
    number, year = found.number("month_name"), found.number("year")
    return date_reading(Period.nth(Grain.MONTH, year - (number > found.number("month")), number))


def weekdays(found: RuleMatch) -> Readings:
    """Monday-Friday: its first and its last day."""
    first = relative.day_of_weekday(found)
    days = (found.meaning("weekday", found.word("second")), found.number("weekday"))
    last = first.shift((int(days[0] or 0) - int(days[1])) % 7)
    return (*date_reading(first, "first"), *date_reading(last, "second"))


def weekday_after(found: RuleMatch) -> Readings:
    """(On Thursday and) Friday: the first one after the day that it goes with, if that can be."""
    first = found.context.focus.day
    if first is None:
        return relative.weekday(found)
    days = (found.number("weekday") - first.first_day.weekday()) % 7
    day = first.shift(days)
    is_past = found.tense is not Tense.FUTURE and day.first_day > found.context.today
    return relative.weekday(found) if is_past else day_or_part(found, day)
