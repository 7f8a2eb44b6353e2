"""Fetched records as entries."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

import structlog
from aiokafka import AIOKafkaConsumer, TopicPartition

from runtime import kafka
from schemas.canary import is_canary
from schemas.record import MalformedRecordError
from services.serve.entries import Entry, make_entry

log = structlog.get_logger("wiredesk.serve")


def entries_of(where: TopicPartition, records: Iterable[Any]) -> list[Entry]:
    """The events of some records; what is none is logged and passed over: only publish writes.

    So is one of the canary, which publish writes elsewhere.
    """
    found: list[Entry] = []
    for record in records:
        try:
            entry = make_entry(where.partition, record.offset, record.timestamp, record.value)
        except MalformedRecordError as error:
            if record.value is not None:  # a tombstone, on a compacted topic
                log.error(
                    "a record is passed over: it is no article event",
                    topic=where.topic,
                    partition=where.partition,
                    offset=record.offset,
                    error=str(error),
                )
        else:
            if is_canary(entry.facts.source):
                log.error("an event of the canary is passed over", topic=where.topic)
                continue
            found.append(entry)
    return found


async def offsets_since(
    consumer: AIOKafkaConsumer,
    ends: Mapping[TopicPartition, int],
    moment: datetime,
    seconds: float,
) -> dict[TopicPartition, int]:
    """The first offset of each partition that is of `moment` or later; its end where none is.

    `ends` were asked for before: what is written between the two answers is not passed over.
    Raises what `kafka.within` raises, past so many seconds.
    """
    asked = dict.fromkeys(ends, max(0, int(moment.timestamp() * 1000)))
    found = await kafka.within(seconds, consumer.offsets_for_times(asked))
    return {where: found[where].offset if found[where] else end for where, end in ends.items()}


async def reached(consumer: AIOKafkaConsumer, ends: Mapping[TopicPartition, int]) -> bool:
    """Whether all has been read up to some offsets."""
    for where, end in ends.items():
        if await consumer.position(where) < end:
            return False
    return True
