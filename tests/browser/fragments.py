"""A piece of markup put through each format that can carry markup."""

import json
from collections.abc import Callable, Iterator
from html import escape

from lxml import etree, html

from runtime.handler import Record
from schemas.item import WireItem
from services.ingest.formats import FORMATS
from services.ingest.reader import IngestReader
from services.ingest.writers import newsml_g2, ninjs
from tests.unit.ingest.ingested import RECEIVED

XHTML = "http://www.w3.org/1999/xhtml"
NO_XML = {each: None for each in range(32) if each not in (9, 10, 13)}


def _well_formed(markup: str) -> str:
    """The markup as XML, as far as libxml2 can make it that."""
    try:
        root = html.fragment_fromstring(markup.translate(NO_XML), create_parent="div")
        return etree.tostring(root, encoding="unicode")
    except (etree.LxmlError, ValueError, AssertionError):
        return escape(markup.translate(NO_XML))


def _rss(name: str, inner: str) -> str:
    return (
        '<rss xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><item><title>H'
        f"</title><{name}>{inner}</{name}></item></channel></rss>"
    )


def _atom(kind: str, inner: str) -> str:
    return (
        '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>H</title><id>x</id>'
        f'<content type="{kind}">{inner}</content></entry></feed>'
    )


def _g2(inner: str) -> str:
    return (
        '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="x"><contentMeta><headline>H'
        f"</headline></contentMeta><contentSet>{inner}</contentSet></newsItem>"
    )


def _newsml_12(inner: str) -> str:
    return (
        "<NewsML><NewsItem><Identification><NewsIdentifier><NewsItemId>x</NewsItemId>"
        "</NewsIdentifier></Identification><NewsManagement/><NewsComponent><NewsLines><HeadLine>H"
        "</HeadLine></NewsLines><ContentItem><DataContent>"
        f"{inner}</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>"
    )


def _nitf(inner: str) -> str:
    return f"<nitf><body><body.content>{inner}</body.content></body></nitf>"


def _xhtml(inner: str) -> str:
    return f'<html xmlns="{XHTML}"><head><title>H</title></head><body>{inner}</body></html>'


CARRIERS: dict[str, tuple[str, Callable[[str], str]]] = {
    "JSON, body_html": ("json", lambda m: json.dumps({"headline": "H", "body_html": m})),
    "JSON, body": ("json", lambda m: json.dumps({"headline": "H", "body": f"<p>{m}</p>"})),
    "ninjs 1": ("ninjs", lambda m: json.dumps({"uri": "x", "type": "text", "body_xhtml": m})),
    "ninjs 3": (
        "ninjs",
        lambda m: json.dumps(
            {"uri": "x", "type": "text", "bodies": [{"contentType": "text/html", "value": m}]}
        ),
    ),
    "NITF in ninjs": (
        "ninjs",
        lambda m: json.dumps({"uri": "x", "type": "text", "body_nitf": _nitf(_well_formed(m))}),
    ),
    "RSS, description": ("rss", lambda m: _rss("description", escape(m))),
    "RSS, content": ("rss", lambda m: _rss("content:encoded", f"<![CDATA[{m}]]>")),
    "Atom, HTML": ("atom", lambda m: _atom("html", escape(m))),
    "Atom, XHTML": (
        "atom",
        lambda m: _atom("xhtml", f'<div xmlns="{XHTML}">{_well_formed(m)}</div>'),
    ),
    "page": ("html", lambda m: f"<!doctype html><article><h1>H</h1><p>One.</p>{m}</article>"),
    "fragment": ("html", lambda m: f"<p>One.</p>{m}"),
    "mail": ("mail", lambda m: f"From: a@x.example\nSubject: H\nContent-Type: text/html\n\n{m}"),
    "NITF": ("nitf", lambda m: _nitf(f"<p>One.</p>{m}")),
    "NITF, well-formed": ("nitf", lambda m: _nitf(_well_formed(m))),
    "NewsML-G2, XHTML": (
        "newsml-g2",
        lambda m: _g2(
            f'<inlineXML contenttype="application/xhtml+xml">{_xhtml(_well_formed(m))}</inlineXML>'
        ),
    ),
    "NewsML-G2, HTML": (
        "newsml-g2",
        lambda m: _g2(f'<inlineData contenttype="text/html">{escape(m)}</inlineData>'),
    ),
    "NewsML 1.2, XHTML": ("newsml-1.2", lambda m: _newsml_12(_xhtml(_well_formed(m)))),
    "NewsML 1.2, HTML": ("newsml-1.2", lambda m: _newsml_12(escape(m))),
}
"""By what carries the markup: the format, and its copy."""
READERS = {each.name: IngestReader(read_as=each) for each in FORMATS}


def fragments(markup: str) -> Iterator[tuple[str, str]]:
    """What carried it, and the `body_html` that came of it; and that as other formats render it."""
    for name, (read_as, written) in CARRIERS.items():
        value = written(markup).encode("utf-8", "replace")
        record = Record("wire.raw", 0, 0, RECEIVED, None, value, ())
        for outcome in READERS[read_as](record):
            if outcome.rejection is None:
                item = WireItem.from_bytes(outcome.emits[0].value)
                if item.body_html:
                    yield name, item.body_html
                    yield from _rendered(name, item)


def _rendered(name: str, item: WireItem) -> Iterator[tuple[str, str]]:
    if name not in ("JSON, body_html", "page"):
        return
    document = json.loads(ninjs.render(item))
    yield from ((f"{name}, as ninjs", each["value"]) for each in document.get("bodies", ()))
    xml = etree.fromstring(newsml_g2.render(item))
    for body in xml.iter(f"{{{XHTML}}}body"):
        yield f"{name}, as NewsML-G2", etree.tostring(body, encoding="unicode")
