"""Values of holidays: Christmas Day, Thanksgiving 1999, last Easter."""

from datetime import date, timedelta

from dateutil.easter import easter

from services.enrich.dates.language import Readings, RuleMatch
from services.enrich.dates.period import Grain, Period
from services.enrich.dates.resolvers.readings import date_reading

FROM_EASTER = {
    "carnival-monday": -48, "shrove-tuesday": -47, "ash-wednesday": -46, "palm-sunday": -7,
    "maundy-thursday": -3, "good-friday": -2, "holy-saturday": -1, "easter": 0, "easter-monday": 1,
    "ascension": 39, "pentecost": 49, "whit-monday": 50, "corpus-christi": 60,
}  # fmt: skip
"""Feasts, by their days after Easter."""

WEEKDAYS_OF_MONTHS = {
    "mlk-day": (1, 0, 3, 0), "presidents-day": (2, 0, 3, 0), "super-tuesday": (3, 1, 1, 0),
    "mothers-day": (5, 6, 2, 0), "fathers-day": (6, 6, 3, 0), "memorial-day": (6, 0, 1, -7),
    "labor-day": (9, 0, 1, 0), "columbus-day": (10, 0, 2, 0), "election-day": (11, 0, 1, 1),
    "thanksgiving-eve": (11, 3, 4, -1), "thanksgiving": (11, 3, 4, 0),
    "black-friday": (11, 3, 4, 1),
    "small-business-saturday": (11, 3, 4, 2), "cyber-monday": (11, 3, 4, 4),
    "giving-tuesday": (11, 3, 4, 5),
}  # fmt: skip
"""Holidays by month, weekday (Monday = 0), the how manieth of it, and days after that.

Super Tuesday is that of the United States since 2016, in the years of presidential elections.
"""

FOUR_YEARLY = frozenset({"super-tuesday"})
"""Days that only leap years have."""


def holiday(found: RuleMatch) -> Readings:
    """Christmas Day, Thanksgiving 1999, last Easter: without a year, the nearest in its tense."""
    today, name = found.context.today, found.code("holiday")
    if found.has("year"):
        return date_reading(Period.of(_on(name, found.number("year")), Grain.DAY))
    years = [year for year in range(today.year - 4, today.year + 5) if _is_held(name, year)]
    days = [_on(name, year) for year in years]
    if found.has("shift") and (shift := found.number("shift")):
        days = [day for day in days if (day - today).days * shift > 0]
    return date_reading(Period.of(min(days, key=found.distance), Grain.DAY))


def _is_held(name: str, year: int) -> bool:
    return name not in FOUR_YEARLY or year % 4 == 0


def _on(name: str, year: int) -> date:
    if name in FROM_EASTER:
        return easter(year) + timedelta(days=FROM_EASTER[name])
    if name in WEEKDAYS_OF_MONTHS:
        month, weekday, nth, days = WEEKDAYS_OF_MONTHS[name]
        return _nth_weekday(year, month, weekday, nth) + timedelta(days=days)
    month, day = map(int, name.split("-"))
    return date(year, month, day)


def _nth_weekday(year: int, month: int, weekday: int, nth: int) -> date:
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))
