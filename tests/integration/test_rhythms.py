"""How sources send is learned from the topics, shown, kept, and gone on from."""

from datetime import datetime, timedelta

from aiokafka import AIOKafkaProducer

from runtime.clock import SystemClock
from runtime.metrics.prometheus import Metrics
from runtime.settings import Settings
from runtime.topics.admin import create_topics
from schemas.topics import DEAD_LETTERS, OUTCOMES, RHYTHMS, Topic
from services.serve.kafka.rhythms import learning
from services.serve.learning import KEEP_SECONDS, learned
from services.serve.metrics import METRICS, SOURCE_DRIFT, SOURCE_SILENT_AFTER
from services.serve.rhythm.book import RhythmBook
from tests.faults.desk import until
from tests.unit.serve.rhythm.test_arrivals import LETTER, PLAIN, outcome
from wiredesk.client.habits import read_habits
from wiredesk.client.read import reading

COUNT = 250


class Ahead(SystemClock):
    """The clock, of which time can be passed."""

    def __init__(self) -> None:
        self.passed = 0.0

    def monotonic(self) -> float:
        return super().monotonic() + self.passed


class Topics:
    """What publish and the other stages write, and what is kept of it."""

    def __init__(self, settings: Settings, producer: AIOKafkaProducer, clock: Ahead) -> None:
        self.settings = settings
        self._producer = producer
        self._now = clock.now()

    async def send_a_fortnight_of(self, source: str) -> None:
        for number in range(COUNT):
            came = self._now - timedelta(days=14 * (COUNT - number) / COUNT)
            value = outcome(PLAIN.model_copy(update={"received_at": came}), source)
            await self._write(OUTCOMES, value, came)

    async def put_aside(self, source: str) -> None:
        letter = LETTER.model_copy(update={"source": source})
        headers = list(letter.to_headers())
        await self._write(DEAD_LETTERS, b"bytes", self._now, headers)

    async def kept(self) -> int:
        """How often something has been kept."""
        async with reading(self.settings, [RHYTHMS], from_start=True) as reader:
            return sum((await reader.ends()).values())

    async def _write(
        self,
        topic: Topic,
        value: bytes,
        written: datetime,
        headers: list[tuple[str, bytes]] | None = None,
    ) -> None:
        name = self.settings.wiredesk.topic_prefix + topic.name
        time = round(written.timestamp() * 1000)
        await self._producer.send(name, value, timestamp_ms=time, headers=headers)


async def test_habits_are_learned_shown_kept_and_gone_on_from(no_topics: Settings) -> None:
    await create_topics(no_topics, (OUTCOMES, DEAD_LETTERS, RHYTHMS))
    clock, metrics, book = Ahead(), Metrics(METRICS), RhythmBook()
    servers = no_topics.kafka.bootstrap_servers
    async with AIOKafkaProducer(bootstrap_servers=servers) as producer:
        topics = Topics(no_topics, producer, clock)
        await topics.send_a_fortnight_of("north")
        async with learned(no_topics, book, clock, metrics):
            await until(lambda: bool(list(metrics.samples(SOURCE_DRIFT))), "it is shown")
            [(labels, silent_after)] = metrics.samples(SOURCE_SILENT_AFTER)
            assert labels == {"source": "north"}
            assert silent_after > clock.now().timestamp()
            clock.passed += KEEP_SECONDS

            async def is_kept() -> bool:
                return await topics.kept() > 0

            await until(is_kept, "what was learned is kept")
        kept = book.rhythms

        await topics.put_aside("south")
        again = RhythmBook()
        async with learning(no_topics, again, clock) as reader:
            assert again.rhythms.sources == kept.sources, "it goes on from what was kept"
            ends = await reader.ends()
            while not await reader.has_reached(ends):
                await reader.take()
        assert [each.source for each in again.rhythms.sources] == ["north", "south"]

    north, south = await read_habits(no_topics)
    assert (north.source, north.learning, north.silent) == ("north", False, False)
    assert north.expected_gap
    assert (south.source, south.learning) == ("south", True)
