"""What became of each item, said on `wire.outcomes`: for who sent it, and who asks for it. Pure.

An article's event tells of copy that is published; of a duplicate, and of most of what is held,
nothing else does.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from runtime.handler import Emit, Handler, Outcome, Record, Tables
from schemas.article import EventKind
from schemas.cloudevents import JSON
from schemas.desk_order import DeskOrder
from schemas.held import HeldArticle
from schemas.item import NO_HEADLINE, KillReference, Provenance
from schemas.outcome import Arrival, ItemOutcome
from schemas.record import MalformedRecordError, WireModel
from schemas.topics import ARTICLES, ARTICLES_HELD, OUTCOMES
from services.publish.ahead import WENT_AHEAD

MAX_TOLD = 100
"""Articles of one record: a notice may kill hundreds."""
HEADERS = (
    ("content-type", JSON.encode()),
    ("ce_dataschema", ItemOutcome.schema_id().encode()),
)


class _Item(WireModel):
    """Of an enriched item, which it is, whether it is an order, and how it came."""

    id: str
    source: str
    version: int
    provenance: Provenance
    received_at: datetime
    word_count: int = 0
    dateline: Mapping[str, object] | None = None
    byline: str | None = None
    warnings: tuple[str, ...] = ()
    only_ids: bool = False
    orders_kill_of: KillReference | None = None
    orders_hold_of: KillReference | None = None
    desk_order: DeskOrder | None = None

    @property
    def ordered(self) -> str | None:
        """The kind of order that it is."""
        if self.desk_order:
            return self.desk_order.order
        if self.orders_kill_of:
            return "kill"
        return "hold" if self.orders_hold_of else None

    @property
    def arrival(self) -> Arrival | None:
        """How it came; None of what is no item."""
        if self.ordered or self.only_ids:
            return None
        return Arrival(
            received_at=self.received_at,
            format=self.provenance.format,
            words=self.word_count,
            headline=NO_HEADLINE not in self.warnings,
            dateline=self.dateline is not None,
            byline=self.byline is not None,
            warnings=bool(self.warnings),
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

    def __init__(self, inner: Handler) -> None:
        """`inner` decides."""
        self._inner = inner
        self.next_due = inner.next_due

    def handle(self, record: Record, tables: Tables, now: datetime) -> Sequence[Outcome]:
        """The outcomes of the handler within, each told."""
        found = self._inner.handle(record, tables, now)
        try:
            item = _Item.from_bytes(record.value)
        except MalformedRecordError:
            return found
        return [_told(outcome, item) for outcome in found]

    def due(self, tables: Tables, now: datetime) -> Sequence[Outcome]:
        """The same of what happens because of the time alone."""
        return [_told(outcome, None) for outcome in self._inner.due(tables, now)]


def _told(outcome: Outcome, item: _Item | None) -> Outcome:
    told = list(_outcomes(outcome, item))[:MAX_TOLD]
    return replace(outcome, notes=tuple(map(_emit, told))) if told else outcome


def _outcomes(outcome: Outcome, item: _Item | None) -> Iterator[ItemOutcome]:
    """That of the item itself first, then those of other articles that it has changed."""
    events = [_Event.from_bytes(each.value) for each in outcome.emits if each.topic is ARTICLES]
    own = [each for each in events if item and _is_of(each, item)]
    if item and (own or not (outcome.rejection or outcome.name == WENT_AHEAD)):
        yield _of_item(outcome, item, own)
    yield from (_of_event(each, item) for each in events if each not in own)


def _of_item(outcome: Outcome, item: _Item, own: Sequence[_Event]) -> ItemOutcome:
    # The article may go on under another id than the one that its copy gives.
    article = own[0].id if own else item.id
    held = _held(outcome.emits).get(article)
    return ItemOutcome(
        **_place(item.provenance),
        source=item.source,
        outcome=own[0].event.value if own else outcome.name,
        article=article,
        version=item.version,
        ordered=item.ordered,
        stop=held.stop.reason if held else None,
        until=held.until if held else None,
        # Of what is held the explanation may quote the copy.
        why=None if held else outcome.explanation,
        # What goes ahead comes again in its order.
        arrival=None if outcome.name == WENT_AHEAD else item.arrival,
    )


def _of_event(event: _Event, item: _Item | None) -> ItemOutcome:
    return ItemOutcome(
        **_place(event.provenance),
        source=event.source,
        outcome=event.event.value,
        article=event.id,
        version=event.version,
        ordered=item.ordered if item and item.provenance == event.provenance else None,
    )


def _is_of(event: _Event, item: _Item) -> bool:
    return item.ordered is None and event.provenance == item.provenance


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
