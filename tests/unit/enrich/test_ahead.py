"""Flashes get their tags ahead of other copy, and leave the directory as it is."""

from runtime.handler import Record
from runtime.reading.reader import as_read
from runtime.tables.memory import Tables
from schemas.article import EnrichedItem
from schemas.cloudevents import is_ahead, is_urgent
from schemas.item import WireItem
from schemas.topics import ENRICHED, URGENT
from services.enrich.ahead import AheadHandler
from services.enrich.entities.gazetteer_tagger import GazetteerTagger
from services.enrich.reader import EnrichReader
from services.enrich.stage import build_ahead
from tests.unit.enrich.copy import RECEIVED, item


def taken(value: bytes) -> Record:
    record = Record(URGENT.name, 0, 0, RECEIVED, b"key", value)
    return as_read(EnrichReader([GazetteerTagger("en")]), record, "enrich-ahead")


def test_a_flash_is_tagged_and_goes_ahead() -> None:
    flash: WireItem = item(byline="By Ann Poe", urgency=1)
    [outcome] = AheadHandler().handle(taken(flash.to_bytes()), {}, RECEIVED)
    [emit] = outcome.emits
    tagged = EnrichedItem.from_bytes(emit.value)

    assert (outcome.name, emit.topic, emit.partition_by) == ("sent-ahead", ENRICHED, flash.source)
    assert is_ahead(emit.headers)
    assert is_urgent(emit.headers)
    assert [person.name for person in tagged.correspondents] == ["Ann Poe"]
    assert outcome.writes == ()


def test_what_is_no_item_is_left_to_enrich() -> None:
    assert AheadHandler().handle(taken(b"{}"), {}, RECEIVED) == ()


def test_it_has_no_tables_and_one_process() -> None:
    stage = build_ahead()
    assert (stage.source, stage.tables, stage.goes_ahead) == (URGENT, (), True)
    assert Tables(stage.tables).stage() == {}
