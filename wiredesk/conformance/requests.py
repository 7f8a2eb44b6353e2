"""The requests of a site's subscriber: noted, cut off, and refused for once."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from http import HTTPStatus

from aiohttp import web

from services.serve.http.problems import ProblemError

EVENTS, PULL = "/v1/events", "/v1/queue/pull"
RETRY_AFTER = 1
"""Seconds."""
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


@dataclass(slots=True)
class Asked:
    """One request for events."""

    at: float
    """By the loop's clock."""
    cursor: str | None
    start: str | None
    """`earliest` or `since`, where it asks for that."""


@dataclass
class Requests:
    """What a site has asked for."""

    path: str
    """Where it asks for events."""
    asked: list[Asked] = field(default_factory=list)
    _busy: bool = False
    _open: set[asyncio.Transport] = field(default_factory=set)
    _changed: asyncio.Event = field(default_factory=asyncio.Event)

    def refuse_next(self) -> None:
        """Answer the next request with 503."""
        self._busy = True

    def cut(self) -> None:
        """End all connections, as a network that breaks."""
        for transport in self._open:
            transport.abort()
        self._open.clear()

    async def until(self, count: int, seconds: float) -> bool:
        """Wait for so many requests, all in all; False where that takes too long."""
        try:
            async with asyncio.timeout(seconds):
                while len(self.asked) < count:
                    await self._changed.wait()
        except TimeoutError:
            return False
        return True

    @web.middleware
    async def note(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        """Note a request, and answer it: a middleware, which comes before all others."""
        if request.path != self.path:
            return await handler(request)
        self.asked.append(_asked(request))
        self._changed.set()
        self._changed = asyncio.Event()
        if self._busy:
            self._busy = False
            return _busy()
        if not isinstance(request.transport, asyncio.Transport):
            raise TypeError("a request has no transport")
        transport = request.transport
        self._open.add(transport)
        try:
            return await handler(request)
        finally:
            self._open.discard(transport)


def _asked(request: web.Request) -> Asked:
    cursor = request.headers.get("Last-Event-ID") or request.query.get("cursor")
    start = next((name for name in ("earliest", "since") if name in request.query), None)
    return Asked(asyncio.get_running_loop().time(), cursor, start)


def _busy() -> web.Response:
    return ProblemError(
        HTTPStatus.SERVICE_UNAVAILABLE,
        "unavailable",
        "the kit plays a serve that is starting: try again after a second",
        {"Retry-After": str(RETRY_AFTER)},
    ).response()
