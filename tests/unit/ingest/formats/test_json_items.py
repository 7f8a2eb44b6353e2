"""JSON: our own field names and others', lists, lines, and JSON that is slightly broken."""

import json

import pytest

from tests.unit.ingest.ingested import item, items, outcomes

WHOLE = {
    "guid": "urn:x:1",
    "version": 3,
    "urgency": 2,
    "language": "de_AT",
    "headline": "Port shut",
    "slugline": "PORT",
    "body": ["One.", "Two."],
    "byline": "By Ann Poe",
    "sent_at": "2026-03-01T10:00:00+02:00",
    "keywords": ["ports", "ice"],
}


def test_our_own_names_are_read() -> None:
    found = item(json.dumps(WHOLE))
    assert found.sent_at
    assert (found.provider_guid, found.version, found.urgency, found.language) == (
        "urn:x:1", 3, 2, "de-AT",
    )  # fmt: skip
    assert (found.headline, found.slugline, found.body, found.byline, found.keywords) == (
        "Port shut", "PORT", ("One.", "Two."), "By Ann Poe", ("ports", "ice"),
    )  # fmt: skip
    assert found.sent_at.isoformat() == "2026-03-01T10:00:00+02:00"
    assert found.warnings == ()


ALIASES = [
    ({"id": 12, "title": "Port", "text": "One."}, "provider_guid", "12"),
    ({"headline": "Port", "slug": "P"}, "slugline", "P"),
    ({"headline": "Port", "lang": "en"}, "language", "en"),
    ({"headline": "Port", "authors": [{"name": "Ann Poe"}, {"name": "John Roe"}]}, "byline",
     "Ann Poe and John Roe"),
    ({"headline": "Port", "summary": "Ice."}, "abstract", "Ice."),
    ({"headline": "Port", "body": "One.\n\nTwo."}, "body", ("One.", "Two.")),
    ({"headline": "Port", "body_html": "<p>One <b>big</b>&amp;bold.</p><ul><li>Two</ul>"}, "body",
     ("One big&bold.", "Two")),
    ({"headline": "Port", "body": "<p>One.</p><p>Two.</p>"}, "body", ("One.", "Two.")),
    ({"headline": "Port", "body_html": "<table><tr><td>Riga<td>2</tr><tr><td>Oslo<td>1</table>"},
     "body", ("Riga | 2", "Oslo | 1")),
    ({"headline": "Port", "keywords": "ports; ice, Riga"}, "keywords", ("ports", "ice", "Riga")),
    ({"headline": "Port", "version": "2"}, "version", 2),
    ({"headline": "Port", "version": 2.0}, "version", 2),
    ({"headline": "Port", "priority": "bulletin"}, "urgency", 2),
    ({"headline": "Port", "biography": "Ann Poe covers ice."}, "biography",
     ("Ann Poe covers ice.",)),
    ({"headline": "Port", "ednotes": ["One.", "Two."]}, "ednote", "One. Two."),
]  # fmt: skip


@pytest.mark.parametrize(("fields", "name", "value"), ALIASES)
def test_fields_go_by_other_names_and_forms(
    fields: dict[str, object], name: str, value: object
) -> None:
    found = item(json.dumps(fields))
    assert getattr(found, name) == value
    assert found.warnings == ()


def test_subjects_and_associations() -> None:
    found = item(
        json.dumps(
            {
                "headline": "Port",
                "subjects": [{"code": "medtop:20000526", "name": "strike"}, "ports"],
                "associations": [{"rel": "photo", "href": "https://x.example/1.jpg"}, "urn:x:2"],
            }
        )
    )
    assert [(s.scheme, s.code, s.name) for s in found.subjects] == [
        ("medtop", "20000526", "strike"), ("text", "ports", "ports"),
    ]  # fmt: skip
    assert [(a.rel, a.href) for a in found.associations] == [
        ("photo", "https://x.example/1.jpg"), ("related", "urn:x:2"),
    ]  # fmt: skip


WRONG_TYPES = [
    ({"headline": ["a"], "body": "One."}, "headline"),
    ({"headline": "Port", "language": "German language"}, "language"),
    ({"headline": "Port", "take": "first"}, "take"),
    ({"headline": "Port", "body": {"p": "One."}}, "body"),
    ({"headline": "Port", "urgency": "purple"}, "urgency"),
    ({"headline": "Port", "sent_at": "yesterday"}, "sent_at"),
    ({"headline": "Port", "sent_at": "0001-01-01T00:00:00Z"}, "sent_at"),
    ({"headline": "Port", "sent_at": "2026-03-01T10:00:00"}, "sent_at"),
    ({"headline": "Port", "sent_at": "2026-03-01"}, "sent_at"),
]


