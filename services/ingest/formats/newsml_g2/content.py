"""The body of an item as paragraphs and HTML, from XHTML, NITF, other XML or plain text."""

import base64
import binascii
import html
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import islice
from types import MappingProxyType

from lxml import etree

from schemas.item import Association
from services.ingest.errors import UnreadableCopyError
from services.ingest.formats.newsml_g2.codes import NO_TEXT
from services.ingest.formats.newsml_g2.properties import code_of
from services.ingest.formats.newsml_g2.xhtml import extract_parts
from services.ingest.formats.nitf.body import body_fields
from services.ingest.html.pictures import split_pictures
from services.ingest.html.text import html_paragraphs, is_html, sanitise
from services.ingest.input.charset import decode, repair_mojibake
from services.ingest.input.limits import MAX_CHARACTERS, too_large
from services.ingest.input.xml import first_text, inner_markup, text_of
from services.ingest.text.paragraphs import paragraphs

MAX_RENDITIONS = 20
"""Renditions of each kind: more are left out."""
MARKUP_ROOTS = frozenset("html body article section div p".split())
TEXTUAL = ("text/", "application/xhtml", "application/xml")
"""The content types of inline data that may be copy."""


@dataclass(frozen=True, slots=True)
class Content:
    """One rendition of the copy, and the fields that it states besides."""

    body: tuple[str, ...] = ()
    body_html: str | None = None
    fields: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}))
    warnings: tuple[str, ...] = ()
    pictures: tuple[Association, ...] = ()
    """Those within the markup, with their captions."""


def read_content(item: etree._Element, stated: Mapping[str, object]) -> Content:
    """The first of an item's renditions that has words.

    `stated` are the fields that the item's properties state: markup that repeats one of them is not
    read as copy. Raises UnreadableCopyError, `too-large`.
    """
    warnings: tuple[str, ...] = ()
    for rendition in sorted(_renditions(item), key=_preference):
        if sum(map(len, rendition.itertext())) > MAX_CHARACTERS:
            raise too_large(f"{MAX_CHARACTERS:,} characters")
        content = _read(rendition, stated)
        if content.body or content.fields.get("headline"):
            return content
        warnings = (*warnings, *content.warnings)
    return Content(warnings=warnings)


def _renditions(item: etree._Element) -> Iterator[etree._Element]:
    for name in ("inlineXML", "inlineData"):
        yield from islice(item.iterfind(f"contentSet/{name}"), MAX_RENDITIONS)


def _preference(rendition: etree._Element) -> int:
    """The rank of a rendition; the most structured comes first."""
    if rendition.tag == "inlineData":
        return 1
    return 0 if any(_is_xhtml(each) or _is_nitf(each) for each in rendition) else 2


def _read(rendition: etree._Element, stated: Mapping[str, object]) -> Content:
    if rendition.tag == "inlineData":
        return _data(rendition)
    if not len(rendition):
        return _text(rendition.text or "")
    root = rendition[0]
    if _is_nitf(root):
        return _nitf(root)
    if _is_xhtml(root):
        return _xhtml(rendition, stated)
    if root.tag.casefold() in NO_TEXT:
        return Content(warnings=(f"body: the content is {root.tag} data and no copy; left out",))
    texts = list(_blocks(root))
    # A sender's own tags have the headline as their first text.
    words = texts[1:] if texts[:1] == [stated.get("headline")] else texts
    return _marked_up("".join(f"<p>{html.escape(text)}</p>" for text in words), {})


def _is_nitf(root: etree._Element) -> bool:
    return root.tag == "nitf" or root.find("body.content") is not None


def _is_xhtml(root: etree._Element) -> bool:
    return root.tag in MARKUP_ROOTS


def _xhtml(rendition: etree._Element, stated: Mapping[str, object]) -> Content:
    found = rendition.find("html/body")
    body = rendition if found is None else found
    fields = extract_parts(body, stated)
    if title := first_text(rendition, "html/head/title"):
        fields.setdefault("headline", title)
    markup, media = split_pictures(inner_markup(body))
    return replace(_marked_up(markup, fields), pictures=media)


def _nitf(root: etree._Element) -> Content:
    document = root
    if root.tag != "nitf":
        document = etree.Element("nitf")
        document.append(root)
    fields = body_fields(document)
    if title := first_text(document, "head/title"):
        fields["headline"] = fields.get("headline") or title
    return _marked_up(str(fields.pop("body_html", "")), fields)


def _data(rendition: etree._Element) -> Content:
    kind = (rendition.get("contenttype") or "text/").strip().casefold()
    if not kind.startswith(TEXTUAL):
        return Content(warnings=(f"body: the content is {kind[:60]} and no copy; left out",))
    text = "".join(map(str, rendition.itertext()))
    if "base64" in code_of(rendition, "encoding").casefold():
        try:
            text = repair_mojibake(decode(base64.b64decode(text)).text).text
        except (binascii.Error, ValueError, UnreadableCopyError):
            return Content(warnings=("body: it is no base64, as declared; left out",))
    return _text(text)


def _text(text: str) -> Content:
    return _marked_up(text, {}) if is_html(text) else Content(body=paragraphs(text))


def _marked_up(markup: str, fields: Mapping[str, object]) -> Content:
    return Content(html_paragraphs(markup), sanitise(markup).strip() or None, fields)


def _blocks(root: etree._Element) -> Iterator[str]:
    """The paragraphs of XML with unknown tags: each element with words of its own is one."""
    walker = etree.iterwalk(root, events=("start",))
    for _, node in walker:
        if _has_words(node):
            yield text_of(node)
            walker.skip_subtree()


def _has_words(node: etree._Element) -> bool:
    stated = (node.text, *(each.tail for each in node))
    return any(text and text.strip() for text in stated)
