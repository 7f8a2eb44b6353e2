"""The channel and entries of a feed, also where its XML is broken."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from lxml import etree

from services.ingest.errors import UnreadableCopyError
from services.ingest.formats.feed.element_names import DECLARED_FOR, PREFIXES
from services.ingest.formats.feed.elements import Elements
from services.ingest.input.charset import decode
from services.ingest.input.limits import check_repeated, within_limit
from services.ingest.input.xml import DECLARED, read_xml

ENTRIES = ("item", "atom.entry", "at.deleted-entry")
MAX_PIECES = 1_000
"""Entries of a broken feed: each is parsed by itself, which takes longer."""
REPAIRED = "the feed's XML is broken; its entries were read one by one"

ROOT_TAG = re.compile(r"<(?P<name>(?:[\w.-]{1,40}:)?(?:rss|rdf|feed))\b[^<>]*>", re.IGNORECASE)
PIECE = re.compile(
    r"<(?P<name>(?:[\w.-]{1,40}:)?(?:item|entry|deleted-entry))(?=[\s/>]).*?"
    r"(?:</(?P=name)\s*>|(?=<(?P=name)[\s/>])|\Z)",
    re.DOTALL,
)
PREFIX = re.compile(r"<(?P<prefix>[A-Za-z][\w.-]{0,40}):")
WORDPRESS = re.compile(r"[a-z]{1,9}://wordpress\.org/export/[\d.]{1,9}(?P<excerpt>/excerpt)?/?")
"""The namespaces of its exports, which name a version and are http or https."""
NO_NAME = re.compile(r"[^\w.-]")

Entry = etree._Element | UnreadableCopyError


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed; its elements are named as in `feed.element_names`."""

    channel: Elements
    entries: tuple[Entry, ...]
    """In order; an error stands in the place of one that can't be read."""
    warnings: tuple[str, ...]


def read_feed(value: bytes, charset: str | None) -> Feed:
    """The feed in some bytes.

    Raises UnreadableCopyError: `too-large`, and what `read_xml` does.
    """
    try:
        root, warnings = read_xml(value, charset, local_names=False)
    except UnreadableCopyError as error:
        if error.reason != "malformed-xml":
            raise
        return _read_in_pieces(value, charset, error)
    _rename(root)
    entries = tuple(within_limit(_entries(root), "entries"))
    return Feed(Elements(_channel(root)), entries, warnings)


def _channel(root: etree._Element) -> etree._Element:
    if root.tag in ENTRIES:
        return etree.Element("feed")
    found = root.find("channel")
    return root if found is None else found


def _entries(root: etree._Element) -> Iterator[etree._Element]:
    """The entries: RSS 1.0 has them beside the channel, others in it; or the root is one."""
    if root.tag in ENTRIES:
        yield root
        return
    for parent in (root, root.find("channel"), root.find("items")):
        yield from (each for each in (() if parent is None else parent) if each.tag in ENTRIES)


def _read_in_pieces(value: bytes, charset: str | None, error: UnreadableCopyError) -> Feed:
    """The feed out of broken XML, entry by entry; an entry that is broken itself is an error."""
    # The declaration is lost when the text is cut into pieces, so it is applied here.
    declared = DECLARED.match(value)
    text, warnings = decode(value, declared[1].decode() if declared else charset)
    start = ROOT_TAG.search(text)
    if start is None:
        raise error
    pieces = list(islice(PIECE.finditer(text, start.end()), MAX_PIECES + 1))
    if not pieces or len(pieces) > MAX_PIECES:
        raise error
    opening, closing = _with_prefixes(start[0].rstrip("/>"), text), f"</{start['name']}>"
    check_repeated(len(opening), len(pieces))
    head = text[start.end() : pieces[0].start()]
    entries = tuple(_read_piece(f"{opening}{piece[0]}{closing}") for piece in pieces)
    return Feed(Elements(_read_head(opening, head, closing)), entries, (*warnings, REPAIRED))


def _with_prefixes(opening: str, text: str) -> str:
    """The root's tag with the prefixes that it does not declare."""
    used = {match["prefix"] for match in PREFIX.finditer(text)}
    missing = (prefix for prefix in sorted(used) if f"xmlns:{prefix}=" not in opening)
    declared = (
        f' xmlns:{prefix}="{DECLARED_FOR.get(prefix, f"urn:prefix:{prefix}")}"'
        for prefix in missing
        if prefix != "xml"
    )
    return f"{opening}{''.join(declared)}>"


def _read_piece(piece: str) -> Entry:
    try:
        root, _ = read_xml(piece.encode(), "utf-8", local_names=False)
    except UnreadableCopyError as error:
        return error
    _rename(root)
    return root[0]


def _read_head(opening: str, head: str, closing: str) -> etree._Element:
    """The channel's own elements, or none where they are broken."""
    ended = head if "<channel" not in head else f"{head}</channel>"
    try:
        root, _ = read_xml(f"{opening}{ended}{closing}".encode(), "utf-8", local_names=False)
    except UnreadableCopyError:
        return etree.Element("channel")
    _rename(root)
    return _channel(root)


def _rename(root: etree._Element) -> None:
    """Rename each element as `feed.element_names` has it."""
    names: dict[str, str] = {}
    for element in root.iter(etree.Element):
        if element.tag not in names:
            names[element.tag] = _name(element.tag)
        element.tag = names[element.tag]


def _name(tag: str) -> str:
    """A tag's name here: `dc.creator`, or for an unknown namespace the end of its URI as prefix."""
    qualified = etree.QName(tag)
    space = (qualified.namespace or "").casefold()
    known = PREFIXES.get(space, PREFIXES.get(space.rstrip("/")))
    if wordpress := WORDPRESS.fullmatch(space):
        known = "excerpt" if wordpress["excerpt"] else "wp"
    if known is None and space:
        known = "x" + NO_NAME.sub("-", space)[-40:]
    return f"{known}.{qualified.localname}" if known else qualified.localname
