"""Values of times of day: 10:35 a.m. Friday, 16:15 UTC, noon Thursday."""

from services.enrich.dates.language import DECLINED, Reading, Readings, RuleMatch
from services.enrich.dates.period import Grain, Period
from services.enrich.dates.resolvers import relative
from services.enrich.dates.resolvers.absolute import day_of
from services.enrich.dates.resolvers.readings import steps

MINUTES_A_DAY = 24 * 60


def clock(found: RuleMatch) -> Readings:
    """10:35 a.m. Friday, 16:15 UTC, 5 p.m. EST, Nov. 6, noon Thursday."""
    hour, minute = _hour(found), found.word("minute") or "00"
    if hour is None:
        return DECLINED
    return (_at(_day(found), hour, minute, found),)


def spoken(found: RuleMatch) -> Readings:
    """Las siete y media, las dos menos cinco de la tarde."""
    hour = _hour(found)
    if hour is None:
        return DECLINED
    minutes = hour * 60
    if found.has("minutes_past"):
        minutes += found.number("minutes_past")
    else:
        minutes -= found.number("minutes_to")
    hour, minute = divmod(minutes % MINUTES_A_DAY, 60)
    return (_at(_day(found), hour, f"{minute:02}", found),)


def clock_range(found: RuleMatch) -> Readings:
    """9.30-17 Uhr: from the first time to the second."""
    day = _day(found)
    return (
        _at(day, found.number("hour"), found.word("minute") or "00", found, "first"),
        _at(day, found.number("hour2"), found.word("minute2") or "00", found, "second"),
    )


def _at(day: Period, hour: int, minute: str, found: RuleMatch, part: str | int = 0) -> Reading:
    zone = found.code("zone") or found.code("zone2")
    return Reading("TIME", f"{day.value}T{hour:02}:{minute}{zone}", day, part)


def _hour(found: RuleMatch) -> int | None:
    if found.has("noon"):
        return found.number("noon")
    hour = found.number("hour" if found.has("hour") else "spoken_hour")
    if not found.has("half_day"):
        return hour if hour <= 24 else None
    if not 1 <= hour <= 12:
        return None
    return hour % 12 + found.number("half_day")


def _day(found: RuleMatch) -> Period:
    """The day that the expression names, else the one in question, else the reference day."""
    today = Period.of(found.context.today, Grain.DAY)
    if found.has("month"):
        return day_of(found, found.number("day"))
    if any(map(found.has, relative.WEEKDAYS)):
        return relative.day_of_weekday(found)
    if found.has("day_name") or found.has("day_name2"):
        return today.shift(steps(found, "day_name"))
    return found.context.focus.day or today
