"""When a batch is taken, and of how many records: with a clock that tests set."""

import asyncio
from datetime import timedelta

import pytest

from runtime.handler import Headers, Record
from runtime.partition.backlog import Backlog
from runtime.partition.intake import Intake
from tests.unit.runtime.fakes import START, FakeClock

URGENT: Headers = (("now", b""),)


class Desk:
    def __init__(self) -> None:
        self.clock = FakeClock()
        self.backlog = Backlog(100, 1000, self.clock.monotonic)
        self.intake = Intake(self.backlog, self.clock, 1.0, lambda headers: headers == URGENT)

    def add(self, headers: Headers = ()) -> None:
        offset = self.backlog.fed_to
        self.backlog.add([Record("copy", 0, offset, START, None, b"x", headers)])
        self.intake.wake()

    async def taken(self, task: "asyncio.Task[list[Record]]") -> int | None:
        """How many records have been taken; None while it waits."""
        for _ in range(20):
            await asyncio.sleep(0)
        return len(task.result()) if task.done() else None


@pytest.fixture
def desk() -> Desk:
    return Desk()


async def test_it_waits_a_short_while_for_more(desk: Desk) -> None:
    task = asyncio.create_task(desk.intake.take(10, None))
    assert await desk.taken(task) is None
    desk.add()
    assert await desk.taken(task) is None
    desk.clock.pass_time(0.9)
    desk.add()
    assert await desk.taken(task) is None
    desk.clock.pass_time(0.2)
    assert await desk.taken(task) == 2


async def test_a_full_batch_does_not_wait(desk: Desk) -> None:
    desk.add()
    desk.add()
    desk.add()
    task = asyncio.create_task(desk.intake.take(2, None))
    assert await desk.taken(task) == 2


async def test_nor_does_an_urgent_record_and_it_takes_the_others_along(desk: Desk) -> None:
    desk.add()
    task = asyncio.create_task(desk.intake.take(10, None))
    assert await desk.taken(task) is None
    desk.add(URGENT)
    assert await desk.taken(task) == 2


async def test_what_is_due_ends_the_wait_without_a_record(desk: Desk) -> None:
    task = asyncio.create_task(desk.intake.take(10, START + timedelta(seconds=5)))
    desk.clock.pass_time(4)
    assert await desk.taken(task) is None
    desk.clock.pass_time(1.1)
    assert await desk.taken(task) == 0


async def test_what_is_due_in_an_hour_is_looked_at_each_minute(desk: Desk) -> None:
    task = asyncio.create_task(desk.intake.take(10, START + timedelta(hours=1)))
    assert await desk.taken(task) is None
    desk.clock.pass_time(60)
    assert await desk.taken(task) == 0


async def test_closed_it_takes_nothing_more(desk: Desk) -> None:
    waiting = asyncio.create_task(desk.intake.take(10, None))
    assert await desk.taken(waiting) is None
    desk.intake.close()
    assert await desk.taken(waiting) == 0
    desk.add()
    assert await desk.intake.take(10, None) == []


async def test_closed_while_it_waits_for_more_it_takes_what_there_is(desk: Desk) -> None:
    desk.add()
    task = asyncio.create_task(desk.intake.take(10, None))
    assert await desk.taken(task) is None
    desk.intake.close()
    assert await desk.taken(task) == 1
