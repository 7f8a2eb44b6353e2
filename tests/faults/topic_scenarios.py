"""Faults of the topics themselves: transactions that others leave open, partitions added.

As `scenarios.py`: each says what went wrong, by name and number; nothing when all went well.
"""

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import replace
from datetime import datetime
from functools import partial

from aiokafka import AIOKafkaProducer
from aiokafka.admin import NewPartitions
from aiokafka.partitioner import DefaultPartitioner

from runtime.handler import Emit, NothingDue, Outcome, Record, Stage, Tables
from runtime.kafka import Names
from runtime.service import Service
from runtime.topics.admin import admin_client, create_topics
from runtime.topics.growth import Growable, grow
from schemas.topics import DEAD_LETTERS, Topic
from tests.faults.counting import (
    COUNTS,
    ORIGIN,
    OUT,
    PARTITIONS,
    SOURCE,
    SOURCE_OF_ONE,
    Counting,
    stage,
)
from tests.faults.desk import Desk, met, metric, read, until
from tests.faults.proxy import Api, Proxy
from tests.faults.scenarios import CONSUMED, REBUILDS, Faults

PUSHED_BY_ANYBODY = Topic(SOURCE.name, "any", None, "copy", 1, placed=False)
"""A topic such as `wire.raw`, whose records their senders place."""
BESIDE = replace(PUSHED_BY_ANYBODY, name=f"{SOURCE.name}.own")
GROWABLE = Growable(OUT, "counting", SOURCE, "reading", ())
GROWN = PARTITIONS + 1


@asynccontextmanager
async def an_open_transaction(desk: Desk, topic: str) -> AsyncIterator[None]:
    """One of somebody else on partition 0 of a topic, aborted when the context ends."""
    async with AIOKafkaProducer(
        bootstrap_servers=desk.bootstrap, transactional_id=desk.prefix + "somebody"
    ) as producer:
        await producer.begin_transaction()
        await producer.send_and_wait(desk.prefix + topic, b"7", key=b"theirs", partition=0)
        yield
        await producer.abort_transaction()


async def add_partitions(desk: Desk, topic: Topic, total: int) -> None:
    """Have a topic grow, as `kafka-topics.sh --alter` does."""
    async with admin_client(desk.settings()) as client:
        await client.create_partitions({desk.prefix + topic.name: NewPartitions(total)})


async def an_open_transaction_on_the_input(desk: Desk) -> Faults:
    """Row 30: an agency neither commits nor aborts; what is behind it waits."""
    await desk.open()
    async with desk.worker(stage()) as worker:
        await until(lambda: worker.ready, "the worker ready")
        async with an_open_transaction(desk, SOURCE.name):
            await desk.push([b"x"] * 4, keys=1, partition=0)
            await desk.push([b"y"] * 4, keys=1, partition=1)
            await until(lambda: metric(worker, CONSUMED) == 4, "the other partition goes on")
            said = await comes_true(lambda: bool(worker.notes), 15)
        await until(desk.nothing_lost, "everything out")
    return {} if said else {"not said": 1}


async def partitions_added_to_the_input(desk: Desk) -> Faults:
    """Row 31: copy pushed to partitions that were not there before."""
    source = PUSHED_BY_ANYBODY
    await desk.open(source)
    async with desk.worker(Stage("counting", source, Counting(), (COUNTS,), (OUT,))) as worker:
        await until(lambda: worker.ready, "the worker ready")
        await add_partitions(desk, source, 2)
        await desk.push([b"x"] * 4, partition=1)
        in_time = await comes_true(lambda: metric(worker, CONSUMED) == 4, 30)
    return await desk.faults() if in_time else {"not read": 4}


async def topics_beside_the_source(desk: Desk) -> Faults:
    """Row 40: a stage reads two topics, each of which has a partition 0."""
    both = (PUSHED_BY_ANYBODY, BESIDE)
    await create_topics(desk.settings(), (*both, OUT, DEAD_LETTERS))
    reading = Stage(
        "passing", PUSHED_BY_ANYBODY, _Passing(), outputs=(OUT,), beside=lambda: both[1:]
    )
    async with (
        desk.worker(reading) as worker,
        AIOKafkaProducer(bootstrap_servers=desk.bootstrap) as producer,
    ):
        await until(lambda: worker.ready, "the worker ready")
        for number in range(1, 11):
            for topic in both:
                await producer.send_and_wait(desk.prefix + topic.name, b"x", key=b"k")
            if not await comes_true(partial(_consumed, worker, 2 * number), 15):
                break
        fenced = metric(worker, REBUILDS, reason="fenced")
    found = len(await desk.output())
    return {name: n for name, n in {"fenced": int(fenced), "lost": 20 - found}.items() if n}


