"""The dateline of a story: at its beginning, on a line of its own, or stated by the format."""

import re

from services.ingest.text.dateline import PrintedDateline, read_dateline
from services.ingest.text.head.lines import dateline_of

SIGN = re.compile(r"\s*+(?:\.?-++|[–—―_]++|[:=](?=\s))\s*+")
"""What ends a dateline."""


def take_dateline(
    body: tuple[str, ...], stated: str | None
) -> tuple[PrintedDateline | None, tuple[str, ...]]:
    """The dateline, and the paragraphs without its words.

    One that the format states counts before the text; the copy loses it only where it repeats it.
    """
    printed, first = dateline_of(body[0], "".join(body[1:2])) if body else (None, "")
    if stated is None:
        return (printed, _opening_with(first, body)) if printed else (None, body)
    dateline = read_dateline(stated)
    if printed and printed.places and not dateline.places:
        return printed, _opening_with(first, body)
    if printed and _first_place(printed) == _first_place(dateline):
        fuller = len(printed.text) >= len(dateline.text)
        return printed if fuller else dateline, _opening_with(first, body)
    if body and (rest := _behind_repeated(stated.strip(), dateline, body[0])) is not None:
        return dateline, _opening_with(rest, body)
    return dateline, body


def _first_place(dateline: PrintedDateline) -> str:
    return next(iter(dateline.places), "").casefold()


def _behind_repeated(stated: str, dateline: PrintedDateline, paragraph: str) -> str | None:
    """What follows the stated dateline in a paragraph that repeats it; only behind a sign."""
    if not dateline.text or not paragraph.startswith(dateline.text):
        return None
    behind = paragraph[len(dateline.text) :]
    sign = SIGN.match(behind)
    if sign or (paragraph.startswith(stated) and stated != dateline.text):
        return behind[sign.end() :] if sign else paragraph[len(stated) :].lstrip()
    return None


def _opening_with(first: str, body: tuple[str, ...]) -> tuple[str, ...]:
    return (first, *body[1:]) if first else body[1:]
