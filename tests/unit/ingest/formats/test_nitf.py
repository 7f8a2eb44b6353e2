"""NITF: what each element becomes, and that any bytes are read or refused."""

from datetime import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from schemas.item import Association, Status, Subject
from services.ingest.copy import Copy
from services.ingest.errors import UnreadableCopyError
from services.ingest.formats.format import Context, Items
from services.ingest.formats.nitf import FORMAT
from tests.unit.ingest.formats.altered import read_or_refuse
from tests.unit.ingest.formats.mutations import mutated


def parse(document: str) -> Items:
    return FORMAT.parse(document.encode(), Context())


def item(
    docdata: str = "",
    *,
    status: str = "",
    head: str = "",
    body_head: str = "",
    content: str = "<p>One.</p>",
    end: str = "",
    attributes: str = "",
) -> Copy:
    """The copy of a document with these parts."""
    (copy,) = parse(
        f"<nitf {attributes}><head>{head}<docdata {status}>{docdata}</docdata></head>"
        f"<body><body.head>{body_head}</body.head><body.content>{content}</body.content>"
        f"<body.end>{end}</body.end></body></nitf>"
    )
    assert isinstance(copy, Copy)
    return copy


@pytest.mark.parametrize(
    ("head", "known"),
    [
        ("<nitf>", True),
        ("<?xml version='1.0'?><!DOCTYPE nitf SYSTEM 'nitf-3-3.dtd'><nitf>", True),
        ('<n:nitf xmlns:n="http://iptc.org/std/NITF/2006-10-18/">', True),
        ("<newsItem><nitf/></newsItem>", False),
        ("<nitfx>", False),
        ("nitf", False),
    ],
)
def test_is_known_by_its_root(head: str, known: bool) -> None:
    assert FORMAT.sniff(head.encode()) is known


ISSUE = '<date.issue norm="20261124T100000Z"/>'
EARLIER, LATER = (f'<date.release norm="20261124T{hour}0000Z"/>' for hour in ("09", "18"))


@pytest.mark.parametrize(
    ("status", "dates", "read", "until", "indefinite"),
    [
        ("", ISSUE, None, None, False),
        ("usable", ISSUE, Status.USABLE, None, False),
        ("usable", ISSUE + EARLIER, Status.USABLE, None, False),
        ("usable", ISSUE + LATER, Status.USABLE, "2026-11-24T18:00:00+00:00", False),
        ("embargoed", ISSUE + LATER, None, "2026-11-24T18:00:00+00:00", False),
        ("embargoed", ISSUE + EARLIER, None, "2026-11-24T09:00:00+00:00", False),
        ("embargoed", ISSUE, None, None, True),
        ("Embargoed", "", None, None, True),
        ("usable", ISSUE + '<date.release norm="YYYYMMDD"/>', Status.USABLE, None, False),
        ("", LATER, None, "2026-11-24T18:00:00+00:00", False),
        ("withheld", ISSUE, Status.WITHHELD, None, False),
        ("canceled", ISSUE, Status.CANCELED, None, False),
        ("strange", ISSUE, Status.WITHHELD, None, False),
    ],
)
def test_the_status_and_the_embargo(
    status: str, dates: str, read: Status | None, until: str | None, indefinite: bool
) -> None:
    copy = item(dates, status=f'management-status="{status}"' if status else "")
    assert (copy.status, copy.embargo_indefinite) == (read, indefinite)
    assert copy.embargo_until == (datetime.fromisoformat(until) if until else None)


def test_a_release_that_can_not_be_read_is_left_to_the_words() -> None:
    copy = item(ISSUE + '<date.release norm="Friday noon"/>')
    assert (copy.embargo_until, copy.ednote) == (None, "Embargo: Friday noon")


@pytest.mark.parametrize(
    ("docdata", "field", "value"),
    [
        ('<doc-id id-string="a-1" regsrc="AP"/>', "guid", "a-1"),
        ('<doc-id id-string="a-1" regsrc="Quay"/>', "provider", "Quay"),
        ('<du-key key="k" version="04" generation="9"/>', "version", 4),
        ('<du-key key="k" generation="9"/>', "version", 9),
        ('<du-key key="k" version="x"/>', "version", None),
        ('<urgency ed-urg="1"/>', "urgency", 1),
        ('<urgency ed-urg="flash"/>', "urgency", 1),
        ('<du-key key="harbour"/>', "slugline", "harbour"),
        ('<series series.name="s" series.part="3"/>', "take", 3),
        ('<key-list><keyword key="a"/><keyword>b</keyword></key-list>', "keywords", ("a", "b")),
        ('<ed-msg info="One."/><ed-msg info="Two."/>', "ednote", "One. Two."),
        ('<correction info="Mended." id-string="a-0"/>', "signal", "correction"),
        ('<correction info="Mended." id-string="a-0"/>', "updates", ("a-0",)),
        ('<evloc city="Riga" iso-cc="LV"/>', "located", "Riga, LV"),
        ('<doc.copyright holder="Quay" year="2026"/>', "copyright_notice", "© 2026 Quay"),
        ('<doc.rights owner="Quay" type="Web"/>', "usage_terms", "Web"),
        ('<doc.rights owner="Quay" type="Web"/>', "copyright_holder", "Quay"),
    ],
)  # fmt: skip
def test_the_docdata(docdata: str, field: str, value: object) -> None:
    assert getattr(item(docdata), field) == value


