"""Reading topics as a subscriber does: committed records only, of no group."""

from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from typing import Any

from aiokafka import AIOKafkaConsumer, ConsumerRecord, TopicPartition

from runtime import kafka
from runtime.errors import ConfigurationError
from runtime.settings import Settings
from schemas.topics import Topic


class Reader:
    """Topics being read; `position` is where each partition has been read to."""

    def __init__(self, consumer: AIOKafkaConsumer, prefix: str) -> None:
        """`consumer` is started and has its partitions assigned."""
        self._consumer = consumer
        self._prefix = prefix

    async def fetch(self, milliseconds: int = 200) -> list[tuple[str, ConsumerRecord]]:
        """What has come, by the topic's name without prefix; empty after the wait."""
        found = await self._consumer.getmany(timeout_ms=milliseconds)
        return [
            (where.topic.removeprefix(self._prefix), record)
            for where, records in found.items()
            for record in records
        ]

    async def ends(self) -> Mapping[TopicPartition, int]:
        """The ends of what is committed now."""
        ends: Mapping[TopicPartition, int] = await self._consumer.end_offsets(
            list(self._consumer.assignment())
        )
        return ends

    async def reached(self, ends: Mapping[TopicPartition, int]) -> bool:
        """Whether everything before `ends` has been read."""
        for where, end in ends.items():
            if await self._consumer.position(where) < end:
                return False
        return True


@asynccontextmanager
async def reading(
    settings: Settings, topics: Sequence[Topic], *, from_start: bool
) -> AsyncIterator[Reader]:
    """Read every partition of some topics, from their start or from now on.

    Raises BrokerUnreachableError, or ConfigurationError where a topic is missing.
    """
    prefix = settings.wiredesk.topic_prefix
    consumer = kafka.table_consumer(settings)
    await kafka.start(consumer, settings)
    try:
        await consumer.topics()
        consumer.assign([w for topic in topics for w in _partitions(consumer, prefix + topic.name)])
        if not from_start:
            await consumer.seek_to_end()
        yield Reader(consumer, prefix)
    finally:
        await kafka.abandon(consumer)


def text_headers(record: Any) -> dict[str, str]:
    """A record's headers as text; bytes that are no text are replaced."""
    return {name: (value or b"").decode("utf-8", "replace") for name, value in record.headers}


def _partitions(consumer: AIOKafkaConsumer, name: str) -> list[TopicPartition]:
    partitions = consumer.partitions_for_topic(name)
    if not partitions:
        raise ConfigurationError(
            f"the topic {name} is not there: create it with `wiredesk topics create`, "
            "or set WIREDESK_TOPIC_PREFIX"
        )
    return [TopicPartition(name, partition) for partition in sorted(partitions)]
