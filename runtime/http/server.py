"""A server of a few pages that no client can wear out: one request a connection, all of it bounded.

Whatever a client does or leaves undone, its connection ends within `MAX_REQUEST_SECONDS` plus
`MAX_ANSWER_SECONDS`; when there are too many, the oldest is closed, so that the next request is
always heard. What is no HTTP/1 by RFC 9112 is answered 400 or 431, and logged at `debug` alone.
"""

import asyncio
import contextlib
from collections.abc import Callable, Mapping
from email.utils import formatdate
from http import HTTPStatus
from typing import NamedTuple

import h11
import structlog

MAX_CONNECTIONS = 64
"""Open at once; a scrape and a probe take one each, for some milliseconds."""
BACKLOG = 1024
"""Connections that the system keeps until they are accepted; what comes beside a burst of more
would wait for a second, until TCP tries again."""
MAX_REQUEST_BYTES = 8192
"""Of the request line and the header fields."""
MAX_REQUEST_SECONDS = 5.0
"""From the opening of the connection to the end of the header fields."""
MAX_ANSWER_SECONDS = 10.0
"""For the client to read the answer."""
LINGER_SECONDS = 1.0
"""For the client to close; what it still sends is dropped, since unread bytes would reset it."""
TEXT = "text/plain; charset=utf-8"

log = structlog.get_logger("wiredesk.http")


class Answer(NamedTuple):
    """What a page says."""

    body: bytes
    content_type: str = TEXT
    status: HTTPStatus = HTTPStatus.OK


Pages = Mapping[str, Callable[[], Answer]]
"""By path, such as `/healthz`."""


class PageServer:
    """Answers GET and HEAD for some pages."""

    def __init__(self, pages: Pages) -> None:
        """`pages` are made anew for each request, on the event loop."""
        self._pages = pages
        self._server: asyncio.Server | None = None
        self._open: dict[asyncio.WriteTransport, asyncio.Task[None] | None] = {}

    async def start(self, host: str, port: int) -> tuple[str, int]:
        """Listen; returns the address that is listened on.

        Raises OSError, or UnicodeError for what can be no host's name.
        """
        self._server = await asyncio.start_server(
            self._serve, host, port, limit=MAX_REQUEST_BYTES, backlog=BACKLOG
        )
        bound = self._server.sockets[0].getsockname()
        return bound[0], bound[1]

    async def close(self) -> None:
        """Listen no more, and end every connection."""
        if self._server is not None:
            self._server.close()
        tasks = [task for task in self._open.values() if task]
        for transport in list(self._open):
            transport.abort()
        if tasks:
            await asyncio.wait(tasks)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        transport = writer.transport
        self._open[transport] = asyncio.current_task()
        if len(self._open) > MAX_CONNECTIONS:
            oldest = next(iter(self._open))
            del self._open[oldest]
            oldest.abort()
        # Then `drain` waits until the client's machine has taken all of the answer.
        transport.set_write_buffer_limits(high=0)
        try:
            async with asyncio.timeout(MAX_REQUEST_SECONDS):
                answer = await self._read(reader)
            async with asyncio.timeout(MAX_ANSWER_SECONDS):
                await _write(writer, answer)
            async with asyncio.timeout(LINGER_SECONDS):
                while await reader.read(MAX_REQUEST_BYTES):
                    pass
        except (OSError, TimeoutError):
            pass  # the client's affair
        finally:
            self._open.pop(transport, None)
            transport.abort()

    async def _read(self, reader: asyncio.StreamReader) -> bytes:
        """The whole answer to the request that is read."""
        connection = h11.Connection(h11.SERVER, MAX_REQUEST_BYTES)
        try:
            while (event := connection.next_event()) is h11.NEED_DATA:
                connection.receive_data(await reader.read(MAX_REQUEST_BYTES))
        except h11.RemoteProtocolError as error:
            log.debug("not HTTP", error=str(error))
            return _answered(connection, _status(HTTPStatus(error.error_status_hint)))
        if not isinstance(event, h11.Request):
            return b""  # it has closed
        return _answered(connection, self._answer(event), with_body=event.method != b"HEAD")

    def _answer(self, request: h11.Request) -> Answer:
        path = request.target.partition(b"?")[0].decode("ascii", "replace")
        if path not in self._pages:
            return _status(HTTPStatus.NOT_FOUND)
        if request.method not in (b"GET", b"HEAD"):
            return _status(HTTPStatus.METHOD_NOT_ALLOWED)
        try:
            return self._pages[path]()
        except Exception as error:  # a page that fails must not end health
            log.error("page failed", path=path, error=f"{type(error).__name__}: {error}"[:300])
            return _status(HTTPStatus.INTERNAL_SERVER_ERROR)


async def _write(writer: asyncio.StreamWriter, answer: bytes) -> None:
    writer.write(answer)
    await writer.drain()
    with contextlib.suppress(OSError):
        writer.write_eof()


def _status(status: HTTPStatus) -> Answer:
    return Answer(f"{status.value} {status.phrase}\n".encode(), status=status)


def _answered(connection: h11.Connection, answer: Answer, *, with_body: bool = True) -> bytes:
    """The answer as bytes; it names no software, and the connection ends with it."""
    headers = [
        ("content-type", answer.content_type),
        ("content-length", str(len(answer.body))),
        ("date", formatdate(usegmt=True)),
        ("connection", "close"),
        ("x-content-type-options", "nosniff"),
    ]
    if answer.status is HTTPStatus.METHOD_NOT_ALLOWED:
        headers.append(("allow", "GET, HEAD"))
    head = connection.send(
        h11.Response(status_code=answer.status, reason=answer.status.phrase, headers=headers)
    )
    return (head or b"") + (answer.body if with_body else b"")
