"""Stories that share a slug."""

from datetime import datetime
from typing import Any

from schemas.article import EnrichedItem
from schemas.item import Association
from tests.unit.publish.copy import NOON
from tests.unit.publish.desk import copy

SLUG = "BC-NV--Mine Collapse"


def story(item_id: str, sent: datetime = NOON, slugline: str = SLUG, **said: Any) -> EnrichedItem:
    """A story that was received when it was sent."""
    said = {"headline": f"Headline of {item_id}", "received_at": sent, **said}
    return copy(item_id, sent=sent, slugline=slugline, **said)


def page(address: str) -> tuple[Association, ...]:
    return (Association(rel="canonical", href=address),)


def is_killed(ledger: dict[str, bytes], item_id: str) -> bool:
    """Whether the ledger has an item as killed."""
    return b'"canceled"' in ledger[item_id]
