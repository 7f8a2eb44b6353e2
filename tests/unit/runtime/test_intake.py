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


@pytest.fixture
async def busy(desk: Desk) -> Desk:
    """Has just taken a batch."""
    desk.add()
    await desk.intake.take(10, None)
    desk.backlog.commit(1, 1)
    return desk


async def test_after_a_quiet_time_a_record_does_not_wait(busy: Desk) -> None:
    busy.clock.pass_time(1.0)
    task = asyncio.create_task(busy.intake.take(10, None))
    assert await busy.taken(task) is None
    busy.add()
    assert await busy.taken(task) == 1


async def test_soon_after_a_batch_the_next_one_waits_for_more(busy: Desk) -> None:
    busy.clock.pass_time(0.5)
    task = asyncio.create_task(busy.intake.take(10, None))
    busy.add()
    assert await busy.taken(task) is None
    busy.clock.pass_time(0.4)
    busy.add()
    assert await busy.taken(task) is None
    busy.clock.pass_time(0.2)
    assert await busy.taken(task) == 2


async def test_a_full_batch_does_not_wait(busy: Desk) -> None:
    busy.add()
    busy.add()
    busy.add()
    task = asyncio.create_task(busy.intake.take(2, None))
    assert await busy.taken(task) == 2


async def test_nor_does_an_urgent_record_and_it_takes_the_others_along(busy: Desk) -> None:
    busy.add()
    task = asyncio.create_task(busy.intake.take(10, None))
    assert await busy.taken(task) is None
    busy.add(URGENT)
    assert await busy.taken(task) == 2


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


async def test_closed_while_it_waits_for_more_it_takes_what_there_is(busy: Desk) -> None:
    busy.add()
    task = asyncio.create_task(busy.intake.take(10, None))
    assert await busy.taken(task) is None
    busy.intake.close()
    assert await busy.taken(task) == 1
