"""Events that are older than what is in memory, read from `articles`."""

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager

from aiokafka import AIOKafkaConsumer, TopicPartition

from runtime import kafka
from runtime.settings import Settings
from schemas.topics import ARTICLES
from services.serve.entries import Entry
from services.serve.kafka.records import entries_of
from services.serve.lanes import Read

WAIT_MILLISECONDS = 2000
MAX_ENTRIES, MAX_BYTES = 50, 1 << 20
"""Of one read: so much a reader may have in memory while it sends them. One event may be larger."""


class ExpiredError(Exception):
    """The topic does not have the records any more, or never had them."""


class Backlog:
    """Reads for a few sites at once; the others wait for their turn."""

    def __init__(self, settings: Settings, readers: int) -> None:
        """`readers`: how many connections there may be; each is made when it is needed."""
        self._settings = settings
        self._deadline = settings.wiredesk.deadline_seconds
        self._free: asyncio.LifoQueue[AIOKafkaConsumer | None] = asyncio.LifoQueue()
        for _ in range(readers):
            self._free.put_nowait(None)
        self._open: set[AIOKafkaConsumer] = set()

    async def read(self, offsets: Mapping[int, int]) -> Mapping[int, Read]:
        """What comes next in some partitions, by partition; not in all where others had more.

        Raises ExpiredError, KafkaError, TimeoutError and BrokerUnreachableError.
        """
        topic = self._settings.wiredesk.topic_prefix + ARTICLES.name
        wanted = {TopicPartition(topic, each): offset for each, offset in offsets.items()}
        async with self._reader() as consumer:
            await self._check_there(consumer, wanted)
            consumer.assign(list(wanted))
            for where, offset in wanted.items():
                consumer.seek(where, offset)
            found = await kafka.within(
                self._deadline,
                consumer.getmany(timeout_ms=WAIT_MILLISECONDS, max_records=MAX_ENTRIES),
            )
            positions = {
                where: await kafka.within(self._deadline, consumer.position(where))
                for where in wanted
            }
        return {
            where.partition: _cut(entries_of(where, found.get(where, [])), positions[where])
            for where, offset in wanted.items()
            if positions[where] > offset
        }

    async def close(self) -> None:
        """Close all connections."""
        await asyncio.gather(*(kafka.abandon(consumer) for consumer in self._open))

    async def _check_there(
        self, consumer: AIOKafkaConsumer, wanted: Mapping[TopicPartition, int]
    ) -> None:
        starts = await kafka.within(self._deadline, consumer.beginning_offsets(list(wanted)))
        if any(offset < starts[where] for where, offset in wanted.items()):
            raise ExpiredError

    @asynccontextmanager
    async def _reader(self) -> AsyncIterator[AIOKafkaConsumer]:
        consumer = await self._free.get()
        try:
            if consumer is None:
                consumer = kafka.table_consumer(self._settings)
                await kafka.start(consumer, self._settings)
                self._open.add(consumer)
            yield consumer
        except BaseException:
            # It may be in any state: the next one begins with a new connection.
            if consumer is not None and consumer in self._open:
                self._open.discard(consumer)
                await kafka.abandon(consumer)
            consumer = None
            raise
        finally:
            self._free.put_nowait(consumer)


def _cut(entries: Sequence[Entry], end: int) -> Read:
    """As many of them as fit into `MAX_BYTES`, but one at the least."""
    size = 0
    for count, entry in enumerate(entries):
        size += len(entry.json)
        if size > MAX_BYTES and count:
            return Read(entries[:count], entry.offset)
    return Read(entries, end)