def _consumed(worker: Service, records: int) -> bool:
    return metric(worker, CONSUMED) == records


class _Passing(NothingDue):
    """Passes each record on."""

    def handle(self, record: Record, tables: Tables, now: datetime) -> Sequence[Outcome]:
        origin = ((ORIGIN, b"%d:%d" % (record.partition, record.offset)),)
        return [Outcome("passed", "desk", (Emit(OUT, "k", b"1", origin),))]


async def an_open_transaction_on_a_table(desk: Desk) -> Faults:
    """Row 32: what a table holds behind it is not visible when the table is read back."""
    one = stage(source=SOURCE_OF_ONE)
    await desk.open(SOURCE_OF_ONE)
    async with AsyncExitStack() as theirs:
        async with desk.worker(one) as first:
            await until(lambda: first.ready, "the first owner ready")
            await theirs.enter_async_context(an_open_transaction(desk, COUNTS.name))
            await desk.push([b"x"] * 20)
            await until(lambda: metric(first, CONSUMED) == 20, "the first records consumed")
        await desk.push([b"y"] * 20)
        second = desk.worker(one)
        service = await second.__aenter__()
        await comes_true(lambda: metric(service, CONSUMED) == 20, 5)
    await until(desk.nothing_lost, "everything out")
    await second.__aexit__(None, None, None)
    return await desk.faults()


async def partitions_added_to_an_output(desk: Desk) -> Faults:
    """Row 33: keys would move to other partitions, and their order with them."""
    await desk.open()
    await desk.push([b"x"] * 20)
    async with desk.worker(stage()) as worker:
        await until(worker.caught_up, "the first records")
    await add_partitions(desk, OUT, GROWN)
    await desk.push([b"y"] * 20)
    async with desk.worker(stage()) as worker:
        await until(worker.caught_up, "the others")
    return await desk.faults()


async def a_growth_past_a_frozen_process(desk: Desk) -> Faults:
    """Row 34: a process froze with a transaction in hand, and wakes once the topic has grown."""
    async with Proxy.to(desk.bootstrap) as proxy:
        await desk.open()
        await desk.push([b"x"] * 20)
        produce = proxy.hold(Api.PRODUCE)
        async with desk.worker(
            stage(), proxy, deadline_seconds=60, transaction_timeout_seconds=120
        ) as worker:
            await met(produce.met, "about to produce")
            frozen = [produce, proxy.hold(Api.HEARTBEAT), proxy.hold(Api.JOIN_GROUP)]
            await until(lambda: _is_empty(desk), "out of the group")
            await grow(desk.settings(), GROWABLE, GROWN)
            for rule in frozen:
                rule.lift()
            await until(lambda: metric(worker, CONSUMED) == 20, "everything consumed")
    faults = await desk.faults()
    misplaced = await _misplaced(desk)
    return {**faults, **({"misplaced": misplaced} if misplaced else {})}


async def comes_true(condition: Callable[[], bool | Awaitable[bool]], seconds: float) -> bool:
    """Whether a condition comes true in so many seconds."""
    try:
        await until(condition, "", seconds)
    except AssertionError:
        return False
    return True


async def _is_empty(desk: Desk) -> bool:
    async with admin_client(desk.settings()) as client:
        group = Names(desk.prefix, "counting").group
        [answer] = await client.describe_consumer_groups([group])
    return not answer.groups[0][5]


async def _misplaced(desk: Desk) -> int:
    """How many records of the output are not where the grown topic has them."""
    place, every = DefaultPartitioner(), list(range(GROWN))
    found = await read(desk.bootstrap, desk.prefix + OUT.name)
    return sum(record.partition != place(record.key, every, every) for record in found)
