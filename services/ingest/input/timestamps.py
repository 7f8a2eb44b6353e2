"""Times in fields: ISO 8601, mail headers, seconds since 1970, and in words."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import NamedTuple

from lexicon.bare_hours import settle_bare_hours
from lexicon.clock_times import HALF_DAY, Clock
from lexicon.moments import moment, moments
from lexicon.time_words import FILLERS
from lexicon.written_days import Day, Weekday, dates_of
from lexicon.written_times import Break, Piece, Word, pieces
from lexicon.written_zones import Zone
from lexicon.zone_names import Meaning

MIN_YEAR, MAX_YEAR = 1900, 2200
"""Years: a time outside of them is a mistake, such as 0001 for "not set"."""
ANY_DAY = date(2000, 1, 1)
MILLISECONDS_FROM = 100_000_000_000
"""From this number on it is milliseconds since 1970, below it seconds."""
MAX_LENGTH = 200
"""Characters: longer text is no time."""
A_DAY = re.compile(r"\d{4}-\d\d-\d\d|\d{8}")
NAMED_UTC = re.compile(r"(?<!\s)\s*+(?:UTC|GMT|Z)$", re.IGNORECASE)
COMMENT = re.compile(r"(?<=[+-]\d{4}) \([^()]{0,80}\)$")
"""What mail programs write behind an offset (RFC 5322, section 3.3)."""
LETTERS = re.compile(r"[A-Z]{1,5}")
SHORT_HOUR = re.compile(r"(?<![\d:])\d{1,2}:\d{1,2}:\d{1,2}(?![\d:])")
HOUR_FIRST = re.compile(r"(\d{1,2}:\d\d(?::\d\d)?) (\d[^:]{5,30}) ([+-]\d\d:?\d\d)")
"""An hour whose offset stands behind the day: `12:30 24.11.2026 +0100`."""
SHORT_OFFSET = re.compile(r"(?<=:\d\d) (?=[+-]\d\d$)")
MAX_OFFSET = timedelta(hours=14)
"""No zone is further from UTC."""
OF_RFC_822 = frozenset({"est", "cst", "pst"})
"""Letters that a standard of mail and feeds fixes (RFC 822, section 5), whatever else they are."""


@dataclass(frozen=True, slots=True)
class TimeStyle:
    """How a source writes times."""

    zone: tzinfo = UTC
    """The zone of times that have none, which also decides what EST is."""
    day_first: bool | None = None
    """Whether 03/04/2026 is April 3; None if that is not known."""


class ReadTime(NamedTuple):
    """A time, and a warning for what was guessed."""

    value: datetime
    warning: str | None = None
    may_be_later: bool = False
    """Whether it has another reading, such as IST, so that it must not end an embargo."""


def read_time(value: object, style: TimeStyle) -> ReadTime | None:
    """A time in a form of ISO 8601, of mail headers, in words, or in (milli)seconds since 1970.

    A day alone is its noon, which is the same day in most other zones. None where it can't be read
    to its last word, or where the order of its numbers is not known: 03/04/2026.
    """
    # In Python a bool is an int; true is no time.
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    try:
        if isinstance(value, str):
            read = _read_text(value.strip(), style)
        else:
            read = ReadTime(_read_number(value))
        return read if read and MIN_YEAR <= read.value.year < MAX_YEAR else None
    except (ValueError, TypeError, OverflowError, IndexError, OSError):
        return None


def read_stated_time(
    field: str, stated: str | None, style: TimeStyle, warnings: list[str]
) -> datetime | None:
    """The time that a field states; what is guessed or can't be read is added to `warnings`."""
    if stated is None:
        return None
    read = read_time(stated, style)
    if read is None:
        warnings.append(f"{field}: {stated[:40]!r} is no time that can be read; left out")
    elif read.warning:
        warnings.append(f"{field}: {read.warning}")
    return read and read.value


def _read_text(text: str, style: TimeStyle) -> ReadTime | None:
    if len(text) > MAX_LENGTH:
        return None
    zone = style.zone
    # Seconds or milliseconds since 1970; eight digits are a date: 20261124.
    if text.isdecimal() and len(text) in (10, 13):
        return ReadTime(_read_number(int(text)))
    if A_DAY.fullmatch(text):
        noon = datetime.fromisoformat(text).replace(hour=12, tzinfo=zone)
        return ReadTime(noon, "only a day is given; noon assumed")
    try:
        read = datetime.fromisoformat(NAMED_UTC.sub("+00:00", text))
    except ValueError:
        return _read_words(_usual_form(COMMENT.sub("", text)), style)
    if read.tzinfo is None:
        first, second = (read.replace(tzinfo=zone, fold=fold) for fold in (0, 1))
        comes_twice = first.utcoffset() != second.utcoffset()
        return ReadTime(first, f"no time zone is given; {zone} assumed", may_be_later=comes_twice)
    return ReadTime(read) if abs(read.utcoffset() or timedelta()) <= MAX_OFFSET else None


