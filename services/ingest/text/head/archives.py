"""Lines of a head as archives keep them: with marks and codes, cut where the wire's line ended."""

import re
from collections.abc import Sequence

from services.ingest.text.byline import is_byline
from services.ingest.text.dateline import dateline_line
from services.ingest.text.head.names import byline_in
from services.ingest.text.head.page import STAMPS
from services.ingest.text.line_families import family_of

MOST_MARKED = 12
"""Lines of a head that a mark stands before."""
WIDEST_COLUMN = 80
"""Characters of a line above the index of a database; those of copy are longer."""
MARKED = re.compile(r"-- {1,4}(?=[\"“‘'`]{0,2}[^\W_])")
IN_COLUMNS = re.compile(r"@ {1,4}(?=\S)")
RULE = re.compile(r"-{3,8}")
JOURNAL = re.compile(r"[A-Z][A-Z .,&']{3,40} \(J\)(?:, PAGE [A-Z]?\d{1,3})?")
NUMBER = re.compile(r"\d{6}-\d{4}\.")
"""Of a document of the database."""
DAY = re.compile(r"(?:0[1-9]|1[0-2])/(?:0[1-9]|[12]\d|3[01])/\d\d")
"""What stands below the column of a numbered document where its journal does not."""
MOST_IN_COLUMN = 24
INDEXED = re.compile(
    r"[A-Z][A-Z .,&'/()-]{2,90} \([A-Z]{3}\)|[A-Z][A-Z.]{0,6}(?: [A-Z][A-Z.]{0,6}){0,7}"
)
"""A subject with its code, or a row of tickers."""
SUBJECT = re.compile(r"[A-Z][A-Z .,&'/()-]{2,90} \([A-Z]{3}\)")
CODES = re.compile(
    r"(?:\A|(?<= ))(?:&HT;|(?:amp|&)?Cx[0-9a-f]{2};?(?= |\Z)|amp(?:LR|QC|QL|UR)(?= |\Z)) {0,2}"
)
SIGNS_OF_CODES = ("&HT;", "Cx", "ampLR", "ampQC", "ampQL", "ampUR")
AUTHOR_BEHIND = re.compile(r" {1,4}&HT; {1,8}(?=(?:By|BY) [^\W\d_])")
"""The code of a new line between a headline and its byline."""
BETWEEN = re.compile(r"UR (?P<text>.{1,300}?)(?: (?:LR|QC|QL)){1,4}")
"""A line between codes that have lost their signs."""
OPENED = re.compile(r"\AUR (?=[A-Z])")
CLOSING = (" LR", " QC", " QL")
CLOSED = re.compile(r"(?: (?:LR|QC|QL)){1,4}\Z")
MIN_CUT = 40
"""Characters of a headline that was cut at the end of its line."""
COPYRIGHT = re.compile(r"c\. ?(?:19|20)\d\d(?: [A-Z].{0,40})?")
SERVICE = re.compile(r"(?:[A-Z][\w.]{1,12} ){0,4}Service")
SURNAME = re.compile(r"[A-Z][A-Z'-]{1,20}")


def is_marked_byline(line: str) -> bool:
    """Whether a line is a byline or a time behind a mark: `-- By Ann Poe`, `@ By Ann Poe`."""
    mark = MARKED.match(line) or IN_COLUMNS.match(line)
    return mark is not None and _shows_head(line[mark.end() :])


def without_codes(line: str) -> str:
    """The line without the codes of typesetters: `&Cx1f;`, `&HT;`."""
    return CODES.sub("", line) if any(map(line.__contains__, SIGNS_OF_CODES)) else line


def is_in_column(line: str) -> bool:
    """Whether a line is of a headline that is set in a column: `@ To Be Dredged`."""
    return IN_COLUMNS.match(line) is not None


def is_subject(line: str) -> bool:
    """Whether a line is a subject of an index, with its code: `PORTS, SHIPS (PRT)`."""
    return SUBJECT.fullmatch(line) is not None


