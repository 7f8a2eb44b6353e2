"""Telegrams: `ZCZC` and lines of marks above the copy, `NNNN` below it.

The frame is that of teleprinters (ITU-T Recommendation F.31). The marks are each agency's own: what
is known becomes a header line, codes are named in a warning, and any other line stays in the copy.
"""

import re
from collections.abc import Sequence
from itertools import takewhile
from types import MappingProxyType
from typing import NamedTuple

from services.ingest.input.limits import within_limit
from services.ingest.text.spaces import clean

START = r"[ \t]*+ZCZC\b[^\n]{0,60}\n"
OPENING = re.compile(rf"\s*+{START}", re.IGNORECASE)
STARTS = re.compile(rf"^{START}", re.IGNORECASE | re.MULTILINE)
CLOSING = re.compile(r"^[ \t\f]*+NNNN\b[^\n]{0,20}$", re.IGNORECASE | re.MULTILINE)
ROUTE = re.compile(r"(?P<code>[A-Z])(?P=code)(?: [A-Za-z\d()/:]{2,12}){1,8}")
"""Whom the telegram is for: `YY RFG TDR`."""
MARK = re.compile(
    r"(?P<mark>[%#$:&@~=^])(?P<value>(?:[^\W\d_]|[(:]).{0,200})|:[\d/]*|\+\d+|\*[A-Z\d]{1,10}"
)
"""A line of an agency's mark; `$4bn deal`, `+++ Flash +++` and `* Item` are none."""
CODED = re.compile(r"(?P<name>[A-Z]{2})#(?P<value>.{0,400})")
ABSTRACT, TEXT = "AB", "TX"
FIELDS = MappingProxyType({"TI": "Headline", "BY": "Byline", "PD": "Sent"})
"""The header lines that the names before `#` stand for."""
MAX_MARK_LINES = 20
SLUG, HEADLINES = "#", "^$:"
"""The marks of a slug, and of a headline, the surest first."""
DESK = re.compile(r"\$[A-Z]")
"""The mark of a desk: below it `:` says what or whose the copy is."""
MIN_HEADLINE_WORDS = 3
"""Fewer words behind a mark are a code or a keyword."""
REPEATED, TOP = 60, 2000
"""Characters of an abstract by which the copy repeats it, and of the copy that are looked at."""
MAX_WARNING = 300


class Telegram(NamedTuple):
    """A telegram's text, with what its marks say as header lines above it."""

    text: str
    warnings: tuple[str, ...] = ()


def telegrams(text: str) -> list[Telegram]:
    """The telegrams in a text; one that is none is returned alone, as it is.

    Raises UnreadableCopyError, `too-large`.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    if not OPENING.match(lines):
        return [Telegram(text)]
    starts = within_limit((match.start() for match in STARTS.finditer(lines)), "telegrams")
    ends = [*starts[1:], len(lines)]
    return [_read(lines[start:end]) for start, end in zip(starts, ends, strict=True)]


def _read(text: str) -> Telegram:
    opening = OPENING.match(text)
    below = text[opening.end() if opening else 0 :]
    closed = [match.start() for match in CLOSING.finditer(below)]
    lines = below[: closed[-1] if closed else len(below)].lstrip("\n").split("\n")
    above = list(takewhile(_is_mark, lines[:MAX_MARK_LINES]))
    rest = "\n".join(lines[len(above) :])
    marks = [line.strip() for line in above if line.strip()]
    fields = _fields(marks)
    used = set(fields.values())
    others = [line for line in marks if _value(line) not in used]
    said = [line for line in map(_said, others) if line and not _is_repeated(line, rest)]
    codes = [line for line in others if not _said(line) and line != f"{TEXT}#"]
    headers = [f"{name}: {value}" for name, value in fields.items()]
    warning = f"telegram: marks left out: {', '.join(codes)}"[:MAX_WARNING]
    return Telegram("\n".join((*headers, *said, rest)), (warning,) if codes else ())


def _is_mark(line: str) -> bool:
    text = line.strip()
    return not text or any(each.fullmatch(text) for each in (ROUTE, CODED, MARK))


def _fields(marks: Sequence[str]) -> dict[str, str]:
    """The header lines that some marks stand for."""
    coded = [match for line in marks if (match := CODED.fullmatch(line))]
    found = {
        FIELDS[match["name"]]: match["value"].strip()
        for match in coded
        if match["name"] in FIELDS and match["value"].strip()
    }
    of_desk = any(map(DESK.fullmatch, marks))
    able = HEADLINES.rstrip(":") if of_desk else HEADLINES
    titles = [line for mark in able for line in marks if line[0] == mark and _is_title(line)]
    slugs = [line for line in marks if line[0] == SLUG]
    if titles:
        found.setdefault("Headline", _value(titles[0]))
    if slugs:
        found["Slug"] = _value(slugs[0])
    if of_desk and (named := [_value(line) for line in marks if line[0] == ":" and _value(line)]):
        found["Keywords"] = named[0]
    return found


def _value(line: str) -> str:
    match = CODED.fullmatch(line)
    return (match["value"] if match else line[1:]).strip()


def _said(line: str) -> str:
    """The sentence behind a mark; empty for a code."""
    match = CODED.fullmatch(line)
    if match:
        return match["value"].strip() if match["name"] in (ABSTRACT, TEXT) else ""
    return _value(line) if line[0] in f"{SLUG}{HEADLINES}" and _is_title(line) else ""


def _is_repeated(line: str, text: str) -> bool:
    return clean(line)[:REPEATED] in clean(text[:TOP])


def _is_title(line: str) -> bool:
    return len(_value(line).split()) >= MIN_HEADLINE_WORDS
