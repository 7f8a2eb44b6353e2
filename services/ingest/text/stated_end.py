"""The part of a note that states when an embargo ends."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import tzinfo

from lexicon.bare_hours import settle_bare_hours
from lexicon.calendar_words import FOLDED_MONTHS
from lexicon.clock_times import EARLY, LATE, Clock
from lexicon.time_words import INTRODUCTIONS, LINKS, UNSURE, UNTIL
from lexicon.word_lists import words
from lexicon.written_days import Day, Relative, Weekday
from lexicon.written_times import Break, Figure, Piece, Word, pieces
from lexicon.written_zones import Zone

REACH = 160
"""Characters after its word in which an embargo's time may begin."""
MAX_TIME_LENGTH = 60
"""Read beyond the reach, so that no time is cut: "March 13" must not become "March 1"."""
SENTENCE_ENDS = ".!?\n"
MEDIA = words("print online web broadcast tv radio zeitungen horfunk digital")
"""Words that open a sentence with the time for one kind of use."""
MONTHS = frozenset(FOLDED_MONTHS) - words("may mai mars mar set sett out ago ag mag gen")
"""Months that are no other word."""


@dataclass(frozen=True, slots=True)
class StatedEnd:
    """The pieces of a note that state the end of its embargo."""

    times: tuple[Clock | Zone | Day | Weekday | Relative, ...]
    words: frozenset[str]
    """The folded words before the last of them and between them."""
    unread: str | None
    """What of it is not understood, in the note's words."""
    is_joined: bool
    """Whether the time stands directly behind the embargo, or behind such as "until"."""


def read_stated_end(note: str, zone: tzinfo, day_first: bool | None) -> StatedEnd:
    """What the words behind an embargo's word state of its end, in one sentence of theirs."""
    text = note[: REACH + MAX_TIME_LENGTH]
    found = _cut(pieces(text, zone, day_first=day_first))
    found = settle_bare_hours(found, text)
    times = tuple(
        each for each in found if isinstance(each, Clock | Zone | Day | Weekday | Relative)
    )
    spoken = frozenset(each.text for each in found if isinstance(each, Word))
    unread = next((text[each.start : each.end] for each in found if _is_unread(each)), None)
    first = next((place for place, each in enumerate(found) if each in times), 0)
    before = found[first - 1] if first else None
    joined = not isinstance(before, Word) or before.text in UNTIL
    return StatedEnd(times, spoken, unread, joined)


def _is_time(piece: Piece | None) -> bool:
    return isinstance(piece, Clock | Zone | Day | Weekday | Relative)


def _is_complete(found: Sequence[Piece]) -> bool:
    """Whether a day and an hour are there."""
    has_hour = any(isinstance(each, Clock) for each in found)
    return has_hour and any(isinstance(each, Day | Weekday | Relative) for each in found)


def _cut(found: Sequence[Piece]) -> list[Piece]:
    """The pieces up to where the end is stated, without what stands there for something else."""
    kept: list[Piece] = []
    for place, piece in enumerate(found):
        following = found[place + 1] if place + 1 < len(found) else None
        if piece.start >= REACH and not any(map(_is_time, kept)):
            break
        if isinstance(piece, Break):
            if _ends(kept, piece, following):
                break
        elif _counts(piece, kept, found[place - 1], following):
            kept.append(piece)
    return kept


def _counts(piece: Piece, kept: Sequence[Piece], before: Piece, following: Piece | None) -> bool:
    """Whether a piece is of the statement, and not of what stands beside it for something else."""
    if isinstance(piece, Figure) and any(isinstance(each, Day) for each in kept):
        return _is_joined(before, following)
    return _is_time(piece) or not _is_complete(kept)


def _ends(kept: Sequence[Piece], mark: Break, following: Piece | None) -> bool:
    """Whether the statement ends at a mark."""
    ends_sentence = mark.mark in SENTENCE_ENDS
    if _is_complete(kept):
        goes_on = isinstance(following, Word) and following.text in MEDIA
        return not goes_on and (mark.mark != "-" or not _is_time(following))
    introduced = isinstance(following, Word) and following.text in INTRODUCTIONS
    if _is_time(following) or introduced:
        return False
    return ends_sentence or any(map(_is_time, kept))


def _is_joined(before: Piece, following: Piece | None) -> bool:
    """Whether a figure behind a day belongs to it: `6 pm / 7`, and not `, 3 pictures`."""
    linked = _is_time(before) or (isinstance(before, Word) and before.text in LINKS)
    return linked and not (isinstance(following, Word) and following.text not in INTRODUCTIONS)


def _is_unread(piece: Piece) -> bool:
    if isinstance(piece, Word):
        return piece.text in UNSURE or piece.text in MONTHS
    if isinstance(piece, Clock):
        return piece.hour is None
    return isinstance(piece, Figure) or (isinstance(piece, Day) and not piece.readings)


def names_part_of_day(end: StatedEnd, parts: frozenset[str] = EARLY | LATE) -> bool:
    """Whether it says in which part of a day, as "tonight" does."""
    return not end.words.isdisjoint(parts) or any(
        isinstance(each, Relative) and each.names_part for each in end.times
    )
