"""Events pushed to a real HTTP server, whatever it answers: signed, in order, kills first."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from aiohttp import web

from runtime.errors import BrokerUnreachableError
from runtime.settings import Settings
from runtime.topics.admin import admin_client
from schemas.article import EventKind
from services.serve.deliveries.ledger import Ledger
from services.serve.webhooks import schedule
from services.serve.webhooks.group import SiteGroup, group_of
from tests.faults.desk import until
from tests.integration.serve_desk import EventDesk, serving
from tests.integration.webhook_desk import Receiver, pushed_to, takes
from tests.unit.serve.webhooks.hooks import KEY_TEXT
from tests.unit.serve.wire_events import event
from wiredesk.client.deliveries import read_lag
from wiredesk.client.key_holders import THE_SITES
from wiredesk.client.redelivering import redeliver
from wiredesk.client.sites import read_sites
from wiredesk.client.webhooks import read_deliveries


@pytest.fixture(autouse=True)
def _webhook_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WIREDESK_SERVE_WEBHOOK_KEY", KEY_TEXT)
    monkeypatch.setenv("WIREDESK_SERVE_WEBHOOK_LOOPBACK_HTTP", "true")


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    async with Receiver.opened() as opened:
        yield opened


async def has_all(settings: Settings, count: int) -> bool:
    rows = await read_deliveries(settings, "post")
    return len([each for each in rows if each.acknowledged_at and each.last_answer]) == count


async def test_events_are_pushed_signed_and_in_order(
    event_desk: EventDesk, receiver: Receiver
) -> None:
    await event_desk.publish("before")
    async with pushed_to(event_desk.settings, receiver) as (_, hooks):
        await event_desk.publish("train")
        await receiver.has("train published")
        await event_desk.publish("ferry")
        await receiver.has("train published", "ferry published")
        await event_desk.kill("ferry")
        await receiver.has("ferry published", "train published", "ferry killed")
        answer = await hooks.test("post")
        assert (answer.status, answer.body) == (200, b"a test it is")
        await until(lambda: has_all(event_desk.settings, 3), "the ledger has what was pushed")
        for wanted in (receiver.ids[0], "ferry"):
            await redeliver(event_desk.settings, "post", wanted, None)
        assert receiver.got[3:] == [receiver.got[0], "ferry killed"]
        await until(lambda: has_position(event_desk.settings, 0, 0), "its position is shown")


async def has_position(settings: Settings, behind: int, failed: int) -> bool:
    [lag] = await read_lag(settings, await read_sites(settings))
    return (lag.webhook_behind, lag.webhook_failed) == (behind, failed)


@pytest.fixture
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Tries come a fraction of a second after each other."""
    monkeypatch.setattr(schedule, "DELAYS", (0.2,) * 20)
    monkeypatch.setenv("WIREDESK_SERVE_WEBHOOK_ANSWER_SECONDS", "0.5")


@pytest.mark.usefixtures("_quick")
async def test_whatever_a_site_answers_each_event_is_taken_once(
    event_desk: EventDesk, receiver: Receiver
) -> None:
    failures: dict[str, web.Response | None] = {
        "flaky published": web.Response(status=500),
        "busy published": web.Response(status=429, headers={"Retry-After": "1"}),
        "moved published": web.Response(status=307, headers={"Location": "/elsewhere"}),
        "missing published": web.Response(status=404, text="x" * 100_000),
        "silent published": None,
    }

    async def answer(what: str, _: web.Request) -> web.StreamResponse:
        response = failures.pop(what, web.Response(text="thanks"))
        if response is None:
            await asyncio.sleep(1)
            raise web.HTTPBadGateway
        await asyncio.sleep(0.1)
        return response

    receiver.answer = answer
    names = [each.removesuffix(" published") for each in failures]
    async with pushed_to(event_desk.settings, receiver):
        await event_desk.publish(*names, "good")
        await event_desk.write(event("flaky", EventKind.UPDATED, version=2))
        await receiver.has(*(f"{each} published" for each in (*names, "good")), "flaky updated")
        assert receiver.taken.index("flaky published") < receiver.taken.index("flaky updated")
        assert sorted(receiver.got) == sorted(
            receiver.taken + [f"{each} published" for each in names]
        )
        assert receiver.elsewhere == 0
        # A try again has the id of the first.
        assert len(set(receiver.ids)) == len(receiver.taken)