@pytest.mark.parametrize(
    ("subject", "read"),
    [
        ('refnum="04000000" tobject.subject.type="Money" tobject.subject.matter="General"',
         Subject(scheme="subj", code="04000000", name="Money")),
        ('refnum="04015001" tobject.subject.type="Money" tobject.subject.detail="Ships"',
         Subject(scheme="subj", code="04015001", name="Ships")),
        ('refnum="04015000" tobject.subject.type="Money"',
         Subject(scheme="subj", code="04015000", name="Money")),
        ('refnum="subj:04015000"', Subject(scheme="subj", code="04015000")),
        ('refnum="20000002" tobject.subject.ipr="IPTC"', Subject(scheme="medtop", code="20000002")),
        ('refnum="F01" tobject.subject.ipr="Quay"', Subject(scheme="quay", code="F01")),
        ('matter="Docks"', Subject(scheme="text", code="Docks", name="Docks")),
    ],
)  # fmt: skip
def test_subjects(subject: str, read: Subject) -> None:
    head = f"<tobject><tobject.subject tobject.subject.{subject}/></tobject>"
    assert item(head=head).subjects == (read,)


@pytest.mark.parametrize(
    ("byline", "printed"),
    [
        ("By Ann Poe", "By Ann Poe"),
        ("By ANN POE<byttl>Quay Writer</byttl>", "By ANN POE, Quay Writer"),
        ("By<person>Ann Poe</person> <byttl>Quay</byttl>", "By Ann Poe, Quay"),
        ("By <person>Ann Poe</person> in <location>Riga</location>", "By Ann Poe in Riga"),
        ("<person>Ann Poe</person>, <location>Riga</location>", "Ann Poe, Riga"),
        ("By <person><name.given>Ann</name.given><name.family>Poe</name.family></person>",
         "By Ann Poe"),
        ("By <person>Ann Poe</person></byline><byline>Jo Roe", "By Ann Poe; Jo Roe"),
        ("By <person>Ann O'Poe</person>/<person>Jo Roe</person>", "By Ann O'Poe/ Jo Roe"),
        ("", None),
    ],
)  # fmt: skip
def test_bylines_are_as_printed(byline: str, printed: str | None) -> None:
    assert item(body_head=f"<byline>{byline}</byline>").byline == printed


@pytest.mark.parametrize(
    ("dateline", "printed"),
    [
        ("RIGA (QW) -", "RIGA (QW) -"),
        ("<location>NEW YORK</location>", "NEW YORK"),
        ("<location><city>Riga</city>, <country>Latvia</country></location>", "Riga, Latvia"),
        ("<location><city>Riga</city><country>Latvia</country></location>", "Riga, Latvia"),
        ("<location>RIGA</location><story.date norm='20261124'>Nov. 24</story.date>",
         "RIGA, Nov. 24"),
        ("<story.date norm='20261124T090000Z'>20261124T090000Z</story.date>", None),
        ("", None),
    ],
)  # fmt: skip
def test_datelines_are_as_printed(dateline: str, printed: str | None) -> None:
    assert item(body_head=f"<dateline>{dateline}</dateline>").dateline == printed


@pytest.mark.parametrize(
    ("parts", "headline", "abstract"),
    [
        ("<hedline><hl1>One<br/>two</hl1></hedline>", "One two", None),
        ("<hedline><hl1>One</hl1><hl2>Deck</hl2></hedline>", "One", "Deck"),
        ("<hedline><hl1>One</hl1><hl2>One</hl2></hedline>", "One", None),
        ("<hedline><hl1>One</hl1><hl2>Deck</hl2></hedline><abstract><p>A.</p><p>B.</p></abstract>",
         "One", "A. B."),
        ("<hedline>Bare</hedline>", "Bare", None),
        ("<hedline><hl2>Only a deck</hl2></hedline>", "Only a deck", None),
        ("", "The title", None),
    ],
)  # fmt: skip
def test_headlines_and_abstracts(parts: str, headline: str, abstract: str | None) -> None:
    copy = item(head="<title>The title</title>", body_head=parts)
    assert (copy.headline, copy.abstract) == (headline, abstract)


