"""Article events in memory, one partition of each topic: an `EventLog`, and its `Starts`."""

import os
from collections import OrderedDict
from collections.abc import Mapping
from datetime import datetime

from services.serve.cursor import GENERATION_BYTES, Position
from services.serve.entries import Entry
from services.serve.kafka.backlog import ExpiredError
from services.serve.lanes import Read
from services.serve.wire import Ring, Wire


class MemoryLog:
    """Events as they are added, for as long as there is room; nobody else can read them."""

    ready = True

    def __init__(self, max_bytes: int, max_articles: int) -> None:
        """Nothing has been added. `max_articles`: so many stand at the most, the newest."""
        self._latest: OrderedDict[str, bytes] = OrderedDict()
        self._max_articles = max_articles
        self.wire = Wire(max_bytes, self._latest.get)
        self.wire.rings, self.wire.kills = {0: Ring(0)}, {0: Ring(0)}
        self.generation = os.urandom(GENERATION_BYTES)

    @property
    def starts(self) -> "MemoryLog":
        """Where readers begin."""
        return self

    def look_for_partitions(self) -> None:
        """There is one, always."""

    @property
    def end(self) -> int:
        """The offset of the event that is added next."""
        return self.wire.rings[0].end

    def add(self, entry: Entry, article: bytes | None) -> None:
        """Add an event at `end`, and its article as it stands after it; None where it does not."""
        self._latest.pop(entry.facts.id, None)
        if article is not None:
            self._latest[entry.facts.id] = article
        while len(self._latest) > self._max_articles:
            self._latest.popitem(last=False)
        self.wire.take_events(0, [entry], entry.offset + 1)

    async def earliest(self) -> Position:
        """All that is there."""
        return Position((self.wire.rings[0].start,), (0,))

    async def ends(self) -> Position:
        """What is added from now on."""
        return Position((self.end,), (self.wire.kills[0].end,))

    async def since(self, moment: datetime) -> Position:
        """What was written at `moment` or later."""
        first = int(moment.timestamp() * 1000)
        return Position(*((_first(each[0], first),) for each in (self.wire.rings, self.wire.kills)))

    async def read(self, offsets: Mapping[int, int]) -> Mapping[int, Read]:
        """What has left memory: nobody has it. Raises ExpiredError."""
        raise ExpiredError


def _first(ring: Ring, moment: int) -> int:
    """The offset of the first entry that was written at a time, in milliseconds, or later."""
    entries = ring.since(ring.start, ring.end)
    return next((each.offset for each in entries if each.time >= moment), ring.end)
