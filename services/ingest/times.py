"""Times as agencies write them, to moments with a zone."""

import re
from datetime import UTC, datetime, tzinfo
from email.utils import parsedate_to_datetime

from dateutil import parser

_COMPACT = re.compile(r"\d{8}T\d{6}(?:Z|[+-]\d{4})?")


def read_time(text: str, zone: tzinfo = UTC) -> tuple[datetime, bool] | None:
    """The moment, and whether its zone had to be assumed to be `zone`; None if it is no time.

    ISO 8601 in its long and compact forms (NewsML 1.2, IIM), RFC 822 (mail, RSS).
    """
    moment = _iso(text.strip()) or _rfc822(text.strip())
    if moment is None or not 1 < moment.year < 9999:
        return None
    return (moment, False) if moment.tzinfo else (moment.replace(tzinfo=zone), True)


def _iso(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        pass
    try:
        return parser.isoparse(text) if _COMPACT.fullmatch(text) or text[:4].isdigit() else None
    except (ValueError, OverflowError):
        return None


def _rfc822(text: str) -> datetime | None:
    try:
        return parsedate_to_datetime(text)
    except (ValueError, TypeError, OverflowError, IndexError):
        return None