def without_marks(lines: Sequence[str]) -> list[str]:
    """The lines without marks and codes, those of a headline or notice together."""
    marks = [MARKED.match(line) for line in lines[:MOST_MARKED]]
    count = next((at for at, mark in enumerate(marks) if not mark), len(marks))
    bare = [line[mark.end() :] for line, mark in zip(lines, marks, strict=False) if mark][:count]
    if any(map(_shows_head, bare)):
        return [*bare, *lines[count:]]
    columns = _end_of_column(lines[:MOST_IN_COLUMN])
    if columns and all(len(line) <= WIDEST_COLUMN for line in lines[:columns]):
        return _from_columns(lines, columns)
    return _rejoined(lines)


def _end_of_column(lines: Sequence[str]) -> int | None:
    """The place below a headline that is set in a column; None where there is none."""
    journal = next((at for at, line in enumerate(lines) if JOURNAL.fullmatch(line)), None)
    if journal is not None or not lines:
        return journal
    if NUMBER.fullmatch(lines[0]):
        return next((at for at, line in enumerate(lines) if DAY.fullmatch(line)), None)
    others = next((at for at, line in enumerate(lines) if at and not is_in_column(line)), 0)
    return others if others > 1 else None


def _shows_head(line: str) -> bool:
    return byline_in(line) is not None or family_of(line, STAMPS) is not None


def _from_columns(lines: Sequence[str], journal: int) -> list[str]:
    """A headline and byline set in a column, then the index of a database, as a line each."""
    numbered = bool(NUMBER.fullmatch(lines[0]))
    column = [IN_COLUMNS.sub("", line, count=1) for line in lines[numbered:journal]]
    rule = max((at for at, line in enumerate(column) if RULE.fullmatch(line)), default=None)
    named = next((at for at, line in enumerate(column) if is_byline(line)), len(column))
    title = [line for line in column[: named if rule is None else rule] if not RULE.fullmatch(line)]
    end = journal
    while end < len(lines) and _is_of_index(lines[end]):
        end += 1
    behind = column[named:] if rule is None else column[rule + 1 :]
    index = [" ".join(lines[journal:end])] if end > journal else []
    return [" ".join(title), *behind, *index, *lines[end:]]


def _is_of_index(line: str) -> bool:
    if JOURNAL.fullmatch(line) or DAY.fullmatch(line):
        return True
    return INDEXED.fullmatch(line) is not None and not dateline_line(line)


def _rejoined(lines: Sequence[str]) -> list[str]:
    """The lines without codes; a notice or name that was cut is one line."""
    found: list[str] = []
    opened = False
    for coded in (part for line in lines for part in _author_apart(line)):
        bare = without_codes(coded)
        is_closed = bare.endswith(CLOSING)
        if between := BETWEEN.fullmatch(bare):
            line = between["text"]
        else:
            line = bare.removeprefix("UR ") if OPENED.match(bare) else bare
            line = CLOSED.sub("", line) if is_closed else line
        if found and (opened or _goes_on(found[-1], line) or _ends_headline(found, bare)):
            found[-1] = f"{found[-1]} {line}"
        elif line or not coded:
            found.append(line)
        opened = not between and (opened or bare.startswith("UR ")) and not is_closed
    return found


def _author_apart(line: str) -> Sequence[str]:
    """The headline and the byline of a line that the code of a new line parts; else the line."""
    parts = AUTHOR_BEHIND.split(line)
    return parts if len(parts) == 2 and byline_in(parts[1]) else (line,)


def _ends_headline(above: Sequence[str], coded: str) -> bool:
    """Whether a line in small letters ends the headline above it, as the code behind it says."""
    return coded[:1].islower() and len(above[-1]) > MIN_CUT and CLOSED.search(coded) is not None


def _goes_on(above: str, line: str) -> bool:
    if COPYRIGHT.fullmatch(above):
        return SERVICE.fullmatch(line) is not None and not above.endswith("Service")
    lone = above.startswith("By ") and above.count(" ") == 1
    return lone and above[3:].isupper() and SURNAME.fullmatch(line) is not None
