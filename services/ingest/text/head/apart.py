"""Which lines at the top of a text are none that was wrapped into the next, or out of the last."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from services.ingest.text.dateline import dateline_line, split_dateline
from services.ingest.text.dateline.places import is_region
from services.ingest.text.head.archives import (
    is_in_column,
    is_marked_byline,
    is_subject,
    without_codes,
)
from services.ingest.text.head.issuers import PUBLIC_BODIES, SERVICES
from services.ingest.text.head.labels import LABELLED, LABELS
from services.ingest.text.head.mottos import MOTTOS
from services.ingest.text.head.names import AFFILIATIONS, byline_in, is_post
from services.ingest.text.head.navigation import NAVIGATION
from services.ingest.text.head.notes import NOTES
from services.ingest.text.head.offices import OFFICES
from services.ingest.text.head.page import PAGES, STAMPS
from services.ingest.text.head.pictures import PICTURES
from services.ingest.text.head.slugs import HEADERS_OF_MESSAGES, SLUGS
from services.ingest.text.line_families import family_of
from services.ingest.text.spaces import clean

SMALL_WORD = re.compile(r"(?<!\S)[a-zß-ÿ]{4,}")
MIN_SMALL = 2
MIN_WORDS = 4
"""Words of a second headline, and those of a headline that are in small letters."""
FAMILIES = (
    *LABELLED,
    *HEADERS_OF_MESSAGES,
    *SLUGS,
    *LABELS,
    *STAMPS,
    *PICTURES,
    *PAGES,
    *OFFICES,
    *AFFILIATIONS,
    *SERVICES,
    *PUBLIC_BODIES,
    *NAVIGATION,
    *MOTTOS,
)
MAX_LINES = 30
MAX_UNKNOWN = 4
"""Lines that are of no family, such as those of a headline: below more there is copy."""


@dataclass(frozen=True, slots=True)
class Apart:
    """Lines that stand apart, and lines that open a note, which may be wrapped."""

    alone: frozenset[str] = frozenset()
    notes: frozenset[str] = frozenset()
    opening: str = ""
    """The line that opens the copy with its dateline, which is no headline."""

    def parts(self, line: str, following: str) -> bool:
        """Whether a line ends where it ends, since it or the next stands apart."""
        if line in self.alone or following in self.alone or following in self.notes:
            return True
        return line in self.notes and line.lstrip()[:1] in "([" and line.endswith((")", "]"))


def apart_at_the_top(lines: Iterable[str]) -> Apart:
    """Those of the first lines of a text, as they are printed."""
    alone: list[str] = []
    notes: list[str] = []
    unknown: list[str] = []
    byline = False
    opening = ""
    for _, line in zip(range(MAX_LINES), lines, strict=False):
        text = without_codes(clean(line))
        if len(unknown) > MAX_UNKNOWN:
            break
        if split_dateline(text)[0] or byline_in(text):
            alone += unknown[1:] if _has_deck(unknown) else []
        if split_dateline(text)[0]:
            opening = line
            break
        if dateline_line(text):
            alone.append(line)
            # A country alone is a keyword of an archive, and more of the head is below it.
            if is_region(text):
                continue
            break
        if is_marked_byline(text):
            alone += [*unknown, line]
        elif family_of(text, NOTES):
            notes.append(line)
        elif is_in_column(text) or _is_of_head(text) or (byline and is_post(text)):
            alone.append(line)
        else:
            unknown.append(line)
        byline = byline_in(text) is not None
    return Apart(frozenset(alone), frozenset(notes), opening)


def _is_of_head(line: str) -> bool:
    return is_subject(line) or byline_in(line) is not None or family_of(line, FAMILIES) is not None


def _has_deck(unknown: Sequence[str]) -> bool:
    """Whether two lines above a byline or dateline are a headline and a second one below it.

    A wrapped headline goes on in a few words, in small letters, or in capitals as it began.
    """
    if len(unknown) != 2:
        return False
    first, second = (SMALL_WORD.findall(line) for line in unknown)
    words = unknown[1].split()
    begins = words[0][:1].isupper()
    return begins and len(words) >= MIN_WORDS and len(first) >= MIN_SMALL and bool(second)