@pytest.mark.parametrize(("fields", "flagged"), WRONG_TYPES)
def test_what_a_field_can_not_be_is_a_warning(fields: dict[str, object], flagged: str) -> None:
    warnings = item(json.dumps(fields)).warnings
    assert [each.partition(":")[0] for each in warnings if "none; the" not in each] == [flagged]


TIMES = [
    ("2026-03-01T10:00:00Z", "2026-03-01T10:00:00+00:00"),
    ("2026-03-01 10:00:00 UTC", "2026-03-01T10:00:00+00:00"),
    ("20260301T100000+0200", "2026-03-01T10:00:00+02:00"),
    ("Sun, 01 Mar 2026 10:00:00 +0200", "2026-03-01T10:00:00+02:00"),
    (1772359200, "2026-03-01T10:00:00+00:00"),
    (1772359200000, "2026-03-01T10:00:00+00:00"),
    ("1772359200", "2026-03-01T10:00:00+00:00"),
    ("2026-03-01T10:00:00", "2026-03-01T10:00:00+00:00"),
    ("2026-03-01", "2026-03-01T12:00:00+00:00"),
]


@pytest.mark.parametrize(("stated", "sent_at"), TIMES)
def test_times_are_read(stated: object, sent_at: str) -> None:
    found = item(json.dumps({"headline": "Port", "sent_at": stated})).sent_at
    assert found
    assert found.isoformat() == sent_at


BROKEN = [
    '{"headline": "Port", "body": "One.\nTwo\tthree."}',
    '{"headline": "Port", "body": "He said "one", and left."}',
    '{"headline": "Port", "body": ["He said "one" and left.", "Two."],}',
    '{"headline": "Port", "body": ["One.", "Two.",], }',
    '{"headline": "Port", "body": "It\\\'s \\one."}',
    '{"headline": "A "big" port", "body": "One."}',
]


@pytest.mark.parametrize("copy", BROKEN)
def test_slightly_broken_json_is_repaired_and_flagged(copy: str) -> None:
    found = item(copy, "application/json")
    assert found.body
    assert found.warnings == ("the JSON was slightly broken and was repaired",)


def test_a_repair_keeps_the_words() -> None:
    assert item(BROKEN[1]).body == ('He said "one", and left.',)
    assert item(BROKEN[2]).body == ('He said "one" and left.', "Two.")
    assert item(BROKEN[4]).body == ("It's \\one.",)


UNREADABLE = [
    ('{"headline": "Port", "body": "One. Tw', None, "malformed-json"),
    ('{"headline": "Port", "body": ["One."', None, "malformed-json"),
    ("hello", "application/json", "malformed-json"),
    ("[]", None, "empty"),
    ("{}", None, "no-text"),
    ('{"guid": "g1", "version": 2}', None, "no-text"),
    ('{"guid": ["g1"], "headline": "Port"}', None, "bad-field"),
    ('{"guid": "g1", "headline": "Port", "version": "new"}', None, "bad-field"),
    ('{"guid": "g1", "headline": "Port", "version": -1}', None, "bad-field"),
    ('{"guid": "g1", "headline": "Port", "status": {"a": 1}}', None, "bad-field"),
    ("[" * 5000, None, "malformed-json"),
]


@pytest.mark.parametrize(("copy", "content_type", "reason"), UNREADABLE)
def test_what_is_no_item_says_why(copy: str, content_type: str | None, reason: str) -> None:
    (outcome,) = outcomes(copy, content_type)
    assert outcome.rejection
    assert (outcome.rejection.reason, outcome.rejection.item) == (reason, None)


def test_a_kill_needs_no_text() -> None:
    assert item('{"guid": "g1", "version": 2, "status": "canceled"}').body == ()


SEVERAL = [
    '[{"headline": "A"}, {"headline": "B"}]',
    '{"items": [{"headline": "A"}, {"headline": "B"}]}',
    '{"headline": "A"}\n{"headline": "B"}\n',
    '\ufeff{"headline": "A"}\r\n\r\n{"headline": "B"}',
]


@pytest.mark.parametrize("copy", SEVERAL)
def test_a_record_holds_several_items(copy: str) -> None:
    found = items(copy)
    assert [each.headline for each in found] == ["A", "B"]
    assert [each.provenance.item for each in found] == [0, 1]


@pytest.mark.parametrize(
    "copy",
    ['[{"headline": "A"}, 7, {"headline": "B"}]', '{"headline": "A"}\n{"head\n{"headline": "B"}'],
)
def test_one_bad_item_costs_only_itself(copy: str) -> None:
    found = outcomes(copy)
    assert [each.name for each in found] == ["item", "dead-letter", "item"]
    assert found[1].rejection
    assert found[1].rejection.item == 1


