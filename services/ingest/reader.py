"""The pure core of ingest: a raw record in, one outcome for each of its items out."""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import partial

from runtime.handler import Emit, Outcome, Record, rejected
from runtime.sources import source_of
from schemas.cloudevents import item_event
from schemas.item import KillReference, Provenance, Status, WireItem
from schemas.sources import ANY_SOURCE, Sources
from schemas.topics import ITEMS, ONLY_IDS
from services.ingest.copy import Copy
from services.ingest.errors import STAGE, UnreadableCopyError, guarded
from services.ingest.formats import (
    FORMATS_BY_NAME,
    SNIFFED,
    Context,
    Format,
    Parsed,
    desk_order,
    parse,
)
from services.ingest.formats.mapped import mapped_format
from services.ingest.formats.reading_again import check_may_order, read_again
from services.ingest.input.charset import limited_guesses
from services.ingest.input.limits import check_notes_text, check_text, text_size
from services.ingest.input.media_types import DESK_ORDER
from services.ingest.input.receipt import without_receipt
from services.ingest.input.senders import Sender, Senders, permitted
from services.ingest.input.timestamps import read_time
from services.ingest.normalise import Origin, normalise
from services.ingest.text.bare_address import AddressRule
from services.ingest.text.story import Story, read_story
from services.ingest.wrapping import Wrapped, unwrap

ORDERED = "desk-order"
"""The outcome of a record that is no copy but a desk's order."""
WITHOUT_TIME = frozenset({"hold", "kill"})
"""Orders that hold whenever they were given."""
IDS = "ids"
"""The outcome of copy that was read before, of which only the ids are asked."""


class IngestReader:
    """Turns raw records into items, in any format.

    `sources` says what holds for each source. `read_as` is the format of all copy; without it, it
    is the source's, or each record's is detected.
    """

    def __init__(self, sources: Sources = ANY_SOURCE, read_as: Format | None = None) -> None:
        self._senders = Senders(sources)
        self._read_as = read_as

    def __call__(self, record: Record) -> list[Outcome]:
        """One outcome for each item of the record, or one dead letter for all of it."""
        found = self._read(record)
        only_ids = record.header(ONLY_IDS) is not None
        return list(map(_ids_alone, found)) if only_ids else found

    def stories(self, record: Record) -> list[Story]:
        """The parts of each item's text, for whoever asks why a line is where it is.

        What is no copy, or can't be read, has none.
        """
        try:
            sender = self._senders.of(record)
            context = _context(record, sender)
            if context.media_type == DESK_ORDER:
                return []
            parsed = self._parse(record, sender, context)
        except UnreadableCopyError:
            return []
        items = [item for each in parsed for item in each.items]
        return [read_story(copy) for copy in items if isinstance(copy, Copy)]

    def _read(self, record: Record) -> list[Outcome]:
        try:
            sender = self._senders.of(record)
        except UnreadableCopyError as error:
            # Whoever wrote it may write to that topic, whatever name it came under.
            whose = self._senders.bound_to(record.topic) or source_of(record)
            return [rejected(whose, error.reason, error.error)]
        context = _context(record, sender)
        try:
            if context.media_type == DESK_ORDER:
                return [self._ordered(record, sender)]
            return _outcomes(record, sender, self._parse(record, sender, context))
        except UnreadableCopyError as error:
            return [rejected(sender.name, error.reason, error.error)]

    def _ordered(self, record: Record, sender: Sender) -> Outcome:
        """A desk's order, sent to the partition of the source whose item it is about."""
        check_may_order(sender)
        value = record.value or b""
        if again := desk_order.copy_to_read_again(value, sender.name, record.timestamp):
            emit = read_again(again, self._read(again.record))
            return Outcome(ORDERED, sender.name, emits=(emit,))
        return _ordered(record, sender)

    def _parse(self, record: Record, sender: Sender, context: Context) -> Sequence[Parsed]:
        """What is read of each piece that is wrapped in the record, mostly one."""
        pieces = unwrap(record.value or b"", record.header("content-type"))
        with limited_guesses():
            if len(pieces) == 1:
                return [self._parse_piece(pieces[0], sender, context)]
            read = partial(self._parse_piece, sender=sender, context=context)
            return _within_limits(_parsed(guarded(read, each)) for each in pieces)

    def _parse_piece(self, piece: Wrapped, sender: Sender, context: Context) -> Parsed:
        read_as = (
            self._read_as
            or mapped_format(sender.source.mapping, piece.value[:SNIFFED])
            or FORMATS_BY_NAME.get(sender.source.read_as or "")
        )
        inner = replace(context, content_type=piece.content_type)
        parsed = parse(piece.value, inner, read_as)
        if not piece.warnings:
            return parsed
        return parsed._replace(items=[_warned(item, piece.warnings) for item in parsed.items])


def _within_limits(found: Iterable[Parsed]) -> list[Parsed]:
    """What is read of some pieces, piece by piece until it is too much."""
    pieces: list[Parsed] = []
    size = 0
    for each in found:
        pieces.append(each)
        size += sum(map(text_size, each.items))
        check_text(size)
    return pieces


