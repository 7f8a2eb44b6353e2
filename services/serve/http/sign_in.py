"""`/sign-in`: to the issuer and back (OpenID Connect Core 1.0, 3.1), and `/sign-out`.

No process keeps anything of it: the browser brings each time what was sealed before.
"""

import asyncio
import html
from collections.abc import Awaitable, Callable
from datetime import timedelta
from http import HTTPStatus

import structlog
from aiohttp import web

from services.serve.context import Context
from services.serve.http.codes import redeem
from services.serve.http.cookies import BEGUN, SESSION, drop, keep
from services.serve.http.issuer import Issuer, IssuerUnreachableError
from services.serve.http.problems import ProblemError, bad_request, unavailable
from services.serve.http.sessions import SignIn, is_of_board, session_of
from services.serve.oidc import BearerRefusedError
from services.serve.sign_in.people import name_of, site_of, subject_of
from services.serve.sign_in.sealing import SealError
from services.serve.sign_in.sessions import (
    BEGUN_FOR,
    Begun,
    Session,
    begin,
    sign_in_address,
    with_query,
)

BACK = "/sign-in/back"
AT_ONCE = 20
"""Codes that are brought to the issuer; more wait."""
NO_WAYS = '{"issuer": null, "signed_in": false}'
"""What is said where there is no sign-in at an issuer."""
NOT_KEPT = {"Cache-Control": "no-store"}

log = structlog.get_logger("wiredesk.sign-in")
Route = Callable[[web.Request], Awaitable[web.StreamResponse]]


def add_routes(
    router: web.UrlDispatcher, context: Context, sign_in: SignIn, issuer: Issuer
) -> None:
    """Have persons sign in at an issuer."""
    routes = _Routes(context, sign_in, issuer)
    router.add_get("/sign-in", _for_people(routes.begin), allow_head=False)
    router.add_get(BACK, _for_people(routes.come_back), allow_head=False)
    router.add_get("/sign-in/ways", routes.ways, allow_head=False)
    router.add_post("/sign-out", routes.sign_out)


