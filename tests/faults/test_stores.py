"""Tables on disk through what befalls processes and disks: row 42 of docs/exactly-once.md."""

import asyncio
import os
import sys
from asyncio.subprocess import DEVNULL
from pathlib import Path

import pytest

from tests.faults.counting import SOURCE_OF_ONE, stage
from tests.faults.desk import Desk, until
from tests.faults.stores import VARIABLE, Readings, stores_in, work


def store_in(folder: Path) -> Path:
    """The only one that there is."""
    [store] = folder.glob("*/counts-0.*")
    return store


def damage(store: Path) -> None:
    [manifest] = store.glob("MANIFEST-*")
    os.truncate(manifest, manifest.stat().st_size // 2)


async def test_row_42_a_killed_process_reads_only_the_rest(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await desk.open(SOURCE_OF_ONE)
    await desk.push([b"x"] * 400)
    command = [sys.executable, "-m", "tests.faults.process", "0.01"]
    environment = {
        **os.environ,
        VARIABLE: str(tmp_path),
        "KAFKA_BOOTSTRAP_SERVERS": desk.bootstrap,
        "WIREDESK_TOPIC_PREFIX": desk.prefix,
        "WIREDESK_SESSION_TIMEOUT_SECONDS": "3",
        "WIREDESK_BATCH_RECORDS": "10",
    }
    process = await asyncio.create_subprocess_exec(*command, env=environment, stdout=DEVNULL)

    async def at_work() -> bool:
        return len(await desk.output()) >= 150

    await until(at_work, "half of it out")
    process.kill()
    await process.wait()
    done = len(await desk.output())
    assert done < 400, "it was in the middle"
    readings = Readings(monkeypatch)
    with stores_in(tmp_path):
        async with desk.worker(stage(source=SOURCE_OF_ONE)):
            await until(desk.nothing_lost, "all out")
    assert await desk.faults() == {}
    assert min(readings.starts) >= 150
    store_in(tmp_path)


async def test_row_42_a_damaged_store_is_built_anew(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await desk.open(SOURCE_OF_ONE)
    readings = Readings(monkeypatch)
    with stores_in(tmp_path):
        await work(desk, keys=7)
        damaged = store_in(tmp_path)
        damage(damaged)
        await work(desk, keys=7)
    assert await desk.faults() == {}
    assert readings.starts == [0, 0]
    assert store_in(tmp_path) != damaged
