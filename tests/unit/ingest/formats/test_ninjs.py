"""ninjs: what each property of any version becomes."""

import json
from pathlib import Path

import pytest

from schemas.item import Association, Status, Subject
from services.ingest.copy import Copy
from services.ingest.errors import UnreadableCopyError
from services.ingest.formats.format import Context
from services.ingest.formats.ninjs import FORMAT

SAMPLES = sorted(
    path
    for path in (Path(__file__).parents[3] / "samples" / "ninjs").iterdir()
    if not path.name.endswith(".expected.json")
)


def item(**said: object) -> Copy:
    """The copy of an object with these properties and a uri."""
    (copy,) = FORMAT.parse(json.dumps({"uri": "urn:x:1", **said}).encode(), Context())
    assert isinstance(copy, Copy)
    return copy


PROPERTIES = [
    # 1.x, 2.x and 3.x write the same names in other cases
    ({"pubstatus": "canceled"}, "status", Status.CANCELED),
    ({"pubStatus": "withheld"}, "status", Status.WITHHELD),
    ({"version": "12"}, "version", 12),
    ({"version": 3.0}, "version", 3),
    ({"urgency": 2.0}, "urgency", 2),
    ({"copyrightHolder": "Skerry"}, "copyright_holder", "Skerry"),
    ({"usageterms": ["One.", "Two."]}, "usage_terms", "One. Two."),
    ({"located": "Oslo"}, "located", "Oslo"),
    ({"edNote": "Adds fares."}, "ednote", "Adds fares."),
    ({"slugline": "ferry"}, "slugline", "ferry"),
    # headlines: by their roles, without markup; a title is better than none
    ({"headline": "A", "headline_extended": "A, and more"}, "headline", "A"),
    ({"headline_extended": "A, and more"}, "headline", "A, and more"),
    ({"headlines": [{"role": "short", "value": "A"}, {"value": "B"}]}, "headline", "B"),
    ({"headlines": [{"role": "deck", "value": "A"}]}, "headline", "A"),
    ({"headlines": [{"contentType": "text/html", "value": "<i>A</i> &amp; B"}]}, "headline",
     "A & B"),
    ({"title": "A"}, "headline", "A"),
    # bodies: HTML before text before XML, boxes last, a headline in it left out
    ({"body_text": "A.\n\nB."}, "body", ("A.", "B.")),
    ({"body_text": "A. B.", "body_html": "<p>A.</p><p>B.</p>"}, "body", ("A.", "B.")),
    ({"headline": "H", "body_html": "<h1>H</h1><p>A.</p>"}, "body", ("A.",)),
    ({"headline": "H", "body_html": "<h1>I</h1><p>A.</p>"}, "body", ("I", "A.")),
    ({"bodies": [{"value": "A."}, {"role": "teaser", "value": "B."}]}, "body", ("A.",)),
    ({"bodies": [{"role": "factbox", "value": "B."}, {"value": "A."}]}, "body", ("A.", "B.")),
    ({"bodies": [{"contentType": "text/html", "value": "<div>A <b>b</b></div>"}]}, "body",
     ("A b",)),
    ({"body_nitf": "<nitf><body><body.content><p>A<q>b</q></p></body.content></body></nitf>"},
     "body", ("Ab",)),
    # descriptions: the abstract, or all the copy that a picture has
    ({"type": "text", "description_text": "A."}, "abstract", "A."),
    ({"type": "picture", "description_text": "A.\n\nB."}, "body", ("A.", "B.")),
    ({"type": "picture", "description_text": "A."}, "abstract", None),
    ({"descriptions": [{"role": "creditline", "value": "Skerry"}]}, "abstract", None),
    ({"descriptions": [{"role": "creditline", "value": "Skerry"}]}, "provider", "Skerry"),
    ({"descriptions": [{"role": "drol:caption", "value": "A."}, {"role": "lead", "value": "B."}]},
     "abstract", "A."),
    ({"description_caption_html": "<p>A.</p>"}, "abstract", "A."),
    # times
    ({"embargoed": "2026-03-01T08:00:00Z"}, "embargo_indefinite", False),
    ({"embargoed": ""}, "embargo_indefinite", True),
    ({"embargoedUntil": "9999-12-31T23:59:59Z"}, "embargo_indefinite", True),
    ({"embargoed": None}, "embargo_indefinite", False),
    ({"embargoed": False}, "embargo_until", None),
    ({"embargoed": "when it ends"}, "ednote", "Embargo: when it ends"),
    # people and parties
    ({"by": "By Ann Poe"}, "byline", "By Ann Poe"),
    ({"authors": [{"name": "Ann Poe", "jobtitle": "Editor"}]}, "byline", "Ann Poe, Editor"),
    ({"bylines": [{"by": "By Ann Poe", "title": "Skerry"}]}, "byline", "By Ann Poe, Skerry"),
    ({"people": [{"name": "Ann Poe", "rel": "author"}]}, "byline", "Ann Poe"),
    ({"infosource": [{"name": "Skerry"}, {"name": "Tarn"}]}, "provider", "Skerry, Tarn"),
    ({"genres": [{"uri": "http://cv.iptc.org/newscodes/genre/Opinion"}]}, "genre", "Opinion"),
    # dialects
    ({"keywords": ["ice", "fares"]}, "keywords", ("ice", "fares")),
    ({"keywords": "ice, fares"}, "keywords", ("ice", "fares")),
    ({"signals": ["newscontent", "update"]}, "signal", "update"),
    ({"signal": [{"name": "Correction"}]}, "signal", "correction"),
    ({"evolvedfrom": "urn:x:0"}, "updates", ("urn:x:0",)),
    ({"associations": [{"name": "a", "rel": "evolvedFrom", "uri": "urn:x:0"}]}, "updates",
     ("urn:x:0",)),
    ({"associations": [{"name": "a", "rel": "evolvedFrom", "uri": "urn:x:0"}]}, "associations", ()),
    ({"altids": {"sequence": "12", "etag": "x"}}, "sequence", "12"),
]  # fmt: skip


