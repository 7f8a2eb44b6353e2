"""Ingest: a raw record in, items of copy out, a dead letter for what can't be read."""

import hashlib
from collections.abc import Sequence
from datetime import UTC, datetime, tzinfo

from pydantic import ValidationError

from runtime.batch import source_of
from runtime.handler import Emit, Outcome, Record, Tables, rejected
from schemas.cloudevents import cloudevent
from schemas.item import Provenance, WireItem
from schemas.topics import ITEMS
from services.ingest.copy import Item, UnreadableCopyError
from services.ingest.formats import parse
from services.ingest.normalise import Received, normalise

MOST_ITEM_BYTES = ITEMS.max_message_bytes - 64 * 1024


class IngestHandler:
    """The pure core of the stage. `zone`: of times that name none."""

    def __init__(self, zone: tzinfo = UTC) -> None:
        """Needs nothing else."""
        self._zone = zone

    def handle(self, record: Record, tables: Tables, now: datetime) -> Sequence[Outcome]:
        """An outcome an item of the record, or one dead letter for the whole."""
        try:
            items = parse(record.value, record.header("content-type"))
        except UnreadableCopyError as error:
            return [rejected(source_of(record), error.reason, error.advice)]
        sha256 = hashlib.sha256(record.value or b"").hexdigest()
        return [self._outcome(record, item, index, sha256) for index, item in enumerate(items)]

    def next_due(self, tables: Tables) -> datetime | None:
        """Nothing is ever due."""
        return None

    def due(self, tables: Tables, now: datetime) -> Sequence[Outcome]:
        """Nothing is ever due."""
        return ()

    def _outcome(self, record: Record, item: Item, index: int, sha256: str) -> Outcome:
        source = source_of(record)
        if isinstance(item, UnreadableCopyError):
            return rejected(source, item.reason, item.advice, index)
        provenance = Provenance(
            format=item.format,
            topic=record.topic,
            partition=record.partition,
            offset=record.offset,
            sha256=sha256,
            item=index,
        )
        sent = record.header("wire-sent-at")
        received = Received(source, record.timestamp, provenance, sent, self._zone)
        try:
            made = normalise(item, received)
            value = made.to_bytes()
        except UnreadableCopyError as error:
            return rejected(source, error.reason, error.advice, index)
        except ValidationError as error:
            first = error.errors(include_url=False, include_input=False)[0]
            where = ".".join(map(str, first["loc"]))
            return rejected(source, "not-an-item", f"{where}: {first['msg']}: mend it", index)
        if len(value) > MOST_ITEM_BYTES:
            advice = f"the item is larger than {ITEMS.name} takes: split it"
            return rejected(source, "too-large", advice, index)
        return _emitted(made, value)


def _emitted(item: WireItem, value: bytes) -> Outcome:
    headers = cloudevent(
        "item.received",
        event_id=f"{item.id}/{item.version}/{item.digest[:16]}",
        stage="ingest",
        subject=item.id,
        time=item.received_at,
        urgency=item.urgency,
    )
    return Outcome(
        "item",
        item.source,
        emits=(Emit(ITEMS, item.id, value, headers),),
        item_id=item.id,
        urgency=item.urgency,
        received_at=item.received_at,
    )
