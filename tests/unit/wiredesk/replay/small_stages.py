"""Ingest and enrich as small as can be, before the real publish: a line of JSON an item."""

from collections.abc import Callable, Sequence
from datetime import datetime

from runtime.handler import Emit, NothingDue, Outcome, Record, Stage, Tables, rejected
from schemas.article import EnrichedItem
from schemas.item import Provenance
from schemas.topics import ENRICHED, ITEMS, RAW
from services.publish.stage import build
from tests.unit.publish.copy import NOON
from wiredesk.replay.books import Books, RawPlace
from wiredesk.replay.rehearsal import Rehearsal

Change = Callable[[EnrichedItem], EnrichedItem | None]
"""What a release reads otherwise; None is copy that it can't read."""


def as_it_is(item: EnrichedItem) -> EnrichedItem:
    return item


class Lines(NothingDue):
    """Reads a line an item."""

    def __init__(self, change: Change = as_it_is) -> None:
        self._change = change

    def handle(self, record: Record, tables: Tables, now: datetime) -> Sequence[Outcome]:
        lines = (record.value or b"").split(b"\n")
        return [self._item(line, number, record) for number, line in enumerate(lines)]

    def _item(self, line: bytes, number: int, record: Record) -> Outcome:
        place = (record.topic, record.partition, record.offset)
        made = Provenance(
            format="json", topic=place[0], partition=place[1], offset=place[2], sha256="ab",
            item=number,
        )  # fmt: skip
        update = {"provenance": made, "received_at": record.timestamp}
        item = self._change(EnrichedItem.from_bytes(line).model_copy(update=update))
        if item is None:
            return rejected("baltic", "malformed", "no JSON: push it again", number)
        return Outcome("item", item.source, emits=(Emit(ITEMS, item.id, item.to_bytes()),))


class Tags(NothingDue):
    """Passes items on."""

    def handle(self, record: Record, tables: Tables, now: datetime) -> Sequence[Outcome]:
        emit = Emit(ENRICHED, (record.key or b"").decode(), record.value)
        return [Outcome("enriched", record.header("wire-source") or "", emits=(emit,))]


def stages(change: Change = as_it_is) -> list[Stage]:
    return [Stage("ingest", RAW, Lines(change)), Stage("enrich", ITEMS, Tags()), build()]


def pushed(*records: Sequence[EnrichedItem], first: int = 0) -> list[Record]:
    """Records of a partition, a minute between them."""
    return [
        Record(
            RAW.name,
            0,
            offset,
            items[0].received_at if items[0].received_at > NOON else NOON,
            b"baltic",
            b"\n".join(each.to_bytes() for each in items),
            (("wire-source", b"baltic"),),
        )
        for offset, items in enumerate(records, first)
    ]


def books(
    records: Sequence[Record], change: Change = as_it_is, *, begin: int = 0, ends: datetime = NOON
) -> Books:
    """What becomes of all records, kept of those from offset `begin` on."""
    stretch = {RawPlace(each.topic, each.partition, each.offset) for each in records[begin:]}
    kept = Books(stretch, ends)
    rehearsal = Rehearsal(stages(change), lambda _, given: given, kept, ends)
    rehearsal.feed(records)
    rehearsal.finish()
    return kept
