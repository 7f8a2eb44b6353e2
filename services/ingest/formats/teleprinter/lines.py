"""Paragraphs out of a teleprinter's lines: indents, blank lines, `<`, doubled returns, columns."""

import re
from collections.abc import Iterable, Sequence

from services.ingest.text.byline import is_byline
from services.ingest.text.dateline import split_dateline
from services.ingest.text.line_joining import join_lines
from services.ingest.text.paragraphs import ENDS_SENTENCE
from services.ingest.text.spaces import clean

HARD_BREAK = re.compile(r"\r\r\n")
LINE_BREAK = re.compile(r"(?<!\r)\r++\n|\r|\u2028|\u2029|\x85")
INDENT = re.compile(r"\t|[ \u2003]{2,}(?=\S)")
LIST_ITEM = re.compile(r"\s*(?:[-*•–+_]|\d{1,2}[.)])\s")
RULE = re.compile(r"[\W_]+")
COLUMNS = re.compile(r"\S(?:\t+| {3,}|[ .]{5,})(?=\S)")
"""A gap between two columns, or the dots that lead from one to the other."""
FIGURES = re.compile(r"(?:^|[\t|]| {2,}|[ .]{4,})[-+]?[\d:.,/%-]*\d[\d:.,/%-]*(?=\s|$|\|)")
NARROWEST, WIDEST = 60, 100
"""Characters of a teleprinter's line; longer lines were not wrapped."""
NEARLY_FULL = 0.8
MAX_ROW_LENGTH = 300
MAX_FIGURES = 80
"""Characters of a row that has a gap only before its figures."""
LINES_ABOVE_COPY = 40
"""Lines in which bylines and datelines are looked for."""
DATELINE_MARK = re.compile(r"[)/_–—]|\s-|--")
"""Signs that every dateline has: a cheap test before the full one."""
CELL_GAP = re.compile(r"\s*\|\s*|\t+|\s{3,}|[ .]{5,}")


def read_lines(text: str) -> list[str]:
    """The lines of a text; a break that ends a paragraph gives an empty line.

    Such breaks are CR CR LF where other lines end in CR LF, and `<` at the end of a line.
    """
    if "\n" in HARD_BREAK.sub("", text):
        text = HARD_BREAK.sub("\n\n", text)
    found: list[str] = []
    for line in LINE_BREAK.sub("\n", text).split("\n"):
        kept = line.rstrip()
        ends = kept.endswith("<") and not kept.endswith("<<")
        found += [kept[:-1].rstrip(), ""] if ends else [kept]
    return found


def copy_paragraphs(lines: Sequence[str], *, tabular: bool = False) -> tuple[str, ...]:
    """The paragraphs of copy; each row of a table is one, with ` | ` between its cells.

    Where paragraphs are indented, a line without indent continues one; else they are found as in
    any other text.
    """
    found: list[str] = []
    running: list[str] = []
    indented, width = _is_indented(lines), _width(lines)
    for line in lines:
        if is_row(line) or (tabular and line.strip()):
            found += _unwrapped(running, width, indented=indented)
            running.clear()
            found.append(row(line))
        else:
            running.append(line)
    found += _unwrapped(running, width, indented=indented)
    return tuple(part for part in found if part and not RULE.fullmatch(part))


def is_row(line: str) -> bool:
    """Whether a line is the row of a table: cells between pipes, or columns with figures."""
    inside = line.strip()
    if len(inside) > MAX_ROW_LENGTH:
        return False
    if len(inside) > 1 and inside[0] == inside[-1] == "|":
        return True
    gaps = len(COLUMNS.findall(inside))
    if gaps != 1 or len(inside) >= MAX_FIGURES:
        return gaps > 1
    return FIGURES.search(inside) is not None


def row(line: str) -> str:
    """A table's row as text: `1. | Riga | 14`."""
    cells = [clean(cell) for cell in CELL_GAP.split(line.strip().strip("|"))]
    return " | ".join(cell for cell in cells if cell)


def _unwrapped(lines: Sequence[str], width: int, *, indented: bool) -> list[str]:
    found: list[list[str]] = [[]]
    for number, line in enumerate(lines):
        if RULE.fullmatch(line) or not line:
            found.append([])
        elif not found[-1] or (
            _runs_on(found[-1], line, width, indented=indented)
            # Far down a byline would be part of the copy, and the test is slow.
            and (number > LINES_ABOVE_COPY or not _opens_copy(line))
        ):
            found[-1].append(line)
        else:
            found.append([line])
    return [join_lines(part) for part in found if part]


def _runs_on(before: Sequence[str], line: str, width: int, *, indented: bool) -> bool:
    """Whether a line continues the paragraph before it.

    Where nothing is indented it does if its first word had no room above, or if the line above is
    nearly full and ends no sentence.
    """
    if indented:
        return not INDENT.match(line)
    text, above = line.strip(), before[-1]
    in_list, ended = LIST_ITEM.match(before[0]), ENDS_SENTENCE.search(above)
    if LIST_ITEM.match(line) and (in_list or ended):
        return False
    if INDENT.match(line) and in_list:
        return True
    needed = len(above) + 1 + len(text.split(maxsplit=1)[0])
    if ended:
        return needed > width
    return needed > NEARLY_FULL * width or text[0].islower()


def _opens_copy(line: str) -> bool:
    """Whether a line is a byline or begins with a dateline, so that it continues nothing."""
    text = line.strip()
    if is_byline(text):
        return True
    return DATELINE_MARK.search(text) is not None and split_dateline(text)[0] is not None


def _width(lines: Iterable[str]) -> int:
    """The column at which lines are wrapped."""
    lengths = [len(line) for line in lines if len(line) <= WIDEST]
    return max(NARROWEST, max(lengths, default=0))


def _is_indented(lines: Sequence[str]) -> bool:
    """Whether indents begin paragraphs, and are not those of list items."""
    starts = hanging = False
    for line in lines:
        is_item = LIST_ITEM.match(line) is not None
        if INDENT.match(line) and not is_item and not is_row(line):
            if not hanging:
                starts = True
        else:
            hanging = is_item or (hanging and bool(INDENT.match(line)))
    return starts
