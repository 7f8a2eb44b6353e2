"""NewsML-G2: what each property becomes."""

from datetime import UTC, datetime

import pytest

from schemas.item import Association, Status, Subject
from services.ingest.copy import Copy
from services.ingest.errors import UnreadableCopyError
from services.ingest.formats.newsml_g2 import FORMAT
from tests.unit.ingest.formats.newsml_g2_documents import NAR, item, parse


@pytest.mark.parametrize(
    ("head", "known"),
    [
        (f"<newsItem {NAR}>", True),
        (f"<?xml version='1.0'?>\n<!-- wire -->\n<newsMessage {NAR}>", True),
        ('\ufeff<nar:packageItem xmlns:nar="http://iptc.org/std/nar/2006-10-01/">', True),
        (f"<conceptItem {NAR}>", True),
        ("<NewsML Version='1.2'>", False),
        ("<nitf>", False),
        ("newsItem", False),
    ],
)
def test_is_known_by_its_root(head: str, known: bool) -> None:
    assert FORMAT.sniff(head.encode()) is known


@pytest.mark.parametrize(
    ("status", "read"),
    [
        ("", None),
        ("<pubStatus/>", None),
        ('<pubStatus qcode="stat:usable"/>', Status.USABLE),
        ('<pubStatus qcode="stat:canceled"/>', Status.CANCELED),
        ('<pubStatus uri="http://cv.iptc.org/newscodes/pubstatusg2/withheld"/>', Status.WITHHELD),
        ('<pubStatus uri="http://cv.iptc.org/newscodes/pubstatusg2/canceled/"/>', Status.CANCELED),
        ('<pubStatus literal="Cancelled"/>', Status.CANCELED),
        ('<pubStatus qcode="own:resting"/>', Status.WITHHELD),
    ],
)
def test_status(status: str, read: Status | None) -> None:
    assert item(status).status == read


@pytest.mark.parametrize(
    ("signals", "read"),
    [
        ('<signal qcode="sig:correction"/>', "correction"),
        ('<signal uri="http://cv.iptc.org/newscodes/signal/update"/>', "update"),
        ('<signal qcode="sig:update"/><signal qcode="sig:correction"/>', "correction"),
        ('<signal qcode="sig:update"/><signal literal="Kill"/>', "kill"),
        ('<signal qcode="own:x1"><name>Hold</name></signal>', "hold"),
        ('<signal qcode="sig:cwarn"/>', "cwarn"),
        ('<signal qcode="route:desk4"/>', None),
    ],
)
def test_signal(signals: str, read: str | None) -> None:
    assert item(signals).signal == read


@pytest.mark.parametrize(
    ("embargoed", "until", "indefinite"),
    [
        ("", None, False),
        ("<embargoed/>", None, True),
        ("<embargoed>  </embargoed>", None, True),
        (
            "<embargoed>2026-12-01T06:00:00Z</embargoed>",
            datetime(2026, 12, 1, 6, tzinfo=UTC),
            False,
        ),
    ],
)
def test_embargo(embargoed: str, until: datetime | None, indefinite: bool) -> None:
    copy = item(embargoed)
    assert (copy.embargo_until, copy.embargo_indefinite) == (until, indefinite)


def test_embargo_that_is_no_time_is_left_to_the_rules_for_notes() -> None:
    assert item("<embargoed>0600 GMT Tuesday</embargoed>").ednote == "Embargo: 0600 GMT Tuesday"


@pytest.mark.parametrize(
    ("subject", "read"),
    [
        ('<subject qcode="medtop:20000002"/>', Subject(scheme="medtop", code="20000002")),
        (
            '<subject uri="http://cv.iptc.org/newscodes/mediatopic/20000002"/>',
            Subject(scheme="medtop", code="20000002"),
        ),
        (
            '<subject qcode="mt:20000002"><name xml:lang="de">Kunst</name>'
            "<name>arts</name></subject>",
            Subject(scheme="medtop", code="20000002", name="arts"),
        ),
        ('<subject qcode="own:a:b"/>', Subject(scheme="own", code="a:b")),
        ('<subject uri="http://codes.example/own/7"/>', Subject(scheme="own", code="7")),
        ('<subject literal="Tides"/>', Subject(scheme="text", code="Tides")),
        ('<subject qcode="asserted:1"/>', Subject(scheme="asserted", code="1", name="Tides")),
        (
            '<subject qcode="own:1"><name role="nrol:mnemonic">TD</name>'
            "<name>Tides</name></subject>",
            Subject(scheme="own", code="1", name="Tides"),
        ),
    ],
)
def test_subject(subject: str, read: Subject) -> None:
    rest = (
        '<catalog><scheme alias="mt" uri="http://cv.iptc.org/newscodes/mediatopic/"/>'
        '<scheme alias="own" uri="http://codes.example/own/"/></catalog>'
        '<assert qcode="asserted:1"><name>Tides</name></assert>'
    )
    assert item(content=subject, rest=rest).subjects == (read,)


