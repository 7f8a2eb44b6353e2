"""Reading topics as a subscriber does: committed records only, of no group."""

from collections.abc import AsyncIterator, Callable, Collection, Iterable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeVar

import structlog
from aiokafka import AIOKafkaConsumer, ConsumerRecord, TopicPartition
from aiokafka.errors import CorruptRecordException

from runtime import kafka
from runtime.errors import ConfigurationError
from runtime.handler import Record
from runtime.records.consumed import to_record
from runtime.settings import Settings
from runtime.tables.memory import to_key
from runtime.topics.admin import admin_client
from schemas.record import MalformedRecordError, WireModel
from schemas.topics import Topic
from wiredesk.output import check_reader

log = structlog.get_logger("wiredesk.read")
M = TypeVar("M", bound=WireModel)
Chosen = Callable[[str, int], bool]
"""Whether a partition of a topic, by its name without prefix, is read."""


def _every(_topic: str, _partition: int) -> bool:
    return True


class Reader:
    """Topics being read; `position` is where each partition has been read to."""

    def __init__(self, consumer: AIOKafkaConsumer, prefix: str) -> None:
        """`consumer` is started and has its partitions assigned."""
        self._consumer = consumer
        self._prefix = prefix

    async def skip_to(self, moment: datetime, topics: Collection[Topic] | None = None) -> None:
        """Go on with the first records that were written at `moment` or later.

        `topics`: those of which older ones are passed over; not given, all.
        """
        names = None if topics is None else {self._prefix + topic.name for topic in topics}
        ends = {
            where: end
            for where, end in (await self.ends()).items()
            if names is None or where.topic in names
        }
        for where, offset in (await self._first_since(moment, ends)).items():
            await self.go_to(where, offset)

    async def offsets_at(self, moment: datetime) -> Mapping[TopicPartition, int]:
        """Of each partition the first offset that is of `moment` or later; else its end."""
        return await self._first_since(moment, await self.ends())

    async def _first_since(
        self, moment: datetime, ends: Mapping[TopicPartition, int]
    ) -> Mapping[TopicPartition, int]:
        wanted = dict.fromkeys(ends, int(moment.timestamp() * 1000))
        found = await self._consumer.offsets_for_times(wanted) if wanted else {}
        return {where: each.offset if each else ends[where] for where, each in found.items()}

    async def go_to(self, where: TopicPartition, offset: int) -> None:
        """Go on with an offset of a partition."""
        # aiokafka may be asking for the start of the topic: its answer would undo a seek.
        await self.position(where)
        self._consumer.seek(where, offset)

    async def position(self, where: TopicPartition) -> int:
        """Where a partition has been read to."""
        return int(await self._consumer.position(where))

    def plain(self, where: TopicPartition) -> tuple[str, int]:
        """A partition by its topic's name without prefix, and its number."""
        return where.topic.removeprefix(self._prefix), where.partition

    async def fetch_of(self, where: TopicPartition, most: int) -> list[ConsumerRecord]:
        """What has come of one partition, so many records at the most."""
        return list((await self._getmany(200, where, most=most)).get(where, ()))

    async def fetch(self, milliseconds: int = 200) -> list[tuple[str, ConsumerRecord]]:
        """What has come, by the topic's name without prefix; empty after the wait."""
        found = await self._getmany(milliseconds)
        return [
            (where.topic.removeprefix(self._prefix), record)
            for where, records in found.items()
            for record in records
        ]

    async def until_now(self) -> AsyncIterator[list[tuple[str, ConsumerRecord]]]:
        """What comes, fetch by fetch, before the ends as they are now."""
        ends = await self.ends()
        while not await self.reached(ends):
            yield await self.fetch()

    async def _getmany(
        self, milliseconds: int, *only: TopicPartition, most: int | None = None
    ) -> Mapping[TopicPartition, Any]:
        before = {
            where: await self._consumer.position(where)
            for where in only or self._consumer.assignment()
        }
        try:
            found: Mapping[TopicPartition, Any] = await self._consumer.getmany(
                *only, timeout_ms=milliseconds, max_records=most
            )
        except CorruptRecordException:
            # Damaged on its way, it comes whole next time; on the broker's disk, it is passed over
            # then. What had been drained of other partitions has to be fetched again.
            for where, position in before.items():
                self._consumer.seek(where, position)
            return {}
        return found

    async def ends(self) -> Mapping[TopicPartition, int]:
        """The ends of what is committed now."""
        ends: Mapping[TopicPartition, int] = await self._consumer.end_offsets(
            list(self._consumer.assignment())
        )
        return ends

    async def reached(self, ends: Mapping[TopicPartition, int]) -> bool:
        """Whether everything before `ends` has been read."""
        for where, end in ends.items():
            if await self._consumer.position(where) < end:
                return False
        return True


