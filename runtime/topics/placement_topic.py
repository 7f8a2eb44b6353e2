"""Reading and writing `wire.placement`."""

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager

from aiokafka import AIOKafkaProducer

from runtime import kafka
from runtime.errors import ConfigurationError
from runtime.settings import Settings
from runtime.tables.restore import restore
from runtime.topics.placement import Placements
from schemas.placement import Placement
from schemas.topics import PLACEMENT

Record = Callable[[Mapping[str, Placement]], Awaitable[None]]
"""Records the placements of topics by their names without prefix, all or none."""


async def read_placements(settings: Settings) -> Placements:
    """What is on record.

    Raises BrokerUnreachableError, ConfigurationError, or TimeoutError as `restore` does.
    """
    topic = settings.wiredesk.topic_prefix + PLACEMENT.name
    return Placements.read(await restore(settings, topic, 0))


@asynccontextmanager
async def recording(settings: Settings) -> AsyncIterator[Record]:
    """The right to change what is on record; whoever had it before has it no longer.

    There is one transactional id for all, so that of two growths at a time only the later goes on.

    Raises BrokerUnreachableError or ConfigurationError, as the recording itself does.
    """
    prefix = settings.wiredesk.topic_prefix
    producer = kafka.transactional_producer(settings, f"{prefix}wiredesk-placement")
    await kafka.start(producer, settings)

    async def record(placements: Mapping[str, Placement]) -> None:
        try:
            with kafka.explained(settings, "the placement of topics could not be recorded"):
                await _write(settings, producer, placements)
        except Exception as error:
            if kafka.is_fenced(error) or kafka.is_fenced(error.__cause__ or error):
                raise ConfigurationError(
                    "another `wiredesk topics create` or `grow` has been started: wait for it, "
                    "then run this again"
                ) from error
            raise

    try:
        yield record
    finally:
        await kafka.abandon(producer)


async def _write(
    settings: Settings, producer: AIOKafkaProducer, placements: Mapping[str, Placement]
) -> None:
    topic = settings.wiredesk.topic_prefix + PLACEMENT.name
    seconds = settings.wiredesk.deadline_seconds
    await kafka.within(seconds, producer.begin_transaction())
    for name, placement in placements.items():
        sent = producer.send_and_wait(topic, placement.to_bytes(), key=name.encode(), partition=0)
        await kafka.within(seconds, sent)
    await kafka.within(seconds, producer.commit_transaction())
