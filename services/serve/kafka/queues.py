"""The states of pull queues on their topic, which each process follows."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any

import structlog
from aiokafka import TopicPartition
from aiokafka.errors import KafkaError

from runtime.errors import BrokerUnreachableError, ConfigurationError
from runtime.tables.memory import to_key
from schemas.queue import QueueState
from schemas.topics import QUEUES
from services.serve.kafka.writing import Writing
from services.serve.queues.queues import Queues
from services.serve.site_gauges import SiteGauges
from services.serve.wire import Wire

log = structlog.get_logger("wiredesk.serve")


class FollowedQueues:
    """Has the queues know what the topic says."""

    topic = QUEUES

    def __init__(self, queues: Queues, wire: Wire, gauges: SiteGauges) -> None:
        """Nothing has been read."""
        self._queues = queues
        self._wire = wire
        self._gauges = gauges
        self._positions: dict[TopicPartition, int] = {}
        self._settling: asyncio.Task[None] | None = None

    async def open(self, ends: Mapping[TopicPartition, int]) -> Mapping[TopicPartition, int]:
        """From the start, or from where it was read to."""
        return {each: self._positions.get(each, 0) for each in ends}

    async def take(self, where: TopicPartition, records: Sequence[Any], position: int) -> None:
        """Take over what has been read."""
        self._positions[where] = position
        for each in records:
            self._queues.take(to_key(each.key), each.value)

    async def note_complete(self) -> None:
        """Show how far the queues are, and have the topic say so."""
        if self._settling is None or self._settling.done():
            self._settling = asyncio.create_task(self._settle())
        ends = {partition: ring.end for partition, ring in self._wire.rings.items()}
        self._gauges.show_queues(self._queues.states, ends)

    async def close(self) -> None:
        """Leave what is being written."""
        if self._settling:
            self._settling.cancel()
            await asyncio.gather(self._settling, return_exceptions=True)

    async def _settle(self) -> None:
        try:
            await self._queues.settle()
        except (BrokerUnreachableError, ConfigurationError, KafkaError, TimeoutError) as error:
            log.warning("how far queues are is not written yet: tried again", error=str(error))


def writing_states(writing: Writing) -> Callable[[QueueState], Awaitable[None]]:
    """How a state is written to the topic."""

    async def write(state: QueueState) -> None:
        await writing.write(QUEUES, [(state.site, state.to_bytes())])

    return write
