"""The channels of `wiredesk serve`, each read as a site reads it, until a canary has come."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from functools import partial
from http import HTTPStatus

import aiohttp

from runtime.errors import WiredeskError
from schemas.canary import CANARY
from wiredesk.client.canary import Channel, Wait

LOOK_SECONDS = 0.5
WAIT_SECONDS = 20
MAX_SAID = 300
Kind = Callable[[aiohttp.ClientSession, str], AbstractAsyncContextManager[Wait]]
"""Opens a channel, by the mark that the canary carries."""
SSE, NDJSON = "text/event-stream", "application/x-ndjson"


class ChannelRefusedError(WiredeskError):
    """serve does not answer the canary's site as it should."""


def http_channels(address: str, key: str) -> Mapping[str, Channel]:
    """The channels of a serve at an address, by name, with the key of the canary's site."""
    headers = {"Authorization": f"Bearer {key}"}
    kinds: Mapping[str, Kind] = {
        "sse": stream,
        "json": partial(pages, accept="application/json"),
        "ndjson": partial(pages, accept=NDJSON),
        "atom": feed,
        "queue": queue,
    }
    return {name: partial(_opened, address, headers, kind) for name, kind in kinds.items()}


@asynccontextmanager
async def _opened(
    address: str, headers: Mapping[str, str], kind: Kind, mark: str
) -> AsyncIterator[Wait]:
    timeout = aiohttp.ClientTimeout(total=None, sock_connect=10)
    async with (
        aiohttp.ClientSession(address, headers=dict(headers), timeout=timeout) as session,
        kind(session, mark) as wait,
    ):
        yield wait


@asynccontextmanager
async def stream(session: aiohttp.ClientSession, mark: str) -> AsyncIterator[Wait]:
    """Server-sent events."""
    async with session.get("/v1/events", headers={"Accept": SSE}) as response:
        await _check(response)
        await response.content.readline()  # it stands where it begins

        async def wait() -> None:
            while line := await response.content.readline():
                if mark.encode() in line:
                    return
            raise ChannelRefusedError("the stream has ended")

        yield wait


@asynccontextmanager
async def pages(session: aiohttp.ClientSession, mark: str, accept: str) -> AsyncIterator[Wait]:
    """Pages of events that are waited for."""
    async with session.get("/v1/events") as response:
        await _check(response)
        cursor = (await response.json())["cursor"]
    query = {"cursor": cursor, "wait": str(WAIT_SECONDS), "limit": "1000"}

    async def look() -> bool:
        async with session.get("/v1/events", params=query, headers={"Accept": accept}) as response:
            await _check(response)
            return mark in await response.text()

    yield partial(_until, look)


@asynccontextmanager
async def feed(session: aiohttp.ClientSession, mark: str) -> AsyncIterator[Wait]:
    """The Atom feed."""

    async def look() -> bool:
        async with session.get("/v1/feed.atom") as response:
            await _check(response)
            return mark in await response.text()

    await look()
    yield partial(_until, look)


@asynccontextmanager
async def queue(session: aiohttp.ClientSession, mark: str) -> AsyncIterator[Wait]:
    """The queue, of which all is acknowledged."""

    async def pull(**asked: object) -> str:
        async with session.post("/v1/queue/pull", json=asked) as response:
            await _check(response)
            said = await response.text()
            receipts = [each["receipt"] for each in (await response.json())["events"]]
        if receipts:
            async with session.post("/v1/queue/ack", json={"receipts": receipts}) as response:
                await _check(response)
        return said

    async def look() -> bool:
        return mark in await pull(wait_seconds=WAIT_SECONDS)

    await pull(begin="now")
    yield partial(_until, look)


async def _until(look: Callable[[], Awaitable[bool]]) -> None:
    while True:
        if await look():
            return
        await asyncio.sleep(LOOK_SECONDS)


async def _check(response: aiohttp.ClientResponse) -> None:
    if response.status != HTTPStatus.OK:
        said = (await response.text())[:MAX_SAID]
        raise ChannelRefusedError(
            f"{response.url.path} answered {response.status}, {said}: WIREDESK_CANARY_KEY has to "
            f"be a key of the site {CANARY}, which needs a queue (`wiredesk sites queue`)"
        )
