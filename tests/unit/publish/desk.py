"""Publish with its tables, fed by hand, and the copy that its kills are of."""

import re
from datetime import datetime
from typing import Any

from runtime.handler import Handler, Outcome, Record
from runtime.tables.memory import StagedTable, Tables, write
from schemas.article import ArticleEvent, EnrichedItem
from schemas.item import KillReference, Status
from schemas.ledger import LedgerEntry, Name
from schemas.unresolved_kill import UnresolvedKill
from services.publish.references import described
from services.publish.stage import build
from tests.unit.publish.copy import NOON, item

STAGE = build()


class Desk:
    """Publish with its tables, fed by hand."""

    handler: Handler = STAGE.handler

    def __init__(self) -> None:
        self.tables: dict[str, StagedTable] = Tables(STAGE.tables).stage()
        self.events: list[ArticleEvent] = []

    def take(self, *copies: EnrichedItem) -> list[str]:
        """The outcome of each."""
        return [self.handle(copy).name for copy in copies]

    def handle(self, copy: EnrichedItem) -> Outcome:
        record = Record("wire.enriched", 0, 0, NOON, b"key", copy.to_bytes())
        (outcome,) = self.handler.handle(record, self.tables, NOON)
        write(self.tables, outcome.writes)
        self.events += [
            ArticleEvent.from_bytes(emit.value)
            for emit in outcome.emits
            if emit.topic.name == "articles"
        ]
        return outcome

    def events_of(self, item_id: str) -> list[str]:
        """The kinds of the events of one item."""
        return [str(event.event) for event in self.events if event.id == item_id]

    def ledger(self) -> dict[str, bytes]:
        return dict(self.tables["wire.ledger"].items())

    def names(self, *kinds: str) -> dict[str, Name]:
        """The names of these kinds, of all where there are none, with the records behind them."""
        names = {key: Name.from_bytes(v) for key, v in self.tables["wire.by-name"].items()}
        found = {key: re.fullmatch(r"(?:[0-9a-f]{1,2} )?([a-z]+) .*", key) for key in names}
        return {
            key: name
            for key, name in names.items()
            if not kinds or ((match := found[key]) and match[1] in kinds)
        }

    def unresolved(self) -> dict[str, UnresolvedKill]:
        """What the desks are to look at, by what it names."""
        kills = [UnresolvedKill.from_bytes(v) for _, v in self.tables["kills.unresolved"].items()]
        return {described(kill.reference): kill for kill in kills}

    def candidates(self) -> set[str]:
        """The ids of all articles that kills may mean."""
        return {each.id for kill in self.unresolved().values() for each in kill.candidates}

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


def kill_of(*, sent: datetime = NOON, source: str = "baltic", **named: str) -> EnrichedItem:
    """A kill of what has this slug, headline or guid."""
    reference = KillReference(source="baltic", **named)
    return copy("notice", sent=sent, orders_kill_of=reference, source=source)
