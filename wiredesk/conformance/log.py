"""The topics that serve reads, in memory: one partition of each."""

import os
import time

from schemas.article import ArticleEvent, EventKind
from services.publish.events import article_bytes
from services.serve.cursor import GENERATION_BYTES
from services.serve.entries import make_entry
from services.serve.memory_log import MemoryLog

MAX_BYTES = 256 << 20
MAX_ARTICLES = 100_000
"""More than any script has, so that nothing leaves memory."""


class Log(MemoryLog):
    """Article events as publish writes them."""

    def __init__(self) -> None:
        """Nothing has been written."""
        super().__init__(MAX_BYTES, MAX_ARTICLES)

    def write(self, event: ArticleEvent) -> None:
        """Write an event, as one transaction of publish."""
        now, value = time.time_ns() // 1_000_000, event.to_bytes()
        if event.event is EventKind.KILLED:
            end = self.wire.kills[0].end
            self.wire.take_kills(0, [make_entry(0, end, now, value)], end + 1)
        gone = event.event in (EventKind.KILLED, EventKind.WITHHELD)
        self.add(make_entry(0, self.end, now, value), None if gone else article_bytes(event))

    def expire(self) -> None:
        """Have all cursors point to nothing, as when the topics have been made again."""
        self.generation = os.urandom(GENERATION_BYTES)