@pytest.mark.usefixtures("_quick")
async def test_a_webhook_that_is_disabled_goes_on_from_where_it_was(
    event_desk: EventDesk, receiver: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def gone(_: str, __: web.Request) -> web.StreamResponse:
        return web.Response(status=410)

    async def fails(what: str, _: web.Request) -> web.StreamResponse:
        return web.Response(status=200 if "killed" in what else 500)

    async def state() -> tuple[str, str | None]:
        hook = (await THE_SITES.find(settings, "post")).webhook
        assert hook
        return hook.state, hook.disabled_why

    async def is_disabled(why: str) -> bool:
        return await state() == ("disabled", why)

    settings = event_desk.settings
    async with pushed_to(settings, receiver) as (_, hooks):
        receiver.answer = gone
        await event_desk.publish("ferry")
        await until(lambda: is_disabled("gone"), "an answer of 410 disables it")
        await event_desk.kill("ferry")
        await event_desk.publish("train")
        await asyncio.sleep(0.5)
        assert receiver.got == ["ferry published"]
        receiver.answer = takes
        await hooks.enable("post")
        await receiver.has("ferry killed", "train published")
        monkeypatch.setattr(schedule, "DELAYS", ())
        receiver.answer = fails
        await event_desk.publish("tram")
        await until(lambda: is_disabled("failures"), "the last try disables it")
        await event_desk.kill("train")
        await receiver.has("ferry killed", "train published", "train killed")
        receiver.answer = takes
        await hooks.enable("post")
        await receiver.has("ferry killed", "train published", "train killed", "tram published")


async def test_a_kill_overtakes_what_waits_for_a_slow_site(
    event_desk: EventDesk, receiver: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    free = asyncio.Event()

    async def waits(what: str, _: web.Request) -> web.StreamResponse:
        if "published" in what:
            await free.wait()
        return web.Response()

    monkeypatch.setenv("WIREDESK_SERVE_WEBHOOK_CONCURRENCY_A_SITE", "1")
    receiver.answer = waits
    async with pushed_to(event_desk.settings, receiver):
        await event_desk.publish(*(f"train {n}" for n in range(20)))
        await until(lambda: len(receiver.got) == 1, "one is in flight")
        victim = next(f"train {n}" for n in range(20) if f"train {n} published" not in receiver.got)
        await event_desk.kill(victim)
        await receiver.has(f"{victim} killed")
        free.set()
        others = {f"train {n} published" for n in range(20)} - {f"{victim} published"}
        await receiver.has(f"{victim} killed", *others)


async def test_what_dies_between_sending_and_its_cursor_sends_nothing_older(
    event_desk: EventDesk, receiver: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def dies(*_: object) -> bool:
        return False

    settings = event_desk.settings
    twice = ["ferry published", "ferry updated"]
    with monkeypatch.context() as patch:
        patch.setattr(SiteGroup, "commit", dies)
        patch.setattr(Ledger, "note_acknowledged", lambda *_: None)
        async with pushed_to(settings, receiver):
            await event_desk.publish("ferry")
            await event_desk.write(event("ferry", EventKind.UPDATED, version=2))
            await receiver.has(*twice)
    with monkeypatch.context() as patch:
        patch.setattr(SiteGroup, "commit", dies)
        async with serving(settings, "times"):
            await event_desk.publish("train")
            await receiver.has(*twice, *twice, "train published")
            assert receiver.ids[:2] == [each for each in receiver.ids[2:] if "ferry" in each]
    async with serving(settings, "herald"):
        await event_desk.publish("tram")
        await receiver.has(*twice, *twice, "train published", "tram published")


async def test_two_processes_share_a_site(event_desk: EventDesk, receiver: Receiver) -> None:
    async def both_are_in_it() -> bool:
        try:
            async with admin_client(settings) as client:
                found = await client.describe_consumer_groups([group_of(settings, "post")])
        except BrokerUnreachableError:
            return False  # the first group of a broker takes a moment
        return len(found[0].groups[0][5]) == 2

    settings = event_desk.settings
    names = [f"train {n}" for n in range(30)]
    async with pushed_to(settings, receiver):
        async with serving(settings, "times"):
            await until(both_are_in_it, "both are in the group")
            await event_desk.publish(*names[:15])
            await receiver.has(*(f"{each} published" for each in names[:15]))
        await event_desk.publish(*names[15:])
        await receiver.has(*(f"{each} published" for each in names))
    assert len(receiver.got) == len(names)
