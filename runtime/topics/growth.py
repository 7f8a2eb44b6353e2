"""`wiredesk topics grow`: has a topic between two stages use more partitions.

No table is touched: docs/decisions/0015 says why none has to be. What has to be sure is that
nothing is placed by the old number any more once anything is placed by the new one, and that
nothing placed by the old one waits. The order of `grow` is what that hangs on; row 34 of
docs/exactly-once.md. Interrupted at any point, it is run again.
"""

import asyncio
import math
import time
from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from aiokafka import AIOKafkaConsumer, TopicPartition
from aiokafka.errors import KafkaError

from runtime import kafka
from runtime.errors import ConfigurationError
from runtime.settings import Settings
from runtime.topics.admin import add_partitions, admin_client, partitions_there
from runtime.topics.placement import Placements
from runtime.topics.placement_topic import read_placements, recording
from runtime.transaction import Transactions
from schemas.placement import Placement
from schemas.topics import PLACEMENT, Topic

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Growable:
    """A topic between two stages, by their names."""

    topic: Topic
    writer: str
    writer_reads: Topic
    reader: str
    tables: tuple[Topic, ...]
    """Those of the reader."""
    other_writers: tuple[tuple[str, Topic], ...] = ()
    """Stages that write to it too, by name, each with what it reads."""
    written_by_others: tuple[tuple[str, str], ...] = ()
    """Clients that write to it too, by the names of which their transactional ids are made."""


async def grow(settings: Settings, growable: Growable, to: int) -> bool:
    """Have a topic's records placed by `to` partitions; returns False where it already is.

    The number that is in use takes back a growth that was interrupted.

    Raises ConfigurationError, which says why not, and BrokerUnreachableError.
    """
    there = await partitions_there(settings)
    if missing := [t.name for t in (growable.topic, PLACEMENT) if t.name not in there]:
        raise ConfigurationError(
            f"{missing[0]} is not there: create it with `wiredesk topics create`"
        )
    async with recording(settings) as record:
        placements = await read_placements(settings)
        _check_number(placements, growable, to)
        name, used = growable.topic.name, placements.partitions(growable.topic)
        if to == used:
            await record({name: Placement(partitions=used)})
            return bool(placements.of_topics[name].growing_to)
        # From now on no owner acquires a partition. One that had before is still a member of its
        # group, or it was frozen and is fenced.
        await record({name: Placement(partitions=used, growing_to=to)})
        try:
            await _make_ready(settings, growable, there, used)
            if there[name] < to:
                async with admin_client(settings) as client:
                    await add_partitions(client, settings, growable.topic, to)
        except Exception:
            await record({name: Placement(partitions=used)})
            raise
        await record({name: Placement(partitions=to)})
    return True


async def _make_ready(
    settings: Settings, growable: Growable, there: Mapping[str, int], used: int
) -> None:
    await _check_stopped(settings, growable)
    await _fence(settings, growable, there)
    await _check_drained(settings, growable, used, there[growable.topic.name])


