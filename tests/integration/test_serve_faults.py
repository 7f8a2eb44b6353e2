"""`wiredesk serve` under faults, on a real Kafka: killed, one beside the other."""

import asyncio
import random
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

import aiohttp
import pytest

from runtime.clock import SystemClock
from schemas.article import EventKind
from tests.faults.desk import until
from tests.integration.serve_desk import Client, EventDesk, ServeProcess, Stream
from tests.unit.serve.wire_events import event
from wiredesk.client.sites import add_site

ARTICLES = 80
KILLED = 20
KILLS_OF_SERVE = 3


@pytest.mark.timeout(300)
async def test_a_site_that_goes_on_at_another_process_misses_nothing(
    event_desk: EventDesk, bootstrap: str
) -> None:
    """`kill -9` of each of two processes, in turn, while events and kills are written."""
    settings = event_desk.settings
    key = await add_site(settings, "post", None, SystemClock().now())
    serves = [ServeProcess(bootstrap, settings.wiredesk.topic_prefix) for _ in range(2)]
    for each in serves:
        await each.start()
    follower = _Follower(key, [each.address for each in serves])
    following = asyncio.create_task(follower.run())
    try:
        await until(lambda: follower.begun, "the stream has begun")
        writing = asyncio.create_task(_write(event_desk))
        for turn in range(KILLS_OF_SERVE):
            await asyncio.sleep(1.0)
            victim = serves[turn % 2]
            victim.kill()
            await victim.start()
            follower.addresses[turn % 2] = victim.address
        await writing
        last = f"story {ARTICLES - 1}"
        await until(lambda: f"{last} published" in follower.got, "all has come", 60)
        killed = [f"story {number}" for number in range(KILLED)]
        await until(lambda: all(f"{each} killed" in follower.got for each in killed), "kills", 60)
    finally:
        following.cancel()
        for each in serves:
            each.kill()
    got = follower.got
    for number in range(KILLED, ARTICLES):
        assert f"story {number} published" in got
    for name in killed:
        after = got[got.index(f"{name} killed") + 1 :]
        assert f"{name} published" not in after


async def _write(desk: EventDesk) -> None:
    """Stories, and kills of the first of them behind the next."""
    for number in range(ARTICLES):
        events = [event(f"story {number}")]
        if 0 <= number - KILLED < KILLED:
            events.append(event(f"story {number - KILLED}", EventKind.KILLED))
        await desk.write(*events)
        await asyncio.sleep(0.05)


class _Follower:
    """A site that comes back with its cursor, at whichever process answers."""

    def __init__(self, key: str, addresses: Sequence[str]) -> None:
        self.addresses = list(addresses)
        self.got: list[str] = []
        self.begun = False
        self._key = key
        self._turns = random.Random(7)

    async def run(self) -> None:
        cursor = ""
        while True:
            again = {"Last-Event-ID": cursor} if cursor else {}
            try:
                async with self._stream(again) as stream:
                    self.begun = True
                    while found := await stream.next():
                        self.got.append(found)
                        cursor = stream.cursor
            except (aiohttp.ClientError, ConnectionError, AssertionError):
                await asyncio.sleep(0.1)

    @asynccontextmanager
    async def _stream(self, again: dict[str, str]) -> AsyncIterator[Stream]:
        address = self._turns.choice(self.addresses)
        async with Client.opened(address, self._key) as client, client.stream(**again) as stream:
            yield stream
