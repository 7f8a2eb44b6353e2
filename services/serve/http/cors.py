"""Which pages of other sites may read with a browser (Fetch Standard, CORS protocol)."""

from collections.abc import Awaitable, Callable, Collection
from http import HTTPStatus

from aiohttp import web

Answer = Callable[[web.Request], Awaitable[web.StreamResponse]]

ASKED = ("Accept", "Authorization", "Content-Type", "If-None-Match", "Last-Event-ID")
"""Headers that a page may send beside those that browsers always let through."""
SHOWN = ("ETag", "Link", "Location", "Retry-After")
"""Headers of an answer that a page may read beside those that browsers always show."""
METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE")
SECONDS = 600
"""For so long a browser need not ask again what it may."""


def make_cors(origins: Collection[str]) -> tuple[Callable[..., Awaitable[web.StreamResponse]], ...]:
    """What answers a browser's question beforehand; nothing where no origin is allowed."""
    if not origins:
        return ()

    @web.middleware
    async def answer(request: web.Request, handler: Answer) -> web.StreamResponse:
        is_question = request.method == "OPTIONS" and (
            "Access-Control-Request-Method" in request.headers
        )
        if not is_question or not allows(request, origins):
            return await handler(request)
        headers = {
            "Access-Control-Allow-Methods": ", ".join(METHODS),
            "Access-Control-Allow-Headers": ", ".join(ASKED),
            "Access-Control-Max-Age": str(SECONDS),
        }
        return web.Response(status=HTTPStatus.NO_CONTENT, headers=headers)

    return (answer,)


def add_cors(request: web.Request, response: web.StreamResponse, origins: Collection[str]) -> None:
    """Say who may read an answer. Keys are in a header, never in a cookie: none is let through."""
    if not origins:
        return
    vary = response.headers.get("Vary")
    response.headers["Vary"] = f"{vary}, Origin" if vary else "Origin"
    if allows(request, origins):
        response.headers["Access-Control-Allow-Origin"] = request.headers["Origin"]
        response.headers["Access-Control-Expose-Headers"] = ", ".join(SHOWN)


def allows(request: web.Request, origins: Collection[str]) -> bool:
    """Whether the page that asks is one of those that may."""
    return request.headers.get("Origin") in origins
