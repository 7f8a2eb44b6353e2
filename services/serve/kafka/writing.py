"""Writes records of serve's own, by one producer that is made anew after a failure."""

import asyncio
from collections.abc import Sequence

from aiokafka import AIOKafkaProducer

from runtime import kafka
from runtime.settings import Settings
from schemas.topics import Topic


class Writing:
    """A producer that is made when it is needed."""

    def __init__(self, settings: Settings) -> None:
        """Nothing is connected yet."""
        self._settings = settings
        self._producer: AIOKafkaProducer | None = None
        self._starting = asyncio.Lock()

    async def write(self, topic: Topic, records: Sequence[tuple[str, bytes]]) -> None:
        """Write keys and values, and wait until the broker has acknowledged them.

        Raises BrokerUnreachableError, ConfigurationError, KafkaError and TimeoutError: then nobody
        knows whether they have been written.
        """
        producer = await self._started()
        name = self._settings.wiredesk.topic_prefix + topic.name
        deadline = self._settings.wiredesk.deadline_seconds
        try:
            async with asyncio.timeout(deadline):  # for room in the producer
                sent = [
                    await producer.send(name, value, key=key.encode()) for key, value in records
                ]
            await kafka.within(deadline, asyncio.gather(*sent))
        except BaseException:
            if self._producer is producer:
                self._producer = None
                await kafka.abandon(producer)
            raise

    async def close(self) -> None:
        """Close the connection."""
        if self._producer:
            await kafka.abandon(self._producer)

    async def _started(self) -> AIOKafkaProducer:
        async with self._starting:
            if self._producer is None:
                producer = kafka.plain_producer(self._settings)
                await kafka.start(producer, self._settings)
                self._producer = producer
            return self._producer
