"""House JSON and XML, whose fields are where the file of sources says."""

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import get_args

import pytest

from runtime.handler import Outcome, Record
from schemas.item import ItemBase, Status, WireItem
from schemas.sources import FieldName, Mapped, Source, Sources
from services.ingest.reader import IngestReader
from tests.unit.ingest.ingested import RECEIVED

JSON = {
    "format": "json",
    "items": "batch.stories",
    "fields": {
        "meta.id": "guid",
        "meta.rev": "version",
        "meta.state": "status",
        "meta.not_before": "embargo_until",
        "meta.working.name": "slugline",
        "story.head": "headline",
        "story.kicker": "headline",
        "story.by.name": "byline",
        "story.paras.text": "body",
        "story.foot": "body",
        "topics": "keywords",
    },
    "statuses": {"live": "usable", "spiked": "canceled", "3": "withheld"},
}
XML = {
    "format": "xml",
    "items": "/feed/doc",
    "fields": {
        "/feed/doc/@id": "guid",
        "/feed/doc/meta[@name='state']/@content": "status",
        "/feed/doc/meta[@name='hold/until']/@content": "embargo_until",
        "/feed/doc/secret": "embargo_indefinite",
        "/feed/doc/head/title": "headline",
        "/feed/doc/text": "body",
        "/feed/@lang": "language",
        "/feed/desk/note": "ednote",
    },
    "statuses": {"live": "usable", "spiked": "canceled"},
}


def outcomes(mapping: object, copy: str) -> Sequence[Outcome]:
    house = Source(zone="Europe/Berlin", mapping=Mapped.model_validate(mapping))
    headers = (("wire-source", b"house"),)
    record = Record("wire.raw", 0, 0, RECEIVED, None, copy.encode(), headers)
    return IngestReader(Sources(sources={"house": house}))(record)


def items(mapping: object, copy: str) -> list[WireItem]:
    found = outcomes(mapping, copy)
    assert [each.rejection for each in found] == [None] * len(found)
    return [WireItem.from_bytes(each.emits[0].value) for each in found]


def reasons(mapping: object, copy: str) -> list[str | None]:
    return [each.rejection.reason if each.rejection else None for each in outcomes(mapping, copy)]


def house_json(*stories: object) -> str:
    return json.dumps({"batch": {"stories": stories}})


def house_xml(*docs: str, feed: str = "") -> str:
    return f'<?xml version="1.0"?><feed xmlns="urn:x" lang="de">{feed}{"".join(docs)}</feed>'


def test_json_has_its_fields_where_they_are_laid_down() -> None:
    story = {
        "meta": {
            "id": 17, "rev": "3", "state": "live", "working": {"name": "ice-port"},
            "not_before": "2026-03-02T18:00:00",
        },
        "story": {
            "head": "Port shut", "kicker": "Ice", "by": [{"name": "Ann Poe"}, {"name": "Jo Roe"}],
            "paras": [{"text": "Ice holds the ships."}, {"text": "It will melt."}],
            "foot": "More to come.",
        },
        "topics": ["ice", "ports"],
    }  # fmt: skip
    [item] = items(JSON, house_json(story))
    assert (item.provider_guid, item.version, item.status) == ("17", 3, Status.USABLE)
    assert (item.headline, item.slugline) == ("Port shut", "ice-port")
    assert item.byline == "Ann Poe and Jo Roe"
    assert item.body == ("Ice holds the ships.", "It will melt.", "More to come.")
    assert item.keywords == ("ice", "ports")
    assert item.embargo_until == datetime(2026, 3, 2, 17, tzinfo=UTC), "18:00 in its zone"
    assert item.provenance.format == "mapped-json"


def test_xml_has_its_fields_where_they_are_laid_down() -> None:
    first = """<doc id="a1"><meta name="state" content="spiked"/><head><title>Port shut</title>
        </head><text><p>Ice <b>holds</b> the ships.</p><p>It will melt.</p></text></doc>"""
    second = """<doc id="a2"><meta name="hold/until" content="2026-03-02T18:00:00"/>
        <secret>yes</secret><head><title>Port open</title></head>
        <text>It has melted.</text></doc>"""
    one, two = items(XML, house_xml(first, second, feed="<desk><note>Call us</note></desk>"))
    assert (one.provider_guid, one.headline, one.status) == ("a1", "Port shut", Status.CANCELED)
    assert one.body == ("Ice holds the ships.", "It will melt.")
    assert "<b>holds</b>" in (one.body_html or "")
    assert (two.provider_guid, two.headline, two.status) == ("a2", "Port open", Status.USABLE)
    assert two.embargo_until == datetime(2026, 3, 2, 17, tzinfo=UTC)
    assert (one.embargo_indefinite, two.embargo_indefinite) == (False, True)
    assert (two.body, two.language, two.ednote) == (("It has melted.",), "de", "Call us")
    assert two.provenance.format == "mapped-xml"


