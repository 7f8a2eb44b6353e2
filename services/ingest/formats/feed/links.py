"""The links of an entry: its page, enclosures, pictures, related items."""

from collections.abc import Iterator

from lxml import etree

from schemas.item import Association
from services.ingest.formats.feed.element_names import MEDIA, PERIPHERAL
from services.ingest.formats.feed.elements import Elements
from services.ingest.input.xml import opening_of, text_of
from services.ingest.text.spaces import clean
from services.ingest.text.urls import resolve_url

BASE = "{http://www.w3.org/XML/1998/namespace}base"
OURS = {"alternate": "canonical", "": "canonical", "predecessor-version": "predecessor"}
"""Our names for an entry's relations (RFC 4287, 4.2.7.2)."""
MAX_TITLE_LENGTH = 10_000
"""Characters of a title, which may be that of each object of a group: more are cut off."""
THUMBNAILS = (
    "media.thumbnail",
    "media.content/media.thumbnail",
    "media.group/media.thumbnail",
    "media.group/media.content/media.thumbnail",
    "itunes.image",
    "image/url",
    "image",
)

Link = tuple[str, str | None, str | None, str | None]
"""Relation, address, media type, title."""


def page_of(entry: Elements) -> str | None:
    """The address of the page that an entry is about."""
    pages = (href for rel, href, _, _ in (*_rss_links(entry), *_atom_links(entry)) if href)
    return next(pages, None)


def base_in(element: etree._Element | None) -> str | None:
    """The base of relative links that an element states."""
    return None if element is None else element.get(BASE)


def links_of(entry: Elements, base: str | None) -> Iterator[Association]:
    """The links, the entry's own page first."""
    found = (
        *_rss_links(entry),
        *_atom_links(entry),
        *_enclosures(entry),
        *_media(entry),
        *_thumbnails(entry),
    )
    for rel, href, kind, title in found:
        if address := resolve_url(base, href):
            yield Association(rel=rel, href=address, type=kind or None, title=title or None)


def _rss_links(entry: Elements) -> Iterator[Link]:
    for link in entry.at("link"):
        yield "canonical", text_of(link) or link.get("href"), None, None
    # RSS: a guid is a permalink unless it says otherwise, but a link is surer.
    for guid in () if entry.at("link") else entry.at("guid"):
        address = text_of(guid)
        if guid.get("isPermaLink") != "false" and address.startswith(("http://", "https://")):
            yield "canonical", address, None, None
    for source in entry.at("source"):
        yield "source", source.get("url"), None, text_of(source)


def _atom_links(entry: Elements) -> Iterator[Link]:
    for link in entry.at("atom.link"):
        rel = (link.get("rel") or "").casefold()
        if rel not in PERIPHERAL:
            yield OURS.get(rel, rel), link.get("href"), link.get("type"), link.get("title")
    for content in entry.at("atom.content"):
        yield "content", content.get("src"), content.get("type"), None


def _enclosures(entry: Elements) -> Iterator[Link]:
    for enclosure in entry.at("enclosure"):
        yield "enclosure", enclosure.get("url"), enclosure.get("type"), None
    for transcript in entry.at("podcast.transcript"):
        yield "transcript", transcript.get("url"), transcript.get("type"), None


def _media(entry: Elements) -> Iterator[Link]:
    """Media RSS 1.5.1: the objects, which may be grouped as renditions of one thing."""
    for content in entry.at("media.content"):
        yield _medium(content, content)
    for content in entry.at("media.group/media.content"):
        yield _medium(content, content, content.getparent())


def _medium(content: etree._Element, *described: etree._Element | None) -> Link:
    kind = content.get("type") or ""
    medium = content.get("medium") or kind.partition("/")[0]
    texts = (
        opening_of(found, MAX_TITLE_LENGTH)
        for element in described
        if element is not None
        for name in ("media.title", "media.description", "media.text")
        if (found := element.find(name)) is not None
    )
    return MEDIA.get(medium, "media"), content.get("url"), kind, next(filter(None, texts), None)


def _thumbnails(entry: Elements) -> Iterator[Link]:
    for path in THUMBNAILS:
        for image in entry.at(path):
            address = image.get("url") or image.get("href") or clean(image.text or "")
            yield "thumbnail", address, None, None
