"""Plain text: header lines, headline and paragraphs, without page chrome."""

import html
import re

from services.ingest.copy import Copy
from services.ingest.errors import guarded, no_copy
from services.ingest.fields.reader import Fields, folded_name
from services.ingest.fields.statuses import is_known
from services.ingest.fields.to_copy import copy_of
from services.ingest.formats.format import Context, Format, Items
from services.ingest.input.charset import decode, repair_mojibake
from services.ingest.input.limits import MAX_CHARACTERS, MAX_LINES, limited, too_large
from services.ingest.input.timestamps import TimeStyle
from services.ingest.text.copy_gate import check_text
from services.ingest.text.embargo_lines import split_note
from services.ingest.text.factiva import without_codes
from services.ingest.text.page_chrome import drop_chrome
from services.ingest.text.paragraphs import paragraphs_and_former
from services.ingest.text.telegram import telegrams

MAX_HEADER_LINES = 30
HEADER = re.compile(r"(?P<name>[A-Za-z][A-Za-z' _-]{1,20}?)\s*:\s*(?P<value>\S.*)")
HEADERS = frozenset(
    [
        "byline",
        "copyright",
        "date",
        "dateline",
        "editorsnote",
        "ednote",
        "embargo",
        "embargoed",
        "embargoeduntil",
        "embargountil",
        "guid",
        "headline",
        "id",
        "keyword",
        "keywords",
        "language",
        "priority",
        "sent",
        "slug",
        "slugline",
        "sperrfrist",
        "title",
        "urgency",
        "version",
    ]
)
"""The names of header lines, folded."""
STATUS_HEADERS = frozenset({"status", "pubstatus"})
"""Those that count only with a word that is known."""

SEPARATOR = re.compile("[\x1c-\x1f]")
"""What stands between fields in a teleprinter's line."""
LINE_END = re.compile(r"\n|\r\n?")

ENTITY = re.compile(r"&(?:[a-z]{2,8}|#\d{1,6}|#x[0-9a-f]{1,5});", re.IGNORECASE)
TYPESETTING = re.compile(r"&(?:(?P<quad>Q[LCR])|[UL][RC]|Cx[0-9a-f]{2});")
"""Codes that typesetting machines of American papers read: a quad ends a line."""
CARET = re.compile(r"^\^(?P<text>[^\n]{1,300}?)(?:<\^?|(?P<sign>=))$", re.MULTILINE)
"""A line of a head as American wires mark it: `^Port is shut<`."""
TEX_QUOTES = re.compile(r"``(?P<quoted>[^`]{1,2000}?)''")
BINARY = (
    b"%PDF",
    b"PK\x03\x04",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"\x1f\x8b",
    b"{\\rtf",
    b"\xd0\xcf\x11\xe0",
)
MARKUP = re.compile(rb"\s*<(?:\?xml|!doctype|!--|[a-z][\w:-]*[\s/>])", re.IGNORECASE)


def sniff(head: bytes) -> bool:
    """Whether it is text: neither a known binary file nor markup."""
    bare = head.removeprefix(b"\xef\xbb\xbf")
    return not bare.startswith(BINARY) and not MARKUP.match(bare)


def parse(value: bytes, context: Context) -> Items:
    """One item, or one for each telegram.

    Raises UnreadableCopyError: `undecodable`, `too-large`, `no-text`, `not-copy`.
    """
    text, warnings = repair_mojibake(*decode(value, context.charset))
    found = telegrams(without_codes(_unescaped(text)))
    if len(found) == 1:
        return [read(found[0].text, context.style, (*warnings, *found[0].warnings))]
    each_read = (
        guarded(lambda each: read(each.text, context.style, (*warnings, *each.warnings)), each)
        for each in found
    )
    return limited(each_read)


def read(text: str, style: TimeStyle, warnings: tuple[str, ...] = ()) -> Copy:
    """The copy of a text.

    Raises UnreadableCopyError: `no-text`, `not-copy` or `too-large`.
    """
    if len(text) > MAX_CHARACTERS or len(LINE_END.findall(text)) > MAX_LINES:
        raise too_large(f"{MAX_CHARACTERS:,} characters or {MAX_LINES:,} lines")
    check_text(text)
    headers, rest = _headers(drop_chrome(SEPARATOR.sub(" ", text)))
    body, former = paragraphs_and_former(rest)
    fields = Fields(headers, style)
    if not body and not fields.text("headline"):
        raise no_copy()
    copy = copy_of(fields, body=body, warnings=warnings)
    return copy.model_copy(update={"former_body": former})


def _unescaped(text: str) -> str:
    """The text with entities and typewriter quotes as their characters, without typesetting."""
    plain = TYPESETTING.sub(lambda code: "\n" if code["quad"] else " ", text)
    unescaped = ENTITY.sub(lambda match: html.unescape(match[0]), plain)
    unescaped = CARET.sub(lambda line: line["text"] + (line["sign"] or ""), unescaped)
    return TEX_QUOTES.sub(r"“\g<quoted>”", unescaped)


def _headers(text: str) -> tuple[dict[str, object], str]:
    """The header lines at the top, such as `Slug: HARBOUR`, and the text below them."""
    lines = text.lstrip("\n").split("\n")
    found: dict[str, object] = {}
    for count, line in enumerate(lines[:MAX_HEADER_LINES]):
        match = HEADER.fullmatch(line.strip())
        # `EMBARGO: 0600 GMT: Port fee to rise` is a headline.
        if (
            not match
            or not _is_header(folded_name(match["name"]), match["value"])
            or (split_note(line)[0])
        ):
            return found, "\n".join(lines[count:])
        found[match["name"]] = match["value"]
    return found, "\n".join(lines[MAX_HEADER_LINES:])


def _is_header(name: str, value: str) -> bool:
    """Whether a line is a header line; "Status: it's complicated" is a headline."""
    return name in HEADERS or (name in STATUS_HEADERS and is_known(value))


FORMAT = Format("plain-text", sniff, parse)
