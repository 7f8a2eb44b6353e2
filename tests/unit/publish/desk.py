"""Publish with its tables, fed by hand, and the copy that its kills are of."""

from datetime import datetime
from typing import Any

from runtime.handler import Outcome, Record
from runtime.tables import StagedTable, Tables, write
from schemas.article import ArticleEvent, EnrichedItem
from schemas.item import KillReference, Status
from schemas.ledger import LedgerEntry, Name
from services.publish.stage import build
from tests.unit.publish.copy import NOON, item

STAGE = build()


class Desk:
    """Publish with its tables, fed by hand."""

    def __init__(self) -> None:
        self.tables: dict[str, StagedTable] = Tables(STAGE.tables).stage()
        self.events: list[ArticleEvent] = []

    def take(self, *copies: EnrichedItem) -> list[str]:
        """The outcome of each."""
        return [self.handle(copy).name for copy in copies]

    def handle(self, copy: EnrichedItem) -> Outcome:
        record = Record("wire.enriched", 0, 0, NOON, b"key", copy.to_bytes())
        (outcome,) = STAGE.handler.handle(record, self.tables, NOON)
        write(self.tables, outcome.writes)
        self.events += [
            ArticleEvent.from_bytes(emit.value)
            for emit in outcome.emits
            if emit.topic.name == "articles"
        ]
        return outcome

    def told(self, item_id: str) -> list[str]:
        """The kinds of the events of one item."""
        return [str(event.event) for event in self.events if event.id == item_id]

    def ledger(self) -> dict[str, bytes]:
        return dict(self.tables["wire.ledger"].items())

    def names(self) -> dict[str, Name]:
        return {key: Name.from_bytes(value) for key, value in self.tables["wire.by-name"].items()}

    def status(self, item_id: str) -> Status | None:
        value = self.tables["wire.ledger"].get(item_id)
        return LedgerEntry.from_bytes(value).status if value else None


def copy(
    item_id: str,
    *,
    version: int = 1,
    sequence: str | None = None,
    service: str | None = None,
    sent: datetime = NOON,
    take: int | None = None,
    slugline: str | None = None,
    signal: str | None = None,
    updates: tuple[str, ...] = (),
    **said: Any,
) -> EnrichedItem:
    changed = {
        "provider_guid": None,
        "sequence": sequence,
        "service": service,
        "sent_at": sent,
        "take": take,
        "slugline": slugline,
        "updates": updates,
    }
    return item(
        version, f"Text {version} of {item_id}.", item_id=item_id, signal=signal
    ).model_copy(update=changed | said)


def order(
    sequence: str,
    *,
    service: str | None = None,
    sent: datetime = NOON,
    notice_service: str | None = None,
) -> EnrichedItem:
    reference = KillReference(source="baltic", sequence=sequence, service=service)
    return copy("notice", sent=sent, service=notice_service, orders_kill_of=reference)
