"""The line with a page's time of publication: `Published: March 8, 2026, 5:12 p.m. ET`."""

import re
from collections.abc import Sequence
from datetime import UTC, date

from lexicon.bare_hours import settle_bare_hours
from lexicon.clock_times import Clock
from lexicon.moments import moment
from lexicon.time_words import FILLERS
from lexicon.word_lists import words
from lexicon.written_days import Day, Weekday, dates_of
from lexicon.written_times import Break, Piece, Word, each_piece
from lexicon.written_zones import Zone
from services.ingest.input.timestamps import TimeStyle

MAX_LENGTH = 100
LABELS = FILLERS | words(
    "first last published posted updated modified sent issued veroffentlicht aktualisiert stand"
)
MARKS = re.compile(r"[\s,.:|)(–-]*")
EAST_ASIAN = re.compile(
    r"(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일](?: (\d{1,2}:\d\d(?::\d\d)?))?"
)
DIGIT = re.compile(r"\d")
ANY_DAY = date(2000, 1, 1)


def read_publication_line(paragraph: str, style: TimeStyle) -> str | None:
    """The time in ISO 8601, a day alone where no hour is given; None for any other line.

    EST is the clock on the wall: people who write it in July mean that.
    """
    if len(paragraph) > MAX_LENGTH or not DIGIT.search(paragraph):
        return None
    if east_asian := EAST_ASIAN.fullmatch(paragraph):
        paragraph = "{}-{:0>2}-{:0>2} {}".format(*east_asian.groups(""))
    read: list[Piece] = []
    for piece in each_piece(paragraph, style.zone, day_first=style.day_first):
        # Most lines are told by their first word.
        if isinstance(piece, Word) and not _belongs(piece):
            return None
        read.append(piece)
    found = settle_bare_hours(read, paragraph)
    days = [each for each in found if isinstance(each, Day)]
    clocks = [each for each in found if isinstance(each, Clock)]
    if len(days) != 1 or len(clocks) > 1 or not _is_nothing_else(paragraph, found):
        return None
    dates = dates_of(days[0], ANY_DAY)
    if len(dates) != 1 or any(year is None for year, _, _ in days[0].readings):
        return None
    zones = [each for each in found if isinstance(each, Zone) and each.meanings]
    return _stamp(dates[0], clocks, zones)


def _is_nothing_else(paragraph: str, found: Sequence[Piece]) -> bool:
    ends = [0, *(each.end for each in found)]
    starts = [*(each.start for each in found), len(paragraph)]
    gaps = (paragraph[end:start] for end, start in zip(ends, starts, strict=True))
    return all(map(MARKS.fullmatch, gaps)) and all(map(_belongs, found))


def _belongs(piece: Piece) -> bool:
    if isinstance(piece, Word):
        return piece.text in LABELS
    return isinstance(piece, Day | Clock | Zone | Weekday | Break)


def _stamp(day: date, clocks: Sequence[Clock], zones: Sequence[Zone]) -> str:
    hour = clocks[0].hour if clocks else None
    if hour is None:
        return day.isoformat()
    if not zones:
        return moment(day, hour, UTC).replace(tzinfo=None).isoformat()
    return moment(day, hour, zones[0].meanings[0].wall).isoformat()
