"""The time of a record, of which Kafka takes any number of 64 bits."""

from datetime import UTC, datetime
from functools import lru_cache

NO_TIME = datetime(1970, 1, 1, tzinfo=UTC)
"""Stands for a time that can't be read."""
FIRST_YEAR, LAST_YEAR = 2000, 2100
UNITS = (1_000, 1, 1_000_000, 1_000_000_000)
"""Milliseconds, as Kafka has it, and what senders take for it: seconds, micro-, nanoseconds.

No number is between the years in two of these units.
"""
ARCHIVES_BEGIN = datetime(1971, 1, 1, tzinfo=UTC)
"""A record of an archive may have its own time; before this it is no time in milliseconds."""


@lru_cache(maxsize=256)  # records that were pushed together mostly share one
def read_timestamp(timestamp: int | None) -> datetime | None:
    """A record's timestamp as a time in UTC, to the millisecond; None where it can be none.

    Seconds, microseconds and nanoseconds are read as what they are where that is between 2000
    and 2100; milliseconds from 1971 to 2100.
    """
    for unit in UNITS if timestamp is not None else ():
        moment = _moment(timestamp or 0, unit)
        if moment and FIRST_YEAR <= moment.year < LAST_YEAR:
            return moment
    moment = _moment(timestamp or 0, 1_000)
    return moment if moment and moment >= ARCHIVES_BEGIN and moment.year < LAST_YEAR else None


def to_milliseconds(moment: datetime) -> int:
    """A time as Kafka has it."""
    return round(moment.timestamp() * 1000)


def _moment(number: int, unit: int) -> datetime | None:
    try:
        return datetime.fromtimestamp(number * 1000 // unit / 1000, UTC)
    except (OverflowError, ValueError, OSError):
        return None
