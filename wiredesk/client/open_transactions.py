"""Transactions that hold up readers of committed records, as `wiredesk check` names them."""

import asyncio
from collections.abc import Mapping, Sequence

from aiokafka import AIOKafkaConsumer, TopicPartition

from runtime import kafka
from runtime.open_transactions import SHOWN_AFTER_SECONDS
from runtime.settings import Settings
from runtime.topics.admin import partitions_there
from schemas.topics import Topic


async def open_transactions(
    settings: Settings, topics: Sequence[Topic]
) -> Sequence[tuple[TopicPartition, int]]:
    """The partitions with a transaction that has been open for some seconds, and its offset.

    It takes these seconds only where there is an open transaction to begin with: stages at work
    have one open all the time, but never the same one for long.

    Raises BrokerUnreachableError or ConfigurationError, or what aiokafka raises.
    """
    there = await partitions_there(settings)
    parts = [
        TopicPartition(settings.wiredesk.topic_prefix + topic.name, partition)
        for topic in topics
        for partition in range(there[topic.name])
    ]
    committed = kafka.table_consumer(settings)
    all_of_it = kafka.table_consumer(settings, committed=False)
    try:
        for consumer in (committed, all_of_it):
            await kafka.start(consumer, settings)
        first = await _open(settings, committed, all_of_it, parts)
        if not first:
            return []
        await asyncio.sleep(SHOWN_AFTER_SECONDS)
        still = await _open(settings, committed, all_of_it, list(first))
    finally:
        for consumer in (committed, all_of_it):
            await kafka.abandon(consumer)
    return [(where, offset) for where, offset in still.items() if first[where] == offset]


async def _open(
    settings: Settings,
    committed: AIOKafkaConsumer,
    all_of_it: AIOKafkaConsumer,
    parts: Sequence[TopicPartition],
) -> Mapping[TopicPartition, int]:
    """The last stable offsets of those partitions that have records behind it."""
    # In this order: what is committed in between would look open in the other.
    ends = await kafka.within(settings.wiredesk.deadline_seconds, all_of_it.end_offsets(parts))
    stable = await kafka.within(settings.wiredesk.deadline_seconds, committed.end_offsets(parts))
    return {where: stable[where] for where in parts if stable[where] < ends[where]}
