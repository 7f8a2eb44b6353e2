"""What befalls the topics themselves: rows 30 to 34 of docs/exactly-once.md."""

import asyncio
import time
from dataclasses import replace

import aiohttp
import pytest
from aiokafka import TopicPartition

from runtime.handler import Stage
from runtime.metrics.table import OPEN_TRANSACTION
from runtime.topics.admin import admin_client, create_topics
from tests.faults.counting import COUNTS, OUT, SOURCE, Counting, stage
from tests.faults.desk import Desk, metric, until
from tests.faults.scenarios import CONSUMED
from tests.faults.topic_scenarios import PUSHED_BY_ANYBODY, an_open_transaction
from wiredesk.client.open_transactions import open_transactions


async def test_row_30_an_open_transaction_is_named(
    desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    await desk.open()
    async with desk.worker(stage()) as worker:
        await until(lambda: worker.ready, "the worker ready")
        async with an_open_transaction(desk, SOURCE.name):
            await desk.push([b"x"] * 4, partition=0)
            await desk.push([b"y"] * 4, partition=1)
            await until(lambda: metric(worker, OPEN_TRANSACTION.name, partition="0") > 4, "shown")

            assert metric(worker, CONSUMED) == 4, "the other partition goes on"
            [found] = await open_transactions(desk.settings(), (SOURCE, OUT))
            assert found == (TopicPartition(desk.prefix + SOURCE.name, 0), 0)
            assert metric(worker, OPEN_TRANSACTION.name, partition="1") == 0
            for path in ("/healthz", "/readyz"):
                status, text = await _get(worker.address + path)
                assert status == 200
                assert f"{desk.prefix}copy, partition 0, since offset 0" in text
                assert "abort --topic" in text
        await until(desk.nothing_lost, "everything out")
        await until(lambda: metric(worker, OPEN_TRANSACTION.name) == 0, "no longer shown")
        assert await open_transactions(desk.settings(), (SOURCE, OUT)) == []
        assert "notes" not in (await _get(worker.address + "/readyz"))[1]
    assert await desk.nothing_lost()
    logged = capsys.readouterr().out
    assert logged.count("an open transaction holds up records") == 1
    assert logged.count("the open transaction has ended") == 1


async def _get(address: str) -> tuple[int, str]:
    async with aiohttp.ClientSession() as session, session.get(address) as answer:
        return answer.status, await answer.text()


async def test_row_31_a_topic_that_was_made_anew_is_read(desk: Desk) -> None:
    """With more partitions than before, and no offset committed on the old one."""
    await desk.open(PUSHED_BY_ANYBODY)
    reading = Stage("counting", PUSHED_BY_ANYBODY, Counting(), (COUNTS,), (OUT,))
    async with desk.worker(reading) as worker:
        await until(lambda: worker.ready, "the worker ready")
        async with admin_client(desk.settings()) as client:
            await client.delete_topics([desk.prefix + SOURCE.name])
            await asyncio.sleep(2)
        await create_topics(desk.settings(), (replace(PUSHED_BY_ANYBODY, partitions=2),))
        begun = time.monotonic()
        await desk.push([b"x"] * 4, partition=0)
        await desk.push([b"y"] * 4, partition=1)
        await until(lambda: metric(worker, CONSUMED) == 8, "all of it read", 30)
        print("seconds:", time.monotonic() - begun)
    assert await desk.nothing_lost()
