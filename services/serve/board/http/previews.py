"""`GET /v1/embargoes`: what is under embargo and until when, without its copy, for the entitled."""

from datetime import datetime
from http import HTTPStatus
from itertools import islice
from typing import Self

from aiohttp import web

from schemas.held import HeldArticle
from schemas.item import Urgency
from schemas.record import WireModel
from schemas.site import Site
from services.serve.board.http.reading import check_ready
from services.serve.context import Context
from services.serve.entitlements import may_preview
from services.serve.http.headers import JSON, NO_STORE
from services.serve.http.problems import ProblemError

MAX_SHOWN = 1000


class Embargoed(WireModel):
    """An article that is not to be published yet."""

    id: str
    """The article's id, which its event will have."""
    source: str
    """Who has sent the copy."""
    version: int
    """The version that is held."""
    urgency: Urgency | None
    """1 is the most urgent."""
    slugline: str | None
    """The slug, where the desk's settings show it of what is held."""
    headline: str | None
    """The headline, likewise."""
    embargo_until: datetime | None
    """When it will be published; null: not before the agency or a desk says so."""
    since: datetime
    """When the copy came."""

    @classmethod
    def of(cls, held: HeldArticle) -> Self:
        """What is said of what is held."""
        return cls(
            id=held.id,
            source=held.source,
            version=held.version,
            urgency=held.urgency,
            slugline=held.slugline,
            headline=held.headline,
            embargo_until=held.until,
            since=held.since,
        )


class Embargoes(WireModel):
    """What is under embargo now, what is due first before all else."""

    embargoed: tuple[Embargoed, ...]
    more: bool
    """Whether there is more behind it than an answer has."""


async def embargoes(_: web.Request, site: Site, context: Context) -> web.StreamResponse:
    """What a site may know to be under embargo. Raises ProblemError: 403, 503."""
    if not site.embargo_preview:
        raise ProblemError(
            HTTPStatus.FORBIDDEN,
            "not-entitled",
            "this site is not told of embargoes: `wiredesk sites preview NAME --on` has it told",
        )
    check_ready(context.board)
    held = (each for each in context.board.desk.held() if may_preview(site, each))
    first = tuple(map(Embargoed.of, islice(held, MAX_SHOWN)))
    body = Embargoes(embargoed=first, more=next(held, None) is not None).to_bytes()
    return web.Response(body=body, content_type=JSON, headers=NO_STORE)
