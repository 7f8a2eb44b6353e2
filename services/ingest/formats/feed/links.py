"""Where an entry's links lead: its page, enclosures, pictures, related items."""

from collections.abc import Iterator

from lxml import etree

from schemas.item import Association
from services.ingest.formats.feed.names import MEDIA, PERIPHERAL
from services.ingest.layout.spaces import clean
from services.ingest.layout.urls import joined
from services.ingest.xml_copy import text_of

BASE = "{http://www.w3.org/XML/1998/namespace}base"
OURS = {"alternate": "canonical", "": "canonical", "predecessor-version": "predecessor"}
"""What we call an entry's relations (RFC 4287, 4.2.7.2)."""


def page_of(entry: etree._Element) -> str | None:
    """The address of the page that an entry is about."""
    return next((each.href for each in links_of(entry, None) if each.rel == "canonical"), None)


def base_of(entry: etree._Element, channel: etree._Element) -> str | None:
    """What the relative links of an entry are relative to."""
    for element in (entry, channel, channel.getparent()):
        if element is not None and (base := element.get(BASE)):
            return base
    return page_of(entry) or page_of(channel)


def links_of(entry: etree._Element, base: str | None) -> Iterator[Association]:
    """The links in the order of their kinds, the entry's own page first."""
    found = (
        *_rss_links(entry),
        *_atom_links(entry),
        *_enclosures(entry),
        *_media(entry),
        *_thumbnails(entry),
    )
    for rel, href, kind, title in found:
        if address := joined(base, href):
            yield Association(rel=rel, href=address, type=kind or None, title=title or None)


Link = tuple[str, str | None, str | None, str | None]
"""Relation, address, media type, title."""


def _rss_links(entry: etree._Element) -> Iterator[Link]:
    for link in entry.iterfind("link"):
        yield "canonical", text_of(link) or link.get("href"), None, None
    guid = entry.find("guid")
    if guid is not None and entry.find("link") is None and guid.get("isPermaLink") != "false":
        address = text_of(guid)
        if address.startswith(("http://", "https://")):
            yield "canonical", address, None, None
    for source in entry.iterfind("source"):
        yield "source", source.get("url"), None, text_of(source)


def _atom_links(entry: etree._Element) -> Iterator[Link]:
    for link in entry.iterfind("atom.link"):
        rel = (link.get("rel") or "").casefold()
        if rel not in PERIPHERAL:
            yield OURS.get(rel, rel), link.get("href"), link.get("type"), link.get("title")
    for content in entry.iterfind("atom.content[@src]"):
        yield "content", content.get("src"), content.get("type"), None


def _enclosures(entry: etree._Element) -> Iterator[Link]:
    for enclosure in entry.iterfind("enclosure"):
        yield "enclosure", enclosure.get("url"), enclosure.get("type"), None
    for transcript in entry.iterfind("podcast.transcript"):
        yield "transcript", transcript.get("url"), transcript.get("type"), None


def _media(entry: etree._Element) -> Iterator[Link]:
    """Media RSS 1.5.1: the objects, which may be grouped as renditions of one thing."""
    for path in ("media.content", "media.group/media.content"):
        for content in entry.iterfind(path):
            kind = content.get("type") or ""
            medium = content.get("medium") or kind.partition("/")[0]
            yield MEDIA.get(medium, "media"), content.get("url"), kind, _title(content, entry)


def _title(content: etree._Element, entry: etree._Element) -> str | None:
    parent = content.getparent()
    for element in (content, *(() if parent is None or parent is entry else (parent,))):
        for name in ("media.title", "media.description", "media.text"):
            if text := text_of(element.find(name)):
                return text
    return None


def _thumbnails(entry: etree._Element) -> Iterator[Link]:
    for path in (".//media.thumbnail", "itunes.image", "image/url", "image"):
        for image in entry.iterfind(path):
            address = image.get("url") or image.get("href") or clean(image.text or "")
            yield "thumbnail", address, None, None
