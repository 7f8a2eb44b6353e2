"""Whether a biography speaks of the present: former posts and beats are none."""

import re

from lexicon.word_lists import any_of

PAST = (
    "after",
    "ago",
    "began",
    "before",
    "covered",
    "earlier",
    "edited",
    "formerly",
    "graduated",
    "had",
    "has covered",
    "has reported",
    "has worked",
    "has written",
    "have covered",
    "previously",
    "prior to",
    "reported",
    "served",
    "spent",
    "started",
    "until",
    "used to",
    "was",
    "were",
    "worked",
    "wrote",
)
"""Words after which a clause speaks of former times."""

PRESENT = (
    "are",
    "covers",
    "currently",
    "edits",
    "focuses",
    "include",
    "includes",
    "is",
    "leads",
    "lives",
    "now",
    "reports",
    "serves as",
    "specialises",
    "specializes",
    "today",
    "works",
    "writes",
)
"""Words after which a clause speaks of the present again."""

MARK = re.compile(rf"\b(?:(?P<past>{any_of(PAST)})|{any_of(PRESENT)})\b", re.IGNORECASE)

REACH = 200
"""Characters back to which a mark of time is looked for."""


def is_past(words: str) -> bool:
    """Whether the last mark of time in the words, which begin a sentence, is of the past."""
    marks = MARK.finditer(words, max(0, len(words) - REACH))
    *_, last = (False, *(bool(mark["past"]) for mark in marks))
    return last
