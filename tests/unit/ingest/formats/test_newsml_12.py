"""NewsML 1.2: what each part becomes, and that any bytes are read or refused."""

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from schemas.item import Association, Status, Subject
from services.ingest.copy import Copy
from services.ingest.errors import UnreadableCopyError
from services.ingest.formats.newsml_12 import FORMAT
from tests.unit.ingest.formats.altered import read_or_refuse
from tests.unit.ingest.formats.mutations import mutated
from tests.unit.ingest.formats.newsml_12_documents import ONE, TEXT, item, parse


@pytest.mark.parametrize(
    ("head", "known"),
    [
        ('<?xml version="1.0"?><!DOCTYPE NewsML SYSTEM "x.dtd"><NewsML>', True),
        ("<NewsItem>", True),
        ("<newsItem>", False),
        ("<newsMessage>", False),
        ("NewsML", False),
    ],
)
def test_is_known_by_its_root(head: str, known: bool) -> None:
    assert FORMAT.sniff(head.encode()) is known


PARTS = "<ProviderId>q.example</ProviderId><DateId>20261124</DateId><NewsItemId>a</NewsItemId>"
PUBLIC = "<PublicIdentifier>urn:newsml:q.example:20261124:a:7N</PublicIdentifier>"
GUID = "urn:newsml:q.example:20261124:a"


@pytest.mark.parametrize(
    ("identifier", "guid", "version"),
    [
        (PARTS + "<RevisionId>3</RevisionId>", GUID, 3),
        (PARTS + "<RevisionId>4</RevisionId>" + PUBLIC, GUID, 4),
        (PUBLIC, GUID, 7),
        ("<NewsItemId>a</NewsItemId>" + PUBLIC, GUID, 7),
        ("<ProviderId>q.example</ProviderId><NewsItemId>a</NewsItemId>", "urn:newsml:q.example:a",
         None),
        ("<PublicIdentifier>no-urn-1</PublicIdentifier>", "no-urn-1", None),
        (PARTS + "<RevisionId>three</RevisionId>", GUID, None),
        ("", None, None),
    ],
)  # fmt: skip
def test_an_item_is_the_same_in_all_revisions(
    identifier: str, guid: str | None, version: int | None
) -> None:
    copy = item(identifier=identifier)
    assert (copy.guid, copy.version) == (guid, version)


THEN = datetime(2026, 11, 25, 6, tzinfo=UTC)
CHANGE = (
    '<StatusWillChange><FutureStatus FormalName="{}"/>'
    "<DateAndTime>20261125T060000Z</DateAndTime></StatusWillChange>"
)


@pytest.mark.parametrize(
    ("status", "future", "read", "until", "indefinite", "expires"),
    [
        ("Usable", None, Status.USABLE, None, False, None),
        ("Embargoed", "Usable", None, THEN, False, None),
        ("Embargoed", None, None, None, True, None),
        ("Embargoed", "Canceled", None, None, True, THEN),
        ("Usable", "Withheld", Status.USABLE, None, False, THEN),
        ("Withheld", "Usable", Status.WITHHELD, THEN, False, None),
        ("Canceled", None, Status.CANCELED, None, False, None),
        ("Half-usable", None, Status.WITHHELD, None, False, None),
    ],
)
def test_the_status_and_what_it_will_be(
    status: str,
    future: str | None,
    read: Status | None,
    until: datetime | None,
    indefinite: bool,
    expires: datetime | None,
) -> None:
    change = CHANGE.format(future) if future else ""
    copy = item(management=f'<Status FormalName="{status}"/>{change}')
    assert (copy.status, copy.embargo_until) == (read, until)
    assert (copy.embargo_indefinite, copy.expires_at) == (indefinite, expires)


@pytest.mark.parametrize(
    ("management", "field", "value"),
    [
        ('<Urgency FormalName="1"/>', "urgency", 1),
        ("", "urgency", 6),
        ('<Instruction FormalName="Correction"/>', "signal", "correction"),
        ('<NewsItemType FormalName="Alert"/>', "signal", "alert"),
        ('<Instruction FormalName="Call the desk"/>', "ednote", "Call the desk"),
        ('<DerivedFrom NewsItem="urn:newsml:q.example:20261124:b:2"/>', "updates",
         ("urn:newsml:q.example:20261124:b",)),
        ('<AssociatedWith NewsItem="urn:x" FormalName="Photo"/>', "associations",
         (Association(rel="photo", href="urn:x"),)),
        ("<FirstCreated>20261124T080000Z</FirstCreated>", "created_at",
         datetime(2026, 11, 24, 8, tzinfo=UTC)),
    ],
)  # fmt: skip
def test_the_management(management: str, field: str, value: object) -> None:
    copy = item(management=management, envelope='<Priority FormalName="6"/>')
    assert getattr(copy, field) == value


