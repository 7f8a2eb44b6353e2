"""What four digits without a zone or unit are: `0600`, the year 2026, or neither."""

from collections.abc import Sequence

from lexicon.clock_times import Clock
from lexicon.written_days import Day, Relative, Weekday
from lexicon.written_times import Figure, Piece
from lexicon.written_zones import Zone

FIRST_YEAR, LAST_YEAR = 1900, 2100


def settle_bare_hours(found: Sequence[Piece], text: str) -> list[Piece]:
    """The pieces in which four digits without zone or unit are an hour, a year, or a figure."""
    bare = [
        each
        for place, each in enumerate(found)
        if isinstance(each, Clock) and each.is_bare and not _has_zone(found, place)
    ]
    has_day = any(isinstance(each, Day | Weekday | Relative) for each in found)
    hours = [each for each in found if isinstance(each, Clock) and each not in bare]
    read: list[Piece] = []
    for piece in found:
        if piece not in bare:
            read.append(piece)
        elif _may_be_year(text[piece.start : piece.end]) and hours and _lacks_year(found):
            read = [_of_year(each, int(text[piece.start : piece.end])) for each in read]
        elif has_day and len(bare) == 1 and not hours and _is_hour(text[piece.start : piece.end]):
            read.append(piece)
        else:
            read.append(Figure(piece.start, piece.end))
    return read


def _has_zone(found: Sequence[Piece], place: int) -> bool:
    return isinstance(found[place + 1] if place + 1 < len(found) else None, Zone)


def _may_be_year(digits: str) -> bool:
    return digits.isdecimal() and FIRST_YEAR <= int(digits) < LAST_YEAR


def _lacks_year(found: Sequence[Piece]) -> bool:
    days = [each for each in found if isinstance(each, Day)]
    return bool(days) and all(year is None for day in days for year, _, _ in day.readings)


def _of_year(piece: Piece, year: int) -> Piece:
    if not isinstance(piece, Day):
        return piece
    return piece._replace(readings=tuple((year, month, day) for _, month, day in piece.readings))


def _is_hour(digits: str) -> bool:
    """Whether it can be nothing but an hour: `0600`, and neither 2027 nor 20.12."""
    if digits.isdecimal():
        return not _may_be_year(digits)
    before, _, behind = digits.partition(".")
    return int(behind) > 12 or int(behind) == 0 or int(before) == 0
