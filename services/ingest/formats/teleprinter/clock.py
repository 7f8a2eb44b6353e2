"""The time of sending in a message's last line: `241530 Nov 26`, `AP-NY-11-24-26 1030EST`."""

import re
from datetime import datetime, tzinfo
from types import MappingProxyType

from lexicon.calendar_words import MONTH_LETTERS
from lexicon.zone_names import ANY_ZONE, zone_of_letters
from services.ingest.input.timestamps import ReadTime

JULY = re.compile("juil", re.IGNORECASE)
"""French months that share their first three letters."""

DDHHMM = re.compile(
    rf"\b(?P<day>[0-3]\d)(?P<hour>[0-2]\d)(?P<minute>[0-5]\d)\s*+(?P<zone>{ANY_ZONE})?[\s,.-]*+"
    r"(?P<month>[^\W\d_]{3,10})\.?[\s,-]*(?P<year>(?:20|19)?\d\d)?\b",
    re.IGNORECASE,
)
"""IPTC 7901's time: day, hour and minute in six digits, then month and year."""
AMERICAN = re.compile(
    r"(?<!\d)(?P<month>[01]?\d)-(?P<day>[0-3]?\d)-(?P<year>(?:20|19)?\d\d)[ ,]+"
    rf"(?P<hour>[0-2]?\d):?(?P<minute>[0-5]\d)\s*"
    rf"(?:(?P<zone>{ANY_ZONE})\b|(?P<half>[ap])(?P<coast>[ecmp])[sd]\b)?",
    re.IGNORECASE,
)
"""AP's `11-24-26 1030EST`, and UPI's `11-24-26 10:30 aes`."""
CANADIAN = re.compile(
    rf"\b(?P<hour>[0-2]?\d):(?P<minute>[0-5]\d)\s*(?P<zone>{ANY_ZONE})\s+"
    r"(?P<day>[0-3]\d)-(?P<month>[01]\d)-(?P<year>(?:20|19)?\d\d)\b",
    re.IGNORECASE,
)
"""The Canadian Press: `10:30ET 24-11-26`."""
ISO = re.compile(
    r"(?<!\d)(?P<year>(?:20|19)\d\d)-(?P<month>[01]\d)-(?P<day>[0-3]\d)[ T]"
    rf"(?P<hour>[0-2]\d):(?P<minute>[0-5]\d)(?::[0-5]\d)?\s*(?:(?P<zone>{ANY_ZONE})\b)?"
)
"""Kyodo's `2026-11-24 10:30:00`."""
COASTS = MappingProxyType({"e": "et", "c": "ct", "m": "mt", "p": "pt"})
CENTURY, PIVOT = 100, 70


def read_ddhhmm(text: str, zone: tzinfo) -> ReadTime | None:
    """The last time in a text in the form of IPTC 7901; one without a zone is in `zone`.

    None where there is none, or where its year is missing: copy is no ground to guess it from.
    """
    for match in reversed(list(DDHHMM.finditer(text))):
        month = (
            7 if JULY.match(match["month"]) else MONTH_LETTERS.get(match["month"][:3].casefold())
        )
        if month and match["year"]:
            return _moment(match, month, int(match["hour"]), zone)
    return None


def read_wire_time(text: str, zone: tzinfo) -> ReadTime | None:
    """The last time in a text in the forms of North American wires."""
    found = [*AMERICAN.finditer(text), *CANADIAN.finditer(text), *ISO.finditer(text)]
    for match in sorted(found, key=re.Match.start, reverse=True):
        hour = int(match["hour"])
        half = match.groupdict().get("half")
        if half:
            hour = hour % 12 + (12 if half in "pP" else 0)
        read = _moment(match, int(match["month"]), hour, zone)
        if read:
            return read
    return None


def sent_at(read: ReadTime | None, example: str) -> tuple[datetime | None, tuple[str, ...]]:
    """The time of sending, and warnings; `example`: how such a time is written."""
    if read is None:
        return None, (f"sent_at: the message ends without a time such as {example}",)
    return read.value, ((f"sent_at: {read.warning}",) if read.warning else ())


def _moment(match: re.Match[str], month: int, hour: int, zone: tzinfo) -> ReadTime | None:
    year = int(match["year"])
    if year < CENTURY:
        year += 1900 if year >= PIVOT else 2000
    stated = _zone(match)
    try:
        moment = datetime(
            year, month, int(match["day"]), hour, int(match["minute"]), tzinfo=stated or zone
        )
    except ValueError:
        return None
    return ReadTime(moment, None if stated else f"no time zone is given; {zone} assumed")


def _zone(match: re.Match[str]) -> tzinfo | None:
    groups = match.groupdict()
    letters = groups.get("zone") or COASTS.get((groups.get("coast") or "").casefold())
    return zone_of_letters(letters) if letters else None
