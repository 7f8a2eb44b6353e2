"""What a source may not ask for does not go ahead either."""

import json
from pathlib import Path

import pytest

from runtime.handler import Record
from schemas.article import EnrichedItem
from schemas.item import Status
from schemas.sources import Right, Source, Sources, Unknown
from services.ingest.ahead.reader import AheadReader
from services.ingest.ahead.scan import concerns
from services.ingest.stage import build_ahead
from tests.unit.ingest.ingested import RECEIVED

KILL = json.dumps({"guid": "ferry", "status": "canceled", "headline": "Ferry"}).encode()
HOLD = json.dumps({"guid": "ferry", "status": "withheld", "headline": "Ferry"}).encode()
STORY = json.dumps({"guid": "ferry", "headline": "Ferry to sail", "urgency": 1}).encode()
NOTICE = b"KILL KILL KILL\n\nPlease kill %s 157.\n"
KEPT = Sources(sources={"dpa": Source(topic="wire.raw.dpa")})


def ahead(
    sources: Sources, value: bytes, source: str = "dpa", topic: str = "wire.raw"
) -> list[EnrichedItem]:
    headers = (("wire-source", source.encode()),)
    record = Record(topic, 0, 7, RECEIVED, None, value, headers)
    assert concerns(record)
    sent = [emit.value for each in AheadReader(sources)(record) for emit in each.emits]
    return [EnrichedItem.model_validate_json(value) for value in sent if value]


def may(*rights: Right, unknown: Unknown = "quarantine") -> Sources:
    return Sources(unknown=unknown, sources={"dpa": Source(may=rights), "ap": Source()})


@pytest.mark.parametrize(
    ("value", "right", "others"),
    [(KILL, "kill", ("hold", "embargo", "order")), (HOLD, "hold", ("kill", "embargo", "order"))],
)
def test_a_stop_goes_ahead_only_with_the_right(
    value: bytes, right: Right, others: tuple[Right, ...]
) -> None:
    [item] = ahead(may(right), value)
    assert item.status is not Status.USABLE
    assert ahead(may(*others), value) == []


def test_a_kill_of_anothers_copy_does_not_go_ahead_of_the_desk_that_has_to_confirm_it() -> None:
    [notice] = ahead(may("kill"), NOTICE % b"ap")
    assert notice.orders_kill_of is None
    [notice, order] = ahead(may("kill-others"), NOTICE % b"ap")
    assert order.orders_kill_of
    assert (order.orders_kill_of.source, order.orders_kill_of.sequence) == ("ap", "157")
    assert order.unconfirmed is None


def test_a_kill_of_its_own_copy_goes_ahead() -> None:
    assert any(each.orders_kill_of for each in ahead(may("kill"), NOTICE % b"dpa"))


def test_nobody_goes_ahead_in_the_name_of_a_source_with_a_topic_of_its_own() -> None:
    assert ahead(KEPT, KILL) == []
    assert ahead(KEPT, KILL, "ap", "wire.raw.dpa") == []
    [item] = ahead(KEPT, KILL, topic="wire.raw.dpa")
    assert (item.source, item.provenance.topic) == ("dpa", "wire.raw.dpa")


def test_copy_that_nobody_knows_is_no_flash() -> None:
    assert ahead(may(unknown="refuse"), STORY, "stranger") == []
    [withheld] = ahead(may(), STORY, "stranger")
    assert (withheld.status, withheld.stop and withheld.stop.reason) == (
        Status.WITHHELD,
        "unknown-source",
    )


def test_the_stage_reads_the_topics_of_sources_and_goes_by_their_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "sources.yaml"
    file.write_text(json.dumps(KEPT.model_dump(mode="json", exclude_defaults=True)), "utf-8")
    monkeypatch.setenv("WIREDESK_SOURCES", str(file))
    stage = build_ahead()
    assert stage
    assert [topic.name for topic in stage.beside()] == ["wire.raw.dpa"]
    assert stage.make_reader
    record = Record("wire.raw", 0, 7, RECEIVED, None, KILL, (("wire-source", b"dpa"),))
    assert stage.make_reader()(record) == []
    assert stage.refresh
    assert stage.renewed_reader

    file.write_text(json.dumps({"sources": {"dpa": {"may": ["kill"]}}}), "utf-8")
    assert [stage.refresh() for _ in range(3)].count(True) == 1
    assert stage.beside() == ()
    assert stage.renewed_reader()()(record) != []
