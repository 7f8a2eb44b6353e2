"""Timestamps: ISO 8601, mail headers, seconds since 1970."""

import re
from datetime import UTC, datetime, tzinfo
from email.utils import parsedate_to_datetime
from typing import NamedTuple

MIN_YEAR, MAX_YEAR = 1900, 2200
"""Years: a time outside of them is a mistake, such as 0001 for "not set"."""
MILLISECONDS_FROM = 100_000_000_000
"""From this number on it is milliseconds since 1970, below it seconds."""
MAX_LENGTH = 200
"""Characters: longer text is no time."""
A_DAY = re.compile(r"\d{4}-\d\d-\d\d|\d{8}")
NAMED_UTC = re.compile(r"(?<!\s)\s*+(?:UTC|GMT|Z)$", re.IGNORECASE)


class ReadTime(NamedTuple):
    """A time, and a warning for what was guessed."""

    value: datetime
    warning: str | None = None


def read_time(value: object, zone: tzinfo) -> ReadTime | None:
    """A time in ISO 8601, in the form of mail headers, or in (milli)seconds since 1970.

    A time without a zone is in `zone`. A day alone is its noon there, which is the same day in most
    other zones. None where it can't be read.
    """
    # In Python a bool is an int; true is no time.
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    try:
        read = _read_text(value.strip()) if isinstance(value, str) else _read_number(value)
    except (ValueError, TypeError, OverflowError, IndexError, OSError):
        return None
    if not MIN_YEAR <= read.year < MAX_YEAR:
        return None
    if isinstance(value, str) and A_DAY.fullmatch(value.strip()):
        noon = read.replace(hour=12, tzinfo=zone)
        return ReadTime(noon, "only a day is given; noon assumed")
    if read.tzinfo is None:
        return ReadTime(read.replace(tzinfo=zone), f"no time zone is given; {zone} assumed")
    return ReadTime(read)


def read_stated_time(
    field: str, stated: str | None, zone: tzinfo, warnings: list[str]
) -> datetime | None:
    """The time that a field states; what is guessed or can't be read is added to `warnings`."""
    if stated is None:
        return None
    read = read_time(stated, zone)
    if read is None:
        warnings.append(f"{field}: {stated[:40]!r} is no time that can be read; left out")
    elif read.warning:
        warnings.append(f"{field}: {read.warning}")
    return read and read.value


def _read_text(text: str) -> datetime:
    if len(text) > MAX_LENGTH:
        raise ValueError("it is too long for a time")
    # Seconds or milliseconds since 1970; eight digits are a date: 20261124.
    if text.isdecimal() and len(text) in (10, 13):
        return _read_number(int(text))
    plain = NAMED_UTC.sub("+00:00", text)
    try:
        return datetime.fromisoformat(plain)
    except ValueError:
        return parsedate_to_datetime(text)


def _read_number(number: float) -> datetime:
    seconds = number / 1000 if abs(number) >= MILLISECONDS_FROM else number
    return datetime.fromtimestamp(seconds, UTC)