def test_synonym_in_iptc_vocabulary_is_a_subject_too() -> None:
    subject = (
        '<subject qcode="own:1"><sameAs qcode="subj:04005000"/><sameAs qcode="own:2"/></subject>'
    )
    codes = [(each.scheme, each.code) for each in item(content=subject).subjects]
    assert codes == [("own", "1"), ("subj", "04005000")]


@pytest.mark.parametrize(
    ("properties", "byline"),
    [
        ("<by>By A. Poe</by><creator><name>Ann Poe</name></creator>", "By A. Poe"),
        ("<creator><name>Ann Poe</name></creator>", "Ann Poe"),
        (
            "<creator><name>Ann Poe</name></creator><creator><name>Jan Roe</name></creator>",
            "Ann Poe and Jan Roe",
        ),
        ('<creator jobtitle="job:reporter"><name>Ann Poe</name></creator>', "Ann Poe, reporter"),
        ('<creator jobtitle="job:71"><name>Ann Poe</name></creator>', "Ann Poe, Bureau Chief"),
        ('<creator role="r:photog"><name>Ann Poe</name></creator>', "Ann Poe, photographer"),
        ('<contributor role="r:author"><name>Ann Poe</name></contributor>', "Ann Poe"),
        ("<contributor><name>Ann Poe</name></contributor>", None),
        ('<creator role="r:source"><name>Tarn Wire</name></creator>', None),
        ('<creator type="cpnat:organisation"><name>Tarn Wire</name></creator>', None),
        ("<creator><name>Tarn Media Ltd</name></creator>", None),
        ("<infoSource literal='Tarn Wire'/><creator literal='Tarn Wire'/>", None),
        ('<creator qcode="staff:poe.ann"><name>poe.ann</name></creator>', None),
    ],
)
def test_byline(properties: str, byline: str | None) -> None:
    rest = '<assert qcode="job:71"><name>Bureau Chief</name></assert>'
    assert item(content=properties, rest=rest).byline == byline


@pytest.mark.parametrize(
    ("notes", "ednote", "sign_off"),
    [
        ("<edNote>Eds: one.</edNote><edNote>Two.</edNote>", "Eds: one. Two.", None),
        ("<edNote>One.</edNote><edNote>One. Two.</edNote>", "One. Two.", None),
        ('<edNote role="n:closingline">tw ap xx</edNote>', None, "tw ap xx"),
        ("<edNote>(Editing by Ann Poe)</edNote>", None, "(Editing by Ann Poe)"),
        ('<edNote role="n:contacts" pubconstraint="p:nonpublic">1234</edNote>', None, None),
        ('<edNote pubconstraint="p:nonpublic">Eds: CORRECTS</edNote>', "Eds: CORRECTS", None),
        (
            '<edNote><section><p>One.</p><div class="np-nonpublic">1234</div>'
            '<p class="closingline">tw</p></section></edNote>',
            "One.",
            "tw",
        ),
    ],
)
def test_notes_to_editors(notes: str, ednote: str | None, sign_off: str | None) -> None:
    copy = item(notes)
    assert (copy.ednote, copy.sign_off) == (ednote, sign_off)


def test_links() -> None:
    copy = item(
        '<link rel="irel:seeAlso" href="https://x.example/a" contenttype="text/html">'
        "<title>More</title></link>"
        '<link rel="irel:previousVersion" residref="urn:x:0"/>'
        '<link rel="irel:previousVersion" residref="urn:x:1"/>',
        contents='<remoteContent href="b.jpg" contenttype="image/jpeg" rendition="rnd:web"/>',
    )
    assert copy.updates == ("urn:x:0",)
    assert copy.associations == (
        Association(rel="rendition", href="b.jpg", type="image/jpeg", title="web"),
        Association(rel="seeAlso", href="https://x.example/a", type="text/html", title="More"),
    )


