"""Publish fed by hand with items that go ahead, and with those that come in their order."""

from collections.abc import Sequence
from datetime import timedelta

from runtime.handler import Outcome, Record
from runtime.tables.memory import Tables, write
from schemas.article import Article, ArticleEvent, EnrichedItem
from schemas.cloudevents import MAX_URGENT
from schemas.item import ANY_VERSION, Status
from schemas.ledger import LedgerEntry
from services.publish.stage import build
from tests.unit.publish.copy import NOON, hold, item

STAGE = build()
AHEAD = (("ce_type", b"wiredesk.item.ahead"),)
Arrival = tuple[EnrichedItem, bool]
"""An item, and whether it goes ahead."""


def push(*copies: EnrichedItem) -> list[EnrichedItem]:
    """The copies with the places to which they are pushed, one after another."""
    return [
        each.model_copy(
            update={
                "provenance": each.provenance.model_copy(update={"offset": offset}),
                "received_at": NOON + timedelta(seconds=offset),
            }
        )
        for offset, each in enumerate(copies)
    ]


class Publish:
    """Publish with its tables, and what subscribers have been given."""

    def __init__(self) -> None:
        self.tables = Tables(STAGE.tables).stage()
        self.events: list[ArticleEvent] = []
        self.latest: bytes | None = None

    def take(self, arrivals: Sequence[Arrival]) -> list[str]:
        return [self.handle(copy, ahead).name for copy, ahead in arrivals]

    def handle(self, copy: EnrichedItem, ahead: bool) -> Outcome:
        record = Record(
            "wire.enriched", 0, 0, NOON, b"ferry", copy.to_bytes(), AHEAD if ahead else ()
        )
        (outcome,) = STAGE.handler.handle(record, self.tables, NOON)
        write(self.tables, outcome.writes)
        for emit in outcome.emits:
            if emit.topic.name == "articles":
                self.events.append(ArticleEvent.from_bytes(emit.value))
            elif emit.topic.name == "articles.latest":
                self.latest = emit.value
        return outcome

    @property
    def kinds(self) -> list[str]:
        return [str(event.event) for event in self.events]

    @property
    def entry(self) -> LedgerEntry:
        return LedgerEntry.from_bytes(self.tables["wire.ledger"].get("ferry"))

    @property
    def end(self) -> tuple[object, ...]:
        """What stands: the status, and of a usable article its version and text."""
        if self.latest is None:
            return (self.entry.status,)
        article = Article.from_bytes(self.latest)
        return self.entry.status, article.version, article.body


def goes_ahead(copy: EnrichedItem) -> bool:
    return copy.status is not Status.USABLE or (copy.urgency or 9) <= MAX_URGENT


def flash(version: int, text: str) -> EnrichedItem:
    return item(version, text).model_copy(update={"urgency": 1})


def hold_of_any(text: str = "Hold this story.") -> EnrichedItem:
    return hold(ANY_VERSION, text)


def in_order(copies: Sequence[EnrichedItem]) -> Publish:
    publish = Publish()
    publish.take([(copy, False) for copy in copies])
    return publish


def all_ahead(copies: Sequence[EnrichedItem]) -> Publish:
    """Everything that may go ahead does so before anything else comes."""
    publish = Publish()
    publish.take([(copy, True) for copy in copies if goes_ahead(copy)])
    publish.take([(copy, False) for copy in copies])
    return publish
