"""Embargoes that notes to editors state: "EMBARGOED UNTIL 0001 GMT MONDAY, MARCH 2"."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, tzinfo

from services.ingest.text.embargo_grammar import (
    count_other_words,
    counts,
    find_lifted,
    has_time,
    is_pure_note,
    triggers,
)
from services.ingest.text.embargo_times import Embargo, read_end
from services.ingest.text.embargo_words import (
    NEW,
    NO_END,
    SAME_END,
    TO_AN_END,
)

MAX_NOTE_LENGTH = 4000
"""Characters of a note in which embargoes are looked for."""
MAX_TIME_LENGTH = 220
"""Characters behind a word that may state the end."""
SENTENCE_END = re.compile(r"(?<=[^\W\d_]{3})[.!](?=\s+[^\W\d_a-z])|\n")
STATES_NONE = "embargo: its note states no end; held until further notice"
ENDLESS = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Stated:
    """An embargo and the words that state it."""

    embargo: Embargo
    words: str
    """The sentence that states it."""
    is_open: bool = False
    """Whether the sender states no end, or says that there is none yet."""


def read_embargo(note: str, near: datetime, zone: tzinfo) -> Embargo | None:
    """The embargo in a note to editors, or None.

    `near` is when the copy was sent: a day without a year is the nearest to it, a weekday the first
    on or after it. A time without a zone is in `zone`. An embargo whose end can't be read is until
    further notice: a desk can lift it, but nobody can take back what is out.
    """
    stated = strictest([note], near, zone)
    return stated.embargo if stated else None


def lifts_embargo(note: str) -> bool:
    """Whether a note to editors says that an embargo has ended, or that there is none."""
    return find_lifted(note[:MAX_NOTE_LENGTH]) is not None


def strictest(
    notes: Iterable[str],
    near: datetime,
    zone: tzinfo,
    day_first: bool | None = None,
    until: datetime | None = None,
) -> Stated | None:
    """The embargo that ends last among those that the notes state; None where they state none.

    An hour without a day is of the last day that another note states, or `until`, a field.
    """
    parts = [part for note in notes for part in _parts(note[:MAX_NOTE_LENGTH])]
    found = [*_stated(parts, near, zone, day_first)]
    ends = [end for end in (until, *(each.embargo.until for each in found)) if end]
    if ends and any(each.embargo.until is None for each in found):
        found = [*_stated(parts, near, zone, day_first, max(ends))]
    return max(found, key=lambda each: each.embargo.until or ENDLESS, default=None)


def _stated(
    parts: Sequence["_Part"],
    near: datetime,
    zone: tzinfo,
    day_first: bool | None,
    day_of: datetime | None = None,
) -> Iterator[Stated]:
    timed = [part for part in parts if has_time(part.behind)]
    for part in parts:
        # A word that states no end repeats the embargo that another word ends.
        if part.repeats and timed and part not in timed:
            continue
        embargo = read_end(
            part.behind, near, zone, strict=part.is_strict, day_first=day_first, day_of=day_of
        )
        if embargo and embargo.until is None and part.is_open:
            embargo = Embargo(None, STATES_NONE)
        if embargo:
            yield Stated(embargo, part.sentence, part.is_open)


@dataclass(frozen=True, slots=True)
class _Part:
    """A word that stops copy, with what stands behind it up to the next."""

    behind: str
    sentence: str
    is_strict: bool
    """Whether it stops copy where no time is given."""
    repeats: bool
    """Whether it states no end of its own."""
    is_open: bool


def _parts(note: str) -> Sequence[_Part]:
    start = _end_of_lifted(note)
    found = [each for each in triggers(note, start) if counts(note, each)]
    ends = (*(each.start() for each in found[1:]), len(note))
    sentence_ends = [each.end() for each in SENTENCE_END.finditer(note)]
    is_open = NO_END.search(note) is not None
    is_pure = any(each["release"] for each in found) and is_pure_note(note)
    parts = [
        _part(
            note,
            trigger,
            end,
            _sentence(note, trigger, sentence_ends),
            is_strict=trigger["release"] is None or is_pure,
            is_open=is_open,
        )
        for trigger, end in zip(found, ends, strict=False)
    ]
    before = note[start : found[0].start()] if found else ""
    if has_time(before) and not any(has_time(part.behind) for part in parts):
        return (replace(parts[0], behind=before),)
    return parts


def _end_of_lifted(note: str) -> int:
    """Where a new embargo may be stated behind one that is lifted; the end where there is none."""
    lifted = find_lifted(note)
    if lifted is None:
        return 0
    behind = note[lifted.end() :]
    is_set = NEW.search(behind) or any(map(is_pure_note, SENTENCE_END.split(behind)))
    return lifted.end() if is_set else len(note)


def _part(
    note: str, trigger: re.Match[str], end: int, sentence: str, *, is_strict: bool, is_open: bool
) -> _Part:
    behind = note[trigger.end() : end][:MAX_TIME_LENGTH]
    if trigger["embargo"] is None and has_time(trigger[0]) and not has_time(behind):
        behind = trigger[0] + behind  # "For Sunday release"
    to = TO_AN_END.search(trigger[0]) or TO_AN_END.search(behind)
    stated = behind[to.end() :] if to and to.string is behind else behind
    said = SENTENCE_END.split(stated)[0]
    repeats = to is None or SAME_END.fullmatch(said) is not None
    says_nothing = to is None and not has_time(said) and not count_other_words(said, 0)
    return _Part(
        behind, sentence, is_strict=is_strict, repeats=repeats, is_open=is_open or says_nothing
    )


def _sentence(note: str, trigger: re.Match[str], ends: Sequence[int]) -> str:
    """The sentence that holds a word, from the end of the one before it."""
    start = max((end for end in ends if end <= trigger.start()), default=0)
    return note[start : min((end for end in ends if end >= trigger.end()), default=None)].strip()
