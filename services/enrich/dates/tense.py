"""Whether a sentence looks back or ahead, on which the meaning of "on Tuesday" depends.

A verb in the past right after the expression decides ("on Tuesday dismissed"), else the cue nearest
before it ("will meet", "met"), else a verb in the present before it ("the council meets"), else the
first cue after it ("On Tuesday, ministers will …"), else a verb in the present there.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

REACH = 160
"""Characters to either side that are read, so that the time for each expression is bounded.

On the development documents more characters change no value; 120 lower the value F1 by 0.1.
"""

SENTENCE_END = re.compile(
    r"(?<![A-Z])(?<!\b[A-Z][a-z])(?<!\b[A-Z][a-z]{2})\.[\"'”’)]*\s|[;!?][\"'”’)]*\s"
)
"""A full stop after one to three letters with a capital is an abbreviation: "Mr.", "Nov."."""


class Tense(Enum):
    """Where the sentence looks: -1 back, 1 ahead."""

    PAST = -1
    UNKNOWN = 0
    FUTURE = 1


@dataclass(frozen=True)
class Cues:
    """The words that show the tense of a sentence, as patterns of one language."""

    future: re.Pattern[str]
    past: re.Pattern[str]
    past_after: re.Pattern[str] | None = None
    """Verbs that show the past where they stand right behind the date: "on Tuesday dismissed"."""
    present: re.Pattern[str] | None = None
    """Verbs that announce where no other cue stands: "the council meets Tuesday"."""

    @classmethod
    def of(
        cls,
        future: Sequence[str],
        past: Sequence[str],
        past_after: Sequence[str] = (),
        present: Sequence[str] = (),
    ) -> "Cues":
        """Cues from lists of patterns, each of which stands for whole words."""
        return cls(
            _any_of(future),
            _any_of(past),
            _any_of(past_after) if past_after else None,
            _any_of(present) if present else None,
        )


def tense(text: str, start: int, end: int, cues: Cues) -> Tense:
    """The tense of the sentence around the expression `text[start:end]`."""
    if cues.past_after and text[end : end + 1].isspace() and cues.past_after.match(text, end + 1):
        return Tense.PAST
    before = SENTENCE_END.split(text[max(0, start - REACH) : start])[-1]
    future, past = _last(cues.future, before), _last(cues.past, before)
    if max(future, past) >= 0:
        # "Will be held" is a cue of the future that ends with one of the past: both are as near.
        return Tense.FUTURE if future >= past else Tense.PAST
    if cues.present and _last(cues.present, before) >= 0:
        return Tense.FUTURE
    after = SENTENCE_END.split(text[end : end + REACH], maxsplit=1)[0]
    future, past = _first(cues.future, after), _first(cues.past, after)
    if future != past:
        return Tense.FUTURE if future < past else Tense.PAST
    if cues.present and _first(cues.present, after) <= REACH:
        return Tense.FUTURE
    return Tense.UNKNOWN


def _any_of(words: Sequence[str]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(words)})(?!\w)", re.IGNORECASE)


# Tables and lists repeat the words around their dates, thousands of times in one item.
@lru_cache(maxsize=1024)
def _last(cue: re.Pattern[str], clause: str) -> int:
    return max((found.end() for found in cue.finditer(clause)), default=-1)


@lru_cache(maxsize=1024)
def _first(cue: re.Pattern[str], clause: str) -> int:
    found = cue.search(clause)
    return found.start() if found else REACH + 1