@pytest.mark.parametrize(
    ("state", "status"),
    [
        ("live", Status.USABLE),
        (3, Status.WITHHELD),
        (" spiked ", Status.CANCELED),
        ("killed", Status.CANCELED),
        ("zombie", Status.WITHHELD),
    ],
)
def test_the_words_of_the_house_count_before_the_usual_ones(state: object, status: Status) -> None:
    [item] = items(JSON, house_json({"meta": {"state": state}, "story": {"head": "Port shut"}}))
    assert item.status is status


def test_in_json_what_is_not_mapped_is_read_under_its_usual_name() -> None:
    story = {"story": {"head": "Port shut"}, "embargo": "2026-03-02T18:00:00Z", "title": "No"}
    [item] = items(JSON, house_json(story))
    assert item.headline == "Port shut"
    assert item.embargo_until == datetime(2026, 3, 2, 18, tzinfo=UTC)


def test_the_first_path_with_a_value_counts() -> None:
    [item] = items(JSON, house_json({"story": {"head": "", "kicker": "Ice"}}))
    assert item.headline == "Ice"


def test_without_a_path_of_items_the_document_is_one() -> None:
    whole = {"format": "json", "fields": {"data.head": "headline"}}
    [item] = items(whole, '{"data": {"head": "Port shut"}}')
    assert item.headline == "Port shut"
    one, two = items(whole, '{"data": {"head": "Port shut"}}\n{"data": {"head": "Port open"}}\n')
    assert (one.headline, two.headline) == ("Port shut", "Port open")
    doc = {"format": "xml", "fields": {"/doc/head": "headline", "/doc/@id": "guid"}}
    [item] = items(doc, '<doc id="7"><head>Port shut</head></doc>')
    assert (item.headline, item.provider_guid) == ("Port shut", "7")


NOTHING = [
    (JSON, house_json({"new": {"layout": "Port shut"}}), ["nothing-mapped"]),
    (JSON, house_json({"story": {"head": "Port shut"}}, {"x": 1}), [None, "nothing-mapped"]),
    (JSON, '{"batch": {}}', ["empty"]),
    (JSON, house_json("Port shut"), ["not-an-item"]),
    (XML, house_xml("<doc><headline>Port shut</headline></doc>"), ["no-text"]),
    (XML, house_xml(), ["nothing-mapped"]),
    (XML, house_xml().replace(' lang="de"', ""), ["nothing-mapped"]),
    (JSON, "[" * 500 + "]" * 500, ["empty"]),
]


@pytest.mark.parametrize(("mapping", "copy", "wanted"), NOTHING)
def test_a_document_without_a_mapped_field_is_a_dead_letter(
    mapping: object, copy: str, wanted: list[str | None]
) -> None:
    assert reasons(mapping, copy) == wanted


@pytest.mark.parametrize(
    ("mapping", "copy", "form"),
    [
        (JSON, "Port shut\n\nIce holds the ships.\n", "plain-text"),
        (XML, '{"headline": "Port shut", "body": "Ice."}', "json"),
        (XML, "<nitf><body><body.head><hedline><hl1>Port</hl1></hedline></body.head></body></nitf>",
         "nitf"),
    ],
)  # fmt: skip
def test_copy_of_another_kind_is_read_as_any_other(mapping: object, copy: str, form: str) -> None:
    [item] = items(mapping, copy)
    assert item.provenance.format == form


def test_every_field_that_may_be_mapped_is_read() -> None:
    values: dict[str, object] = {
        "guid": "g1", "version": 2, "status": "usable", "signal": "correction", "urgency": 3,
        "language": "de", "headline": "Port shut", "slugline": "ice", "byline": "By Ann Poe",
        "dateline": "OSLO", "body": "Ice holds the ships.", "body_html": "<p>Ice holds.</p>",
        "abstract": "Ice.", "keywords": "ice", "subjects": "ice", "genre": "Feature",
        "located": "Oslo", "sent_at": "2026-03-01T10:00:00Z", "created_at": "2026-03-01T09:00:00Z",
        "embargo_until": "2026-03-02T18:00:00Z", "embargo_indefinite": "1",
        "expires_at": "2026-03-09T18:00:00Z", "ednote": "Note.", "usage_terms": "Ours.",
        "copyright_holder": "Us", "copyright_notice": "© Us", "provider": "Us",
        "sign_off": "(Ann Poe)", "biography": "Ann Poe is a reporter.", "service": "a",
        "sequence": "12", "take": 2, "updates": "g0", "item_class": "text", "notepad": "Note.",
    }  # fmt: skip
    assert set(values) == set(get_args(FieldName))
    mapping = {"format": "json", "fields": {f"x.{name}": name for name in values}}
    [item] = items(mapping, json.dumps({"x": values}))
    unread = {
        name
        for name in ItemBase.model_fields
        if name in values and getattr(item, name) == ItemBase.model_fields[name].default
    }
    assert not unread
    assert (item.provider_guid, item.version) == ("g1", 2)
    assert item.dateline
    assert not item.warnings
