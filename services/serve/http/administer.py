"""`/v1/sites`: sites added and changed by who has the role `admin`, as `wiredesk sites` does."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import timedelta
from http import HTTPStatus
from typing import Protocol, TypeVar

import structlog
from aiohttp import web
from pydantic import BaseModel

from runtime.errors import ConfigurationError, WiredeskError
from schemas.site import Role, Site, SiteRights
from services.serve.context import Context
from services.serve.entitlements import Entitled
from services.serve.http.asked import AWAY, no_broker
from services.serve.http.guard import check_admin
from services.serve.http.headers import JSON, NO_STORE
from services.serve.http.json_bodies import AskedBody, read_body
from services.serve.http.problems import ProblemError, unavailable
from services.serve.http.site_bodies import (
    MadeKey,
    NewKey,
    NewSite,
    ShownSite,
    ShownSites,
    SiteChanges,
)

log = structlog.get_logger("wiredesk.serve")
T = TypeVar("T")
B = TypeVar("B", bound=AskedBody)
Route = Callable[[web.Request], Awaitable[web.StreamResponse]]
OfSite = Callable[[web.Request, Site, Context], Awaitable[web.StreamResponse]]


class SiteBook(Protocol):
    """Writes sites to their topic. Each raises WiredeskError, and what a producer raises."""

    async def add(self, name: str, entitled: Entitled, roles: Sequence[Role]) -> str:
        """Add one that may see some copy; returns its key."""

    async def rotate(self, name: str, overlap: timedelta) -> str:
        """Give it another key; those before hold for `overlap`. Returns the key."""

    async def allow(self, name: str, sources: Sequence[str] | None) -> None:
        """Say anew whose copy it may see; None: everyone's."""

    async def sign_in(self, name: str, subject: str | None) -> None:
        """Say what the issuer of tokens calls it; None: it has keys only."""

    async def set_rights(self, name: str, rights: SiteRights | None) -> None:
        """Say anew what terms of use have to allow it; None: it keeps to them by itself."""

    async def set_preview(self, name: str, *, preview: bool) -> None:
        """Have it told of what is under embargo, or not."""

    async def disable(self, name: str, *, disabled: bool) -> None:
        """Refuse all its keys, or take them again."""


def add_routes(
    router: web.UrlDispatcher, of_sites: Callable[[OfSite], Route], book: SiteBook
) -> None:
    """Add the routes. `of_sites`: what makes a route of a handler that takes a site's key."""

    def route(handle: Callable[[_Call], Awaitable[web.Response]]) -> Route:
        async def of_admin(
            request: web.Request, site: Site, context: Context
        ) -> web.StreamResponse:
            check_admin(site)
            return await handle(_Call(request, site, context, book))

        return of_sites(of_admin)

    router.add_get("/v1/sites", route(_all), allow_head=False)
    router.add_post("/v1/sites", route(_add))
    router.add_get("/v1/sites/{name}", route(_one), allow_head=False)
    router.add_patch("/v1/sites/{name}", route(_change))
    router.add_post("/v1/sites/{name}/keys", route(_rotate))


class _Call:
    """A request of an administrator."""

    def __init__(self, request: web.Request, admin: Site, context: Context, book: SiteBook) -> None:
        self.book = book
        self.context = context
        self._request = request
        self._admin = admin

    @property
    def name(self) -> str:
        """The site that is meant. Raises ProblemError: 404."""
        name = self._request.match_info["name"]
        if name not in self.context.sites.holders:
            raise ProblemError(HTTPStatus.NOT_FOUND, "no-site", "there is no site of this name")
        return name

    async def body(self, model: type[B]) -> B:
        """What is asked for. Raises ProblemError: 400."""
        return await read_body(self._request, model)

    async def done(self, writing: Awaitable[T], site: str, what: str) -> T:
        """Write, and say in the log who did what. Raises ProblemError: 409, 503."""
        try:
            result = await writing
        except AWAY as error:
            raise no_broker() from error
        except ConfigurationError as error:
            raise unavailable(str(error)) from error
        except WiredeskError as error:
            raise ProblemError(HTTPStatus.CONFLICT, "site", str(error)) from error
        log.info("a site was changed", by=self._admin.name, site=site, what=what)
        return result


async def _all(call: _Call) -> web.Response:
    sites = call.context.sites.holders
    return _answer(ShownSites(sites=tuple(_shown(sites[name]) for name in sorted(sites))))


async def _one(call: _Call) -> web.Response:
    return _answer(_shown(call.context.sites.holders[call.name]))


async def _add(call: _Call) -> web.Response:
    asked = await call.body(NewSite)
    rights = asked.rights.rights() if asked.rights else None
    entitled = Entitled(asked.sources, rights, asked.embargo_preview)
    adding = call.book.add(asked.name, entitled, asked.roles)
    key = await call.done(adding, asked.name, "added")
    return _made(asked.name, key)


async def _rotate(call: _Call) -> web.Response:
    name, asked = call.name, await call.body(NewKey)
    rotating = call.book.rotate(name, timedelta(hours=asked.hours))
    return _made(name, await call.done(rotating, name, "given another key"))


async def _change(call: _Call) -> web.Response:
    name, asked = call.name, await call.body(SiteChanges)
    named = asked.model_fields_set
    if "sources" in named:
        await call.done(call.book.allow(name, asked.sources), name, "sources")
    if "rights" in named:
        rights = asked.rights.rights() if asked.rights else None
        await call.done(call.book.set_rights(name, rights), name, "rights")
    if "embargo_preview" in named:
        preview = call.book.set_preview(name, preview=asked.embargo_preview)
        await call.done(preview, name, "preview" if asked.embargo_preview else "no preview")
    if "subject" in named:
        await call.done(call.book.sign_in(name, asked.subject), name, "subject")
    if "disabled" in named:
        disabling = call.book.disable(name, disabled=asked.disabled)
        await call.done(disabling, name, "disabled" if asked.disabled else "enabled")
    return web.Response(status=HTTPStatus.NO_CONTENT, headers=NO_STORE)


def _shown(site: Site) -> ShownSite:
    return ShownSite.model_validate(site, from_attributes=True)


def _made(site: str, key: str) -> web.Response:
    headers = {"Location": f"/v1/sites/{site}"}
    return _answer(MadeKey(site=site, key=key), HTTPStatus.CREATED, headers)


def _answer(
    content: BaseModel, status: HTTPStatus = HTTPStatus.OK, headers: Mapping[str, str] = NO_STORE
) -> web.Response:
    body = content.model_dump_json().encode()
    return web.Response(
        body=body, status=status, headers={**NO_STORE, **headers}, content_type=JSON
    )
