"""Whatever note in whatever place and format: the item is held, and shows readers no word of it."""

import json
from collections.abc import Callable
from html import escape

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.ingest.formats.newsml_g2_documents import NAR, xhtml
from tests.unit.ingest.ingested import RECEIVED, item

HEADLINE = "Port fee to rise"
BODY = ["The port raises its fee.", "The council votes in spring.", "Shippers ask for a delay."]
DATED = [
    "EMBARGO UNTIL {}",
    "Embargo: {}",
    "Strictly embargoed until {}",
    "Under strict embargo until {}",
    "Press release - embargoed until {}",
    "This release is under embargo until {}",
    "Embargo lifts at {}",
    "Not for publication before {}",
    "Do not publish or broadcast before {}",
    "Hold for release until {}",
    "Hold until {}",
    "For release at {}",
    "Release date: {}",
    "Advance for {}",
    "Sperrfrist {}",
    "Gesperrt bis {}",
    "Frei ab {}",
    "Sous embargo jusqu'au {}",
    "Ne pas publier avant le {}",
    "Embargado hasta el {}",
    "No publicar antes de {}",
    "Sotto embargo fino al {}",
    "Embargado até {}",
    "Onder embargo tot {}",
    "Vrij voor publicatie vanaf {}",
]
OPEN = ["UNDER EMBARGO", "STRICTLY EMBARGOED", "Embargoed until delivery", "Hold for release"]
TIMES = ["0600 GMT March 20", "20 March 2026, 06:00 GMT", "2026-03-20T06:00:00Z", "20 March 2026"]
MARKS = ["{}", "({})", "[{}]", "*** {} ***", "** {}"]
NOTES = st.builds(
    str.format,
    st.sampled_from(MARKS),
    st.builds(str.format, st.sampled_from(DATED), st.sampled_from(TIMES)) | st.sampled_from(OPEN),
)
TITLES = st.sampled_from(
    ["{note}: {rest}", "{note} - {rest}", "{rest} ({note})", "{rest} - {note}"]
)


def _plain(headline: str, body: list[str]) -> tuple[str, str]:
    return "text/plain", "\n\n".join((headline, *body))


def _mail(headline: str, body: list[str]) -> tuple[str, str]:
    head = f"From: a@x.example\nSubject: Re: {headline}\nMessage-ID: <1@x.example>"
    return "message/rfc822", "\n\n".join((head, *body))


def _json(headline: str, body: list[str]) -> tuple[str, str]:
    return "application/json", json.dumps({"headline": headline, "body": body})


def _ninjs(headline: str, body: list[str]) -> tuple[str, str]:
    raw = {"uri": "urn:x:1", "type": "text", "versioncreated": "2026-03-02T12:00:00Z"}
    raw |= {"headline": headline, "body_xhtml": _markup(body), "pubstatus": "usable"}
    return "application/ninjs+json", json.dumps(raw)


def _rss(headline: str, body: list[str]) -> tuple[str, str]:
    entry = f"<title>{escape(headline)}</title><description>{escape(_markup(body))}</description>"
    return (
        "application/rss+xml",
        f'<rss version="2.0"><channel><item>{entry}</item></channel></rss>',
    )


def _nitf(headline: str, body: list[str]) -> tuple[str, str]:
    head = f"<body.head><hedline><hl1>{escape(headline)}</hl1></hedline></body.head>"
    parts = f"{head}<body.content>{_markup(body)}</body.content>"
    return "text/vnd.iptc.nitf", f"<nitf><body>{parts}</body></nitf>"


def _newsml_g2(headline: str, body: list[str]) -> tuple[str, str]:
    meta = f"<contentMeta><headline>{escape(headline)}</headline></contentMeta>"
    content = f"<contentSet>{xhtml(_markup(body))}</contentSet>"
    document = f'<newsItem {NAR} guid="urn:x:1"><itemMeta/>{meta}{content}</newsItem>'
    return "application/vnd.iptc.g2.newsitem+xml", document


def _page(headline: str, body: list[str]) -> tuple[str, str]:
    title = escape(headline)
    article = f"<article><h1>{title}</h1>{_markup(body)}</article>"
    return "text/html", f"<html><head><title>{title}</title></head><body>{article}</body></html>"


def _iptc7901(headline: str, body: list[str]) -> tuple[str, str]:
    text = "\n\n".join((headline, *(f"  {each}" for each in body)))
    return "text/x-iptc7901", f"\x01bna0001 4 pl 30\x02{text}\n\x03"


def _anpa1312(headline: str, body: list[str]) -> tuple[str, str]:
    head = "\x16\x16\x01a0123\x1fpm-r\r\nr i\x13\x11 bc-port-fee 03-02 0012\r\n"
    text = "".join(f"\t{each}\r\n" for each in body)
    tail = "\x03\r\nAP-NY-03-02-26 0700EST<\r\n\x04"
    return "text/x-anpa1312", f"{head}\x02^BC-Port-Fee,0012<\r\n^{headline}<\r\n{text}{tail}"


def _markup(body: list[str]) -> str:
    return "".join(f"<p>{escape(each)}</p>" for each in body)


Wrap = Callable[[str, list[str]], tuple[str, str]]
FORMATS = st.sampled_from(
    [_plain, _mail, _json, _ninjs, _rss, _nitf, _newsml_g2, _page, _iptc7901, _anpa1312]
)


def _is_shown(note: str, kind: str, copy: str) -> bool:
    """Whether readers would get the item now, or would ever get a word of the note."""
    found = item(copy, kind)
    held = found.embargo_indefinite or (found.embargo_until or RECEIVED) > RECEIVED
    shown = (found.headline, *found.body, found.abstract or "", found.body_html or "")
    return not held or found.stop is None or any(note.strip("([*)] ") in each for each in shown)


@settings(max_examples=300, deadline=None)
@given(NOTES, FORMATS, st.integers(0, len(BODY)))
def test_a_note_among_the_paragraphs_is_kept(note: str, wrap: Wrap, place: int) -> None:
    body = [*BODY[:place], note, *BODY[place:]]
    assert not _is_shown(note, *wrap(HEADLINE, body))


@settings(max_examples=300, deadline=None)
@given(NOTES, FORMATS, TITLES)
def test_a_note_in_the_headline_is_kept(note: str, wrap: Wrap, title: str) -> None:
    assert not _is_shown(note, *wrap(title.format(note=note, rest=HEADLINE), BODY))
