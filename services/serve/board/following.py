"""Follows the topics that the board shows, beside serve's own follower: no site waits for it."""

from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any

import structlog
from aiokafka import AIOKafkaConsumer, TopicPartition

from runtime import kafka
from runtime.backoff import backoff
from runtime.clock import Clock
from runtime.errors import BrokerUnreachableError, ConfigurationError
from runtime.settings import Settings
from runtime.tables.memory import to_key
from runtime.topics.admin import partitions_there
from schemas.topics import ARTICLES, ARTICLES_HELD, DEAD_LETTERS, UNRESOLVED_KILLS, Topic
from services.serve.beside import beside
from services.serve.board.board import Board
from services.serve.kafka.records import entries_of, offsets_since, reached

FETCH_MILLISECONDS = 500
MAX_RECORDS = 200
"""Taken over at a time, so that a search does not wait for long."""
LOOK_SECONDS = 60.0
"""How often the broker is asked whether there are other partitions."""
FOLLOWED = (ARTICLES, ARTICLES_HELD, UNRESOLVED_KILLS, DEAD_LETTERS)
TABLES = (ARTICLES_HELD, UNRESOLVED_KILLS)

log = structlog.get_logger("wiredesk.board")


@asynccontextmanager
async def followed(settings: Settings, board: Board, clock: Clock) -> AsyncIterator[None]:
    """Fill a board within the context; close it then."""
    try:
        async with beside(Following(settings, board, clock).run()):
            yield
    finally:
        board.close()


class Following:
    """Fills a board for as long as the process runs."""

    def __init__(self, settings: Settings, board: Board, clock: Clock) -> None:
        """`board` is filled."""
        self._settings = settings
        self._board = board
        self._clock = clock
        self._prefix = settings.wiredesk.topic_prefix

    async def run(self) -> None:
        """Follow; where no broker answers, or a topic may not be read, it is tried again."""
        waits = backoff(0.5, 30.0)
        while True:
            begun = self._clock.monotonic()
            try:
                with kafka.explained(self._settings, "the topics of the board can't be read"):
                    await self._follow(await self._partitions())
            except (BrokerUnreachableError, ConfigurationError) as error:
                self._board.note_fault(str(error))
            if self._clock.monotonic() - begun > LOOK_SECONDS:
                waits = backoff(0.5, 30.0)
            await self._clock.sleep(next(waits))

    async def _partitions(self) -> Mapping[Topic, int]:
        there = await partitions_there(self._settings)
        return {topic: there[topic.name] for topic in FOLLOWED if topic.name in there}

    async def _follow(self, partitions: Mapping[Topic, int]) -> None:
        """From the start of what is shown, until there are other partitions."""
        consumer = kafka.table_consumer(self._settings)
        await kafka.start(consumer, self._settings)
        try:
            ends = await self._assign(consumer, partitions)
            look_at = self._clock.monotonic() + LOOK_SECONDS
            while True:
                await self._take(consumer)
                if not self._board.ready and await reached(consumer, ends):
                    self._board.note_read()
                if self._clock.monotonic() >= look_at:
                    look_at = self._clock.monotonic() + LOOK_SECONDS
                    if await self._partitions() != partitions:
                        return
        finally:
            await kafka.abandon(consumer)

    async def _assign(
        self, consumer: AIOKafkaConsumer, partitions: Mapping[Topic, int]
    ) -> Mapping[TopicPartition, int]:
        """Go to where each partition is read from; returns the ends there are now."""
        where = [
            TopicPartition(self._prefix + topic.name, number)
            for topic, count in partitions.items()
            for number in range(count)
        ]
        consumer.assign(where)
        deadline = self._settings.wiredesk.deadline_seconds
        ends: Mapping[TopicPartition, int] = await kafka.within(
            deadline, consumer.end_offsets(where)
        )
        since = self._clock.now() - timedelta(days=self._board.settings.days)
        firsts = await offsets_since(consumer, ends, since, deadline)
        starts = await kafka.within(deadline, consumer.beginning_offsets(where))
        self._board.begin_anew(int(since.timestamp() * 1000))
        for each in where:
            is_table = each.topic in {self._prefix + topic.name for topic in TABLES}
            consumer.seek(each, starts[each] if is_table else firsts[each])
        return ends

    async def _take(self, consumer: AIOKafkaConsumer) -> None:
        found: Mapping[TopicPartition, Sequence[Any]] = await consumer.getmany(
            timeout_ms=FETCH_MILLISECONDS, max_records=MAX_RECORDS
        )
        for where in consumer.assignment():
            topic, records = where.topic.removeprefix(self._prefix), found.get(where, ())
            if topic == ARTICLES.name:
                position = await consumer.position(where)
                await self._board.take_events(entries_of(where, records))
                self._board.note_reached(where.partition, position)
            for record in records:
                self._take_record(topic, where.partition, record)

    def _take_record(self, topic: str, partition: int, record: Any) -> None:
        desk = self._board.desk
        if topic == ARTICLES_HELD.name:
            desk.take_held(to_key(record.key), record.value)
        elif topic == UNRESOLVED_KILLS.name:
            desk.take_kill(to_key(record.key), record.value)
        elif topic == DEAD_LETTERS.name:
            headers = tuple((name, value or b"") for name, value in record.headers)
            desk.take_letter(f"{partition}:{record.offset}", record.timestamp, headers)
