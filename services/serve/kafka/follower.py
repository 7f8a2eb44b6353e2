"""Follows the topics, so that what serve has in memory is what they say."""

from collections.abc import Mapping, Sequence
from typing import Any, Protocol, TypeVar

import structlog
from aiokafka import AIOKafkaConsumer, TopicPartition

from runtime import kafka
from runtime.backoff import backoff
from runtime.broker_contact import BrokerContact
from runtime.clock import Clock
from runtime.errors import BrokerUnreachableError, ConfigurationError
from runtime.metrics.prometheus import Metrics
from runtime.settings import Settings
from runtime.tables.memory import to_key
from schemas.topics import ARTICLES, ARTICLES_KILLED, SITES, Topic
from services.serve.cursor import Position
from services.serve.kafka.records import entries_of, reached
from services.serve.kafka.starts import Starts
from services.serve.kafka.topics import Topics, look_up
from services.serve.metrics import KILLS, NEWEST
from services.serve.sites import Sites
from services.serve.wire import Ring, Wire

FETCH_MILLISECONDS = 500
PREFILLED = 1000
"""Offsets of each partition that are read at the start, so that few sites need older events."""
LOOK_SECONDS = 5.0
"""How often the broker is asked for the ends of the topics: so a lost one is noticed."""
TOPICS_SECONDS = 60.0
"""How often it is asked whether there are new partitions."""
T = TypeVar("T")

log = structlog.get_logger("wiredesk.serve")


class Followed(Protocol):
    """A compacted topic that is kept as a table, or in another way."""

    topic: Topic

    async def open(self, ends: Mapping[TopicPartition, int]) -> Mapping[TopicPartition, int]:
        """The offsets to read on from, of partitions that end there now."""

    async def take(self, where: TopicPartition, records: Sequence[Any], position: int) -> None:
        """Take over what has been read, if anything has; it is read on from `position`."""

    async def note_complete(self) -> None:
        """Take note, now and then, that all has been read that there is."""


