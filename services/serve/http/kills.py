"""Receipts of kills, and what sites were sent: for desks, and for each site of itself."""

from collections.abc import Sequence
from http import HTTPStatus

import structlog
from aiohttp import web

from schemas.site import Site
from services.serve.context import Context
from services.serve.deliveries.receipts import Deliveries, KillReceipts, receipts_of
from services.serve.entitlements import may_see, may_see_source
from services.serve.entries import Entry
from services.serve.http.guard import DESK, check_desk
from services.serve.http.headers import JSON, NO_STORE
from services.serve.http.problems import ProblemError, bad_request
from services.serve.http.sessions import PERSON

log = structlog.get_logger("wiredesk.serve")


async def receipt(request: web.Request, site: Site, context: Context) -> web.StreamResponse:
    """`POST /v1/kills/{id}/receipt`: a site has acted on a kill, or has told a desk so.

    Raises ProblemError: 403, 404.
    """
    kill = _kill(request, site, context)
    whose = request.query.get("site", site.name)
    if whose != site.name:
        check_desk(site)
        if whose not in context.sites.names:
            raise ProblemError(HTTPStatus.NOT_FOUND, "no-site", "there is no site of this name")
        person = request.get(PERSON)
        log.info(
            "a desk gave a receipt",
            desk=site.name,
            site=whose,
            kill=kill.facts.event_id,
            subject=person.subject if person else None,
        )
    context.ledger.note_acknowledged(whose, kill.facts, "receipt")
    return _answer(_receipts(kill, [whose], context))


async def receipts(request: web.Request, site: Site, context: Context) -> web.StreamResponse:
    """`GET /v1/kills/{id}/receipts`: of all sites for a desk, else of itself.

    Raises ProblemError: 404.
    """
    kill = _kill(request, site, context)
    whose = context.sites.names if DESK in site.roles else [site.name]
    return _answer(_receipts(kill, whose, context))


async def deliveries(request: web.Request, site: Site, context: Context) -> web.StreamResponse:
    """`GET /v1/deliveries?article=…`, for a desk. Raises ProblemError: 400, 403."""
    check_desk(site)
    article_id = request.query.get("article")
    if not article_id or len(request.query) > 1:
        raise bad_request("parameter", "name an article: /v1/deliveries?article=ID")
    known = context.ledger.of_article(article_id, sorted(context.sites.names))
    found = tuple(each for each in known if may_see_source(site, each.source))
    return _answer(Deliveries(article_id=article_id, deliveries=found))


def _kill(request: web.Request, site: Site, context: Context) -> Entry:
    kill = context.wire.kill(request.match_info["id"])
    if kill is None or not may_see(site, kill.facts):
        raise ProblemError(
            HTTPStatus.NOT_FOUND,
            "no-kill",
            "no kill of this id that this key may see: it is the `event_id` of the kill's event",
        )
    return kill


def _receipts(kill: Entry, sites: Sequence[str], context: Context) -> KillReceipts:
    found = context.ledger.of_article(kill.facts.id, sites)
    return KillReceipts(
        kill=kill.facts.event_id,
        article_id=kill.facts.id,
        source=kill.facts.source,
        killed_at=kill.written_at,
        receipts=receipts_of(kill.facts.event_id, found),
    )


def _answer(content: KillReceipts | Deliveries) -> web.Response:
    return web.Response(body=content.to_bytes(), content_type=JSON, headers=NO_STORE)
