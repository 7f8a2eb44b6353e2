"""Publish: enriched items in, article events out, as the ledger decides."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from functools import lru_cache

from runtime.batch import source_of
from runtime.handler import Emit, Outcome, Record, Tables, TableWrite, rejected
from schemas.article import ArticleEvent, EnrichedItem, EventKind
from schemas.cloudevents import JSON, cloudevent
from schemas.ledger import HeldItem, LedgerEntry
from schemas.record import MalformedRecordError
from schemas.topics import ARTICLES, ENRICHED, HELD, LATEST, LEDGER, RAW
from services.publish.events import article_bytes
from services.publish.ledger import Decision, decide, publish

MOST_RELEASED = 500
"""Releases to one transaction; the rest follows in the next."""


class PublishHandler:
    """The pure core of the stage; it remembers nothing but what its tables hold."""

    def handle(self, record: Record, tables: Tables, now: datetime) -> Sequence[Outcome]:
        """An article event, or that there is none and why."""
        try:
            item = EnrichedItem.from_bytes(record.value)
        except MalformedRecordError as error:
            advice = f"{error}: only enrich writes to {ENRICHED.name}; push copy to {RAW.name}"
            return [rejected(source_of(record), "not-an-item", advice)]
        entry = _entry(tables, item.id)
        return [_outcome(item, entry, decide(entry, item, now), item.received_at)]

    def next_due(self, tables: Tables) -> datetime | None:
        """When the next embargo ends."""
        return min((release_at for release_at, _, _ in _scheduled(tables)), default=None)

    def due(self, tables: Tables, now: datetime) -> Sequence[Outcome]:
        """Publish what is no longer under embargo, what ended first first.

        Their latency is reckoned from the end of the embargo: it is how late they are.
        """
        ended = sorted(each for each in _scheduled(tables) if each[0] <= now)
        return [_release(tables, *each) for each in ended[:MOST_RELEASED]]


def _release(tables: Tables, release_at: datetime, key: str, value: bytes) -> Outcome:
    item = HeldItem.from_bytes(value).item
    entry = _entry(tables, key)
    return _outcome(item, entry, publish(entry, item), max(release_at, item.received_at))


def _scheduled(tables: Tables) -> Iterator[tuple[datetime, str, bytes]]:
    for key, value in tables[HELD.name].items():
        if release_at := _release_at(value):
            yield release_at, key, value


@lru_cache(maxsize=8192)
def _release_at(value: bytes) -> datetime | None:
    """Kept, because it is asked of every held item after each transaction."""
    return HeldItem.from_bytes(value).release_at


def _entry(tables: Tables, item_id: str) -> LedgerEntry | None:
    value = tables[LEDGER.name].get(item_id)
    return None if value is None else LedgerEntry.from_bytes(value)


def _outcome(
    item: EnrichedItem, entry: LedgerEntry | None, decision: Decision, due_since: datetime
) -> Outcome:
    return Outcome(
        decision.outcome,
        item.source,
        emits=_emits(decision.event) if decision.event else (),
        writes=tuple(_writes(item.id, entry, decision)),
        item_id=item.id,
        urgency=item.urgency,
        received_at=due_since,
    )


def _emits(event: ArticleEvent) -> tuple[Emit, ...]:
    headers = cloudevent(
        f"article.{event.event}",
        event_id=event.event_id,
        stage="publish",
        subject=event.id,
        time=event.received_at,
        urgency=event.urgency,
    )
    told = event.event not in (EventKind.WITHHELD, EventKind.KILLED)
    return (
        Emit(ARTICLES, event.id, event.to_bytes(), headers),
        Emit(
            LATEST,
            event.id,
            article_bytes(event) if told else None,
            (("content-type", JSON.encode()),) if told else (),
        ),
    )


def _writes(key: str, before: LedgerEntry | None, decision: Decision) -> Iterator[TableWrite]:
    if decision.entry is None:
        return
    yield TableWrite(LEDGER, key, decision.entry.to_bytes())
    if decision.held:
        yield TableWrite(HELD, key, decision.held.to_bytes())
    elif before and before.embargoed:
        yield TableWrite(HELD, key, None)
