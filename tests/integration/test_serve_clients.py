"""Who may read from `wiredesk serve`, and what clients can't do to it, on a real Kafka."""

import asyncio
from datetime import timedelta

from runtime.clock import SystemClock
from schemas.article import EventKind
from services.serve.cursor import Position, encode
from tests.integration.serve_desk import EventDesk, all_bytes, serving
from tests.unit.serve.wire_events import event
from wiredesk.client.sites import add_site, allow_sources, rotate_key, set_disabled


async def test_a_site_sees_its_sources_alone(event_desk: EventDesk) -> None:
    await event_desk.write(event("ferry"), event("train", source="dpa"))
    async with serving(event_desk.settings, "post", ["dpa"]) as (_, site):
        assert await site.all("earliest") == ["train published"]
        assert await site.status("/v1/articles/ferry") == 404
        await event_desk.kill("ferry")
        await site.page("wait=1")
        assert await site.status("/v1/articles/ferry") == 404
        now = SystemClock().now()
        await allow_sources(event_desk.settings, "post", ["baltic"], now)
        await asyncio.sleep(1.5)
        assert await site.status("/v1/articles/train") == 404
        await event_desk.write(event("train", EventKind.KILLED, source="dpa"))
        await asyncio.sleep(1.5)
        assert sorted(await site.all("earliest")) == ["ferry killed", "train killed"]


async def test_a_key_holds_for_as_long_as_it_may(event_desk: EventDesk) -> None:
    async with serving(event_desk.settings) as (_, site):
        old, now = dict(site.headers), SystemClock().now()
        key = await rotate_key(event_desk.settings, "post", timedelta(), now)
        await asyncio.sleep(1.5)
        assert await site.status("/v1/events") == 401
        site.headers = {"Authorization": f"Bearer {key}"}
        assert await site.status("/v1/events") == 200
        async with site.stream() as stream:
            await set_disabled(event_desk.settings, "post", now, disabled=True)
            await asyncio.sleep(1.5)
            await event_desk.publish("ferry")
            assert await asyncio.wait_for(stream.next(), 10) is None
        assert await site.status("/v1/events") == 401
        await set_disabled(event_desk.settings, "post", now, disabled=False)
        await asyncio.sleep(1.5)
        assert await site.status("/v1/events") == 200
        site.headers = old
        assert await site.status("/v1/events") == 401


REFUSED = [
    ("cursor=nonsense", 400),
    ("since=yesterday", 400),
    ("since=2026-03-02T12:00:00", 400),
    ("since=2026-03-02T12:00:00Z&earliest", 400),
    ("limit=0", 400),
    ("limit=1001", 400),
    ("wait=61", 400),
    ("sorce=dpa", 400),
    ("urgency=high", 400),
    ("token=secret", 400),
    (f"cursor={encode(Position((0,) * 6, (0,) * 6), b'others')}", 410),
]


async def test_what_cant_be_meant_is_refused(event_desk: EventDesk) -> None:
    async with serving(event_desk.settings) as (_, site):
        for query, status in REFUSED:
            async with site.get(f"/v1/events?{query}") as response:
                problem = await response.json(content_type="application/problem+json")
                assert response.status == problem["status"] == status, query
                assert problem["detail"]


async def test_nobody_without_a_key_sees_anything(event_desk: EventDesk) -> None:
    await event_desk.publish("ferry")
    async with serving(event_desk.settings) as (_, site):
        for headers in ({}, {"Authorization": "Basic x"}, {"Authorization": "Bearer wd_0_0"}):
            site.headers = headers
            for path in ("/v1/events?earliest", "/v1/articles/ferry"):
                async with site.get(path) as response:
                    assert response.status == 401
                    assert response.headers["WWW-Authenticate"].startswith("Bearer")
                    assert "No ferries" not in await response.text()


async def test_a_site_that_asks_too_often_is_told_when_to_come_back(event_desk: EventDesk) -> None:
    async with serving(event_desk.settings, requests_a_second=2, max_streams_a_site=1) as (_, site):
        async with site.stream(), site.get("/v1/events?wait=5") as response:
            assert response.status == 429
        while (status := await site.status("/v1/events")) == 200:
            pass
        assert status == 429
        async with site.get("/v1/events") as response:
            assert int(response.headers["Retry-After"]) >= 1


async def test_a_slow_reader_is_cut_off_and_holds_up_nobody(event_desk: EventDesk) -> None:
    async with serving(event_desk.settings, write_seconds=2) as (service, slow):
        key = await add_site(event_desk.settings, "times", None, SystemClock().now())
        host, port = service.address.removeprefix("http://").split(":")
        reader, writer = await asyncio.open_connection(host, int(port), limit=1024)
        head = "GET /v1/events?earliest HTTP/1.1\r\nHost: x\r\nAccept: text/event-stream\r\n"
        writer.write(f"{head}Authorization: {slow.headers['Authorization']}\r\n\r\n".encode())
        await asyncio.sleep(1.5)
        slow.headers = {"Authorization": f"Bearer {key}"}
        async with slow.stream() as quick:
            for number in range(0, 200, 20):
                names = [f"train {n}" for n in range(number, number + 20)]
                await event_desk.publish(*names, padding=50_000)
            found = await asyncio.wait_for(quick.take(200), 30)
        assert len(set(found)) == 200
        await asyncio.sleep(4)
        assert await asyncio.wait_for(all_bytes(reader), 10) < 10_000_000, (
            "the rest of its events was not written"
        )
        writer.close()


async def test_what_is_too_large_is_refused_and_harms_nobody(event_desk: EventDesk) -> None:
    await event_desk.publish("ferry")
    async with serving(event_desk.settings) as (_, site):
        many = "&".join("source=a" for _ in range(1000))
        assert await site.status(f"/v1/events?{many}") == 400
        assert await site.status(f"/v1/events?keyword={'x' * 20_000}") in (400, 414)
        assert await site.status("/v1/events", **{"X-Long": "x" * 50_000}) == 400
        assert await site.status(f"/v1/articles/{'x' * 10_000}") == 404
        assert await site.status("/v1/events", **{"Last-Event-ID": "x" * 8000}) == 400
        assert await site.all("earliest") == ["ferry published"]
