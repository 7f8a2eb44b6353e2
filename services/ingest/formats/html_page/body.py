"""The body of a page's copy, split from what is printed around it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from lxml import etree

from schemas.item import Association
from services.ingest.formats.html_page import markers
from services.ingest.formats.html_page.main_content import Marks, containers
from services.ingest.html.pictures import drop_figures, pictures
from services.ingest.html.text import html_paragraphs, sanitise
from services.ingest.html.trees import drop
from services.ingest.input.timestamps import TimeStyle
from services.ingest.input.xml import inner_markup, text_of
from services.ingest.text.page_chrome import is_chrome
from services.ingest.text.publication_line import read_publication_line

MAX_MARK_LENGTH = 300
"""Characters of a marked byline, time or caption: longer elements are kept as copy."""
LINES_ABOVE_COPY = 6
MAX_BIOGRAPHY_LENGTH = 3000
MIN_DECK_LENGTH = 40
LEFT_OVER = re.compile(r"(?:by|von|par|por|[\W_])*", re.IGNORECASE)
"""A line of which nothing is left but names and times that were taken out."""


@dataclass(frozen=True, slots=True)
class Body:
    """The parts of the element that holds the copy."""

    paragraphs: tuple[str, ...]
    markup: str
    """Sanitised."""
    summary: str | None
    pictures: tuple[Association, ...]
    biography: tuple[str, ...]
    time: str | None
    """When the page was published, where a line of it says so."""


def read_body(
    root: etree._Element, headline: str, base: str | None, style: TimeStyle, *, is_fragment: bool
) -> Body:
    """The body, without the marked headline, byline, time, pictures and biography.

    This removes elements from the tree: read everything else first.

    Raises UnreadableCopyError, `too-large`.
    """
    biography = _extract(root, Marks(root), markers.BIOGRAPHY_MARKS, MAX_BIOGRAPHY_LENGTH)
    found = containers(root, is_fragment=is_fragment)
    media = tuple(each for element in found for each in pictures(element, base))
    summary: list[str] = []
    for element in found:
        drop_figures(element)
        marked = Marks(element)
        _drop_headline(element, marked, headline)
        _extract(element, marked, markers.MARKS_AROUND_BODY, MAX_MARK_LENGTH)
        _drop_lone_times(element)
        summary += _summary(element, marked)
    printed = _paragraphs(found)
    times = (read_publication_line(text, style) for text in printed[:LINES_ABOVE_COPY])
    kept = tuple(text for text in printed if not _is_left_over(text, style))
    markup = sanitise("\n".join(map(inner_markup, found)), base).strip()
    return Body(
        kept, markup, " ".join(summary) or None, media, biography, next(filter(None, times), None)
    )


def _extract(
    root: etree._Element, marked: Marks, marks: frozenset[str], longest: int
) -> tuple[str, ...]:
    """Remove the marked elements and return their paragraphs; too long ones stay."""
    short = [
        element
        for element in marked.outermost(marks)
        if element is not root and len(text_of(element)) <= longest
    ]
    taken = _paragraphs(short)
    drop(root, short)
    return taken


def _summary(container: etree._Element, marked: Marks) -> tuple[str, ...]:
    """Remove and return the standfirst, which is marked, or in a `header` with the headline."""
    taken = _extract(container, marked, markers.SUMMARY_MARKS, MAX_BIOGRAPHY_LENGTH)
    headers = [header for header in container.iter("header") if header is not container]
    decks = (
        tuple(each for each in _paragraphs([header]) if len(each) >= MIN_DECK_LENGTH)
        for header in headers
    )
    taken = taken or next(filter(None, decks), ())
    drop(container, headers)
    return taken


def _drop_headline(container: etree._Element, marked: Marks, headline: str) -> None:
    titles = container.iter("h1", "h2", "title")
    drop(container, (each for each in titles if each.tag == "h1" or text_of(each) == headline))
    _extract(container, marked, markers.HEADLINE_MARKS, MAX_MARK_LENGTH)


def _drop_lone_times(container: etree._Element) -> None:
    """Remove each `time` that is not within a sentence."""
    drop(container, filter(_is_alone, container.iter("time")))


def _is_alone(element: etree._Element) -> bool:
    before, parent = element.getprevious(), element.getparent()
    text = (before.tail if before is not None else parent is not None and parent.text) or ""
    return not text.strip() and not (element.tail or "").strip()


def _paragraphs(elements: Sequence[etree._Element]) -> tuple[str, ...]:
    return tuple(text for each in elements for text in html_paragraphs(inner_markup(each)))


def _is_left_over(text: str, style: TimeStyle) -> bool:
    if len(text) > MAX_MARK_LENGTH:
        return False
    return bool(
        LEFT_OVER.fullmatch(text)
        or is_chrome(text)
        or read_publication_line(text, style) is not None
    )
