"""`wiredesk serve` under faults of the cluster: topics grown, a broker away, processes that end."""

import asyncio
from typing import Any

import pytest
from aiohttp import web
from aiokafka.admin import NewPartitions

from runtime.clock import SystemClock
from runtime.errors import BrokerUnreachableError
from runtime.settings import Settings
from runtime.topics.admin import admin_client
from schemas.topics import ARTICLES
from services.serve.kafka import follower
from services.serve.webhooks import group, pushing
from tests.faults.desk import until
from tests.faults.proxy import Proxy
from tests.integration.serve_desk import Client, EventDesk, said, serving
from tests.integration.webhook_desk import Receiver
from tests.unit.serve.webhooks.hooks import KEY_TEXT
from wiredesk.client.sites import set_queue
from wiredesk.client.webhooks import Webhooks

BEFORE = [f"ferry {n}" for n in range(6)]
AFTER = [f"train {n}" for n in range(18)]
GROWN = 9


@pytest.fixture(autouse=True)
def _webhook_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WIREDESK_SERVE_WEBHOOK_KEY", KEY_TEXT)
    monkeypatch.setenv("WIREDESK_SERVE_WEBHOOK_LOOPBACK_HTTP", "true")


@pytest.fixture
def _looks_often(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(follower, "LOOK_SECONDS", 0.3)
    monkeypatch.setattr(group, "METADATA_MILLISECONDS", 300)
    monkeypatch.setattr(pushing, "AGAIN_SECONDS", 0.3)


async def push_to(settings: Settings, receiver: Receiver) -> None:
    hooks = Webhooks(settings)
    _, receiver.secret = await hooks.set_up("post", receiver.url, (), "v1")  # type: ignore[assignment]
    await hooks.enable("post")


async def members(settings: Settings, count: int) -> bool:
    """Whether the webhook's group has so many."""
    try:
        async with admin_client(settings) as client:
            found = await client.describe_consumer_groups([group.group_of(settings, "post")])
    except BrokerUnreachableError:
        return False  # the first group of a broker takes a moment
    return len(found[0].groups[0][5]) == count


async def grow(settings: Settings) -> None:
    """`articles` alone: its kills stay on six partitions."""
    name = settings.wiredesk.topic_prefix + ARTICLES.name
    async with admin_client(settings) as client:
        await client.create_partitions({name: NewPartitions(GROWN)})


def no_copy_after_its_kill(got: list[str], articles: list[str]) -> None:
    for each in articles:
        assert f"{each} killed" in got
        assert f"{each} published" not in got[got.index(f"{each} killed") :]


async def pulled(site: Client, other: Client) -> list[str]:
    """All of a queue, pulled from two processes in turn."""
    found: list[str] = []
    for each in (site, other) * 20:
        status, body = await each.post("/v1/queue/pull", {"max": 5})
        if status == 503:
            await asyncio.sleep(0.2)
            continue
        assert status == 200, body
        found += [said(one) for one in body["events"]]
        if receipts := [one["receipt"] for one in body["events"]]:
            await each.post("/v1/queue/ack", {"receipts": receipts})
    return found


@pytest.mark.usefixtures("_looks_often")
async def test_a_topic_that_is_grown_costs_nobody_anything(event_desk: EventDesk) -> None:
    """Streams, cursors, a queue and a webhook, at two processes of which one learns of it first."""
    settings = event_desk.settings
    async with (
        Receiver.opened() as receiver,
        serving(settings, "post") as (first, site),
        serving(settings, "times") as (_, other),
    ):
        other.headers = site.headers
        await set_queue(settings, "post", [], SystemClock().now())
        await push_to(settings, receiver)
        async with site.stream() as stream:
            await event_desk.publish(*BEFORE)
            got = list(map(str, await stream.take(len(BEFORE))))
            await grow(settings)
            first._context.follower.look_for_partitions()
            await until(lambda: len(first._context.wire.rings) == GROWN, "one process knows")
            async with EventDesk.opened(settings) as desk:  # its producer knows of them, too
                await desk.publish(*AFTER)
                await desk.kill(BEFORE[0])
                await desk.kill(AFTER[0])
            got += map(str, await asyncio.wait_for(stream.take(len(AFTER) + 1), 20))
        no_copy_after_its_kill(got, [BEFORE[0]])
        cursor = stream.cursor
        statuses: list[int] = []
        while not statuses or statuses[-1] != 200:
            statuses.append(await other.status(f"/v1/events?cursor={cursor}"))
            assert statuses[-1] in (200, 503)
            await asyncio.sleep(0.1)
        assert statuses[0] == 503, "the other process does not know yet"
        got += await other.all(f"cursor={cursor}")
        no_copy_after_its_kill(got, [BEFORE[0], AFTER[0]])
        for each in (*BEFORE, *AFTER[1:]):
            assert f"{each} published" in got
        left = {f"{each} published" for each in (*BEFORE[1:], *AFTER[1:])}
        kills = {f"{BEFORE[0]} killed", f"{AFTER[0]} killed"}
        from_queue = await pulled(site, other)
        # The cursor has acknowledged kills, which the queue need not bring any more.
        assert sorted(set(from_queue) | kills) == sorted(left | kills)
        await until(lambda: left | kills <= set(receiver.taken), "the webhook has all")
        no_copy_after_its_kill(receiver.got, [BEFORE[0], AFTER[0]])


@pytest.mark.usefixtures("_looks_often")
async def test_a_broker_that_is_back_has_nobody_served_before_its_kills_are_read(
    event_desk: EventDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    reads, take = asyncio.Event(), follower.Follower._take

    async def waits(*given: Any) -> None:
        await (take(*given) if reads.is_set() else asyncio.sleep(0.1))

    monkeypatch.setattr(follower.Follower, "_take", waits)
    reads.set()
    settings = event_desk.settings
    assert settings.kafka.bootstrap_servers
    async with Proxy.to(settings.kafka.bootstrap_servers) as proxy:
        quick = settings.wiredesk.model_copy(
            update={"contact_seconds": 1.5, "deadline_seconds": 1.0}
        )
        through = settings.with_bootstrap(proxy.address).model_copy(update={"wiredesk": quick})
        async with serving(through) as (service, site), site.stream() as stream:
            contact = service._context.follower._contact  # type: ignore[attr-defined]
            await event_desk.publish("ferry")
            assert await stream.next() == "ferry published"
            silence = proxy.hold()
            await until(lambda: not service.ready, "not ready")
            await event_desk.publish("train")
            await event_desk.kill("ferry")
            reads.clear()
            silence.lift()
            await until(lambda: not contact.lost, "the broker has answered")
            assert await site.status("/v1/articles/ferry") == 503
            assert not service.ready
            reads.set()
            await until(lambda: service.ready, "ready again")
            assert await site.status("/v1/articles/ferry") == 410
            found = await asyncio.wait_for(stream.take(2), 20)
            assert sorted(map(str, found)) == ["ferry killed", "train published"]


async def test_a_process_that_stops_leaves_kills_and_streams_to_the_other(
    event_desk: EventDesk,
) -> None:
    """It ends while its requests are in flight, and kills of what they bring are written."""
    free = asyncio.Event()

    async def slow(what: str, _: web.Request) -> web.StreamResponse:
        if "published" in what:
            await free.wait()
        return web.Response()

    settings, names = event_desk.settings, [f"tram {n}" for n in range(8)]
    async with (
        Receiver.opened() as receiver,
        serving(settings, "post") as (_, site),
    ):
        receiver.answer = slow
        async with serving(settings, "times") as (going, other):
            other.headers = site.headers
            await push_to(settings, receiver)
            await until(lambda: members(settings, 2), "both push")
            async with other.stream() as stream:
                await event_desk.publish(*names)
                got = [await stream.next() for _ in names]
                await until(lambda: len(receiver.got) >= 4, "some are in flight")
                for each in names:
                    await event_desk.kill(each)
                going.stop()
                while (found := await asyncio.wait_for(stream.next(), 10)) is not None:
                    got.append(found)
        free.set()
        got += await site.all(f"cursor={stream.cursor}")
        no_copy_after_its_kill(list(map(str, got)), names)
        await until(lambda: {f"{each} killed" for each in names} <= set(receiver.taken), "kills")
        no_copy_after_its_kill(receiver.got, names)