class _Routes:
    """The requests."""

    def __init__(self, context: Context, sign_in: SignIn, issuer: Issuer) -> None:
        self._context = context
        self._ours = sign_in.settings
        self._sign_in = sign_in
        self._issuer = issuer
        self._redeeming = asyncio.Semaphore(AT_ONCE)

    @property
    def _back(self) -> str:
        return self._sign_in.url + BACK

    async def ways(self, request: web.Request) -> web.StreamResponse:
        """That there is a sign-in at an issuer, and whether this browser has signed in."""
        session = session_of(request, self._sign_in)
        signed_in = session is not None and self._context.clock.now() < session.ends_at
        said = {"issuer": self._issuer.name, "signed_in": signed_in}
        return web.json_response(said, headers=NOT_KEPT)

    async def begin(self, request: web.Request) -> web.StreamResponse:
        """To the issuer. Raises ProblemError: 503."""
        begun = begin(request.query.get("to", "/"), self._context.clock.now())
        ours = self._ours
        try:
            endpoints = await self._issuer.endpoints()
        except IssuerUnreachableError as error:
            raise _unreachable() from error
        where = sign_in_address(
            endpoints.sign_in, ours.client or "", self._back, ours.scopes, begun
        )
        response = _to(where, HTTPStatus.FOUND)
        # The issuer's answer comes from another site: `Strict` would keep the cookie from it.
        seconds = round(BEGUN_FOR.total_seconds())
        keep(response, BEGUN, self._sign_in.seal.seal(begun), seconds, "Lax")
        return response

    async def come_back(self, request: web.Request) -> web.StreamResponse:
        """From the issuer, with a session. Raises ProblemError: 400, 403, 503."""
        if not self._context.follower.ready:
            raise unavailable("serve is reading what there is, or has lost the broker: try again")
        begun = self._begun(request)
        session = await self._session(request, begun)
        response = _to(begun.to, HTTPStatus.SEE_OTHER)
        drop(response, BEGUN)
        seconds = round(self._ours.hours * 3600)
        keep(response, SESSION, self._sign_in.seal.seal(session), seconds, "Strict")
        log.info("signed in", subject=session.subject, person=session.person, site=session.site)
        return response

    async def sign_out(self, request: web.Request) -> web.StreamResponse:
        """End the session in this browser; the answer says where it ends at the issuer too."""
        if not is_of_board(request.headers, self._sign_in.url):
            raise ProblemError(
                HTTPStatus.FORBIDDEN, "not-the-board", "only the board's own page signs out"
            )
        to = "/"
        try:
            endpoints = await self._issuer.endpoints()
        except IssuerUnreachableError:
            endpoints = None
        if endpoints and endpoints.sign_out:
            asked = {
                "client_id": self._ours.client or "",
                "post_logout_redirect_uri": f"{self._sign_in.url}/",
            }
            to = with_query(endpoints.sign_out, asked)
        response = web.json_response({"to": to}, headers=NOT_KEPT)
        drop(response, SESSION)
        return response

    def _begun(self, request: web.Request) -> Begun:
        state = request.query.get("state", "")
        try:
            begun = self._sign_in.seal.open(request.cookies.get(BEGUN, ""), Begun)
        except SealError as error:
            raise _begin_again() from error
        if not begun.is_answered_by(state, self._context.clock.now()):
            raise _begin_again()
        return begun

    async def _session(self, request: web.Request, begun: Begun) -> Session:
        try:
            endpoints = await self._issuer.endpoints()
            issuer = request.query.get("iss")
            if issuer != self._issuer.name and (issuer or endpoints.names_itself):
                raise _begin_again()
            code = request.query.get("code")
            if not code:
                raise ProblemError(
                    HTTPStatus.FORBIDDEN, "sign-in", "the issuer has not let you sign in"
                )
            async with self._redeeming:
                token = await redeem(code, begun.verifier, self._back, endpoints, self._ours)
            claims = await self._issuer.claims(token, self._ours.client or "")
            subject = subject_of(claims, begun.nonce, self._ours.client or "")
        except IssuerUnreachableError as error:
            log.warning("the issuer can't be asked", issuer=self._issuer.name, why=str(error))
            raise _unreachable() from error
        except BearerRefusedError as error:
            log.warning("a sign-in was refused", why=str(error))
            raise ProblemError(
                HTTPStatus.FORBIDDEN, "sign-in", f"what the issuer says does not hold: {error}"
            ) from error
        name, site = name_of(claims), site_of(claims, self._ours.claim, self._ours.by_value)
        if site is None or self._context.sites.get(site) is None:
            log.warning("a person may not see the board", subject=subject, person=name, site=site)
            raise ProblemError(
                HTTPStatus.FORBIDDEN,
                "no-role",
                f"you are {name}, and may not see the board: ask the desk for a role",
            )
        ends_at = self._context.clock.now() + timedelta(hours=self._ours.hours)
        return Session(subject=subject, person=name, site=site, ends_at=ends_at)


def _for_people(handle: Route) -> Route:
    """What is wrong, as a page: a browser has come, and no program."""

    async def route(request: web.Request) -> web.StreamResponse:
        try:
            return await handle(request)
        except ProblemError as problem:
            page = (
                '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Wiredesk</title>'
                '<meta name="viewport" content="width=device-width"></head><body>'
                f"<h1>You are not signed in</h1><p>{html.escape(str(problem))}</p>"
                '<p><a href="/">To the board</a></p></body></html>'
            )
            return web.Response(
                text=page, status=problem.status, content_type="text/html", headers=NOT_KEPT
            )

    return route


def _to(where: str, status: HTTPStatus) -> web.Response:
    return web.Response(status=status, headers={**NOT_KEPT, "Location": where})


def _begin_again() -> ProblemError:
    return bad_request(
        "sign-in",
        "this sign-in was not begun in this browser, or took too long: begin it again",
    )


def _unreachable() -> ProblemError:
    return unavailable("the issuer can't be reached: try again, or sign in with a key")
