"""`wiredesk serve` against a real Kafka: no gap, kills first, no leak, whatever clients do."""

import asyncio
import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from aiokafka import TopicPartition
from aiokafka.admin import RecordsToDelete

from runtime.topics.admin import admin_client
from schemas.article import EventKind
from schemas.topics import ARTICLES
from services.serve.cursor import Position, decode, encode
from services.serve.http.headers import HTML, NEWSML_G2, NINJS
from tests.integration.serve_desk import EventDesk, serving
from tests.unit.serve.wire_events import event


async def test_pages_follow_each_other_without_a_gap(event_desk: EventDesk) -> None:
    async with serving(event_desk.settings) as (_, site):
        _, now = await site.page("")
        await event_desk.publish("ferry", "train")
        await event_desk.publish("tram")
        assert sorted(await site.all("earliest")) == sorted(
            ["ferry published", "train published", "tram published"]
        )
        assert sorted(await site.all(f"cursor={now}&limit=1")) == sorted(await site.all("earliest"))
        assert await site.all("since=2099-01-01T00:00:00Z") == []
        yesterday = (datetime.now(UTC) - timedelta(days=1)).strftime("%Y-%m-%dT%H:%M:%SZ")
        assert len(await site.all(f"since={yesterday}")) == 3


async def test_a_page_is_waited_for(event_desk: EventDesk) -> None:
    async with serving(event_desk.settings) as (_, site):
        _, now = await site.page("")
        waiting = asyncio.create_task(site.page(f"cursor={now}&wait=30"))
        await asyncio.sleep(0.2)
        assert not waiting.done()
        await event_desk.publish("ferry")
        found, cursor = await asyncio.wait_for(waiting, 10)
        assert found == ["ferry published"]
        assert await site.page(f"cursor={cursor}&wait=1") == ([], cursor)


async def test_lines_are_the_same_events(event_desk: EventDesk) -> None:
    await event_desk.publish("ferry", "train")
    async with serving(event_desk.settings) as (_, site):
        async with site.get("/v1/events?earliest", Accept="application/x-ndjson") as response:
            lines = [json.loads(line) for line in (await response.text()).splitlines()]
            assert response.headers["Cache-Control"] == "no-store"
            assert 'rel="next"' in response.headers["Link"]
        assert sorted(each["subject"] for each in lines) == ["ferry", "train"]
        assert await site.all(f"cursor={lines[0]['cursor']}") == [
            f"{lines[1]['subject']} published"
        ]


async def test_a_stream_goes_on_and_is_taken_up_again(event_desk: EventDesk) -> None:
    async with serving(event_desk.settings) as (_, site):
        async with site.stream() as stream:
            await event_desk.publish("ferry")
            assert await stream.next() == "ferry published"
        await event_desk.publish("train")
        again = {"Last-Event-ID": stream.cursor}
        async with site.stream(**again) as stream:
            await event_desk.publish("tram")
            assert sorted(map(str, await stream.take(2))) == ["train published", "tram published"]


async def test_two_processes_take_each_others_cursors(event_desk: EventDesk) -> None:
    async with (
        serving(event_desk.settings, "post") as (_, site),
        serving(event_desk.settings, "times") as (_, other),
    ):
        other.headers = site.headers
        await event_desk.publish("ferry")
        first, cursor = await site.page("earliest")
        await event_desk.publish("train")
        second, cursor = await other.page(f"cursor={cursor}&wait=10")
        await event_desk.publish("tram")
        third, _ = await site.page(f"cursor={cursor}&wait=10")
        assert [*first, *second, *third] == [
            "ferry published", "train published", "tram published",
        ]  # fmt: skip


