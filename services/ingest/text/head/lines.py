"""What each line at the top of copy is, by its form alone."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from services.ingest.input.timestamps import TimeStyle
from services.ingest.text.dateline import (
    PrintedDateline,
    dated_opening,
    dateline_line,
    may_be_credit,
    split_dateline,
)
from services.ingest.text.foot.archives import ARCHIVES
from services.ingest.text.foot.contacts import CONTACTS
from services.ingest.text.foot.marks import INITIALS_OF_DESKS
from services.ingest.text.foot.notices import NOTICES
from services.ingest.text.foot.page_lines import PAGE_LINES
from services.ingest.text.head.issuers import SERVICES
from services.ingest.text.head.labels import LABELLED, LABELS
from services.ingest.text.head.mottos import MOTTOS
from services.ingest.text.head.names import AFFILIATIONS, byline_in
from services.ingest.text.head.navigation import NAVIGATION
from services.ingest.text.head.notes import NOTES
from services.ingest.text.head.offices import OFFICES
from services.ingest.text.head.page import PAGES, STAMPS
from services.ingest.text.head.pictures import PICTURES
from services.ingest.text.head.slugs import HEADERS_OF_MESSAGES, SLUGS
from services.ingest.text.line_families import Destination, Family, family_of
from services.ingest.text.page_chrome import is_chrome
from services.ingest.text.publication_line import read_publication_line
from services.ingest.text.signals import is_notice

FAMILIES = (
    *LABELLED,
    *HEADERS_OF_MESSAGES,
    *SLUGS,
    *NOTES,
    *LABELS,
    *STAMPS,
    *PICTURES,
    *PAGES,
    *OFFICES,
    *MOTTOS,
)
"""The families of lines above a story, in the order in which they are asked."""
BELOW_TOO = (
    *AFFILIATIONS,
    *SERVICES,
    *NAVIGATION,
    *(
        each
        for each in (*ARCHIVES, *CONTACTS, *NOTICES, *PAGE_LINES)
        if each.destination == "dropped"
    ),
    *(each for each in INITIALS_OF_DESKS if not each.above),
)
"""Those that are asked when it is no byline; lines below a story stand above some as well."""
ANY_STYLE = TimeStyle()
MAX_HEADLINE = 150
"""Characters."""
MAX_DATELINE = 100
"""Characters of one on its own line."""
BULLET = re.compile(r"(?:[*•▪◦·>]|--?|[–—])\s{1,4}\S")
ENDS_SENTENCE = re.compile(r"(?:[^.!?…:;]{2}[.:;]|…|\.\.\.|[。！？])[\"”’'»)\]]*$")
WITHIN = re.compile(r"[^\W\d_]{4}[.…][\"”’'»)]? [\"“„«'‘(]?(?![a-zß-ÿ])[^\W\d_]")
"""The end of a sentence, and the next."""
DASHES = (" -", " –", " —")
SIGNS = "= +^"
"""What some desks set behind a headline."""
SAYS_BY = re.compile(r"(?:By|BY|Por|POR|Par|Von|Av|Af) ")
"""What opens a byline, whatever else its form is: `By Ann Poe/AP`."""
QUOTES = "\"”’'»)]"
MAX_CALL = 80
"""Characters of a headline that asks or calls, or of two sentences."""
SHORTENED = re.compile(
    r"(?:\b(?:[^\W\d_]\.)*[^\W\d_]|\b(?:inc|corp|co|ltd|jr|sr|st|no|nos|vs|dept|govt|univ|mt|gov"
    r"|sen|rep|dr|mr|mrs|ms|jan|feb|aug|sept?|oct|nov|dec|pct|mln|bln|etc|plc|llc|bros|calif|fla"
    r"|mass|mich|minn|miss|tenn|tex|wash|wis|pa|va|ga|ill|ind|ariz|colo|conn|ore|okla|bzw|usw"
    r"|mio|mrd|nr))\.$",
    re.IGNORECASE,
)
"""An abbreviation at the end of a headline."""

Kind = Literal["known", "note", "byline", "dateline", "bullet", "sentence", "short"]


@dataclass(frozen=True, slots=True)
class Line:
    """A line, and what it is by its form."""

    text: str
    kind: Kind
    rule: str = ""
    destination: Destination = "dropped"
    """Of a line that is known, and of a note."""
    by_agency: bool = False
    """Of a dateline: whether it names its agency."""


def read_line(text: str, following: str = "") -> Line:
    """What a line is; `following` is the one below it."""
    return _read_line(text, following)


# An agency's menus and marks come again in each item, and an item's lines are read more than once.
@lru_cache(maxsize=256)
def _read_line(text: str, following: str) -> Line:
    # First, so that no rule leaves out what may kill or hold the story.
    if is_notice(text):
        return Line(text, "note", "note to editors", "ednote")
    if read_publication_line(text, ANY_STYLE):
        return Line(text, "known", STAMPS[0].name, "sent_at")
    if SAYS_BY.match(text) and byline_in(text):
        return Line(text, "byline")
    found = None if _is_city_in_capitals(text, following) else family_of(text, FAMILIES)
    if found:
        return _known(text, found)
    if dateline := dateline_of(text, following)[0]:
        return Line(text, "dateline", by_agency=dateline.agency is not None)
    return _of_page_or_copy(text)


def _is_city_in_capitals(text: str, following: str) -> bool:
    """Whether a line may be a section's name, and is a dateline above copy: `LONDON`."""
    short = text.isupper() and len(text) <= MAX_DATELINE
    return short and dateline_of(text, following)[0] is not None


def _of_page_or_copy(text: str) -> Line:
    if byline_in(text):
        return Line(text, "byline")
    if found := family_of(text, BELOW_TOO):
        return _known(text, found)
    if is_chrome(text):
        return Line(text, "known", "part of a page")
    if BULLET.match(text):
        return Line(text, "bullet")
    return Line(text, "short" if is_short(text) else "sentence")


def _known(text: str, found: Family) -> Line:
    kind: Kind = "note" if found.destination == "ednote" else "known"
    return Line(text, kind, found.name, found.destination)


def is_short(text: str) -> bool:
    """Whether a line may be a headline or a deck: it is no whole sentence."""
    if len(text) > MAX_HEADLINE:
        return False
    if len(text) > MAX_CALL and (WITHIN.search(text) or text.rstrip(QUOTES).endswith(("?", "!"))):
        return False
    return ENDS_SENTENCE.search(text) is None or SHORTENED.search(text) is not None


def _opens_with_agency(dateline: PrintedDateline) -> bool:
    """Whether an agency stands before the place: such a line may be above a deck."""
    return dateline.agency is not None and dateline.text.startswith(dateline.agency)


def dateline_of(text: str, following: str) -> tuple[PrintedDateline | None, str]:
    """The dateline that a line opens with or is, and the rest of it.

    `following`: the line below, which shows whether one is alone on its own.
    """
    if text.endswith(DASHES) and (alone := dateline_line(text)) and alone.day:
        return alone, ""
    dated, rest = dated_opening(text, following)
    if dated:
        return dated, rest
    found, rest = split_dateline(text)
    if found or not following or split_dateline(following)[0]:
        return found, rest
    alone = None if byline_in(text) else dateline_line(text)
    if (
        alone
        and not following.endswith(".")
        and is_short(following)
        and not _opens_with_agency(alone)
    ):
        alone = None
    if alone:
        return alone, ""
    found, rest = split_dateline(f"{text} {following}") if len(text) <= MAX_DATELINE else (None, "")
    is_sure = found and rest == following and not may_be_credit(found)
    return (found, "") if is_sure else (None, text)
