"""Records of the topics as a trace reads them, of one small agency."""

from datetime import UTC, datetime, timedelta
from typing import Any

from schemas.article import ArticleEvent, EnrichedItem, EventKind, ReferenceTime
from schemas.dead_letter import DeadLetter
from schemas.item import Provenance, WireItem
from schemas.outcome import ItemOutcome
from schemas.record import WireModel
from schemas.topics import ARTICLES, DEAD_LETTERS, ENRICHED, ITEMS, OUTCOMES, Topic
from wiredesk.trace.records import Seen

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


def item(offset: int = 7, **said: Any) -> WireItem:
    """A story of baltic's, read from `wire.raw/3@OFFSET`."""
    usual: dict[str, Any] = {
        "id": "baltic-k3v6",
        "source": "baltic",
        "provider_guid": "urn:baltic:ferry",
        "slugline": "FERRY-STRIKE",
        "sequence": "0157",
        "headline": "Ferries stay in port",
        "received_at": NOON + timedelta(minutes=offset),
        "digest": "d1",
        "provenance": Provenance(
            format="plain-text", topic="wire.raw", partition=3, offset=offset, sha256="ab" * 32
        ),
    }
    return WireItem(**usual | said)


def enriched(of: WireItem) -> EnrichedItem:
    return EnrichedItem(
        **of.model_dump(), reference_time=ReferenceTime(value=NOON, from_="received_at")
    )


def event(of: WireItem, kind: EventKind = EventKind.PUBLISHED, **said: Any) -> ArticleEvent:
    return ArticleEvent(**enriched(of).model_dump() | said, event=kind, event_id=f"{kind}-1")


def outcome(of: WireItem, name: str, **said: Any) -> ItemOutcome:
    from_ = of.provenance
    usual: dict[str, Any] = {
        "topic": from_.topic,
        "partition": from_.partition,
        "offset": from_.offset,
        "item": from_.item,
        "source": of.source,
        "outcome": name,
        "article": of.id,
        "version": of.version,
    }
    return ItemOutcome(**usual | said)


def letter(value: bytes, **said: Any) -> Seen:
    usual: dict[str, Any] = {
        "stage": "ingest",
        "reason": "malformed-json",
        "error": "line 1: it ends too early",
        "topic": "wire.raw",
        "partition": 3,
        "offset": 8,
        "timestamp": 1_772_452_800_000,
        "source": "baltic",
    }
    headers = DeadLetter(**usual | said).to_headers()
    return Seen(DEAD_LETTERS.name, 1, 4, NOON, "baltic", value, headers)


class Topics:
    """Records in the order in which they were written, a second apart."""

    def __init__(self) -> None:
        self.seen: list[Seen] = []

    def write(self, topic: Topic, value: WireModel | None, key: str | None = None) -> None:
        number = len(self.seen)
        at = NOON + timedelta(seconds=number)
        found = key or str(getattr(value, "id", ""))
        self.seen.append(
            Seen(topic.name, 2, number, at, found, value.to_bytes() if value else None)
        )

    def pass_through(self, of: WireItem, became: str, **said: Any) -> None:
        """The records of an item that goes through all stages."""
        self.write(ITEMS, of)
        self.write(ENRICHED, enriched(of))
        if became in list(EventKind):
            self.write(ARTICLES, event(of, EventKind(became)))
        self.write(OUTCOMES, outcome(of, became, **said))
