"""Where a reader without a cursor begins."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from aiokafka import TopicPartition

from runtime import kafka
from runtime.settings import Settings
from schemas.topics import ARTICLES, ARTICLES_KILLED, Topic
from services.serve.cursor import Position
from services.serve.kafka.records import offsets_since
from services.serve.kafka.topics import Topics


class Starts:
    """Asks Kafka for the offsets of a time, and for the first that there are."""

    def __init__(self, settings: Settings, consumer: Any, topics: Topics) -> None:
        """`consumer` is started and may be anyone's: nothing of it is changed."""
        self._consumer = consumer
        self._topics = topics
        self._where = [*topics.of(ARTICLES), *topics.of(ARTICLES_KILLED)]
        self._deadline = settings.wiredesk.deadline_seconds

    async def earliest(self) -> Position:
        """The first events that the topic still has, and all kills."""
        starts = await kafka.within(self._deadline, self._consumer.beginning_offsets(self._where))
        return self._position(starts)

    async def ends(self) -> Position:
        """The offsets behind the last events that are committed."""
        ends = await kafka.within(self._deadline, self._consumer.end_offsets(self._where))
        return self._position(ends)

    async def ends_of(self, topic: Topic) -> Mapping[TopicPartition, int]:
        """The offsets behind the last records of a topic that are committed."""
        where = self._topics.of(topic)
        ends = await kafka.within(self._deadline, self._consumer.end_offsets(where))
        return dict(ends)

    async def since(self, moment: datetime) -> Position:
        """The first events and kills that were written at `moment` or later."""
        ends = await kafka.within(self._deadline, self._consumer.end_offsets(self._where))
        return self._position(await offsets_since(self._consumer, ends, moment, self._deadline))

    def _position(self, offsets: Mapping[TopicPartition, int]) -> Position:
        return Position(
            tuple(offsets[each] for each in self._topics.of(ARTICLES)),
            tuple(offsets[each] for each in self._topics.of(ARTICLES_KILLED)),
        )
