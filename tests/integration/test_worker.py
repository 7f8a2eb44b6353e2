"""Processes of one stage that are frozen, or come and go, while copy comes in."""

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.faults.desk import Desk, until

SESSION_SECONDS = 3
RECORDS = 60


@contextmanager
def worker(desk: Desk, log: Path) -> Iterator[subprocess.Popen[bytes]]:
    """A process of the counting stage."""
    environment = {
        **os.environ,
        "KAFKA_BOOTSTRAP_SERVERS": desk.bootstrap,
        "WIREDESK_TOPIC_PREFIX": desk.prefix,
        "WIREDESK_SESSION_TIMEOUT_SECONDS": str(SESSION_SECONDS),
        "WIREDESK_DRAIN_SECONDS": "5",
        "WIREDESK_BATCH_RECORDS": "10",
    }
    with log.open("wb") as lines:
        command = [sys.executable, "-m", "tests.faults.process", "0.02"]
        process = subprocess.Popen(command, env=environment, stderr=lines)
        try:
            yield process
        finally:
            process.send_signal(signal.SIGCONT)
            process.kill()
            process.wait()


async def test_a_frozen_process_wakes_after_its_partitions_have_gone(
    bootstrap: str, tmp_path: Path
) -> None:
    """Two owners of one partition: the one that slept must neither lose nor double a record."""
    desk = await Desk(bootstrap).open()
    with worker(desk, tmp_path / "a.log") as sleeper, worker(desk, tmp_path / "b.log") as other:
        await until(lambda: _acquired(tmp_path / "b.log") > 0, "both at work")
        for _ in range(3):
            await desk.push([b"x"] * RECORDS)
            acquired = _acquired(tmp_path / "a.log")
            sleeper.send_signal(signal.SIGSTOP)
            await desk.push([b"y"] * RECORDS)
            await until(desk.nothing_lost, "the other one does all the work")
            sleeper.send_signal(signal.SIGCONT)
            await until(
                lambda before=acquired: _acquired(tmp_path / "a.log") > before,  # type: ignore[misc]
                "the sleeper back at work",
            )
        await desk.push([b"z"] * RECORDS)
        await until(desk.nothing_lost, "everything out")
        for process in (sleeper, other):
            process.terminate()
            assert await asyncio.to_thread(process.wait, 60) == 0
    assert await desk.faults() == {}


async def test_processes_come_and_go(bootstrap: str, tmp_path: Path) -> None:
    desk = await Desk(bootstrap).open()
    with worker(desk, tmp_path / "a.log"), worker(desk, tmp_path / "b.log") as second:
        await until(lambda: _acquired(tmp_path / "b.log") > 0, "two at work")
        await desk.push([b"x"] * 5 * RECORDS)
        with worker(desk, tmp_path / "c.log"):
            await until(lambda: _assigned(tmp_path / "c.log"), "a third one in the group")
            second.terminate()
            assert await asyncio.to_thread(second.wait, 60) == 0
            await desk.push([b"y"] * RECORDS)
            await until(lambda: _acquired(tmp_path / "c.log") > 0, "the third one at work")
        await until(desk.nothing_lost, "everything out")
    assert await desk.faults() == {}


def _acquired(log: Path) -> int:
    return log.read_text(encoding="utf-8").count('"partition acquired"')


def _assigned(log: Path) -> bool:
    return '"partitions assigned"' in log.read_text(encoding="utf-8")
