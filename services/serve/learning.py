"""Learns how each source sends, beside serve's own follower: no site waits for it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import structlog

from runtime import kafka
from runtime.backoff import backoff
from runtime.clock import Clock
from runtime.errors import BrokerUnreachableError, ConfigurationError
from runtime.metrics.prometheus import Metrics
from runtime.settings import Settings
from schemas.topics import RHYTHMS
from services.serve.beside import beside
from services.serve.kafka.rhythms import RhythmReader, learning
from services.serve.kafka.writing import Writing
from services.serve.rhythm.book import RhythmBook
from services.serve.source_gauges import SourceGauges

SHOW_SECONDS = 15.0
KEEP_SECONDS = 300.0
"""How often what was learned is kept. What is learned after that is learned again by others."""
LOOK_SECONDS = 300.0
"""How often it is begun anew: there may be more partitions."""
KEY = "all"

log = structlog.get_logger("wiredesk.rhythms")


@asynccontextmanager
async def learned(
    settings: Settings, book: RhythmBook, clock: Clock, metrics: Metrics
) -> AsyncIterator[None]:
    """Have a book learn within the context."""
    writing = Writing(settings)
    try:
        async with beside(Learning(settings, book, clock, metrics, writing).run()):
            yield
    finally:
        await writing.close()


class Learning:
    """Has a book learn for as long as the process runs."""

    def __init__(
        self, settings: Settings, book: RhythmBook, clock: Clock, metrics: Metrics, writing: Writing
    ) -> None:
        """`writing` keeps what was learned."""
        self._settings = settings
        self._book = book
        self._clock = clock
        self._gauges = SourceGauges(metrics)
        self._writing = writing
        self._fault = ""
        self._show_at = self._keep_at = clock.monotonic()

    async def run(self) -> None:
        """Learn; where that fails, it is tried again, and nothing is shown meanwhile."""
        waits = backoff(0.5, 60.0)
        while True:
            try:
                with kafka.explained(self._settings, "what comes of sources can't be read"):
                    async with learning(self._settings, self._book, self._clock) as reader:
                        await self._learn(reader)
                waits, self._fault = backoff(0.5, 60.0), ""
            except (BrokerUnreachableError, ConfigurationError) as error:
                # What is missed now would look as if the source were silent.
                self._gauges.show(())
                self._note_fault(str(error))
                await self._clock.sleep(next(waits))

    async def _learn(self, reader: RhythmReader) -> None:
        ends = await reader.ends()
        while not await reader.has_reached(ends):
            await reader.take()
        ends_at = self._clock.monotonic() + LOOK_SECONDS
        while self._clock.monotonic() < ends_at:
            self._show()
            await self._keep()
            await reader.take()

    def _show(self) -> None:
        if self._clock.monotonic() >= self._show_at:
            self._show_at = self._clock.monotonic() + SHOW_SECONDS
            self._gauges.show(self._book.say(round(self._clock.now().timestamp() * 1000)))

    async def _keep(self) -> None:
        if self._clock.monotonic() < self._keep_at + KEEP_SECONDS:
            return
        self._keep_at = self._clock.monotonic()
        try:
            await self._writing.write(RHYTHMS, [(KEY, self._book.rhythms.to_bytes())])
        except Exception as error:  # what was learned stays known, and is kept the next time
            self._note_fault(str(error))

    def _note_fault(self, why: str) -> None:
        if why != self._fault:
            log.warning("how sources send can't be learned or kept: tried again", error=why)
        self._fault = why
