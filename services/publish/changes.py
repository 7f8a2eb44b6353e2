"""Publish's tables as values, and what one record changes in them. Pure."""

from collections.abc import Iterator
from itertools import chain

from runtime.handler import Emit, Tables, TableWrite
from schemas.article import Article, ArticleEvent, EnrichedItem, EventKind
from schemas.cloudevents import JSON, cloudevent
from schemas.item import Status
from schemas.ledger import LedgerEntry, Name
from schemas.topics import ARTICLES, BY_NAME, COPY, HELD, LATEST, LEDGER, Topic
from services.publish.events import article_bytes
from services.publish.ledger import Decision

ARTICLE_HEADERS = (
    ("content-type", JSON.encode()),
    ("ce_dataschema", Article.schema_id().encode()),
)
"""Of an article as it stands; a tombstone has none of them."""


class Book:
    """Reads what the tables hold, its own changes included, and gathers what is to be told."""

    def __init__(self, tables: Tables) -> None:
        """`tables` are read, never changed."""
        self._tables = tables
        self._changes: dict[tuple[Topic, str], bytes | None] = {}
        self._events: list[ArticleEvent] = []

    def entry(self, item_id: str) -> LedgerEntry | None:
        """The last word on an item."""
        value = self._get(LEDGER, item_id)
        return None if value is None else LedgerEntry.from_bytes(value)

    def name(self, key: str) -> Name:
        """Who bears a name, and the kills of it; nobody and none where it is unknown."""
        value = self._get(BY_NAME, key)
        return Name() if value is None else Name.from_bytes(value)

    def kept_copy(self, item_id: str) -> EnrichedItem | None:
        """The last copy of an item that may be amended."""
        value = self._get(COPY, item_id)
        return None if value is None else EnrichedItem.from_bytes(value)

    def keep_name(self, key: str, name: Name) -> None:
        """Remember who bears a name."""
        if name != self.name(key):
            self._changes[BY_NAME, key] = name.to_bytes()

    def keep_copy(self, item: EnrichedItem) -> None:
        """Remember an item's copy."""
        self._changes[COPY, item.id] = item.to_bytes()

    def note(self, decision: Decision) -> None:
        """Take over what has been decided on one item."""
        if decision.event:
            self._events.append(decision.event)
        if decision.entry is None:
            return
        key, before = decision.entry.id, self.entry(decision.entry.id)
        self._changes[LEDGER, key] = decision.entry.to_bytes()
        if decision.held:
            self._changes[HELD, key] = decision.held.to_bytes()
        elif before and before.embargoed:
            self._changes[HELD, key] = None
        if decision.entry.status is Status.CANCELED and self._get(COPY, key):
            self._changes[COPY, key] = None

    @property
    def writes(self) -> tuple[TableWrite, ...]:
        """The changes, a key of a table once."""
        return tuple(TableWrite(table, key, value) for (table, key), value in self._changes.items())

    @property
    def emits(self) -> tuple[Emit, ...]:
        """The article events, each with the article as it stands after it."""
        return tuple(chain.from_iterable(map(_emits, self._events)))

    def _get(self, table: Topic, key: str) -> bytes | None:
        if (table, key) in self._changes:
            return self._changes[table, key]
        return self._tables[table.name].get(key)


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
    told = event.event not in (EventKind.WITHHELD, EventKind.KILLED)
    yield Emit(ARTICLES, event.id, event.to_bytes(), headers)
    yield Emit(
        LATEST,
        event.id,
        article_bytes(event) if told else None,
        ARTICLE_HEADERS if told else (),
    )
