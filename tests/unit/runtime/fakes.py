"""Stand-ins for what the runtime meets outside: the clock, and Kafka as an owner sees it."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Executor, Future
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import Any

from aiokafka import TopicPartition

from runtime.batch import Production
from runtime.tables.doubts import Log
from runtime.tables.memory import CommittedTable
from runtime.tables.restore import Progress, Take
from runtime.topics.placement import Placements
from schemas.placement import Placement
from schemas.topics import DEAD_LETTERS

START = datetime(2026, 3, 1, 12, tzinfo=UTC)


class FakeClock:
    """Stands still until `pass_time`."""

    def __init__(self) -> None:
        self.seconds = 100.0
        self.slept: list[float] = []
        self._waiting: list[tuple[float, asyncio.Event]] = []

    def now(self) -> datetime:
        return START + timedelta(seconds=self.seconds - 100)

    def monotonic(self) -> float:
        return self.seconds

    def pass_time(self, seconds: float) -> None:
        self.seconds += seconds
        for ends, event in self._waiting:
            if ends <= self.seconds:
                event.set()

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        await self._until(seconds, asyncio.Event())

    async def wait(self, event: asyncio.Event, seconds: float | None) -> None:
        if seconds is None:
            await event.wait()
        else:
            await self._until(seconds, event)

    async def _until(self, seconds: float, event: asyncio.Event) -> None:
        """Until the event is set or the time has come, whichever is first."""
        alarm = asyncio.Event()
        entry = (self.seconds + seconds, alarm)
        self._waiting.append(entry)
        either = [asyncio.ensure_future(event.wait()), asyncio.ensure_future(alarm.wait())]
        try:
            await asyncio.wait(either, return_when=asyncio.FIRST_COMPLETED)
        finally:
            self._waiting.remove(entry)
            for each in either:
                each.cancel()


class Inline(Executor):
    """Runs at once what it is given, in the caller's thread."""

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        future: Future[Any] = Future()
        try:
            future.set_result(fn(*args, **kwargs))
        except BaseException as error:
            future.set_exception(error)
        return future


@dataclass
class FakeKafka:
    """One partition of a topic on a broker that never fails by itself, and a note of each call."""

    where: TopicPartition
    values: list[bytes] = field(default_factory=list)
    """The partition's records."""
    beginning: int = 0
    offset: int | None = None
    """The group's, as committed."""
    tables: dict[str, dict[str, bytes]] = field(default_factory=dict)
    """By topic, as committed."""
    placed: dict[str, int] = field(
        default_factory=lambda: dict.fromkeys(("copy", "out", "counts", DEAD_LETTERS.name), 6)
    )
    """By how many partitions the copy on each topic is placed."""
    growing_to: dict[str, int] = field(default_factory=dict)
    produced: list[Production] = field(default_factory=list)
    """What committed transactions have held, but for tables."""
    calls: list[str] = field(default_factory=list)
    failures: list[Exception] = field(default_factory=list)
    """What the next commits raise, in turn."""
    assigned: bool = True
    is_paused: bool = True
    producing: bool = False
    position: int = 0

    # ---- the consumer --------------------------------------------------------------------

    def assignment(self) -> set[TopicPartition]:
        return {self.where} if self.assigned else set()

    def paused(self) -> set[TopicPartition]:
        return {self.where} if self.is_paused else set()

    def pause(self, *partitions: TopicPartition) -> None:
        assert partitions == (self.where,)
        self.is_paused = True

    def resume(self, *partitions: TopicPartition) -> None:
        assert partitions == (self.where,)
        self.is_paused = False

    def seek(self, partition: TopicPartition, offset: int) -> None:
        self.calls.append(f"seek {offset}")
        self.position = offset

    async def committed(self, partition: TopicPartition) -> int | None:
        self.calls.append("committed")
        return self.offset

    async def beginning_offsets(
        self, partitions: Sequence[TopicPartition]
    ) -> Mapping[TopicPartition, int]:
        return {self.where: self.beginning}

    async def end_offsets(
        self, partitions: Sequence[TopicPartition]
    ) -> Mapping[TopicPartition, int]:
        return {self.where: len(self.values)}

    def fetch(self, count: int = 1000) -> list[Any]:
        """The next records, as the consumer has them; none while it is paused."""
        if self.is_paused:
            return []
        first, self.position = self.position, min(self.position + count, len(self.values))
        return [
            SimpleNamespace(
                partition=self.where.partition,
                offset=offset,
                timestamp=START.timestamp() * 1000,
                key=b"k",
                value=self.values[offset],
                headers=[("wire-source", self.values[offset].split(b":")[0])],
            )
            for offset in range(first, self.position)
        ]

    # ---- the producer and the tables -----------------------------------------------------

    def transactions(self, where: TopicPartition) -> "FakeKafka":
        assert where == self.where
        return self

    async def start(self, source: str) -> None:
        self.calls.append("start")
        self.producing = True

    async def commit(self, made: Sequence[Production], after: int) -> Sequence[int]:
        assert self.producing
        self.calls.append(f"commit {after}")
        if self.failures:
            raise self.failures.pop(0)
        for production in made:
            if production.topic.cleanup == "compact":
                table = self.tables.setdefault(production.topic.name, {})
                table[production.key.decode()] = production.value or b""
            else:
                self.produced.append(production)
        self.offset = after
        return range(len(made))

    async def end(self, *, abort: bool) -> None:
        if self.producing:
            self.calls.append("abort" if abort else "end")
        self.producing = False

    async def placements(self) -> Placements:
        self.calls.append("placements")
        return Placements(
            {
                name: Placement(partitions=number, growing_to=self.growing_to.get(name))
                for name, number in self.placed.items()
            }
        )

    async def restore(self, topic: str, partition: int, note: Progress) -> CommittedTable:
        self.calls.append(f"restore {topic}")
        values = self.tables.get(topic, {})
        note(0, len(values))
        return CommittedTable(values)

    async def logs(self, where: Sequence[TopicPartition]) -> Mapping[TopicPartition, Log]:
        raise AssertionError("no table is kept on disk")

    async def read_on(self, where: TopicPartition, start: int, take: Take, note: Progress) -> int:
        raise AssertionError("no table is kept on disk")
