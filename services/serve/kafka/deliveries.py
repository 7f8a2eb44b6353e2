"""The ledger of delivery on its topic: each process follows it, and writes beside all requests."""

import asyncio
import sys
from collections.abc import Mapping, Sequence
from typing import Any

import structlog
from aiokafka import AIOKafkaProducer, TopicPartition
from aiokafka.errors import KafkaError

from runtime import kafka
from runtime.backoff import backoff
from runtime.clock import Clock
from runtime.errors import BrokerUnreachableError, ConfigurationError
from runtime.settings import Settings
from runtime.tables.memory import to_key
from schemas.delivery import Delivery
from schemas.topics import DELIVERIES
from services.serve.deliveries.ledger import Ledger
from services.serve.kafka.table import TopicTable
from services.serve.kill_gauges import KillGauges
from services.serve.sites import Sites
from services.serve.wire import Wire

WRITE_SECONDS = 0.1
"""How long notes are collected before they are written."""
MAX_BATCH = 1000
CLOSE_SECONDS = 2.0
"""For what is still to be written when serve stops."""

log = structlog.get_logger("wiredesk.serve")


class FollowedLedger:
    """Has a ledger know what the topic and the kills say."""

    topic = DELIVERIES

    def __init__(
        self, ledger: Ledger, table: TopicTable, wire: Wire, sites: Sites, gauges: KillGauges
    ) -> None:
        """`table`: of the topic, which the ledger looks rows up in."""
        self._ledger = ledger
        self._table = table
        self._wire = wire
        self._sites = sites
        self._gauges = gauges
        self._complete = False
        self._looked_at: dict[int, int] = {}
        """By partition, the offset behind the last kill that the ledger knows."""

    async def open(self, ends: Mapping[TopicPartition, int]) -> Mapping[TopicPartition, int]:
        """As `TopicTable.open`."""
        return await self._table.open(ends)

    async def take(self, where: TopicPartition, records: Sequence[Any], position: int) -> None:
        """Take over what has been read, and kills that have come meanwhile."""
        if self._complete:
            self._look_at_kills()
            for each in records:
                self._ledger.take(to_key(each.key), each.value)
        await self._table.take(where, records, position)

    async def note_complete(self) -> None:
        """At first, look at all kills, which may take seconds: nobody is served before."""
        await self._table.note_complete()
        if not self._complete:
            await asyncio.to_thread(self._look_at_kills)
            self._complete = True
        self._gauges.show()

    def _look_at_kills(self) -> None:
        for partition, ring in self._wire.kills.items():
            offset = self._looked_at.get(partition, ring.start)
            if offset < ring.end:
                self._ledger.take_kills(ring.since(offset, sys.maxsize), self._sites.names)
                self._looked_at[partition] = ring.end


class DeliveryWriter:
    """Writes what a ledger notes, for as long as the process runs."""

    def __init__(self, ledger: Ledger, settings: Settings, clock: Clock) -> None:
        """Nothing is written before `run`."""
        self._ledger = ledger
        self._settings = settings
        self._clock = clock
        self._closing = False

    async def run(self) -> None:
        """Write; where that fails, it is tried again, and what is noted waits meanwhile."""
        waits = backoff(0.5, 15.0)
        while not self._closing:
            try:
                producer = kafka.plain_producer(self._settings)
                await kafka.start(producer, self._settings)
                try:
                    await self._write_all(producer)
                finally:
                    await kafka.abandon(producer)
            except (BrokerUnreachableError, ConfigurationError, KafkaError, TimeoutError) as error:
                log.warning("what was sent is not noted yet: tried again", error=str(error))
                await self._clock.sleep(next(waits))

    async def close(self, running: "asyncio.Task[None]") -> None:
        """Have what is left written, if that takes no longer than a moment."""
        self._closing = True
        await asyncio.wait({running}, timeout=CLOSE_SECONDS)
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)

    async def _write_all(self, producer: AIOKafkaProducer) -> None:
        while True:
            batch = self._ledger.next_to_write(MAX_BATCH)
            if batch:
                await self._write(producer, batch)
            elif self._closing:
                return
            else:
                await self._clock.sleep(WRITE_SECONDS)

    async def _write(self, producer: AIOKafkaProducer, batch: Sequence[Delivery]) -> None:
        topic = self._settings.wiredesk.topic_prefix + DELIVERIES.name
        try:
            sent = [
                await producer.send(topic, each.to_bytes(), key=each.key.encode()) for each in batch
            ]
            await kafka.within(self._settings.wiredesk.deadline_seconds, asyncio.gather(*sent))
        except BaseException:
            self._ledger.write_again(batch)
            raise
