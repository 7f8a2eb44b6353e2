"""Pictures, audio and video within a piece of HTML, as links with their captions."""

import re
from collections.abc import Iterator

from lxml import etree, html

from schemas.item import Association
from services.ingest.layout.spaces import clean, drop_invisible
from services.ingest.layout.urls import joined
from services.ingest.xml_copy import text_of

KINDS = {"img": "picture", "video": "video", "audio": "audio"}
PIXEL = frozenset({"0", "1", "0px", "1px"})
"""The width or height of pictures that only count readers."""


MARKED = re.compile(r"<(?:img|video|audio)\b", re.IGNORECASE)


def pictures_in(markup: str | None, base: str | None = None) -> tuple[Association, ...]:
    """The media within a piece of HTML that is still text."""
    if not markup or not MARKED.search(markup):
        return ()
    try:
        root = html.fragment_fromstring(drop_invisible(markup), create_parent="div")
    except (etree.ParserError, ValueError):
        return ()
    return tuple(pictures(root, base))


def pictures(root: etree._Element, base: str | None = None) -> Iterator[Association]:
    """The media within an element, in order; relative links are resolved against `base`.

    A figure's caption is the title of all that is in it, else an image's `alt` is.
    """
    for element in root.iter(*KINDS):
        source = element.get("src") or element.get("data-src") or _source(element)
        href = joined(base, source)
        if href and PIXEL.isdisjoint((element.get("width"), element.get("height"))):
            title = _caption(element) or clean(element.get("alt") or element.get("title") or "")
            yield Association(
                rel=KINDS[element.tag], href=href, type=_type(element), title=title or None
            )


def _source(element: etree._Element) -> str | None:
    found = element.find("source")
    return None if found is None else found.get("src")


def _type(element: etree._Element) -> str | None:
    found = element.find("source")
    return element.get("type") or (None if found is None else found.get("type"))


def _caption(element: etree._Element) -> str | None:
    figure = next(element.iterancestors("figure"), None)
    caption = None if figure is None else figure.find(".//figcaption")
    return None if caption is None else text_of(caption) or None
