"""The line with a page's time of publication: `Published: March 8, 2026, 5:12 p.m. ET`."""

import re
from datetime import date, datetime

from lexicon.calendar_words import (
    ENGLISH_WEEKDAY_ABBREVIATIONS,
    ENGLISH_WEEKDAYS,
    GERMAN_WEEKDAYS,
)
from lexicon.clock_times import CLOCK, hour_of, zone_of
from lexicon.days import DAY, YEAR, read_day
from lexicon.word_lists import any_of

MAX_LENGTH = 100
ISO = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d\S*")
A_DAY = re.compile(DAY, re.IGNORECASE)
WEEKDAY = any_of([*ENGLISH_WEEKDAYS, *ENGLISH_WEEKDAY_ABBREVIATIONS, *GERMAN_WEEKDAYS])
LABELS = re.compile(
    r"(?:first|last|published|posted|updated|modified|sent|date|issued|veröffentlicht|aktualisiert"
    rf"|stand|on|at|am|um|{WEEKDAY}|[\s,.:|)(–-])*",
    re.IGNORECASE,
)


def read_publication_line(paragraph: str) -> str | None:
    """The time in ISO 8601, a day alone where no hour is given; None for any other line."""
    if len(paragraph) > MAX_LENGTH:
        return None
    if stamp := ISO.search(paragraph):
        return stamp[0] if LABELS.fullmatch(paragraph.replace(stamp[0], " ", 1)) else None
    day = A_DAY.search(paragraph)
    if not day or not re.search(YEAR, day[0]):
        return None
    rest = paragraph.replace(day[0], " | ", 1)
    clock = CLOCK.search(rest)
    if clock:
        rest = rest.replace(clock[0], " ", 1)
    if not LABELS.fullmatch(rest):
        return None
    return _stamp(read_day(day[0], date.min), clock)


def _stamp(day: date | None, clock: re.Match[str] | None) -> str | None:
    if day is None:
        return None
    hour = hour_of(clock) if clock else None
    if hour is None or clock is None:
        return day.isoformat()
    moment = datetime.combine(day, hour, tzinfo=zone_of(clock))
    return moment.isoformat()
