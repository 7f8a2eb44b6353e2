"""Connections of clients: how many there may be, and how long each may take to ask.

aiohttp bounds neither. So the protocol that it makes for a connection is given what comes through
one that looks on, and a middleware says when a request has been read up to its body.
"""

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http import HTTPStatus
from typing import cast

from aiohttp import StreamReader, web

from runtime.metrics.prometheus import Metrics
from services.serve.metrics import CONNECTIONS, CONNECTIONS_CUT
from services.serve.settings import ServeSettings

LATE = (
    f"HTTP/1.1 {HTTPStatus.REQUEST_TIMEOUT.value} {HTTPStatus.REQUEST_TIMEOUT.phrase}\r\n"
    "Content-Length: 0\r\nConnection: close\r\n\r\n"
).encode()


class SlowBodyError(TimeoutError):
    """A request's body did not come in time: what whoever reads it gets."""


class Connections:
    """The open connections, and those of them that have asked for nothing yet."""

    def __init__(self, settings: ServeSettings, metrics: Metrics) -> None:
        """`settings`: the limits."""
        self._settings = settings
        self._metrics = metrics
        self._open: set[asyncio.BaseTransport] = set()
        self._waiting: dict[asyncio.BaseTransport, asyncio.TimerHandle | None] = {}
        """Those in which no request is being answered, the one that has waited longest first."""

    def guarding(self, make: Callable[[], asyncio.Protocol]) -> Callable[[], asyncio.Protocol]:
        """What makes a protocol for each connection: that of `make`, within the limits."""
        return lambda: _Guarded(make(), self)

    def note_open(self, transport: asyncio.BaseTransport) -> None:
        """A client has connected. Past the limit whoever has been silent for longest goes."""
        self._open.add(transport)
        self._waiting[transport] = self._header_timer(transport)
        if len(self._open) > self._settings.max_connections:
            # There is one: the new connection itself, where all others are being answered.
            self._cut(next(iter(self._waiting)), "too-many")
        self._metrics.set(CONNECTIONS, len(self._open))

    def note_closed(self, transport: asyncio.BaseTransport) -> None:
        """The connection has ended."""
        self._open.discard(transport)
        self._stop_waiting(transport)
        self._metrics.set(CONNECTIONS, len(self._open))

    def note_data(self, transport: asyncio.BaseTransport) -> None:
        """Something has come; where it begins another request, its header has to end in time."""
        if self._waiting.get(transport, transport) is None:
            self._waiting[transport] = self._header_timer(transport)

    @contextmanager
    def request(self, request: web.BaseRequest) -> Iterator[None]:
        """A request whose header has been read is answered within the context."""
        transport = request.transport
        if transport is None:  # it has gone
            yield
            return
        self._stop_waiting(transport)
        timer = self._body_timer(request.content) if request.can_read_body else None
        try:
            yield
        finally:
            if timer:
                timer.cancel()
            if transport in self._open:
                self._waiting[transport] = None

    def _header_timer(self, transport: asyncio.BaseTransport) -> asyncio.TimerHandle:
        loop = asyncio.get_running_loop()
        return loop.call_later(self._settings.header_seconds, self._end_slow, transport)

    def _body_timer(self, content: StreamReader) -> asyncio.TimerHandle:
        loop = asyncio.get_running_loop()
        return loop.call_later(self._settings.body_seconds, self._fail, content)

    def _fail(self, content: StreamReader) -> None:
        if not content.is_eof():
            self._metrics.add(CONNECTIONS_CUT, "slow-body")
            content.set_exception(SlowBodyError("the body did not come in time"))

    def _end_slow(self, transport: asyncio.BaseTransport) -> None:
        cast("asyncio.Transport", transport).write(LATE)
        self._metrics.add(CONNECTIONS_CUT, "slow-header")
        self._stop_waiting(transport)
        transport.close()

    def _cut(self, transport: asyncio.BaseTransport, reason: str) -> None:
        self._metrics.add(CONNECTIONS_CUT, reason)
        self._stop_waiting(transport)
        cast("asyncio.Transport", transport).abort()

    def _stop_waiting(self, transport: asyncio.BaseTransport) -> None:
        if timer := self._waiting.pop(transport, None):
            timer.cancel()


class _Guarded(asyncio.Protocol):
    """Passes all on to another protocol."""

    def __init__(self, inner: asyncio.Protocol, connections: Connections) -> None:
        self._inner = inner
        self._connections = connections
        self._transport: asyncio.BaseTransport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = transport
        self._inner.connection_made(transport)
        self._connections.note_open(transport)

    def data_received(self, data: bytes) -> None:
        if self._transport:
            self._connections.note_data(self._transport)
        self._inner.data_received(data)

    def eof_received(self) -> bool | None:
        return self._inner.eof_received()

    def pause_writing(self) -> None:
        self._inner.pause_writing()

    def resume_writing(self) -> None:
        self._inner.resume_writing()

    def connection_lost(self, exc: Exception | None) -> None:
        if self._transport:
            self._connections.note_closed(self._transport)
        self._inner.connection_lost(exc)
