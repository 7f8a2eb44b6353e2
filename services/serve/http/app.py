"""The application: its routes, and what holds for every request."""

import asyncio
from collections.abc import Awaitable, Callable, Collection
from functools import partial
from http import HTTPStatus

import structlog
from aiohttp import web

from schemas.canary import is_canary
from schemas.site import Site
from services.serve.board.http.routes import add_board
from services.serve.context import Context
from services.serve.http.administer import SiteBook
from services.serve.http.administer import add_routes as add_sites
from services.serve.http.articles import article
from services.serve.http.connections import Connections, SlowBodyError
from services.serve.http.cors import add_cors, make_cors
from services.serve.http.events import events
from services.serve.http.feed import archived_feed, current_feed
from services.serve.http.guard import site_of
from services.serve.http.headers import JSON
from services.serve.http.intake import add_routes as add_intake
from services.serve.http.kills import deliveries, receipt, receipts
from services.serve.http.openapi import document as openapi
from services.serve.http.problems import ProblemError, unavailable
from services.serve.http.queue import ack, pull
from services.serve.http.sign_in import NO_WAYS
from services.serve.http.sign_in import add_routes as add_sign_in
from services.serve.intake.intake import Intake
from services.serve.metrics import REQUESTS

MAX_LINE_BYTES = 16 << 10
"""Of the request line, and of one header field."""
MAX_BODY_BYTES = 64 << 10
KEEP_ALIVE_SECONDS = 75.0
COMMON = {
    "X-Content-Type-Options": "nosniff",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    # aiohttp would name itself and its version.
    "Server": "wiredesk",
}
OWN = {"Content-Security-Policy"}
"""What a page may set by itself."""
Handle = Callable[[web.Request, Site, Context], Awaitable[web.StreamResponse]]

log = structlog.get_logger("wiredesk.serve")


def make_app(
    context: Context,
    connections: Connections,
    intake: Intake | None = None,
    book: SiteBook | None = None,
) -> web.Application:
    """The application of a running serve; `connections` are told of each request.

    `intake`: the way in for copy, where there is one. `book`: what writes sites, likewise.
    """
    origins = context.settings.origins
    middlewares = [_outermost(context, connections), *make_cors(origins)]
    app = web.Application(client_max_size=MAX_BODY_BYTES, middlewares=middlewares)
    app.on_response_prepare.append(_add_common(origins))
    app.router.add_get("/v1/events", _of_sites(events, context), allow_head=False)
    app.router.add_get("/v1/articles/{id}", _of_sites(article, context))
    app.router.add_get("/v1/feed.atom", _of_sites(current_feed, context), allow_head=False)
    app.router.add_get("/v1/feed/{hour}.atom", _of_sites(archived_feed, context), allow_head=False)
    add_board(app, context, _of_sites)
    app.router.add_post("/v1/kills/{id}/receipt", _of_sites(receipt, context))
    app.router.add_get("/v1/kills/{id}/receipts", _of_sites(receipts, context))
    app.router.add_get("/v1/deliveries", _of_sites(deliveries, context))
    app.router.add_post("/v1/queue/pull", _of_sites(pull, context))
    app.router.add_post("/v1/queue/ack", _of_sites(ack, context))
    if intake:
        add_intake(app.router, context, intake)
    if book:
        add_sites(app.router, partial(_of_sites, context=context), book)
    if context.sign_in and context.issuer:
        add_sign_in(app.router, context, context.sign_in, context.issuer)
    else:
        app.router.add_get("/sign-in/ways", _fixed(NO_WAYS, JSON))
    app.router.add_get("/v1/openapi.json", _fixed(openapi.as_text(), JSON))
    app.router.add_get("/docs", _fixed(openapi.page(), "text/html"))
    return app


def _of_sites(
    handle: Handle, context: Context
) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
    """A route that takes a site's key."""

    async def route(request: web.Request) -> web.StreamResponse:
        if not context.follower.ready:
            raise unavailable("serve is reading what there is, or has lost the broker: try again")
        site = await site_of(request, context)
        return await handle(request, site, own_context(context, site))

    return route


def own_context(context: Context, site: Site) -> Context:
    """What a request of a site needs: the canary's site has a wire of its own, and no other."""
    if not is_canary(site.name):
        return context
    if context.canary is None:
        raise unavailable("nothing of the canary is served here")
    return context.canary


def _fixed(text: str, media_type: str) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
    """A route that says the same to everybody."""

    async def route(_: web.Request) -> web.StreamResponse:
        return web.Response(text=text, content_type=media_type)

    return route


def _outermost(
    context: Context, connections: Connections
) -> Callable[..., Awaitable[web.StreamResponse]]:
    @web.middleware
    async def answer(
        request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
    ) -> web.StreamResponse:
        response: web.StreamResponse
        try:
            with connections.request(request):
                response = await handler(request)
        except ProblemError as problem:
            response = problem.response()
        except SlowBodyError:
            response = _too_slow(context.settings.body_seconds)
        except web.HTTPException as error:
            response = _as_problem(error)
        except (asyncio.CancelledError, ConnectionError):
            raise  # the client has gone
        except Exception:
            log.exception("a request failed", path=request.path[:200])
            kind = ProblemError(
                HTTPStatus.INTERNAL_SERVER_ERROR, "defect", "a defect of serve: its log says which"
            )
            response = kind.response()
        context.metrics.add(REQUESTS, _route(request), str(response.status))
        return response

    return answer


def _too_slow(seconds: float) -> web.StreamResponse:
    response = ProblemError(
        HTTPStatus.REQUEST_TIMEOUT, "slow-body", f"the body has to come within {seconds:g} s"
    ).response()
    response.force_close()
    return response


def _as_problem(error: web.HTTPException) -> web.StreamResponse:
    kinds = {
        HTTPStatus.NOT_FOUND: ("no-route", "there is nothing at this address"),
        HTTPStatus.METHOD_NOT_ALLOWED: ("method", "this address takes what `Allow` names"),
    }
    status = HTTPStatus(error.status)
    kind, detail = kinds.get(status, ("request", status.description or status.phrase))
    allow = error.headers.get("Allow")
    return ProblemError(status, kind, detail, {"Allow": allow} if allow else None).response()


def _route(request: web.Request) -> str:
    """The route as it is written here: a label of a metric must not be what clients invent."""
    resource = request.match_info.route.resource
    return resource.canonical if resource else "none"


def _add_common(
    origins: Collection[str],
) -> Callable[[web.Request, web.StreamResponse], Awaitable[None]]:
    async def add(request: web.Request, response: web.StreamResponse) -> None:
        for name, value in COMMON.items():
            if name not in OWN or name not in response.headers:
                response.headers[name] = value
        add_cors(request, response, origins)

    return add
