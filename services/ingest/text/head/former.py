"""The head as Wiredesk 0.1 read it: the ids of copy without a guid were made of what it left."""

import re
from collections.abc import Sequence

from services.ingest.input.timestamps import TimeStyle
from services.ingest.text.byline import continues_byline, is_byline
from services.ingest.text.dateline import split_dateline
from services.ingest.text.headlines import may_be_headline
from services.ingest.text.publication_line import read_publication_line
from services.ingest.text.signals import is_notice

MAX_HEADLINE_LENGTH = 200
MAX_PARAGRAPHS_BEFORE_BYLINE = 2
LINES_ABOVE_COPY = 6
PRIORITY_LINE = re.compile(r"[(*\s]*(?:FLASH|BULLETIN|URGENT|ALERT|EILMELDUNG|EIL)[)*:!\s]*")


def split_headline_as_before(
    headline: str, body: Sequence[str], style: TimeStyle
) -> tuple[str, tuple[str, ...]]:
    """The headline that 0.1 found in a text, and its paragraphs, the notices first."""
    above = [line for line in body[:LINES_ABOVE_COPY] if not read_publication_line(line, style)]
    notices, rest = _without_top((*above, *body[LINES_ABOVE_COPY:]))
    if not headline and len(rest) > 1 and may_be_headline(rest[0], MAX_HEADLINE_LENGTH):
        headline, rest = rest[0], rest[1:]
    more, rest = _without_top(rest)
    return headline, (*notices, *more, *rest)


def _without_top(body: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The notices at the top, and what is below them and the lines of priority."""
    notices: list[str] = []
    for at, line in enumerate(body):
        if is_notice(line):
            notices.append(line)
        elif not PRIORITY_LINE.fullmatch(line):
            return tuple(notices), body[at:]
    return tuple(notices), ()


def split_byline_as_before(
    body: tuple[str, ...], stated: str | None
) -> tuple[str | None, tuple[str, ...]]:
    """The byline that 0.1 found, and the paragraphs below it."""
    for place, paragraph in enumerate(body[: MAX_PARAGRAPHS_BEFORE_BYLINE + 1]):
        if split_dateline(paragraph)[0]:
            break
        if is_byline(paragraph):
            end = place + 1 + sum(map(continues_byline, body[place + 1 : place + 2]))
            printed = ", ".join(body[place:end])
            repeats = stated is None or stated.casefold() in printed.casefold()
            if repeats and (body[end:] or not place):
                return stated or printed, body[end:]
            break
    return stated, body
