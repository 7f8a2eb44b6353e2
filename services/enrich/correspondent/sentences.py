"""The sentences of a paragraph."""

import re
from collections.abc import Iterator

from services.enrich.correspondent.biography_words import SENTENCE_OPENERS
from services.enrich.correspondent.passage import Passage

END = re.compile(r"[.!?][\"”’)]*\s+(?=(?P<next>[^\W\d_]+))")
ABBREVIATED = re.compile(r"(?<!\w)(?:(?:\w\.){0,3}\w|Dr|Mr|Mrs|Ms|Prof|St|Jr|Sr)$", re.IGNORECASE)
MAX_ABBREVIATION_LENGTH = 8
"""Characters, with the one before it."""


def sentences(paragraph: Passage) -> Iterator[Passage]:
    """Split after a full stop, but not behind an abbreviation: "Washington, D.C. bureau"."""
    start = 0
    for end in END.finditer(paragraph.text):
        before = paragraph.text[max(0, end.start() - MAX_ABBREVIATION_LENGTH) : end.start()]
        opener = end["next"].lower() in SENTENCE_OPENERS
        if not opener and (end["next"][0].islower() or ABBREVIATED.search(before)):
            continue
        yield paragraph.cut(start, end.end()).strip()
        start = end.end()
    if rest := paragraph.cut(start).strip():
        yield rest
