"""`POST /v1/wire/{source}`: copy as it is; `GET …/receipts/{id}`: what became of it."""

from collections.abc import Awaitable, Callable, Sequence
from http import HTTPStatus
from urllib.parse import quote

import structlog
from aiohttp import web

from schemas.agency import Agency
from services.serve.context import Context
from services.serve.http.asked import MAX_WAIT_SECONDS, number_of
from services.serve.http.bodies import read_files
from services.serve.http.connections import SlowBodyError
from services.serve.http.guard import credential_of, note_request, refused, waiting
from services.serve.http.problems import ProblemError, bad_request, unavailable
from services.serve.intake.budget import NoRoomError
from services.serve.intake.copy import copy_of
from services.serve.intake.fates import Fate, are_decided, told
from services.serve.intake.intake import Intake
from services.serve.intake.once import KeyInUseError, KeyUsedError, key_of
from services.serve.intake.receipt import Receipt, ReceiptError, unseal
from services.serve.intake.sender import AWAY
from services.serve.keys import key_id
from services.serve.metrics import INTAKE, INTAKE_BYTES, INTAKE_IN_FLIGHT

NO_STORE = {"Cache-Control": "no-store"}
LOOK_SECONDS = 1.0
"""So soon a request that waits notices that serve stops."""

log = structlog.get_logger("wiredesk.intake")


def add_routes(router: web.UrlDispatcher, context: Context, intake: Intake) -> None:
    """Have agencies send copy, and ask for it."""
    router.add_post("/v1/wire/{source}", _of_agencies(_accept, context, intake))
    router.add_get(
        "/v1/wire/{source}/receipts/{receipt}",
        _of_agencies(_receipt, context, intake),
        allow_head=False,
    )


Handle = Callable[[web.Request, Agency, Context, Intake], Awaitable[web.StreamResponse]]


def _of_agencies(
    handle: Handle, context: Context, intake: Intake
) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
    """A route that takes an agency's key, for a source of that agency."""

    async def route(request: web.Request) -> web.StreamResponse:
        if not (intake.follower.ready and context.follower.ready):
            raise unavailable("serve is reading what there is, or has lost the broker: try again")
        return await handle(request, _agency_of(request, context, intake), context, intake)

    return route


def _agency_of(request: web.Request, context: Context, intake: Intake) -> Agency:
    """The agency that asks. Raises ProblemError: 400, 401, 403, 429."""
    key, now = credential_of(request), context.clock.now()
    agency, _ = intake.agencies.of_key(key, now)
    if agency is None:
        site, _ = context.sites.of_key(key, now)
        _note_refusal(request, key, "site" if site else "unknown")
        if site:
            raise _forbidden("this is the key of a site, which may read: send with an agency's")
        raise refused()
    note_request(_party(agency), context)
    if request.match_info["source"] in agency.sources:
        return agency
    _note_refusal(request, key, "source")
    raise _forbidden(
        "this key may not send in the name of this source: the desk binds keys to sources "
        "(`wiredesk agencies allow`)"
    )


async def _accept(
    request: web.Request, agency: Agency, context: Context, intake: Intake
) -> web.StreamResponse:
    """202 with a receipt. Raises ProblemError: 400, 409, 413, 415, 422, 503."""
    source = request.match_info["source"]
    try:
        return await _accepted(request, agency, source, context, intake)
    except ProblemError as problem:
        context.metrics.add(INTAKE, source, problem.kind)
        raise
    except SlowBodyError:
        context.metrics.add(INTAKE, source, "slow-body")
        raise
    finally:
        context.metrics.set(INTAKE_IN_FLIGHT, intake.budget.in_flight)


