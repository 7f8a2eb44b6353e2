"""NewsML-G2 that is written: what it looks like, and that reading it gives the same copy."""

from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from schemas.item import Association, Dateline, Provenance, Status, Subject, WireItem
from services.ingest.copy import Copy
from services.ingest.fields.vocabulary import SIGNALS
from services.ingest.formats.format import Context
from services.ingest.formats.newsml_g2 import FORMAT
from services.ingest.html.text import html_paragraphs, is_html, sanitise
from services.ingest.input.charset import repair_mojibake
from services.ingest.text.foot.credits import is_sign_off
from services.ingest.text.paragraphs import paragraphs
from services.ingest.text.spaces import clean
from services.ingest.writers.newsml_g2 import render

RECEIVED = datetime(2026, 11, 24, 12, tzinfo=UTC)
N = "{http://iptc.org/std/nar/2006-10-01/}"


def item(**fields: Any) -> WireItem:
    provenance = Provenance(format="json", topic="wire.raw", partition=0, offset=0, sha256="")
    return WireItem(
        id="tarn-1", source="tarn", received_at=RECEIVED, provenance=provenance, digest="", **fields
    )


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


def is_plain(text: str) -> bool:
    """Whether reading may not see anything in a text but the text."""
    whole = paragraphs(text) == (text,) and repair_mojibake(text).text == text
    return whole and not is_html(text) and not is_sign_off(text)


TEXTS = st.text(max_size=12).map(clean).filter(is_plain) | st.sampled_from(
    [
        "Tide & time",
        "a < b > c",
        "&amp; &eacute;",
        "“Quoted” it’s",
        "Zoë, 李明 🌊",
        "a ]]> b",
        "a | b",
    ]
)
CODES = st.from_regex(r"[A-Za-z0-9._-]{1,8}", fullmatch=True)
HREFS = st.from_regex(r"(?:https://x\.example/|urn:x:|[a-z])[A-Za-z0-9._-]{1,8}", fullmatch=True)
ZONES = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
TIMES = st.datetimes(datetime(1950, 1, 1), datetime(2150, 1, 1), timezones=ZONES)
SAID = {
    "provider_guid": TEXTS,
    "version": st.integers(1, 10**9),
    "status": st.sampled_from(Status),
    "urgency": st.none() | st.integers(1, 9),
    "language": st.none() | st.sampled_from(["en", "de-AT", "zh-Hans", "pt-BR"]),
    "headline": TEXTS,
    "slugline": st.none() | TEXTS,
    "byline": st.none() | TEXTS,
    "body": st.lists(TEXTS, min_size=1, max_size=5).map(tuple),
    "abstract": st.none() | TEXTS,
    "keywords": st.lists(TEXTS, max_size=3, unique=True).map(tuple),
    "genre": st.none() | TEXTS,
    "located": st.none() | TEXTS,
    "sent_at": TIMES,
    "created_at": st.none() | TIMES,
    "embargo_until": st.none() | TIMES,
    "expires_at": st.none() | TIMES,
    "ednote": st.none() | TEXTS,
    "usage_terms": st.none() | TEXTS,
    "copyright_holder": st.none() | TEXTS,
    "copyright_notice": st.none() | TEXTS,
    "provider": TEXTS,
    "signal": st.none() | st.sampled_from(sorted({*SIGNALS.values()})),
    "service": st.none() | TEXTS,
    "sequence": st.none() | st.from_regex(r"[0-9]{1,6}", fullmatch=True),
    "sign_off": st.none() | TEXTS,
    "biography": st.lists(TEXTS, max_size=2).map(tuple),
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
    written = item(
        headline=headline,
        body=tuple(body),
        body_html=markup,
        signal=code,
        language=code,
        subjects=(Subject(scheme=code, code=code),),
        associations=(Association(rel=code, href=code),),
    )
    etree.fromstring(render(written))


@pytest.mark.parametrize("character", ["\x01", "\x0c", "\ufffe", "\uffff"])
def test_what_xml_can_not_hold_is_left_out_of_the_markup(character: str) -> None:
    for written in (character, f"&#{ord(character)};"):
        markup = f"a{written}<p>b</p>"
        whole = item(body=html_paragraphs(sanitise(markup)), body_html=markup)
        assert b"<p>b</p>" in render(whole)
