"""What one record changes in publish's tables, and the article events that it causes. Pure."""

from collections.abc import Iterator
from itertools import chain

from runtime.handler import Emit, Tables
from runtime.table_changes import TableChanges
from schemas.article import Article, ArticleEvent, EnrichedItem, EventKind
from schemas.cloudevents import JSON, cloudevent
from schemas.item import Status
from schemas.ledger import HeldItem, LedgerEntry, Name
from schemas.topics import ARTICLES, BY_NAME, COPY, HELD, LATEST, LEDGER
from services.publish.events import article_bytes
from services.publish.ledger import Decision

ARTICLE_HEADERS = (
    ("content-type", JSON.encode()),
    ("ce_dataschema", Article.schema_id().encode()),
)
"""Of an article as it stands; a tombstone has none of them."""


class PublishChanges(TableChanges):
    """Publish's tables, with what one record changes in them and the events that it causes."""

    def __init__(self, tables: Tables) -> None:
        """`tables` are read, never changed."""
        super().__init__(tables)
        self._events: list[ArticleEvent] = []

    def entry(self, item_id: str) -> LedgerEntry | None:
        """The ledger's entry of an item; None where nothing of it has come."""
        value = self.read(LEDGER, item_id)
        return None if value is None else LedgerEntry.from_bytes(value)

    def name(self, key: str) -> Name:
        """The items of a name, and the kills of it; none and none where it is unknown."""
        value = self.read(BY_NAME, key)
        return Name() if value is None else Name.from_bytes(value)

    def kept_copy(self, item_id: str) -> EnrichedItem | None:
        """The last copy of an item that may be amended."""
        value = self.read(COPY, item_id)
        return None if value is None else EnrichedItem.from_bytes(value)

    def held(self, item_id: str) -> HeldItem | None:
        """The copy of an item that is held."""
        value = self.read(HELD, item_id)
        return None if value is None else HeldItem.from_bytes(value)

    def keep_entry(self, entry: LedgerEntry) -> None:
        """Remember what is known of an item, where nothing has happened to it."""
        self.write(LEDGER, entry.id, entry.to_bytes())

    def keep_held(self, held: HeldItem) -> None:
        """Remember the copy of an item that is held, in place of that before."""
        self.write(HELD, held.item.id, held.to_bytes())

    def keep_name(self, key: str, name: Name) -> None:
        """Remember the items of a name, and the kills of it."""
        if name != self.name(key):
            self.write(BY_NAME, key, name.to_bytes())

    def keep_copy(self, item: EnrichedItem) -> None:
        """Remember an item's copy."""
        self.write(COPY, item.id, item.to_bytes())

    def add(self, decision: Decision) -> None:
        """Take over what has been decided on one item: its event, entry and held copy."""
        if decision.event:
            self._events.append(decision.event)
        if decision.entry is None:
            return
        key, before = decision.entry.id, self.entry(decision.entry.id)
        self.keep_entry(decision.entry)
        if decision.held:
            self.keep_held(decision.held)
        elif before and before.embargoed and not decision.entry.embargoed:
            self.write(HELD, key, None)
        if decision.entry.status is Status.CANCELED and self.read(COPY, key):
            self.write(COPY, key, None)

    @property
    def emits(self) -> tuple[Emit, ...]:
        """The article events, each with the article as it stands after it."""
        return tuple(chain.from_iterable(map(_emits, self._events)))


def _emits(event: ArticleEvent) -> Iterator[Emit]:
    headers = cloudevent(
        f"article.{event.event}",
        ArticleEvent,
        event_id=event.event_id,
        stage="publish",
        subject=event.id,
        time=event.received_at,
        urgency=event.urgency,
    )
    has_copy = event.event not in (EventKind.WITHHELD, EventKind.KILLED)
    yield Emit(ARTICLES, event.id, event.to_bytes(), headers)
    yield Emit(
        LATEST,
        event.id,
        article_bytes(event) if has_copy else None,
        ARTICLE_HEADERS if has_copy else (),
    )
