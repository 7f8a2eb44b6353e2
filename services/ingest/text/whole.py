"""Plain paragraphs told apart: headline, byline, dateline, body, biography, credit line."""

import re
from dataclasses import dataclass

from services.ingest.text.biography import split_ending
from services.ingest.text.byline import byline_of
from services.ingest.text.headline import is_headline

HEADER_FIELDS = {
    "headline": "headline",
    "title": "headline",
    "slug": "slugline",
    "slugline": "slugline",
    "byline": "byline",
    "by": "byline",
    "author": "byline",
    "dateline": "dateline",
    "keywords": "keywords",
    "date": "sent_at",
    "sent": "sent_at",
    "urgency": "urgency",
    "priority": "urgency",
    "embargo": "embargo_until",
    "ednote": "ednote",
    "editor's note": "ednote",
    "note to editors": "ednote",
    "eds": "ednote",
    "language": "language",
}
"""Lines `Name: value` before the copy, and the fields that they fill."""

_HEADER = re.compile(rf"({'|'.join(map(re.escape, HEADER_FIELDS))})\s*:\s+(\S.*)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Whole:
    """The parts of plain copy; `headers` by the names of the fields that they fill."""

    headers: dict[str, str]
    headline: str | None
    byline: str | None
    body: tuple[str, ...]
    biography: tuple[str, ...]
    sign_off: str | None


def tell_apart(paragraphs: tuple[str, ...]) -> Whole:
    """Plain paragraphs as the parts of copy; each word ends in exactly one of them."""
    headers, rest = _take_headers(paragraphs)
    headline, byline, rest = _take_head(rest, headers)
    ending = split_ending(rest) if rest else None
    if ending is None:
        return Whole(headers, headline, byline, (), (), None)
    return Whole(
        headers, headline, byline or ending.name, ending.body, ending.biography, ending.sign_off
    )


def _take_headers(paragraphs: tuple[str, ...]) -> tuple[dict[str, str], tuple[str, ...]]:
    headers: dict[str, str] = {}
    for index, paragraph in enumerate(paragraphs):
        found = _HEADER.fullmatch(paragraph)
        if not found or (index and not headers):
            return headers, paragraphs[index:]
        headers[HEADER_FIELDS[found[1].lower()]] = found[2].strip()
    return headers, ()


def _take_head(
    paragraphs: tuple[str, ...], headers: dict[str, str]
) -> tuple[str | None, str | None, tuple[str, ...]]:
    """Headline and byline, in either order, off the head of the copy."""
    headline, byline = headers.get("headline"), headers.get("byline")
    rest = paragraphs
    for _ in range(2):
        if rest and byline is None and (found := byline_of(rest[0])):
            byline, rest = found, rest[1:]
        elif rest and headline is None and is_headline(rest[0], len(rest) - 1):
            headline, rest = rest[0], rest[1:]
    if rest and byline is None and headline and (found := byline_of(rest[0])):
        byline, rest = found, rest[1:]
    return headline, byline, rest
