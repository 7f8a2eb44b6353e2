"""What publish remembers of each item: private to the stage, never for subscribers."""

from datetime import datetime

from schemas.article import EnrichedItem
from schemas.item import Status
from schemas.record import WireModel


class LedgerEntry(WireModel):
    """The last word on one item (topic `wire.ledger`, key: item id)."""

    id: str
    version: int
    digest: str
    status: Status
    announced: bool
    """Has any event of it been emitted, so that downstream knows of it?"""
    killed: bool = False
    """A kill is for ever: whatever arrives later, it stays killed."""


class HeldItem(WireModel):
    """An item under embargo (topic `wire.held`, key: item id), to be decided again when due."""

    item: EnrichedItem
    release_at: datetime | None
    """None: until further notice."""
