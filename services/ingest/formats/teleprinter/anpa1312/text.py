"""The text of an ANPA message: the lines that `^` opens above the copy, the copy, its end."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from services.ingest.formats.teleprinter.anpa1312.keyword_line import read_keyword_line
from services.ingest.formats.teleprinter.clock import AMERICAN, CANADIAN
from services.ingest.formats.teleprinter.lines import copy_paragraphs, is_row
from services.ingest.text.byline import continues_byline, is_byline
from services.ingest.text.dateline import split_dateline
from services.ingest.text.head.names import byline_in
from services.ingest.text.head.noted import notes_and_byline
from services.ingest.text.headlines import is_statement
from services.ingest.text.line_joining import join_lines
from services.ingest.text.signals import is_notice
from services.ingest.text.spaces import clean

KEYWORD = re.compile(r"\s*+\^?\s*+(?:AM|PM|BC|AP|CP|UP)-{1,2}[A-Z0-9][^\n]{0,150}", re.IGNORECASE)
NOTE = re.compile(
    r"\s*+\(?\s*+(?:eds\b|(?:repeat|resend)ing\b|editor[’']?s?[’']? (?:note\b|\w+s\b)|editors?:"
    r"|adv(?:ance)?\b.{0,20}\bfor\b|for (?:release|use)\b|hold for release"
    r"|with (?:story|photo|graphic|bc-|am-|pm-)"
    r"|(?:ap |cp |upi )?(?:photos?|graphics?|video|audio)\b[\w ,:/&-]*$|advisory\b|attn\b|note:"
    r"|optional (?:trim|add)|\d+ (?:eds|photos?)\b)",
    re.IGNORECASE,
)
NOTE_WITHIN = re.compile(r"\(\s*(?:Eds?|Editors|ATTN EDITORS)\s*[:.,-].{1,1000}\)", re.DOTALL)
"""A note in brackets between the paragraphs of the copy."""
END = re.compile(
    r"\s*+[(\[]?\s*+(?:more|ends?|end (?:of )?(?:story|adv(?:ance)?)\b.*|endit|-?30-?|optional add)"
    r"\s*+[)\]]?\s*+|[\s*_=~-]+",
    re.IGNORECASE,
)
MAX_END_LENGTH = 40
SIGNED = re.compile(r"The [A-Z]{2,4}")
"""How an agency signs its kills and corrections: `The AP`."""
QUOTES = (("``", "“"), ("''", "”"))
DASH = re.compile(r"(?:(?<=\s)|^)(?:_|--)(?=\s)")
TTS = re.compile(r"\[(?:bf|it|ro|qc|ql|qr)\]|<(?:bf|it|ro|qc|ql|qr|el|em|en)>")
"""Typesetters' commands: quad left, centre, roman, italic."""
MAX_HEADLINE_LENGTH = 200
MAX_SUMMARY_LENGTH = 2_000
PARTS_BELOW_SUMMARY = 4
"""Lines below a summary in which its byline stands."""
AGENCY_BYLINE = re.compile(r"by the\s", re.IGNORECASE)
NO_AFFILIATION = re.compile(r"[;\d]")
CELLS = re.compile(r"[^;]{0,40}(?:;(?! )[^;]{0,30}){2,}")
"""A table's row as AP sends it: `Westby;23;13;.639;6{`."""
TAB = "\t"
HALF = re.compile(r"(?<=\d)\{(?!\w)|(?<=;)\{(?=;|$)")


@dataclass(slots=True)
class Text:
    """The parts of a text."""

    keyword: str = ""
    headline: str = ""
    deck: str = ""
    """A second headline."""
    byline: str | None = None
    has_affiliation: bool = False
    """Whether the byline has its second line."""
    notes: list[str] = field(default_factory=list)
    body: tuple[str, ...] = ()
    sign_off: str | None = None
    stamp: str = ""
    """The line that says when it was sent."""


def read_text(lines: Sequence[str], *, tabular: bool) -> Text:
    """The parts of a text; its lines are those of `teleprinter.lines.read_lines`."""
    found = Text()
    lines = _split_end(lines, found)
    start = _above_copy(lines, found)
    copy = [TTS.sub("", line) for line in _split_at_carets(lines[start:])]
    body = copy_paragraphs(copy, tabular=tabular)
    found.notes += [each for each in body if NOTE_WITHIN.fullmatch(each)]
    found.body = tuple(typeset(each) for each in body if not NOTE_WITHIN.fullmatch(each))
    found.headline, found.deck = typeset(found.headline), typeset(found.deck)
    found.notes = list(map(typeset, found.notes))
    return found


def typeset(text: str) -> str:
    """The text in printed characters: curly quotes, and a dash for `_`."""
    for typed, meant in QUOTES:
        text = text.replace(typed, meant)
    return DASH.sub("—", text)


def _split_end(lines: Sequence[str], found: Text) -> Sequence[str]:
    """The lines without end marks and time, which are put into `found`."""
    end = len(lines)
    while end:
        line = clean(lines[end - 1]).strip("^< ")
        if len(line) > MAX_END_LENGTH:
            break
        if AMERICAN.search(line) or CANADIAN.search(line):
            found.stamp = found.stamp or line
        elif SIGNED.fullmatch(line):
            found.sign_off = line
        elif line and not END.fullmatch(line):
            break
        end -= 1
    return lines[:end]


