"""What became of each item, by the place of its raw record: of the topics, or of a rehearsal. Pure.

Both are kept in the same way from the same records, so that they can be compared.
"""

import zlib
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple

from schemas.article import ArticleEvent, EventKind
from schemas.dead_letter import DeadLetter
from schemas.desk_order import READ_AGAIN
from schemas.item import Provenance, Status
from schemas.outcome import ItemOutcome
from schemas.record import MalformedRecordError, WireModel
from schemas.sources import OWN_TOPIC
from schemas.topics import ARTICLES, DEAD_LETTERS, OUTCOMES, RAW
from services.publish.ahead import WENT_AHEAD

Headers = tuple[tuple[str, bytes], ...]


class RawPlace(NamedTuple):
    """Where a raw record lies."""

    topic: str
    partition: int
    offset: int


class Place(NamedTuple):
    """Where an item was pushed."""

    raw: RawPlace
    item: int
    """The item's place among the items of its record, from 0."""

    def __str__(self) -> str:
        """As `wiredesk trace` writes it, the item's number behind it where it is not the first."""
        where = f"{self.raw.topic}/{self.raw.partition}@{self.raw.offset}"
        return f"{where}#{self.item}" if self.item else where


class _Made(WireModel):
    """Of an item, which bytes it was made of."""

    provenance: Provenance


@dataclass(slots=True)
class History:
    """The events of one article that one item has caused: the first, and the last."""

    first: EventKind
    previous_version: int | None
    """Of the first event: the version that had been announced before."""
    status: Status
    """Of the last event."""
    packed: bytes = b""
    """The last event, compressed."""

    @property
    def last(self) -> ArticleEvent:
        """The last event."""
        return ArticleEvent.from_bytes(zlib.decompress(self.packed))


@dataclass(slots=True)
class Fate:
    """What became of one item, as far as it is on record."""

    source: str = ""
    events: dict[str, History] = field(default_factory=dict)
    """By article: those of others too, which a notice has killed."""
    outcome: ItemOutcome | None = None
    """That of the item itself: the last of it."""
    orders: dict[str, str] = field(default_factory=dict)
    """The outcomes of the orders that it gives, by their kinds."""
    dead: str | None = None
    """The reason of its dead letter, if it has been one."""

    @property
    def refused(self) -> str | None:
        """The reason of its dead letter, where it has not come through later, redriven."""
        return None if self.events else self.dead


class Books:
    """Takes records in their order, and keeps what became of the items of a stretch."""

    def __init__(self, stretch: Collection[RawPlace], ended_at: datetime) -> None:
        """`stretch`: the raw records whose items count. `ended_at`: when it ended.

        What was ordered later is left out, but for the copy of what is read again.
        """
        self._stretch = stretch
        self._ended_at = ended_at
        self.fates: dict[Place, Fate] = {}
        self.standing: dict[str, tuple[Place, Status]] = {}
        """Of each article the place that its newest event is of, and its status by that."""

    def take(self, topic: str, value: bytes | None, headers: Headers) -> None:
        """Take note of a record; what can't be read says nothing."""
        try:
            match topic:
                case ARTICLES.name:
                    self._take_event(ArticleEvent.from_bytes(value), value or b"")
                case OUTCOMES.name:
                    self._take_outcome(ItemOutcome.from_bytes(value))
                case DEAD_LETTERS.name:
                    self._take_letter(DeadLetter.from_headers(headers), value)
        except (MalformedRecordError, ValueError):
            return

    def put_aside(
        self, where: RawPlace, item: int | None, source: str, reason: str, value: bytes | None
    ) -> None:
        """Take note of a dead letter: where its record came from, and what that was.

        Raises MalformedRecordError where the value does not say where it was pushed.
        """
        place = Place(where, item or 0)
        if not is_raw(where.topic):
            place = place_of(_Made.from_bytes(value).provenance)
        if fate := self._fate(place, source):
            fate.dead = reason

    def _take_event(self, event: ArticleEvent, value: bytes) -> None:
        place = place_of(event.provenance)
        self.standing[event.id] = (place, event.status)
        fate = self._fate(place, event.source)
        if fate is None:
            return
        known = fate.events.get(event.id)
        if self._is_later(event) and not _is_copy_again(known, event):
            return
        if known is None:
            known = fate.events[event.id] = History(
                event.event, event.previous_version, event.status
            )
        known.status, known.packed = event.status, zlib.compress(value, 1)

    def _is_later(self, event: ArticleEvent) -> bool:
        return event.ordered_at is not None and event.ordered_at >= self._ended_at

    def _take_outcome(self, told: ItemOutcome) -> None:
        place = Place(RawPlace(told.topic, told.partition, told.offset), told.item)
        fate = self._fate(place, told.source)
        if fate is None or told.outcome == WENT_AHEAD or told.ordered == READ_AGAIN:
            return
        if told.ordered:
            fate.orders[told.ordered] = told.outcome
        else:
            fate.outcome = told

    def _take_letter(self, letter: DeadLetter, value: bytes | None) -> None:
        where = RawPlace(letter.topic, letter.partition, letter.offset)
        self.put_aside(where, letter.item, letter.source, letter.reason, value)

    def _fate(self, place: Place, source: str) -> Fate | None:
        """What is kept of an item; None of one that does not count."""
        if place.raw not in self._stretch:
            return None
        fate = self.fates.setdefault(place, Fate())
        fate.source = fate.source or source
        return fate


def place_of(made: Provenance) -> Place:
    """Where the bytes were pushed that an item was made of."""
    return Place(RawPlace(made.topic, made.partition, made.offset), made.item)


def is_raw(topic: str) -> bool:
    """Whether a topic is one of raw copy, by its name without prefix."""
    return topic == RAW.name or topic.startswith(OWN_TOPIC)


def in_order(books: Iterable[Books], pushed: Mapping[RawPlace, int]) -> list[Place]:
    """Every place of some books, in the order in which their records were pushed."""
    places = {place for each in books for place in each.fates}
    return sorted(places, key=lambda place: (pushed[place.raw], place.item))


def _is_copy_again(known: History | None, event: ArticleEvent) -> bool:
    """Whether it only gives the copy anew of what stands by the events before."""
    return known is not None and known.status is Status.USABLE is event.status
