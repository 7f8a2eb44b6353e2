"""The sentences of a paragraph."""

import re
from collections.abc import Iterator

from services.enrich.correspondent.biography_words import SENTENCE_OPENERS
from services.enrich.correspondent.passage import Passage

END = re.compile(r"(?P<last>\S*)[.!?][\"”’)]*\s+(?=(?P<next>[^\W\d_]+|@))")
ABBREVIATION = re.compile(r"(?:\w\.)*\w|Dr|Mr|Mrs|Ms|Prof|St|Jr|Sr", re.IGNORECASE)


def sentences(paragraph: Passage) -> Iterator[Passage]:
    """Split after a full stop, but not behind an abbreviation: "Washington, D.C. bureau"."""
    start = 0
    for end in END.finditer(paragraph.text):
        opener = (end["next"] or "@").lower() in SENTENCE_OPENERS
        abbreviated = bool(ABBREVIATION.fullmatch(end["last"].lstrip('("“')))
        if not opener and (abbreviated or end["next"] is None or end["next"].islower()):
            continue
        yield paragraph.cut(start, end.end()).strip()
        start = end.end()
    if rest := paragraph.cut(start).strip():
        yield rest