def _check_number(placements: Placements, growable: Growable, to: int) -> None:
    name, used = growable.topic.name, placements.partitions(growable.topic)
    growing = placements.of_topics[name].growing_to
    if growing and to not in (growing, used):
        raise ConfigurationError(
            f"{name} is being grown to {growing} partitions: finish that with `wiredesk topics "
            f"grow {name} --to {growing}`, or take it back with `--to {used}`"
        )
    if to < used:
        raise ConfigurationError(f"{name} uses {used} partitions: give more; it can't shrink")
    step = math.lcm(*(placements.partitions(table) for table in growable.tables))
    if to > used and to % step:
        enough = step * (to // step + 1)
        raise ConfigurationError(
            f"{name} can't use {to} partitions: its tables have {step}, and a source's records "
            f"have to meet their entries there; give a multiple, such as --to {enough}"
        )


async def _check_stopped(settings: Settings, growable: Growable) -> None:
    writers = (growable.writer, *(name for name, _ in growable.other_writers))
    for stage in (*writers, growable.reader):
        group = kafka.Names(settings.wiredesk.topic_prefix, stage).group
        async with admin_client(settings) as client:
            [answer] = await _retried(settings, client.describe_consumer_groups, [group])
        [(_, _, _, _, _, members, *_)] = answer.groups
        if members:
            raise ConfigurationError(
                f"{stage} is running (processes: {len(members)}): stop {growable.writer}, let "
                f"{growable.reader} finish what waits, stop it too, then grow {growable.topic.name}"
            )


async def _retried(settings: Settings, ask: Callable[..., Awaitable[T]], *given: Any) -> T:
    """The answer to a question of an admin client, which gives up where a group is being loaded."""
    ends = time.monotonic() + settings.wiredesk.deadline_seconds
    while True:
        try:
            return await ask(*given)
        except KafkaError as error:
            if not error.retriable or time.monotonic() > ends:
                raise
            await asyncio.sleep(0.2)


async def _fence(settings: Settings, growable: Growable, there: Mapping[str, int]) -> None:
    """End whatever a frozen process may still have in hand."""
    stages = (
        (growable.writer, growable.writer_reads),
        *growable.other_writers,
        (growable.reader, growable.topic),
    )
    # row 40: of the topics beside a stage's source too; a frozen one may read what is not read
    # any more.
    of_stages = (
        (stage, name, partition)
        for stage, reads in stages
        for name in there
        if name == reads.name or name.startswith(f"{reads.name}.")
        for partition in range(there[name])
    )
    of_others = ((client, source, 0) for client, source in growable.written_by_others)
    for stage, source, partition in (*of_stages, *of_others):
        names = kafka.Names(settings.wiredesk.topic_prefix, stage)
        where = TopicPartition(names.topic(source), partition)
        producer = Transactions(settings, names, where)
        await producer.start(source)
        await producer.end(abort=False)


async def _check_drained(settings: Settings, growable: Growable, used: int, there: int) -> None:
    """Raise ConfigurationError where records wait that were placed by the old number."""
    names = kafka.Names(settings.wiredesk.topic_prefix, growable.reader)
    topic = names.topic(growable.topic.name)
    parts = [TopicPartition(topic, partition) for partition in range(there)]
    async with admin_client(settings) as client:
        offsets = await _retried(
            settings, client.list_consumer_group_offsets, names.group, None, parts
        )
    committed = {where: max(offsets[where].offset, 0) for where in parts}
    try:
        waiting = await kafka.within(
            settings.wiredesk.restore_seconds, _waiting(settings, committed)
        )
    except TimeoutError as error:
        raise ConfigurationError(
            f"{topic} can't be read to its end: `wiredesk check` names a transaction that is open"
        ) from error
    strays = [partition for partition in waiting if partition >= used]
    if strays:
        raise ConfigurationError(
            f"{topic} has records on partitions {strays}, of which only the first {used} are used: "
            f"something else than {growable.writer} writes to it; find it, and send them anew"
        )
    if waiting:
        raise ConfigurationError(
            f"records wait on {topic}, partitions {waiting}: run {growable.reader} alone until "
            "its lag is 0, stop it, then grow the topic"
        )


async def _waiting(settings: Settings, committed: Mapping[TopicPartition, int]) -> list[int]:
    """The partitions that have committed records from these offsets on."""
    consumer = kafka.table_consumer(settings)
    await kafka.start(consumer, settings)
    try:
        consumer.assign(list(committed))
        for where, offset in committed.items():
            consumer.seek(where, offset)
        found: set[int] = set()
        unread = set(committed)
        while unread:
            got = await consumer.getmany(timeout_ms=200)
            found |= {where.partition for where, records in got.items() if records}
            unread -= {where for where in unread if where.partition in found}
            unread -= set(await _at_end(consumer, unread))
    finally:
        await kafka.abandon(consumer)
    return sorted(found)


async def _at_end(
    consumer: AIOKafkaConsumer, parts: Iterable[TopicPartition]
) -> list[TopicPartition]:
    """Those that have been read to their high watermark: nothing is hidden behind it."""
    ended = []
    for where in parts:
        end = consumer.highwater(where)
        if end is not None and await consumer.position(where) >= end:
            ended.append(where)
    return ended
