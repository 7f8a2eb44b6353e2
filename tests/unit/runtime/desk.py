"""One partition with its owner, on fakes: what the tests of its life share."""

import asyncio
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from aiokafka import TopicPartition

from runtime.handler import Emit, Outcome, Record, Stage, Tables, TableWrite, rejected
from runtime.kafka import Names
from runtime.metrics.prometheus import Metrics
from runtime.partition.context import StageContext
from runtime.partition.dead_letter_limit import DeadLetterLimits
from runtime.partition.owner import PartitionOwner
from runtime.settings import KafkaSettings, Settings, WiredeskSettings
from schemas.dead_letter import DeadLetter
from schemas.topics import DEAD_LETTERS, Topic
from tests.unit.runtime.fakes import FakeClock, FakeKafka, Inline

SOURCE = Topic("copy", "any", None, "copy")
OUT = Topic("out", "number", None, "numbered copy")
COUNTS = Topic("counts", "all", None, "how many there have been", cleanup="compact")
PARTITION = 3
GOOD, BAD = b"ap:good", b"dpa:bad"
ACQUIRED = ["start", "placements", "committed", "restore counts"]


class Numbering:
    """Numbers records by a table: one lost, doubled or handled on a wrong table shows."""

    def __init__(self) -> None:
        self.due_at: datetime | None = None

    def handle(self, record: Record, tables: Tables, now: datetime) -> Sequence[Outcome]:
        source = record.header("wire-source") or ""
        if record.value == BAD:
            return [rejected(source, "garbled", "ask for it again")]
        return [self._numbered(tables, source)]

    def next_due(self, tables: Tables) -> datetime | None:
        return self.due_at

    def due(self, tables: Tables, now: datetime) -> Sequence[Outcome]:
        self.due_at = None
        return [self._numbered(tables, "clock")]

    def _numbered(self, tables: Tables, source: str) -> Outcome:
        number = str(int(tables["counts"].get("all") or b"0") + 1).encode()
        emit = Emit(OUT, source, number)
        return Outcome("numbered", source, (emit,), (TableWrite(COUNTS, "all", number),))


class Desk:
    """One partition, its owner, and hands on the clock."""

    def __init__(self, **settings: Any) -> None:
        self.clock = FakeClock()
        self.kafka = FakeKafka(TopicPartition("copy", PARTITION))
        self.metrics = Metrics()
        self.handler = Numbering()
        self.fatal: list[Exception] = []
        self.owner: PartitionOwner
        ours = WiredeskSettings.model_validate({"linger_seconds": 0, **settings})
        self.settings = Settings(kafka=KafkaSettings(bootstrap_servers="b:1"), wiredesk=ours)
        self.limits = DeadLetterLimits(ours, self.clock.monotonic)
        self.stage = Stage("numbering", SOURCE, self.handler, (COUNTS,), (OUT,))

    def context(self) -> StageContext:
        return StageContext(
            stage=self.stage,
            settings=self.settings,
            metrics=self.metrics,
            names=Names("", "numbering"),
            readers=None,
            executor=Inline(),
            edge=self.kafka,
            clock=self.clock,
            limits=self.limits,
            on_fatal=self.fatal.append,
        )

    def assign(self) -> None:
        self.kafka.is_paused = True
        self.owner = PartitionOwner(
            self.context(), TopicPartition(SOURCE.name, PARTITION), self.kafka
        )

    async def settle(self) -> None:
        """Fetch and feed, until nothing moves any more."""
        for _ in range(30):
            for _ in range(15):
                await asyncio.sleep(0)
            if found := self.kafka.fetch():
                self.owner.feed(found)

    async def push(self, *values: bytes) -> None:
        self.kafka.values += values
        await self.settle()

    async def assigned(self) -> "Desk":
        self.assign()
        await self.settle()
        return self

    @property
    def numbers(self) -> list[int]:
        """What has come out."""
        return [int(p.value or b"") for p in self.kafka.produced if p.topic is OUT]

    @property
    def dead_letters(self) -> list[tuple[int, str]]:
        letters = [p.headers for p in self.kafka.produced if p.topic is DEAD_LETTERS]
        read = [DeadLetter.from_headers(headers) for headers in letters]
        return [(letter.offset, letter.reason) for letter in read]

    def counted(self, metric: Any) -> dict[str, float]:
        return {list(labels.values())[-1]: value for labels, value in self.metrics.samples(metric)}


Make = Callable[..., Desk]
