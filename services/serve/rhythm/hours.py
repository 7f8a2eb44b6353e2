"""How much a source sends in each hour of the week, and what that means for a time. Pure.

A time is in milliseconds since 1970. An hour is counted since 1970; its place in the week is its
remainder by `WEEK`.
"""

from collections.abc import Iterator, Sequence

HOUR = 3_600_000
WEEK = 168
"""Hours."""
WEEKS = 4
"""An hour of the week is the average of about so many."""
FARTHEST = 8 * WEEK
"""Hours that are looked ahead, or learned as empty, at the most."""
NOTHING: tuple[float, ...] = (0.0,) * WEEK


def hour_of(time: int) -> int:
    """The hour of a time."""
    return time // HOUR


def learn(hours: Sequence[float], since: int, hour: int, count: int) -> tuple[float, ...]:
    """The averages with one hour more that has ended; `since`: the first hour that was learned."""
    place = hour % WEEK
    weight = 1 / min(WEEKS, (hour - since) // WEEK + 1)
    average = round(hours[place] + (count - hours[place]) * weight, 4)
    return (*hours[:place], average, *hours[place + 1 :])


def expected(hours: Sequence[float], since: int, until: int, most: float) -> float:
    """How much comes between two times, by the averages; `most` where it is at least that."""
    found = 0.0
    for start, end, a_millisecond in _stretches(hours, since):
        if found >= most or start >= until:
            break
        found += (min(end, until) - start) * a_millisecond
    return min(found, most)


def expected_at(hours: Sequence[float], since: int, amount: float) -> int | None:
    """When so much will have come since a time; None where that is farther than can be said."""
    left = amount
    for start, end, a_millisecond in _stretches(hours, since):
        if a_millisecond and (end - start) * a_millisecond >= left:
            return start + round(left / a_millisecond)
        left -= (end - start) * a_millisecond
    return None


def _stretches(hours: Sequence[float], since: int) -> Iterator[tuple[int, int, float]]:
    """From a time on, the parts of hours with what comes in a millisecond."""
    first = hour_of(since)
    for hour in range(first, first + FARTHEST):
        yield max(since, hour * HOUR), (hour + 1) * HOUR, hours[hour % WEEK] / HOUR
