"""`GET /v1/articles/{id}`: an article as it stands, in the format that is accepted."""

import asyncio
import json
from http import HTTPStatus

from aiohttp import web

from schemas.article import Article
from schemas.site import Site
from services.serve.context import Context, Writer
from services.serve.entitlements import may_have, may_see
from services.serve.entries import Entry
from services.serve.facts import ArticleFacts
from services.serve.http.headers import JSON, accepted, is_current
from services.serve.http.problems import ProblemError

REVALIDATE = {"Cache-Control": "private, no-cache", "Vary": "Accept, Authorization"}
"""A client may keep it, but asks each time whether it still stands."""


async def article(request: web.Request, site: Site, context: Context) -> web.StreamResponse:
    """The article, or 304 where the client has it. Raises ProblemError: 404, 410 for a kill."""
    article_id = request.match_info["id"]
    if (kill := context.wire.kill_of(article_id)) and may_see(site, kill.facts):
        context.ledger.note_sent(site.name, kill.facts, "article")
        raise killed(kill)
    value = context.wire.standing(article_id)
    facts = ArticleFacts.from_bytes(value) if value else None
    if value is None or facts is None or not may_have(site, facts):
        raise no_article()
    media_type = accepted(request.headers.get("Accept", ""), {JSON, *context.writers})
    tag = f"{facts.version}-{facts.digest[:32]}-{media_type}"
    headers = {**REVALIDATE, "ETag": f'"{tag}"'}
    if is_current(request, tag):
        return web.Response(status=HTTPStatus.NOT_MODIFIED, headers=headers)
    context.ledger.note_asked(site.name, facts)
    if media_type != JSON:
        value = await asyncio.to_thread(_written, context.writers[media_type], value)
    return web.Response(body=value, content_type=media_type, headers=headers)


def killed(kill: Entry) -> ProblemError:
    """410, with the event of the kill."""
    return ProblemError(
        HTTPStatus.GONE,
        "killed",
        "the article has been killed: take it down, and pass the kill on",
        event=json.loads(kill.json + b"}"),
    )


def no_article() -> ProblemError:
    """404: withheld, unknown, or not for this site."""
    return ProblemError(
        HTTPStatus.NOT_FOUND,
        "no-article",
        "no article of this id stands that this key may see; it may be withheld",
    )


def _written(write: Writer, value: bytes) -> bytes:
    return write(Article.from_bytes(value))