def _above_copy(lines: Sequence[str], found: Text) -> int:
    """Read the lines above the copy into `found`; return where the copy begins."""
    place = 0
    while place < len(lines):
        end = _end_of_part(lines, place)
        part = join_lines(line.replace("^", " ") for line in lines[place:end])
        opened = lines[place].lstrip().startswith("^")
        ended = part.endswith("=" if opened else ("=", "+"))
        bare = clean(part.rstrip("= " if opened else "=+ "))
        if _is_summary(lines, place, end, found):
            found.deck = f"{found.deck} {bare}".strip()
            place = end
            continue
        flush = lines[place][:1] not in ("\t", " ") and end < len(lines)
        if bare and not _place_part(bare, found, opened=opened, flush=flush, ended=ended):
            return place
        place = end
    return place


def _end_of_part(lines: Sequence[str], start: int) -> int:
    """The end of one part above the copy: the next mark, blank line or indent."""
    for place in range(start, len(lines)):
        line = lines[place]
        if place > start and (line[:1] in ("", "^", "\t", " ") or _begins_part(line)):
            return place
        unmarked = place == start and not line.lstrip().startswith("^")
        if line.endswith("=") or not line.strip():
            return place + 1
        if unmarked and (line.endswith("+") or KEYWORD.fullmatch(line)):
            return place + 1
    return len(lines)


def _begins_part(line: str) -> bool:
    known = is_row(line) or is_byline(line) or continues_byline(line)
    return known or NOTE.match(line) is not None or split_dateline(line)[0] is not None


def _place_part(part: str, found: Text, *, opened: bool, flush: bool, ended: bool) -> bool:
    """Put a part into its field of `found`; False for the first paragraph of the copy."""
    if not found.keyword and not found.headline and KEYWORD.fullmatch(part):
        found.keyword = part
    elif split_dateline(part)[0]:
        return False
    elif several := notes_and_byline(part):
        _place_several(several, found)
    elif NOTE.match(part) or is_notice(part) or (opened and _is_part_of_more(found)):
        found.notes.append(part)
    elif _is_author(part, found, ended=ended):
        found.byline = f"{found.byline}, {part}" if found.byline else part
    else:
        return (opened or flush) and _headed(part, found, opened=opened)
    return True


def _place_several(parts: Sequence[str], found: Text) -> None:
    """Put the notes and the byline of one part into their fields."""
    for part in parts:
        if byline_in(part) and not found.byline:
            found.byline = part
        elif not _is_author(part, found, ended=False):
            found.notes.append(part)


def _is_summary(lines: Sequence[str], start: int, end: int, found: Text) -> bool:
    """Whether a part is a summary: behind `^`, longer than a headline, above a byline."""
    opening = lines[start].lstrip()
    if not found.headline or found.byline or not opening.startswith("^") or opening[1:2] in "\t ":
        return False
    if not MAX_HEADLINE_LENGTH < sum(map(len, lines[start:end])) <= MAX_SUMMARY_LENGTH:
        return False
    below = [clean(line.strip("^= ")) for line in lines[end:] if line.strip()]
    return any(map(is_byline, below[:PARTS_BELOW_SUMMARY]))


def _is_part_of_more(found: Text) -> bool:
    """Whether it is a take or an add, where `^` opens a note on what it joins."""
    return bool(found.keyword) and read_keyword_line(found.keyword).take is not None


def _headed(part: str, found: Text, *, opened: bool) -> bool:
    """Put a part into the headline, or the deck below it; False where it is neither."""
    if len(part) > MAX_HEADLINE_LENGTH or found.byline or (found.headline and found.deck):
        return False
    if not opened and is_statement(part):
        return False
    if found.headline:
        found.deck = part
    else:
        found.headline = part
    return True


def _is_author(part: str, found: Text, *, ended: bool) -> bool:
    if len(part) > MAX_HEADLINE_LENGTH or (
        found.byline and len(found.byline) > MAX_HEADLINE_LENGTH
    ):
        return False
    if found.byline:
        affiliated = ended and not found.has_affiliation and not NO_AFFILIATION.search(part)
        found.has_affiliation = True
        return continues_byline(part) or (affiliated and not AGENCY_BYLINE.match(found.byline))
    return is_byline(part) or (ended and part.casefold().startswith("by "))


def _split_at_carets(lines: Sequence[str]) -> list[str]:
    """The lines of the copy, with an empty one before each that `^` opens."""
    found: list[str] = []
    for line in lines:
        text = line.strip()
        if text.startswith("^"):
            found.append("")
        marked = text[:1] == "^" or text[-1:] == "^"
        bare = text.strip("^") if marked else line
        if marked:
            bare = bare.rstrip("= ")
        found.append(_row(bare) if CELLS.fullmatch(bare) else bare)
    return found


def _row(line: str) -> str:
    """A row of cells between semicolons as one between bars."""
    return f"|{HALF.sub('½', line.replace(TAB, ' ')).replace(';', '|')}|"
