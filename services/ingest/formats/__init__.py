"""The registry of formats: which of them reads a record's bytes.

To add one, write its module with a `FORMAT`, name it in `FORMATS`, and put its content types into
`services.ingest.input.media_types`.
"""

from types import MappingProxyType
from typing import NamedTuple

from schemas.topics import MAX_COPY_BYTES, MIB
from services.ingest.errors import UnreadableCopyError
from services.ingest.fields.identifiers import identified
from services.ingest.formats import (
    feed,
    html_page,
    json_items,
    mail,
    newsml_12,
    newsml_g2,
    ninjs,
    nitf,
    plain_text,
)
from services.ingest.formats.format import Context, Format, Items
from services.ingest.formats.teleprinter import anpa1312, iptc7901
from services.ingest.input.limits import check_text, text_size, too_large

FORMATS: tuple[Format, ...] = (
    newsml_g2.FORMAT,
    newsml_12.FORMAT,
    nitf.FORMAT,
    feed.RSS,
    feed.ATOM,
    html_page.FORMAT,
    ninjs.FORMAT,
    json_items.FORMAT,
    iptc7901.FORMAT,
    anpa1312.FORMAT,
    mail.FORMAT,
    plain_text.FORMAT,
)
"""The order in which they are tried: the first whose `sniff` says yes reads the record."""
FORMATS_BY_NAME = MappingProxyType({each.name: each for each in FORMATS})

SNIFFED = 65536
"""Bytes that `sniff` is given: XML may open with a long comment."""

__all__ = ["FORMATS", "FORMATS_BY_NAME", "Context", "Format", "Parsed", "detect", "parse"]


class Parsed(NamedTuple):
    """A record's items, and the name of the format that they were read as."""

    format: str
    items: Items


def parse(value: bytes, context: Context, read_as: Format | None = None) -> Parsed:
    """The items of a record's bytes, read in the format found or in `read_as`.

    Raises UnreadableCopyError: `empty`, `too-large`, `unknown-format`, or what the format raises.
    """
    if not value.strip():
        raise UnreadableCopyError(
            "empty", "there is nothing in it: ask the sender to send it again"
        )
    if len(value) > MAX_COPY_BYTES:
        raise too_large(f"{MAX_COPY_BYTES // MIB} MiB")
    found = read_as or detect(value, context.media_type)
    items = found.parse(value, context)
    check_text(sum(map(text_size, items)))
    return Parsed(found.name, identified(items, found.name, context.addresses))


def detect(value: bytes, media_type: str) -> Format:
    """The format of some bytes: the one that they look like, else the declared one.

    A declaration counts only for bytes that look like nothing but text. Raises
    UnreadableCopyError, `unknown-format`.
    """
    head = value[:SNIFFED]
    seen = next((each for each in FORMATS if each.sniff(head)), None)
    declared = next((each for each in FORMATS if media_type in each.content_types), None)
    # Plain text looks like anything that is text, so there the declaration decides.
    if seen is None or (seen is plain_text.FORMAT and declared):
        seen = declared if seen else None
    if seen is None:
        known = ", ".join(each.name for each in FORMATS)
        raise UnreadableCopyError(
            "unknown-format",
            f"it is in no format that is read ({known}): convert it and push it again",
        )
    return seen
