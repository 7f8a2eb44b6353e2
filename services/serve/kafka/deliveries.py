"""The ledger of delivery on its topic: each process follows it, and writes beside all requests."""

import asyncio
import sys
from collections.abc import Mapping, Sequence
from typing import Any

import structlog
from aiokafka import TopicPartition

from runtime.backoff import backoff
from runtime.clock import Clock
from runtime.tables.memory import to_key
from schemas.topics import DELIVERIES
from services.serve.deliveries.ledger import Ledger
from services.serve.kafka.table import TopicTable
from services.serve.kafka.writing import Writing
from services.serve.site_gauges import SiteGauges
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
        self, ledger: Ledger, table: TopicTable, wire: Wire, sites: Sites, gauges: SiteGauges
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
        self._gauges.show_kills(self._ledger.all_unacknowledged)

    def _look_at_kills(self) -> None:
        for partition, ring in self._wire.kills.items():
            offset = self._looked_at.get(partition, ring.start)
            if offset < ring.end:
                self._ledger.take_kills(ring.since(offset, sys.maxsize), self._sites.names)
                self._looked_at[partition] = ring.end


class DeliveryWriter:
    """Writes what a ledger notes, for as long as the process runs."""

    def __init__(self, ledger: Ledger, writing: Writing, clock: Clock) -> None:
        """Nothing is written before `run`."""
        self._ledger = ledger
        self._writing = writing
        self._clock = clock
        self._closing = False

    async def run(self) -> None:
        """Write; where that fails, it is tried again, and what is noted waits meanwhile."""
        waits = backoff(0.5, 15.0)
        while True:
            batch = self._ledger.next_to_write(MAX_BATCH)
            if not batch:
                if self._closing:
                    return
                await self._clock.sleep(WRITE_SECONDS)
                continue
            try:
                await self._writing.write(
                    DELIVERIES, [(each.key, each.to_bytes()) for each in batch]
                )
                waits = backoff(0.5, 15.0)
            except Exception as error:  # whatever it is, what is noted has to be written in the end
                self._ledger.write_again(batch)
                log.warning("what was sent is not noted yet: tried again", error=str(error))
                await self._clock.sleep(next(waits))

    async def close(self, running: "asyncio.Task[None]") -> None:
        """Have what is left written, if that takes no longer than a moment."""
        self._closing = True
        await asyncio.wait({running}, timeout=CLOSE_SECONDS)
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
