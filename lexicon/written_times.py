"""The pieces of which a stated time is made, in the languages of Western Europe."""

import re
from collections.abc import Iterator
from datetime import tzinfo
from typing import NamedTuple

from lexicon.clock_times import Clock, match_clock
from lexicon.folding import fold
from lexicon.written_days import (
    A_DAY_BEHIND,
    Day,
    Relative,
    Weekday,
    match_day,
    match_relative,
    match_weekday,
)
from lexicon.written_zones import Zone, match_zone

_TO_ZONE = re.compile(r"[\s,/-]{0,2}\(?")
_WORD = re.compile(r"\w+(?:['-](?=[^\W\d])\w+)*")
_BREAK = re.compile(r"[.!?](?=\s|$)|\n|:(?=\s|$)|(?<=\s)-+(?=\s)|[*|]{2,}|\]|\)")


class Word(NamedTuple):
    """A word, folded."""

    start: int
    end: int
    text: str


class Figure(NamedTuple):
    """A number, or a word with one, that is no part of a time."""

    start: int
    end: int


class Break(NamedTuple):
    """Where a time may end: `.`, `:`, `-`, or a bracket that closes."""

    start: int
    end: int
    mark: str


Piece = Day | Clock | Zone | Weekday | Relative | Word | Figure | Break


def pieces(text: str, home: tzinfo, *, day_first: bool | None = None) -> list[Piece]:
    """The pieces of a text in order.

    `home` is the source's zone, which decides what EST is. `day_first` is the source's order of
    numeric days; None if that is not known.
    """
    return list(each_piece(text, home, day_first=day_first))


def each_piece(text: str, home: tzinfo, *, day_first: bool | None = None) -> Iterator[Piece]:
    """The same, one after the other, for who may need no more of them."""
    folded = fold(text)
    found: list[Piece] = []
    at = opened = 0
    while at < len(folded):
        piece = _piece(text, folded, at, found, home, day_first)
        if piece is None:
            opened += folded[at] == "("
            at += 1
            continue
        at = piece.end
        # A bracket that was opened here belongs to the time.
        if isinstance(piece, Break) and piece.mark == ")" and opened:
            opened -= 1
            continue
        opened += folded.count("(", piece.start, piece.end)
        found.append(piece)
        yield piece


def _piece(
    text: str,
    folded: str,
    at: int,
    found: list[Piece],
    home: tzinfo,
    day_first: bool | None,
) -> Piece | None:
    before = found[-1] if found else None
    if isinstance(before, Clock | Zone) and _TO_ZONE.fullmatch(folded, before.end, at):
        half = isinstance(before, Clock) and before.has_half
        if zone := match_zone(text, folded, at, home, behind=True, has_half=half):
            return zone
    if mark := _BREAK.match(folded, at):
        return Break(at, mark.end(), mark[0][0])
    if folded[at] in "~≈±":
        return Figure(at, at + 1)
    word = _WORD.match(folded, at)
    if word is None:
        return None
    return (
        match_day(folded, at, day_first=day_first)
        or match_clock(folded, at)
        or match_relative(folded, at)
        or _weekday(text, folded, at, before)
        or match_zone(text, folded, at, home, behind=False)
        or _other(word)
    )


def _weekday(text: str, folded: str, at: int, before: Piece | None) -> Weekday | None:
    """The weekday there; one that is a word, too, stands beside a day or hour: `Do 18.00`."""
    found = match_weekday(folded, at)
    if found is None or not found.is_short or A_DAY_BEHIND.match(folded, found.end):
        return found
    behind_hour = isinstance(before, Clock | Zone | Day) and found.start - before.end <= 2
    return found if behind_hour and not text[at].islower() else None


def _other(word: re.Match[str]) -> Word | Figure:
    if any(map(str.isdigit, word[0])):
        return Figure(word.start(), word.end())
    return Word(word.start(), word.end(), word[0])
