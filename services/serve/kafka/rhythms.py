"""Where rhythms are learned from, and where they are kept: the topics around a `RhythmBook`.

Each process learns by itself and keeps what it has learned now and then. Whichever was kept last is
whole, and whoever goes on from it learns the same from the records behind it.
"""

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any

import structlog
from aiokafka import AIOKafkaConsumer, TopicPartition

from runtime import kafka
from runtime.clock import Clock
from runtime.errors import ConfigurationError
from runtime.settings import Settings
from runtime.topics.admin import partitions_there
from schemas.record import MalformedRecordError
from schemas.rhythm import Rhythms
from schemas.topics import DEAD_LETTERS, OUTCOMES, RHYTHMS, Topic
from services.serve.kafka.records import offsets_since, reached
from services.serve.rhythm.arrivals import Arrived, of_letter, of_outcome
from services.serve.rhythm.book import RhythmBook

LEARNED_FROM = (OUTCOMES, DEAD_LETTERS)
FIRST_DAYS = 30
"""How far back it is begun where nothing has been learned before."""
FETCH_MILLISECONDS = 500
MAX_RECORDS = 200
"""Learned from at a time, so that no request waits for long."""

log = structlog.get_logger("wiredesk.rhythms")


class RhythmReader:
    """Has a book learn from the topics."""

    def __init__(self, consumer: AIOKafkaConsumer, prefix: str, book: RhythmBook) -> None:
        """`consumer` has its partitions, and stands where the book wants to read on."""
        self._consumer = consumer
        self._prefix = prefix
        self._book = book

    async def take(self, milliseconds: int = FETCH_MILLISECONDS) -> None:
        """Learn from what has come, if anything does within that time."""
        found: Mapping[TopicPartition, Sequence[Any]] = await self._consumer.getmany(
            timeout_ms=milliseconds, max_records=MAX_RECORDS
        )
        for where in self._consumer.assignment():
            topic = where.topic.removeprefix(self._prefix)
            name = f"{topic}/{where.partition}"
            for record in found.get(where, ()):
                self._book.take(name, record.offset, _arrived(topic, record))
            self._book.note_read(name, await self._consumer.position(where))
        # Where much lies there, requests have their turn.
        await asyncio.sleep(0)

    async def ends(self) -> Mapping[TopicPartition, int]:
        """The ends of what is committed now."""
        where = list(self._consumer.assignment())
        ends: Mapping[TopicPartition, int] = await self._consumer.end_offsets(where)
        return ends

    async def has_reached(self, ends: Mapping[TopicPartition, int]) -> bool:
        """Whether all before some ends has been learned from."""
        return await reached(self._consumer, ends)


@asynccontextmanager
async def learning(
    settings: Settings, book: RhythmBook, clock: Clock
) -> AsyncIterator[RhythmReader]:
    """Have a book learn from where it stands; an empty one goes on from what has been kept.

    Raises BrokerUnreachableError, ConfigurationError and what the consumer raises.
    """
    partitions = await partitions_there(settings)
    for topic in (*LEARNED_FROM, RHYTHMS):
        if topic.name not in partitions:
            raise ConfigurationError(
                f"the topic {topic.name} is not there, or may not be read: create it with "
                "`wiredesk topics create`, or give the right to it"
            )
    prefix = settings.wiredesk.topic_prefix
    consumer = kafka.table_consumer(settings)
    await kafka.start(consumer, settings)
    try:
        if not book.read and (kept := await _kept(consumer, prefix)):
            book.load(kept)
        await _assign(settings, consumer, book, clock, _every(LEARNED_FROM, partitions, prefix))
        yield RhythmReader(consumer, prefix, book)
    finally:
        await kafka.abandon(consumer)


def _every(
    topics: Sequence[Topic], partitions: Mapping[str, int], prefix: str
) -> list[TopicPartition]:
    return [
        TopicPartition(prefix + topic.name, number)
        for topic in topics
        for number in range(partitions[topic.name])
    ]


async def _kept(consumer: AIOKafkaConsumer, prefix: str) -> Rhythms | None:
    """What was kept last; None where nothing was, or it can't be read: then it is learned anew."""
    where = TopicPartition(prefix + RHYTHMS.name, 0)
    consumer.assign([where])
    end = (await consumer.end_offsets([where]))[where]
    if not end:
        return None
    consumer.seek(where, end - 1)
    record = await consumer.getone(where)
    try:
        return Rhythms.from_bytes(record.value)
    except MalformedRecordError as error:
        log.warning("what was learned of sources can't be read: begun anew", error=str(error))
        return None


async def _assign(
    settings: Settings,
    consumer: AIOKafkaConsumer,
    book: RhythmBook,
    clock: Clock,
    where: Sequence[TopicPartition],
) -> None:
    prefix = settings.wiredesk.topic_prefix
    consumer.assign(list(where))
    starts = await consumer.beginning_offsets(list(where))
    ends = await consumer.end_offsets(list(where))
    firsts = await offsets_since(
        consumer, ends, clock.now() - timedelta(days=FIRST_DAYS), settings.wiredesk.deadline_seconds
    )
    for each in where:
        name = f"{each.topic.removeprefix(prefix)}/{each.partition}"
        known = book.read.get(name, firsts[each])
        # Another log of the same name has to be read anew, and what has expired can't be.
        begin = known if starts[each] <= known <= ends[each] else starts[each]
        book.begin_at(name, begin)
        consumer.seek(each, begin)


def _arrived(topic: str, record: Any) -> Arrived | None:
    if topic == OUTCOMES.name:
        return of_outcome(record.value, record.timestamp)
    return of_letter([(name, value or b"") for name, value in record.headers], record.timestamp)