@pytest.mark.parametrize(("said", "field", "value"), PROPERTIES)
def test_property(said: dict[str, object], field: str, value: object) -> None:
    assert getattr(item(**said), field) == value


SUBJECTS = [
    ("subject", {"code": "20000002", "scheme": "http://cv.iptc.org/newscodes/mediatopic/"},
     ("medtop", "20000002")),
    ("subject", {"code": "medtop:20000002"}, ("medtop", "20000002")),
    ("subject", {"code": "01000000", "scheme": None}, ("subj", "01000000")),
    ("subjects", {"uri": "http://cv.iptc.org/newscodes/subjectcode/01000000"},
     ("subj", "01000000")),
    ("subjects", {"uri": "https://x.example/subref/01000000"}, ("subj", "01000000")),
    ("subjects", {"uri": "https://x.example/id/a1", "literal": "medtop:20000002"},
     ("medtop", "20000002")),
    ("subjects", {"uri": "https://x.example/id/a1", "literal": "a1"},
     ("https://x.example/id/", "a1")),
    ("subjects", {"name": "Ports"}, ("text", "Ports")),
    ("place", {"name": "Oslo"}, ("place", "Oslo")),
    ("people", {"name": "Ann", "literal": "p1"}, ("person", "p1")),
    ("organisations", {"name": "Tarn", "uri": "https://tarn.example"}, ("organisation", "Tarn")),
]  # fmt: skip


@pytest.mark.parametrize(("name", "said", "expected"), SUBJECTS)
def test_subject(name: str, said: dict[str, object], expected: tuple[str, str]) -> None:
    (subject,) = item(**{name: [said]}).subjects
    assert (subject.scheme, subject.code) == expected


def test_links() -> None:
    picture = {
        "uri": "urn:x:p",
        "type": "picture",
        "headline": "Quay",
        "renditions": {"main": {"href": "https://x.example/p.jpg", "mimetype": "image/jpeg"}},
    }
    copy = item(
        associations={"mainpic": picture},
        renditions=[{"name": "pdf", "href": "https://x.example/1.pdf"}],
        rightsinfo={"linkedrights": "https://x.example/rights"},
    )
    assert copy.associations == (
        Association(rel="mainpic", href="urn:x:p", type="picture", title="Quay"),
        Association(rel="mainpic", href="https://x.example/p.jpg", type="image/jpeg", title="Quay"),
        Association(rel="rendition", href="https://x.example/1.pdf", title="pdf"),
        Association(rel="rights", href="https://x.example/rights"),
    )