def _parsed(found: Parsed | UnreadableCopyError) -> Parsed:
    """What was read of a piece, or the error that stands in its place among the others."""
    return Parsed("", [found]) if isinstance(found, UnreadableCopyError) else found


def _warned(
    item: Copy | UnreadableCopyError, warnings: tuple[str, ...]
) -> Copy | UnreadableCopyError:
    if isinstance(item, UnreadableCopyError):
        return item
    return item.model_copy(update={"warnings": (*item.warnings, *warnings)})


def _context(record: Record, sender: Sender) -> Context:
    return Context(
        record.header("content-type"),
        sender.zone,
        sender.source.day_first,
        AddressRule(sender.source.addresses),
    )


def _ordered(record: Record, sender: Sender) -> Outcome:
    provenance = _provenance(record, desk_order.NAME)
    item = desk_order.read_order(record.value or b"", sender.name, record.timestamp, provenance)
    order = item.desk_order
    if record.no_time is not None and order and order.order not in WITHOUT_TIME:
        raise UnreadableCopyError(
            "no-time", "its record's timestamp is no time: order it again with `wiredesk`"
        )
    headers = item_event("item.desk-order", item, STAGE)
    return Outcome(
        ORDERED,
        sender.name,
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


def _outcomes(record: Record, sender: Sender, parsed: Sequence[Parsed]) -> list[Outcome]:
    """One outcome for each item.

    Raises UnreadableCopyError, `too-large`, where their notes to editors are too long together.
    """
    sent = read_time(record.header("wire-sent-at"), sender.style)
    found = [(each.format, copy) for each in parsed for copy in each.items]
    # A dead letter names the item's place only where the record has more than one.
    several = len(found) > 1
    base = _provenance(record, "")
    outcomes: list[Outcome] = []
    notes = 0
    for number, (name, copy) in enumerate(found):
        provenance = base.model_copy(update={"item": number, "format": name})
        origin = Origin(sender, record.timestamp, provenance, sent and sent.value)
        read = guarded(partial(_read, origin=origin, timed=record.no_time is None), copy)
        if isinstance(read, UnreadableCopyError):
            place = number if several else None
            outcomes.append(rejected(sender.name, read.reason, read.error, place))
            continue
        item, emits = read
        outcomes.append(Outcome("item", item.source, emits=emits))
        notes += len(item.ednote or "")
        check_notes_text(notes)
    return outcomes


def _read(
    copy: Copy | UnreadableCopyError, origin: Origin, *, timed: bool
) -> tuple[WireItem, tuple[Emit, ...]]:
    """An item, and what is emitted for it."""
    if isinstance(copy, UnreadableCopyError):
        raise copy
    item = normalise(copy, origin)
    if not timed:
        item = without_receipt(item)
    item = permitted(item, origin.sender)
    headers = item_event("item", item, STAGE)
    emit = Emit(ITEMS, item.id, item.to_bytes(), headers, partition_by=item.source)
    orders = (*item.kills, *item.holds)
    return item, (emit, *(_order(item, each, origin.sender) for each in orders))


def _ids_alone(outcome: Outcome) -> Outcome:
    """Of an outcome only which ids its item has and had; nothing where they are the same."""
    item = WireItem.from_bytes(outcome.emits[0].value) if outcome.emits else None
    if item is None or item.former_id is None:
        return Outcome(IDS, outcome.source)
    ids = WireItem(
        id=item.id,
        source=item.source,
        version=item.version,
        # A stage of an earlier release, which does not know such records, must not publish one.
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


def _order(notice: WireItem, reference: KillReference, sender: Sender) -> Emit:
    """A kill or hold by reference, sent to the partition of the source that it names.

    There its item is.
    """
    holds = reference in notice.holds
    order = WireItem(
        id=notice.id,
        source=notice.source,
        version=notice.version,
        status=Status.WITHHELD if holds else Status.CANCELED,
        signal="hold" if holds else "kill",
        urgency=1,
        sent_at=notice.sent_at,
        created_at=notice.created_at,
        received_at=notice.received_at,
        ednote=notice.ednote,
        service=notice.service,
        sequence=notice.sequence,
        orders_kill_of=None if holds else reference,
        orders_hold_of=reference if holds else None,
        unconfirmed=sender.why_unconfirmed(reference.source, "hold" if holds else "kill"),
        stop=notice.stop,
        provenance=notice.provenance,
        digest=notice.digest,
    )
    kind = "item.hold-order" if holds else "item.kill-order"
    headers = item_event(kind, order, STAGE, _named(reference))
    return Emit(ITEMS, notice.id, order.to_bytes(), headers, partition_by=reference.source)


def _named(reference: KillReference) -> str:
    """What tells an order from the notice's others; a hash of names that are no number."""
    if reference.sequence:
        return reference.sequence
    name = "\0".join(each or "" for each in (reference.slug, reference.headline, reference.guid))
    return hashlib.sha256(name.encode()).hexdigest()[:16]
