"""What became of raw records, by what the stages have written. Pure.

An item's outcome is on `wire.outcomes`; what could not be used is on `wire.dead-letters`, by any
stage. The table has the newest; of what is older it says that it does not know.
"""

import asyncio
from collections import OrderedDict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from pydantic import ValidationError

from schemas.dead_letter import DeadLetter
from schemas.item import Provenance
from schemas.outcome import ItemOutcome
from schemas.record import MalformedRecordError, WireModel
from services.serve.intake.receipt import Place, Receipt

DEAD_LETTER = "dead-letter"
MAX_OF_RECORD = 1000
"""Outcomes kept of one record; it has 500 items at the most, and a kill may have many articles."""


@dataclass(frozen=True, slots=True)
class Fate:
    """What became of one item of a record."""

    item: int | None
    """The item's place in its record, from 0; None of the record as a whole."""
    outcome: str
    """The kind of the article's event, or why there is none; `dead-letter`."""
    article: str | None = None
    version: int | None = None
    ordered: str | None = None
    """Of an order that the copy gives its kind, such as `kill`."""
    stop: str | None = None
    """Why it is held."""
    until: datetime | None = None
    """When what is held will be published by itself."""
    why: str | None = None
    """Why it has this outcome; of a dead letter what is wrong, and what to do."""
    reason: str | None = None
    """Of a dead letter, in a few fixed words."""


class _Item(WireModel):
    """Of an item that a later stage could not use, which bytes it was made of."""

    provenance: Provenance


Fated = tuple[Place, Fate]


def fate_of_outcome(value: bytes | None) -> Fated | None:
    """What a record of `wire.outcomes` says; None where it is none."""
    try:
        told = ItemOutcome.from_bytes(value)
    except MalformedRecordError:
        return None
    fate = Fate(
        item=told.item,
        outcome=told.outcome,
        article=told.article,
        version=told.version,
        ordered=told.ordered,
        stop=told.stop,
        until=told.until,
        why=told.why,
    )
    return Place(told.topic, told.partition, told.offset), fate


def fate_of_letter(headers: Sequence[tuple[str, bytes]], value: bytes | None) -> Fated | None:
    """What a record of `wire.dead-letters` says; None where it is of no raw record."""
    try:
        letter = DeadLetter.from_headers(tuple(headers))
    except ValidationError:
        return None
    item, place = letter.item, Place(letter.topic, letter.partition, letter.offset)
    if letter.stage != "ingest":
        try:
            made_of = _Item.from_bytes(value).provenance
        except MalformedRecordError:
            return None
        item, place = made_of.item, Place(made_of.topic, made_of.partition, made_of.offset)
    return place, Fate(item, DEAD_LETTER, why=letter.error, reason=letter.reason)


class Fates:
    """The outcomes of the newest records."""

    def __init__(self, most: int, since: int) -> None:
        """`most`: records; `since`: from when on all is known, in milliseconds since 1970."""
        self._most = most
        self._since = since
        self._fates: OrderedDict[Place, dict[object, Fate]] = OrderedDict()
        self._times: dict[Place, int] = {}
        self.changed = asyncio.Event()
        """Is set, and replaced by another, when anything has come."""

    def take(self, found: Iterable[tuple[int, Fated]]) -> None:
        """Take over what has been read, each with when it was written."""
        for time, (place, fate) in found:
            known = self._fates.setdefault(place, {})
            self._fates.move_to_end(place)
            self._times[place] = time
            key = (fate.item, fate.ordered, fate.article)
            if key in known or len(known) < MAX_OF_RECORD:
                known[key] = fate
        while len(self._fates) > self._most:
            place, _ = self._fates.popitem(last=False)
            # What was sent until then may be among those that are forgotten.
            self._since = max(self._since, self._times.pop(place))
        self.wake()

    def wake(self) -> None:
        """Have all look who wait for `changed`."""
        self.changed.set()
        self.changed = asyncio.Event()

    def of(self, receipt: Receipt) -> Sequence[Sequence[Fate]]:
        """The outcomes of each record of a receipt, by item; empty where it waits."""
        return [
            sorted(self._fates.get(place, {}).values(), key=lambda fate: fate.item or 0)
            for place in receipt.places
        ]

    def may_be_forgotten(self, receipt: Receipt) -> bool:
        """Whether an outcome that is not here may have been."""
        return receipt.time < self._since


def are_decided(fates: Sequence[Sequence[Fate]]) -> bool:
    """Whether something has become of each record."""
    return all(fates)


def told(fate: Fate) -> Mapping[str, object]:
    """An outcome as its sender is told: nothing of what others sent or ordered."""
    said: dict[str, object] = {
        "item": fate.item,
        "outcome": fate.outcome,
        "article": fate.article,
        "version": fate.version,
        "ordered": fate.ordered,
        "stop": fate.stop,
        "until": fate.until.isoformat() if fate.until else None,
        "reason": fate.reason,
        # Of an order it may name articles of others.
        "why": None if fate.ordered else fate.why,
    }
    return {name: value for name, value in said.items() if value is not None}
