"""The head of a 7901 message: notes in brackets, genre, headline, byline, teaser.

dpa ends it with `=`; others separate the headline from the copy by a blank line or an indent.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from services.ingest.formats.teleprinter.lines import INDENT, is_row
from services.ingest.text.byline import is_byline
from services.ingest.text.dateline import split_dateline
from services.ingest.text.embargo_lines import is_embargo_note
from services.ingest.text.head.labels import KICKER, LABELLED_ABSTRACT, value_of
from services.ingest.text.head.slugs import SLUGS
from services.ingest.text.headlines import may_be_headline
from services.ingest.text.line_families import Taken, family_of
from services.ingest.text.line_joining import join_lines
from services.ingest.text.signals import is_notice

MAX_HEAD_LINES = 30
MAX_HEADLINE_LENGTH = 250

GENRE = re.compile(
    r"\((?P<genre>[^\W\d_][^\W_]*(?:[ /-][^\W\d_][^\W_]*){0,3})"
    r"(?P<note>(?: \d{1,4})?(?:\s+[-–]\s.+)?)\)",
    re.DOTALL,
)
"""`(KORR-Bericht)`, and with a note on it `(Zusammenfassung 1530 - mit Stimmen)`."""
NO_GENRE = re.compile(
    r"\(\s*(?:achtung|embargo|sperr|berichtigung|bild|eil|foto|grafik|hinweis|mit|mehr|neu|repeat|teil|take"
    r"|update|video|wiederholung|with|folge|\d)",
    re.IGNORECASE,
)
URGENT = re.compile(r"\(?\s*(?:Eil|EIL|Eilmeldung|EILMELDUNG|Blitz|BLITZ|URGENT|FLASH)\b[\s!+]*\)?")
"""Marks of urgency, which repeat the priority."""

MARK = re.compile(
    r"(?:(?P<lead>\d{1,2})(?:ST|ND|RD|TH) LEAD|LEAD|EXTRA|ROUNDUP|WRAP-?UP)(?: \d{1,2})?[:\s]*"
)
"""A mark above the headline; the second lead of a story is its third version."""

MAX_TEASERS = 2
MAX_TEASER_LENGTH = 800


@dataclass(slots=True)
class Head:
    """The parts above the copy."""

    headline: str = ""
    byline: str | None = None
    genre: str | None = None
    notes: list[str] = field(default_factory=list)
    lead: int | None = None
    """Of the story's new leads the number; None where it is none."""
    slug: str | None = None
    abstract: str | None = None


def split_head(lines: Sequence[str]) -> tuple[Head, Sequence[str]]:
    """The head of a text, and the lines of its copy."""
    start = next((number for number, line in enumerate(lines) if line.strip()), len(lines))
    lines = lines[start:]
    end = _end_of_head(lines)
    if end:
        return _read_head([*lines[: end - 1], lines[end - 1].rstrip("= ")]), lines[end:]
    return _head_without_end(lines)


def split_teaser(body: tuple[str, ...]) -> tuple[str | None, tuple[str, ...]]:
    """The teaser, which stands before the dateline, and the rest of the body."""
    for count in range(1, min(MAX_TEASERS + 1, len(body))):
        if split_dateline(body[count])[0] and not any(
            split_dateline(each)[0] for each in body[:count]
        ):
            teaser = " ".join(body[:count])
            if len(teaser) <= MAX_TEASER_LENGTH and not any(map(_is_apart, body[:count])):
                return teaser, body[count:]
    return None, body


def _is_apart(paragraph: str) -> bool:
    return is_byline(paragraph) or is_notice(paragraph)


def _end_of_head(lines: Sequence[str]) -> int:
    """How many lines the head has; 0 where no `=` ends it."""
    for number, line in enumerate(lines[:MAX_HEAD_LINES]):
        if line.endswith("=") and not is_row(line):
            return number + 1
        if number and split_dateline(line.strip())[0]:
            break
    return 0


def _read_head(lines: Sequence[str]) -> Head:
    head = Head()
    headline: list[str] = []
    parts = _units(lines)
    for part in parts:
        if part.startswith("("):
            _read_brackets(part, head, above=not headline)
        elif head.byline is None and headline and is_byline(part):
            head.byline = part
        elif is_embargo_note(part) or (is_notice(part) and not headline):
            head.notes.append(part)
        elif not headline and MARK.fullmatch(part):
            _read_mark(part, head)
        elif part is not parts[-1] and family_of(part, (KICKER,)):
            continue
        elif not headline and part is not parts[-1] and family_of(part, SLUGS):
            head.slug = part
        elif headline and family_of(part, (LABELLED_ABSTRACT,)):
            head.abstract = value_of(Taken(LABELLED_ABSTRACT.name, part, "abstract"))
        elif not URGENT.fullmatch(part):
            headline.append(part)
    head.headline = join_lines(headline)
    return head


