"""HTML within copy: its paragraphs as text, and its sanitised markup."""

import re
from collections.abc import Iterator

import nh3
from lxml import etree, html

from schemas.addresses import safe_link
from services.ingest.html.tag_attributes import has_too_many_attributes
from services.ingest.text.line_joining import join_lines
from services.ingest.text.spaces import drop_invisible

IS_HTML = re.compile(
    r"<(?:p|br|div|h[1-6]|ul|ol|blockquote|section|article)\b[^<>]*>", re.IGNORECASE
)
BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "caption",
        "center",
        "dd",
        "div",
        "dl",
        "dt",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "html",
        "li",
        "main",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "table",
        "tbody",
        "tfoot",
        "thead",
        "tr",
        "ul",
    ]
)
CELLS = frozenset({"td", "th"})
UNSEEN = frozenset({"head", "iframe", "noscript", "object", "script", "style", "template", "title"})
TAGS = frozenset(
    [
        "a",
        "abbr",
        "b",
        "blockquote",
        "br",
        "caption",
        "cite",
        "code",
        "dd",
        "dl",
        "dt",
        "em",
        "figcaption",
        "figure",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "hr",
        "i",
        "li",
        "ol",
        "p",
        "pre",
        "q",
        "s",
        "small",
        "span",
        "strong",
        "sub",
        "sup",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "u",
        "ul",
    ]
)
MAX_ATTRIBUTES = 20_000
# Neither can be in the text: `drop_invisible` and `_words` have removed them.
PARAGRAPH_END, LINE_END = "\n", "\v"
PARAGRAPH_ENDS = re.compile("\n|\v(?: *\v)+")
MAX_DEPTH = 200
"""Levels of tags: in deeper markup libxml2 loses words, and sanitising takes too long."""
NO_DEPTH = frozenset(
    "area base br col dd dt hr img input li link meta option p source td th tr wbr".split()
)
"""Tags that need no end tag."""
TAG = re.compile(r"<(?P<end>/?)(?P<name>[a-z][a-z0-9]*)(?=[\s/>])[^<>]*>", re.IGNORECASE)
EMPTY = re.compile(
    r"<(?P<name>(?!(?:area|base|br|col|hr|img|input|link|meta|param|source|track|wbr)\b)[a-z][a-z0-9]*)"
    r"(?P<rest>(?:\s[^<>]*)?)/>",
    re.IGNORECASE,
)
"""An element of XHTML without content: in HTML its tag would open one that has all that follows."""
UNSEEN_START = re.compile(r"<(?P<name>script|style|head|template)\b[^<>]*>", re.IGNORECASE)
UNSEEN_END = {
    name: re.compile(rf"</{name}\s*>", re.IGNORECASE)
    for name in ("script", "style", "head", "template")
}


def is_html(text: str) -> bool:
    """Whether a text is marked up with HTML's paragraphs, lists or breaks."""
    return IS_HTML.search(text) is not None


def sanitise(markup: str, base: str | None = None) -> str:
    """The markup without anything that acts, loads or is an address that may not be opened.

    Scripts, styles, forms, frames, pictures and handlers go; relative links are resolved against
    `base`.
    """
    safe = nh3.clean(
        _prepared(drop_invisible(markup)),
        tags=set(TAGS),
        attributes={
            "*": {"lang", "title"},
            "a": {"href"},
            "td": {"colspan"},
            "th": {"colspan"},
        },
        # nh3 lets relative addresses pass: what is left of them the gate for addresses decides.
        url_schemes={"http", "https", "mailto", "tel"},
        attribute_filter=lambda _, name, value: safe_link(value, base) if name == "href" else value,
        link_rel="noopener noreferrer",
    )
    # Those that were written as references have become characters only now.
    return drop_invisible(safe)


def html_paragraphs(markup: str) -> tuple[str, ...]:
    """The paragraphs of a piece of HTML as text: each block is one, a table's rows too.

    No word is lost after an inline tag; a bar stands between two cells. A `br` ends a line, which
    goes on in the next as a wrapped one does; two of them end the paragraph.
    """
    text = _prepared(drop_invisible(markup))
    if not text.strip():
        return ()
    root = parse_html(text)
    if root is None:
        return ()
    return tuple(
        words for part in PARAGRAPH_ENDS.split("".join(_pieces(root))) if (words := _cells(part))
    )


def parse_html(markup: str) -> html.HtmlElement | None:
    """The root of a page or of a piece of one; None where there is nothing to parse."""
    try:
        return html.document_fromstring(re.sub(r"^\s*<\?xml[^>]*\?>", "", markup))
    except (etree.ParserError, ValueError):
        return None


def _prepared(markup: str) -> str:
    """The markup with an end for each tag of XHTML.

    It is reduced to paragraphs where it has too many levels or attributes.
    """
    markup = EMPTY.sub(r"<\g<name>\g<rest>></\g<name>>", markup)
    if has_too_many_attributes(markup, MAX_ATTRIBUTES):
        return TAG.sub(_paragraph_only, _without_unseen(markup))
    depth = 0
    for tag in TAG.finditer(markup):
        if tag["name"].lower() not in NO_DEPTH and not tag[0].endswith("/>"):
            depth = max(0, depth - 1) if tag["end"] else depth + 1
        if depth > MAX_DEPTH:
            return TAG.sub(_paragraph_only, _without_unseen(markup))
    return markup


def _without_unseen(markup: str) -> str:
    """The markup without scripts and the like, each to its own end tag."""
    kept: list[str] = []
    place = 0
    unended: set[str] = set()
    for start in UNSEEN_START.finditer(markup):
        name = start["name"].lower()
        if start.start() >= place and name not in unended:
            if end := UNSEEN_END[name].search(markup, start.end()):
                kept.append(markup[place : start.start()])
                place = end.end()
            else:
                unended.add(name)
    return "".join((*kept, markup[place:]))


def _paragraph_only(tag: re.Match[str]) -> str:
    name = tag["name"].lower()
    return "<p>" if name in BLOCKS else " " if name in CELLS or name == "br" else ""


def _pieces(root: html.HtmlElement) -> Iterator[str]:
    """The words in their order, with a line break wherever a paragraph ends."""
    unseen = 0
    for event, node in etree.iterwalk(root, events=("start", "end", "comment", "pi")):
        # Comments and processing instructions have no tag; their text is unseen as a script's.
        name = node.tag if isinstance(node.tag, str) else "script"
        hidden = name in UNSEEN
        if event == "start":
            unseen += hidden
            yield _before(name)
            yield "" if unseen else _words(node.text)
        else:
            unseen -= hidden and event == "end"
            yield PARAGRAPH_END if name in BLOCKS else ""
            yield "" if unseen or node is root else _words(node.tail)


def _before(name: str) -> str:
    if name in BLOCKS:
        return PARAGRAPH_END
    if name in CELLS:
        return "\t"
    return LINE_END if name == "br" else ""


def _words(text: str | None) -> str:
    return re.sub(r"\s+", " ", text or "")


def _cells(part: str) -> str:
    """One line of text; the cells of a row with bars between them."""
    cells = [join_lines(cell.split(LINE_END)) for cell in part.split("\t")]
    return " | ".join(cell for cell in cells if cell)
