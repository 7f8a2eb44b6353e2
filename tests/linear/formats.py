"""Records of each format with a pump in a field of theirs, through all of ingest."""

import json
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from functools import partial
from html import escape

from runtime.handler import Record
from schemas.sources import Sources
from services.ingest.reader import IngestReader
from tests.linear.pumps import GENERAL, Pump

NOW = datetime(2026, 11, 29, 12, tzinfo=UTC)
HOUSE_FIELDS = ("guid", "status", "headline", "body", "keywords", "embargo_until", "ednote")
JSON_HOUSE = {"format": "json", "items": "list", "fields": {f"x.{f}": f for f in HOUSE_FIELDS}}
XML_HOUSE = {"format": "xml", "items": "/d/i", "fields": {f"/d/i/{f}": f for f in HOUSE_FIELDS}}
HOUSES = {"json": JSON_HOUSE, "xml": XML_HOUSE}
READER = IngestReader(
    Sources.model_validate(
        {"unknown": "accept", "sources": {name: {"mapping": m} for name, m in HOUSES.items()}}
    )
)
PLACE = "█"

JSON_FIELDS = (
    "headline", "body", "body_html", "byline", "dateline", "keywords", "ednote", "copyright",
    "slugline", "language", "sent_at", "signoff", "biography", "associations", "links",
)  # fmt: skip
NINJS = '{"uri":"urn:x","versioncreated":"2026-11-29T00:00:00Z","headline":"h","body_text":"b",'
NINJS_FIELDS = ("body_html", "byline", "located", "usageterms", "description_text", "embargoed")
RSS = "<rss version='2.0'><channel><title>c</title><item><title>t</title>"
RSS_FIELDS = ("description", "author", "category", "pubDate", "link", "guid")
NITF = "<nitf><body><body.head><hedline><hl1>h</hl1></hedline>"
G2 = (
    '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x" version="1">'
    "<itemMeta><edNote>n</edNote></itemMeta><contentMeta>"
)
NEWSML = "<NewsML><NewsItem><NewsComponent><NewsLines>"
NEWSML_FIELDS = ("HeadLine", "ByLine", "DateLine", "KeywordLine", "CopyrightLine")
MAIL = "From: a@example.org\nSubject: s\n"
MAIL_FIELDS = (
    "Subject", "From", "Date", "Keywords", "References", "Content-Type", "Embargo", "Author",
    "Content-Disposition", "Content-Language", "Archived-At",
)  # fmt: skip
MAIL_BODIES = ("text/plain", "text/html", "text/plain; format=flowed")
ANPA = "\x16\x01a0001\x1f\r\nr w bylczz\r\n"


def _json(text: str) -> str:
    return json.dumps(text)[1:-1]


def _line(text: str) -> str:
    return " ".join(text.split("\n"))


def _templates() -> Iterator[tuple[str, str | None, str, Callable[[str], str]]]:
    """Name, content type, the record around the pump, and how the pump is written in it."""
    yield "text", "text/plain", f"A headline\n\nBy Ann Poe\n\nOSLO (AP) - It is.\n\n{PLACE}", str
    yield "text at the top", "text/plain", f"{PLACE}\n\nIt is.", str
    yield "header lines", "text/plain", f"Headline: h\nKeywords: {PLACE}b\n\nIt is.", _line
    yield "no type", None, f"{PLACE}b", str
    for name in JSON_FIELDS:
        yield f"JSON, {name}", "application/json", f'{{"text":"b","{name}":"{PLACE}b"}}', _json
    yield "JSON, broken", "application/json", f'{{"headline":"h","body":"{PLACE}', str
    for name in NINJS_FIELDS:
        yield f"ninjs, {name}", "application/ninjs+json", f'{NINJS}"{name}":"{PLACE}b"}}', _json
    for name in RSS_FIELDS:
        item = f"{RSS}<{name}>{PLACE}b</{name}></item></channel></rss>"
        yield f"RSS, {name}", "application/rss+xml", item, escape
    yield "RSS, broken", "application/rss+xml", f"{RSS}<description>{PLACE}", str
    for name in ("byline", "dateline", "abstract"):
        head = f"{NITF}<{name}>{PLACE}b</{name}></body.head>"
        body = "<body.content><p>It is.</p></body.content></body></nitf>"
        yield f"NITF, {name}", None, head + body, escape
    yield "NITF, text", None, f"{NITF}</body.head><body.content><p>{PLACE}</p>", escape
    yield "NITF, broken", None, f"{NITF}{PLACE}", str
    for name in ("headline", "by", "dateline", "creditline"):
        tail = "</contentMeta><contentSet><inlineXML><p>x</p></inlineXML></contentSet></newsItem>"
        yield f"NewsML-G2, {name}", None, f"{G2}<{name}>{PLACE}b</{name}>{tail}", escape
    for name in NEWSML_FIELDS:
        tail = "<ContentItem><DataContent>b</DataContent></ContentItem></NewsComponent></NewsItem>"
        lines = f"{NEWSML}<{name}>{PLACE}b</{name}></NewsLines>"
        yield f"NewsML 1.2, {name}", None, f"{lines}{tail}</NewsML>", escape
    page = "<!DOCTYPE html><title>t</title><article><h1>t</h1><p>It is.</p>"
    yield "HTML", "text/html", f"{page}{PLACE}", str
    yield "HTML, text", "text/html", f"{page}<p>{PLACE}</p>", escape
    yield "HTML, attribute", "text/html", f'{page}<p title="{PLACE}">a</p>', escape
    for name in MAIL_FIELDS:
        yield f"mail, {name}", "message/rfc822", f"{MAIL}{name}: {PLACE}b\n\nIt is.\n", _line
    for kind in MAIL_BODIES:
        head = f"{MAIL}MIME-Version: 1.0\nContent-Type: {kind}\n\n"
        yield f"mail, {kind}", "message/rfc822", f"{head}{PLACE}b", str
    yield "IPTC 7901", None, f"\x01bdt0001 4 pl 1\r\n{PLACE}\r\n\x02b\x03020304 MAR 26\x04", str
    yield "IPTC 7901, text", None, f"\x01bdt0001 4 pl 1\r\nh\r\n\x02{PLACE}\x03020304 MAR\x04", str
    yield "ANPA 1312", None, f"{ANPA}^BC-Slug,{PLACE}\r\n^h\r\n\x02b\r\n\x03\x04", str
    yield "ANPA 1312, text", None, f"{ANPA}^BC-Slug\r\n^h\r\n\x02{PLACE}\r\n\x03\x04", str


