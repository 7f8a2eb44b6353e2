"""A canary: a record that goes through all stages, and is waited for on each channel."""

import asyncio
import json
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager
from functools import partial

import structlog
from aiokafka import AIOKafkaProducer

from runtime.errors import WiredeskError
from runtime.metrics.measures import Metric
from runtime.metrics.prometheus import Metrics
from runtime.settings import Settings
from schemas.canary import CANARY
from schemas.topics import CANARY_EVENTS
from wiredesk.client.feeder import Feeder
from wiredesk.client.push import send
from wiredesk.client.read import reading
from wiredesk.copy_files import Piece

KAFKA = "kafka"
"""The channel that is the topic which publish writes the canary's events to."""

ROUND_TRIP = Metric(
    "wiredesk_canary_round_trip_seconds",
    "gauge",
    ("channel",),
    "How long the last canary that came back took, from its push to a channel",
)
SENT = Metric("wiredesk_canary_sent", "counter", ("channel",), "Canaries waited for on a channel")
LOST = Metric("wiredesk_canary_lost", "counter", ("channel",), "Canaries that did not come in time")
LAST_RETURN = Metric(
    "wiredesk_canary_last_return_timestamp_seconds",
    "gauge",
    ("channel",),
    "When the last canary came back; before the first, when the channel was first waited for",
)
METRICS = (ROUND_TRIP, SENT, LOST, LAST_RETURN)

Wait = Callable[[], Awaitable[None]]
"""Returns once the canary has come."""
Channel = Callable[[str], AbstractAsyncContextManager[Wait]]
"""Opens a channel before a canary is sent, by the mark that it carries."""

log = structlog.get_logger("wiredesk.canary")


class CanaryLostError(WiredeskError):
    """A canary did not come out in time."""


class CanarySender(Feeder):
    """Sends canaries, and says on which channels they came back."""

    def __init__(
        self,
        settings: Settings,
        metrics: Metrics,
        channels: Mapping[str, Channel],
        name: str,
        every: float | None,
        within: float,
    ) -> None:
        """`name` sets it apart from others; `every`, `within`: seconds. None: one is sent."""
        super().__init__(settings, once=every is None)
        self._metrics = metrics
        through_kafka: Channel = partial(kafka_channel, settings)
        self._channels: Mapping[str, Channel] = {KAFKA: through_kafka, **channels}
        self._name = name
        self._every = every
        self._within = within

    async def feed(self, producer: AIOKafkaProducer) -> None:
        """Send one, or one again and again. Raises CanaryLostError for the one, and as `send`."""
        for channel in self._channels:
            self._metrics.set(LAST_RETURN, time.time(), channel)
        while not self.is_stopped():
            took = await self.fly(producer)
            if self._every is None:
                if lost := [channel for channel, seconds in took.items() if seconds is None]:
                    raise CanaryLostError(
                        f"the canary did not come within {self._within:g} s on: {', '.join(lost)}"
                    )
                return
            await self.rest(self._every)

    async def fly(self, producer: AIOKafkaProducer) -> Mapping[str, float | None]:
        """Send one; the seconds that it took by channel, None where it did not come in time."""
        version = time.time_ns() // 1_000_000
        mark = f"{CANARY}-{version}"
        async with AsyncExitStack() as stack:
            waits = {
                channel: await self._opened(stack, channel, mark) for channel in self._channels
            }
            sent_at = time.monotonic()
            await send(producer, self.settings, [canary(self._name, version, mark)])
            took = await asyncio.gather(*(self._took(wait, sent_at) for wait in waits.values()))
        found = dict(zip(waits, took, strict=True))
        for channel, seconds in found.items():
            self._note(channel, seconds)
        return found

    async def _opened(self, stack: AsyncExitStack, channel: str, mark: str) -> Wait | None:
        try:
            async with asyncio.timeout(self._within):
                return await stack.enter_async_context(self._channels[channel](mark))
        except Exception as error:  # whatever it is, nothing will come there
            log.warning("the canary's channel can't be opened", channel=channel, error=str(error))
            return None

    async def _took(self, wait: Wait | None, sent_at: float) -> float | None:
        if wait is None:
            return None
        try:
            async with asyncio.timeout(self._within):
                await wait()
        except Exception as error:
            log.warning("the canary did not come", error=str(error) or "not in time")
            return None
        return time.monotonic() - sent_at

    def _note(self, channel: str, seconds: float | None) -> None:
        self._metrics.add(SENT, channel)
        if seconds is None:
            self._metrics.add(LOST, channel)
            return
        self._metrics.set(ROUND_TRIP, seconds, channel)
        self._metrics.set(LAST_RETURN, time.time(), channel)
        log.info("the canary came", channel=channel, seconds=round(seconds, 3))


def canary(name: str, version: int, mark: str) -> Piece:
    """A version of the story that is a canary. It names nobody, so that no table grows by it."""
    said = {
        "guid": f"{CANARY}-{name}",
        "version": version,
        "headline": "Wiredesk canary",
        "language": "en",
        "body": f"This is no copy. It shows that copy gets through: {mark}",
    }
    return Piece("canary", json.dumps(said).encode(), CANARY, "application/json")


@asynccontextmanager
async def kafka_channel(settings: Settings, mark: str) -> AsyncIterator[Wait]:
    """The topic of the canary's events."""
    async with reading(settings, [CANARY_EVENTS], from_start=False) as reader:

        async def wait() -> None:
            while not any(
                mark.encode() in (record.value or b"") for _, record in await reader.fetch()
            ):
                pass

        await reader.ends()
        yield wait
