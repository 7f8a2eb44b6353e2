"""What the stage makes of a record: source, times, ids, digests, dead letters."""

import json
from datetime import datetime, timedelta, timezone

import pytest

from runtime.errors import ConfigurationError
from runtime.handler import Record
from schemas.item import KillReference, Status, WireItem
from schemas.sources import Source, Sources
from schemas.topics import ITEMS, RAW
from services.ingest.reader import IngestReader
from services.ingest.stage import build, sources_of
from tests.unit.ingest.ingested import RECEIVED, item, outcomes

COPY = {"guid": "g1", "headline": "Port shut", "body": "Ice holds the ships."}


def of(**fields: object) -> WireItem:
    return item(json.dumps(COPY | fields))


def test_an_item_knows_where_it_comes_from() -> None:
    (outcome,) = outcomes(json.dumps(COPY | {"urgency": 2}))
    found = item(json.dumps(COPY | {"urgency": 2}))
    (emit,) = outcome.emits
    assert (emit.topic, emit.key, found.urgency) == (ITEMS, found.id, 2)
    assert (outcome.source, found.source, found.received_at) == ("harbour", "harbour", RECEIVED)
    assert (found.provenance.format, found.provenance.partition, found.provenance.offset) == (
        "json", 2, 7,
    )  # fmt: skip
    assert dict(emit.headers)["ce_urgency"] == b"2"


EMPTY: list[tuple[bytes | None, str]] = [
    (None, "empty"),
    (b"", "empty"),
    (b" \n\t", "empty"),
    (b"%PDF-1.7 \xe2\xe3", "unknown-format"),
    (b"<svg><text>Hi</text></svg>", "unknown-format"),
    (b"<?xml version='1.0'?><invoice/>", "unknown-format"),
    (b"\x00\x01\x02\x03\x04" * 9, "undecodable"),
    (b"Share\n\nAdvertisement\n", "no-text"),
    (b"word " * 500_000, "too-large"),
    (b"x" * (9 << 20), "too-large"),
    (b"By A\n" * 60_000, "too-large"),
]


@pytest.mark.parametrize(("copy", "reason"), EMPTY)
def test_what_is_no_copy_says_what_to_do(copy: bytes | None, reason: str) -> None:
    (outcome,) = outcomes(copy)
    assert outcome.rejection
    assert outcome.rejection.reason == reason
    assert ":" in outcome.rejection.error
    assert outcome.source == "harbour"


def test_a_record_without_a_source_is_of_an_unknown_one() -> None:
    record = Record(RAW.name, 0, 0, RECEIVED, None, json.dumps(COPY).encode())
    assert IngestReader()(record)[0].source == "unknown"


SENT = [
    ({}, "2026-03-01T08:00:00Z", "2026-03-01T08:00:00+00:00"),
    ({"sent_at": "2026-03-01T10:00:00Z"}, "2026-03-01T08:00:00Z", "2026-03-01T10:00:00+00:00"),
    ({}, "no time", None),
]


@pytest.mark.parametrize(("fields", "header", "sent_at"), SENT)
def test_the_header_says_when_copy_was_sent_that_does_not(
    fields: dict[str, str], header: str, sent_at: str | None
) -> None:
    found = item(json.dumps(COPY | fields), wire_sent_at=header).sent_at
    assert (found.isoformat() if found else None) == sent_at


def test_times_without_a_zone_are_in_that_of_their_source() -> None:
    zone = timezone(timedelta(hours=2))
    sources = Sources(sources={"baltic": Source(zone="Etc/GMT-2")})
    value = json.dumps(COPY | {"sent_at": "2026-03-01T10:00:00"}).encode()
    record = Record(RAW.name, 0, 0, RECEIVED, None, value, (("wire-source", b"baltic"),))
    (outcome,) = IngestReader(sources)(record)
    found = WireItem.from_bytes(outcome.emits[0].value)
    assert found.sent_at == datetime(2026, 3, 1, 10, tzinfo=zone)
    assert found.warnings


SAME_ID = [
    ({}, {}, True),
    ({}, {"version": 2, "headline": "Port open"}, True),
    ({}, {"guid": "g2"}, False),
    ({"guid": None}, {"guid": None}, True),
    ({"guid": None}, {"guid": None, "body": "ICE  holds the ships."}, True),
    ({"guid": None}, {"guid": None, "body": "Ice held the ships."}, False),
    ({"guid": None, "sequence": "0157", "sent_at": "2026-03-01T10:00:00Z"},
     {"guid": None, "sequence": "157", "sent_at": "2026-03-01T11:00:00Z", "body": "No."}, True),
    ({"guid": None, "sequence": "157", "sent_at": "2026-03-01T10:00:00Z"},
     {"guid": None, "sequence": "157", "sent_at": "2026-03-02T10:00:00Z"}, False),
]  # fmt: skip


