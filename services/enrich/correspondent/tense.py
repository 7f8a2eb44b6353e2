"""Whether a biography speaks of the present: former posts and beats are none."""

import re

from services.enrich.correspondent.biography_words import PAST, PRESENT
from services.enrich.correspondent.tables import any_of

MARK = re.compile(rf"\b(?:(?P<past>{any_of(PAST)})|{any_of(PRESENT)})\b", re.IGNORECASE)


REACH = 200
"""Characters back to which a mark of time is looked for."""


def is_past(words: str) -> bool:
    """Whether the last mark of time in the words, which begin a sentence, is of the past."""
    marks = MARK.finditer(words, max(0, len(words) - REACH))
    *_, last = (False, *(bool(mark["past"]) for mark in marks))
    return last
