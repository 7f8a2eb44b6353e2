"""The words of a `ContentItem`: `DataContent` with NITF, XHTML or text, or those as text in it."""

import html
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from lxml import etree

from services.ingest.errors import UnreadableCopyError
from services.ingest.fields.reader import folded_name
from services.ingest.formats.newsml_12.components import Content
from services.ingest.formats.newsml_12.formal_names import name_of
from services.ingest.formats.nitf.body import body_fields
from services.ingest.html.nitf_markup import loose_paragraphs, nitf_body_html
from services.ingest.html.text import html_paragraphs, is_html
from services.ingest.input.xml import inner_markup, read_xml, root_name

NITF_BODIES = frozenset({"nitf", "body.content", "body.head"})


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one content."""

    paragraphs: tuple[str, ...] = ()
    markup: str = ""
    """As HTML, not sanitised."""
    nitf: dict[str, Any] | None = None
    """The fields in the NITF around the copy."""


def words_of(contents: Sequence[Content]) -> Words:
    """The words of several contents in their order."""
    read = [_read(content) for content in contents]
    documents = [each.nitf for each in read if each.nitf is not None]
    return Words(
        paragraphs=tuple(
            text for each in read for text in each.paragraphs if any(map(str.isalnum, text))
        ),
        markup="\n".join(filter(None, (each.markup for each in read))),
        nitf=documents[0] if documents else None,
    )


def _read(content: Content) -> Words:
    data = content.element.find("DataContent")
    if data is None:
        return Words()
    elements = next(data.iterchildren(), None)
    if elements is None:
        return _read_text(data.text or "")
    if (document := data.find(".//nitf")) is not None:
        return _read_nitf(document)
    stated = folded_name(name_of(content.element.find("Format")))
    is_nitf = "nitf" in stated or any(data.find(f".//{name}") is not None for name in NITF_BODIES)
    markup = nitf_body_html(data) if is_nitf else inner_markup(_html_body(data))
    return Words(html_paragraphs(markup), markup)


def _html_body(data: etree._Element) -> etree._Element:
    body = data.find("html/body")
    return data if body is None else body


def _read_nitf(document: etree._Element) -> Words:
    stated = body_fields(document)
    return Words(tuple(stated.pop("body")), stated.pop("body_html"), stated)


def _read_text(text: str) -> Words:
    """The words of text, which may be markup in CDATA or with escaped brackets."""
    if root_name(text[:2000].lstrip().encode()) == "nitf":
        try:
            return _read_nitf(read_xml(text.encode())[0])
        except UnreadableCopyError:
            return _read_html(text)  # cut off, or no XML; what can be read of it is kept
    return _read_html(text) if is_html(text) else _read_plain(text)


def _read_html(text: str) -> Words:
    return Words(html_paragraphs(text), text)


def _read_plain(text: str) -> Words:
    found = loose_paragraphs(text)
    return Words(found, "".join(_tagged(found)))


def _tagged(texts: Sequence[str]) -> Iterator[str]:
    for text in texts:
        yield f"<p>{html.escape(text, quote=False)}</p>"