class Follower:
    """Reads the topics for as long as the process runs."""

    def __init__(
        self,
        settings: Settings,
        wire: Wire,
        sites: Sites,
        tables: Sequence[Followed],
        contact: BrokerContact,
        clock: Clock,
        metrics: Metrics,
    ) -> None:
        """`wire`, `sites` and `tables` are filled."""
        self._settings = settings
        self._wire = wire
        self._sites = sites
        self._tables = {table.topic.name: table for table in tables}
        # A kill is taken over first, and events last, which readers wait for.
        self._order = (SITES, ARTICLES_KILLED, *(each.topic for each in tables), ARTICLES)
        self._contact = contact
        self._clock = clock
        self._metrics = metrics
        self._topics: Topics | None = None
        self._starts: Starts | None = None
        self._sites_read = 0
        self._read = False
        """Whether all has been read once that was there at the start."""
        self._caught_up = False
        """Whether all has been read that was there when the broker answered, first or again."""
        self._looks_for_partitions = False

    @property
    def ready(self) -> bool:
        """Whether the broker answers, and all has been read that was there when it first did.

        After a silence too: kills may have been written meanwhile.
        """
        self._contact.look()
        return self._caught_up and not self._contact.lost

    @property
    def waiting_for(self) -> str:
        """Why it is not ready, for people."""
        return "the broker does not answer" if self._contact.lost else "reading what there is"

    @property
    def generation(self) -> bytes:
        """What stands for the topics in a cursor.

        Raises BrokerUnreachableError before it is known.
        """
        return _known(self._topics).generation

    @property
    def starts(self) -> Starts:
        """Where readers begin. Raises BrokerUnreachableError while the broker is away."""
        return _known(self._starts)

    def look_for_partitions(self) -> None:
        """Look within seconds whether there are new partitions."""
        self._looks_for_partitions = True

    async def run(self) -> None:
        """Follow; where no broker answers, it is tried again.

        Raises ConfigurationError and StoreError.
        """
        waits = backoff(0.5, 15.0)
        while True:
            begun = self._clock.monotonic()
            try:
                with kafka.explained(self._settings, "the topics can't be read"):
                    await self._follow()
            except BrokerUnreachableError as error:
                self._contact.note_loss()
                if self._clock.monotonic() - begun > TOPICS_SECONDS:
                    waits = backoff(0.5, 15.0)
                log.debug("the topics can't be read: tried again", error=str(error))
                await self._clock.sleep(next(waits))

    async def _follow(self) -> None:
        """Until there are more partitions."""
        topics = await look_up(self._settings)
        if self._topics and topics.generation != self._topics.generation:
            raise ConfigurationError(
                f"the topic {ARTICLES.name} or {ARTICLES_KILLED.name} was made again: start serve "
                "anew, which forgets what was on it"
            )
        self._topics = topics
        consumer = kafka.table_consumer(self._settings)
        await kafka.start(consumer, self._settings)
        try:
            self._starts = starts = Starts(self._settings, consumer, topics)
            await self._assign(consumer, topics, starts)
            wanted = await self._ends(consumer)
            look_at = topics_at = self._clock.monotonic()
            while True:
                await self._take(consumer, topics)
                if not self._caught_up and await reached(consumer, wanted):
                    await self._note_caught_up()
                now = self._clock.monotonic()
                if now < look_at:
                    continue
                look_at = now + LOOK_SECONDS
                ends = await self._ends(consumer)
                self._contact.look()
                if self._contact.lost:
                    wanted, self._caught_up = ends, False
                self._contact.note_answer()
                self._show()
                if self._read:
                    await self._note_complete()
                if self._looks_for_partitions or now >= topics_at + TOPICS_SECONDS:
                    topics_at, self._looks_for_partitions = now, False
                    if await look_up(self._settings) != topics:
                        return
        finally:
            self._starts = None
            await kafka.abandon(consumer)

    async def _note_caught_up(self) -> None:
        if not self._read:
            await self._note_complete()
            self._read = True
            log.info("all has been read that was there")
        self._caught_up = True

    async def _note_complete(self) -> None:
        for table in self._tables.values():
            await table.note_complete()

    def _show(self) -> None:
        self._metrics.set(KILLS, self._wire.kill_count)
        if newest := self._wire.newest:
            self._metrics.set(NEWEST, newest / 1000)

    async def _assign(self, consumer: AIOKafkaConsumer, topics: Topics, starts: Starts) -> None:
        first, ends = await starts.earliest(), await starts.ends()
        self._add_rings(first, ends)
        offsets = {
            **{each: self._wire.rings[each.partition].end for each in topics.of(ARTICLES)},
            **{each: self._wire.kills[each.partition].end for each in topics.of(ARTICLES_KILLED)},
            **dict.fromkeys(topics.of(SITES), self._sites_read),
        }
        for table in self._tables.values():
            offsets |= await table.open(await starts.ends_of(table.topic))
        consumer.assign(list(offsets))
        for where, offset in offsets.items():
            consumer.seek(where, offset)

    def _add_rings(self, first: Position, ends: Position) -> None:
        """Those of partitions that are new."""
        for partition, (start, end) in enumerate(zip(first.events, ends.events, strict=True)):
            begin = end - PREFILLED if not self._read else start
            self._wire.rings.setdefault(partition, Ring(max(start, begin)))
        for partition, start in enumerate(first.kills):
            self._wire.kills.setdefault(partition, Ring(start))

    async def _take(self, consumer: AIOKafkaConsumer, topics: Topics) -> None:
        found: Mapping[TopicPartition, Sequence[Any]] = await consumer.getmany(
            timeout_ms=FETCH_MILLISECONDS
        )
        for topic in self._order:
            for where in topics.of(topic):
                position = await consumer.position(where)
                await self._take_over(topic, where, found.get(where, ()), position)

    async def _take_over(
        self, topic: Topic, where: TopicPartition, records: Sequence[Any], position: int
    ) -> None:
        if topic is SITES:
            self._sites_read = position
            for record in records:
                self._sites.take(to_key(record.key), record.value)
        elif table := self._tables.get(topic.name):
            await table.take(where, records, position)
        elif topic is ARTICLES_KILLED:
            self._wire.take_kills(where.partition, entries_of(where, records), position)
        else:
            self._wire.take_events(where.partition, entries_of(where, records), position)

    async def _ends(self, consumer: AIOKafkaConsumer) -> Mapping[TopicPartition, int]:
        deadline = self._settings.wiredesk.deadline_seconds
        ends: Mapping[TopicPartition, int] = await kafka.within(
            deadline, consumer.end_offsets(list(consumer.assignment()))
        )
        return ends


def _known(value: T | None) -> T:
    if value is None:
        raise BrokerUnreachableError("no Kafka broker answers")
    return value
