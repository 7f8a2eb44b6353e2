"""The records of the topics as a trace needs them: of each value a few fields."""

from datetime import datetime
from typing import NamedTuple

from schemas.article import EventKind
from schemas.desk_order import DeskOrder
from schemas.item import KillReference, Provenance, Stop
from schemas.record import WireModel
from services.serve.facts import TermsFacts


class Seen(NamedTuple):
    """A record as it lies on a topic."""

    topic: str
    """Its name without prefix."""
    partition: int
    offset: int
    at: datetime
    """When it was written."""
    key: str
    value: bytes | None
    headers: tuple[tuple[str, bytes], ...] = ()

    @property
    def place(self) -> str:
        """Such as `wire.items/3@17`."""
        return f"{self.topic}/{self.partition}@{self.offset}"


class Named(WireModel):
    """Of an item, an enriched item or an event: whose it is and what it is called."""

    id: str
    source: str
    version: int
    provider_guid: str | None = None
    former_id: str | None = None
    slugline: str | None = None
    headline: str = ""
    sequence: str | None = None


class Item(Named):
    """Of an item, where it comes from and what was noted of it."""

    received_at: datetime
    provenance: Provenance
    digest: str
    warnings: tuple[str, ...] = ()
    stop: Stop | None = None
    orders_kill_of: KillReference | None = None
    orders_hold_of: KillReference | None = None
    desk_order: DeskOrder | None = None
    only_ids: bool = False

    @property
    def raw(self) -> tuple[str, int, int, int]:
        """Topic, partition and offset of the raw record, and the item's place in it."""
        from_ = self.provenance
        return from_.topic, from_.partition, from_.offset, from_.item

    @property
    def order(self) -> str | None:
        """The order that the record is, where it is no item: `kill`, `hold`, `release`, …"""
        if self.desk_order:
            return self.desk_order.order
        if self.orders_kill_of:
            return "kill"
        return "hold" if self.orders_hold_of else None


class Tagged(Item):
    """Of an enriched item, its tags to be counted."""

    entities: tuple[object, ...] = ()
    dates: tuple[object, ...] = ()
    correspondents: tuple[object, ...] = ()


class Event(Item, TermsFacts):
    """Of an event, what has happened."""

    event: EventKind
    previous_version: int | None = None
    ordered_by: str | None = None
    ordered_at: datetime | None = None
