"""Records a second of the runtime, beside the bare loop that does the same without it.

Both read a backlog of one partition, write each record to another topic and commit, with the
same consumer and producer settings and the same compression; what the runtime adds is its
precautions, the handler's contract, trace headers, metrics and logs.
"""

import asyncio
import random
import uuid
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime

from aiokafka import AIOKafkaProducer, ConsumerRecord, TopicPartition

from runtime import kafka
from runtime.handler import Emit, Outcome, Record, Stage, Tables
from runtime.service import running
from runtime.settings import Settings, load_settings
from runtime.topics.admin import create_topics
from schemas.topics import DEAD_LETTERS, Topic
from tests.faults.desk import read, until
from wiredesk.commands.stages import cluster

SOURCE = Topic("benchmark.source", "any", None, "copy", 1)
OUT = Topic("benchmark.out", "any", None, "the same copy", 1)
BATCHES = (10, 100, 500)
"""Records a transaction."""
TRANSACTIONS = 20
"""In each round."""
ROUNDS = 3
"""By turns, the best of each counts: what else the machine does only ever slows them."""
STORY_WORDS = 720
VOCABULARY = [
    a + b + c for a in "bdglmnprst" for b in "aeiou" for c in ("", "n", "ra", "ter", "sion")
]
Loop = Callable[[Settings, int], Awaitable[None]]


def run() -> None:
    """Print both rates and their ratio by records a transaction, on the cluster or a local one."""
    with cluster(load_settings()) as settings:
        asyncio.run(_compare(settings))


class Copying:
    """Passes every record on."""

    def handle(self, record: Record, tables: Tables, now: datetime) -> Sequence[Outcome]:
        key = (record.key or b"").decode()
        return [Outcome("copied", "desk", (Emit(OUT, key, record.value),))]

    def next_due(self, tables: Tables) -> datetime | None:
        return None

    def due(self, tables: Tables, now: datetime) -> Sequence[Outcome]:
        return ()


async def _compare(settings: Settings) -> None:
    print(f"Runtime: one partition, records of {len(_story(0)):,} bytes; records/s")
    print(f"  {'records a transaction':>22} {'bare loop':>10} {'runtime':>10} {'ratio':>7}")
    for batch in BATCHES:
        rates = [
            (
                await _measured(_bare_loop, settings, batch),
                await _measured(_runtime, settings, batch),
            )
            for _ in range(ROUNDS)
        ]
        bare, ours = map(max, zip(*rates, strict=True))
        print(f"  {batch:>22} {bare:>10,.0f} {ours:>10,.0f} {ours / bare:>7.2f}")


async def _measured(copying: Loop, settings: Settings, batch: int) -> float:
    """Records a second, from the first transaction's records to the last one's."""
    prefix = f"benchmark-{uuid.uuid4().hex[:8]}."
    same = settings.wiredesk.inner_compression
    changed = {"topic_prefix": prefix, "batch_records": batch, "compression": same}
    ours = settings.wiredesk.model_copy(update=changed)
    settings = settings.model_copy(update={"wiredesk": ours})
    await create_topics(settings, (SOURCE, OUT, DEAD_LETTERS))
    await _push(settings, batch * TRANSACTIONS)
    await copying(settings, batch)
    written = await read(settings.kafka.bootstrap_servers or "", prefix + OUT.name)
    assert len(written) == batch * TRANSACTIONS, "records were lost or doubled"
    milliseconds: int = written[-1].timestamp - written[0].timestamp
    return (len(written) - batch) / (milliseconds / 1000)


async def _push(settings: Settings, count: int) -> None:
    topic = settings.wiredesk.topic_prefix + SOURCE.name
    connection = settings.kafka.connection()
    async with AIOKafkaProducer(**connection, max_batch_size=256 << 10, linger_ms=5) as producer:
        sent = [await producer.send(topic, _story(n), key=b"%d" % n) for n in range(count)]
        await asyncio.gather(*sent)


def _story(number: int) -> bytes:
    """Words that compress about as well as copy does."""
    return " ".join(random.Random(number).choices(VOCABULARY, k=STORY_WORDS)).encode()


async def _bare_loop(settings: Settings, batch: int) -> None:
    names = kafka.Names(settings.wiredesk.topic_prefix, "bare")
    where = TopicPartition(names.topic(SOURCE.name), 0)
    left = batch * TRANSACTIONS
    async with (
        kafka.table_consumer(settings) as consumer,
        kafka.transactional_producer(settings, names.group) as producer,
    ):
        consumer.assign([where])
        while left:
            found = await consumer.getmany(where, max_records=batch, timeout_ms=500)
            if records := found.get(where):
                await _copy(producer, records, where, names)
                left -= len(records)


async def _copy(
    producer: AIOKafkaProducer,
    records: Sequence[ConsumerRecord],
    where: TopicPartition,
    names: kafka.Names,
) -> None:
    await producer.begin_transaction()
    topic = names.topic(OUT.name)
    sent = [await producer.send(topic, each.value, key=each.key) for each in records]
    await asyncio.gather(*sent)
    await producer.send_offsets_to_transaction({where: records[-1].offset + 1}, names.group)
    await producer.commit_transaction()


async def _runtime(settings: Settings, batch: int) -> None:
    stage = Stage("copying", SOURCE, Copying(), outputs=(OUT,))
    async with running([stage], settings) as service:
        await until(service.caught_up, "all records copied", seconds=300)
