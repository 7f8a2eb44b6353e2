"""What befalls the topics themselves: rows 30 to 34 of docs/exactly-once.md."""

import aiohttp
import pytest

from runtime.metric_table import OPEN_TRANSACTION
from tests.faults.counting import SOURCE, stage
from tests.faults.desk import Desk, metric, until
from tests.faults.scenarios import CONSUMED
from tests.faults.topic_scenarios import an_open_transaction


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
            assert metric(worker, OPEN_TRANSACTION.name, partition="1") == 0
            for path in ("/healthz", "/readyz"):
                status, text = await _get(worker.address + path)
                assert status == 200
                assert f"{desk.prefix}copy, partition 0, since offset 0" in text
                assert "abort --topic" in text
        await until(desk.nothing_lost, "everything out")
        await until(lambda: metric(worker, OPEN_TRANSACTION.name) == 0, "no longer shown")
        assert "notes" not in (await _get(worker.address + "/readyz"))[1]
    assert await desk.nothing_lost()
    logged = capsys.readouterr().out
    assert logged.count("an open transaction holds up copy") == 1
    assert logged.count("the open transaction has ended") == 1


async def _get(address: str) -> tuple[int, str]:
    async with aiohttp.ClientSession() as session, session.get(address) as answer:
        return answer.status, await answer.text()
