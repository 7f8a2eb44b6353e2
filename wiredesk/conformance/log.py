"""The topics that serve reads, in memory: one partition of each."""

import os
import time
from collections.abc import Mapping
from datetime import datetime

from schemas.article import ArticleEvent, EventKind
from services.publish.events import article_bytes
from services.serve.cursor import GENERATION_BYTES, Position
from services.serve.entries import make_entry
from services.serve.kafka.backlog import ExpiredError
from services.serve.lanes import Read
from services.serve.wire import Ring, Wire

MAX_BYTES = 256 << 20
"""More than any script has, so that nothing leaves memory."""


class Log:
    """Article events as publish writes them: an `EventLog` of serve, and its `Starts`."""

    ready = True

    def __init__(self) -> None:
        """Nothing has been written."""
        self._latest: dict[str, bytes] = {}
        self.wire = Wire(MAX_BYTES, self._latest.get)
        self.wire.rings, self.wire.kills = {0: Ring(0)}, {0: Ring(0)}
        self.generation = os.urandom(GENERATION_BYTES)

    @property
    def starts(self) -> "Log":
        """Where readers begin."""
        return self

    def look_for_partitions(self) -> None:
        """There is one, always."""

    def write(self, event: ArticleEvent) -> None:
        """Write an event, as one transaction of publish."""
        now, value = time.time_ns() // 1_000_000, event.to_bytes()
        ring, kills = self.wire.rings[0], self.wire.kills[0]
        if event.event in (EventKind.KILLED, EventKind.WITHHELD):
            self._latest.pop(event.id, None)
        else:
            self._latest[event.id] = article_bytes(event)
        if event.event is EventKind.KILLED:
            self.wire.take_kills(0, [make_entry(0, kills.end, now, value)], kills.end + 1)
        self.wire.take_events(0, [make_entry(0, ring.end, now, value)], ring.end + 1)

    def expire(self) -> None:
        """Have all cursors point to nothing, as when the topics have been made again."""
        self.generation = os.urandom(GENERATION_BYTES)

    async def earliest(self) -> Position:
        """All that has been written."""
        return Position((0,), (0,))

    async def ends(self) -> Position:
        """What is written from now on."""
        return Position((self.wire.rings[0].end,), (self.wire.kills[0].end,))

    async def since(self, moment: datetime) -> Position:
        """What was written at `moment` or later."""
        first = int(moment.timestamp() * 1000)
        return Position(*((_first(each[0], first),) for each in (self.wire.rings, self.wire.kills)))

    async def read(self, offsets: Mapping[int, int]) -> Mapping[int, Read]:
        """What has left memory: nothing has. Raises ExpiredError."""
        raise ExpiredError


def _first(ring: Ring, moment: int) -> int:
    """The offset of the first entry that was written at a time, in milliseconds, or later."""
    entries = ring.since(0, ring.end)
    return next((each.offset for each in entries if each.time >= moment), ring.end)
