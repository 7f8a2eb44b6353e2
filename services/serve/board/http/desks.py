"""What only keys with the role of a desk may ask and order."""

from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

import structlog
from aiohttp import web
from pydantic import ValidationError

from runtime.errors import BrokerUnreachableError, ConfigurationError
from schemas.ordering import order_about, with_article
from schemas.site import Site
from services.serve.board.http.reading import answer, check_ready
from services.serve.board.orders import OrderAsked
from services.serve.context import Context
from services.serve.entitlements import may_see_source
from services.serve.facts import ArticleFacts
from services.serve.http.guard import check_desk
from services.serve.http.headers import JSON
from services.serve.http.problems import ProblemError, bad_request, unavailable
from services.serve.http.sessions import PERSON

MAX_SHOWN = 500
"""Rows of each list: each window of a desk asks for them every few seconds."""

log = structlog.get_logger("wiredesk.board")


async def desk(_: web.Request, site: Site, context: Context) -> web.StreamResponse:
    """What is held, kills that wait, dead letters. Raises ProblemError: 403, 503."""
    check_desk(site)
    check_ready(context.board)
    tables = context.board.desk
    held = [each for each in tables.held() if may_see_source(site, each.source)]
    kills = [each for each in tables.kills() if may_see_source(site, each.reference.source)]
    letters = [each for each in tables.letters() if may_see_source(site, each.letter.source)]
    counts = {"held": len(held), "kills": len(kills), "dead_letters": len(letters)}
    return answer(
        {
            "held": [each.model_dump(mode="json") for each in held[:MAX_SHOWN]],
            "kills": [each.model_dump(mode="json") for each in kills[:MAX_SHOWN]],
            "dead_letters": [
                {"name": each.name, "time": each.time, **each.letter.model_dump(mode="json")}
                for each in letters[:MAX_SHOWN]
            ],
            "counts": counts,
        }
    )


async def order(request: web.Request, site: Site, context: Context) -> web.StreamResponse:
    """Send an order to the wire. Raises ProblemError: 400, 403, 404, 415, 503."""
    check_desk(site)
    if request.content_type != JSON:
        raise ProblemError(
            HTTPStatus.UNSUPPORTED_MEDIA_TYPE, "media-type", f"send the order as {JSON}"
        )
    try:
        asked = OrderAsked.model_validate_json(await request.read())
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False, include_context=False)[0]
        where = ".".join(map(str, first["loc"])) or "the body"
        raise bad_request("order", f"{where}: {first['msg']}") from error
    check_ready(context.board)
    source = _source_meant(asked, site, context)
    person = request.get(PERSON)
    name = person.person if person else asked.by  # who has signed in orders in no other name
    by = f"{name} ({site.name})" if name else site.name
    made: Mapping[str, Any] = order_about(asked.id, source, asked.order, asked.reason, by)
    if asked.order == "hold":
        made = with_article(made, context.wire.standing(asked.id))
    await _send({**made, "article_id": asked.article_id}, context)
    subject = person.subject if person else None
    log.info(
        "a desk has ordered",
        site=site.name,
        source=source,
        by=by,
        subject=subject,
        **asked.for_log(),
    )
    return answer({"order": asked.order, "id": asked.id}, HTTPStatus.ACCEPTED)


def _source_meant(asked: OrderAsked, site: Site, context: Context) -> str:
    """Whose copy an order is about. Raises ProblemError: 400, 404."""
    board = context.board.desk
    if asked.is_about_a_kill:
        kill = board.kill(asked.id)
        source = kill.reference.source if kill else None
        if kill and asked.leaves_open(kill):
            raise bad_request("order", "it leaves open which article is meant: give article_id")
    else:
        source = _source_of(asked.id, context)
    if source is None or not may_see_source(site, source):
        raise ProblemError(
            HTTPStatus.NOT_FOUND, "not-known", "nothing of this id is known that this key may see"
        )
    return source


def _source_of(article_id: str, context: Context) -> str | None:
    if value := context.wire.standing(article_id):
        return ArticleFacts.from_bytes(value).source
    held = context.board.desk.held_one(article_id)
    return held.source if held else None


async def _send(order: Mapping[str, Any], context: Context) -> None:
    board = context.board
    if board.push_order is None:
        raise unavailable("this process sends no orders")
    try:
        await board.push_order(order, board.settings.desk)
    except (BrokerUnreachableError, ConfigurationError) as error:
        log.error("an order could not be sent", error=str(error))
        raise unavailable(f"the order was not sent: {error}") from error
