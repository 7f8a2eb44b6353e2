"""Pull queues at two processes: at least once, kills first, one event of an article at a time."""

import asyncio
from collections.abc import Mapping, Sequence

import pytest

from schemas.article import EventKind
from schemas.queue import QueueState
from services.serve.deliveries.ledger import Ledger
from services.serve.filters import parse_filter
from services.serve.lanes import Read
from services.serve.queues import pulling
from services.serve.queues.queues import HandedOut, Pull, Queues
from services.serve.reader import SiteRefusedError
from services.serve.sites import Sites
from tests.unit.runtime.fakes import FakeClock
from tests.unit.serve.test_reader import Log
from tests.unit.serve.wire_events import NOON, site

VISIBLE = 60


class Desk:
    """A log, and processes of serve, each with the queue's topic read."""

    def __init__(self, processes: int = 1, max_bytes: int = 1 << 20) -> None:
        self.log = Log(max_bytes)
        self.clock = FakeClock()
        self.sites = Sites()
        self.sites.take("post", site().to_bytes())
        self.deliveries: dict[str, bytes] = {}
        self.written: list[QueueState] = []
        self.carried = True
        ledger = Ledger(self.deliveries.get, self.log.wire.kill_of, self.clock, lambda: None)
        self.ledger = ledger
        self.queues = [
            Queues(self.log.wire, self.sites, ledger, self, self.clock, self._write)
            for _ in range(processes)
        ]

    async def read(self, offsets: Mapping[int, int]) -> Mapping[int, Read]:
        return await self.log.read(offsets)

    async def _write(self, state: QueueState) -> None:
        self.written.append(state)
        if self.carried:
            self.carry()

    def carry(self) -> None:
        """Have all processes read the topic's last record."""
        for each in self.queues:
            each.take("post", self.written[-1].to_bytes())

    async def pull(self, most: int = 10, process: int = 0, query: str = "") -> list[str]:
        return [said(each) for each in await self.take(most, process, query)]

    async def take(self, most: int = 10, process: int = 0, query: str = "") -> Sequence[HandedOut]:
        begin = QueueState(site="post", begun_at=NOON, generation="ab", events=(0, 0), kills=(0, 0))
        wanted = parse_filter([("source", query)] if query else [])
        asked = Pull("post", wanted, most, VISIBLE)
        return await self.queues[process].pull(asked, begin)

    async def ack(self, handed: Sequence[HandedOut], process: int = 0) -> Sequence[str]:
        receipts = [each.receipt for each in handed]
        return await self.queues[process].acknowledge("post", receipts)


def said(handed: HandedOut) -> str:
    return f"{handed.entry.facts.id} {handed.entry.facts.event}"


async def test_what_is_acknowledged_comes_no_more_and_all_else_again() -> None:
    desk = Desk()
    for name in ("ferry", "train", "tram"):
        desk.log.write(name)
    found = await desk.take(2)
    assert [said(each) for each in found] == ["ferry published", "train published"]
    assert await desk.pull() == ["tram published"]
    assert await desk.pull() == []
    assert await desk.ack(found[:1]) == []
    assert await desk.ack(found[:1]) == [found[0].receipt]
    desk.clock.pass_time(VISIBLE)
    assert await desk.pull() == ["train published", "tram published"]


async def test_any_process_takes_any_request() -> None:
    desk = Desk(2)
    desk.log.write("ferry")
    desk.log.write("train")
    found = await desk.take(1)
    assert await desk.pull(process=1) == ["train published"]
    assert await desk.ack(found, process=1) == []
    desk.clock.pass_time(VISIBLE)
    assert await desk.pull() == ["train published"]


async def test_a_receipt_that_comes_before_its_lease_waits_for_it() -> None:
    desk = Desk(2)
    desk.log.write("ferry")
    desk.carried = False
    found = await desk.take()
    acknowledging = asyncio.create_task(desk.ack(found, process=1))
    await asyncio.sleep(0)
    assert not acknowledging.done()
    desk.carry()
    assert await acknowledging == []
    assert await desk.ack([], process=1) == []


async def test_an_article_is_handed_out_one_event_at_a_time() -> None:
    desk = Desk()
    desk.log.write("ferry")
    desk.log.write("ferry", EventKind.UPDATED)
    desk.log.write("train")
    first = await desk.take()
    assert [said(each) for each in first] == ["ferry published", "train published"]
    assert await desk.pull() == []
    await desk.ack(first)
    assert await desk.pull() == ["ferry updated"]


async def test_a_kill_goes_first_and_again_until_it_is_acknowledged() -> None:
    desk = Desk()
    for name in ("ferry", "train", "tram"):
        desk.log.write(name)
    given = await desk.take(1)
    assert [said(each) for each in given] == ["ferry published"]
    desk.log.write("ferry", EventKind.KILLED)
    desk.log.write("train", EventKind.KILLED)
    kills = await desk.take(2)
    assert [said(each) for each in kills] == ["ferry killed", "train killed"]
    assert await desk.ack(given) == [given[0].receipt], "its copy is no longer out"
    assert await desk.pull() == ["tram published"], "nothing of what was killed"
    desk.clock.pass_time(VISIBLE)
    assert await desk.pull() == ["ferry killed", "train killed", "tram published"]
    assert desk.ledger.unacknowledged_kills("post") == [kills[0].entry]
    await desk.ack(kills)
    assert not desk.ledger.unacknowledged_kills("post")
    desk.clock.pass_time(VISIBLE)
    assert await desk.pull() == ["tram published"]


