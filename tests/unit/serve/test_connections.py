"""A connection that asks slowly is ended, and there are no more of them than a setting says.

On real sockets of this machine: what has to hold is what the kernel and aiohttp do together.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from typing import Any

from aiohttp import web

from runtime.metrics.prometheus import Metrics
from services.serve.http.connections import Connections, SlowBodyError
from services.serve.metrics import METRICS
from services.serve.settings import ServeSettings

ASK = b"GET / HTTP/1.1\r\nHost: desk\r\n\r\n"
SEND = b"POST / HTTP/1.1\r\nHost: desk\r\nContent-Length: 100\r\n\r\n"


class Client:
    """A connection that sends what it is told to."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self.writer = writer

    async def status(self) -> str:
        """Of the next answer; empty where the connection ends without one."""
        try:
            head = await asyncio.wait_for(self._reader.readuntil(b"\r\n\r\n"), 5)
        except (asyncio.IncompleteReadError, ConnectionError):
            return ""
        return head.split(b" ", 2)[1].decode()


Connect = Callable[..., Awaitable[Client]]


@asynccontextmanager
async def listening(**limits: Any) -> AsyncIterator[Connect]:
    """Connects to a server that reads each body and says `200`, or `408`, within some limits."""
    connections = Connections(ServeSettings(**limits), Metrics(METRICS))

    async def answer(request: web.BaseRequest) -> web.StreamResponse:
        with connections.request(request):
            try:
                await request.read()
            except SlowBodyError:
                return web.Response(status=408)
            return web.Response()

    loop = asyncio.get_running_loop()
    server = await loop.create_server(connections.guarding(web.Server(answer)), "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    clients: list[Client] = []

    async def connect(*sent: bytes) -> Client:
        clients.append(Client(*await asyncio.open_connection("127.0.0.1", port)))
        clients[-1].writer.writelines(sent)
        return clients[-1]

    yield connect
    server.close()
    for client in clients:
        client.writer.close()
        with suppress(ConnectionError):
            await client.writer.wait_closed()


async def test_a_header_that_does_not_end_is_not_waited_for() -> None:
    async with listening(header_seconds=0.1) as connect:
        for begun in (b"", ASK[:-2]):
            slow = await connect(begun)
            assert await slow.status() == "408"
            assert await slow.status() == ""


async def test_the_header_of_each_request_has_to_end() -> None:
    async with listening(header_seconds=0.1) as connect:
        client = await connect(ASK)
        assert await client.status() == "200"
        await asyncio.sleep(0.2)  # silent between two requests, it may stay
        client.writer.write(ASK)
        assert await client.status() == "200"
        client.writer.write(ASK[:-2])
        assert await client.status() == "408"


async def test_a_body_that_does_not_end_is_not_waited_for() -> None:
    async with listening(body_seconds=0.1) as connect:
        client = await connect(SEND, b"x" * 99)
        assert await client.status() == "408"
        assert await client.status() == ""


async def test_past_the_limit_whoever_has_been_silent_for_longest_goes() -> None:
    async with listening(max_connections=2) as connect:
        asking = await connect(SEND)
        silent = await connect()
        await asyncio.sleep(0.05)
        client = await connect(ASK)
        assert await client.status() == "200"
        assert await silent.status() == ""
        asking.writer.write(b"x" * 100)
        assert await asking.status() == "200"


async def test_where_all_are_being_answered_there_is_no_room_for_another() -> None:
    async with listening(max_connections=1) as connect:
        asking = await connect(SEND)
        await asyncio.sleep(0.05)
        assert await (await connect(ASK)).status() == ""
        asking.writer.write(b"x" * 100)
        assert await asking.status() == "200"
