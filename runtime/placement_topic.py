"""Reading and writing `wire.placement`."""

from collections.abc import Mapping

from runtime import kafka
from runtime.placement import Placements
from runtime.restore import restore
from runtime.settings import Settings
from schemas.placement import Placement
from schemas.topics import PLACEMENT


async def read_placements(settings: Settings) -> Placements:
    """What is on record.

    Raises BrokerUnreachableError, ConfigurationError, or TimeoutError as `restore` does.
    """
    topic = settings.wiredesk.topic_prefix + PLACEMENT.name
    return Placements.read(await restore(settings, topic, 0))


async def write_placements(settings: Settings, placements: Mapping[str, Placement]) -> None:
    """Record the placements of these topics, all or none.

    The transactional id is one, so that of two who write at a time only the later goes on.

    Raises BrokerUnreachableError or ConfigurationError.
    """
    prefix, deadline = settings.wiredesk.topic_prefix, settings.wiredesk.deadline_seconds
    producer = kafka.transactional_producer(settings, f"{prefix}wiredesk-placement")
    await kafka.start(producer, settings)
    try:
        with kafka.explained(settings, "the placement of topics could not be recorded"):
            await kafka.within(deadline, producer.begin_transaction())
            for name, placement in placements.items():
                sent = producer.send_and_wait(
                    prefix + PLACEMENT.name, placement.to_bytes(), key=name.encode(), partition=0
                )
                await kafka.within(deadline, sent)
            await kafka.within(deadline, producer.commit_transaction())
    finally:
        await kafka.abandon(producer)
