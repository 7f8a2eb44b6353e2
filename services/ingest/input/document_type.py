"""Document type declarations: read past, with what they declare."""

import html
import re
from collections.abc import Iterator
from html.entities import html5

from services.ingest.errors import UnreadableCopyError

DOCTYPE = re.compile(
    r"(?P<before>(?>\s|<\?[^>]*>|<!--.*?-->)*+)"
    r"<!DOCTYPE\b[^\[>]*(?:\[(?P<subset>.*?)\]\s*)?>",
    re.DOTALL,
)
ENTITY = re.compile(
    r"""<!--.*?(?:-->|\Z)|<!ENTITY\s++(?P<parameter>%\s++)?(?P<name>[\w:.-]{1,100})?"""
    r"""(?:\s++(?P<external>SYSTEM|PUBLIC)\b|\s++(?:"(?P<double>[^"]*+)"|'(?P<single>[^']*+)'))?""",
    re.DOTALL,
)
USED = re.compile(r"&(?P<name>[\w:.-]{1,100});")


def without_doctype(text: str) -> str:
    """The document without its DTD, which is never fetched, and with no entity of it expanded.

    A reader that does not validate need not read external entities (XML 1.0, 5.1): NewsML 1.2 names
    the DTD of NITF so. Raises UnreadableCopyError, `hostile-xml`, for entities of the document's
    own that it uses, and for parameter entities with a text.
    """
    text = text.lstrip()
    match = DOCTYPE.match(text)
    if match is None:
        return text
    rest = text[match.end() :]
    declared = frozenset(_own_entities(match["subset"] or ""))
    if None in declared or any(each["name"] in declared for each in USED.finditer(rest)):
        raise UnreadableCopyError(
            "hostile-xml",
            "it uses entities of its own, which are never expanded: "
            "ask the sender for XML without them",
        )
    return match["before"] + rest


def _own_entities(subset: str) -> Iterator[str | None]:
    """The entities that a subset declares; None for one that may change what follows it.

    A character by the name that HTML has for it is none.
    """
    for found in ENTITY.finditer(subset):
        name, external = found["name"], found["external"]
        if found[0].startswith("<!--") or (found["parameter"] and name and external):
            continue
        value = found["double"] or found["single"] or ""
        if found["parameter"] or not name:
            yield None
        elif external or html.unescape(value) != html5.get(f"{name};"):
            yield name