async def test_a_kill_that_was_acknowledged_on_another_channel_is_not_repeated() -> None:
    desk = Desk()
    desk.log.write("ferry")
    desk.log.write("ferry", EventKind.KILLED)
    [kill] = await desk.take()
    desk.ledger.note_acknowledged("post", kill.entry.facts, "receipt")
    desk.clock.pass_time(VISIBLE)
    assert await desk.pull() == []


async def test_a_hold_does_not_wait_for_the_copy_that_it_takes_back() -> None:
    desk = Desk()
    desk.log.write("ferry")
    assert await desk.pull() == ["ferry published"]
    desk.log.write("ferry", EventKind.WITHHELD)
    assert await desk.pull() == ["ferry withheld"]
    desk.clock.pass_time(VISIBLE)
    assert await desk.pull() == ["ferry withheld"], "and its copy comes no more"


async def test_filters_and_rights_hold_at_each_pull() -> None:
    desk = Desk()
    desk.log.write("ferry", source="dpa")
    desk.log.write("train")
    assert await desk.pull(query="baltic") == ["train published"]
    desk.log.write("tram")
    desk.sites.take("post", site("dpa").to_bytes())
    desk.clock.pass_time(VISIBLE)
    assert await desk.pull() == []
    desk.sites.take("post", site(disabled=True).to_bytes())
    with pytest.raises(SiteRefusedError):
        await desk.pull()


async def test_what_is_out_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pulling, "MAX_OUT", 3)
    desk = Desk()
    for number in range(6):
        desk.log.write(f"story {number}")
    found = await desk.take()
    assert len(found) == 3
    assert await desk.pull() == []
    desk.log.write("story 5", EventKind.KILLED)
    assert await desk.pull() == ["story 5 killed"], "a kill comes besides"
    await desk.ack(found[:1])
    assert await desk.pull() == ["story 3 published"]
    assert len(desk.written[-1].out) == 4


async def test_nothing_goes_before_kills_that_there_is_no_room_for(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(pulling, "MAX_OUT", 2)
    desk = Desk()
    desk.log.write("train")
    for number in range(3):
        desk.log.write(f"story {number}")
        desk.log.write(f"story {number}", EventKind.KILLED)
    kills = await desk.take()
    assert [said(each) for each in kills] == ["story 0 killed", "story 1 killed"]
    assert await desk.pull() == []
    await desk.ack(kills)
    assert await desk.pull() == ["story 2 killed", "train published"]


async def test_events_that_have_left_memory_are_handed_out_and_repeated() -> None:
    desk = Desk(max_bytes=30_000)
    names = [f"story {number}" for number in range(40)]
    for name in names:
        desk.log.write(name)
    found = await desk.pull(40)
    while more := await desk.pull(40):
        found += more
    assert found == [f"{name} published" for name in names]
    desk.clock.pass_time(VISIBLE)
    again = await desk.pull(40)
    while more := await desk.pull(40):
        again += more
    assert again == found


async def test_a_process_that_cannot_write_hands_out_nothing() -> None:
    desk = Desk()
    desk.log.write("ferry")

    async def fail(state: QueueState) -> None:
        raise TimeoutError

    failing = Queues(desk.log.wire, desk.sites, desk.ledger, desk, desk.clock, fail)
    desk.queues.append(failing)
    with pytest.raises(TimeoutError):
        await desk.pull(process=1)
    assert not desk.deliveries
    assert desk.ledger.of_site_and_article("post", "ferry") is None
    assert await desk.pull() == ["ferry published"]


async def test_the_last_record_says_all_though_two_processes_wrote_at_once() -> None:
    desk = Desk(2)
    for name in ("ferry", "train"):
        desk.log.write(name)
    found = await desk.take(1)
    desk.carried = False
    assert await desk.pull(process=1) == ["train published"]
    await desk.ack(found)
    [unknowing] = desk.written[-1].out
    assert not unknowing.until, "it was written without the other's lease"
    for state in desk.written[-2:]:
        for each in desk.queues:
            each.take("post", state.to_bytes())
    desk.carried = True
    before = len(desk.written)
    await desk.queues[0].settle()
    await desk.queues[1].settle()
    assert len(desk.written) == before + 1
    assert [(each.article_id, each.until > 0) for each in desk.written[-1].out] == [("train", True)]


async def test_a_tombstone_ends_a_queue() -> None:
    desk = Desk()
    desk.log.write("ferry")
    await desk.pull()
    desk.queues[0].take("post", None)
    assert desk.queues[0].get("post") is None
    assert await desk.pull() == ["ferry published"]
