"""What became of each item, said on `wire.outcomes`: for who sent it, and who asks for it. Pure.

An article's event tells of copy that is published; of a duplicate, and of most of what is held,
nothing else does.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from runtime.handler import Emit, Outcome, Record, Tables
from schemas.article import EnrichedItem, EventKind
from schemas.cloudevents import JSON, is_ahead
from schemas.held import HeldArticle
from schemas.item import NO_HEADLINE, Provenance
from schemas.outcome import Arrival, ItemOutcome
from schemas.record import WireModel
from schemas.topics import ARTICLES, ARTICLES_HELD, OUTCOMES
from services.publish.ahead import WENT_AHEAD
from services.publish.handler import PublishHandler, read_item

MAX_TOLD = 100
"""Articles of one record: a notice may kill hundreds."""
HEADERS = (
    ("content-type", JSON.encode()),
    ("ce_dataschema", ItemOutcome.schema_id().encode()),
)


class _Event(WireModel):
    """Of an article event, what has happened, and which bytes it comes from."""

    id: str
    source: str
    version: int
    event: EventKind
    provenance: Provenance


class TellingHandler:
    """A handler of publish that says what became of each item besides."""

    def __init__(self, inner: PublishHandler) -> None:
        """`inner` decides."""
        self._inner = inner
        self.next_due = inner.next_due

    def handle(self, record: Record, tables: Tables, now: datetime) -> Sequence[Outcome]:
        """The outcomes of the handler within, each told."""
        item = read_item(record)
        if isinstance(item, Outcome):
            return [item]
        decided = self._inner.decide(item, tables, now, ahead=is_ahead(record.headers))
        return [_told(decided, item)]

    def due(self, tables: Tables, now: datetime) -> Sequence[Outcome]:
        """The same of what happens because of the time alone."""
        return [_told(outcome, None) for outcome in self._inner.due(tables, now)]


def _told(outcome: Outcome, item: EnrichedItem | None) -> Outcome:
    told = list(_outcomes(outcome, item))[:MAX_TOLD]
    return replace(outcome, notes=tuple(map(_emit, told))) if told else outcome


def _outcomes(outcome: Outcome, item: EnrichedItem | None) -> Iterator[ItemOutcome]:
    """That of the item itself first, then those of other articles that it has changed."""
    events = [_Event.from_bytes(each.value) for each in outcome.emits if each.topic is ARTICLES]
    own = [each for each in events if item and _is_of(each, item)]
    if item and (own or not (outcome.rejection or outcome.name == WENT_AHEAD)):
        yield _of_item(outcome, item, own)
    yield from (_of_event(each, item) for each in events if each not in own)


def _of_item(outcome: Outcome, item: EnrichedItem, own: Sequence[_Event]) -> ItemOutcome:
    # The article may go on under another id than the one that its copy gives.
    article = own[0].id if own else item.id
    held = _held(outcome.emits).get(article)
    return ItemOutcome(
        **_place(item.provenance),
        source=item.source,
        outcome=own[0].event.value if own else outcome.name,
        article=article,
        version=item.version,
        ordered=_ordered(item),
        stop=held.stop.reason if held else None,
        until=held.until if held else None,
        # Of what is held the explanation may quote the copy.
        why=None if held else outcome.explanation,
        # What goes ahead comes again in its order.
        arrival=None if outcome.name == WENT_AHEAD else _arrival(item),
    )


def _of_event(event: _Event, item: EnrichedItem | None) -> ItemOutcome:
    return ItemOutcome(
        **_place(event.provenance),
        source=event.source,
        outcome=event.event.value,
        article=event.id,
        version=event.version,
        ordered=_ordered(item) if item and item.provenance == event.provenance else None,
    )


def _is_of(event: _Event, item: EnrichedItem) -> bool:
    return _ordered(item) is None and event.provenance == item.provenance


def _arrival(item: EnrichedItem) -> Arrival | None:
    """How it came; None of what is no item."""
    if _ordered(item) or item.only_ids:
        return None
    return Arrival(
        received_at=item.received_at,
        format=item.provenance.format,
        words=item.word_count,
        headline=NO_HEADLINE not in item.warnings,
        dateline=item.dateline is not None,
        byline=item.byline is not None,
        warnings=bool(item.warnings),
    )


def _ordered(item: EnrichedItem) -> str | None:
    """The kind of order that an item is."""
    if item.desk_order:
        return item.desk_order.order
    if item.orders_kill_of:
        return "kill"
    return "hold" if item.orders_hold_of else None


def _place(provenance: Provenance) -> dict[str, Any]:
    return {name: getattr(provenance, name) for name in ("topic", "partition", "offset", "item")}


def _held(emits: Sequence[Emit]) -> Mapping[str, HeldArticle]:
    """The rows that desks are shown, by the ids of their articles."""
    return {
        each.key: HeldArticle.from_bytes(each.value)
        for each in emits
        if each.topic is ARTICLES_HELD and each.value is not None
    }


def _emit(told: ItemOutcome) -> Emit:
    key = f"{told.topic}/{told.partition}@{told.offset}"
    return Emit(OUTCOMES, key, told.to_bytes(), HEADERS)
