"""What goes ahead of the copy that was pushed before it, and what is read for that."""

import base64
import json
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from runtime.handler import Emit, Outcome, Record
from schemas.article import EnrichedItem
from schemas.cloudevents import is_ahead
from schemas.item import Status, WireItem
from schemas.topics import ENRICHED, ITEMS, ONLY_IDS, URGENT
from services.ingest.ahead.reader import AheadReader
from services.ingest.ahead.scan import concerns, may_be_urgent
from services.ingest.input.media_types import DESK_ORDER
from services.ingest.reader import IngestReader
from services.ingest.stage import build_ahead, sources_of

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
LONG = "The council of Vaasa will meet again on Friday to vote on the quay. " * 80

STOPS = {
    "a status of JSON": b'{"guid": "a", "headline": "Ferry", "status": "canceled"}',
    "a status behind long copy": json.dumps({"body": LONG, "pubstatus": "withheld"}).encode(),
    "a status of NewsML-G2": b'<newsItem><itemMeta><pubStatus qcode="stat:canceled"/></itemMeta>',
    "a status of NITF": b'<docdata management-status="withheld"><doc-id/></docdata>',
    "a status of NewsML 1.2": b'<NewsManagement><Status FormalName="Canceled"/></NewsManagement>',
    "a headline": b"KILL: Ferry to Vaasa\n\nThe story of 11:05 is wrong.\n",
    "a notice": b"Ferry to Vaasa\n\nEditors: please withhold the story slugged FERRY.\n",
    "a notice at the end": (LONG + "\n\nPlease kill the above story.").encode(),
    "a notice in capitals in the middle": f"{LONG}\n\nMANDATORY KILL\n\n{LONG}".encode(),
    "German": "Bitte die Meldung bdt0157 nicht verwenden.".encode("latin-1"),
    "German with umlauts": "Meldung zurückgezogen: Fähre nach Vaasa".encode(),
    "a recall": b"STORY RECALLED\n\nThe report of 11:05 on the ferry.\n",
    "German, as a noun": "RÜCKZUG: Fähre nach Vaasa".encode(),
    "French": "ANNULATION : prière de ne pas utiliser la dépêche".encode(),
    "Spanish": b"Rogamos anulen la nota sobre el transbordador",
    "Italian": b"Si prega di annullare la notizia sul traghetto",
    "Dutch": b"Het bericht over de veerboot is ingetrokken",
    "UTF-16": "KILL: Ferry to Vaasa".encode("utf-16"),
    "base64": b"Content-Transfer-Encoding: base64\n\n"
    + base64.b64encode(b"Please kill this story."),
}
FLASHES = {
    "JSON": b'{"headline": "Ferry sinks", "urgency": 1, "version": 1}',
    "JSON with a word": b'{"headline": "Ferry sinks", "priority": "flash"}',
    "JSON with a figure as text": b'{"headline": "Ferry sinks", "urgency" : "2"}',
    "NITF": b'<docdata><urgency ed-urg="1"/></docdata>',
    "NewsML-G2": b"<contentMeta><urgency>2</urgency></contentMeta>",
    "NewsML 1.2": b'<NewsManagement><Urgency FormalName="1"/></NewsManagement>',
    "a priority line": b"FLASH\n\nFerry sinks off Vaasa\n",
    "German": b"EILMELDUNG\n\nFaehre sinkt vor Vaasa\n",
    "IPTC 7901": b"\x01bdt0157 1 pl 9 dpa 0159\r\n\x02Ferry sinks off Vaasa\r\n",
    "ANPA 1312": b"\x16\x16\x01a0157\x13f i bc-ferry 03-02 0009\r\n\x02Ferry sinks\r\n",
}
NEWS = {
    "JSON": json.dumps({"guid": "a", "urgency": 5, "version": 1, "status": "usable"}).encode(),
    "NITF": b'<docdata management-status="usable"><urgency ed-urg="4"/></docdata><p>Ferry.</p>',
    "plain": f"Ferry to Vaasa\n\n{LONG}".encode(),
    "a household": b"Households in Vaasa pay more\n\nThe threshold is 12 euros, up from 11.\n",
    "nothing": b"",
}


@pytest.mark.parametrize("value", STOPS.values(), ids=STOPS)
def test_a_stop_is_looked_at(value: bytes) -> None:
    assert may_be_urgent(value)


@pytest.mark.parametrize("value", FLASHES.values(), ids=FLASHES)
def test_so_is_a_flash(value: bytes) -> None:
    assert may_be_urgent(value)


@pytest.mark.parametrize("value", NEWS.values(), ids=NEWS)
def test_other_copy_is_passed_by(value: bytes) -> None:
    assert not may_be_urgent(value)
    assert not concerns(record(value))


def record(value: bytes) -> Record:
    return Record("wire.raw", 0, 7, NOON, b"baltic", value, (("wire-source", b"baltic"),))


def read(value: bytes) -> list[Outcome]:
    return AheadReader()(record(value))


