"""Reading back one partition of a table from its compacted topic."""

from aiokafka import TopicPartition

from runtime import kafka
from runtime.settings import Settings
from runtime.tables import CommittedTable, to_key


async def restore(settings: Settings, topic: str, partition: int) -> CommittedTable:
    """Everything that is committed on one partition of a compacted topic.

    row 22: the end is where `position` reaches the end of what is committed, never the offset of
    a last record. The last offsets of a transactional topic are markers or aborted records, which
    are never returned. The caller has fenced the partition's producer, so no open transaction
    hides what it committed.

    Raises TimeoutError where it takes longer than `WIREDESK_RESTORE_SECONDS`.
    """
    return await kafka.within(
        settings.wiredesk.restore_seconds, _read_to_the_end(settings, topic, partition)
    )


async def _read_to_the_end(settings: Settings, topic: str, partition: int) -> CommittedTable:
    where = TopicPartition(topic, partition)
    table = CommittedTable()
    consumer = kafka.table_consumer(settings)
    await kafka.start(consumer, settings)
    try:
        # Asked for once fetching has begun, it would wait behind the fetch.
        end = (await consumer.end_offsets([where]))[where]
        consumer.assign([where])
        await consumer.seek_to_beginning(where)
        while await consumer.position(where) < end:
            found = await consumer.getmany(where, timeout_ms=200)
            table.apply((to_key(record.key), record.value) for record in found.get(where, []))
    finally:
        await kafka.abandon(consumer)
    return table
