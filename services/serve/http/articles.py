"""`GET /v1/articles/{id}`: an article as it stands."""

import json
from http import HTTPStatus

from aiohttp import web

from schemas.site import Site
from services.serve.context import Context
from services.serve.facts import ArticleFacts
from services.serve.http.headers import JSON
from services.serve.http.problems import ProblemError
from services.serve.sites import may_see, may_see_source

REVALIDATE = {"Cache-Control": "private, no-cache", "Vary": "Accept, Authorization"}
"""A client may keep it, but asks each time whether it still stands."""


async def article(request: web.Request, site: Site, context: Context) -> web.StreamResponse:
    """The article, or 304 where the client has it. Raises ProblemError: 404, 410 for a kill."""
    article_id = request.match_info["id"]
    if (kill := context.wire.kill_of(article_id)) and may_see(site, kill.facts):
        raise ProblemError(
            HTTPStatus.GONE,
            "killed",
            "the article has been killed: take it down, and pass the kill on",
            event=json.loads(kill.json + b"}"),
        )
    value = context.wire.standing(article_id)
    facts = ArticleFacts.from_bytes(value) if value else None
    if facts is None or not may_see_source(site, facts.source):
        raise ProblemError(
            HTTPStatus.NOT_FOUND,
            "no-article",
            "no article of this id stands that this key may see; it may be withheld",
        )
    tag = f'"{facts.version}-{facts.digest[:32]}"'
    headers = {**REVALIDATE, "ETag": tag}
    if tag in [each.strip() for each in request.headers.get("If-None-Match", "").split(",")]:
        return web.Response(status=HTTPStatus.NOT_MODIFIED, headers=headers)
    return web.Response(body=value, content_type=JSON, headers=headers)
