"""Values of holidays: Christmas Day, Thanksgiving 1999, last Easter."""

from collections.abc import Callable
from datetime import date, timedelta

from dateutil.easter import easter

from services.enrich.dates.language import Readings, RuleMatch
from services.enrich.dates.period import Grain, Period
from services.enrich.dates.resolvers.readings import date_reading

MOVABLE: dict[str, Callable[[int], date]] = {
    "good-friday": lambda year: easter(year) - timedelta(days=2),
    "easter": easter,
    "easter-monday": lambda year: easter(year) + timedelta(days=1),
    "ascension": lambda year: easter(year) + timedelta(days=39),
    "pentecost": lambda year: easter(year) + timedelta(days=49),
    "whit-monday": lambda year: easter(year) + timedelta(days=50),
    "memorial-day": lambda year: _nth_weekday(year, 6, 0, 1) - timedelta(days=7),
    "labor-day": lambda year: _nth_weekday(year, 9, 0, 1),
    "election-day": lambda year: _nth_weekday(year, 11, 0, 1) + timedelta(days=1),
    "thanksgiving": lambda year: _nth_weekday(year, 11, 3, 4),
}
"""Holidays whose date differs from year to year."""


def holiday(found: RuleMatch) -> Readings:
    """Christmas Day, Thanksgiving 1999, last Easter: without a year, the nearest in its tense."""
    today, name = found.context.today, found.code("holiday")
    if found.has("year"):
        return date_reading(Period.of(_on(name, found.number("year")), Grain.DAY))
    days = [_on(name, today.year + step) for step in (-1, 0, 1)]
    if found.has("shift") and (shift := found.number("shift")):
        days = [day for day in days if (day - today).days * shift > 0]
    return date_reading(Period.of(min(days, key=found.distance), Grain.DAY))


def _on(name: str, year: int) -> date:
    if name in MOVABLE:
        return MOVABLE[name](year)
    month, day = name.split("-")
    return date(year, int(month), int(day))


def _nth_weekday(year: int, month: int, weekday: int, nth: int) -> date:
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))
