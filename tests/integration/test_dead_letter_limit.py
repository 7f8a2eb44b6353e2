"""A stage that would send everything to the dead letters, on a real Kafka."""

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import aiohttp
import pytest

from runtime.errors import DeadLetterLimitError
from runtime.handler import NothingDue, Outcome, Record, Stage, Tables, rejected
from runtime.service import Service
from runtime.settings import Settings
from tests.faults.counting import SOURCE_OF_ONE, Counting, stage
from tests.faults.desk import Desk, metric, until
from wiredesk.client.push import push
from wiredesk.copy_files import Piece

HALTED = "wiredesk_halted_partitions"
BROKEN = b"broken"


class Picky(NothingDue):
    """Numbers records as `Counting` does; a broken one is a dead letter."""

    def __init__(self) -> None:
        self._counting = Counting()

    def handle(self, record: Record, tables: Tables, now: datetime) -> Sequence[Outcome]:
        if record.value == BROKEN:
            return [rejected("desk", "broken", "ask for it again")]
        return self._counting.handle(record, tables, now)


@pytest.fixture
def desk(bootstrap: str) -> Desk:
    return Desk(bootstrap)


def picky() -> Stage:
    return replace(stage(source=SOURCE_OF_ONE), handler=Picky())


async def test_it_halts_unready_loses_nothing_and_goes_on_once_the_limit_is_raised(
    desk: Desk,
) -> None:
    await desk.open(SOURCE_OF_ONE)
    await desk.push([b"x"] * 5 + [BROKEN] * 20 + [b"y"] * 5)
    with pytest.raises(DeadLetterLimitError, match="10 records in a row of desk can't be used"):  # noqa: PT012
        async with desk.worker(
            picky(), dead_letter_run=10, stall_seconds=1, batch_seconds=0.5
        ) as worker:
            await until(lambda: metric(worker, HALTED) == 1, "the partition halted")
            status, page = await _readiness(worker)
            assert (status, "WIREDESK_DEAD_LETTER_RUN" in page) == (503, True)
            with pytest.raises(DeadLetterLimitError):
                await worker.caught_up()
            await asyncio.sleep(4)  # twice as long as a stall may last: a halt is none
            assert metric(worker, HALTED) == 1
    assert len(await desk.output()) == 5
    assert len(await desk.dead_letters()) < 10

    async with desk.worker(picky(), dead_letter_run=21) as worker:
        await until(worker.caught_up, "all of it handled")
        assert metric(worker, HALTED) == 0
    assert len(await desk.dead_letters()) == 20
    assert await desk.faults() == {}


@contextmanager
def ingest(environment: dict[str, str], log: Path) -> Iterator[subprocess.Popen[bytes]]:
    """A process of the ingest stage."""
    with log.open("wb") as lines:
        command = [str(Path(sys.executable).with_name("wiredesk")), "ingest"]
        process = subprocess.Popen(command, env=environment, stderr=lines)
    try:
        yield process
    finally:
        process.kill()
        process.wait()


async def test_ingest_that_has_halted_waits_and_ends_with_one_line_and_status_1(
    settings: Settings, tmp_path: Path
) -> None:
    log = tmp_path / "ingest.log"
    environment = {
        **os.environ,
        "KAFKA_BOOTSTRAP_SERVERS": settings.kafka.bootstrap_servers or "",
        "WIREDESK_DEAD_LETTER_RUN": "5",
        "WIREDESK_LOG_FORMAT": "json",
    }
    await push([Piece("empty.txt", b"", "ap")] * 5, settings)
    with ingest(environment, log) as process:
        await until(
            lambda: '"partition halted"' in log.read_text(encoding="utf-8"), "the partition halted"
        )
        await asyncio.sleep(1)
        assert process.poll() is None  # it waits for a person, and is not started again
        process.send_signal(signal.SIGTERM)
        assert await asyncio.to_thread(process.wait, 60) == 1
    last = log.read_text(encoding="utf-8").splitlines()[-1]
    assert last.startswith("wiredesk: ingest has halted on partition ")
    assert "5 records in a row of ap can't be used (WIREDESK_DEAD_LETTER_RUN)" in last
    assert last.endswith("Mend that, or raise the setting (0: no limit), and restart")


async def _readiness(worker: Service) -> tuple[int, str]:
    async with (
        aiohttp.ClientSession() as session,
        session.get(f"{worker.address}/readyz") as answer,
    ):
        return answer.status, await answer.text()
