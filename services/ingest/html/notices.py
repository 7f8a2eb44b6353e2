"""Removal of notes to editors from markup."""

from collections.abc import Sequence

from lxml import etree, html

from services.ingest.html.text import BLOCKS, html_paragraphs, parse_html
from services.ingest.html.trees import drop
from services.ingest.input.xml import text_of

MAX_PARTS = 20
"""Elements directly within one that is a note; more are no note's."""


def without_paragraphs(markup: str, texts: Sequence[str]) -> str | None:
    """Sanitised markup without the elements that are nothing but one of the texts.

    None where one of the texts still stands in it: as part of a longer paragraph, for example.
    """
    root = parse_html(markup)
    body = None if root is None else root.find("body")
    if body is None:
        return None
    wanted = set(texts)
    elements = (each for each in body.iterdescendants(*BLOCKS) if len(each) <= MAX_PARTS)
    drop(body, [each for each in elements if text_of(each) in wanted])
    kept = _inner(body)
    words = "\n".join(html_paragraphs(kept))
    return None if any(text in words for text in texts) else kept


def _inner(body: etree._Element) -> str:
    parts = (html.tostring(each, encoding="utf-8").decode() for each in body)
    return "".join((body.text or "", *parts)).strip()
