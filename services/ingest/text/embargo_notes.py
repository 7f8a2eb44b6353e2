"""Embargoes in notes to editors: "EMBARGOED UNTIL 0001 GMT MONDAY, MARCH 2"."""

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo

from lexicon.clock_times import CLOCK, hour_of, zone_of
from lexicon.days import DAY, next_weekday, read_day

REACH = 160
"""Characters after its word in which an embargo's time may begin."""
MAX_TIME_LENGTH = 60
"""Read beyond the reach, so that no time is cut: "March 13" must not become "March 1"."""

EMBARGO = re.compile(
    r"\bembargo(?:ed|s)?\b|\bsperrfrist(?:ende)?\b|\bhold for release\b"
    r"|\bnot for (?:release|publication|use|broadcast) (?:before|until)\b"
    r"|\bnot to be (?:released|published|used|broadcast) (?:before|until)\b"
    r"|\bnicht vor\b(?=.{4,60}\b(?:verwenden|veröffentlichen|senden)\b)",
    re.IGNORECASE,
)
RELEASE = re.compile(
    r"\bfor (?:release|use|publication) (?=.{0,40}(?:\d|day\b|noon|midnight))"
    r"|\badv(?:ance)?\.? for\b|\b(?:frei|freigegeben) ab\b|\bveröffentlichung ab\b",
    re.IGNORECASE,
)
"""Words that are an embargo only with a time: "For release Sunday, Nov. 29"."""
LIFTED = re.compile(
    r"\bembargo (?:is |was |has been |now )*(?:lifted|ended|expired|over|removed)\b"
    r"|\b(?:no|without|not under) (?:an )?embargo\b|\blifts? (?:the |its )?embargo\b"
    r"|\bsperrfrist (?:ist |wurde )?(?:aufgehoben|abgelaufen|beendet)\b"
    r"|\b(?:keine|ohne) sperrfrist\b|\b(?:embargo|sperrfrist): (?:none|no|lifted|keine)\b",
    re.IGNORECASE,
)
ISO = re.compile(
    r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d)?(?:\s?(?:Z\b|[+-]\d\d:?\d\d))?", re.IGNORECASE
)
A_DAY = re.compile(rf"(?<![\w.]){DAY}(?!\w)", re.IGNORECASE)
RELATIVE = {"today": 0, "heute": 0, "tonight": 0, "tomorrow": 1, "morgen": 1}
RELATIVE_DAY = re.compile(rf"\b({'|'.join(RELATIVE)})\b", re.IGNORECASE)
SHORT_WEEKDAY = re.compile(r"\b(?:mo|di|mi|do|fr|sa|so)\b(?!\.?,?\s*\d)", re.IGNORECASE)
"""Without a number behind it, it may be a word: "until the minister says so. Do not use it"."""


@dataclass(frozen=True, slots=True)
class Embargo:
    """The embargo that a note states."""

    until: datetime | None
    """With a zone; None for until further notice."""
    warning: str | None = None
    """A warning for what was guessed."""


def read_embargo(note: str, near: datetime, zone: tzinfo) -> Embargo | None:
    """The embargo in a note to editors, or None.

    `near` is when the copy was sent: a day without a year is the nearest to it, a weekday the first
    on or after it. A time without a zone is in `zone`. An embargo whose end can't be read is until
    further notice: a desk can lift it, but nobody can take back what is out.
    """
    strict = EMBARGO.search(note)
    word = strict or RELEASE.search(note)
    # A note may lift an embargo in the same words that set one.
    if not word or LIFTED.search(note):
        return None
    stated = note[word.end() : word.end() + REACH + MAX_TIME_LENGTH]
    if stamp := _in_reach(ISO, stated):
        return _stamped(stamp[0], zone)
    clock = _in_reach(CLOCK, stated)
    clock_zone = zone_of(clock) if clock else None
    local = near.astimezone(clock_zone or zone)
    rest = stated.replace(clock[0], " ") if clock else SHORT_WEEKDAY.sub(" ", stated)
    day, hour = _day(rest, local.date()), hour_of(clock) if clock else time(0)
    if hour is None or (day is None and clock is None):
        # "For release" without a time is a headline's phrase, "embargoed" never is.
        if not strict:
            return None
        return Embargo(None, "embargo: its end can't be read; held until further notice")
    return Embargo(_moment(day, hour, local), _guessed(clock, clock_zone))


def lifts_embargo(note: str) -> bool:
    """Whether a note to editors says that an embargo has ended, or that there is none."""
    return bool(LIFTED.search(note))


def _in_reach(pattern: re.Pattern[str], stated: str) -> re.Match[str] | None:
    match = pattern.search(stated)
    return match if match and match.start() < REACH else None


def _stamped(stamp: str, zone: tzinfo) -> Embargo:
    try:
        until = datetime.fromisoformat(re.sub(r"\s(?=[Z+-])", "", stamp.upper()))
    except ValueError:
        return Embargo(None, "embargo: its end can't be read; held until further notice")
    if until.tzinfo:
        return Embargo(until)
    return Embargo(until.replace(tzinfo=zone), f"embargo: no time zone in the note; {zone} assumed")


def _guessed(clock: re.Match[str] | None, clock_zone: tzinfo | None) -> str | None:
    if clock is None:
        return "embargo: only a day in the note; its first minute assumed"
    return None if clock_zone else "embargo: no time zone in the note; the source's assumed"


def _moment(day: date | None, hour: time, local: datetime) -> datetime:
    """The moment at that hour of the day; without a day, the first after `local`."""
    moment = datetime.combine(day or local.date(), hour, tzinfo=local.tzinfo)
    return moment + timedelta(days=1) if day is None and moment < local else moment


def _day(text: str, near: date) -> date | None:
    if match := _in_reach(A_DAY, text):
        return read_day(match[0], near)
    if match := _in_reach(RELATIVE_DAY, text):
        return near + timedelta(days=RELATIVE[match[0].casefold()])
    return next_weekday(text[:REACH], near)