async def test_a_kill_overtakes_a_backlog_that_is_not_in_memory(event_desk: EventDesk) -> None:
    """A megabyte is kept of six; the rest is read from the topic."""
    for number in range(0, 120, 10):
        await event_desk.publish(
            *(f"train {n}" for n in range(number, number + 10)), padding=50_000
        )
    async with serving(event_desk.settings, ring_megabytes=1) as (_, site):
        found, cursor = await site.page("earliest&limit=10")
        victim = next(f"train {n}" for n in range(120) if f"train {n} published" not in found)
        seen = found[0].removesuffix(" published")
        await event_desk.kill(victim)
        await event_desk.kill(seen)
        await asyncio.sleep(1)
        rest = await site.all(f"cursor={cursor}")
        assert sorted(rest[:2]) == sorted([f"{victim} killed", f"{seen} killed"])
        everything = {f"train {n} published" for n in range(120)}
        assert sorted([*found, *rest[2:]]) == sorted(everything - {f"{victim} published"})


async def test_an_article_is_served_as_it_stands(event_desk: EventDesk) -> None:
    await event_desk.publish("ferry", "train")
    async with serving(event_desk.settings) as (_, site):
        async with site.get("/v1/articles/ferry") as response:
            assert (response.status, (await response.json())["id"]) == (200, "ferry")
            tag = {"If-None-Match": response.headers["ETag"]}
        assert await site.status("/v1/articles/ferry", **tag) == 304
        await event_desk.write(event("ferry", EventKind.WITHHELD))
        await event_desk.kill("train")
        _, _ = await site.page("wait=1")
        assert await site.status("/v1/articles/ferry", **tag) == 404
        async with site.get("/v1/articles/train") as response:
            killed = await response.json()
        assert (response.status, killed["event"]["data"]["event"]) == (410, "killed")
        assert "No ferries run." not in json.dumps(killed)
        await event_desk.write(event("ferry", EventKind.UPDATED, version=2))
        await site.page("wait=1")
        assert await site.status("/v1/articles/ferry", **tag) == 200
        assert await site.status("/v1/articles/nothing") == 404


