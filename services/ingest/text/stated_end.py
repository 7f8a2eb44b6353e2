"""The part of a note that states when an embargo ends."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import tzinfo

from lexicon.bare_hours import settle_bare_hours
from lexicon.calendar_words import FOLDED_MONTHS
from lexicon.clock_times import EARLY, LATE, Clock
from lexicon.time_words import ENDS_AT, INTRODUCTIONS, LASTS, LINKS, UNSURE
from lexicon.word_lists import words
from lexicon.written_days import Day, Relative, Weekday
from lexicon.written_times import Break, Figure, Piece, Word, pieces
from lexicon.written_zones import Zone

REACH = 160
"""Characters after its word in which an embargo's time may begin."""
MAX_TIME_LENGTH = 60
"""Read beyond the reach, so that no time is cut: "March 13" must not become "March 1"."""
ALTERNATIVES = words("or and oder und ou et o y e of en")
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
    """Whether only known words stand before its day."""
    is_alone: bool
    """Whether no word stands beside the time that may be a day: "10 a.m. Easter Monday"."""


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
    return StatedEnd(times, spoken, unread, _is_joined_to(found), _is_alone(found))


def _is_joined_to(found: Sequence[Piece]) -> bool:
    """Whether only known words stand from "until" to the last day: no "opening bell on"."""
    days = (place for place, each in enumerate(found) if isinstance(each, Day | Relative | Weekday))
    before = [each.text for each in found[: max(days, default=0)] if isinstance(each, Word)]
    start = max((place for place, text in enumerate(before) if text in ENDS_AT), default=0)
    return all(text in INTRODUCTIONS | LASTS | LINKS for text in before[start:])


def _is_alone(found: Sequence[Piece]) -> bool:
    """Whether only known words stand from the first time on, and before a weekday."""
    places = [place for place, each in enumerate(found) if _is_time(each)]
    start = max(0, places[0] - 1) if places else 0
    beside = (each.text for each in found[start:] if isinstance(each, Word))
    return all(text in INTRODUCTIONS or text in EARLY | LATE for text in beside)


def _is_time(piece: Piece | None) -> bool:
    return isinstance(piece, Clock | Zone | Day | Weekday | Relative)


def _is_complete(found: Sequence[Piece]) -> bool:
    """Whether a day and an hour are there."""
    has_hour = any(isinstance(each, Clock) for each in found)
    return has_hour and any(isinstance(each, Day | Weekday | Relative) for each in found)


def _cut(found: Sequence[Piece]) -> list[Piece]:
    """The pieces up to where the end is stated, without what stands there for something else."""
    kept: list[Piece] = []
    beside = True
    for place, piece in enumerate(found):
        behind = (each for each in found[place + 1 :] if not isinstance(each, Break))
        following = next(behind, None)
        if piece.start >= REACH and not any(map(_is_time, kept)):
            break
        if isinstance(piece, Break):
            if _ends(kept, piece, following):
                break
            if piece.mark == "?" and _is_time(found[place - 1]):
                kept.append(Figure(piece.start, piece.end))
        elif isinstance(piece, Word) and _is_complete(kept):
            beside = beside and piece.text in INTRODUCTIONS | LINKS | UNSURE | EARLY | LATE
            if beside and piece.text in UNSURE:
                kept.append(piece)
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
        goes_on = isinstance(following, Word) and following.text in (
            MEDIA | ALTERNATIVES if mark.mark == "-" else MEDIA
        )
        return not goes_on and (mark.mark not in "-:" or not _is_time(following))
    introduced = isinstance(following, Word) and following.text in INTRODUCTIONS | LINKS
    is_range = mark.mark == "-" and isinstance(following, Figure)
    if _is_time(following) or introduced or is_range:
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
