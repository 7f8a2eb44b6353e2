"""XHTML as agencies set it: headline, byline and teaser marked by tag and class in the body."""

from collections.abc import Mapping
from types import MappingProxyType

from lxml import etree

from services.ingest.xml_copy import text_of

PARTS = MappingProxyType(
    {
        word: part
        for part, words in {
            "abstract": "abstract standfirst summary teaser",
            "biography": "biography",
            "byline": "byline",
            "sign_off": "closingline sign-off",
        }.items()
        for word in words.split()
    }
)
"""The field that a paragraph is, by its class."""
BLOCKS = frozenset("div footer h1 h2 h3 h4 p section".split())


def take_parts(body: etree._Element, stated: Mapping[str, object]) -> dict[str, object]:
    """Take what is no copy out of the body: its `header`, its headline, paragraphs of a class.

    What says something else than the item's own property, which is believed, stays.
    """
    found: dict[str, list[str]] = {}
    headlines = [text for each in body.iter("h1") if (text := text_of(each))]
    for node in list(body.iter(*BLOCKS)):
        part, text = _part(node), text_of(node)
        if part and node is not body and _same(stated.get(part) or text, text):
            found.setdefault(part, []).append(text)
            take_out(node)
    _take_headlines(body, stated.get("headline") or (headlines[0] if headlines else None))
    fields: dict[str, object] = {part: texts for part, texts in found.items() if any(texts)}
    if "byline" in found:
        fields["byline"] = "; ".join(dict.fromkeys(found["byline"]))
    return fields | ({"headline": headlines[0]} if headlines else {})


def _part(node: etree._Element) -> str | None:
    words = (node.get("class") or "").casefold().split()
    return next((PARTS[word] for word in words if word in PARTS), None)


def _take_headlines(body: etree._Element, headline: object) -> None:
    for header in list(body.iter("header")):
        if header is not body:
            take_out(header)
    for node in list(body.iter("h1")):
        if _same(headline, text_of(node)):
            take_out(node)


def _same(one: object, other: str) -> bool:
    return isinstance(one, str) and one.casefold() == other.casefold()


def take_out(node: etree._Element) -> None:
    """Take an element out of its tree; what stands behind it stays."""
    parent, before = node.getparent(), node.getprevious()
    if parent is None:
        return
    if before is not None:
        before.tail = (before.tail or "") + (node.tail or "")
    else:
        parent.text = (parent.text or "") + (node.tail or "")
    parent.remove(node)
