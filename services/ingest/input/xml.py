"""XML from outside, read without entities, DTDs and network, and within limits.

The tree that a format gets has local names only (`{…}newsItem` is `newsItem`, and `xml:lang` is
`lang`), and neither comments nor processing instructions.
"""

import html
import re
from html.entities import html5

from lxml import etree

from schemas.topics import MAX_COPY_BYTES
from services.ingest.errors import UnreadableCopyError
from services.ingest.input.charset import decode, repair_mojibake
from services.ingest.input.document_type import without_doctype
from services.ingest.input.limits import too_large
from services.ingest.text.spaces import clean

MAX_CHARACTERS = MAX_COPY_BYTES
"""As many as a record of copy may have bytes."""
MAX_MARKS = 300_000
"""Tags, attributes and references: a tree of so many takes less than 100 MB."""
MAX_LINES = 300_000
"""Of all items of a document."""
MAX_ATTRIBUTES = 250
"""Attributes of one tag: libxml2 compares each with all the others."""

DECLARED = re.compile(rb"""\s*<\?xml\b[^>]{0,400}?encoding\s*=\s*["']([\w.:+-]{1,100})""")
DECLARATION = re.compile(r"<\?xml\b[^>]{0,400}\?>")
ROOT = re.compile(
    rb"(?>\xef\xbb\xbf|\s|<\?[^>]*>|<!--.*?-->|<!DOCTYPE\b[^\[>]*(?:\[.*?\]\s*)?>)*+"
    rb"<(?:[\w.-]+:)?(?P<name>[A-Za-z_][\w.-]*)",
    re.DOTALL,
)
TAG = re.compile(r"""<[^\s<>"'!?/][^<>"']*+(?:(?:"[^"]*+"|'[^']*+')[^<>"']*+)*+""")
ATTRIBUTE = re.compile(r""""[^"]*"|'[^']*'""")
"""The value of one, by which those of a tag are counted: all have one in well-formed XML."""
LONG_NAMESPACE = re.compile(r"""\bxmlns[\w.:-]{0,100}\s{0,9}=\s{0,9}(?:"[^"]{1000}|'[^']{1000})""")
"""Every element of a namespace has its whole name."""
NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
REFERENCE = re.compile(
    r"(?P<cdata><!\[CDATA\[(?:.*?\]\]>|.*))|&(?P<known>(?:#\d{1,7}|#x[0-9a-fA-F]{1,6}|amp|lt|gt|quot|apos);)"
    r"|&(?P<name>[A-Za-z][A-Za-z0-9]{1,31};)?",
    re.DOTALL,
)
CONTROL_REFERENCE = re.compile(
    r"&#(?:0{0,5}(?:[0-8]|1[124-9]|2\d|3[01]|1[2-5]\d)|[xX]0{0,4}(?:[0-8bceBCE]|[189][\da-fA-F]));"
)
"""References to control characters: 128 to 159 stand for those of cp1252 (HTML 5), others for
nothing."""

BARE_AMPERSANDS = "the XML was slightly broken (an & alone) and was repaired"


def root_name(head: bytes) -> str | None:
    """The local name of the root element; None for bytes that do not open as XML."""
    if b"\x00" in head[:8]:
        head = head.removeprefix(b"\xff\xfe").removeprefix(b"\xfe\xff").replace(b"\x00", b"")
    match = ROOT.match(head)
    return match["name"].decode() if match else None


def read_xml(
    value: bytes, charset: str | None = None, *, local_names: bool = True
) -> tuple[etree._Element, tuple[str, ...]]:
    """The root of a document, and warnings of what was guessed or repaired.

    `charset` is what was declared outside of the document. HTML's named characters are known
    without a DTD. Without `local_names` the names are as lxml gives them.

    Raises UnreadableCopyError: `undecodable`, `hostile-xml`, `too-large`, `malformed-xml`.
    """
    declared = DECLARED.match(value)
    text, warnings = decode(value, declared[1].decode() if declared else charset)
    _check_size(text)
    text, warnings = repair_mojibake(_without_declaration(text), warnings)
    text = CONTROL_REFERENCE.sub(lambda match: NO_XML.sub("", html.unescape(match[0])), text)
    root, more = _parsed(text)
    if local_names:
        _drop_namespaces(root)
    return root, (*warnings, *more)


