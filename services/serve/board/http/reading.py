"""What every key may ask of the board: the list and search, versions, kills, sources, itself."""

import json
from collections.abc import Mapping
from functools import partial
from http import HTTPStatus
from typing import Any

from aiohttp import web

from schemas.site import Site
from services.serve.board.board import Board
from services.serve.board.index import END_OF_TIME, Found, Query, TooSlowError
from services.serve.board.source_rows import source_rows
from services.serve.board.words import WordsError, parse_words
from services.serve.context import Context
from services.serve.entitlements import may_have, may_have_copy, may_see, may_see_source, why_not
from services.serve.facts import ArticleFacts
from services.serve.filters import FIELDS
from services.serve.http.articles import killed, no_article
from services.serve.http.asked import filter_of, number_of, position_before
from services.serve.http.guard import DESK
from services.serve.http.headers import JSON, NO_STORE
from services.serve.http.problems import bad_request, unavailable
from services.serve.http.sessions import PERSON

DEFAULT_LIMIT, MAX_LIMIT = 100, 500
PARAMETERS = frozenset({*FIELDS, "q", "before", "limit", "cursor"})
MAX_KILLS = 500


async def about(request: web.Request, site: Site, context: Context) -> web.StreamResponse:
    """Whose key it is, what it may do, and how the board is set."""
    settings, person = context.board.settings, request.get(PERSON)
    return answer(
        {
            "site": site.name,
            "person": person.person if person else None,
            "roles": site.roles,
            "sources": site.sources,
            "zone": settings.zone,
            "days": settings.days,
        }
    )


async def search(request: web.Request, site: Site, context: Context) -> web.StreamResponse:
    """The newest articles that fit; all before a cursor are among them. Raises ProblemError."""
    wanted = filter_of(request, PARAMETERS)
    try:
        words = parse_words(request.query.get("q", ""))
    except WordsError as error:
        raise bad_request("words", str(error)) from error
    limit = number_of(request, "limit", DEFAULT_LIMIT, 1, MAX_LIMIT)
    before = number_of(request, "before", END_OF_TIME, 0, END_OF_TIME)
    check_ready(context.board)
    position = await position_before(request, context)
    if not await context.board.has_reached(position.events, context.clock):
        raise unavailable("the board has not read so far yet: try again")
    try:
        query = Query(words, wanted, partial(may_have_copy, site), before, limit)
        found = await context.board.search(query)
    except TooSlowError as error:
        raise bad_request("words", "too much fits: take longer words, or fewer") from error
    rows = b",".join(each.row for each in found if _is_allowed(each, site, context))
    body = b'{"articles":[%b],"since":%d}' % (rows, context.board.since)
    return web.Response(body=body, content_type=JSON, headers=NO_STORE)


async def versions(request: web.Request, site: Site, context: Context) -> web.StreamResponse:
    """An article's events that still stand. Raises ProblemError: 404, 410, 503."""
    article_id = request.match_info["id"]
    if (kill := context.wire.kill_of(article_id)) and may_see(site, kill.facts):
        context.ledger.note_sent(site.name, kill.facts, "article")
        raise killed(kill)
    check_ready(context.board)
    found = await context.board.versions(article_id)
    value = context.wire.standing(article_id)
    facts = ArticleFacts.from_bytes(value) if value else None
    if facts is None or not may_have(site, facts):
        raise no_article()
    if site.rights is not None:
        found = [each for each in found if may_have(site, _facts_of(each))]
    context.ledger.note_asked(site.name, facts)
    whose, events = json.dumps(article_id).encode(), b",".join(found)
    body = b'{"id":%b,"events":[%b],"since":%d}' % (whose, events, context.board.since)
    return web.Response(body=body, content_type=JSON, headers=NO_STORE)


async def kills(request: web.Request, site: Site, context: Context) -> web.StreamResponse:
    """The newest kills, the last one first. Raises ProblemError: 400."""
    limit = number_of(request, "limit", DEFAULT_LIMIT, 1, MAX_KILLS)
    seen = (each for each in context.wire.newest_kills() if may_see(site, each.facts))
    found = [each for each, _ in zip(seen, range(limit), strict=False)]
    body = b'{"events":[%b]}' % b",".join(each.json + b"}" for each in found)
    return web.Response(body=body, content_type=JSON, headers=NO_STORE)


async def sources(_: web.Request, site: Site, context: Context) -> web.StreamResponse:
    """Each source with its last event and its habit. Raises ProblemError: 503."""
    check_ready(context.board)
    now = round(context.clock.now().timestamp() * 1000)
    rows = source_rows(context.board, now, desk=DESK in site.roles)
    return answer({"sources": [each for each in rows if may_see_source(site, each["source"])]})


def _is_allowed(found: Found, site: Site, context: Context) -> bool:
    """Whether it is by the terms of now, which the board may not have read yet."""
    return site.rights is None or why_not(site, context.wire.terms_of(found.id)) is None


def _facts_of(cloudevent: bytes) -> ArticleFacts:
    """What an earlier version is judged by."""
    return ArticleFacts.model_validate_json(json.dumps(json.loads(cloudevent)["data"]))


def check_ready(board: Board) -> None:
    """Raises ProblemError: 503 before the board has read what there is."""
    if not board.ready:
        raise unavailable(board.waiting_for)


def answer(said: Mapping[str, Any], status: HTTPStatus = HTTPStatus.OK) -> web.Response:
    """An answer in JSON that nobody keeps."""
    return web.Response(
        body=json.dumps(said).encode(), status=status, content_type=JSON, headers=NO_STORE
    )
