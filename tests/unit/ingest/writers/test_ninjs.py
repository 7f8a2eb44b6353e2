"""ninjs that is written: what it looks like, and that reading it gives the same copy."""

import json
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from schemas.item import Association, Dateline, Provenance, Status, Subject, WireItem
from services.ingest.copy import Copy
from services.ingest.formats.format import Context
from services.ingest.formats.ninjs import FORMAT
from services.ingest.html.text import is_html
from services.ingest.input.charset import repair_mojibake
from services.ingest.input.senders import Sender
from services.ingest.normalise import Origin, normalise
from services.ingest.text.paragraphs import paragraphs
from services.ingest.text.spaces import clean
from services.ingest.writers.ninjs import render

RECEIVED = datetime(2026, 11, 24, 12, tzinfo=UTC)
PROVENANCE = Provenance(format="json", topic="wire.raw", partition=0, offset=0, sha256="")


def item(**fields: Any) -> WireItem:
    return WireItem(
        id="tarn-1", source="tarn", received_at=RECEIVED, provenance=PROVENANCE, digest="", **fields
    )


def read(rendered: bytes) -> Copy:
    assert FORMAT.sniff(rendered[:4096])
    (copy,) = FORMAT.parse(rendered, Context())
    assert isinstance(copy, Copy)
    return copy


WRITTEN = [
    ({}, "uri", "urn:wiredesk:tarn-1"),
    ({"provider_guid": "urn:x:1"}, "uri", "urn:x:1"),
    ({"version": 3}, "version", "3"),
    ({"status": Status.WITHHELD}, "pubStatus", "withheld"),
    ({"embargo_until": RECEIVED}, "embargoedUntil", "2026-11-24T12:00:00+00:00"),
    ({"embargo_indefinite": True}, "embargoedUntil", "9999-12-31T23:59:59Z"),
    ({"subjects": (Subject(scheme="medtop", code="20000002", name="A"),)}, "subjects",
     [{"name": "A", "uri": "http://cv.iptc.org/newscodes/mediatopic/20000002",
       "literal": "20000002"}]),
    ({"subjects": (Subject(scheme="place", code="Oslo", name="Oslo"),)}, "places",
     [{"name": "Oslo"}]),
    ({"keywords": ("ice",)}, "subjects", [{"name": "ice", "rel": "keyword"}]),
    ({"updates": ("urn:x:0",)}, "associations",
     [{"name": "earlier item", "rel": "evolvedFrom", "uri": "urn:x:0"}]),
    ({"provider": "Tarn"}, "infoSources", [{"name": "Tarn"}]),
]  # fmt: skip


@pytest.mark.parametrize(("fields", "name", "value"), WRITTEN)
def test_property(fields: dict[str, Any], name: str, value: object) -> None:
    assert json.loads(render(item(**fields)))[name] == value


def test_what_is_not_said_is_not_written() -> None:
    assert json.loads(render(item())).keys() == {
        *("standard", "uri", "type", "representationType", "version", "pubStatus"),
    }


def body_of(**fields: Any) -> str:
    value = json.loads(render(item(**fields)))["bodies"][0]["value"]
    assert isinstance(value, str)
    return value


def test_markup_is_written_where_it_says_what_the_paragraphs_say() -> None:
    markup = "<p>One <b>two</b>.</p><table><tr><td>a</td><td>b</td></tr></table>"
    assert body_of(body=("One two.", "a | b"), body_html=markup) == markup
    assert body_of(body=("A < B",), body_html=markup) == "<p>A &lt; B</p>"


def test_dateline_is_printed_and_read_again() -> None:
    filed = Dateline(text="BERGEN, Norway (AP)", places=("BERGEN", "Norway"), agency="AP")
    written = item(headline="Ferry halts", body=("The ferry lay still.", "It did."), dateline=filed)
    assert "<p>BERGEN, Norway (AP) – The ferry lay still.</p>" in render(written).decode()
    again = normalise(read(render(written)), Origin(Sender("tarn"), RECEIVED, PROVENANCE))
    assert (again.dateline, again.body) == (filed, written.body)


def is_plain(text: str) -> bool:
    """Whether reading may not see anything in a text but the text."""
    return paragraphs(text) == (text,) and repair_mojibake(text).text == text and not is_html(text)


