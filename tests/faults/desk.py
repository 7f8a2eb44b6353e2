"""A desk for one test: topics under a prefix, copy pushed, workers run, output counted."""

import asyncio
import time
import uuid
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from contextlib import asynccontextmanager
from contextvars import ContextVar
from typing import Any

from aiokafka import AIOKafkaConsumer, AIOKafkaProducer, ConsumerRecord

from runtime.handler import Stage
from runtime.service import Service, running
from runtime.settings import KafkaSettings, Settings, WiredeskSettings
from runtime.topics.admin import create_topics
from schemas.dead_letter import DeadLetter
from schemas.topics import DEAD_LETTERS, Topic
from tests.faults.counting import COUNTS, ORIGIN, OUT, SOURCE, Numbered, Tally
from tests.faults.proxy import Proxy

LIMIT = 90.0
"""Seconds that a condition may take to come true, on a slow machine full of other work."""
WORKER: ContextVar[str] = ContextVar("WORKER", default="")
"""Which of a test's workers the running task belongs to."""


class Desk:
    """Topics of its own on a shared broker."""

    def __init__(self, bootstrap: str) -> None:
        self.bootstrap = bootstrap
        self.prefix = f"t{uuid.uuid4().hex[:10]}."
        self.pushed: list[tuple[int, int]] = []

    def settings(self, through: Proxy | None = None, **ours: Any) -> Settings:
        """Settings with times short enough for a test, `ours` over them."""
        times = {
            "session_timeout_seconds": 3.0,
            "deadline_seconds": 10.0,
            "drain_seconds": 5.0,
            "rebalance_timeout_seconds": 20.0,
        }
        return Settings(
            kafka=KafkaSettings(bootstrap_servers=through.address if through else self.bootstrap),
            wiredesk=WiredeskSettings(**{"topic_prefix": self.prefix, **times, **ours}),
        )

    async def open(self, source: Topic = SOURCE) -> "Desk":
        """Create the topics, the output with as many partitions as the source."""
        await create_topics(self.settings(), (source, COUNTS, OUT, DEAD_LETTERS))
        return self

    async def push(
        self, values: Iterable[bytes], *, keys: int = 7, partition: int | None = None
    ) -> None:
        """Push records, under a few keys by turns."""
        async with AIOKafkaProducer(
            bootstrap_servers=self.bootstrap, enable_idempotence=True
        ) as producer:
            topic = self.prefix + SOURCE.name
            sent = [
                await producer.send(topic, value, key=b"k%d" % (i % keys), partition=partition)
                for i, value in enumerate(values)
            ]
            self.pushed += [(m.partition, m.offset) for m in await asyncio.gather(*sent)]

    @asynccontextmanager
    async def worker(
        self, stage: Stage, through: Proxy | None = None, name: str = "worker", **ours: Any
    ) -> AsyncIterator[Service]:
        """A worker in this process, stopped when the context ends."""
        token = WORKER.set(name)
        context = running([stage], self.settings(through, **ours))
        service = await context.__aenter__()
        WORKER.reset(token)
        try:
            yield service
        finally:
            await context.__aexit__(None, None, None)

    async def output(self) -> list[Numbered]:
        """What is committed on the output topic, each partition in its order."""
        return [
            Numbered(m.key, int(m.value), _pair(dict(m.headers)[ORIGIN]))
            for m in await read(self.bootstrap, self.prefix + OUT.name)
        ]

    async def dead_letters(self) -> list[DeadLetter]:
        """What is committed on the dead letters."""
        found = await read(self.bootstrap, self.prefix + DEAD_LETTERS.name)
        return [DeadLetter.from_headers(tuple(m.headers)) for m in found]

    async def tally(self) -> Tally:
        """How the output stands against what was pushed."""
        dead = [(letter.partition, letter.offset) for letter in await self.dead_letters()]
        return Tally.of(self.pushed, await self.output(), dead)

    async def faults(self) -> dict[str, int]:
        """What is wrong with the output, by name; empty when nothing is."""
        return (await self.tally()).faults

    async def nothing_lost(self) -> bool:
        """Whether each record pushed has come out in some way."""
        return (await self.tally()).lost == 0


async def read(bootstrap: str, topic: str) -> list[ConsumerRecord]:
    """Every committed record of a topic up to its last stable offsets, in order by partition."""
    consumer = AIOKafkaConsumer(
        topic,
        bootstrap_servers=bootstrap,
        group_id=None,
        isolation_level="read_committed",
        auto_offset_reset="earliest",
    )
    async with consumer:
        parts = sorted(consumer.assignment())
        ends = await consumer.end_offsets(parts)
        found: list[ConsumerRecord] = []
        for part in parts:
            while await consumer.position(part) < ends[part]:
                got = await consumer.getmany(part, timeout_ms=200)
                found += got.get(part, [])
        return found


async def until(
    condition: Callable[[], bool | Awaitable[bool]], what: str, seconds: float = LIMIT
) -> None:
    """Wait for a condition to come true; fails the test, with `what`, when it does not."""
    ends = time.monotonic() + seconds
    while True:
        answer = condition()
        if answer if isinstance(answer, bool) else await answer:
            return
        assert time.monotonic() < ends, f"not within {seconds:g} s: {what}"
        await asyncio.sleep(0.1)


async def met(event: asyncio.Event, what: str) -> None:
    """Wait for something to have happened; fails the test, with `what`, when it does not."""
    await until(event.is_set, what)


def metric(service: Service, name: str, **labels: str) -> float:
    """A metric's sum over every set of labels that has these."""
    return sum(
        sample.value
        for family in service.metrics.registry.collect()
        for sample in family.samples
        if sample.name == name and labels.items() <= sample.labels.items()
    )


def _pair(text: bytes) -> tuple[int, int]:
    partition, offset = text.split(b":")
    return int(partition), int(offset)
