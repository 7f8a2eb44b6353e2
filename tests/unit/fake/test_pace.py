"""Pieces come when they are due."""

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from itertools import islice

from tests.unit.runtime.fakes import FakeClock
from wiredesk.fake.pace import MAX_BATCH, give_in_time
from wiredesk.fake.wire import Sent, make_wire

STEP = timedelta(seconds=2)
PIECES = list(islice(make_wire(1, datetime(2026, 3, 2, tzinfo=UTC), STEP), MAX_BATCH + 1))


class Taker:
    def __init__(self) -> None:
        self.batches: list[list[int]] = []

    async def take(self, batch: Sequence[Sent]) -> None:
        self.batches.append([each.number for each in batch])


async def settle() -> None:
    for _ in range(10):
        await asyncio.sleep(0)


async def test_a_piece_comes_when_it_is_due_and_late_ones_at_once() -> None:
    clock, taker, stopped = FakeClock(), Taker(), asyncio.Event()
    giving = asyncio.create_task(give_in_time(PIECES[:5], STEP, taker.take, clock, stopped))
    await settle()
    assert taker.batches == [[1]]
    clock.pass_time(1)
    await settle()
    assert taker.batches == [[1]]
    clock.pass_time(5)
    await settle()
    assert taker.batches == [[1], [2, 3, 4]]
    clock.pass_time(2)
    assert (await giving).total() == 5


async def test_a_stop_ends_the_wait_and_says_what_was_given() -> None:
    clock, taker, stopped = FakeClock(), Taker(), asyncio.Event()
    giving = asyncio.create_task(give_in_time(PIECES, STEP, taker.take, clock, stopped))
    await settle()
    stopped.set()
    assert (await giving) == {PIECES[0].kind: 1}


async def test_many_that_are_due_come_in_batches() -> None:
    clock, taker = FakeClock(), Taker()
    await give_in_time(PIECES, timedelta(), taker.take, clock, asyncio.Event())
    assert list(map(len, taker.batches)) == [MAX_BATCH, 1]