def _usual_form(text: str) -> str:
    """The time with two digits a part of its hour, and its offset directly behind it."""
    padded = SHORT_HOUR.sub(lambda hour: re.sub(r"\b\d\b", r"0\g<0>", hour[0]), text)
    if moved := HOUR_FIRST.fullmatch(padded):
        return f"{moved[2]} {moved[1]} {moved[3]}"
    return SHORT_OFFSET.sub("", padded)


def _read_number(number: float) -> datetime:
    seconds = number / 1000 if abs(number) >= MILLISECONDS_FROM else number
    return datetime.fromtimestamp(seconds, UTC)


def _read_words(text: str, style: TimeStyle) -> ReadTime | None:
    """The time in a text of which every piece is understood."""
    zone = style.zone
    found = _with_letters(pieces(text, zone, day_first=style.day_first), text)
    found = settle_bare_hours(found, text)
    days = [each for each in found if isinstance(each, Day)]
    clocks = [each for each in found if isinstance(each, Clock)]
    zones = [each for each in found if isinstance(each, Zone)]
    if len(days) != 1 or len(clocks) > 1 or not all(map(_is_understood, found)):
        return None
    dates = _dates(days[0])
    if len(dates) != 1 or (clocks and clocks[0].hour is None):
        return None
    hour = clocks[0].hour if clocks else None
    if hour is None:
        noon = moment(dates[0], HALF_DAY, _meanings(zones, zone)[0].literal)
        return ReadTime(noon, "only a day is given; noon assumed", may_be_later=bool(zones))
    return _in_zone(dates[0], clocks[0], zones, text, zone)


def names_unknown_zone(text: str, style: TimeStyle) -> bool:
    """Whether a zone that is not known, or that can't be, stands behind an hour."""
    stated = text[:MAX_LENGTH]
    found = _with_letters(pieces(stated, style.zone, day_first=style.day_first), stated)
    return any(isinstance(each, Zone) and not each.meanings for each in found)


def _with_letters(found: Sequence[Piece], text: str) -> list[Piece]:
    """The pieces in which capitals behind an hour are a zone, though one that is not known."""
    read: list[Piece] = []
    for piece in found:
        behind_hour = bool(read) and isinstance(read[-1], Clock)
        if behind_hour and isinstance(piece, Word) and _is_letters(piece, text):
            read.append(Zone(piece.start, piece.end, ()))
        else:
            read.append(piece)
    return read


def _is_letters(word: Word, text: str) -> bool:
    """Whether a word may be a zone: `XYZ`, or one letter at the end, as armies write zones."""
    joins = word.text in FILLERS and (len(word.text) > 1 or word.end < len(text))
    return not joins and LETTERS.fullmatch(text, word.start, word.end) is not None


def _is_understood(piece: Piece) -> bool:
    if isinstance(piece, Word):
        return piece.text in FILLERS
    return isinstance(piece, Day | Clock | Zone | Weekday | Break)


def _dates(day: Day) -> tuple[date, ...]:
    """The dates that a day may be, if its year is stated."""
    return () if any(year is None for year, _, _ in day.readings) else dates_of(day, ANY_DAY)


def _meanings(zones: Sequence[Zone], home: tzinfo) -> list[Meaning]:
    return [each for zone in zones for each in zone.meanings] or [Meaning(home, home)]


def _in_zone(
    day: date, clock: Clock, zones: Sequence[Zone], text: str, home: tzinfo
) -> ReadTime | None:
    """The hour in the first zone as its letters say it; None where a second one contradicts, or
    where no such zone is known: it may be half a day from the source's.
    """
    if not all(each.meanings for each in zones):
        return None
    hour = clock.hour or timedelta()
    meanings = _meanings(zones, home)
    values = [moment(day, hour, each.literal) for each in meanings]
    usual = {_meanings([each], home)[0] for each in zones}
    if len({moment(day, hour, each.literal).astimezone(UTC) for each in usual}) > 1:
        return None
    walls = (each.wall for each in meanings)
    on_walls = {each.astimezone(UTC) for wall in walls for each in moments([day], hour, wall)}
    sure = not clock.doubt and on_walls == {values[0].astimezone(UTC)}
    return ReadTime(values[0], clock.doubt or _doubt(zones, text, home), may_be_later=not sure)


def _doubt(zones: Sequence[Zone], text: str, home: tzinfo) -> str | None:
    if not zones:
        return f"no time zone is given; {home} assumed"
    first = zones[0]
    said = repr(text[first.start : first.end])
    if first.is_local:
        return f"{said} names no time zone; {home} assumed"
    if len(first.meanings) > 1 and said.strip("'").casefold() not in OF_RFC_822:
        return f"{said} may be several time zones; {first.meanings[0].wall} assumed"
    return None
