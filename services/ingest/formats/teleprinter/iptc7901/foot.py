"""The foot of a 7901 message: the desk's notes and marks, and the time."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from services.ingest.formats.teleprinter.lines import copy_paragraphs
from services.ingest.text.foot.private import opens_private
from services.ingest.text.page_chrome import is_end_mark
from services.ingest.text.spaces import clean

NOTEPAD = re.compile(
    r"\s*#{1,2}\s*(?:Notizblock|Notepad|Redaktionelle Hinweise|Editorial notes?)\b.*",
    re.IGNORECASE,
)
NOTEPAD_MARKS = re.compile(r"^#+\s*|^[\s*]+$")
ONLY_TITLES = re.compile(r"\s*#")

DESK = re.compile(
    r"(?:dpa|afp|apa|sda|reuters)(?:[/-]\w+)?(?: [\w/+.-]{1,9}){1,8}"
    r"|[a-zäöüß]{2,4}(?:[/-][a-zäöüß]{2,4}){1,5}"
)
"""The marks of the desk: `dpa abc/de yyzz n1 xy`, `abc/def`."""

DESK_TIME = re.compile(
    r"(?:[A-Za-z/-]{2,10}\s+)?\d{6}\s*(?:[A-Z]{1,4}\s+)?[^\W\d_]{3,9}\.?\s+\d\d(?:\d\d)?"
)
"""The time as AFP has it below the text: `AFP 241530 GMT NOV 26`."""
MAX_MARK_LENGTH, MAX_MARKS = 80, 5


@dataclass(frozen=True, slots=True)
class Foot:
    """The parts below the copy."""

    notes: tuple[str, ...] = ()
    private: tuple[str, ...] = ()
    """What is not for publication, with the line that says so."""
    sign_off: str | None = None
    stamp: str = ""


def split_foot(lines: Sequence[str]) -> tuple[Sequence[str], Foot]:
    """The lines of head and copy, and the foot."""
    lines, sign_off, stamp = _split_marks(lines)
    start = next((number for number, line in enumerate(lines) if _opens_notes(line)), len(lines))
    private = next((number for number, line in enumerate(lines) if opens_private(line)), len(lines))
    copy, more, earlier = _split_marks(lines[: min(start, private)])
    marks = " ".join(mark for mark in (more, sign_off) if mark)
    notes = _notes(lines[start:private])
    return copy, Foot(notes, copy_paragraphs(lines[private:]), marks or None, stamp or earlier)


def _opens_notes(line: str) -> bool:
    return "#" in line[:MAX_MARK_LENGTH] and NOTEPAD.fullmatch(line) is not None


def _split_marks(lines: Sequence[str]) -> tuple[Sequence[str], str | None, str]:
    """The lines without the desk's marks, end marks and time below them."""
    marks: list[str] = []
    stamp = ""
    end = len(lines)
    while end:
        text = clean(lines[end - 1])
        if len(text) > MAX_MARK_LENGTH or len(marks) == MAX_MARKS:
            break
        if DESK_TIME.fullmatch(text):
            stamp = stamp or text
        elif DESK.fullmatch(text):
            marks.insert(0, text)
        elif text and not is_end_mark(text):
            break
        end -= 1
    return lines[:end], " ".join(marks) or None, stamp


def _notes(lines: Sequence[str]) -> tuple[str, ...]:
    """The paragraphs of the notes, without titles of empty sections."""
    titled = [line for line in lines if not NOTEPAD.fullmatch(line)]
    if all(not line.strip() or ONLY_TITLES.match(line) for line in titled):
        return ()
    return copy_paragraphs([NOTEPAD_MARKS.sub("", line) for line in titled])
