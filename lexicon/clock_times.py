"""Hours and zones as copy writes them: `0001 GMT`, `6 p.m. ET`, `10.00 Uhr`, `noon`."""

import re
from datetime import time, tzinfo

from lexicon.zones import ANY_ZONE, zone_of_letters

ZONE_BEHIND = rf"\s*\(?(?:{ANY_ZONE})\b"
CLOCK = re.compile(
    rf"\b(?:(?P<h12>\d{{1,2}})(?:[:.](?P<m12>\d\d))?\s*(?P<half>[ap])\.?m\b\.?"
    rf"|(?P<huhr>\d{{1,2}})(?:[:.](?P<muhr>\d\d))?\s*uhr\b"
    rf"|(?P<h24>\d{{1,2}}):(?P<m24>\d\d)(?::\d\d)?"
    rf"|(?P<h4>[0-2]\d)(?P<m4>[0-5]\d)(?:\s*(?:hrs|hours|h)\b|(?={ZONE_BEHIND}))"
    rf"|(?P<word>noon|midnight|mitternacht))"
    rf"(?:\s*\(?(?P<zone>{ANY_ZONE})\b)?",
    re.IGNORECASE,
)
"""An hour, and the zone behind it. Four bare digits are one only before a zone or "hrs"."""

NAMED_HOURS = {"noon": time(12), "midnight": time(0), "mitternacht": time(0)}


def hour_of(clock: re.Match[str]) -> time | None:
    """The hour that a match of `CLOCK` stands for; None for such as 25:10."""
    if word := clock["word"]:
        return NAMED_HOURS[word.casefold()]
    groups = clock.groupdict()
    hours = next(int(groups[name]) for name in ("h12", "huhr", "h24", "h4") if groups[name])
    minutes = next((int(groups[name]) for name in ("m12", "muhr", "m24", "m4") if groups[name]), 0)
    if half := clock["half"]:
        hours = hours % 12 + (12 if half.casefold() == "p" else 0)
    return time(hours, minutes) if hours < 24 and minutes < 60 else None


def zone_of(clock: re.Match[str]) -> tzinfo | None:
    """The zone behind the hour of a match of `CLOCK`, as newsrooms mean it; None without one."""
    return zone_of_letters(clock["zone"]) if clock["zone"] else None
