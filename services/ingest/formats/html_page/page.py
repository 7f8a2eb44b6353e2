"""A page: its tree, its `meta`, its marked elements."""

import re
from collections import defaultdict
from collections.abc import Sequence

from lxml import etree

from schemas.topics import MAX_COPY_BYTES
from services.ingest.errors import UnreadableCopyError, no_copy
from services.ingest.formats.html_page.main_content import Marks
from services.ingest.html.tag_attributes import has_too_many_attributes
from services.ingest.input.charset import decode, repair_mojibake
from services.ingest.input.limits import too_large
from services.ingest.input.xml import NO_XML, text_of
from services.ingest.text.spaces import clean

MAX_CHARACTERS = MAX_COPY_BYTES
"""As many as a record of copy may have bytes."""
MAX_MARKS = 60_000
"""Of tags, attributes and references: a page has a few thousand."""

DECLARED = re.compile(
    rb"""<(?:meta|\?xml)\b[^<>]{0,300}?(?:charset|encoding)\s*=\s*["']?\s*([\w.:+-]+)""",
    re.IGNORECASE,
)
DECLARED_WITHIN = 4096
"""Bytes in which the charset is looked for; the standard says 1024, pages exceed it."""
WHOLE_PAGE = re.compile(r"<(?:!doctype|html|head|body)\b", re.IGNORECASE)
TOO_DEEP = "Excessive depth"


class Page:
    """A page of HTML, or a fragment of one."""

    def __init__(self, root: etree._Element, *, is_fragment: bool) -> None:
        self.root = root
        self.is_fragment = is_fragment
        self.marks = Marks(root)
        self._meta = _meta(root)

    def meta(self, names: Sequence[str]) -> str | None:
        """The first value of the first of the `meta` names that has one."""
        return next(iter(self.metas(names)), None)

    def metas(self, names: Sequence[str]) -> Sequence[str]:
        """The values of the first of the `meta` names that has any."""
        return next((self._meta[name] for name in names if name in self._meta), ())

    def link(self, rel: str) -> str | None:
        """The address of the first `link` of a relation."""
        links = self.root.iterfind(".//link")
        found = (each.get("href") for each in links if rel in (each.get("rel") or "").split())
        return next(filter(None, found), None)

    def marked_texts(self, marks: frozenset[str]) -> list[str]:
        """The texts of the elements with one of the marks; beside the copy if none is in it."""
        found = self.marks.outermost(marks)
        within = [each for each in found if next(each.iterancestors("aside", "nav"), None) is None]
        return [text for each in within or found if (text := text_of(each))]

    @property
    def base(self) -> str | None:
        """The base of relative links."""
        base = self.root.find(".//base[@href]")
        stated = None if base is None else base.get("href")
        return stated or self.link("canonical") or self.meta(("og:url",))

    @property
    def language(self) -> str | None:
        """The `lang` of the page, or of the outermost elements of a fragment."""
        body = self.root.find("body")
        around = (self.root, *(() if body is None else (body, *body)))
        return next(filter(None, (each.get("lang") for each in around)), None)


def read_page(value: bytes, charset: str | None) -> tuple[Page, tuple[str, ...]]:
    """A page, and warnings of what was guessed or repaired.

    Raises UnreadableCopyError: `undecodable`, `too-large`, `no-text`, `malformed-html`.
    """
    declared = DECLARED.search(value[:DECLARED_WITHIN])
    text, warnings = decode(value, charset or (declared[1].decode() if declared else None))
    text, warnings = repair_mojibake(NO_XML.sub("", text), warnings)
    return read_markup(text), warnings


def read_markup(text: str) -> Page:
    """A page out of text. Raises UnreadableCopyError as `read_page` does."""
    marks = sum(map(text.count, "<=&"))
    if len(text) > MAX_CHARACTERS or marks > MAX_MARKS or has_too_many_attributes(text, MAX_MARKS):
        raise too_large(
            f"{MAX_CHARACTERS:,} characters, or {MAX_MARKS:,} tags, attributes and references"
        )
    parser = etree.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    try:
        root = etree.fromstring(NO_XML.sub("", text).encode(), parser)
    except etree.XMLSyntaxError:
        raise no_copy() from None
    if root is None:
        raise no_copy()
    if any(TOO_DEEP in entry.message for entry in parser.error_log):
        raise UnreadableCopyError(
            "malformed-html", "its tags are nested too deeply: ask the sender for plainer HTML"
        )
    return Page(root, is_fragment=WHOLE_PAGE.search(text) is None)


def _meta(root: etree._Element) -> dict[str, list[str]]:
    """The page's metadata by name in lower case, each value once."""
    found: dict[str, list[str]] = defaultdict(list)
    for each in root.iter("meta"):
        name = each.get("property") or each.get("name") or each.get("itemprop")
        name = name or each.get("http-equiv") or ""
        value = clean(each.get("content") or "")
        if value and value not in found[name.casefold()][:100]:
            found[name.casefold()].append(value)
    return {name: values for name, values in found.items() if values}