def emitted(**fields: Any) -> list[Emit]:
    usual = {"guid": "ferry", "version": 2, "headline": "Ferry to sail", "body": ["On Friday."]}
    return [emit for each in read(json.dumps(usual | fields).encode()) for emit in each.emits]


@pytest.mark.parametrize(
    ("status", "meant"), [("canceled", Status.CANCELED), ("withheld", Status.WITHHELD)]
)
def test_a_stop_goes_to_publish_without_tags(status: str, meant: Status) -> None:
    [emit] = emitted(status=status, dateline="VAASA, Finland, March 2 (AP) -")
    item = EnrichedItem.from_bytes(emit.value)

    assert (emit.topic, emit.key, emit.partition_by) == (ENRICHED, item.id, "baltic")
    assert is_ahead(emit.headers)
    assert (item.status, item.version, item.provider_guid) == (meant, 2, "ferry")
    assert item.provenance.offset == 7
    assert (item.entities, item.correspondents) == ((), ())


def test_it_says_what_the_item_says_that_comes_in_its_order() -> None:
    value = b'{"guid": "ferry", "status": "withheld", "headline": "Ferry", "sent_at": "2026-03-02"}'
    [usual] = [emit for each in IngestReader()(record(value)) for emit in each.emits]
    [ahead] = [emit for each in read(value) for emit in each.emits]
    expected = WireItem.from_bytes(usual.value)
    assert (
        WireItem.model_validate(
            {
                name: getattr(EnrichedItem.from_bytes(ahead.value), name)
                for name in expected.__dict__
            }
        )
        == expected
    )
    assert dict(ahead.headers)["ce_id"] == dict(usual.headers)["ce_id"]


def test_a_kill_by_number_goes_to_the_source_that_it_names() -> None:
    read_as_desk = AheadReader(sources_of("", "baltic"))
    [outcome] = read_as_desk(record(b"KILL KILL\n\nPlease kill dpa 157.\n"))
    notice, order = outcome.emits
    item = EnrichedItem.from_bytes(order.value)
    assert item.orders_kill_of
    assert (order.topic, order.partition_by, item.orders_kill_of.sequence) == (
        ENRICHED,
        "dpa",
        "157",
    )
    assert is_ahead(order.headers)
    assert notice.partition_by == "baltic"


def test_a_flash_goes_to_be_tagged() -> None:
    [emit] = emitted(urgency=2)
    assert (emit.topic, emit.partition_by) == (URGENT, "baltic")
    assert WireItem.from_bytes(emit.value).urgency == 2
    assert not is_ahead(emit.headers)


@pytest.mark.parametrize(
    "fields",
    [
        {"urgency": 3},
        {"urgency": 1, "embargo_until": "2099-01-01T00:00:00Z"},
        {"headline": "Gunman kills three"},
    ],
)
def test_what_is_not_urgent_or_under_embargo_goes_its_usual_way_alone(
    fields: dict[str, Any],
) -> None:
    assert emitted(**fields) == []


def test_what_can_t_be_read_is_left_to_ingest() -> None:
    assert read(b'{"guid": "a", "status": "canceled"') == []


def test_of_many_items_those_that_are_urgent_go_ahead() -> None:
    items = [
        {"guid": guid, "headline": guid, "body": ["On Friday."], "urgency": urgency}
        for guid, urgency in (("a", 5), ("b", 1))
    ]
    [outcome] = read(json.dumps(items).encode())
    [emit] = outcome.emits
    assert WireItem.from_bytes(emit.value).provider_guid == "b"


def test_what_says_only_which_ids_an_item_has_does_not() -> None:
    copy = b'{"guid": "ferry", "status": "canceled", "headline": "Ferry"}'
    only_ids = replace(record(copy), headers=(*record(copy).headers, (ONLY_IDS, b"1")))
    assert AheadReader()(only_ids) == []


def test_it_can_be_turned_off(monkeypatch: pytest.MonkeyPatch) -> None:
    assert build_ahead()
    monkeypatch.setenv("WIREDESK_INGEST_AHEAD", "false")
    assert build_ahead() is None


def test_nothing_of_it_goes_on_to_the_items() -> None:
    stage = build_ahead()
    assert stage
    assert ITEMS not in stage.outputs


def test_a_desk_s_order_goes_ahead() -> None:
    value = b'{"order": "hold", "id": "baltic-a", "source": "baltic", "reason": "legal"}'
    by_desk = replace(
        record(value),
        headers=(("wire-source", b"desk"), ("content-type", DESK_ORDER.encode())),
    )
    assert concerns(by_desk)
    [outcome] = AheadReader(sources_of("", "desk"))(by_desk)
    [emit] = outcome.emits
    assert (emit.topic, emit.partition_by) == (ENRICHED, "baltic")
    assert EnrichedItem.from_bytes(emit.value).desk_order
    assert AheadReader()(by_desk) == [], "it is no desk"
