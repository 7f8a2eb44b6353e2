"""Follows the topics of the way in: who may send, what was sent before, what became of it."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

import structlog
from aiokafka import AIOKafkaConsumer, TopicPartition

from runtime import kafka
from runtime.backoff import backoff
from runtime.clock import Clock
from runtime.errors import BrokerUnreachableError, ConfigurationError
from runtime.settings import Settings
from runtime.tables.memory import to_key
from runtime.topics.admin import admin_client
from schemas.agency import Agency
from schemas.topics import AGENCIES, DEAD_LETTERS, INTAKE_KEYS, OUTCOMES, Topic
from services.serve.holders import Holders
from services.serve.intake.fates import Fated, Fates, fate_of_letter, fate_of_outcome
from services.serve.intake.once import Once
from services.serve.intake.raw_topics import RawTopics
from services.serve.kafka.records import offsets_since

READ = (AGENCIES, INTAKE_KEYS, OUTCOMES, DEAD_LETTERS)
FROM_THE_START = (AGENCIES, INTAKE_KEYS)
FETCH_MILLISECONDS = 500
TOPICS_SECONDS = 60.0
"""How often it is asked whether there are new partitions."""

log = structlog.get_logger("wiredesk.intake")


class IntakeFollower:
    """Reads the topics for as long as the process runs."""

    def __init__(
        self,
        settings: Settings,
        agencies: Holders[Agency],
        once: Once,
        fates: Fates,
        raw_topics: RawTopics,
        clock: Clock,
        begin: datetime,
    ) -> None:
        """The tables are filled; `begin`: from when on outcomes are read."""
        self._settings = settings
        self._prefix = settings.wiredesk.topic_prefix
        self._deadline = settings.wiredesk.deadline_seconds
        self._agencies = agencies
        self._once = once
        self._fates = fates
        self._raw_topics = raw_topics
        self._clock = clock
        self._begin = begin
        self._offsets: dict[TopicPartition, int] = {}
        self.ready = False
        """Whether all has been read that was there at the start."""

    async def run(self) -> None:
        """Follow; where no broker answers, it is tried again. Raises ConfigurationError."""
        waits = backoff(0.5, 15.0)
        while True:
            begun = self._clock.monotonic()
            try:
                with kafka.explained(self._settings, "the topics of agencies can't be read"):
                    await self._follow()
            except BrokerUnreachableError as error:
                if self._clock.monotonic() - begun > TOPICS_SECONDS:
                    waits = backoff(0.5, 15.0)
                log.debug("the topics can't be read: tried again", error=str(error))
                await self._clock.sleep(next(waits))

    async def _follow(self) -> None:
        """Until there are more partitions."""
        where = await self._look_up()
        consumer = kafka.table_consumer(self._settings)
        await kafka.start(consumer, self._settings)
        try:
            await self._assign(consumer, where)
            ends = await kafka.within(self._deadline, consumer.end_offsets(list(where)))
            look_at = self._clock.monotonic() + TOPICS_SECONDS
            while True:
                await self._take(consumer, where)
                await self._raw_topics.refresh()
                if not self.ready and all(self._offsets[each] >= ends[each] for each in ends):
                    self.ready = True
                    log.info("copy may be sent")
                if self._clock.monotonic() >= look_at:
                    look_at = self._clock.monotonic() + TOPICS_SECONDS
                    if await self._look_up() != where:
                        return
        finally:
            await kafka.abandon(consumer)

    async def _look_up(self) -> Mapping[TopicPartition, Topic]:
        names = {self._prefix + topic.name: topic for topic in READ}
        async with admin_client(self._settings) as client:
            described = await kafka.within(self._deadline, client.describe_topics(list(names)))
        if missing := [each["topic"] for each in described if each["error_code"]]:
            raise ConfigurationError(
                f"the topic {missing[0]} is not there, or may not be read: create it with "
                "`wiredesk topics create`, give serve the right to it, or set "
                "WIREDESK_SERVE_INTAKE to false"
            )
        return {
            TopicPartition(each["topic"], part["partition"]): names[each["topic"]]
            for each in described
            for part in each["partitions"]
        }

    async def _assign(
        self, consumer: AIOKafkaConsumer, where: Mapping[TopicPartition, Topic]
    ) -> None:
        new = [each for each in where if each not in self._offsets]
        starts = await kafka.within(self._deadline, consumer.beginning_offsets(new))
        ends = await kafka.within(self._deadline, consumer.end_offsets(new))
        firsts = await offsets_since(consumer, ends, self._begin, self._deadline)
        for each in new:
            from_start = where[each] in FROM_THE_START
            self._offsets[each] = starts[each] if from_start else firsts[each]
        consumer.assign(list(where))
        for each in where:
            consumer.seek(each, self._offsets[each])

    async def _take(
        self, consumer: AIOKafkaConsumer, where: Mapping[TopicPartition, Topic]
    ) -> None:
        found: Mapping[TopicPartition, Sequence[Any]] = await consumer.getmany(
            timeout_ms=FETCH_MILLISECONDS
        )
        for each, topic in where.items():
            self._take_over(topic, found.get(each, ()))
            self._offsets[each] = await consumer.position(each)

    def _take_over(self, topic: Topic, records: Sequence[Any]) -> None:
        if topic is AGENCIES:
            for record in records:
                self._agencies.take(to_key(record.key), record.value)
        elif topic is INTAKE_KEYS:
            for record in records:
                self._once.take(to_key(record.key), record.value)
        elif records:
            told = ((each.timestamp, _fated(topic, each)) for each in records)
            self._fates.take((time, fated) for time, fated in told if fated)


def _fated(topic: Topic, record: Any) -> Fated | None:
    if topic is OUTCOMES:
        return fate_of_outcome(record.value)
    return fate_of_letter(record.headers, record.value)
