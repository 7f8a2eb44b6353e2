"""The moments that a day, an hour and a zone may stand for."""

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo

LATEST_ZONE = timezone(timedelta(hours=-12))
"""The zone in which any hour comes last: what one that is not known may be."""


def moment(day: date, hour: timedelta, zone: tzinfo) -> datetime:
    """The moment at that hour of a day as clocks show it; of an hour that comes twice, the first.

    Raises OverflowError, ValueError beyond the calendar.
    """
    return datetime.combine(day, time(0), tzinfo=zone) + hour


def moments(days: Iterable[date], hour: timedelta, zone: tzinfo) -> Iterator[datetime]:
    """That hour of the days, one that comes twice on a day both times."""
    for day in days:
        first = moment(day, hour, zone)
        yield first
        yield first.replace(fold=1)


def latest(found: Iterable[datetime]) -> datetime:
    """The latest; the first of those that are the same."""
    return max(found, key=lambda each: each.astimezone(UTC))