@pytest.mark.parametrize(
    ("update", "content", "management_only"),
    [
        ("A", "", True),
        ("U", "", True),
        ("N", "", False),
        ("A", f"<NewsComponent>{ONE}</NewsComponent>", False),
        ("U", f"<NewsComponent>{ONE}</NewsComponent>", False),
    ],
)
def test_a_change_of_management_has_no_copy(
    update: str, content: str, management_only: bool
) -> None:
    (copy,) = parse(
        "<NewsItem><Identification><NewsIdentifier><NewsItemId>x</NewsItemId>"
        f'<RevisionId Update="{update}">2</RevisionId></NewsIdentifier></Identification>'
        f'<NewsManagement><Status FormalName="Usable"/></NewsManagement>{content}</NewsItem>'
    )
    assert isinstance(copy, Copy)
    assert copy.management_only is management_only
    assert bool(copy.body) is bool(content)


PARTLY = (
    "<NewsItem><Identification><NewsIdentifier><NewsItemId>x</NewsItemId>"
    '<RevisionId Update="U">2</RevisionId></NewsIdentifier></Identification><NewsManagement>'
    '<Status FormalName="{}"/></NewsManagement><Update><Delete DuidRef="p1"/></Update></NewsItem>'
)


def test_updates_to_parts_need_the_whole_item() -> None:
    (found,) = parse(PARTLY.format("Usable"))
    assert isinstance(found, UnreadableCopyError)
    assert found.reason == "partial-update"


def test_updates_to_parts_still_stop_the_item() -> None:
    (found,) = parse(PARTLY.format("Canceled"))
    assert isinstance(found, Copy)
    assert (found.status, found.management_only) == (Status.CANCELED, True)


LINES = [
    ("<HeadLine>A</HeadLine><HeadLine>B</HeadLine>", "headline", "A"),
    ('<HeadLine xml:lang="fr">A</HeadLine><HeadLine xml:lang="de">B</HeadLine>', "headline", "B"),
    ("<HeadLine/>", "headline", ""),
    ("<SubHeadLine>Deck</SubHeadLine>", "abstract", "Deck"),
    ("<ByLine>By Ann Poe</ByLine>", "byline", "By Ann Poe"),
    (
        "<ByLine>By Ann Poe</ByLine><ByLineTitle>Writer</ByLineTitle><ByLine>Jo Roe</ByLine>",
        "byline",
        "By Ann Poe, Writer; Jo Roe",
    ),
    ("<ByLineTitle>Our own correspondent</ByLineTitle>", "byline", "Our own correspondent"),
    ("<DateLine>RIGA (QW) -</DateLine>", "dateline", "RIGA (QW) -"),
    ("<DateLine>24/11/2026 09:00</DateLine>", "dateline", None),
    ("<SlugLine>S</SlugLine>", "slugline", "S"),
    ("<KeywordLine>ice, docks;  Riga</KeywordLine>", "keywords", ("ice", "docks", "Riga")),
    ("<CreditLine>Quay</CreditLine>", "provider", "Quay"),
    ("<CopyrightLine>© 2026 Quay Wire</CopyrightLine>", "copyright_holder", "Quay Wire"),
    ("<RightsLine>Web</RightsLine>", "usage_terms", "Web"),
]
TYPED = [
    ("AdvisoryLine", "ednote"),
    ("Editorial Note", "ednote"),
    ("Summary", "abstract"),
    ("SlugLine", "slugline"),
    ("Tagline", "sign_off"),
]
LINE = '<NewsLine><NewsLineType FormalName="{}"/><NewsLineText>T</NewsLineText></NewsLine>'


@pytest.mark.parametrize(
    ("lines", "field", "value"), [*LINES, *((LINE.format(kind), ours, "T") for kind, ours in TYPED)]
)
def test_the_news_lines(lines: str, field: str, value: object) -> None:
    language = '<DescriptiveMetadata><Language FormalName="de"/></DescriptiveMetadata>'
    assert getattr(item(f"<NewsLines>{lines}</NewsLines>{language}{ONE}"), field) == value


PLACE = "".join(
    f'<Property FormalName="{name}" Value="{value}"/>'
    for name, value in (("Country", "LVA"), ("City", "Riga"), ("CountryArea", "Vidzeme"))
)


