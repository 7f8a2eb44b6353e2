"""Headline, byline and teaser in XHTML, which agencies mark by tag and class."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from lxml import etree

from services.ingest.html.trees import drop
from services.ingest.input.xml import text_of

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
"""The field of a paragraph by its class."""
BLOCKS = frozenset("div footer h1 h2 h3 h4 p section".split())


def extract_parts(body: etree._Element, stated: Mapping[str, object]) -> dict[str, object]:
    """Remove and return what is no copy: the `header`, the headline, paragraphs of a class.

    An element that differs from the item's own property stays in the body.
    """
    found: dict[str, list[str]] = {}
    headlines = [(node, text) for node in _outermost(body, _is_headline) if (text := text_of(node))]
    headline = headlines[0][1] if headlines else None
    read: list[etree._Element] = []
    for node in _outermost(body, _is_marked):
        part, text = _part(node), text_of(node)
        if part and _same(stated.get(part) or text, text):
            found.setdefault(part, []).append(text)
            read.append(node)
    drop(body, read)
    headers = _outermost(body, _is_header)
    drop(body, (header for header in headers if header.find(".//h1") is not None))
    titled = stated.get("headline") or headline
    drop(body, (node for node, text in headlines if _same(titled, text)))
    fields: dict[str, object] = {part: texts for part, texts in found.items() if any(texts)}
    if "byline" in found:
        fields["byline"] = "; ".join(dict.fromkeys(found["byline"]))
    return fields | ({"headline": headline} if headline else {})


def _outermost(
    body: etree._Element, is_wanted: Callable[[etree._Element], bool]
) -> list[etree._Element]:
    """The wanted elements that are not within another wanted one."""
    found: list[etree._Element] = []
    walker = etree.iterwalk(body, events=("start",))
    for _, node in walker:
        if node is not body and is_wanted(node):
            found.append(node)
            walker.skip_subtree()
    return found


def _is_headline(node: etree._Element) -> bool:
    return node.tag == "h1"


def _is_header(node: etree._Element) -> bool:
    return node.tag == "header"


def _is_marked(node: etree._Element) -> bool:
    return node.tag in BLOCKS and _part(node) is not None


def _part(node: etree._Element) -> str | None:
    words = (node.get("class") or "").casefold().split()
    return next((PARTS[word] for word in words if word in PARTS), None)


def _same(one: object, other: str) -> bool:
    return isinstance(one, str) and one.casefold() == other.casefold()
