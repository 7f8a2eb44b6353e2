"""The real stages as processes, under a topic prefix of their own, and the copy between them."""

import asyncio
import contextlib
import json
import os
import subprocess
import sys
import time
import uuid
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Self

import aiohttp
from aiokafka import AIOKafkaProducer
from aiokafka.errors import KafkaError

from runtime.kafka import MAX_REQUEST_BYTES
from runtime.settings import KafkaSettings, Settings, WiredeskSettings
from runtime.topics.admin import create_topics
from schemas.cloudevents import is_ahead
from schemas.dead_letter import DeadLetter
from schemas.topics import ARTICLES, DEAD_LETTERS, ENRICHED, ITEMS, RAW
from tests.faults.desk import read
from tests.torture.balance import Balance, Origin, balance
from tests.torture.copy import Copy

STAGES = ("ingest", "enrich", "publish")
READY_SECONDS = 300.0
SESSION_SECONDS = 4
SETTINGS = {
    "WIREDESK_SESSION_TIMEOUT_SECONDS": str(SESSION_SECONDS),
    "WIREDESK_DEADLINE_SECONDS": "10",
    "WIREDESK_DRAIN_SECONDS": "5",
    "WIREDESK_LOG_FORMAT": "json",
}


class StageProcess:
    """One stage in a process of its own."""

    def __init__(self, stage: str, environment: dict[str, str], log: Path) -> None:
        """Start it; it logs to `log`, a file of its own."""
        self.stage = stage
        self._log = log
        with log.open("wb") as lines:
            self.process = subprocess.Popen(
                [sys.executable, "-c", "from wiredesk.main import main; main()", stage],
                env=environment,
                stderr=lines,
            )

    async def ready(self) -> None:
        """Wait until it has its partitions.

        Raises RuntimeError where it ends instead, or takes too long.
        """
        ends = time.monotonic() + READY_SECONDS
        async with aiohttp.ClientSession() as session:
            while self.process.poll() is None and time.monotonic() < ends:
                if self._address() and await _answers_well(session, self.address("/readyz")):
                    return
                await asyncio.sleep(0.1)
        said = self._log.read_text(encoding="utf-8")[-2000:]
        raise RuntimeError(f"{self.stage}: exit status {self.process.poll()}, not ready: {said}")

    def address(self, path: str) -> str:
        """Where it serves `path`.

        Raises RuntimeError where it has not got as far as that.
        """
        if (base := self._address()) is None:
            raise RuntimeError(f"{self.stage} serves nothing yet")
        return base + path

    def _address(self) -> str | None:
        """Where it serves metrics and health, once it has logged that."""
        for line in self._log.read_text(encoding="utf-8").splitlines(keepends=True):
            if '"event": "started"' in line and line.endswith("\n"):
                return str(json.loads(line)["metrics"]).removesuffix("/metrics")
        return None

    async def end(self, seconds: float = 60) -> bool:
        """Have it drain and end; whether it did so well, if it had got as far as to start."""
        started = self._address() is not None
        self.process.terminate()
        try:
            status = await asyncio.to_thread(self.process.wait, seconds)
        except subprocess.TimeoutExpired:
            self.kill()
            return False
        return status == 0 or not started

    def kill(self) -> None:
        """End it at once, in whatever it is doing."""
        self.process.kill()
        self.process.wait()


async def _answers_well(session: aiohttp.ClientSession, address: str) -> bool:
    try:
        async with session.get(address) as answer:
            return answer.status == 200
    except aiohttp.ClientError:
        return False


class Pipeline:
    """Topics of its own, what was pushed to them, and the stages' processes."""

    def __init__(self, bootstrap: str, prefix: str, logs: Path, **settings: str) -> None:
        """`logs`: a folder for the stages' logs; `settings`: more of their environment."""
        self.bootstrap = bootstrap
        self.prefix = prefix
        self.pushed: list[Origin] = []
        self._logs = logs
        self._processes: list[StageProcess] = []
        ours = {"KAFKA_BOOTSTRAP_SERVERS": bootstrap, "WIREDESK_TOPIC_PREFIX": prefix}
        self._environment = {**os.environ, **SETTINGS, **ours, **settings}

    @property
    def settings(self) -> Settings:
        """The settings for what runs in this process."""
        return Settings(
            kafka=KafkaSettings(bootstrap_servers=self.bootstrap),
            wiredesk=WiredeskSettings(topic_prefix=self.prefix),
        )

    @classmethod
    @asynccontextmanager
    async def opened(cls, bootstrap: str, logs: Path, **settings: str) -> AsyncIterator[Self]:
        """A pipeline with its topics; no process outlives the context."""
        pipeline = cls(bootstrap, f"p{uuid.uuid4().hex[:10]}.", logs, **settings)
        await create_topics(pipeline.settings)
        try:
            yield pipeline
        finally:
            for process in pipeline._processes:
                process.kill()

    def start(self, stage: str) -> StageProcess:
        """One more process of a stage."""
        log = self._logs / f"{len(self._processes):03}-{stage}.log"
        process = StageProcess(stage, self._environment, log)
        self._processes.append(process)
        return process

    def producer(self) -> AIOKafkaProducer:
        """A producer for `push`, to be started and stopped by the caller."""
        return AIOKafkaProducer(
            bootstrap_servers=self.bootstrap,
            enable_idempotence=True,
            max_request_size=MAX_REQUEST_BYTES,
        )

    async def push(self, producer: AIOKafkaProducer, copies: Iterable[Copy]) -> None:
        """Push copy to `wire.raw`, and wait until the broker has it."""
        topic = self.prefix + RAW.name
        sent = [
            await producer.send(topic, copy.value, key=copy.key, headers=copy.headers)
            for copy in copies
        ]
        self.pushed += [(m.partition, m.offset) for m in await asyncio.gather(*sent)]

    async def balance(self) -> Balance:
        """How what has come out stands against what was pushed.

        What the producer got no answer for, because the broker went away, counts as pushed too.
        """
        raw = await read(self.bootstrap, self.prefix + RAW.name)
        pushed = {*self.pushed, *((m.partition, m.offset) for m in raw)}
        outputs = {
            topic.name: [
                m.value
                for m in await read(self.bootstrap, self.prefix + topic.name)
                if not is_ahead(tuple(m.headers))
            ]
            for topic in (ITEMS, ENRICHED, ARTICLES)
        }
        letters = await read(self.bootstrap, self.prefix + DEAD_LETTERS.name)
        dead = [DeadLetter.from_headers(tuple(m.headers)) for m in letters]
        return balance(pushed, outputs, [(d.partition, d.offset) for d in dead])

    async def all_out(self, patience: float) -> None:
        """Wait until everything has come out, or until nothing has for `patience` seconds."""
        least: float = float("inf")
        ends = time.monotonic() + patience
        while least and time.monotonic() < ends:
            await asyncio.sleep(3)
            with contextlib.suppress(KafkaError):  # the broker may be on its way up
                lost = (await self.balance()).lost
                if lost < least:
                    least, ends = lost, time.monotonic() + patience
