"""When a failed event is tried again. Pure.

The tries of Standard Webhooks 1.0: at once, then 5 s, 5 min, 30 min, 2, 5, 10, 14, 20 and 24 h
after the one before, some 75 h together.
"""

from collections.abc import Callable
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

HOUR = 3600.0
DELAYS = (
    5.0, 300.0, 1800.0, 2 * HOUR, 5 * HOUR, 10 * HOUR, 14 * HOUR, 20 * HOUR, 24 * HOUR,
)  # fmt: skip
"""Seconds from each failed try to the next."""
MAX_RETRY_AFTER = 24 * HOUR
"""What a site may ask for."""
JITTER = 0.1
"""The share by which a delay may be longer, so that what failed together does not come together."""


def delay_after(tries: int, jitter: Callable[[], float], *, is_kill: bool) -> float | None:
    """Seconds from the last failed try to the next; None where it was the last.

    `tries`: how many have failed. `jitter`: from 0 to 1. A kill is tried for ever, once a day in
    the end.
    """
    if tries <= len(DELAYS):
        delay = DELAYS[tries - 1]
    elif is_kill:
        delay = DELAYS[-1]
    else:
        return None
    return delay * (1 + JITTER * jitter())


def retry_after(header: str | None, now: datetime) -> float | None:
    """The seconds that a `Retry-After` asks for (RFC 9110, 10.2.3), at most `MAX_RETRY_AFTER`.

    None where there is none, or it can't be meant.
    """
    if header is None:
        return None
    text = header.strip()
    if text.isascii() and text.isdecimal():
        return min(float(text[:10]), MAX_RETRY_AFTER)
    try:
        moment = parsedate_to_datetime(text)
    except ValueError:
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return min(max(0.0, (moment - now).total_seconds()), MAX_RETRY_AFTER)
