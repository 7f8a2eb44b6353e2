"""Pushing for as long as a process runs: what a folder or a feed brings.

What is pushed is put away only once the broker has acknowledged it. Where that is cut short it is
pushed again: the same bytes are the same item, and the double is dropped and counted.
"""

import asyncio
from abc import ABC, abstractmethod

import structlog
from aiokafka import AIOKafkaProducer

from runtime.backoff import backoff
from runtime.errors import BrokerUnreachableError
from runtime.settings import Settings
from wiredesk.client.push import pushing

log = structlog.get_logger("wiredesk.feeder")


class Feeder(ABC):
    """Pushes until it is told to stop."""

    def __init__(self, settings: Settings, *, once: bool) -> None:
        """`once`: to end once what is there has been pushed."""
        self.settings = settings
        self.once = once
        self._stopped = asyncio.Event()

    def is_stopped(self) -> bool:
        """Whether it has been told to stop."""
        return self._stopped.is_set()

    def stop(self) -> None:
        """Push what has been begun, and end."""
        self._stopped.set()

    async def run(self) -> None:
        """Push what there is, again and again; where no broker answers, later.

        Raises WiredeskError where it can't go on; with `once` BrokerUnreachableError too.
        """
        waits = backoff(1.0, 30.0)
        while not self.is_stopped():
            try:
                async with pushing(self.settings, "the broker did not take the copy") as producer:
                    waits = backoff(1.0, 30.0)
                    await self.feed(producer)
                return
            except BrokerUnreachableError as error:
                if self.once:
                    raise
                seconds = next(waits)
                log.warning("not pushed: tried again", error=str(error), seconds=round(seconds, 1))
                await self.rest(seconds)

    @abstractmethod
    async def feed(self, producer: AIOKafkaProducer) -> None:
        """Push what there is until it is stopped, or with `once` until nothing is left.

        Raises BrokerUnreachableError, after which it is called again, and other WiredeskErrors.
        """

    async def rest(self, seconds: float) -> None:
        """Wait, but no longer than until it is told to stop."""
        try:
            async with asyncio.timeout(seconds):
                await self._stopped.wait()
        except TimeoutError:
            pass