def _read_mark(part: str, head: Head) -> None:
    mark = MARK.fullmatch(part)
    if mark and "LEAD" in part:
        head.lead = int(mark["lead"] or 1)
    head.notes.append(part.strip(": "))


def _read_brackets(part: str, head: Head, *, above: bool) -> None:
    if URGENT.fullmatch(part):
        return
    genre = GENRE.fullmatch(part)
    if genre and above and head.genre is None and not NO_GENRE.match(part):
        head.genre = genre["genre"]
        head.notes += [part] if genre["note"] else []
    else:
        head.notes.append(part)


def _units(lines: Sequence[str]) -> list[str]:
    """The lines of a head, those in one pair of brackets or of one byline together."""
    found: list[list[str]] = []
    depth = 0
    for line in lines:
        text = line.strip()
        if not text:
            continue
        goes_on = depth > 0 or (found and _byline_goes_on(join_lines(found[-1]), text))
        if goes_on:
            found[-1].append(text)
        else:
            found.append([text])
        if depth or text.startswith("("):
            depth = max(0, depth + text.count("(") - text.count(")"))
    return [join_lines(part) for part in found]


def _byline_goes_on(part: str, following: str) -> bool:
    """Whether a byline was wrapped: it ends in a comma or a joint."""
    return bool(re.match(r"(?:Von|By)\s", part) and re.search(r"(?:,|\bund|\band)$", part)) and (
        not following.startswith("(")
    )


def _head_without_end(lines: Sequence[str]) -> tuple[Head, Sequence[str]]:
    """Brackets and notices at the top, then the headline if the first lines are one."""
    head = Head()
    rest = list(lines)
    for _ in range(MAX_HEAD_LINES):
        rest = _without_blank(rest)
        taken = _above_headline(rest)
        if not taken:
            break
        above = join_lines(rest[:taken])
        if family_of(above, SLUGS):
            head.slug = above
        elif MARK.fullmatch(above):
            _read_mark(above, head)
        else:
            _read_brackets(above, head, above=True)
        rest = rest[taken:]
    block = _first_block(rest)
    headline = join_lines(rest[:block])
    if _is_headline(headline, rest[block:]):
        head.headline = headline
        rest = rest[block:]
    return head, rest


def _above_headline(lines: Sequence[str]) -> int:
    """How many lines a note in brackets, a notice or a mark of urgency takes at the top."""
    if not lines:
        return 0
    text = lines[0].strip()
    if (
        URGENT.fullmatch(text)
        or MARK.fullmatch(text)
        or (is_notice(text) and not text.startswith("("))
        or (any(map(str.strip, lines[1:3])) and family_of(text, SLUGS))
    ):
        return 1
    return _bracketed(lines)


def _bracketed(lines: Sequence[str]) -> int:
    """How many lines a pair of brackets takes that begins with the first and ends a line."""
    if not lines[0].lstrip().startswith("("):
        return 0
    depth = 0
    for number, line in enumerate(lines[:MAX_HEAD_LINES]):
        depth += line.count("(") - line.count(")")
        if not line.strip():
            return 0
        if depth <= 0:
            return number + 1 if line.rstrip().endswith(")") else 0
    return 0


def _without_blank(lines: list[str]) -> list[str]:
    start = next((number for number, line in enumerate(lines) if line.strip()), len(lines))
    return lines[start:]


def _first_block(lines: Sequence[str]) -> int:
    """How many lines stand before the first blank line, indent or byline."""
    length = 0
    for number, line in enumerate(lines):
        text = line.strip()
        length += len(text)
        if length > MAX_HEADLINE_LENGTH:
            break
        if number and (not text or INDENT.match(line) or _opens_copy(text)):
            return number
    return len(lines)


def _opens_copy(text: str) -> bool:
    return is_byline(text) or is_embargo_note(text) or split_dateline(text)[0] is not None


def _is_headline(text: str, following: Sequence[str]) -> bool:
    return may_be_headline(text, MAX_HEADLINE_LENGTH) and any(line.strip() for line in following)
