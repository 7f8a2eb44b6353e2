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
from services.ingest.text.copy_gate import check_page, check_text
from services.ingest.text.embargo_lines import split_note
from services.ingest.text.headlines import may_be_headline
from services.ingest.text.page_chrome import drop_chrome
from services.ingest.text.paragraphs import paragraphs
from services.ingest.text.publication_line import read_publication_line
from services.ingest.text.signals import is_notice
from services.ingest.text.takes import read_take
from services.ingest.text.telegram import telegrams

MAX_HEADLINE_LENGTH = 200
MAX_HEADER_LINES = 30
LINES_ABOVE_COPY = 6
"""Lines in which the publication time is looked for: headline, deck, byline and it."""
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

PRIORITY_LINE = re.compile(r"[(*\s]*(?P<word>FLASH|BULLETIN|URGENT|ALERT|EILMELDUNG|EIL)[)*:!\s]*")
SEPARATOR = re.compile("[\x1c-\x1f]")
"""What stands between fields in a teleprinter's line."""
LINE_END = re.compile(r"\n|\r\n?")

ENTITY = re.compile(r"&(?:[a-z]{2,8}|#\d{1,6}|#x[0-9a-f]{1,5});", re.IGNORECASE)
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
    found = telegrams(_unescaped(text))
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
    body = list(paragraphs(rest))
    fields = Fields(headers, style)
    _pop_publication_lines(body, fields, style)
    notices = _pop_top(body, fields)
    if not fields.text("headline") and _has_headline(body):
        fields.set_default("headline", body.pop(0))
    # Once more: notices stand above the headline, or between it and the copy.
    notices += _pop_top(body, fields)
    if not body and not fields.text("headline") and not notices:
        raise no_copy()
    if not notices:
        check_page(fields.text("headline") or "", body)
    if take := read_take(fields.text("slugline") or "", fields.text("headline") or "", *notices):
        fields.set_default("take", take)
    return copy_of(fields, body=(*notices, *body), warnings=warnings)


def _unescaped(text: str) -> str:
    """The text with entities and typewriter quotes replaced by their characters."""
    unescaped = ENTITY.sub(lambda match: html.unescape(match[0]), text)
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


def _pop_top(body: list[str], fields: Fields) -> list[str]:
    """Remove notices and priority lines from the top of the body; return the notices."""
    notices: list[str] = []
    while body:
        if priority := PRIORITY_LINE.fullmatch(body[0]):
            fields.set_default("urgency", priority["word"])
        elif is_notice(body[0]):
            notices.append(body[0])
        else:
            break
        body.pop(0)
    return notices


def _pop_publication_lines(body: list[str], fields: Fields, style: TimeStyle) -> None:
    """Remove the lines with the time of publication from the body; the first one counts."""
    for line in body[:LINES_ABOVE_COPY]:
        if stamp := read_publication_line(line, style):
            fields.set_default("sent_at", stamp)
            body.remove(line)


def _has_headline(body: list[str]) -> bool:
    """Whether the first paragraph is a headline: short, no whole sentence, and not the last."""
    return len(body) > 1 and may_be_headline(body[0], MAX_HEADLINE_LENGTH)


FORMAT = Format("plain-text", sniff, parse)
