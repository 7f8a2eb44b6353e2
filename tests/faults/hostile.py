"""Records that would stop the stage that reads them, if it read them itself."""

import os
import re
import signal
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

from runtime.handler import Reader, Record, Stage
from tests.faults.counting import SOURCE_OF_ONE, stage
from tests.faults.desk import Desk, metric, until
from tests.faults.scenarios import CONSUMED, REBALANCES, Faults

ENDLESS, LARGE, WAITING = b"endless", b"large", b"waiting "
EXPONENTIAL = re.compile(r"(a|a)*$")


def make_reader() -> Reader:
    """In a process of its own."""
    return _read


def _read(record: Record) -> int:
    match record.value:
        case b"endless":
            # Without limits a minute or less: the mutant has to come to an end.
            EXPONENTIAL.match("a" * 27 + "b")
        case b"large":
            return len(b"x" * (1 << 30))
    if (record.value or b"").startswith(WAITING):
        _wait(Path((record.value or b"")[len(WAITING) :].decode()))
    return len(record.value or b"")


def _wait(place: Path) -> None:
    """Say which process this is, and wait to be killed; at the second try go on."""
    if not place.exists():
        place.write_text(str(os.getpid()), encoding="ascii")
        time.sleep(600)


def reading_stage() -> Stage:
    """The counting stage, with a reader."""
    return replace(stage(source=SOURCE_OF_ONE), make_reader=make_reader)


def _kill(place: Path) -> bool:
    """Kill the process that waits, once there is one."""
    process = place.read_text("ascii") if place.exists() else ""
    if process:
        os.kill(int(process), signal.SIGKILL)
    return bool(process)


async def an_expression_without_end(desk: Desk) -> Faults:
    """Row 35: a rule runs for ever over a record, and holds the interpreter's lock."""
    return await _set_aside(desk, ENDLESS, "too-slow", reader_seconds=1)


async def more_memory_than_there_may_be(desk: Desk) -> Faults:
    """Row 36: a rule takes more memory than a record may."""
    return await _set_aside(desk, LARGE, "too-large", reader_megabytes=128)


async def a_reader_killed_from_outside(desk: Desk) -> Faults:
    """Row 37: a process is killed over a record that is at no fault."""
    await desk.open(SOURCE_OF_ONE)
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder, "process")
        await desk.push([b"small", WAITING + str(place).encode(), b"small"])
        async with desk.worker(reading_stage(), reader_processes=1) as service:
            await until(lambda: _kill(place), "the reader killed")
            await until(lambda: metric(service, CONSUMED) == 3, "all three consumed")
    wronged = len(await desk.dead_letters())
    return {**await desk.faults(), **({"set aside": wronged} if wronged else {})}


async def _set_aside(desk: Desk, value: bytes, reason: str, **limits: Any) -> Faults:
    """The record becomes a dead letter; those around it come out, and the membership stays."""
    await desk.open(SOURCE_OF_ONE)
    await desk.push([b"small", value, b"small", b"small"])
    async with desk.worker(reading_stage(), session_timeout_seconds=2, **limits) as service:
        await until(lambda: metric(service, CONSUMED) == 4, "all four consumed")
        await desk.push([b"small"])
        await until(lambda: metric(service, CONSUMED) == 5, "the next one consumed")
        lost = int(metric(service, REBALANCES)) - 1
    reasons = [letter.reason for letter in await desk.dead_letters()]
    return {
        **await desk.faults(),
        **({"memberships lost": lost} if lost else {}),
        **({} if reasons == [reason] else {"not set aside": 1}),
    }
