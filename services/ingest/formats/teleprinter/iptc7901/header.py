"""The header of a 7901 message: `bdt0123 4 pl 210  dpa 0123`, and the keywords below it."""

import re
from dataclasses import dataclass
from types import MappingProxyType

from lexicon.agencies import DATELINE_AGENCIES
from schemas.item import Subject
from services.ingest.formats.teleprinter.frames import Framed
from services.ingest.text.spaces import clean

HEADER = re.compile(
    r"\s*(?P<service>[A-Za-z][A-Za-z-]{0,11})\s?(?P<sequence>\d{1,6})[\s/]+"
    r"(?P<priority>\d)[\s/]+(?P<category>[A-Za-z]{1,4})\b[\s/]*(?P<words>\d{1,5})?\b[ \t]*"
    r"(?P<options>[^\n]*)"
)
SNIFFED = re.compile(
    rb"[\x00\s\x07\x16\x7f]*+(?:[A-Z]{4}[ \w]{0,20}+\s++)?[\s\x01]*+"
    rb"[A-Za-z][A-Za-z-]{0,11}\s?\d{3,6}[ \x1f/]+[0-9][ \x1f/]+[A-Za-z]{1,4}\b"
)
FRAMED = re.compile(
    rb"[\x00\s\x07\x16\x7f]*+(?:[A-Z]{4}[ \w]{0,20}+\s++)?\x01(?![A-Za-z]\d{4}[A-Z]{0,20}[\x1f\s])"
    rb"[^\x00-\x04]{3,400}\x02"
    rb"|\s*+\x02[^\x02\x03]{1,4000}\x03\s*+\d{6}[\sA-Z]"
)
"""A frame with a broken header that is not ANPA's, or a text with its time but no header."""

LINE = (
    r"[ \t]*+[A-Za-z]{2,4}\d{3,4}[ /]\d[ /][A-Za-z]{1,4}[ \t]++\d{1,5}"
    r"(?:[ \t]++[^\s][^\r\n]{0,60})?[ \t]*+\r?+\n"
)
"""The whole line of a header, of a message that lost its control characters."""
BARE = re.compile(rf"^{LINE}", re.MULTILINE)
BARE_HEADER = re.compile(LINE.encode())
TELEGRAM = re.compile(r"\A\s*+ZCZC[^\n]{0,40}\n")
ABOVE = re.compile(rb"[\s\x00\x07\x16\x7f]*+(?:ZCZC[^\n]{0,40}\n\s*+)?")
SIGNS = (
    re.compile(rb"\A[^\n]*?\d[ /]+[A-Za-z]{2,10}(?:-[A-Za-z]{2,4})?[ -]?\w{0,4}\d{2,4}[ \t]*\r?\n"),
    re.compile(rb"\n[^\r\n]{2,200}/[ \t]*\r?\n"),
    re.compile(rb"[^\s=] ?=[ \t]*\r?\n"),
    re.compile(rb"\(\w{2,10}(?:[/-]\w{2,10})?\) ?[-\xe2]"),
    re.compile(rb"\n[ \t]*\d{6}[ \t]+(?:[A-Z]{3,4}[ \t]+)?[A-Za-z]{3,9}[ \t]+\d\d"),
    re.compile(rb"\n#{1,2} ?(?:Notizblock|Note)"),
)
"""What messages of 7901 have below it: keywords, a headline's end, an agency, a time, notes."""
MIN_SIGNS = 2
"""Those that it takes where there is no frame."""

CATEGORIES = MappingProxyType(
    {"ku": "Kultur", "pl": "Politik", "sp": "Sport", "vm": "Vermischtes", "wi": "Wirtschaft"}
)
"""The names of dpa's categories."""

AGENCY = re.compile(r"(?P<agency>[A-Za-z]{2,10})(?:-\w+)?(?:\s+\d+)?\s*$")
MAX_OPTIONS_LENGTH, MAX_SLUG_LENGTH = 80, 500
KEYWORD_MARKS = re.compile(r"(?<!\s)\s*+/\s*")


@dataclass(frozen=True, slots=True)
class Header:
    """The fields of the header, and the text below it."""

    text: str
    service: str | None = None
    sequence: str | None = None
    priority: str | None = None
    urgency: int | None = None
    subjects: tuple[Subject, ...] = ()
    provider: str | None = None
    slug: str | None = None
    keywords: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()


def looks_framed(head: bytes) -> bool:
    """Whether bytes begin with a header and have a frame, or with a frame and no such header.

    Without a frame it is told by a score: its line, and signs of such messages below it.
    """
    framed = b"\x01" in head or b"\x02" in head
    if framed and (SNIFFED.match(head) or FRAMED.match(head)):
        return True
    above = ABOVE.match(head)
    start = above.end() if above else 0
    if not BARE_HEADER.match(head, start):
        return False
    return sum(1 for sign in SIGNS if sign.search(head[start:])) >= MIN_SIGNS


def read_header(message: Framed) -> Header:
    """The header of a message; without STX the text begins after its blank line."""
    lines = TELEGRAM.sub("", message.header)
    match = HEADER.match(lines)
    below = lines[match.end() if match else 0 :]
    if message.text:
        slug, text = below, message.text
    else:
        slug, text = _slug_and_text(below) if match else ("", below)
    if not match:
        return Header(
            text, slug=clean(slug)[:MAX_SLUG_LENGTH] or None, warnings=_unread(message.header)
        )
    slug = clean(slug).strip("/ ")[:MAX_SLUG_LENGTH]
    urgency = int(match["priority"])
    return Header(
        text,
        service=match["service"].casefold(),
        # Where nobody counts, the number is 0000: it names no item.
        sequence=match["sequence"] if match["sequence"].strip("0") else None,
        priority=match["priority"],
        urgency=urgency or None,
        subjects=(_category(match["category"].casefold()),),
        provider=_provider(match["options"]),
        slug=slug or None,
        keywords=tuple(dict.fromkeys(filter(None, KEYWORD_MARKS.split(slug))))
        if "/" in slug
        else (),
        warnings=() if urgency else ("urgency: priority 0 is on no scale that is known",),
    )


def _slug_and_text(below: str) -> tuple[str, str]:
    """The keyword line, where the lines begin with one, and the text."""
    first, _, rest = below.lstrip().partition("\n")
    return (first, rest) if first.rstrip().endswith("/") else ("", below)


def _category(code: str) -> Subject:
    return Subject(scheme="iptc-category", code=code, name=CATEGORIES.get(code))


def _provider(options: str) -> str | None:
    """The agency that the last option names: `dpa 0123`, `dpa-spe 0000`."""
    match = AGENCY.search(options[:MAX_OPTIONS_LENGTH].strip())
    agency = match["agency"].casefold() if match else ""
    return agency if agency in DATELINE_AGENCIES else None


def _unread(header: str) -> tuple[str, ...]:
    return (f"header: {clean(header)[:40]!r} is none such as bdt0123 4 pl 210; left out",)
