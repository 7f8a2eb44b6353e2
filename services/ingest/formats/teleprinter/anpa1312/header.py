"""ANPA 1312's header: `a0123` and a selector, then priority, category, keyword, date, words.

Source: ANPA Bulletin 1312, "High-Speed Wire Service Transmission Guidelines".
"""

import re
from dataclasses import dataclass

from schemas.item import Subject
from services.ingest.formats.teleprinter.anpa1312.codes import CATEGORIES, URGENCY_OF_PRIORITY

NUMBER = r"(?P<service>[A-Za-z])(?P<sequence>\d{4})(?!\d)"
CODES = r"(?P<priority>[A-Za-z])[ \t]+(?P<category>[A-Za-z])\b"
CYCLE = r"(?:AM|PM|BC|AP|CP|UP)"
HEADER = re.compile(
    rf"[ \t\r\n]*(?:{NUMBER}[ \t]*(?P<selector>[^\s^]*)(?:[ \t]+-[\w-]*)?[ \t]*[\r\n]*)?"
    rf"[ \t]*(?:{CODES})?[ \t]*"
    rf"(?P<keyword>{CYCLE}-[^\r\n]{{0,200}})?",
    re.IGNORECASE,
)
BARE = re.compile(
    rf"(?:^|(?<=\n))[ \t]*+{NUMBER}[ \t]*+(?:[a-z]{{2,8}}(?:-[\w.-]*)?|-+)?[ \t]*+\r*+\n?"
    rf"[ \t]*+{CODES}[ \t]*+(?={CYCLE}-|\r*+\n)",
    re.IGNORECASE,
)
"""The header of a message that lost its control characters."""
SNIFFED = re.compile(
    rb"[\x00\s\x01\x07\x16\x7f]*+[A-Za-z]\d{4}(?:[\x1f \t]*+[a-z-]*)?[\s\x11-\x14\x1f]+"
    rb"[A-Za-z][ \t\x1f]+[A-Za-z](?:[\x11-\x14 \t]*[\r\n]|[\x11-\x14 \t]+(?:AM|PM|BC|AP|CP|UP)-)",
    re.IGNORECASE,
)
SELECTED = re.compile(rb"[\x00\s\x07\x16\x7f]*+\x01[A-Za-z]\d{4}[A-Z]{0,20}\x1f", re.IGNORECASE)
KEYWORD_LINE = re.compile(
    rb"(?:\A|\n)[\x02\s]*+\^(?:AM|PM|BC|AP|CP|UP)-{1,2}[^\r\n]{2,100}", re.IGNORECASE
)
TEXT_MARKS = re.compile(rb"<\r*\n|=\r*\n\s*\^|\n[\x02]?\^")

WORDS = re.compile(r"(?<![\s,])[\s,]++(?:\d{1,2}-\d{1,2}[\s,]++)?\d{2,5}\s*$")
"""The date and word count at the end of the header's keyword."""


@dataclass(frozen=True, slots=True)
class Header:
    """The fields of the header, and the lines below it."""

    rest: str
    service: str | None = None
    sequence: str | None = None
    priority: str | None = None
    urgency: int | None = None
    subjects: tuple[Subject, ...] = ()
    keyword: str = ""
    warnings: tuple[str, ...] = ()


def looks_like_anpa(head: bytes) -> bool:
    """Whether bytes begin with the header, or with a keyword line and the marks of its text."""
    if SNIFFED.match(head) or SELECTED.match(head):
        return True
    return bool(KEYWORD_LINE.search(head[:400]) and TEXT_MARKS.search(head))


def read_header(text: str) -> Header:
    """The header at the top of a text; a missing part leaves only its field empty."""
    match = HEADER.match(text)
    groups = match.groupdict() if match else {}
    rest = text[match.end() if match else 0 :]
    priority = (groups.get("priority") or "").casefold()
    category = (groups.get("category") or "").casefold()
    urgency = URGENCY_OF_PRIORITY.get(priority)
    service = groups.get("service")
    return Header(
        rest,
        service=service.casefold() if service else None,
        sequence=groups.get("sequence"),
        priority=priority or None,
        urgency=urgency,
        subjects=_subjects(category),
        keyword=WORDS.sub("", groups.get("keyword") or "").strip(),
        warnings=_warnings(groups.get("sequence"), priority, urgency),
    )


def _subjects(category: str) -> tuple[Subject, ...]:
    if not category:
        return ()
    return (Subject(scheme="anpa-category", code=category, name=CATEGORIES.get(category)),)


def _warnings(sequence: str | None, priority: str, urgency: int | None) -> tuple[str, ...]:
    found = [] if sequence else ["header: there is none such as a0123; left out"]
    if priority and urgency is None:
        found.append(f"urgency: {priority!r} is on no scale that is known")
    return tuple(found)
