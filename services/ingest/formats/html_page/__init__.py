"""HTML: article pages with what they say of themselves, and fragments that are nothing but copy.

Sources: schema.org's NewsArticle as JSON-LD and microdata, the Open Graph protocol, Dublin Core in
`meta`, hNews 0.1, microformats 2.
"""

import re

from services.ingest.formats.format import Context, Format, Items
from services.ingest.formats.html_page.article import copy_of_page
from services.ingest.formats.html_page.page import read_page
from services.ingest.input.xml import root_name

ROOTS = frozenset(
    "html head body article main section header div p span h1 h2 h3 table ul ol blockquote meta "
    "title figure center font b strong i em a br hr pre style script".split()
)
"""Elements that HTML may open with; no other format has one of them as its root."""
DOCTYPE = re.compile(
    rb"(?>\xef\xbb\xbf|\s|<!--.*?-->)*+<!doctype\s*html(?![\w-])", re.IGNORECASE | re.DOTALL
)
"""Behind the notes that tools and servers put above it; who saves bytes leaves the space out."""


def sniff(head: bytes) -> bool:
    """Whether it declares itself HTML, or opens with one of HTML's elements."""
    return DOCTYPE.match(head) is not None or (root_name(head) or "").casefold() in ROOTS


def parse(value: bytes, context: Context) -> Items:
    """One item.

    Raises UnreadableCopyError: `undecodable`, `too-large`, `malformed-html`, `no-text`, `not-copy`.
    """
    page, warnings = read_page(value, context.charset)
    return [copy_of_page(page, context.style, warnings)]


FORMAT = Format("html", sniff, parse)