async def test_articles_on_disk_are_read_on_from_where_they_are(
    event_desk: EventDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WIREDESK_STATE_FOLDER", str(tmp_path))
    await event_desk.publish("ferry", "train")
    async with serving(event_desk.settings) as (_, site):
        assert await site.status("/v1/articles/ferry") == 200
        before = site.headers
    await event_desk.kill("ferry")
    await event_desk.publish("tram")
    async with serving(event_desk.settings, "times") as (_, site):
        found = [await site.status(f"/v1/articles/{each}") for each in ("ferry", "train", "tram")]
        site.headers = before
        assert (await site.page(""))[0] == ["ferry killed"], "it had copy before the restart"
    assert found == [410, 200, 200]
    assert len(list((tmp_path / "serve").iterdir())) == 7


async def test_a_cursor_whose_events_are_gone_is_refused(event_desk: EventDesk) -> None:
    names = [f"train {number}" for number in range(30)]
    async with serving(event_desk.settings) as (_, site):
        _, start = await site.page("")
        await event_desk.publish(*names)
        found, cursor = await site.page(f"cursor={start}&wait=10")
        while len(found) < len(names):
            more, cursor = await site.page(f"cursor={cursor}&wait=10")
            found += more
        await asyncio.sleep(1)  # until the end of the transaction has been read, too
        _, end = await site.page("")
    topic = event_desk.settings.wiredesk.topic_prefix + ARTICLES.name
    async with admin_client(event_desk.settings) as client:
        where = [TopicPartition(topic, number) for number in range(6)]
        await client.delete_records({each: RecordsToDelete(before_offset=-1) for each in where})
    async with serving(event_desk.settings, "times") as (_, site):
        assert await site.status(f"/v1/events?cursor={start}") == 410
        assert await site.page(f"cursor={end}") == ([], end)
        assert await site.all("earliest") == []


async def test_a_cursor_that_is_ahead_of_the_topic_is_refused(event_desk: EventDesk) -> None:
    async with serving(event_desk.settings) as (_, site):
        _, cursor = await site.page("")
        position, generation = decode(cursor)
        ahead = encode(Position((10**6, *position.events[1:]), position.kills), generation)
        assert await site.status(f"/v1/events?cursor={ahead}") == 410


async def test_an_article_is_written_in_the_format_that_is_accepted(
    event_desk: EventDesk,
) -> None:
    await event_desk.publish("ferry")
    async with serving(event_desk.settings) as (_, site):
        tags = set()
        for media_type, opens in ((HTML, "<!doctype html>"), (NINJS, "{"), (NEWSML_G2, "<?xml")):
            async with site.get("/v1/articles/ferry", Accept=f"{media_type}, */*") as response:
                text = await response.text()
                assert response.headers["Content-Type"].startswith(media_type)
                assert text.startswith(opens)
                assert "Ferries stay in port" in text
                tags.add(response.headers["ETag"])
        assert len(tags) == 3
        assert await site.status("/v1/articles/ferry", Accept="image/png") == 200


async def test_a_feed_has_the_newest_hours_and_its_archives_the_others(
    event_desk: EventDesk,
) -> None:
    await event_desk.publish("ferry", "train", "tram")
    await event_desk.kill("ferry")
    await event_desk.write(event("tram", EventKind.WITHHELD))
    async with serving(event_desk.settings) as (_, site):
        async with site.get("/v1/feed.atom") as response:
            text, tag = await response.text(), response.headers["ETag"]
            assert response.headers["Content-Type"].startswith("application/atom+xml")
        assert text.count("<entry") == 1
        assert "urn:wiredesk:article:train" in text
        assert text.count("deleted-entry ") == 2
        assert await site.status("/v1/feed.atom", **{"If-None-Match": tag}) == 304
        async with site.get("/v1/feed.atom?source=nobody") as response:
            assert (await response.text()).count("<entry") == 0
        assert await site.status("/v1/feed.atom?limit=1") == 400
        now = datetime.now(UTC)
        for hour, status in ((now, 404), (now - timedelta(hours=1), 200)):
            assert await site.status(f"/v1/feed/{hour:%Y-%m-%dT%H}Z.atom") == status
        hour_before = f"/v1/feed/{now - timedelta(hours=1):%Y-%m-%dT%H}Z.atom"
        async with site.get(hour_before) as response:
            tag = response.headers["ETag"]
        assert await site.status(hour_before, **{"If-None-Match": tag}) == 304
        await event_desk.kill("train")
        await site.page("wait=2")
        assert await site.status(hour_before, **{"If-None-Match": tag}) == 200
        assert await site.status("/v1/feed/noon.atom") == 400


async def test_the_documents_of_the_interface_need_no_key(event_desk: EventDesk) -> None:
    async with serving(event_desk.settings) as (_, site):
        site.headers = {}
        assert await site.status("/docs") == 200
        async with site.get("/v1/openapi.json") as response:
            assert (await response.json())["openapi"] == "3.1.0"


async def test_a_client_that_goes_away_is_nothing_to_log(
    event_desk: EventDesk, caplog: pytest.LogCaptureFixture
) -> None:
    async with serving(event_desk.settings) as (_, site):
        async with site.stream():
            pass
        await event_desk.publish("ferry")
        await event_desk.publish("train")
        found, cursor = await site.page("earliest&wait=10")
        while len(found) < 2:
            more, cursor = await site.page(f"cursor={cursor}&wait=10")
            found += more
        assert sorted(found) == ["ferry published", "train published"]
        await asyncio.sleep(0.5)
    assert "Error handling request" not in caplog.text


async def test_a_stop_ends_open_streams_within_seconds(event_desk: EventDesk) -> None:
    loop = asyncio.get_running_loop()
    async with serving(event_desk.settings) as (service, site):
        async with site.stream() as stream:
            begun = loop.time()
            service.stop()
            assert await asyncio.wait_for(stream.next(), 5) is None
            assert stream.cursor
        await asyncio.wait_for(service.wait(), 5)
    assert loop.time() - begun < 5


async def test_silence_is_filled_with_heartbeats_and_cursors(event_desk: EventDesk) -> None:
    async with serving(event_desk.settings, heartbeat_seconds=0.3) as (_, site):
        async with site.stream("source=nobody") as stream:
            before = await stream.lines(5)
            await event_desk.publish("ferry")
            lines = await stream.lines(20)
        assert b": still here\n" in lines
        cursors = [line for line in lines if line.startswith(b"id: ")]
        assert cursors
        assert cursors[-1] not in before
