"""HTML out of NITF's markup: blocks by HTML's names, inline tags without their tags."""

import html
import re
from collections.abc import Iterator
from types import MappingProxyType

from lxml import etree

from services.ingest.text.paragraphs import paragraphs
from services.ingest.text.spaces import clean

HTML_TAGS = MappingProxyType(
    {name: name for name in "p ul ol li dl dt dd table thead tbody tfoot tr th td caption".split()}
    | {name: name for name in "em strong b i u q sub sup a br hr blockquote h2 h3 h4".split()}
    | {"hl1": "h2", "hl2": "h2", "bq": "blockquote"}
    | dict.fromkeys("byline dateline copyrite credit datasource".split(), "p")
)
"""By NITF's name (NITF 3.6, `blockContent` and `enrichedText`); of any other tag only the words are
kept."""
EMPTY = frozenset({"br", "hr"})
CONTAINERS = MappingProxyType(
    dict.fromkeys("nitf body body.content block abstract fn note DataContent".split(), "div")
)
CELLS = frozenset({"td", "th"})
BLOCKS = frozenset({"div", *HTML_TAGS.values()} - set("em strong b i u q sub sup a br".split()))
NO_COPY = frozenset(
    "alt-code body.end body.head col colgroup head key-list media media-caption media-metadata "
    "media-object media-producer media-reference nitf-table-metadata table-reference "
    "tobject".split()
)
"""Elements that are no copy, or are read elsewhere, as pictures and captions are."""
NOT_FOR_READERS = frozenset({"npa", "editorsnote"})
"""Values of a note's `type` or `noteclass` that address editors."""
SPACES = re.compile(r"\s{2,}|[^\S ]")
BLOCK = rf"(?:{'|'.join(sorted(BLOCKS))})\b"
NEEDLESS_SPACE = re.compile(
    rf"(?P<opening><{BLOCK}[^<>]*>) | (?=</{BLOCK})|(?P<closing></{BLOCK}>) (?=</?{BLOCK})"
)
"""A space at the edge of a block, or between two."""
MAX_LINES = 20_000
"""Lines of a text in which paragraphs are looked for."""
PARTS = frozenset(
    "addressee care.of city country delivery.office delivery.point function name.family name.given "
    "postcode region state sublocation".split()
)
"""Parts of a name or an address, which some senders set without spaces between."""


def nitf_body_html(element: etree._Element) -> str:
    """The copy within a `nitf`, `body` or `body.content` as HTML; tags are local names.

    Media and notes for editors are left out: they are read elsewhere. The HTML is well formed, but
    not sanitised.
    """
    markup = SPACES.sub(" ", "".join(_pieces(_content(element))))
    return NEEDLESS_SPACE.sub(r"\g<opening>\g<closing>", markup).replace("<p></p>", "").strip()


def is_for_readers(note: etree._Element) -> bool:
    """Whether a `note` may be published (NITF: `type` is not `npa`)."""
    return NOT_FOR_READERS.isdisjoint((note.get("type"), note.get("noteclass")))


def loose_paragraphs(text: str) -> tuple[str, ...]:
    """The paragraphs of text without markup; of very many lines it is one."""
    return (clean(text),) if text.count("\n") > MAX_LINES else paragraphs(text)


def _content(element: etree._Element) -> etree._Element:
    for path in ("body/body.content", "body.content", "body"):
        found = element.find(path)
        if found is not None:
            return found
    return element


def _pieces(root: etree._Element) -> Iterator[str]:
    """The markup piece by piece, without recursion, since copy may be nested very deeply."""
    tags: dict[etree._Element, str] = {}
    cell: etree._Element | None = None
    skipped: etree._Element | None = None
    walker = etree.iterwalk(root, events=("start", "end"))
    for event, node in walker:
        if event == "start" and node.tag == "custom-table" and node not in tags:
            tags |= _custom_tags(node)
        tag = tags.get(node) or HTML_TAGS.get(node.tag) or CONTAINERS.get(node.tag)
        if event == "end":
            if node is not skipped:
                yield _end(tag, inside=cell is not None and node is not cell)
            cell = None if node is cell else cell
            yield "" if node is root else _escaped(node.tail)
        elif (apart := node is not root and _is_apart(node)) or _is_loose(node):
            yield "" if apart else _lines(node)
            # Its end event still comes, and must not close a tag that was not opened.
            walker.skip_subtree()
            skipped = node
        else:
            yield _start(node, tag, inside=cell is not None) + _escaped(node.text)
            cell = node if cell is None and tag in CELLS else cell


def _start(node: etree._Element, tag: str | None, *, inside: bool) -> str:
    """An opening tag; `inside` a cell blocks are spaces, so that a row stays one line."""
    if inside and tag in BLOCKS:
        return " "
    if tag == "a" and (href := node.get("href")):
        return f'<a href="{html.escape(href)}">'
    if tag in CELLS and (span := node.get("colspan")):
        return f'<{tag} colspan="{html.escape(span)}">'
    return f"<{tag}>" if tag else _gap(node)


def _end(tag: str | None, *, inside: bool) -> str:
    if inside and tag in BLOCKS:
        return " "
    return f"</{tag}>" if tag and tag not in EMPTY else ""


def _gap(node: etree._Element) -> str:
    """The separator before a part of a name, an address or a number, where there is none."""
    before = node.getprevious()
    if before is None:
        parent = node.getparent()
        whole = node.tag == "frac" and parent is not None and (parent.text or "")[-1:].isdigit()
        return " " if whole else ""
    if before.tail:
        return ""
    if node.tag == "denom" and before.tag == "numer":
        return "/"
    return " " if node.tag in PARTS and before.tag in PARTS else ""


def _is_apart(node: etree._Element) -> bool:
    if node.tag == "classifier":  # in a paragraph it is a word of it
        parent = node.getparent()
        return parent is None or parent.tag in CONTAINERS
    return node.tag in NO_COPY or (node.tag == "note" and not is_for_readers(node))


def _is_loose(node: etree._Element) -> bool:
    """Whether it is text whose paragraphs are marked by line breaks only."""
    if node.tag == "pre":
        return True
    return node.tag in CONTAINERS and bool(node.text) and all(each.tag == "br" for each in node)


def _lines(node: etree._Element) -> str:
    found = loose_paragraphs("".join(_with_breaks(node)))
    return "".join(f"<p>{_escaped(each)}</p>" for each in found)


def _with_breaks(node: etree._Element) -> Iterator[str]:
    for event, each in etree.iterwalk(node, events=("start", "end")):
        if event == "start":
            yield ("\n" if each.tag == "br" else "") + (each.text or "")
        elif each is not node:
            yield each.tail or ""


def _custom_tags(table: etree._Element) -> dict[etree._Element, str]:
    """HTML's tags for a table in the sender's own tags: an element with words is a cell."""
    within = dict.fromkeys(table.iter("custom-table"), "table")
    if table.find(".//tr") is not None:
        return within
    cells = [each for each in table.iterdescendants() if not len(each) and each.text]
    rows = [row for cell in cells if (row := cell.getparent()) is not None and row not in within]
    return within | dict.fromkeys(rows, "tr") | dict.fromkeys(cells, "td")


def _escaped(text: str | None) -> str:
    return html.escape(text, quote=False) if text else ""
