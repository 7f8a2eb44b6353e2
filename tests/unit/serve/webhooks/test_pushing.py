"""What goes out at the very moment of sending, and what an answer changes. No Kafka, no HTTP."""

import asyncio
from collections.abc import Callable
from typing import Any, cast

import pytest

from runtime.clock import SystemClock
from runtime.metrics.prometheus import Metrics
from runtime.settings import load_settings
from schemas.article import EventKind
from schemas.site import Site
from services.serve.deliveries.ledger import Ledger
from services.serve.metrics import METRICS
from services.serve.sites import Sites
from services.serve.webhooks.answers import Answer
from services.serve.webhooks.messages import Message
from services.serve.webhooks.metrics import TRIES
from services.serve.webhooks.parts import Parts, Pool
from services.serve.webhooks.pushing import Pusher
from services.serve.webhooks.queue import Lane
from services.serve.webhooks.settings import WebhookSettings
from tests.unit.serve.test_reader import Log
from tests.unit.serve.webhooks.hooks import hooked
from tests.unit.serve.wire_events import NOON

OVERTAKEN = Answer(None, "not sent", overtaken=True)


class Posting:
    """In the place of HTTP: what a test does when the connection is there, and the answer."""

    def __init__(self) -> None:
        self.sent: list[str] = []
        self.before: Callable[[], object] = lambda: None
        self.answer = Answer(200, "200")
        self.free = asyncio.Event()
        self.free.set()

    async def post(self, _: Site, message: Message, may_be_sent: Callable[[], bool]) -> Answer:
        self.before()
        if not may_be_sent():
            return OVERTAKEN
        self.sent.append(message.id)
        await self.free.wait()
        return self.answer


class Desk:
    """The wire, a site, and its pusher."""

    def __init__(self, pool: int = 10, **settings: Any) -> None:
        self.log, self.sites, self.posting = Log(), Sites(), Posting()
        self.ready = True
        self.metrics, clock = Metrics(METRICS), SystemClock()
        self.ledger = Ledger(lambda _: None, self.log.wire.kill_of, clock, lambda: None)
        self.parts = Parts(
            load_settings(),
            WebhookSettings(**settings),
            self.log.wire,
            self.sites,
            cast("Any", None),
            lambda: self.ready,
            cast("Any", self.log),
            self.ledger,
            cast("Any", self.posting),
            Pool(pool),
            self.metrics,
            clock,
        )
        self.have(hooked())
        self.pusher = Pusher(self.parts, "post", NOON)
        self.pusher._moving = False
        self.pusher._intake.positions.update({(Lane.EVENTS, 0): 0, (Lane.KILLS, 0): 0})

    def have(self, site: Site) -> None:
        self.sites.take("post", site.to_bytes())

    async def step(self) -> None:
        """What the loop does once, and what it has begun."""
        self.begin()
        while self.pusher._tries:
            await asyncio.gather(*self.pusher._tries, return_exceptions=True)
            await asyncio.sleep(0)

    def begin(self) -> None:
        pusher = self.pusher
        pusher._addressee.look(pusher._queue, pusher._now)
        pusher._intake.take(pusher._now)
        pusher._start_tries()

    @property
    def outcomes(self) -> dict[str, float]:
        return {labels["outcome"]: value for labels, value in self.metrics.samples(TRIES)}

    @property
    def cursor(self) -> int:
        return self.pusher._intake.offsets()[Lane.EVENTS, 0]


@pytest.fixture
def desk() -> Desk:
    return Desk()


async def test_an_event_is_sent_and_noted(desk: Desk) -> None:
    desk.log.write("ferry")
    await desk.step()
    assert desk.posting.sent == ["ferry-1-published"]
    noted = desk.ledger.of_site_and_article("post", "ferry")
    assert noted
    assert (noted.acknowledged_at is not None, noted.last_answer) == (True, "200")
    assert (desk.outcomes, desk.cursor) == ({"acknowledged": 1.0}, 2)


