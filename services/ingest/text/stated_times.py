"""The times within the statement of an embargo's end: "6 p.m. ET Dec. 20 / 2300 GMT"."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from lexicon.clock_times import Clock
from lexicon.written_days import Day, Relative, Weekday
from lexicon.written_zones import Zone

Part = Clock | Zone | Day | Weekday | Relative
HOUR_OF_YEAR = 100
"""The hour of a year that may be one: 2030 may be 20:30."""


@dataclass(frozen=True, slots=True)
class StatedTime:
    """One time as it is stated."""

    days: tuple[Day | Relative, ...] = ()
    weekday: Weekday | None = None
    """The weekday where no day is stated."""
    clock: Clock | None = None
    zones: tuple[Zone, ...] = ()


def split_times(parts: Sequence[Part], text: str) -> list[StatedTime]:
    """The times in the order in which they stand, each completed by what only the others say."""
    times = _completed(_split(parts))
    if any(each.clock for each in times):
        return times
    return [*times, *(found for each in times if (found := _of_hour(each, text)))]


def _split(parts: Sequence[Part]) -> list[StatedTime]:
    """A new time begins with the second hour, and with the second day."""
    dated = any(isinstance(each, Day | Relative) for each in parts)
    times = [StatedTime()]
    for part in parts:
        if isinstance(part, Weekday) and dated:
            continue
        if _is_taken(times[-1], part):
            times.append(StatedTime())
        times[-1] = _with(times[-1], part)
    return times


def _is_taken(time: StatedTime, part: Part) -> bool:
    if isinstance(part, Clock):
        return time.clock is not None
    return not isinstance(part, Zone) and bool(time.days or time.weekday)


def _with(time: StatedTime, part: Part) -> StatedTime:
    if isinstance(part, Zone):
        return replace(time, zones=(*time.zones, part))
    if isinstance(part, Clock):
        return replace(time, clock=part)
    if isinstance(part, Weekday):
        return replace(time, weekday=part)
    return replace(time, days=(part,))


def _completed(times: Sequence[StatedTime]) -> list[StatedTime]:
    """What one time leaves out is that of all others: 6 p.m. and 8 p.m. on December 20."""
    days = tuple(day for each in times for day in each.days)
    zones = tuple(zone for each in times for zone in each.zones)
    weekdays: list[Weekday | None] = [each.weekday for each in times if each.weekday]
    clocks: list[Clock | None] = [each.clock for each in times if each.clock]
    return [
        StatedTime(each.days or days, weekday, clock, (each.clock and each.zones) or zones)
        for each in times
        for weekday in ([each.weekday] if each.weekday else weekdays or [None])
        for clock in ([each.clock] if each.clock else clocks or [None])
    ]


def _of_hour(time: StatedTime, text: str) -> StatedTime | None:
    """The time if its year is an hour: `DEC 20 2000 GMT`; None where it is none."""
    day, zone = next(iter(time.days), None), next(iter(time.zones), None)
    if not isinstance(day, Day) or not day.may_be_hour or zone is None:
        return None
    year = day.readings[0][0] or 0
    hour = timedelta(hours=year // HOUR_OF_YEAR, minutes=year % HOUR_OF_YEAR)
    if text[day.end : zone.start].strip(" (,") or year % HOUR_OF_YEAR > 59:
        return None
    readings = tuple((None, month, number) for _, month, number in day.readings)
    clock = Clock(day.start, day.end, hour, "it may be a year or an hour")
    return StatedTime((day._replace(readings=readings),), None, clock, time.zones)
