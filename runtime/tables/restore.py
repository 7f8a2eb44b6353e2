"""Reading back one partition of a table from its compacted topic."""

import asyncio
import math
import time
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

import structlog
from aiokafka import AIOKafkaConsumer, TopicPartition

from runtime import kafka
from runtime.errors import RebuildError
from runtime.open_transactions import SHOWN_AFTER_SECONDS, advice_on
from runtime.records.whole import records_of, whole_batches
from runtime.settings import Settings
from runtime.tables.memory import CommittedTable, to_key

Progress = Callable[[int, int], None]
"""Is told up to which offset a table has been read, and where it ends."""
Take = Callable[[Sequence[Any], int], Awaitable[None]]
"""Takes what was fetched, for `records_of` to make records of, and the offset that is read next."""

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
    table = CommittedTable()

    def take_now(found: Sequence[Any]) -> None:
        table.apply((to_key(record.key), record.value) for record in records_of(found, 0))

    async def take(found: Sequence[Any], position: int) -> None:
        await asyncio.to_thread(take_now, found)  # row 19

    await read_on(settings, TopicPartition(topic, partition), None, take, note)
    return table


async def read_on(
    settings: Settings, where: TopicPartition, start: int | None, take: Take, note: Progress
) -> int:
    """Have `take` get what is committed from offset `start` on, or all there is: as `restore`.

    What comes first may begin before `start`, with the rest of a batch.

    Returns the first offset that the log had in the end. Raises TimeoutError as `restore` does,
    and RebuildError where the log has been cut below `start`.
    """
    consumer = kafka.table_consumer(settings)
    with whole_batches():
        await kafka.start(consumer, settings)
    patience = settings.wiredesk.restore_seconds
    try:
        consumer.assign([where])
        if start is None:
            await kafka.within(patience, consumer.seek_to_beginning(where))
        else:
            consumer.seek(where, start)
        await _read_to_the_end(consumer, where, patience, take, note)
        starts = await kafka.within(patience, consumer.beginning_offsets([where]))
        return int(starts[where])
    finally:
        await kafka.abandon(consumer)


async def _read_to_the_end(
    consumer: AIOKafkaConsumer, where: TopicPartition, patience: float, take: Take, note: Progress
) -> None:
    position = reached = await kafka.within(patience, consumer.position(where))
    end, progressed = None, time.monotonic()
    say_after = progressed + SHOWN_AFTER_SECONDS
    while end is None or position < end:
        found = await consumer.getmany(where, timeout_ms=200)
        # Known once the first fetch has been answered, and kept: others may go on writing.
        end = consumer.highwater(where) if end is None else end
        position = await consumer.position(where)
        if position < reached:  # aiokafka begins anew where the log has no such offset
            raise RebuildError(f"{where.topic} has been cut while it was read from {reached} on")
        await take(found.get(where, []), position)
        now = time.monotonic()
        if end is not None and position > reached:
            note(position, end)
            reached, progressed = position, now
        if now - progressed > patience:
            raise TimeoutError(f"{where.topic} brings nothing more from offset {position} on")
        if end is not None and now > say_after:
            say_after = math.inf if await _is_blocked(consumer, where, end) else say_after


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