@asynccontextmanager
async def reading(
    settings: Settings, topics: Iterable[Topic], *, from_start: bool, chosen: Chosen = _every
) -> AsyncIterator[Reader]:
    """Read every partition of some topics, or those chosen, from their start or from now on.

    Raises BrokerUnreachableError, or ConfigurationError where a topic or a right is missing.
    """
    prefix = settings.wiredesk.topic_prefix
    there = await _partitions(settings, [prefix + topic.name for topic in topics])
    partitions = [
        where for where in there if chosen(where.topic.removeprefix(prefix), where.partition)
    ]
    consumer = kafka.table_consumer(settings)
    await kafka.start(consumer, settings)
    try:
        with kafka.explained(settings, "the topics can't be read"):
            consumer.assign(partitions)
            if not from_start:
                await consumer.seek_to_end()
            yield Reader(consumer, prefix)
    finally:
        await kafka.abandon(consumer)


@dataclass(frozen=True, slots=True)
class Extent:
    """Which part of a topic is read."""

    new: bool = False
    """From now on, rather than from the oldest record."""
    since: datetime | None = None
    """From the first record that was written at this moment or later."""
    until_end: bool = False
    """To the last record that there is when the reading begins."""


async def follow(reader: Reader, extent: Extent) -> AsyncIterator[Record]:
    """The records as they come, until the end where it is to end, or nobody reads the output."""
    if extent.since:
        await reader.skip_to(extent.since)
    ends = await reader.ends() if extent.until_end else None
    while ends is None or not await reader.reached(ends):
        check_reader()
        for topic, found in await reader.fetch():
            yield to_record(found, topic)


async def last_values(
    settings: Settings, topics: Sequence[Topic], key: str | None = None
) -> dict[tuple[str, str], bytes | None]:
    """The last value of each key, or of one, by topic and key."""
    values: dict[tuple[str, str], bytes | None] = {}
    async with reading(settings, topics, from_start=True) as reader:
        async for found in reader.until_now():
            for topic, record in found:
                name = to_key(record.key)
                if key in (None, name):
                    values[topic, name] = record.value
    return values


async def read_rows(settings: Settings, topic: Topic, model: type[M]) -> list[M]:
    """The records of a compacted topic, but for those that can't be read."""
    values = await last_values(settings, [topic])
    return [row for (_, key), value in values.items() if (row := parsed(model, key, value))]


def parsed(model: type[M], key: str, value: bytes | None) -> M | None:
    """A record; None for a tombstone, and for one that can't be read, which is logged."""
    if value is None:
        return None
    try:
        return model.from_bytes(value)
    except MalformedRecordError as error:
        log.warning("record passed over", record=model.__name__, key=key, error=str(error))
        return None


async def _partitions(settings: Settings, names: Sequence[str]) -> list[TopicPartition]:
    async with admin_client(settings) as client:
        described = await client.describe_topics(list(names))
    if missing := [each["topic"] for each in described if each["error_code"]]:
        raise ConfigurationError(
            f"the topic {missing[0]} is not there: create it with `wiredesk topics create`, "
            "or set WIREDESK_TOPIC_PREFIX"
        )
    return [
        TopicPartition(each["topic"], partition["partition"])
        for each in described
        for partition in each["partitions"]
    ]
