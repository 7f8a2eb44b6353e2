"""Partitions that come and go: what is kept of their queues, and where each begins."""

import asyncio
from collections.abc import Mapping
from typing import Any, cast

import pytest

from services.serve.webhooks.answers import Answer
from services.serve.webhooks.group import Place
from services.serve.webhooks.kept import Kept
from services.serve.webhooks.queue import Lane
from tests.unit.serve.webhooks.test_pushing import Desk

EVENTS, OTHERS, KILLS = (Lane.EVENTS, 0), (Lane.EVENTS, 1), (Lane.KILLS, 0)


class Group:
    """Which partitions there are, and the offsets that are committed."""

    def __init__(self, **_: Any) -> None:
        self.assigned: frozenset[Place] = frozenset()
        self.generation = 0
        self.committed: dict[Place, Kept] = {}
        self.followed = {EVENTS, OTHERS, KILLS}

    async def begin(self, places: frozenset[Place]) -> Mapping[Place, Kept]:
        return {each: self.committed.get(each, Kept(0)) for each in places & self.followed}

    async def commit(self, kept: Mapping[Place, Kept]) -> bool:
        self.committed |= kept
        return True


class Moving:
    """A pusher whose partitions a test moves."""

    def __init__(self) -> None:
        self.desk, self.group = Desk(), Group()
        self.pusher = self.desk.pusher
        self.pusher._intake.positions.clear()
        self.pusher._moving = True

    async def assign(self, *places: Place) -> None:
        self.group.assigned = frozenset(places)
        self.group.generation += 1
        await self.take_over()

    async def take_over(self) -> None:
        if self.pusher._has_moved(cast("Any", self.group)):
            await self.pusher._take_over(cast("Any", self.group))

    async def step(self) -> None:
        await self.desk.step()
        await self.pusher._commit(cast("Any", self.group))

    async def revoke(self) -> None:
        """As aiokafka does before each rebalance."""
        self.pusher._group = cast("Any", self.group)
        await self.pusher._release(self.group.assigned)
        await self.take_over()  # its loop goes on meanwhile
        self.group.assigned = frozenset()

    @property
    def sent(self) -> list[str]:
        return self.desk.posting.sent


@pytest.fixture
def moving() -> Moving:
    return Moving()


async def test_nothing_is_sent_before_it_is_known_what_is_whose(moving: Moving) -> None:
    moving.desk.log.write("ferry")
    await moving.step()
    assert moving.sent == []
    await moving.assign(EVENTS, KILLS)
    await moving.step()
    assert moving.sent == ["ferry-1-published"]
    assert {at: each.offset for at, each in moving.group.committed.items()} == {EVENTS: 2, KILLS: 0}


async def test_a_partition_that_stays_keeps_its_queue_and_its_tries(moving: Moving) -> None:
    moving.desk.posting.answer = Answer(500, "500")
    moving.desk.log.write("ferry")
    await moving.assign(EVENTS, KILLS)
    await moving.step()
    await moving.revoke()
    await moving.step()
    await moving.assign(EVENTS, KILLS)
    moving.desk.log.write("train")
    await moving.step()
    assert moving.sent == ["ferry-1-published", "train-1-published"], "the ferry's next is in 5 s"
    assert len(moving.pusher._queue) == 2


async def test_what_another_process_has_pushed_meanwhile_is_not_sent_again(moving: Moving) -> None:
    moving.desk.posting.answer = Answer(500, "500")
    moving.desk.log.write("ferry")
    moving.desk.log.write("train")
    await moving.assign(EVENTS, KILLS)
    await moving.step()
    await moving.revoke()
    moving.group.committed[EVENTS] = Kept(2)
    await moving.assign(EVENTS, KILLS)
    moving.desk.posting.answer = Answer(200, "200")
    moving.sent.clear()
    await moving.step()
    assert moving.sent == ["train-1-published"]


async def test_a_partition_that_goes_takes_its_queue_along(moving: Moving) -> None:
    moving.desk.posting.answer = Answer(500, "500")
    moving.desk.log.write("ferry")
    moving.desk.log.write("tram", partition=1)
    await moving.assign(EVENTS, OTHERS)
    await moving.step()
    assert len(moving.pusher._queue) == 2
    await moving.revoke()
    await moving.assign(OTHERS)
    assert moving.pusher._queue.lowest(*EVENTS) is None
    assert moving.pusher._queue.lowest(*OTHERS) == 0


async def test_what_is_in_flight_ends_before_a_partition_goes(moving: Moving) -> None:
    moving.desk.log.write("ferry")
    await moving.assign(EVENTS, KILLS)
    moving.desk.begin()
    await asyncio.sleep(0)
    await moving.revoke()
    assert not moving.pusher._tries
    assert (moving.sent, moving.group.committed[EVENTS].offset) == (["ferry-1-published"], 2)


async def test_a_new_partition_is_pushed_once_it_is_followed(
    moving: Moving, monkeypatch: pytest.MonkeyPatch
) -> None:
    moving.group.followed = {EVENTS, KILLS}
    moving.desk.log.write("ferry")
    moving.desk.log.write("tram", partition=1)
    await moving.assign(EVENTS, OTHERS, KILLS)
    await moving.step()
    assert moving.sent == ["ferry-1-published"]
    moving.group.followed.add(OTHERS)
    await moving.take_over()
    await moving.step()
    assert moving.sent == ["ferry-1-published"], "it is looked for each few seconds"
    monkeypatch.setattr(moving.pusher, "_again_at", 0.0)
    await moving.take_over()
    await moving.step()
    assert moving.sent == ["ferry-1-published", "tram-1-published"]


async def test_where_events_are_gone_it_begins_with_the_first_there_are(moving: Moving) -> None:
    await moving.assign(EVENTS, KILLS)
    await moving.step()
    moving.desk.log.write("ferry")
    moving.desk.log.write("train")
    moving.pusher._intake.expired.add(EVENTS)
    moving.group.committed[EVENTS] = Kept(2)
    await moving.take_over()
    await moving.step()
    assert moving.sent == ["train-1-published"]
