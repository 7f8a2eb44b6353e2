"""Who asks: the key of a request, and whether its site may ask for more."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import datetime
from http import HTTPStatus

from aiohttp import web

from schemas.site import Role, Site
from services.serve.context import Context
from services.serve.http.issuer import Issuer, IssuerUnreachableError
from services.serve.http.problems import ProblemError, bad_request, unavailable
from services.serve.http.sessions import PERSON, SignIn, session_of
from services.serve.limits import TooManyError
from services.serve.metrics import STREAMS
from services.serve.oidc import BearerRefusedError

DESK: Role = "desk"
ADMIN: Role = "admin"
SCHEME = "bearer "
CHALLENGE = {"WWW-Authenticate": 'Bearer realm="wiredesk"'}
JWT_DOTS = 2
SECONDS_LEFT = web.RequestKey("seconds_left", float)
"""Of a request: for how long its key or token still holds, where that ends."""
KEYS_IN_URLS = frozenset({"access_token", "token", "key", "api_key", "apikey"})


async def site_of(request: web.Request, context: Context) -> Site:
    """The site that asks. Raises ProblemError: 400, 401, 429, 503."""
    now = context.clock.now()
    if context.sign_in and "Authorization" not in request.headers:
        return _of_session(request, context, context.sign_in, now)
    credential = credential_of(request)
    if context.issuer is not None and credential.count(".") == JWT_DOTS:
        site, ends = await _of_token(credential, context, context.issuer)
    else:
        site, ends = context.sites.of_key(credential, now)
    if site is None:
        raise refused()
    if ends is not None:
        request[SECONDS_LEFT] = max(0.0, (ends - now).total_seconds())
    note_request(site.name, context)
    return site


def _of_session(request: web.Request, context: Context, sign_in: SignIn, now: datetime) -> Site:
    """The site of a person who has signed in. Raises ProblemError: 401, 429."""
    session = session_of(request, sign_in)
    if session is None:
        raise _no_key()
    site = context.sites.get(session.site)
    if site is None or session.ends_at <= now:
        raise ProblemError(
            HTTPStatus.UNAUTHORIZED, "session-ended", "your session has ended: sign in again"
        )
    request[PERSON] = session
    request[SECONDS_LEFT] = (session.ends_at - now).total_seconds()
    note_request(party_of(request, site), context)
    # Who makes keys has one: no session of a browser is worth as much.
    return site.model_copy(update={"roles": tuple(role for role in site.roles if role != ADMIN)})


def party_of(request: web.Request, site: Site) -> str:
    """As limits count who asks: a person who has signed in for itself. No site has such a name."""
    person = request.get(PERSON)
    return f"person:{person.subject}" if person else site.name


def credential_of(request: web.Request) -> str:
    """The key or token of a request. Raises ProblemError: 400, 401."""
    if KEYS_IN_URLS & request.query.keys():
        raise bad_request(
            "key-in-url", "send the key as `Authorization: Bearer KEY`: addresses are logged"
        )
    stated = request.headers.get("Authorization", "")
    if stated[: len(SCHEME)].casefold() != SCHEME:
        raise _no_key()
    return stated[len(SCHEME) :].strip()


def _no_key() -> ProblemError:
    """401."""
    return ProblemError(
        HTTPStatus.UNAUTHORIZED,
        "no-key",
        "send a key as `Authorization: Bearer KEY`: `wiredesk sites add` makes one",
        CHALLENGE,
    )


def refused() -> ProblemError:
    """401."""
    return ProblemError(
        HTTPStatus.UNAUTHORIZED,
        "key-refused",
        "the key or token is unknown, has expired, or whose it is is disabled: ask the desk for "
        "another",
        CHALLENGE,
    )


def note_request(party: str, context: Context) -> None:
    """Count a request of somebody. Raises ProblemError: 429."""
    try:
        context.limits.note_request(party)
    except TooManyError as error:
        raise _too_many(error) from error


def check_desk(site: Site) -> None:
    """Raises ProblemError: 403 for a key that has not the role of a desk."""
    _check_role(site, DESK)


def check_admin(site: Site) -> None:
    """Raises ProblemError: 403 for a key that has not the role of an administrator."""
    _check_role(site, ADMIN)


def _check_role(site: Site, role: Role) -> None:
    if role not in site.roles:
        raise ProblemError(
            HTTPStatus.FORBIDDEN,
            "role",
            f"this needs the role {role}: `wiredesk sites add NAME --role {role}` makes one",
        )


async def _of_token(
    token: str, context: Context, issuer: Issuer
) -> tuple[Site | None, datetime | None]:
    try:
        bearer = await issuer.read(token)
    except BearerRefusedError as error:
        raise ProblemError(
            HTTPStatus.UNAUTHORIZED,
            "token-refused",
            f"the token does not hold ({error}): ask its issuer for another",
            {"WWW-Authenticate": 'Bearer realm="wiredesk", error="invalid_token"'},
        ) from error
    except IssuerUnreachableError as error:
        raise unavailable(
            "the issuer of tokens can't be reached: try again, or send a key"
        ) from error
    return context.sites.of_subject(bearer.subject), bearer.expires_at


def open_stream(request: web.Request, site: Site, context: Context) -> AbstractContextManager[None]:
    """A stream or a waiting request of a site, within the context. Raises ProblemError: 429."""
    return waiting(party_of(request, site), context)


@contextmanager
def waiting(party: str, context: Context) -> Iterator[None]:
    """A stream or a waiting request of somebody, within the context. Raises ProblemError: 429."""
    try:
        with context.limits.stream(party):
            context.metrics.set(STREAMS, context.limits.open_streams)
            yield
    except TooManyError as error:
        raise _too_many(error) from error
    finally:
        context.metrics.set(STREAMS, context.limits.open_streams)


def _too_many(error: TooManyError) -> ProblemError:
    """429, with the seconds after which to try again."""
    return ProblemError(
        HTTPStatus.TOO_MANY_REQUESTS,
        "too-many",
        f"{error}: try again after {error.retry_after} s",
        {"Retry-After": str(error.retry_after)},
    )