@pytest.mark.parametrize(
    ("metadata", "field", "value"),
    [
        ('<Language FormalName="EN-gb"/>', "language", "en-GB"),
        ('<Genre FormalName="A"/><Genre FormalName="B"/><Genre FormalName="A"/>', "genre", "A, B"),
        (f'<Location HowPresent="Origin">{PLACE}</Location>', "located", "Riga, Vidzeme, LVA"),
        (PLACE, "located", "Riga, Vidzeme, LVA"),
        ('<Property FormalName="Keyword" Value="ice"/>', "keywords", ("ice",)),
        ('<Property FormalName="Stichwort" Value="Eis"/>', "keywords", ("Eis",)),
        ('<Property FormalName="Ressort" Value="Sport"/>', "subjects",
         (Subject(scheme="category", code="Sport", name="Sport"),)),
        ('<SubjectCode><Subject FormalName="04000000"/></SubjectCode>', "subjects",
         (Subject(scheme="subj", code="04000000"),)),
        ('<SubjectCode><Subject FormalName="medtop:20000002"/></SubjectCode>', "subjects",
         (Subject(scheme="medtop", code="20000002"),)),
        ('<SubjectCode><SubjectMatter FormalName="X" Vocabulary="urn:q/Codes"/></SubjectCode>',
         "subjects", (Subject(scheme="codes", code="X", name="The letter"),)),
        ("<SubjectCode/>", "subjects", ()),
    ],
)  # fmt: skip
def test_the_descriptive_metadata(metadata: str, field: str, value: object) -> None:
    topics = (
        "<TopicSet><Topic><FormalName>X</FormalName>"
        "<Description>The letter</Description></Topic></TopicSet>"
    )
    described = f"<DescriptiveMetadata>{metadata}</DescriptiveMetadata>"
    assert getattr(item(topics + described + ONE), field) == value


@pytest.mark.parametrize(
    ("metadata", "field", "value"),
    [
        ("<Provider>{}</Provider>", "provider", "Ann Poe"),
        ("<Source>{}</Source>", "provider", "Ann Poe"),
        ("<Creator>{}</Creator>", "byline", "Ann Poe"),
        ('<Creator><Party FormalName="ANP"/></Creator>', "byline", None),
    ],
)
def test_the_parties(metadata: str, field: str, value: object) -> None:
    parties = metadata.format('<Party FormalName="Ann Poe"/>')
    copy = item(f"<AdministrativeMetadata>{parties}</AdministrativeMetadata>{ONE}")
    assert getattr(copy, field) == value


def test_the_rights() -> None:
    copy = item(
        "<RightsMetadata><Copyright><CopyrightHolder>Quay</CopyrightHolder>"
        "<CopyrightDate>2026</CopyrightDate></Copyright><UsageRights><UsageType>Web</UsageType>"
        f"<Geography>Europe</Geography></UsageRights></RightsMetadata>{ONE}"
    )
    assert (copy.copyright_holder, copy.copyright_notice) == ("Quay", "© 2026 Quay")
    assert copy.usage_terms == "Web; Europe"


def test_items_within_items_are_items_too() -> None:
    inner = "<NewsItem><NewsComponent><ContentItem><DataContent>B.</DataContent></ContentItem>"
    inner += "</NewsComponent></NewsItem>"
    found = parse(
        f"<NewsML><NewsItem><NewsComponent>{ONE}{inner}</NewsComponent></NewsItem></NewsML>"
    )
    assert [each.body for each in found if isinstance(each, Copy)] == [("One.",), ("B.",)]


@pytest.mark.parametrize(
    ("document", "reason"),
    [
        ("<NewsML/>", "not-an-item"),
        ("<NewsML><NewsItem>", "malformed-xml"),
        ("<NewsML>" + "<NewsItem/>" * 1001 + "</NewsML>", "too-large"),
    ],
)
def test_what_holds_no_items_is_a_dead_letter(document: str, reason: str) -> None:
    with pytest.raises(UnreadableCopyError) as raised:
        parse(document)
    assert raised.value.reason == reason


def test_copy_that_is_too_long_is_a_dead_letter() -> None:
    (found,) = parse(f"<NewsItem><NewsComponent>{TEXT.format('', 'word ' * 500_000)}"
                     "</NewsComponent></NewsItem>")  # fmt: skip
    assert isinstance(found, UnreadableCopyError)
    assert found.reason == "too-large"


@given(mutated("newsml-1.2") | st.binary(max_size=200))
@settings(max_examples=150, deadline=None)
def test_any_bytes_are_read_or_refused(document: bytes) -> None:
    read_or_refuse(FORMAT, document)
