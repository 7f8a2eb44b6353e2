"""What goes ahead of the copy that was pushed before it: stops to publish, flashes to their tags.

Kills, holds and kill orders need no tags, so they go to publish at once; flashes go to enrich by a
topic of their own. Ingest reads the same records in their order, and all of it comes again that
way: docs/decisions/0020.
"""

from collections.abc import Iterator

from runtime.handler import Emit, Outcome, Record
from schemas.article import EnrichedItem, LocatedDateline, ReferenceTime
from schemas.cloudevents import AHEAD, MAX_URGENT, cloudevent
from schemas.item import Status, WireItem
from schemas.sources import ANY_SOURCE, Sources
from schemas.topics import ENRICHED, URGENT
from services.ingest.ahead import STAGE
from services.ingest.formats import Format
from services.ingest.reader import IngestReader

SENT_AHEAD = "sent-ahead"
"""The outcome of an item that goes ahead."""


class AheadReader:
    """Reads the raw records that may be urgent; what is not goes its usual way alone."""

    def __init__(self, sources: Sources = ANY_SOURCE, read_as: Format | None = None) -> None:
        """As `IngestReader`: what a source may not ask for does not go ahead either."""
        self._read = IngestReader(sources, read_as)

    def __call__(self, record: Record) -> list[Outcome]:
        """An outcome for each item that goes ahead."""
        return [
            Outcome(SENT_AHEAD, outcome.source, emits=emits)
            for outcome in self._read(record)
            if (emits := tuple(_ahead(outcome)))
        ]


def _ahead(outcome: Outcome) -> Iterator[Emit]:
    for emit in outcome.emits:
        item = WireItem.from_bytes(emit.value)
        if item.only_ids:
            continue  # no item: what it says of ids is known in its order
        if item.desk_order and item.desk_order.brings_copy:
            continue  # it stands already, and takes its turn
        if item.unconfirmed:
            continue  # a desk has to decide on it first
        if item.desk_order or item.ordered or item.status is not Status.USABLE:
            value = _untagged(item).to_bytes()
            yield Emit(ENRICHED, emit.key, value, _headers(emit, item), emit.partition_by)
        elif _is_flash(item):
            yield Emit(URGENT, emit.key, emit.value, emit.headers, emit.partition_by)


def _is_flash(item: WireItem) -> bool:
    under_embargo = item.embargo_until is not None or item.embargo_indefinite
    urgent = item.urgency is not None and item.urgency <= MAX_URGENT
    return urgent and not (under_embargo or item.management_only)


def _untagged(item: WireItem) -> EnrichedItem:
    fields = {name: getattr(item, name) for name in WireItem.model_fields}
    if item.dateline:
        fields["dateline"] = LocatedDateline(**item.dateline.model_dump())
    reference = (
        ReferenceTime(value=item.sent_at, from_="sent_at")
        if item.sent_at
        else ReferenceTime(value=item.received_at, from_="received_at")
    )
    return EnrichedItem(**fields, reference_time=reference)


def _headers(emit: Emit, item: WireItem) -> tuple[tuple[str, bytes], ...]:
    return cloudevent(
        AHEAD,
        EnrichedItem,
        event_id=dict(emit.headers)["ce_id"].decode(),
        stage=STAGE,
        subject=item.id,
        time=item.received_at,
        urgency=1,
    )
