"""Pushing copy to `wire.raw` or the topic of its source, as any Kafka client may."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

from aiokafka import AIOKafkaProducer

from runtime import kafka
from runtime.errors import ConfigurationError
from runtime.settings import Settings
from schemas.topics import Topic
from wiredesk.copy_files import Piece


@dataclass(frozen=True, slots=True)
class Pushed:
    """Where a piece lies now."""

    piece: Piece
    partition: int
    offset: int

    def as_fields(self, settings: Settings) -> dict[str, Any]:
        """What the log says of it."""
        return {
            "file": self.piece.name,
            "topic": settings.wiredesk.topic_prefix + self.piece.topic,
            "partition": self.partition,
            "offset": self.offset,
        }


async def push(pieces: Sequence[Piece], settings: Settings) -> list[Pushed]:
    """Push copy, all of a source to one partition, so that its order is kept.

    Raises BrokerUnreachableError or ConfigurationError.
    """
    async with pushing(settings, "the broker did not take the copy") as producer:
        return await send(producer, settings, pieces)


async def send(
    producer: AIOKafkaProducer, settings: Settings, pieces: Sequence[Piece]
) -> list[Pushed]:
    """Send copy in its order, and wait until the broker has acknowledged it.

    Raises ConfigurationError where a topic is not there, KafkaError and TimeoutError.
    """
    prefix = settings.wiredesk.topic_prefix
    for topic in sorted({piece.topic for piece in pieces}):
        await _check_there(producer, prefix + topic)
    sent = [
        await producer.send(prefix + piece.topic, piece.value, key=piece.key, headers=piece.headers)
        for piece in pieces
    ]
    placed = await kafka.within(settings.wiredesk.deadline_seconds, asyncio.gather(*sent))
    return [
        Pushed(piece, place.partition, place.offset)
        for piece, place in zip(pieces, placed, strict=True)
    ]


async def put(
    producer: AIOKafkaProducer,
    settings: Settings,
    topic: Topic,
    key: bytes,
    value: bytes | None,
    partition: int | None = None,
) -> None:
    """Write one record, and wait until the broker has acknowledged it.

    Raises KafkaError and TimeoutError.
    """
    name = settings.wiredesk.topic_prefix + topic.name
    sent = producer.send_and_wait(name, value, key=key, partition=partition)
    await kafka.within(settings.wiredesk.deadline_seconds, sent)


async def _check_there(producer: AIOKafkaProducer, topic: str) -> None:
    metadata = await producer.client.fetch_all_metadata()
    if topic not in metadata.topics():
        raise ConfigurationError(
            f"the topic {topic} is not there: create it with `wiredesk topics create`, "
            "or set WIREDESK_TOPIC_PREFIX"
        )


@asynccontextmanager
async def pushing(settings: Settings, failed: str) -> AsyncIterator[AIOKafkaProducer]:
    """A producer; `failed`: what could not be done, for an error that has no advice of its own.

    Raises BrokerUnreachableError or ConfigurationError.
    """
    producer = kafka.plain_producer(settings)
    await kafka.start(producer, settings)
    try:
        with kafka.explained(settings, failed):
            yield producer
    finally:
        await kafka.abandon(producer)
