"""Copy on its way to Kafka: acknowledged by all replicas, or refused."""

import asyncio
from collections.abc import Sequence

import structlog
from aiokafka import AIOKafkaProducer
from aiokafka.errors import KafkaError

from runtime import kafka
from runtime.errors import BrokerUnreachableError, ConfigurationError
from runtime.settings import Settings
from services.serve.intake.copy import Copy
from services.serve.intake.receipt import Place, Receipt

AWAY = (KafkaError, TimeoutError, BrokerUnreachableError, ConfigurationError)
"""What is raised where the broker does not take it. Whether it has may be open: who sends it again
does no harm, since the same bytes are the same item."""

log = structlog.get_logger("wiredesk.intake")


class Sender:
    """A producer for as long as the process runs; another after each failure."""

    def __init__(self, settings: Settings) -> None:
        """`settings`: the cluster's."""
        self._settings = settings
        self._prefix = settings.wiredesk.topic_prefix
        self._deadline = settings.wiredesk.deadline_seconds
        self._producer: AIOKafkaProducer | None = None
        self._known: set[str] = set()
        self._starting = asyncio.Lock()

    async def send(self, topic: str, key: bytes, copies: Sequence[Copy]) -> Receipt:
        """Send copy in its order; returns once the broker has all of it. Raises `AWAY`."""
        producer = await self._started()
        name = self._prefix + topic
        try:
            await self._check_there(producer, name)
            sent = [
                await kafka.within(
                    self._deadline,
                    producer.send(name, each.value, key=key, headers=list(each.headers)),
                )
                for each in copies
            ]
            placed = await kafka.within(self._deadline, asyncio.gather(*sent))
        except BaseException:
            await self._give_up(producer)
            raise
        places = tuple(Place(topic, each.partition, each.offset) for each in placed)
        return Receipt(topic, max(each.timestamp for each in placed), places)

    async def put(self, topic: str, key: bytes, value: bytes) -> None:
        """Write one record of ours. Raises `AWAY`."""
        await self.send(topic, key, [Copy(value, ())])

    async def close(self) -> None:
        """Close the connection."""
        if self._producer:
            await self._give_up(self._producer)

    async def _started(self) -> AIOKafkaProducer:
        async with self._starting:
            if self._producer is None:
                producer = AIOKafkaProducer(
                    **self._settings.kafka.connection(),
                    enable_idempotence=True,
                    acks="all",
                    # Whoever sends 8 MiB would hold up all streams while they are compressed.
                    compression_type=None,
                    request_timeout_ms=round(self._deadline * 1000),
                    max_request_size=kafka.MAX_REQUEST_BYTES,
                )
                await kafka.start(producer, self._settings)
                self._producer = producer
            return self._producer

    async def _check_there(self, producer: AIOKafkaProducer, name: str) -> None:
        if name not in self._known:
            metadata = await kafka.within(self._deadline, producer.client.fetch_all_metadata())
            if name not in metadata.topics():
                log.error("copy is refused: its topic is not there", topic=name)
                raise ConfigurationError(
                    f"the topic {name} is not there: create it with `wiredesk topics create`"
                )
            self._known.add(name)

    async def _give_up(self, producer: AIOKafkaProducer) -> None:
        """What it still has is dropped with it, so that it does not come after its refusal."""
        if self._producer is producer:
            self._producer = None
            self._known.clear()
        await kafka.abandon(producer)