def test_html_is_made_safe() -> None:
    found = item(
        json.dumps(
            {
                "headline": "Port",
                "body_html": '<p onclick="x()">One<script>bad()</script> <a href="javascript:x">'
                "two</a></p><style>p{}</style><p>Three<br>four</p>",
            }
        )
    )
    assert found.body == ("One two", "Three four")
    assert found.body_html
    assert not any(word in found.body_html for word in ("script", "onclick", "style"))


def test_text_gets_markup_of_its_own() -> None:
    assert item('{"headline": "Port", "body": "A < B & C"}').body_html == "<p>A &lt; B &amp; C</p>"


LINKS = [
    ({"associations": {"photo": {"href": "https://x.example/1.jpg", "type": "image"}}},
     [("photo", "https://x.example/1.jpg", "picture")]),
    ({"media": [{"urn": "urn:x:2", "renditions": [{"url": "https://x.example/2.jpg",
                                                   "mimetype": "image/jpeg"}]}]},
     [("related", "urn:x:2", None), ("related", "https://x.example/2.jpg", "image/jpeg")]),
    ({"renditions": {"pdf": {"href": "https://x.example/3.pdf"}}},
     [("rendition", "https://x.example/3.pdf", None)]),
    ({"linkbox_html": "<p><a class='x' href='https://x.example/?a=1&amp;b=2'>More</a></p>"},
     [("related", "https://x.example/?a=1&b=2", None)]),
]  # fmt: skip


@pytest.mark.parametrize(("fields", "links"), LINKS)
def test_links_in_their_forms(
    fields: dict[str, object], links: list[tuple[str, str, str | None]]
) -> None:
    found = item(json.dumps({"headline": "Port", **fields}))
    assert [(each.rel, each.href, each.type) for each in found.associations] == links
    assert found.warnings == ()


CREATORS = [
    ([{"name": "Ann Poe", "jobtitle": "Editor"}, {"name": "John Roe"}],
     "Ann Poe, Editor; John Roe"),
    ([{"name": "Ann Poe", "role": "author"}, "John Roe"], "Ann Poe and John Roe"),
    ([{"firstname": "Ann", "lastname": "Poe", "job_title": {"name": "Editor"}}], "Ann Poe, Editor"),
    ("By Ann Poe", "By Ann Poe"),
]  # fmt: skip


@pytest.mark.parametrize(("authors", "byline"), CREATORS)
def test_creators(authors: object, byline: str) -> None:
    assert item(json.dumps({"headline": "Port", "authors": authors})).byline == byline


def test_categories_say_by_their_types_what_they_are() -> None:
    kinds = {
        "x:dpasubject": "medtop:06000000",
        "x:wire": "srv:bdt",
        "x:keyword": None,
        "x:provider": "prov:9",
        "x:creator": "login:9",
    }
    categories = [{"type": kind, "qcode": qcode, "name": kind[2:]} for kind, qcode in kinds.items()]
    found = item(json.dumps({"headline": "Port", "creditline": "X/Y", "categories": categories}))
    assert [(each.scheme, each.code) for each in found.subjects] == [("medtop", "06000000")]
    assert (found.service, found.keywords, found.provider) == ("wire", ("keyword",), "provider")


@pytest.mark.parametrize(
    ("fields", "name", "value"),
    [
        ({"ednotes": [{"role": "x", "ednote": "One."}, "Two."]}, "ednote", "One. Two."),
        ({"notepad": {"public_html": "<ul><li>One.</li></ul>"}}, "ednote", "One."),
        ({"descriptions": [{"role": "caption", "description": "One."}]}, "body", ("One.",)),
        ({"article_html": "<p>One.</p>", "infobox_html": "<p>Two.</p>"}, "body", ("One.", "Two.")),
        ({"body_html": "<p>One.</p>" + "<div>" * 300 + "Two."}, "body", ("One.", "Two.")),
    ],
)
def test_words_in_other_places(fields: dict[str, object], name: str, value: object) -> None:
    assert getattr(item(json.dumps({"headline": "Port", **fields})), name) == value


@pytest.mark.parametrize(
    "copy",
    [
        "[" + "{}," * 1000 + "{}]",
        '{"headline": "A"}\n' * 1001,
        json.dumps({"headline": "A", "body": "word " * 400_001}),
        json.dumps({f"x{n}": n for n in range(2001)}),
        json.dumps({"body_html": "<p>" * 200_001}),
    ],
    ids=["items", "lines", "characters", "properties", "tags"],
)
def test_too_much_has_to_be_split(copy: str) -> None:
    (outcome,) = outcomes(copy, "application/json")
    assert outcome.rejection
    assert outcome.rejection.reason == "too-large"