NOTE = "<note {}><body.content><p>Words.</p></body.content></note>"


@pytest.mark.parametrize(
    ("attributes", "above", "ednote", "body"),
    [
        ('type="npa"', True, "Words.", ("One.",)),
        ('type="npa"', False, "Words.", ("One.",)),
        ('noteclass="editorsnote"', False, "Words.", ("One.",)),
        ('type="pa"', True, "Words.", ("One.",)),
        ('type="pa"', False, None, ("Words.", "One.")),
    ],
)
def test_notes_go_to_editors_or_readers(
    attributes: str, above: bool, ednote: str | None, body: tuple[str, ...]
) -> None:
    note = NOTE.format(attributes)
    copy = item(body_head=note) if above else item(content=f"{note}<p>One.</p>")
    assert (copy.ednote, copy.body) == (ednote, body)


def test_a_notice_of_copyright_may_be_a_note() -> None:
    copy = item(body_head=NOTE.format('noteclass="cpyrt"').replace("Words", "© 2026 Quay Wire"))
    assert copy.copyright_notice == "© 2026 Quay Wire."
    assert (copy.copyright_holder, copy.ednote) == ("Quay Wire", None)


@pytest.mark.parametrize(
    ("tagline", "sign_off", "biography"),
    [
        ("Jo Roe contributed to this report.", "Jo Roe contributed to this report.", ()),
        ("Ann Poe is a reporter in Riga.", None, ("Ann Poe is a reporter in Riga.",)),
    ],
)
def test_taglines_credit_or_describe_the_author(
    tagline: str, sign_off: str | None, biography: tuple[str, ...]
) -> None:
    copy = item(body_head="<byline>By Ann Poe</byline>", end=f"<tagline>{tagline}</tagline>")
    assert (copy.sign_off, copy.biography) == (sign_off, biography)


def test_each_rendition_is_linked_with_the_caption() -> None:
    copy = item(
        content='<media media-type="video"><media-reference source="a.mp4" mime-type="video/mp4"/>'
        '<media-reference data-location="b.mp4" name="B"/><media-caption>Cap</media-caption>'
        '</media><media media-type="image"><media-reference source="c.jpg" alternate-text="C"/>'
        "</media><media><media-object>AA==</media-object></media>"
    )
    assert copy.associations == (
        Association(rel="video", href="a.mp4", type="video/mp4", title="Cap"),
        Association(rel="video", href="b.mp4", title="Cap"),
        Association(rel="picture", href="c.jpg", title="C"),
    )


@pytest.mark.parametrize(
    ("content", "body"),
    [
        ("<p>A</p>\n\n<p/><p>B</p>", ("A", "B")),
        ("<h2>No NITF</h2><p>B</p>", ("No NITF", "B")),
        ("<p>&lt;p&gt;Escaped &lt;b&gt;too&lt;/b&gt;.&lt;/p&gt;</p>", ("Escaped too.",)),
        ("<p>A</p><p>___</p><p>B</p>", ("A", "B")),
        ("Without tags.\n\nAnd more.", ("Without tags.", "And more.")),
        ("<hl2>Port shut</hl2><p>A</p>", ("A",)),
    ],
)
def test_the_body(content: str, body: tuple[str, ...]) -> None:
    headed = "<hedline><hl1>Port shut</hl1></hedline>"
    assert item(body_head=headed, content=content).body == body


def test_several_documents_in_a_wrapper_are_as_many_items() -> None:
    one = '<nitf><head><docdata><doc-id id-string="{}"/></docdata></head><body/></nitf>'
    found = parse(f"<feed>{one.format('a')}<x>{one.format('b')}</x></feed>")
    assert [each.guid for each in found if isinstance(each, Copy)] == ["a", "b"]


@pytest.mark.parametrize(
    ("document", "reason"),
    [
        ("<html><p>No NITF</p></html>", "not-an-item"),
        ("<nitf><body>", "malformed-xml"),
        ("<feed>" + "<nitf/>" * 1001 + "</feed>", "too-large"),
    ],
)
def test_what_holds_no_items_is_a_dead_letter(document: str, reason: str) -> None:
    with pytest.raises(UnreadableCopyError) as raised:
        parse(document)
    assert raised.value.reason == reason


def test_copy_that_is_too_long_is_a_dead_letter() -> None:
    (found,) = parse(f"<nitf><body><body.content>{'word ' * 500_000}</body.content></body></nitf>")
    assert isinstance(found, UnreadableCopyError)
    assert found.reason == "too-large"


@given(mutated("nitf") | st.binary(max_size=200))
@settings(max_examples=150, deadline=None)
def test_any_bytes_are_read_or_refused(document: bytes) -> None:
    read_or_refuse(FORMAT, document)
