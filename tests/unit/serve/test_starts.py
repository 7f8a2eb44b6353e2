"""Where readers begin, as a broker says it that is written to meanwhile."""

from collections.abc import Collection, Mapping

from aiokafka import TopicPartition
from aiokafka.structs import OffsetAndTimestamp

from runtime.settings import load_settings
from schemas.topics import ARTICLES, ARTICLES_KILLED
from services.serve.cursor import Position
from services.serve.kafka.starts import Starts
from services.serve.kafka.topics import Topics
from tests.unit.serve.wire_events import NOON

TOPICS = Topics("", {ARTICLES.name: 1, ARTICLES_KILLED.name: 1}, b"sixsix")


class Busy:
    """A broker to which a record comes between any two answers."""

    def __init__(self) -> None:
        self.written = 0

    async def end_offsets(self, where: Collection[TopicPartition]) -> Mapping[TopicPartition, int]:
        self.written += 1
        return dict.fromkeys(where, self.written - 1)

    async def offsets_for_times(
        self, asked: Mapping[TopicPartition, int]
    ) -> Mapping[TopicPartition, OffsetAndTimestamp | None]:
        self.written += 1
        first = OffsetAndTimestamp(0, 1) if self.written > 1 else None
        return dict.fromkeys(asked, first)


async def test_nothing_is_passed_over_that_is_written_while_the_broker_is_asked() -> None:
    assert await Starts(load_settings(), Busy(), TOPICS).since(NOON) == Position((0,), (0,))
