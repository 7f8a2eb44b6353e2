"""Pictures, audio and video within a piece of HTML, as links with their captions."""

import re
from collections.abc import Iterator

from lxml import etree

from schemas.item import Association
from services.ingest.html.text import parse_html
from services.ingest.html.trees import drop
from services.ingest.input.xml import inner_markup, text_of
from services.ingest.text.spaces import clean, drop_invisible
from services.ingest.text.urls import resolve_url

KINDS = {"img": "picture", "video": "video", "audio": "audio"}
MEDIA = ("img", "video", "audio", "iframe", "picture")
NO_MEDIA = ("table", "blockquote", "pre")
"""Elements that make a `figure` part of the copy."""
PIXEL = frozenset({"0", "1", "0px", "1px"})
"""The width or height of pictures that only count visits."""


MARKED = re.compile(r"<(?:img|video|audio)\b", re.IGNORECASE)


def split_pictures(markup: str, base: str | None = None) -> tuple[str, tuple[Association, ...]]:
    """A piece of HTML without its figures, and the media in them."""
    if not MARKED.search(markup):
        return markup, ()
    root = parse_html(drop_invisible(markup))
    body = None if root is None else root.find("body")
    if body is None:
        return markup, ()
    found = tuple(pictures(body, base))
    drop_figures(body)
    return inner_markup(body), found


def pictures(root: etree._Element, base: str | None = None) -> Iterator[Association]:
    """The media within an element, in order; relative links are resolved against `base`.

    A figure's caption is the title of all that is in it, else an image's `alt` is.
    """
    captions: dict[etree._Element, str | None] = {}
    for element in root.iter(*KINDS):
        source = element.get("src") or element.get("data-src") or _source(element)
        href = resolve_url(base, source)
        if href and PIXEL.isdisjoint((element.get("width"), element.get("height"))):
            title = _caption(element, captions) or clean(
                element.get("alt") or element.get("title") or ""
            )
            yield Association(
                rel=KINDS[element.tag], href=href, type=_type(element), title=title or None
            )


def drop_figures(root: etree._Element) -> None:
    """Remove the media, with the figures and captions around them."""
    figures = root.iter("figure", "figcaption")
    drop(root, (each for each in figures if not any(True for _ in each.iter(*NO_MEDIA))))
    drop(root, root.iter(*MEDIA))


def _source(element: etree._Element) -> str | None:
    found = element.find("source")
    return None if found is None else found.get("src")


def _type(element: etree._Element) -> str | None:
    found = element.find("source")
    return element.get("type") or (None if found is None else found.get("type"))


def _caption(element: etree._Element, known: dict[etree._Element, str | None]) -> str | None:
    """The caption of the figure around an element; `known` holds those of figures seen before."""
    figure = next(element.iterancestors("figure"), None)
    if figure is None:
        return None
    if figure not in known:
        known[figure] = text_of(figure.find(".//figcaption")) or None
    return known[figure]
