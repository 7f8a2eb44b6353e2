"""Prints of databases without labels: headline, author, day, source, pages, rights, then the copy.

Dow Jones Interactive printed stories so, each part on a line of its own.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from lexicon.agencies import NAME_OF
from lexicon.person_names import is_name
from services.ingest.text.byline import JOINT, continues_byline, is_byline
from services.ingest.text.dateline import split_dateline
from services.ingest.text.line_families import Taken

MAX_ABOVE = 4
"""Lines above the day: headline and author."""
MAX_HEADLINE = 250
MAX_PAGES = 3
"""Lines of edition and page between source and rights."""
MAX_NOTE = 16
"""Lines of a note on what was corrected."""
RULE = "line of a database"
DAY = re.compile(r"(?:0[1-9]|1[0-2])/(?:0[1-9]|[12]\d|3[01])/(?:19|20)\d\d")
SOURCE = re.compile(r"[A-Z][\w.,&'’()/ -]{1,60}(?<![.,])")
PAGE = re.compile(r"[A-Z\d][\w.,;:()/ -]{0,40}(?<![.,])")
RIGHTS = re.compile(
    r"\(?(?:\(c\)|copyright\b|©)[^\n]{0,90}\b(?:19|20)\d\d\b[^\n]{0,120}", re.IGNORECASE
)
COLUMN = re.compile(r"An? (?:[A-Z][\w.&-]{1,20} ){1,5}Column")
OFFICE = re.compile(r"Of [A-Z][A-Z&. ]{3,40}")
CORRECTED = re.compile(r"A corrected (?:repetition|version|story|repeat) follows\.?", re.IGNORECASE)


class Print(NamedTuple):
    """The lines that are left of a print, and those of the database."""

    body: tuple[str, ...]
    taken: tuple[Taken, ...]


def take_print(body: Sequence[str]) -> Print | None:
    """The print without the lines of its database; None for any other text.

    Only where day, source and rights stand one below the other, and copy is below them.
    """
    day = next((at for at, line in enumerate(body[: MAX_ABOVE + 1]) if DAY.fullmatch(line)), None)
    end = _end_of_block(body, day) if day else None
    if day is None or end is None or end >= len(body):
        return None
    above, taken = _above(body[:day])
    taken += [
        Taken("day of a database", body[day], "sent_at"),
        Taken("source of a database", body[day + 1], "provider"),
        *(Taken(RULE, line, "dropped") for line in body[day + 2 : end]),
    ]
    while end + 1 < len(body) and _is_service(body[end]):
        taken.append(Taken(RULE, body[end], "dropped"))
        end += 1
    if note := _end_of_note(body, end):
        taken.append(Taken("note on a correction", " ".join(body[end:note]), "ednote"))
        end = note
    return Print((*above, *body[end:]), tuple(taken))


def _end_of_block(body: Sequence[str], day: int) -> int | None:
    """The place behind the rights, if all lines down to them are the database's."""
    below = body[day + 1 : day + MAX_PAGES + 3]
    rights = next((at for at, line in enumerate(below) if RIGHTS.fullmatch(line)), 0)
    if rights == 0 or not SOURCE.fullmatch(below[0]):
        return None
    known = all(map(PAGE.fullmatch, below[1:rights]))
    return day + 2 + rights if known else None


def _above(lines: Sequence[str]) -> tuple[list[str], list[Taken]]:
    """What is left of the lines above the day; a headline alone, and names below it, are taken."""
    above = list(lines)
    taken: list[Taken] = []
    if len(above) > 1 and OFFICE.fullmatch(above[-1]):
        taken.append(Taken(RULE, above.pop(), "dropped"))
    if len(above) > 1 and not any(map(_names_author, above[1:])) and _are_names(above[-1]):
        taken.append(Taken("author in a database", above.pop(), "byline"))
    if len(above[0]) <= MAX_HEADLINE and all(map(_names_author, above[1:])):
        taken.append(Taken("headline of a database", above.pop(0), "headline"))
    return above, taken[::-1]


def _are_names(line: str) -> bool:
    return all(is_name(part) and " " in part for part in JOINT.split(line))


def _names_author(line: str) -> bool:
    return is_byline(line) or continues_byline(line)


def _is_service(line: str) -> bool:
    """Whether a line below the rights is a column's or agency's name."""
    known = COLUMN.fullmatch(line) or OFFICE.fullmatch(line)
    return known is not None or line.casefold() in NAME_OF


def _end_of_note(body: Sequence[str], start: int) -> int | None:
    """The place behind a note that says that a corrected story follows, with its dateline."""
    noted = (at for at in range(start, min(start + MAX_NOTE, len(body) - 1)))
    last = next((at for at in noted if CORRECTED.fullmatch(body[at])), None)
    if last is None or any(split_dateline(line)[0] for line in body[start:last]):
        return None
    copy = body[last + 1 : last + 3]
    return last + 1 if any(split_dateline(line)[0] for line in copy) else None
