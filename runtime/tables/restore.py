"""Reading back one partition of a table from its compacted topic."""

import math
import time
from collections.abc import Callable

import structlog
from aiokafka import AIOKafkaConsumer, TopicPartition

from runtime import kafka
from runtime.open_transactions import SHOWN_AFTER_SECONDS, advice_on
from runtime.settings import Settings
from runtime.tables.memory import CommittedTable, to_key

Progress = Callable[[int, int], None]
"""Is told up to which offset a table has been read, and where it ends."""

log = structlog.get_logger("wiredesk.restore")


async def restore(
    settings: Settings, topic: str, partition: int, note: Progress = lambda *_: None
) -> CommittedTable:
    """Everything that is committed on one partition of a compacted topic.

    row 22: the end is where `position` reaches the end of what is committed, never the offset of
    a last record. The last offsets of a transactional topic are markers or aborted records, which
    are never returned.

    row 32: the end is that of all records, not the last stable offset. The caller has fenced its
    own producer, but a transaction that anybody else has open on the partition hides what was
    committed behind it, and the table would be an older one. So its end is awaited.

    A table may take as long as it needs: to begin again would only take longer.

    Raises TimeoutError where nothing more comes for `WIREDESK_RESTORE_SECONDS`.
    """
    where = TopicPartition(topic, partition)
    consumer = kafka.table_consumer(settings)
    await kafka.start(consumer, settings)
    try:
        consumer.assign([where])
        return await _read_to_the_end(consumer, where, settings.wiredesk.restore_seconds, note)
    finally:
        await kafka.abandon(consumer)


async def _read_to_the_end(
    consumer: AIOKafkaConsumer, where: TopicPartition, patience: float, note: Progress
) -> CommittedTable:
    table = CommittedTable()
    await kafka.within(patience, consumer.seek_to_beginning(where))
    position = reached = await kafka.within(patience, consumer.position(where))
    end, progressed = None, time.monotonic()
    say_after = progressed + SHOWN_AFTER_SECONDS
    while end is None or position < end:
        found = await consumer.getmany(where, timeout_ms=200)
        table.apply((to_key(record.key), record.value) for record in found.get(where, []))
        # Known once the first fetch has been answered, and kept: others may go on writing.
        end = consumer.highwater(where) if end is None else end
        position, now = await consumer.position(where), time.monotonic()
        if end is not None and position > reached:
            note(position, end)
            reached, progressed = position, now
        if now - progressed > patience:
            raise TimeoutError(f"{where.topic} brings nothing more from offset {position} on")
        if end is not None and now > say_after:
            say_after = math.inf if await _is_blocked(consumer, where, end) else say_after
    return table


async def _is_blocked(consumer: AIOKafkaConsumer, where: TopicPartition, end: int) -> bool:
    """Whether an open transaction hides the rest of the table, which is logged."""
    position = await consumer.position(where)
    if not position == consumer.last_stable_offset(where) < end:
        return False
    log.warning(
        "an open transaction hides the rest of a table",
        topic=where.topic,
        partition=where.partition,
        offset=position,
        advice=advice_on(where, position),
    )
    return True
