"""The texts of a feed's elements: titles, summaries, the copy itself."""

import html
import re
from base64 import b64decode
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from lxml import etree

from schemas.item import Association
from services.ingest.formats.feed.elements import Elements
from services.ingest.html.nitf_markup import nitf_body_html
from services.ingest.html.pictures import split_pictures
from services.ingest.html.tag_attributes import has_too_many_attributes
from services.ingest.html.text import html_paragraphs
from services.ingest.input.limits import MAX_CHARACTERS, too_large
from services.ingest.input.xml import inner_markup
from services.ingest.text.page_chrome import is_chrome
from services.ingest.text.paragraphs import paragraphs
from services.ingest.text.spaces import clean

TAG = re.compile(r"</?[a-z][a-z0-9]{0,12}(?:\s[^<>]*)?/?>|<!--", re.IGNORECASE)
ESCAPED_TAG = re.compile(r"&lt;/?[a-z][^<>]{0,400}?&gt;", re.IGNORECASE)
ENTITY = re.compile(r"&(?:[a-z][a-z0-9]{1,31}|#\d{1,7}|#x[0-9a-f]{1,6});", re.IGNORECASE)
CHROME = re.compile(
    r"the post .{1,300} (?:first )?appeared (?:first )?on .{1,200}"
    r"|(?:continue|keep) reading\b.{0,200}|read (?:more|the full).{0,100}|\[?(?:…|\.\.\.)\]?",
    re.IGNORECASE,
)
"""Paragraphs that a site's software adds after the copy in its feeds."""
MAX_ATTRIBUTES = 60_000
MAX_CHROME_LENGTH = 400
NO_TEXT = re.compile(r"(?:image|audio|video|application/(?:pdf|zip|octet-stream))\b")
ATOM_TEXT = ("text", "text/plain")


@dataclass(frozen=True, slots=True)
class Content:
    """One text of an entry: its paragraphs; where it is HTML, that and the media within it."""

    paragraphs: tuple[str, ...]
    markup: str | None = None
    pictures: tuple[Association, ...] = ()

    @property
    def text(self) -> str:
        """All of it in one line."""
        return " ".join(self.paragraphs)


def contents_at(entry: Elements, paths: Sequence[str]) -> Iterator[Content]:
    """The content at each of the paths that has words, in the order of the paths.

    Raises UnreadableCopyError, `too-large`.
    """
    for path in paths:
        for element in entry.at(path)[:1]:
            text = element.text or ""
            if len(text) > MAX_CHARACTERS or has_too_many_attributes(text, MAX_ATTRIBUTES):
                raise too_large(f"{MAX_CHARACTERS:,} characters, or the attributes of any page")
            if (content := read_content(element)).paragraphs:
                yield content


def read_content(element: etree._Element) -> Content:
    """The text of an element. Atom says whether it is HTML (RFC 4287, 4.1.3), RSS does not."""
    markup, pictures = split_pictures(_markup(element) or "")
    found = html_paragraphs(markup) if markup else paragraphs(_unescaped(element))
    kept = tuple(text for text in found if not is_page_chrome(text))
    return Content(kept, markup or None, pictures)


def read_line(element: etree._Element) -> str:
    """The text of an element that is one line, such as a title; without markup and entities."""
    return read_content(element).text


def _markup(element: etree._Element) -> str | None:
    kind = (element.get("type") or "").casefold()
    if len(element):
        return _inner_markup(element)
    text = _text(element)
    if NO_TEXT.match(kind):
        return None
    if kind in ATOM_TEXT and not ENTITY.search(text):
        return None
    if not TAG.search(text) and ESCAPED_TAG.search(text):
        text = html.unescape(text)
    return text if TAG.search(text) or kind in ("html", "text/html") else None


def _inner_markup(element: etree._Element) -> str:
    """The markup of an element with elements in it: XHTML, or a story in NITF."""
    # XHTML in an Atom feed without a namespace of its own got Atom's prefix.
    for child in element.iter(etree.Element):
        if child is not element:
            child.tag = child.tag.removeprefix("atom.")
    story = element.find(".//nitf")
    return inner_markup(element) if story is None else nitf_body_html(story)


def _text(element: etree._Element) -> str:
    """The text of an element, which Atom 0.3 may have in base64."""
    text = element.text or ""
    if element.get("mode") != "base64":
        return text
    try:
        return b64decode(text, validate=False).decode("utf-8", "replace")
    except ValueError:
        return ""


def _unescaped(element: etree._Element) -> str:
    kind = (element.get("type") or "").casefold()
    if NO_TEXT.match(kind):
        return ""
    text = _text(element)
    return html.unescape(text) if ENTITY.search(text) else text


def is_page_chrome(text: str) -> bool:
    """Whether a paragraph is what a site adds to its copy."""
    short = len(text) <= MAX_CHROME_LENGTH
    return is_chrome(text) or (short and CHROME.fullmatch(clean(text)) is not None)
