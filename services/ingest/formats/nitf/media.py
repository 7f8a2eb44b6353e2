"""Links to the pictures, audio and video of a NITF document."""

from collections.abc import Iterator
from itertools import islice
from types import MappingProxyType

from lxml import etree

from services.ingest.html.nitf_markup import nitf_body_html
from services.ingest.html.text import html_paragraphs
from services.ingest.input.xml import first_text

MAX_MEDIA = 500
RELATIONS = MappingProxyType({"image": "picture", "photo": "picture"})
"""Our relation by `media-type`; other types are kept."""


def associations(document: etree._Element) -> Iterator[dict[str, str]]:
    """A link for each reference of each `media`, which may have several renditions."""
    for media in islice(document.iter("media"), MAX_MEDIA):
        kind = media.get("media-type", "").strip().casefold()
        caption = _caption(media)
        credit = first_text(media, "media-producer") or ""
        for reference in media.iterfind("media-reference"):
            href = reference.get("source") or reference.get("data-location")
            if href:
                yield {
                    "rel": RELATIONS.get(kind, kind) or "media",
                    "href": href,
                    "type": reference.get("mime-type", ""),
                    "title": caption or _title(reference),
                    "alt": reference.get("alternate-text", ""),
                    "credit": credit,
                }
    for published in document.iterfind("head//pubdata[@ex-ref]"):
        yield {
            "rel": "published",
            "href": published.get("ex-ref", ""),
            "title": published.get("name", ""),
        }


def _caption(media: etree._Element) -> str:
    captions = (html_paragraphs(nitf_body_html(each)) for each in media.iterfind("media-caption"))
    return " ".join(text for caption in captions for text in caption)


def _title(reference: etree._Element) -> str:
    return reference.get("alternate-text") or reference.get("name") or ""