@pytest.mark.parametrize(("first", "second", "same"), SAME_ID)
def test_an_id_stands_for_one_item(
    first: dict[str, object], second: dict[str, object], same: bool
) -> None:
    assert (of(**first).id == of(**second).id) == same


SAME_DIGEST = [
    ({"sent_at": "2026-03-01T10:00:00Z"}, True),
    ({"version": 2}, True),
    ({"headline": "Port open"}, False),
    ({"body": "Ice holds the ships"}, False),
    ({"keywords": ["ice"]}, False),
    ({"status": "canceled"}, False),
    ({"urgency": 1}, False),
]


@pytest.mark.parametrize(("change", "same"), SAME_DIGEST)
def test_a_digest_is_of_what_the_item_says(change: dict[str, object], same: bool) -> None:
    assert (of().digest == of(**change).digest) == same


def test_an_id_fits_into_addresses() -> None:
    found = item(json.dumps(COPY), wire_source="Nord/Süd Presse & Co. Nachrichtenagentur").id
    assert found.isascii()
    assert len(found) <= 52
    assert found.startswith("nord-s-d-presse-co-nachr-")
    assert found.replace("-", "").isalnum()


def test_words_are_counted() -> None:
    assert of(body=["One two.", "Three — four."]).word_count == 5


def test_the_stage_reads_raw_copy() -> None:
    stage = build()
    assert (stage.name, stage.source, stage.outputs, stage.tables) == ("ingest", RAW, (ITEMS,), ())


@pytest.mark.parametrize(
    ("setting", "zones"),
    [
        ("", {}),
        ("dpa=Europe/Berlin", {"dpa": "Europe/Berlin"}),
        (
            " dpa = Europe/Berlin , ap=America/New_York,",
            {"dpa": "Europe/Berlin", "ap": "America/New_York"},
        ),
    ],
)
def test_zones_are_set_by_source(setting: str, zones: dict[str, str]) -> None:
    sources = sources_of(setting)
    assert {name: each.zone for name, each in sources.sources.items()} == zones
    assert sources.unknown == "accept"


@pytest.mark.parametrize("setting", ["dpa", "dpa=", "=Europe/Berlin", "dpa=Mars/Base", "dpa=../x"])
def test_a_wrong_zone_is_an_error_of_one_line(setting: str) -> None:
    with pytest.raises(ConfigurationError, match="WIREDESK_INGEST_ZONES"):
        sources_of(setting)


def test_a_kill_by_reference_is_sent_to_the_partition_of_whom_it_names() -> None:
    (outcome,) = outcomes("KILL KILL KILL\n\nPlease kill dpa 157.\n", wire_source="desk")

    notice, order = outcome.emits
    assert (notice.partition_by, order.partition_by) == ("desk", "dpa")
    ordered = WireItem.from_bytes(order.value)
    assert ordered.orders_kill_of == KillReference(source="dpa", sequence="157")
    assert ordered.stop == WireItem.from_bytes(notice.value).stop
    assert ordered.stop


MANAGED = (
    '<nitf><head><docdata management-doc-idref="a-41" management-idref-status="{}">'
    '<doc-id id-string="a-42"/></docdata></head><body>{}</body></nitf>'
)
STORY = (
    "<body.head><hedline><hl1>Ferry sails</hl1></hedline></body.head>"
    "<body.content><p>The ferry sailed on Monday, its captain said.</p></body.content>"
)


@pytest.mark.parametrize(
    ("status", "body", "own"),
    [
        ("canceled", "", Status.CANCELED),
        ("canceled", STORY, Status.USABLE),
        ("withheld", "", Status.WITHHELD),
        ("withheld", STORY, Status.USABLE),
    ],
)
def test_a_document_that_stops_another_is_copy_only_where_it_has_a_text(
    status: str, body: str, own: Status
) -> None:
    (outcome,) = outcomes(MANAGED.format(status, body))
    notice, order = (WireItem.from_bytes(emit.value) for emit in outcome.emits)
    assert (notice.status, bool(notice.body)) == (own, bool(body))
    assert order.ordered == KillReference(source="harbour", guid="a-41")
    assert bool(order.orders_kill_of) == (status == "canceled")
    assert order.unconfirmed is None


def test_two_kills_of_one_notice_are_two_events() -> None:
    (outcome,) = outcomes("KILL KILL KILL\n\nPlease kill dpa 157 and dpa 158.\n")
    ids = [dict(emit.headers)["ce_id"] for emit in outcome.emits]
    assert len(set(ids)) == 3


def test_two_notices_to_editors_are_two_items() -> None:
    first, second = item("KILL KILL KILL\n\nKill story A."), item("KILL KILL KILL\n\nKill story B.")
    assert first.id != second.id


def test_a_hold_states_no_version_unless_it_does() -> None:
    assert item("HOLD HOLD HOLD\n\nRiga port\n\nIt is shut.\n").version == 0
    assert item(json.dumps(COPY | {"status": "withheld", "version": 2})).version == 2
