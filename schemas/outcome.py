"""`ItemOutcome`: what became of an item, or of an order that copy gives (topic `wire.outcomes`)."""

from datetime import datetime

from schemas.record import WireModel


class Arrival(WireModel):
    """How an item came, without its copy: what its source's habits are learned from."""

    received_at: datetime
    """When the raw record was pushed."""
    format: str
    """The format that it was read as."""
    words: int
    """Words of its body."""
    headline: bool
    """Whether it came with one."""
    dateline: bool
    """Whether it has one."""
    byline: bool
    """Whether it has one."""
    warnings: bool
    """Whether anything in it was guessed or could not be used."""


class ItemOutcome(WireModel):
    """What publish did with one item. What can't be used is on `wire.dead-letters` instead.

    An item may have several, the last of which counts: one under embargo is held, then published.
    """

    topic: str
    """The topic of the raw record that the item was read from, without the desk's prefix."""
    partition: int
    """The partition of that topic."""
    offset: int
    """The raw record's offset in that partition."""
    item: int
    """The item's place among the items of its record, from 0."""
    source: str
    """Whose item it is; of an order, whose item is meant."""
    outcome: str
    """The kind of the article's event, or why there is none: `published`, `duplicate`, `held`, …"""
    article: str
    """The id of the article that the event is of; of an item without one its own id."""
    version: int
    """The article's version."""
    ordered: str | None = None
    """Of an order its kind, such as `kill`; null for an item."""
    stop: str | None = None
    """Of what is held why: `embargo`, `desk`, …"""
    until: datetime | None = None
    """Of what is held when it will be published by itself; null: not by itself."""
    why: str | None = None
    """Why nothing of it is published, where `stop` does not say."""
    arrival: Arrival | None = None
    """How the item came. Null of an order, of another article that the item has changed, and of
    what happens later, such as the end of an embargo: so each item that comes has one."""
