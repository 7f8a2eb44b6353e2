"""The readings that several kinds of date have in common."""

from services.enrich.dates.language import Reading, Readings, RuleMatch
from services.enrich.dates.period import Period


def date_reading(period: Period, part: str | int = 0) -> Readings:
    """The reading of a DATE that is that stretch of calendar."""
    return (Reading("DATE", period.value, period, part),)


def day_or_part(found: RuleMatch, day: Period) -> Readings:
    """The day, or the part of it that the expression names: a TIME such as `2023-03-07TEV`."""
    if found.has("day_part"):
        return (Reading("TIME", f"{day.value}T{found.code('day_part')}", day),)
    return date_reading(day)


def without_focus(period: Period) -> Readings:
    """The reading of a DATE that later expressions do not refer to.

    "The quarter" after "up from the year-ago quarter" is still the one named before.
    """
    return (Reading("DATE", period.value),)


def steps(found: RuleMatch, name: str = "shift") -> int:
    """How many steps a word such as "last" says, before or after its noun; none without one."""
    for group in (name, f"{name}2"):
        if found.has(group):
            return found.number(group)
    return 0


def either(found: RuleMatch, name: str) -> str:
    """The group of that name that took part, of the one before and the one after a word."""
    return name if found.has(name) else f"{name}2"
