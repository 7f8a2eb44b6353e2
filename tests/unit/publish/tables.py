"""Publish with its tables and the events it has sent, fed by hand."""

from datetime import datetime

from runtime.handler import Outcome, Record
from runtime.tables.memory import StagedTable, Tables, write
from schemas.article import ArticleEvent, EnrichedItem
from schemas.held import HeldArticle
from schemas.ledger import LedgerEntry
from services.publish.handler import PublishHandler
from services.publish.stage import build
from tests.unit.publish.copy import NOON


class PublishTables:
    """What publish remembers, and what it has sent out."""

    def __init__(self, handler: PublishHandler | None = None) -> None:
        self.handler = handler or PublishHandler()
        self.tables: dict[str, StagedTable] = Tables(build().tables).stage()
        self.events: list[ArticleEvent] = []
        self.latest: dict[str, bytes | None] = {}
        self.rows: dict[str, HeldArticle | None] = {}

    def handle(self, copy: EnrichedItem, now: datetime = NOON) -> Outcome:
        """The outcome of one item or order."""
        record = Record("wire.enriched", 0, 0, NOON, b"key", copy.to_bytes())
        (outcome,) = self.handler.handle(record, self.tables, now)
        self._take(outcome)
        return outcome

    def due(self, now: datetime) -> list[Outcome]:
        """What is due by then."""
        outcomes = list(self.handler.due(self.tables, now))
        for outcome in outcomes:
            self._take(outcome)
        return outcomes

    def next_due(self) -> datetime | None:
        """When something is due next."""
        return self.handler.next_due(self.tables)

    def entry(self, item_id: str = "ferry") -> LedgerEntry:
        """What the ledger has of an item."""
        return LedgerEntry.from_bytes(self.tables["wire.ledger"].get(item_id))

    def _take(self, outcome: Outcome) -> None:
        write(self.tables, outcome.writes)
        for emit in outcome.emits:
            if emit.topic.name == "articles":
                self.events.append(ArticleEvent.from_bytes(emit.value))
            elif emit.topic.name == "articles.latest":
                self.latest[emit.key] = emit.value
            elif emit.topic.name == "articles.held":
                self.rows[emit.key] = HeldArticle.from_bytes(emit.value) if emit.value else None