def _ingest(kind: str | None, template: str, written: Callable[[str], str], text: str) -> None:
    headers = [("content-type", kind.encode())] if kind else []
    value = template.replace(PLACE, written(text)).encode("utf-8", "replace")
    READER(Record("wire.raw", 0, 0, NOW, None, value, tuple(headers)))


def _ingest_house(house: str, template: str, written: Callable[[str], str], text: str) -> None:
    value = template.replace(PLACE, written(text)).encode("utf-8", "replace")
    READER(Record("wire.raw", 0, 0, NOW, None, value, (("wire-source", house.encode()),)))


def _houses() -> Iterator[tuple[str, str, Callable[[str], str]]]:
    """The source, the record around the pump, and how the pump is written in it."""
    for name in HOUSE_FIELDS:
        yield "json", f'{{"list":[{{"x":{{"headline":"h","{name}":"{PLACE}b"}}}}]}}', _json
        yield "xml", f"<d><i><headline>h</headline><{name}>{PLACE}b</{name}></i></d>", escape
    yield "json", f'{{"list":[{PLACE}]}}', str
    yield "xml", f"<d>{PLACE}</d>", str


def _ingest_header(name: str, text: str) -> None:
    record = Record("wire.raw", 0, 0, NOW, None, b"It is.", ((name, text.encode()),))
    READER(record)


RULES: Mapping[str, Callable[[str], object]] = (
    {
        f"ingest ({name})": partial(_ingest, kind, template, written)
        for name, kind, template, written in _templates()
    }
    | {
        f"ingest (house {house}, {number})": partial(_ingest_house, house, template, written)
        for number, (house, template, written) in enumerate(_houses())
    }
    | {
        f"ingest (header {name})": partial(_ingest_header, name)
        for name in ("content-type", "wire-source", "wire-sent-at")
    }
)

PUMPS: tuple[Pump, ...] = (
    *GENERAL,
    *map(
        Pump,
        (
            "<style>", "<script>", "<![CDATA[", "<!--", "<p>", "<b>", "<table>", "&amp;", "]]>",
            "-----BEGIN PGP SIGNED MESSAGE-----\n\n", "> x\n", "=?utf-8?q?x?= ", "Keywords: a\n",
            "\\", '\\"', "{", "\u200b", "\u0301", "â€™", "please kill dpa 1 ", "embargoed until ",
            "Take 2 of 3 ", "(c) 2026 ", "(Reporting by ", "KYIV (AP) - ", "x is a reporter. ",
            "--b\n", "\x02", "\x03", "^BC-x\n", "10.", "March 3 ", "6 p.m. GMT ",
            '{"x":{"body":"h"}},', "<i><body>h</body></i>",
        ),
    ),
)  # fmt: skip
"""For every format."""

BOUNDS: Mapping[str, int] = {}
EXAMPLES: tuple[Callable[[], object], ...] = ()
