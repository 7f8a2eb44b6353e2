"""What becomes of an item that has been read: the directory knows its correspondents by now."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from runtime.handler import Emit, NothingDue, Outcome, Record, Tables, TableWrite, read_as
from runtime.metrics.measures import Count
from schemas.article import EnrichedItem
from schemas.canary import is_canary
from schemas.cloudevents import cloudevent, item_event, item_event_id
from schemas.correspondent import Correspondent
from schemas.item import Status, WireItem
from schemas.topics import CORRESPONDENTS, ENRICHED
from services.enrich.conventions import USUAL, Conventions
from services.enrich.directory import DirectoryChanges, enter
from services.enrich.entities.tagger import Tagger
from services.enrich.metrics import ENTITIES
from services.enrich.reader import ReadItem, has_copy, read_item

STAGE = "enrich"
KILL_ORDER, HOLD_ORDER, DESK_ORDER = "kill-order", "hold-order", "desk-order"
"""The outcomes of records that are no items but a kill by reference, or a desk's order: they are
passed on."""


class EnrichHandler(NothingDue):
    """Emits each item with its tags, and keeps the profiles of its correspondents."""

    def handle(self, record: Record, tables: Tables, now: datetime) -> Sequence[Outcome]:
        """One outcome: `enriched`, an order passed on, or a dead letter for what is no item."""
        content = record.reading and record.reading.content
        if isinstance(content, Outcome):
            return [content]
        read = read_as(ReadItem, record)
        directory = DirectoryChanges(tables, read.item.source)
        enriched = with_directory(read, directory)
        return [_outcome(enriched, directory.writes if _may_be_shared(enriched) else ())]


def enrich(
    item: WireItem,
    taggers: Sequence[Tagger],
    argument: datetime | None = None,
    conventions: Conventions = USUAL,
    directory: DirectoryChanges | None = None,
) -> EnrichedItem:
    """An item with its tags, its correspondents looked up in the `directory` and entered there.

    `argument` overrides the item's own reference time.
    """
    read = read_item(item, taggers, argument, conventions)
    return with_directory(read, directory or DirectoryChanges.empty(item.source))


def with_directory(read: ReadItem, directory: DirectoryChanges) -> EnrichedItem:
    """The item with the profiles of its correspondents as the directory knows them with it."""
    if read.item.status is Status.CANCELED or not has_copy(read.item):
        return read.item
    correspondents = enter(directory, read.item, read.people)
    return read.item.model_copy(update={"correspondents": correspondents})


def _may_be_shared(item: EnrichedItem) -> bool:
    """Whether what the item says may go into the directory, which others read, at once.

    Not what a held or embargoed item says, nor the canary. The embargo is compared with the moment
    of receipt rather than with now, so that a replay gives the same.
    """
    under_embargo = item.embargo_until is not None and item.embargo_until > item.received_at
    shared = item.status is Status.USABLE and not is_canary(item.source)
    return shared and not (under_embargo or item.embargo_indefinite)


def _outcome(item: EnrichedItem, changes: Sequence[TableWrite]) -> Outcome:
    headers = item_event("item.enriched", item, STAGE)
    whose = item.ordered.source if item.ordered else item.source
    return Outcome(
        _name_of(item),
        item.source,
        emits=(Emit(ENRICHED, item.id, item.to_bytes(), headers, partition_by=whose),),
        writes=tuple(_with_headers(change, item) for change in changes),
        measures=tuple(
            Count(ENTITIES, (kind,), number)
            for kind, number in Counter(str(entity.type) for entity in item.entities).items()
        ),
    )


def _name_of(item: EnrichedItem) -> str:
    if item.ordered:
        return KILL_ORDER if item.orders_kill_of else HOLD_ORDER
    return DESK_ORDER if item.desk_order else "enriched"


def _with_headers(change: TableWrite, item: EnrichedItem) -> TableWrite:
    """A change of the directory; profiles, which others read too, are events of their own."""
    if change.table is not CORRESPONDENTS:
        return change
    headers = cloudevent(
        "correspondent.seen",
        Correspondent,
        event_id=f"{change.key}/{item_event_id(item)}",
        stage=STAGE,
        subject=change.key,
        time=item.received_at,
    )
    return replace(change, headers=headers)
