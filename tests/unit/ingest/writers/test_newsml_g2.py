"""NewsML-G2 that is written: what it looks like, and that reading it gives the same copy."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from schemas.item import Association, Dateline, Subject
from services.ingest.copy import Copy
from services.ingest.fields.vocabulary import SIGNALS
from services.ingest.formats.format import Context
from services.ingest.formats.newsml_g2 import FORMAT
from services.ingest.html.text import html_paragraphs, sanitise
from services.ingest.writers.newsml_g2 import render
from tests.unit.ingest.writers.written import (
    CODES,
    COMMON,
    HREFS,
    RECEIVED,
    TEXTS,
    TIMES,
    item,
    item_of,
)

N = "{http://iptc.org/std/nar/2006-10-01/}"


def read(rendered: bytes) -> Copy:
    (copy,) = FORMAT.parse(rendered, Context())
    assert isinstance(copy, Copy)
    return copy


def test_order_of_properties_is_the_schemas() -> None:
    root = etree.fromstring(
        render(
            item(
                headline="Tide",
                signal="kill",
                urgency=2,
                language="en",
                copyright_holder="Tarn",
                embargo_indefinite=True,
                expires_at=RECEIVED,
                service="gen",
                ednote="Eds: one.",
                updates=("urn:x:0",),
                body=("One.",),
            )
        )
    )
    assert [each.tag.removeprefix(N) for each in root] == [
        *("catalogRef", "catalog", "rightsInfo", "itemMeta", "contentMeta", "contentSet")
    ]
    assert [each.tag.removeprefix(N) for each in root.iterfind(f"{N}itemMeta/*")] == [
        *("itemClass", "provider", "versionCreated", "embargoed", "pubStatus", "service"),
        *("edNote", "signal", "expires", "link"),
    ]


def test_markup_is_written_where_it_says_what_the_paragraphs_say() -> None:
    markup = "<p>One <b>two</b><i>three</i>.</p><table><tr><td>a</td><td>b</td></tr></table>"
    same = item(body=("One twothree.", "a | b"), body_html=markup)
    assert b"<b>two</b><i>three</i>" in render(same)
    assert b"<b>" not in render(item(body=("Another.",), body_html=markup))


@pytest.mark.parametrize(
    ("subject", "written"),
    [
        (Subject(scheme="medtop", code="20000002"), b'<subject qcode="medtop:20000002"/>'),
        (Subject(scheme="http://x.example/", code="1"), b'<subject uri="http://x.example/1"/>'),
        (Subject(scheme="text", code="high tide"), b'<subject literal="high tide"/>'),
        (Subject(scheme="own", code="high tide"), b'<subject literal="high tide"/>'),
    ],
)
def test_subject(subject: Subject, written: bytes) -> None:
    assert written in render(item(subjects=(subject,)))


@pytest.mark.parametrize("alias", ["genre", "medtop", "subj"])
def test_an_alias_of_iptcs_catalog_is_not_declared_anew(alias: str) -> None:
    rendered = render(item(subjects=(Subject(scheme=alias, code="20000002"),)))
    assert f'alias="{alias}"'.encode() not in rendered
    assert read(rendered).subjects == (Subject(scheme=alias, code="20000002"),)


def test_item_without_guid_goes_by_its_id() -> None:
    assert read(render(item(headline="Tide"))).guid == "tarn-1"


SAID = COMMON | {
    "version": st.integers(1, 10**9),
    "sent_at": TIMES,
    "provider": TEXTS,
    "signal": st.none() | st.sampled_from(sorted({*SIGNALS.values()})),
    "subjects": st.lists(
        st.builds(
            Subject,
            scheme=st.sampled_from(["medtop", "subj", "own", "dpacat"]),
            code=CODES,
            name=st.none() | TEXTS,
        ),
        max_size=3,
        unique=True,
    ).map(tuple),
    "associations": st.lists(
        st.builds(
            Association,
            rel=CODES,
            href=HREFS,
            type=st.none() | st.just("image/jpeg"),
            title=st.none() | TEXTS,
        ),
        max_size=2,
        unique_by=lambda link: (link.rel, link.href),
    ).map(tuple),
}
"""What reading gives back as it was, by field."""


@settings(max_examples=40, deadline=None)
@given(st.fixed_dictionaries(SAID), st.none() | TEXTS)
def test_what_is_written_reads_the_same(fields: dict[str, Any], dateline: str | None) -> None:
    filed = Dateline(text=dateline) if dateline else None
    copy = read(render(item(**fields, dateline=filed)))
    said = {name: getattr(copy, {"provider_guid": "guid"}.get(name, name)) for name in fields}
    assert said == fields
    assert copy.dateline == dateline
    assert copy.warnings == ()


@settings(max_examples=50, deadline=None)
@given(st.text(), st.lists(st.text(), max_size=3), st.text(), st.text())
def test_any_text_gives_well_formed_xml(
    headline: str, body: list[str], markup: str, code: str
) -> None:
    etree.fromstring(render(item_of(headline, body, markup, code)))


@pytest.mark.parametrize("character", ["\x01", "\x0c", "\ufffe", "\uffff"])
def test_what_xml_can_not_hold_is_left_out_of_the_markup(character: str) -> None:
    for written in (character, f"&#{ord(character)};"):
        markup = f"a{written}<p>b</p>"
        whole = item(body=html_paragraphs(sanitise(markup)), body_html=markup)
        assert b"<p>b</p>" in render(whole)