def test_markup_of_the_body_is_sanitised() -> None:
    copy = item(body_html="<p onclick='x()'>A <b>b</b>.<script>x()</script></p>")
    assert copy.body_html == "<p>A <b>b</b>.</p>"
    assert copy.body == ("A b.",)


BROKEN = [
    ({"version": "1b"}, "version"),
    ({"pubstatus": ["usable"]}, "pubstatus"),
    ({"pubstatus": "parked"}, "status"),
    ({"urgency": 0}, "urgency"),
    ({"versioncreated": {}}, "sent_at"),
    ({"language": "norsk språk"}, "language"),
    ({"associations": 7}, "associations"),
    ({"body_nitf": "<nitf><body>"}, "body"),
    ({"subject": [{"name": f"s{n}"} for n in range(1100)]}, "subjects"),
]


@pytest.mark.parametrize(("said", "field"), BROKEN)
def test_what_is_broken_costs_its_field_and_gives_a_warning(
    said: dict[str, object], field: str
) -> None:
    (warning,) = item(headline="A", **said).warnings
    assert warning.startswith(f"{field}:")


def test_unknown_status_is_no_permission_to_publish() -> None:
    assert item(pubstatus="parked").status == item(pubstatus=5).status == Status.WITHHELD


def test_parts_of_a_package_are_stopped_with_it() -> None:
    story = {"uri": "urn:x:2", "type": "text", "body_text": "A.", "pubstatus": "usable"}
    package = {
        "uri": "urn:x:1",
        "type": "composite",
        "pubstatus": "withheld",
        "embargoed": "2026-03-01T08:00:00Z",
        "associations": {"main": {**story, "embargoed": None}},
    }
    (part,) = FORMAT.parse(json.dumps(package).encode(), Context())
    assert isinstance(part, Copy)
    assert (part.guid, part.status) == ("urn:x:2", Status.WITHHELD)
    assert part.embargo_until


WRAPPED = [
    '[{"uri": "urn:x:1"}, {"uri": "urn:x:2"}]',
    '{"uri": "urn:x:1"}\n{"uri": "urn:x:2"}\n',
    '{"items": [{"uri": "urn:x:1"}, {"uri": "urn:x:2"}]}',
    '{"data": {"items": [{"meta": {}, "item": {"uri": "urn:x:1"}}, {"item": {"uri": "urn:x:2"}}]}}',
]


@pytest.mark.parametrize("document", WRAPPED)
def test_several_items(document: str) -> None:
    found = FORMAT.parse(document.encode(), Context())
    assert [each.guid for each in found if isinstance(each, Copy)] == ["urn:x:1", "urn:x:2"]


@pytest.mark.parametrize(
    ("head", "is_ninjs"),
    [
        ('{"uri": "urn:x:1", "pubstatus": "usable"}', True),
        ('{"uri": "urn:x:1", "versionCreated": "2026-03-01"}', True),
        ('\ufeff [{"bodies": [], "uri": "urn:x:1"}]', True),
        ('{"uri": "urn:x:1", "headline": "A", "body": "B"}', False),
        ('{"guid": "urn:x:1", "headline": "A", "body_html": "<p>B</p>"}', False),
        ('{"urn": "urn:x:1", "pubstatus": "usable", "article_html": "<p>B</p>"}', False),
        ('"uri": "pubstatus":', False),
        ("", False),
    ],
)
def test_sniffing(head: str, is_ninjs: bool) -> None:
    assert FORMAT.sniff(head.encode()) is is_ninjs
    assert FORMAT.sniff(head.replace("\ufeff ", "").encode("utf-16-le")) is is_ninjs


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_samples_are_recognised_as_ninjs(path: Path) -> None:
    assert FORMAT.sniff(path.read_bytes()[:4096])


def test_too_many_items_have_to_be_split() -> None:
    with pytest.raises(UnreadableCopyError) as raised:
        FORMAT.parse(b"[" + b'{"uri": "x"},' * 1000 + b"{}]", Context())
    assert raised.value.reason == "too-large"


def test_subjects_keep_their_names() -> None:
    assert item(subject=[{"code": "medtop:20000002", "name": "ports"}]).subjects == (
        Subject(scheme="medtop", code="20000002", name="ports"),
    )