@pytest.mark.parametrize(
    ("alternative", "service", "sequence"),
    [
        ('<altId type="id:runningnumber">tw 107</altId>', "gen", "107"),
        ('<altId type="id:number">585167</altId>', "gen", "585167"),
        ('<altId type="id:iptc7901Id">bdt:0414:4:wi:209</altId>', "bdt", "0414"),
        ('<altId type="id:textid">120123</altId>', "gen", None),
    ],
)
def test_service_and_running_number(alternative: str, service: str, sequence: str | None) -> None:
    copy = item('<service qcode="s:gen"><name>General</name></service>', alternative)
    assert (copy.service, copy.sequence) == (service, sequence)


def test_rights_in_the_whole_item_go_before_those_in_a_part() -> None:
    copy = item(
        rest='<rightsInfo idrefs="p1"><copyrightHolder literal="Ann Poe"/></rightsInfo>'
        '<rightsInfo><copyrightHolder literal="Tarn Wire"/>'
        '<usageTerms xml:lang="en">Online.</usageTerms><usageTerms>Print.</usageTerms>'
        '<usageTerms xml:lang="de">Nur online.</usageTerms></rightsInfo>'
    )
    assert (copy.copyright_holder, copy.usage_terms) == ("Tarn Wire", "Online. Print.")


def test_times() -> None:
    copy = item(
        "<versionCreated>2026-11-24T10:00:00+02:00</versionCreated>"
        "<firstCreated>2026-11-23T10:00:00Z</firstCreated>"
        '<expires pubconstraint="u:web">2026-12-01T00:00:00Z</expires>'
        "<expires>2027-01-01T00:00:00Z</expires>",
        "<contentCreated>2026-11</contentCreated>",
    )
    assert copy.sent_at == datetime(2026, 11, 24, 8, tzinfo=UTC)
    assert copy.created_at == datetime(2026, 11, 23, 10, tzinfo=UTC)
    assert copy.expires_at == datetime(2027, 1, 1, tzinfo=UTC)


def test_message_says_what_its_items_do_not() -> None:
    header = "<header><sent>2026-11-24T10:00:00Z</sent><priority>2</priority></header>"
    message = (
        f"<newsMessage {NAR}>{header}<itemSet><newsItem/><newsItem><contentMeta>"
        "<urgency>5</urgency></contentMeta></newsItem></itemSet></newsMessage>"
    )
    first, second = parse(message)
    assert isinstance(first, Copy)
    assert isinstance(second, Copy)
    assert (first.sent_at, first.urgency) == (datetime(2026, 11, 24, 10, tzinfo=UTC), 2)
    assert second.urgency == 5


@pytest.mark.parametrize(
    ("document", "reason"),
    [
        (f"<conceptItem {NAR}/>", "not-copy"),
        (f"<knowledgeItem {NAR}/>", "not-copy"),
        (f"<planningItem {NAR}/>", "not-copy"),
        (f"<catalogItem {NAR}/>", "not-copy"),
        (f"<packageItem {NAR}><itemRef residref='N1'/></packageItem>", "not-copy"),
        (f"<newsItem {NAR} version='x'/>", "bad-field"),
    ],
)
def test_item_that_holds_no_copy(document: str, reason: str) -> None:
    (error,) = parse(document)
    assert isinstance(error, UnreadableCopyError)
    assert error.reason == reason


@pytest.mark.parametrize(
    ("document", "reason"),
    [
        (f"<newsMessage {NAR}/>", "empty"),
        (f"<newsMessage {NAR}><itemSet><note/></itemSet></newsMessage>", "empty"),
        ("<contentSet/>", "not-an-item"),
        (f"<newsItem {NAR}>", "malformed-xml"),
        (f'<!DOCTYPE x [<!ENTITY a "b">]><newsItem {NAR}>&a;</newsItem>', "hostile-xml"),
    ],
)
def test_record_without_items(document: str, reason: str) -> None:
    with pytest.raises(UnreadableCopyError) as raised:
        parse(document)
    assert raised.value.reason == reason
