"""The pure core of ingest: a raw record in, one outcome for each of its items out."""

import hashlib
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, tzinfo
from types import MappingProxyType

from runtime.handler import Emit, Headers, Outcome, Record, rejected
from runtime.sources import HEADER, source_of, why_unusable
from schemas.cloudevents import cloudevent
from schemas.item import KillReference, Provenance, Status, WireItem
from schemas.topics import ITEMS, ONLY_IDS
from services.ingest.copy import Copy
from services.ingest.errors import STAGE, UnreadableCopyError, guarded
from services.ingest.formats import Context, Format, desk_order, parse
from services.ingest.input.charset import limited_guesses
from services.ingest.input.media_types import DESK_ORDER
from services.ingest.input.receipt import without_receipt
from services.ingest.input.timestamps import TimeStyle, read_time
from services.ingest.normalise import Origin, normalise

ORDERED = "desk-order"
"""The outcome of a record that is no copy but a desk's order."""
WITHOUT_TIME = frozenset({"hold", "kill"})
"""Orders that hold whenever they were given."""
IDS = "ids"
"""The outcome of copy that was read before, of which only the ids are asked."""


class IngestReader:
    """Turns raw records into items, in any format.

    `zones` gives, by source, the zone of times that have none; for other sources it is UTC.
    `read_as` is the format of all copy; without it each record's format is detected. `desks` are
    the sources that may order what becomes of the copy of others.
    """

    def __init__(
        self,
        zones: Mapping[str, tzinfo] = MappingProxyType({}),
        read_as: Format | None = None,
        desks: frozenset[str] = frozenset(),
    ) -> None:
        self._zones = zones
        self._read_as = read_as
        self._desks = desks

    def __call__(self, record: Record) -> list[Outcome]:
        """One outcome for each item of the record, or one dead letter for all of it."""
        found = self._read(record)
        only_ids = record.header(ONLY_IDS) is not None
        return list(map(_ids_alone, found)) if only_ids else found

    def _read(self, record: Record) -> list[Outcome]:
        source = source_of(record)
        if unusable := why_unusable(record.header(HEADER) or ""):
            return [rejected(source, "unusable-source", unusable)]
        zone = self._zones.get(source, UTC)
        value = record.value or b""
        context = Context(record.header("content-type"), zone)
        try:
            if context.media_type == DESK_ORDER:
                return [self._ordered(record, source)]
            with limited_guesses():
                parsed = parse(value, context, self._read_as)
        except UnreadableCopyError as error:
            return [rejected(source, error.reason, error.error)]
        # A dead letter names the item's place only where the record has more than one.
        several = len(parsed.items) > 1
        sent = read_time(record.header("wire-sent-at"), TimeStyle(zone))
        base = _provenance(record, parsed.format)
        outcomes: list[Outcome] = []
        for number, copy in enumerate(parsed.items):
            provenance = base.model_copy(update={"item": number})
            origin = Origin(source, record.timestamp, provenance, sent and sent.value, zone)
            place = number if several else None
            outcomes.append(_outcome(copy, origin, place, timed=record.no_time is None))
        return outcomes

    def _ordered(self, record: Record, desk: str) -> Outcome:
        """A desk's order, sent to the partition of the source whose item it is about."""
        if desk not in self._desks:
            raise UnreadableCopyError(
                "may-not-order",
                f"{desk} is no desk: only one may order what becomes of the copy of others; "
                "WIREDESK_INGEST_DESKS names them",
            )
        provenance = _provenance(record, desk_order.NAME)
        item = desk_order.read_order(record.value or b"", desk, record.timestamp, provenance)
        order = item.desk_order
        if record.no_time is not None and order and order.order not in WITHOUT_TIME:
            raise UnreadableCopyError(
                "no-time", "its record's timestamp is no time: order it again with `wiredesk`"
            )
        headers = _headers("item.desk-order", item)
        return Outcome(
            ORDERED,
            desk,
            emits=(Emit(ITEMS, item.id, item.to_bytes(), headers, partition_by=item.source),),
        )


def _provenance(record: Record, name: str) -> Provenance:
    return Provenance(
        format=name,
        topic=record.topic,
        partition=record.partition,
        offset=record.offset,
        sha256=hashlib.sha256(record.value or b"").hexdigest(),
    )


def _headers(kind: str, item: WireItem) -> Headers:
    return cloudevent(
        kind,
        WireItem,
        event_id=f"{item.id}/{item.version}/{item.digest[:16]}",
        stage=STAGE,
        subject=item.id,
        time=item.received_at,
        urgency=item.urgency,
    )


def _outcome(
    copy: Copy | UnreadableCopyError, origin: Origin, number: int | None, *, timed: bool
) -> Outcome:
    made = guarded(lambda each: _emitted(each, origin, timed=timed), copy)
    if isinstance(made, UnreadableCopyError):
        return rejected(origin.source, made.reason, made.error, number)
    return made


def _emitted(copy: Copy | UnreadableCopyError, origin: Origin, *, timed: bool) -> Outcome:
    if isinstance(copy, UnreadableCopyError):
        raise copy
    item = normalise(copy, origin)
    if not timed:
        item = without_receipt(item)
    emit = Emit(ITEMS, item.id, item.to_bytes(), _headers("item", item), partition_by=item.source)
    return Outcome(
        "item",
        item.source,
        emits=(emit, *(_kill_order(item, reference) for reference in item.kills)),
    )


def _ids_alone(outcome: Outcome) -> Outcome:
    """Of an outcome only which ids its item has and had; nothing where they are the same."""
    item = WireItem.from_bytes(outcome.emits[0].value) if outcome.emits else None
    if item is None or item.former_id is None:
        return Outcome(IDS, outcome.source)
    ids = WireItem(
        id=item.id,
        source=item.source,
        version=item.version,
        # A stage of before, which does not know such records, must not publish one.
        status=Status.WITHHELD,
        sent_at=item.sent_at,
        received_at=item.received_at,
        former_id=item.former_id,
        only_ids=True,
        provenance=item.provenance,
        digest=item.digest,
    )
    emit = replace(outcome.emits[0], value=ids.to_bytes())
    return Outcome(IDS, item.source, emits=(emit,))


def _kill_order(notice: WireItem, reference: KillReference) -> Emit:
    """A kill by reference, sent to the partition of the source that it names, where its item is."""
    order = WireItem(
        id=notice.id,
        source=notice.source,
        version=notice.version,
        status=Status.CANCELED,
        signal="kill",
        urgency=1,
        sent_at=notice.sent_at,
        created_at=notice.created_at,
        received_at=notice.received_at,
        ednote=notice.ednote,
        service=notice.service,
        sequence=notice.sequence,
        orders_kill_of=reference,
        stop=notice.stop,
        provenance=notice.provenance,
        digest=notice.digest,
    )
    headers = cloudevent(
        "item.kill-order",
        WireItem,
        event_id=f"{notice.id}/{notice.version}/{notice.digest[:16]}/{_named(reference)}",
        stage=STAGE,
        subject=notice.id,
        time=notice.received_at,
        urgency=1,
    )
    return Emit(ITEMS, notice.id, order.to_bytes(), headers, partition_by=reference.source)


def _named(reference: KillReference) -> str:
    """What tells a kill order from the notice's others; a hash of names that are no number."""
    if reference.sequence:
        return reference.sequence
    name = "\0".join(each or "" for each in (reference.slug, reference.headline, reference.guid))
    return hashlib.sha256(name.encode()).hexdigest()[:16]
