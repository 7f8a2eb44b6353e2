"""What a request asks for: where to begin, how much, and the filters."""

from dataclasses import dataclass
from datetime import datetime
from http import HTTPStatus
from urllib.parse import urlencode

from aiohttp import web
from aiokafka.errors import KafkaError

from runtime.errors import BrokerUnreachableError
from schemas.site import Site
from services.serve.context import Context
from services.serve.cursor import CursorError, Position, decode, encode
from services.serve.deliveries.cursors import note_cursor, with_open_kills
from services.serve.filters import FIELDS, Filter, FilterError, parse_filter
from services.serve.http.problems import ProblemError, bad_request, unavailable

STARTS = ("cursor", "since", "earliest")
AMOUNTS = ("limit", "wait")
PARAMETERS = frozenset({*FIELDS, *STARTS, *AMOUNTS})
DEFAULT_LIMIT, MAX_LIMIT = 100, 1000
MAX_WAIT_SECONDS = 60
MAX_DIGITS = 20
AWAY = (KafkaError, TimeoutError, BrokerUnreachableError)
"""What is raised while the broker does not answer."""


@dataclass(frozen=True, slots=True)
class Page:
    """How much a request takes at once."""

    limit: int
    wait: int
    """Seconds to wait for the first event."""


def filter_of(request: web.Request, known: frozenset[str] = PARAMETERS) -> Filter:
    """The filters of a request. Raises ProblemError: 400, also for a name that is not known."""
    if unknown := sorted(request.query.keys() - known):
        # A filter that is misspelt would let through what the site does not want.
        raise bad_request(
            "unknown-parameter",
            f"'{unknown[0][:50]}' is no parameter: there are {', '.join(sorted(known))}",
        )
    try:
        return parse_filter(request.query.items())
    except FilterError as error:
        raise bad_request("filter", str(error)) from error


def page_of(request: web.Request) -> Page:
    """How much a request asks for. Raises ProblemError: 400."""
    return Page(
        number_of(request, "limit", DEFAULT_LIMIT, 1, MAX_LIMIT),
        number_of(request, "wait", 0, 0, MAX_WAIT_SECONDS),
    )


def number_of(request: web.Request, name: str, default: int, least: int, most: int) -> int:
    """A number of the query. Raises ProblemError: 400."""
    text = request.query.get(name)
    if text is None:
        return default
    is_number = text.isascii() and text.isdecimal() and len(text) < MAX_DIGITS
    if not (is_number and least <= int(text) <= most):
        raise bad_request("parameter", f"{name} is a number from {least} to {most}")
    return int(text)


async def position_of(request: web.Request, site: Site, context: Context) -> Position:
    """Where a request begins: kills that the site has not acknowledged are sent once more.

    Raises ProblemError: 400, 410, 503.
    """
    position = await _start_of(request, site, context)
    return with_open_kills(context.ledger, site.name, position)


async def _start_of(request: web.Request, site: Site, context: Context) -> Position:
    cursor = request.headers.get("Last-Event-ID") or request.query.get("cursor")
    given = [name for name in STARTS if name in request.query]
    if len(given) > 1:
        raise bad_request("start", f"{' and '.join(given)} exclude each other: send one")
    try:
        starts = context.follower.starts
        if cursor:
            position = await _position(cursor, context)
            note_cursor(context.ledger, site.name, position)
            return position
        if "since" in given:
            return await starts.since(_moment(request.query["since"]))
        if "earliest" in given:
            return await starts.earliest()
        return await starts.ends()
    except AWAY as error:
        raise no_broker() from error


async def position_before(request: web.Request, context: Context) -> Position:
    """That of the cursor of a query; the beginning where there is none.

    Raises ProblemError: 400, 410, 503.
    """
    cursor = request.query.get("cursor")
    try:
        return await _position(cursor, context) if cursor else Position((), ())
    except AWAY as error:
        raise no_broker() from error


def next_url(request: web.Request, cursor: str) -> str:
    """The address of the page behind a cursor, with the same filters, as a path."""
    kept = [(name, value) for name, value in request.query.items() if name not in STARTS]
    return f"{request.path}?{urlencode([*kept, ('cursor', cursor)])}"


def cursor_of(position: Position, context: Context) -> str:
    """A position as the client gets it."""
    return encode(position, context.follower.generation)


def expired() -> ProblemError:
    """410: what the cursor points to is gone."""
    return ProblemError(
        HTTPStatus.GONE,
        "cursor-expired",
        "the events behind this cursor are gone, or were never there: begin anew with ?earliest "
        "(all that is kept, and every kill) or ?since=TIME; events may be missing in between",
    )


def no_broker() -> ProblemError:
    """503: Kafka is needed and does not answer."""
    return unavailable("the broker does not answer: try again")


async def _position(cursor: str, context: Context) -> Position:
    try:
        position, generation = decode(cursor)
    except CursorError as error:
        raise bad_request("cursor", "this is no cursor: send one as it was given") from error
    if generation != context.follower.generation:
        raise expired()
    if not await is_there(position, context):
        raise expired()
    return position


async def is_there(position: Position, context: Context) -> bool:
    """Whether the topics reach as far as a position.

    Raises what Kafka raises, and ProblemError: 503, where it has partitions that this process does
    not follow yet.
    """
    reached = context.wire.end
    if len(position.events) > len(reached.events) or len(position.kills) > len(reached.kills):
        context.follower.look_for_partitions()
        raise unavailable("the topics have been grown, which is not known here yet: try again")
    # Another process may have read further than this one; nobody is ahead of the broker.
    return _is_before(position, reached) or _is_before(
        position, await context.follower.starts.ends()
    )


def _is_before(position: Position, end: Position) -> bool:
    pairs = zip(
        (*position.events, *position.kills),
        (*end.events[: len(position.events)], *end.kills[: len(position.kills)]),
        strict=True,
    )
    return all(offset <= there for offset, there in pairs)


def _moment(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        moment = None
    # In a query `+` is a blank: an offset is written `%2B01:00`.
    if moment is None or moment.tzinfo is None:
        raise bad_request(
            "since", "since is a time with its zone (RFC 3339), such as 2026-03-02T12:00:00Z"
        )
    return moment