def text_of(element: etree._Element | None) -> str:
    """All text within an element, spaces normalised; empty for None."""
    return "" if element is None else clean(str(element.xpath("string()")))


def opening_of(element: etree._Element, most: int) -> str:
    """The first characters of the text within an element, spaces normalised.

    It takes no longer for more text, as `text_of` does for each of many nested elements.
    """
    pieces: list[str] = []
    for piece in element.itertext():
        pieces.append(str(piece)[:most])
        most -= len(pieces[-1])
        if most <= 0:
            break
    return clean("".join(pieces))


def first_text(element: etree._Element, *paths: str) -> str | None:
    """The text at the first of some paths (ElementPath over local names) that has any."""
    texts = (text_of(found) for path in paths for found in element.iterfind(path))
    return next(filter(None, texts), None)


def inner_markup(element: etree._Element) -> str:
    """The content of an element as markup, for `services.ingest.html.text`.

    Attributes with `<!--` in them are removed from the tree: libxml2 takes quadratic time to write
    them, and no address, title or alternative text has one.
    """
    for each in element.iterdescendants("*"):
        for name in [name for name, value in each.items() if "<!--" in value]:
            del each.attrib[name]
    children = (etree.tostring(child, encoding="unicode", method="html") for child in element)
    return html.escape(element.text or "", quote=False) + "".join(children)


def _check_size(text: str) -> None:
    if len(text) > MAX_CHARACTERS or sum(map(text.count, "<=&")) > MAX_MARKS:
        raise too_large(
            f"{MAX_CHARACTERS:,} characters, or {MAX_MARKS:,} tags, attributes and references"
        )
    if text.count("\n") > MAX_LINES:
        raise too_large(f"{MAX_LINES:,} lines")
    if any(len(ATTRIBUTE.findall(tag[0])) > MAX_ATTRIBUTES for tag in TAG.finditer(text)):
        raise UnreadableCopyError(
            "hostile-xml",
            f"a tag of it has more than {MAX_ATTRIBUTES} attributes: "
            "ask the sender what it is meant to be",
        )
    if LONG_NAMESPACE.search(text):
        raise UnreadableCopyError(
            "hostile-xml",
            "the name of a namespace has more than 1000 characters: "
            "ask the sender what it is meant to be",
        )


def _without_declaration(text: str) -> str:
    """The document without XML declaration and DTD."""
    text = text.lstrip("\ufeff \t\r\n")
    declaration = DECLARATION.match(text)
    return without_doctype(NO_XML.sub("", text[declaration.end() :] if declaration else text))


def _parsed(text: str) -> tuple[etree._Element, tuple[str, ...]]:
    # Most documents parse as they are; references are only replaced where that failed.
    try:
        return etree.fromstring(text.encode(), _parser()), ()
    except etree.XMLSyntaxError:
        repaired, bare = _with_references(text)
    try:
        return etree.fromstring(repaired.encode(), _parser()), (BARE_AMPERSANDS,) if bare else ()
    except etree.XMLSyntaxError as error:
        why = " ".join((error.msg or "it is empty").split())[:160]
        raise UnreadableCopyError(
            "malformed-xml",
            f"it is no well-formed XML, perhaps cut off ({why}): ask the sender to send it again",
        ) from None


def _parser() -> etree.XMLParser:
    return etree.XMLParser(
        encoding="utf-8",
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )


def _with_references(text: str) -> tuple[str, bool]:
    """The text with HTML's named characters, and whether there was a bare ampersand."""
    bare = False

    def repaired(match: re.Match[str]) -> str:
        nonlocal bare
        if match["cdata"] or match["known"]:
            return match[0]
        if match["name"] in html5:
            return html.escape(html5[match["name"]], quote=False)
        bare = True
        return "&amp;" + match[0][1:]

    return REFERENCE.sub(repaired, text), bare


def _drop_namespaces(root: etree._Element) -> None:
    for element in root.iter(etree.Element):
        if element.tag[0] == "{":
            element.tag = etree.QName(element).localname
        for name, value in element.attrib.items():
            if name[0] == "{" and (local := etree.QName(name).localname) not in element.attrib:
                element.set(local, value)
