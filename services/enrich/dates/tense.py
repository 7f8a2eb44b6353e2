"""Does the sentence look back or ahead? What "on Tuesday" means depends on it.

A verb that tells it right after the expression decides ("on Tuesday dismissed"), else the cue
nearest before it, "will meet" as much as "met"; where none stands before it, the first one after
it does ("On Tuesday, ministers will …").
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

REACH = 160
"""Characters to either side that are read; a clause is seldom longer, and time stays bounded."""

SENTENCE_END = re.compile(
    r"(?<![A-Z])(?<!\b[A-Z][a-z])(?<!\b[A-Z][a-z]{2})\.[\"'”’)]*\s|[;!?][\"'”’)]*\s"
)
"""A full stop after one to three letters with a capital is an abbreviation: "Mr.", "Nov."."""


class Tense(Enum):
    """Where the sentence looks."""

    PAST = -1
    UNSAID = 0
    FUTURE = 1


@dataclass(frozen=True)
class Cues:
    """The words that tell one tense from the other, as patterns of one language."""

    future: re.Pattern[str]
    past: re.Pattern[str]
    told: re.Pattern[str] | None = None
    """Verbs that say what happened then, right behind the date: "on Tuesday dismissed"."""

    @classmethod
    def of(cls, future: Sequence[str], past: Sequence[str], told: Sequence[str] = ()) -> "Cues":
        """Cues from lists of patterns, each of which stands for whole words."""
        return cls(_any_of(future), _any_of(past), _any_of(told) if told else None)


def tense(text: str, start: int, end: int, cues: Cues) -> Tense:
    """The tense in which `text[start:end]` is told."""
    if cues.told and text[end : end + 1].isspace() and cues.told.match(text, end + 1):
        return Tense.PAST
    before = SENTENCE_END.split(text[max(0, start - REACH) : start])[-1]
    future, past = _last(cues.future, before), _last(cues.past, before)
    if max(future, past) >= 0:
        return Tense.FUTURE if future >= past else Tense.PAST
    after = SENTENCE_END.split(text[end : end + REACH], maxsplit=1)[0]
    future, past = _first(cues.future, after), _first(cues.past, after)
    if future != past:
        return Tense.FUTURE if future < past else Tense.PAST
    return Tense.UNSAID


def _any_of(words: Sequence[str]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(words)})(?!\w)", re.IGNORECASE)


def _last(cue: re.Pattern[str], clause: str) -> int:
    return max((found.end() for found in cue.finditer(clause)), default=-1)


def _first(cue: re.Pattern[str], clause: str) -> int:
    found = cue.search(clause)
    return found.start() if found else REACH + 1
