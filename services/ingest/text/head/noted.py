"""Notes to editors that stand in one line with others, or with the byline."""

import re

from services.ingest.text.dateline import dateline_line
from services.ingest.text.head.names import byline_in

MAX_LENGTH = 1500
LONGEST_BYLINE = 110
_EDS = re.compile(r"\(?(?:Eds?|Editors|EDITORS)\b[.:]")
_BYLINE = re.compile(r"(?<!\S)(?:By|BY) (?=[^\W\d_a-z])")
_NOTICE = re.compile(r"(?<!\S)c\. ?\d{4} [A-Z].{2,60}\Z")
_IN_BRACKETS = re.compile(r"\s\([Bb]y [^()]{3,60}\)")
_BRACKET = re.compile(r"[()]")


def notes_and_byline(line: str) -> tuple[str, ...]:
    """The parts of a line that is notes, and the byline behind them; nothing for others.

    `(ART ADV: Photos are sent.) (Resending.) By Ann Poe c.1999 Fjord News`, `Eds: … By Ann Poe`.
    """
    if len(line) > MAX_LENGTH:
        return ()
    notes, rest = _in_brackets(line)
    if not notes and _EDS.match(line):
        return _behind_note(line)
    notice = _NOTICE.search(rest)
    byline = rest[: notice.start()].strip() if notice else rest
    if byline and not (_BYLINE.match(byline) and byline_in(byline)):
        return ()
    found = (*notes, *filter(None, (byline, notice[0] if notice else "")))
    return found if len(found) > 1 else ()


def byline_behind_dateline(line: str) -> tuple[str, ...]:
    """The byline in brackets behind a dateline, and this: `Riga, March 4 (BNA) (By Ann Poe)`."""
    byline = _IN_BRACKETS.search(line, 0, LONGEST_BYLINE)
    if not byline or not dateline_line(line[: byline.start()]) or not byline_in(byline[0].strip()):
        return ()
    return byline[0].strip(), f"{line[: byline.start()]} {line[byline.end() :].strip()}".rstrip()


def _in_brackets(line: str) -> tuple[list[str], str]:
    """The brackets at the start of a line, one behind the other, and the rest."""
    found: list[str] = []
    begins = depth = 0
    for sign in _BRACKET.finditer(line):
        if depth == 0 and line[begins : sign.start()].strip():
            break
        begins = sign.start() if depth == 0 else begins
        depth += 1 if sign[0] == "(" else -1
        if depth < 0:
            break
        if depth == 0:
            found.append(line[begins : sign.end()])
            begins = sign.end()
    return found, line[begins:].strip() if depth == 0 else line[begins:]


def _behind_note(line: str) -> tuple[str, ...]:
    start = max(0, len(line) - LONGEST_BYLINE)
    for found in _BYLINE.finditer(line, start):
        if byline_in(line[found.start() :]):
            return line[: found.start()].rstrip(), line[found.start() :]
    return ()