TEXTS = st.text(max_size=12).map(clean).filter(is_plain) | st.sampled_from(
    [
        "Tide & time",
        "a < b > c",
        "&amp; &eacute;",
        '“Quoted” "it’s"',
        "Zoë, 李明 🌊",
        "a | b",
        "a\\b",
    ]
)
MAYBE = st.none() | TEXTS
CODES = st.from_regex(r"[A-Za-z0-9._-]{1,8}", fullmatch=True)
HREFS = st.from_regex(r"(?:https://x\.example/|urn:x:|[a-z])[A-Za-z0-9._-]{1,8}", fullmatch=True)
ZONES = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
TIMES = st.none() | st.datetimes(datetime(1950, 1, 1), datetime(2150, 1, 1), timezones=ZONES)
SUBJECTS = st.one_of(
    st.builds(Subject, scheme=st.just("medtop"), code=st.just("20000002"), name=MAYBE),
    st.builds(Subject, scheme=st.just("subj"), code=st.just("01000000"), name=MAYBE),
    st.builds(Subject, scheme=st.just("dpacat"), code=CODES, name=MAYBE),
    st.builds(Subject, scheme=st.just("https://x.example/id/"), code=CODES, name=MAYBE),
    TEXTS.map(lambda text: Subject(scheme="place", code=text, name=text)),
)
SAID = {
    "provider_guid": TEXTS,
    "version": st.integers(0, 10**9),
    "status": st.sampled_from(Status),
    "signal": st.none() | st.sampled_from(["correction", "update", "kill"]),
    "urgency": st.none() | st.integers(1, 9),
    "language": st.none() | st.sampled_from(["en", "de-AT", "zh-Hans"]),
    "headline": TEXTS,
    "slugline": MAYBE,
    "byline": MAYBE,
    "body": st.lists(TEXTS, min_size=1, max_size=5).map(tuple),
    "abstract": MAYBE,
    "keywords": st.lists(TEXTS, max_size=3, unique=True).map(tuple),
    "subjects": st.lists(SUBJECTS, max_size=3, unique=True).map(
        lambda each: tuple(sorted(each, key=lambda subject: subject.scheme == "place"))
    ),
    "genre": MAYBE,
    "located": MAYBE,
    "sent_at": TIMES,
    "created_at": TIMES,
    "embargo_until": TIMES,
    "expires_at": TIMES,
    "ednote": MAYBE,
    "usage_terms": MAYBE,
    "copyright_holder": MAYBE,
    "copyright_notice": MAYBE,
    "provider": MAYBE,
    "sign_off": MAYBE,
    "biography": st.lists(TEXTS, max_size=2).map(tuple),
    "service": MAYBE,
    "sequence": st.none() | st.from_regex(r"[0-9]{1,6}", fullmatch=True),
    "updates": st.lists(CODES, max_size=2, unique=True).map(tuple),
    "associations": st.lists(
        st.builds(
            Association,
            rel=st.sampled_from(["related", "mainpic"]),
            href=HREFS,
            type=st.none() | st.sampled_from(["image/jpeg", "picture"]),
            title=MAYBE,
        ),
        max_size=3,
        unique_by=lambda link: link.href,
    ).map(tuple),
}
"""What reading gives back as it was, by field."""


@settings(max_examples=60, deadline=None)
@given(st.fixed_dictionaries(SAID), st.none() | TEXTS, st.booleans())
def test_what_is_written_reads_the_same(
    fields: dict[str, Any], dateline: str | None, indefinite: bool
) -> None:
    filed = Dateline(text=dateline) if dateline else None
    copy = read(render(item(**fields, dateline=filed, embargo_indefinite=indefinite)))
    said = {name: getattr(copy, {"provider_guid": "guid"}.get(name, name)) for name in fields}
    opening = f"{dateline} – {fields['body'][0]}" if dateline else fields["body"][0]
    end = None if indefinite else fields["embargo_until"]
    assert said == {**fields, "body": (opening, *fields["body"][1:]), "embargo_until": end}
    assert (copy.dateline, copy.embargo_indefinite) == (dateline, indefinite)
    assert copy.warnings == ()


@settings(max_examples=60, deadline=None)
@given(st.text(), st.lists(st.text(), max_size=3), st.text(), st.text())
def test_any_text_gives_an_object_that_is_read(
    headline: str, body: list[str], markup: str, code: str
) -> None:
    written = item(
        headline=headline,
        body=tuple(body),
        body_html=markup,
        signal=code,
        language=code,
        subjects=(Subject(scheme=code, code=code),),
        associations=(Association(rel=code, href=code),),
    )
    read(render(written))