async def test_each_try_is_counted(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("services.serve.webhooks.queue.delay_after", lambda *_, **__: -1.0)
    desk.posting.answer = Answer(503, "503")
    desk.log.write("ferry")
    await desk.step()
    desk.posting.answer = Answer(200, "200")
    await desk.step()
    noted = desk.ledger.of_site_and_article("post", "ferry")
    assert noted
    assert (noted.attempts, noted.last_answer) == (2, "200")


async def test_a_kill_while_the_connection_is_made_stops_the_copy(desk: Desk) -> None:
    desk.log.write("ferry")
    desk.posting.before = lambda: desk.log.write("ferry", EventKind.KILLED)
    await desk.step()
    assert desk.posting.sent == []
    desk.posting.before = lambda: None
    await desk.step()
    assert desk.posting.sent == ["ferry-1-killed"]
    assert desk.outcomes == {"overtaken": 1.0, "acknowledged": 1.0}


async def test_what_is_disabled_while_the_connection_is_made_is_not_lost(desk: Desk) -> None:
    desk.log.write("ferry")
    desk.posting.before = lambda: desk.have(hooked(state="disabled", disabled_why="operator"))
    await desk.step()
    await desk.step()
    assert (desk.posting.sent, desk.cursor) == ([], 0)
    desk.posting.before = lambda: None
    desk.have(hooked())
    await desk.step()
    assert desk.posting.sent == ["ferry-1-published"]


async def test_nothing_goes_out_while_kills_cant_be_heard_of(desk: Desk) -> None:
    desk.log.write("ferry")
    desk.posting.before = lambda: setattr(desk, "ready", False)
    await desk.step()
    desk.log.write("train")
    await desk.step()
    assert (desk.posting.sent, desk.cursor, desk.outcomes) == ([], 0, {"overtaken": 1.0})
    desk.posting.before = lambda: None
    desk.ready = True
    await desk.step()
    assert desk.posting.sent == ["ferry-1-published", "train-1-published"]


async def test_a_source_that_is_taken_away_is_not_sent_also_from_the_queue(desk: Desk) -> None:
    desk.log.write("ferry")
    desk.log.write("train", source="dpa")
    desk.have(hooked(state="unverified"))
    await desk.step()
    desk.have(hooked().model_copy(update={"sources": ("dpa",)}))
    await desk.step()
    assert desk.posting.sent == ["train-1-published"]
    assert desk.outcomes["superseded"] == 1.0


async def test_a_site_that_is_disabled_as_a_whole_is_sent_nothing_and_loses_nothing(
    desk: Desk,
) -> None:
    desk.have(hooked().model_copy(update={"disabled": True}))
    desk.log.write("ferry")
    await desk.step()
    assert (desk.posting.sent, desk.cursor) == ([], 0)
    desk.have(hooked())
    await desk.step()
    assert desk.posting.sent == ["ferry-1-published"]


async def test_what_the_ledger_says_was_acknowledged_is_not_sent_again(desk: Desk) -> None:
    written = desk.log.write("ferry")
    desk.ledger.note_acknowledged("post", written.facts, "webhook", "200")
    await desk.step()
    assert (desk.posting.sent, desk.outcomes, desk.cursor) == ([], {"known": 1.0}, 2)


async def test_an_answer_of_410_stops_all_at_once(desk: Desk) -> None:
    desk.posting.answer = Answer(410, "410")
    desk.log.write("ferry")
    await desk.step()
    desk.log.write("train")
    desk.log.write("ferry", EventKind.KILLED)
    await desk.step()
    assert desk.posting.sent == ["ferry-1-published"]
    assert desk.pusher._addressee.has_failed


async def test_after_the_last_try_kills_alone_are_sent(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("services.serve.webhooks.queue.delay_after", lambda *_, **__: None)
    desk.posting.answer = Answer(500, "500")
    desk.log.write("ferry")
    await desk.step()
    desk.posting.answer = Answer(200, "200")
    desk.log.write("train")
    desk.log.write("bus", EventKind.KILLED)
    await desk.step()
    assert desk.posting.sent == ["ferry-1-published", "bus-1-killed"]
    assert desk.pusher._addressee.has_failed


async def test_a_defect_costs_a_try_and_no_event(desk: Desk) -> None:
    def fails() -> None:
        desk.posting.before = lambda: None
        raise RuntimeError("a defect")

    desk.posting.before = fails
    desk.log.write("ferry")
    await desk.step()
    assert (desk.posting.sent, desk.cursor, len(desk.pusher._queue)) == ([], 0, 1)
    due = desk.pusher._queue.next_due()
    assert due
    assert due - desk.pusher._now > 1


async def test_each_site_has_a_request_of_its_own_whatever_the_others_take() -> None:
    desk = Desk(pool=1)
    desk.posting.free.clear()
    for number in range(5):
        desk.log.write(f"train {number}")
    desk.begin()
    await asyncio.sleep(0)
    assert len(desk.posting.sent) == 2
    desk.log.write("train 4", EventKind.KILLED)
    desk.begin()
    await asyncio.sleep(0)
    assert desk.posting.sent[2:] == ["train 4-1-killed"], "a kill does not wait for room"
    desk.posting.free.set()
    while len(desk.posting.sent) < 5:
        await desk.step()
    assert sorted(desk.posting.sent) == sorted(
        [*(f"train {number}-1-published" for number in range(4)), "train 4-1-killed"]
    )


async def test_what_is_in_flight_when_partitions_move_is_sent_once_more(desk: Desk) -> None:
    desk.posting.free.clear()
    desk.log.write("ferry")
    desk.begin()
    await asyncio.sleep(0)
    desk.pusher._moving = True
    for task in list(desk.pusher._tries):
        task.cancel()
    await desk.step()
    assert (desk.posting.sent, desk.cursor) == (["ferry-1-published"], 0)
    desk.pusher._moving = False
    desk.posting.free.set()
    await desk.step()
    assert desk.posting.sent == ["ferry-1-published"] * 2
