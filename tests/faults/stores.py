"""What befalls tables on disk, and the precaution taken out: row 42 of docs/exactly-once.md."""

import asyncio
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from aiokafka import AIOKafkaProducer, TopicPartition

from runtime.partition import stored_tables
from runtime.partition.edge import KafkaEdge
from runtime.topics.admin import admin_client, create_topics
from tests.faults.counting import COUNTS, SOURCE_OF_ONE, stage
from tests.faults.desk import Desk, metric, read, until
from tests.faults.scenarios import CONSUMED, Faults

VARIABLE = "WIREDESK_STATE_FOLDER"


@contextmanager
def stores_in(folder: Path) -> Iterator[None]:
    """Workers that are started meanwhile keep their tables in this folder."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(VARIABLE, str(folder))
        yield


async def work(desk: Desk, keys: int, records: int = 40) -> None:
    """Push records, and have a worker handle them."""
    await desk.push([b"x"] * records, keys=keys)
    async with desk.worker(stage(source=SOURCE_OF_ONE), batch_records=10) as worker:
        await until(lambda: metric(worker, CONSUMED) == records, "all consumed")


async def a_table_made_again(desk: Desk) -> Faults:
    """Row 42: a table's topic is deleted and restored, and written past where a store stands."""
    await desk.open(SOURCE_OF_ONE)
    with tempfile.TemporaryDirectory() as name:
        with stores_in(Path(name)):
            await work(desk, keys=7)
        await _restored(desk)
        await work(desk, keys=7, records=7)
        await work(desk, keys=1, records=60)
        with stores_in(Path(name)):
            await work(desk, keys=7)
    return await desk.faults()


async def _restored(desk: Desk) -> None:
    """As from a backup: what the table says, at other offsets."""
    topic = desk.prefix + COUNTS.name
    latest = {record.key: record.value for record in await read(desk.bootstrap, topic)}
    async with admin_client(desk.settings()) as client:
        await client.delete_topics([topic])
        await asyncio.sleep(1)
    await create_topics(desk.settings(), (COUNTS,))
    async with AIOKafkaProducer(bootstrap_servers=desk.bootstrap) as producer:
        for key, value in latest.items():
            await producer.send_and_wait(topic, value, key=key, partition=0)


def stores_taken_on_trust(patch: pytest.MonkeyPatch) -> None:
    """Row 42: a store is read on from wherever it stands."""
    patch.setattr(stored_tables, "doubt", lambda *_, **__: None)


class Readings:
    """From where the table was read, each time."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        """Listen from now on."""
        self.starts: list[int] = []
        read_on = KafkaEdge.read_on

        async def noted(self_: KafkaEdge, where: TopicPartition, start: int, *more: Any) -> int:
            self.starts.append(start)
            return await read_on(self_, where, start, *more)

        patch.setattr(KafkaEdge, "read_on", noted)
