"""What a process does that knows less than another, or can't hear of kills. No Kafka."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime

import aiohttp
import pytest

from schemas.article import EventKind
from services.serve.cursor import Position, encode
from tests.unit.serve.test_reader import Log as Topics
from tests.unit.serve.test_reader import all_of
from tests.unit.serve.wire_events import event
from wiredesk.conformance.log import Log
from wiredesk.conformance.over_http import Server


@pytest.fixture
async def server() -> AsyncIterator[Server]:
    async with Server.running("127.0.0.1", 0, {}, datetime.now(UTC)) as running:
        yield running


@pytest.fixture
async def site(server: Server) -> AsyncIterator[aiohttp.ClientSession]:
    headers = {"Authorization": f"Bearer {server.key}"}
    async with aiohttp.ClientSession(server.address, headers=headers) as session:
        yield session


def cursor(log: Log, events: tuple[int, ...], kills: tuple[int, ...]) -> str:
    return encode(Position(events, kills), log.generation)


AHEAD = [
    ((0, 0), (0,), 503, "known to a process that has seen the topics grow"),
    ((0,), (0, 0), 503, "the same of kills"),
    ((1,), (0,), 410, "the topic has no such event"),
    ((0,), (1,), 410, "the topic has no such kill"),
    ((0,), (0,), 200, "right"),
]


async def test_a_cursor_of_more_than_is_known_here_is_told_apart_from_one_that_has_expired(
    server: Server, site: aiohttp.ClientSession
) -> None:
    for events, kills, status, why in AHEAD:
        asked = cursor(server._log, events, kills)
        async with site.get(f"/v1/events?cursor={asked}") as response:
            assert response.status == status, why
            assert ("Retry-After" in response.headers) is (status == 503), why


async def next_event(response: aiohttp.ClientResponse) -> str:
    """The next one of a stream that is no cursor."""
    async for line in response.content:
        if line.startswith(b"event: ") and line != b"event: cursor\n":
            return line.decode().removeprefix("event: ").rstrip()
    return "end"


async def test_a_stream_sends_nothing_while_no_kill_can_be_heard_of(
    server: Server, site: aiohttp.ClientSession
) -> None:
    log = server._log
    async with site.get("/v1/events", headers={"Accept": "text/event-stream"}) as response:
        log.write(event("ferry"))
        assert await next_event(response) == "published"
        log.ready = False
        log.write(event("train"))
        waiting = asyncio.create_task(next_event(response))
        await asyncio.sleep(0.3)
        assert not waiting.done()
        log.write(event("train", EventKind.KILLED))
        log.ready = True
        assert await waiting == "killed"


async def test_who_has_had_kills_that_are_not_known_here_yet_waits_for_them() -> None:
    log = Topics()
    log.write("ferry")
    log.write("train")
    reader = log.reader(Position((0, 0), (1, 0)))
    assert await all_of(reader) == []
    log.write("ferry", EventKind.KILLED)
    assert await all_of(reader) == ["train published"]
