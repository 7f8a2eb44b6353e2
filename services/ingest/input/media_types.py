"""Data: the content types of each format, and the file endings that stand for them.

This module imports no parser, so that pushing files stays fast.
"""

from collections.abc import Mapping
from pathlib import PurePath
from types import MappingProxyType
from typing import NamedTuple

G2_ITEMS = (
    "newsMessage newsItem packageItem catalogItem conceptItem knowledgeItem planningItem".split()
)
JSON_LINES = (
    "application/x-ndjson",
    "application/ndjson",
    "application/jsonl",
    "application/json-lines",
)
"""An object a line."""


DESK_ORDER = "application/vnd.wiredesk.order+json"
"""A desk's order, which is no copy."""


class MediaTypes(NamedTuple):
    """How records of one format are declared."""

    content_types: tuple[str, ...]
    endings: Mapping[str, str] = MappingProxyType({})
    """By a file's ending in lower case, with its dot: the content type that it stands for."""


MEDIA_TYPES = MappingProxyType(
    {
        "newsml-g2": MediaTypes(
            tuple(f"application/vnd.iptc.g2.{name.lower()}+xml" for name in sorted(G2_ITEMS))
        ),
        "newsml-1.2": MediaTypes(
            ("application/newsml+xml", "text/vnd.iptc.newsml", "application/vnd.iptc.newsml")
        ),
        "nitf": MediaTypes(
            ("application/nitf+xml", "text/vnd.iptc.nitf", "application/vnd.iptc.nitf", "text/nitf")
        ),
        "rss": MediaTypes(
            ("application/rss+xml", "application/rdf+xml"), {".rss": "application/rss+xml"}
        ),
        "atom": MediaTypes(("application/atom+xml",), {".atom": "application/atom+xml"}),
        "html": MediaTypes(
            ("text/html", "application/xhtml+xml"), {".html": "text/html", ".htm": "text/html"}
        ),
        "ninjs": MediaTypes(
            (
                "application/ninjs+json",
                "application/vnd.iptc.ninjs+json",
                "application/x-ninjs+json",
                "application/vnd.iptc.g2.ninjs+json",
            )
        ),
        "json": MediaTypes(
            (
                "application/json",
                "text/json",
                *JSON_LINES,
            ),
            {
                ".json": "application/json",
                ".ndjson": "application/x-ndjson",
                ".jsonl": "application/x-ndjson",
            },
        ),
        "iptc7901": MediaTypes(
            ("application/x-iptc7901", "text/x-iptc7901"), {".iptc": "text/x-iptc7901"}
        ),
        "anpa1312": MediaTypes(
            ("application/x-anpa1312", "text/x-anpa1312"), {".anpa": "text/x-anpa1312"}
        ),
        "mail": MediaTypes(
            ("message/rfc822", "message/global", "application/mbox"), {".eml": "message/rfc822"}
        ),
        "plain-text": MediaTypes(("text/plain",), {".txt": "text/plain", ".text": "text/plain"}),
    }
)
"""By the name of the format."""

ANY_XML = MappingProxyType({".xml": "application/xml"})
"""An ending of several formats, which differ in their root elements."""
TYPES_BY_ENDING = MappingProxyType(
    {
        ending: content_type
        for endings in (ANY_XML, *(each.endings for each in MEDIA_TYPES.values()))
        for ending, content_type in endings.items()
    }
)


def content_type_of(file_name: str) -> str | None:
    """The content type that a file's ending stands for; None where only its bytes can show it."""
    return TYPES_BY_ENDING.get(PurePath(file_name).suffix.lower())
