"""The versions of one story, one after another, through the ledger's rules."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from schemas.article import ArticleEvent, EnrichedItem
from schemas.ledger import LedgerEntry
from services.publish.ledger import Decision, decide
from tests.unit.publish.copy import NOON, item

LATER = NOON + timedelta(hours=6)
EMBARGOED = item(2, "Under embargo.", embargo_until=LATER)
OTHER = "Other text."


def play(items: Sequence[EnrichedItem], now: datetime = NOON) -> list[Decision]:
    """What each of some items means after those before it."""
    decisions: list[Decision] = []
    entry: LedgerEntry | None = None
    for each in items:
        decisions.append(decide(entry, each, now))
        entry = decisions[-1].entry or entry
    return decisions


def event_of(decision: Decision) -> ArticleEvent:
    assert decision.event
    return decision.event