async def _accepted(
    request: web.Request, agency: Agency, source: str, context: Context, intake: Intake
) -> web.StreamResponse:
    key = _key_of(request, agency, source)
    try:
        with intake.budget.share() as share:
            files = await read_files(request, share)
            context.metrics.set(INTAKE_IN_FLIGHT, intake.budget.in_flight)
            sent_at = request.headers.get("Wire-Sent-At")
            copies = [copy_of(file, source, sent_at) for file in files]
            done = await intake.accept(agency, source, copies, key, context.clock.now())
    except SlowBodyError:
        raise
    except NoRoomError as error:
        raise unavailable("too much copy is on its way to Kafka: send it again") from error
    except KeyInUseError as error:
        raise ProblemError(
            HTTPStatus.CONFLICT,
            "key-in-use",
            "a request with this Idempotency-Key is being answered: wait for it",
            {"Retry-After": "1"},
        ) from error
    except KeyUsedError as error:
        raise ProblemError(
            HTTPStatus.UNPROCESSABLE_ENTITY,
            "key-used",
            "this Idempotency-Key came with other copy before: take another for each request",
        ) from error
    except AWAY as error:
        log.warning("copy was not accepted", source=source, error=str(error))
        raise unavailable("Kafka does not take it now: send it again") from error
    context.metrics.add(INTAKE, source, "again" if done.again else "accepted")
    if not done.again:
        size = sum(len(copy.value) for copy in copies)
        context.metrics.add(INTAKE_BYTES, source, amount=size)
    where = f"/v1/wire/{quote(source, safe='')}/receipts/{done.receipt}"
    said = {"receipt": done.receipt, "source": source, "records": len(copies), "href": where}
    return web.json_response(said, status=202, headers={**NO_STORE, "Location": where})


async def _receipt(
    request: web.Request, agency: Agency, context: Context, intake: Intake
) -> web.StreamResponse:
    """What became of what was sent. Raises ProblemError: 400, 404, 410, 429."""
    source = request.match_info["source"]
    wait = number_of(request, "wait", 0, 0, MAX_WAIT_SECONDS)
    try:
        receipt = unseal(request.match_info["receipt"], source, agency.receipt_secret)
    except ReceiptError as error:
        raise ProblemError(
            HTTPStatus.NOT_FOUND, "no-receipt", "this is no receipt of this source and this key"
        ) from error
    is_old = intake.fates.may_be_forgotten(receipt)
    fates = await _fates(receipt, agency, 0 if is_old else wait, context, intake)
    if is_old and not are_decided(fates):
        raise ProblemError(
            HTTPStatus.GONE,
            "receipt-expired",
            "it is too long ago to be known here: ask the desk, or send it again, which does no "
            "harm: what has come before is dropped",
        )
    records = [list(map(told, each)) for each in fates]
    said = {
        "receipt": request.match_info["receipt"],
        "source": source,
        "state": "decided" if are_decided(fates) else "waiting",
        "records": [{"items": items} for items in records],
    }
    return web.json_response(said, headers=NO_STORE)


async def _fates(
    receipt: Receipt, agency: Agency, wait: int, context: Context, intake: Intake
) -> Sequence[Sequence[Fate]]:
    """Waits for an outcome of each record."""
    found = intake.fates.of(receipt)
    if not wait or are_decided(found):
        return found
    until = context.clock.monotonic() + wait
    with waiting(_party(agency), context):
        while not (are_decided(found) or context.stopping.is_set()):
            left = until - context.clock.monotonic()
            if left <= 0:
                break
            await context.clock.wait(intake.fates.changed, min(left, LOOK_SECONDS))
            found = intake.fates.of(receipt)
    return found


def _key_of(request: web.Request, agency: Agency, source: str) -> str | None:
    stated = request.headers.get("Idempotency-Key")
    if stated is None:
        return None
    key = key_of(agency.name, source, stated.strip())
    if key is None:
        raise bad_request(
            "idempotency-key", "an Idempotency-Key has up to 200 characters, and no blanks"
        )
    return key


def _party(agency: Agency) -> str:
    """As limits count it: no site has such a name."""
    return f"agency:{agency.name}"


def _note_refusal(request: web.Request, key: str, why: str) -> None:
    """An audit line: with the part of the key that is no secret."""
    log.warning("a key was refused", why=why, key=key_id(key), path=request.path[:200])


def _forbidden(detail: str) -> ProblemError:
    return ProblemError(HTTPStatus.FORBIDDEN, "not-yours", detail)
