"""ninjs that is written: what it looks like, and that reading it gives the same copy."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from schemas.item import Association, Dateline, Status, Subject
from services.ingest.copy import Copy
from services.ingest.fields.item_classes import PICTURES
from services.ingest.formats.format import Context
from services.ingest.formats.ninjs import FORMAT
from services.ingest.input.senders import Sender
from services.ingest.normalise import Origin, normalise
from services.ingest.writers.ninjs import render
from tests.unit.ingest.writers.written import (
    CODES,
    COMMON,
    HREFS,
    MAYBE,
    PROVENANCE,
    RECEIVED,
    TEXTS,
    TIMES,
    item,
    item_of,
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
    ({"item_class": "video"}, "type", "video"),
    ({"item_class": "picture", "body": ("A quay.",)}, "descriptions",
     [{"role": "caption", "contentType": "text/html", "value": "<p>A quay.</p>"}]),
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


SUBJECTS = st.one_of(
    st.builds(Subject, scheme=st.just("medtop"), code=st.just("20000002"), name=MAYBE),
    st.builds(Subject, scheme=st.just("subj"), code=st.just("01000000"), name=MAYBE),
    st.builds(Subject, scheme=st.just("dpacat"), code=CODES, name=MAYBE),
    st.builds(Subject, scheme=st.just("https://x.example/id/"), code=CODES, name=MAYBE),
    TEXTS.map(lambda text: Subject(scheme="place", code=text, name=text)),
)
SAID = COMMON | {
    "version": st.integers(0, 10**9),
    "sent_at": st.none() | TIMES,
    "provider": MAYBE,
    "signal": st.none() | st.sampled_from(["correction", "update", "kill"]),
    "subjects": st.lists(SUBJECTS, max_size=3, unique=True).map(
        lambda each: tuple(sorted(each, key=lambda subject: subject.scheme == "place"))
    ),
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
    if fields["item_class"] in PICTURES:
        fields = {**fields, "abstract": None}
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
    read(render(item_of(headline, body, markup, code)))
