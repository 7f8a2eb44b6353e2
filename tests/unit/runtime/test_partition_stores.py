"""The life of an owner whose table is on disk."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from aiokafka import TopicPartition
from aiokafka.errors import KafkaConnectionError

from runtime.batch import Production
from runtime.errors import StoreError
from runtime.partition.context import StageContext
from runtime.tables.doubts import Log
from runtime.tables.restore import Progress, Take
from runtime.tables.store import Store, StoreMemory
from runtime.tables.stores import Stores
from tests.unit.runtime.desk import COUNTS, GOOD, PARTITION, SOURCE, Desk
from tests.unit.runtime.fakes import FakeKafka
from tests.unit.runtime.table_log import DAY, TableLog

MEMORY = StoreMemory.of(16)


class KafkaWithLog(FakeKafka):
    """Whose table's topic is a log with offsets."""

    log: TableLog

    async def commit(self, made: Sequence[Production], after: int) -> Sequence[int]:
        await super().commit(made, after)
        counts = [(each.key.decode(), each.value) for each in made if each.topic is COUNTS]
        written = iter(self.log.write(*counts))
        return [next(written).offset if each.topic is COUNTS else 0 for each in made]

    async def logs(self, where: Sequence[TopicPartition]) -> Mapping[TopicPartition, Log]:
        return await self.log.logs(where)

    async def read_on(self, where: TopicPartition, start: int, take: Take, note: Progress) -> int:
        return await self.log.read_on(where, start, take, note)


class DeskOnDisk(Desk):
    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.kafka: KafkaWithLog = KafkaWithLog(TopicPartition(SOURCE.name, PARTITION))
        self.kafka.log = TableLog()
        self.folder = folder

    def context(self) -> StageContext:
        return replace(super().context(), stores=Stores(self.folder, MEMORY))

    async def until(self, condition: Callable[[], Any]) -> None:
        for _ in range(500):
            await self.settle()
            if condition():
                return
            await asyncio.sleep(0.01)
        raise AssertionError("it never came true")

    async def ready(self) -> None:
        self.assign()
        await self.until(lambda: self.owner.ready)

    async def pushed(self, count: int) -> None:
        """Push records, and wait until they have come out."""
        total = len(self.numbers) + count
        await self.push(*[GOOD] * count)
        await self.until(lambda: len(self.numbers) == total and self.owner.idle)


@pytest.fixture
def desk(tmp_path: Path) -> DeskOnDisk:
    return DeskOnDisk(tmp_path)


async def test_the_next_owner_goes_on_with_the_store(desk: DeskOnDisk) -> None:
    for _ in range(3):
        await desk.ready()
        await desk.pushed(2)
        await desk.owner.close(5)
    assert desk.numbers == [1, 2, 3, 4, 5, 6]
    # Its own writes are not read again: after each owner the marker alone is left.
    assert desk.kafka.log.taken == 0
    assert desk.kafka.log.reads[0] == 0
    assert 0 < desk.kafka.log.reads[1] < desk.kafka.log.reads[2]


async def test_a_failed_commit_changes_nothing_on_disk(desk: DeskOnDisk) -> None:
    await desk.ready()
    await desk.pushed(1)
    desk.kafka.failures = [KafkaConnectionError()]
    await desk.push(GOOD)
    await desk.until(lambda: desk.clock.slept)
    assert desk.kafka.log.table == [("all", b"1")]
    desk.clock.pass_time(10)
    await desk.until(lambda: len(desk.numbers) == 2)
    await desk.owner.close(5)
    assert desk.numbers == [1, 2]


async def test_a_process_that_is_frozen_behind_its_commit_does_not_call_its_store_new(
    desk: DeskOnDisk, monkeypatch: pytest.MonkeyPatch
) -> None:
    await desk.ready()
    begun = desk.clock.now().timestamp()
    commit = desk.kafka.commit

    async def frozen(made: Sequence[Production], after: int) -> Sequence[int]:
        offsets = await commit(made, after)
        desk.clock.pass_time(3 * DAY)
        return offsets

    monkeypatch.setattr(desk.kafka, "commit", frozen)
    await desk.pushed(1)
    await desk.owner.close(5)
    store = Stores(desk.folder, MEMORY).find(f"counts-{PARTITION}", expires=False)
    assert store is not None
    assert store.mark
    assert store.mark.complete_at == begun
    store.close()


async def test_a_disk_that_is_full_ends_the_stage_and_loses_nothing(
    desk: DeskOnDisk, monkeypatch: pytest.MonkeyPatch
) -> None:
    await desk.ready()
    await desk.pushed(1)

    def full(self: Store, changes: object) -> None:
        raise StoreError("No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(Store, "write", full)
        await desk.push(GOOD)
        await desk.until(lambda: desk.fatal)
    assert [str(error) for error in desk.fatal] == ["No space left on device"]
    await desk.owner.close(5)
    # It had been committed, and so it is read from the topic.
    await desk.ready()
    await desk.pushed(1)
    await desk.owner.close(5)
    assert desk.numbers == [1, 2, 3]
    assert desk.kafka.log.taken == 1
