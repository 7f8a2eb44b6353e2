"""Values of dates that state their own day, month, year, decade or century.

March 18, 2023; 18 March; 3/18/2023; early March; fiscal 1989; the 1990s; the 20th century. A year
that is not stated is the nearest that the sentence can mean.
"""

from datetime import timedelta

from services.enrich.dates.language import Reading, Readings, RuleMatch
from services.enrich.dates.period import Grain, Period
from services.enrich.dates.resolvers.numbers import count
from services.enrich.dates.resolvers.readings import date_reading, day_or_part, steps

ABOUT_A_YEAR = timedelta(days=400)
"""How far from the reference a day may be for the weekday beside it to decide the year.

Farther off, the weekday is rather wrong in the copy. Half and twice this change no value on the
development documents.
"""

PIVOT = 29
"""Two-digit years up to this one are in the 21st century, later ones in the 20th."""


def iso(found: RuleMatch) -> Readings:
    """2023-03-18, or 2023-03-18T14:30."""
    day = Period.day(found.number("year"), found.number("dd"), found.number("dd2"))
    if found.has("time"):
        return (Reading("TIME", f"{day.value}T{found.match['time']}", day),)
    return date_reading(day)


def numeric(found: RuleMatch) -> Readings:
    """3/18/2023 or 18/3/23: by the source's convention where both are possible."""
    first, second = found.number("day"), found.number("day2")
    day_first = first > 12 or (found.context.day_first and second <= 12)
    day, month = (first, second) if day_first else (second, first)
    return date_reading(Period.day(full_year(found.number("short_year")), month, day))


def month_day(found: RuleMatch) -> Readings:
    """March 18, 2023, Saturday morning, March 18, 18 March of that year, March 18 and 19."""
    first = day_of(found, found.number("day"))
    if not found.has("day2"):
        return day_or_part(found, first)
    return (
        *date_reading(first, "first"),
        *date_reading(day_of(found, found.number("day2")), "rest" if found.has("rest") else "day2"),
    )


def past_month_day(found: RuleMatch) -> Readings:
    """(ended) January 31, (since) March 18, last July 4: the last one, whatever the tense."""
    if found.has("year"):
        return month_day(found)
    today = found.context.today
    period = Period.day(today.year, found.number("month"), found.number("day"))
    return date_reading(period.years_later(-1) if period.first_day > today else period)


def shifted_month_day(found: RuleMatch) -> Readings:
    """26 septembre dernier, el 3 de mayo próximo: the last one or the next, whatever the tense."""
    period = Period.day(found.context.today.year, found.number("month"), found.number("day"))
    shift = steps(found)
    if shift * (period.first_day - found.context.today).days < 0:
        period = period.years_later(shift)
    return date_reading(period)


def day_of_month(found: RuleMatch) -> Readings:
    """El (próximo) día 3: of this month, or of the one before or after it, by the tense."""
    today = found.context.today
    month = Period.of(today, Grain.MONTH).first_day
    direction = steps(found) or found.tense.value
    if (found.number("day") - today.day) * direction < 0:
        month = Period.of(today, Grain.MONTH).shift(direction).first_day
    return date_reading(Period.day(month.year, month.month, found.number("day")))


def month(found: RuleMatch) -> Readings:
    """March 2023, early March, March of last year, March the same year."""
    number = found.number("month_name") if found.has("month_name") else found.number("month")
    if found.has("year"):
        year = found.number("year")
    elif found.has("shift") or found.has("shift2"):
        year = found.context.today.year + steps(found)
    elif found.has("focus_shift"):
        year = _year_in_focus(found)
    else:
        year = nearest(found, number, 15).first_day.year
    return date_reading(Period.nth(Grain.MONTH, year, number))


def year(found: RuleMatch) -> Readings:
    """1989, fiscal 1989, the year 1066, 2012-13 (by its first)."""
    return date_reading(Period.year(found.number("year")))


def years(found: RuleMatch) -> Readings:
    """1989-1992: its first and its last year."""
    first, last = found.number("year"), found.number("year2")
    return (*date_reading(Period.year(first), "first"), *date_reading(Period.year(last), "year2"))


def counted_year(found: RuleMatch) -> Readings:
    """The year two thousand."""
    return date_reading(Period.year(int(count(found) or 0)))


def short_year(found: RuleMatch) -> Readings:
    """'89."""
    return date_reading(Period.year(full_year(found.number("dd"))))


def spoken_year(found: RuleMatch) -> Readings:
    """Nineteen ninety-six, as broadcast scripts spell it."""
    return date_reading(Period.year(found.number("spoken_century") * 100 + int(count(found) or 0)))


def decade(found: RuleMatch) -> Readings:
    """The 1990s, the '90s, the nineties: bare tens are the last century's."""
    if found.has("year"):
        return date_reading(Period(Grain.DECADE, found.number("year") // 10))
    for name in ("tens_plural", "tens", "tens_in_digits", "tens_of_years", "decade_name"):
        if found.has(name):
            return date_reading(Period(Grain.DECADE, 190 + found.number(name) // 10))
    return date_reading(Period(Grain.DECADE, full_year(found.number("dd")) // 10))


def century(found: RuleMatch) -> Readings:
    """The 20th century."""
    return date_reading(Period(Grain.CENTURY, found.number("century_ordinal") - 1))


def centuries(found: RuleMatch) -> Readings:
    """The 19th and 20th centuries."""
    first, second = found.number("century_ordinal"), found.number("century_ordinal2")
    return (
        *date_reading(Period(Grain.CENTURY, first - 1), "first"),
        *date_reading(Period(Grain.CENTURY, second - 1), "second"),
    )


def full_year(year: int) -> int:
    """The year that two digits stand for; a longer one as it is."""
    if year > 99:
        return year
    return year + (2000 if year <= PIVOT else 1900)


def day_of(found: RuleMatch, day: int) -> Period:
    """That day of the month that the expression names, in its year or the one it can mean."""
    number = found.number("month")
    if found.has("year"):
        return Period.day(found.number("year"), number, day)
    if found.has("shift") or found.has("shift2"):
        return Period.day(found.context.today.year + steps(found), number, day)
    if found.has("focus_shift"):
        return Period.day(_year_in_focus(found), number, day)
    return nearest(found, number, day)


def nearest(found: RuleMatch, month: int, day: int) -> Period:
    """The day of that month and day which the sentence can mean: the nearest in its tense.

    Where the weekday stands beside it, one that falls on it ("Sunday, March 20").
    """
    today = found.context.today
    # 29 February comes every fourth year.
    days = [
        Period.day(year, month, day)
        for year in range(today.year - 4, today.year + 5)
        if (month, day) != (2, 29) or _is_leap(year)
    ]
    on_weekday = [period for period in days if _agrees(found, period)]
    return min(on_weekday or days, key=lambda period: found.distance(period.first_day))


def _year_in_focus(found: RuleMatch) -> int:
    named_before = found.context.focus.at(Grain.YEAR) or Period.of(found.context.today, Grain.YEAR)
    return named_before.shift(found.number("focus_shift")).first_day.year


def _agrees(found: RuleMatch, period: Period) -> bool:
    """Whether the day is about now and falls on the weekday that the expression names."""
    day = period.first_day
    return (
        found.has("any_weekday")
        and day.weekday() == found.number("any_weekday")
        and abs(day - found.context.today) <= ABOUT_A_YEAR
    )


def _is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
