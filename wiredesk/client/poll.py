"""Pushing a feed each time it has changed."""

import asyncio
import time
from dataclasses import dataclass
from pathlib import Path

import structlog
from aiokafka import AIOKafkaProducer

from runtime.backoff import backoff
from runtime.metrics.measures import Metric
from runtime.metrics.prometheus import Metrics
from runtime.settings import Settings
from wiredesk.client.feeder import Feeder
from wiredesk.client.push import send
from wiredesk.copy_files import Piece
from wiredesk.feed import Feed, FeedError, keep_state, read_state
from wiredesk.sources import raw_topic_of

MAX_BACKOFF_SECONDS = 900.0
"""Between two tries of an address that gives no feed."""

POLLS = Metric(
    "wiredesk_polls",
    "counter",
    ("source", "result"),
    "Looks at a feed: pushed, unchanged or failed",
)
LAST_ANSWER = Metric(
    "wiredesk_poll_last_answer_timestamp_seconds",
    "gauge",
    ("source",),
    "When the feed was last had, changed or not",
)
METRICS = (POLLS, LAST_ANSWER)

log = structlog.get_logger("wiredesk.poll")


@dataclass(frozen=True, slots=True)
class Poll:
    """A feed, and what is done with it."""

    url: str
    source: str
    every: float
    """Seconds between two looks."""
    state: Path
    """The file that says what was pushed last."""


class Poller(Feeder):
    """Looks at one feed again and again."""

    def __init__(
        self, poll: Poll, feed: Feed, settings: Settings, metrics: Metrics, *, once: bool
    ) -> None:
        """`once`: as for `Feeder`."""
        super().__init__(settings, once=once)
        self._poll = poll
        self._feed = feed
        self._metrics = metrics

    async def feed(self, producer: AIOKafkaProducer) -> None:
        """Push the feed where it has changed. Raises what `send` and `keep_state` raise.

        With `once` FeedError too.
        """
        waits = backoff(self._poll.every, max(MAX_BACKOFF_SECONDS, self._poll.every))
        while not self.is_stopped():
            seconds = self._poll.every
            try:
                await self._look(producer)
                waits = backoff(self._poll.every, max(MAX_BACKOFF_SECONDS, self._poll.every))
            except FeedError as error:
                self._metrics.add(POLLS, self._poll.source, "failed")
                if self.once:
                    raise
                seconds = max(next(waits), self._poll.every, error.wait or 0)
                log.warning("no feed: tried again", error=str(error), seconds=round(seconds, 1))
            if self.once:
                return
            await self.rest(seconds)

    async def _look(self, producer: AIOKafkaProducer) -> None:
        poll = self._poll
        before = await asyncio.to_thread(read_state, poll.state, poll.url)
        found = await asyncio.to_thread(self._feed.fetch, before)
        if found is not None:
            topic = raw_topic_of(poll.source).name
            piece = Piece(
                self._feed.shown, found.value, poll.source, found.content_type, topic=topic
            )
            [done] = await send(producer, self.settings, [piece])
            await asyncio.to_thread(keep_state, poll.state, found.state)
            log.info("pushed", source=poll.source, **done.as_fields(self.settings))
        self._metrics.add(POLLS, poll.source, "pushed" if found else "unchanged")
        self._metrics.set(LAST_ANSWER, time.time(), poll.source)
