"""`GET /v1/feed.atom`: the events of this hour and the one before; `/v1/feed/{hour}.atom`: of one.

Each hour that is over is an archive (RFC 5005) and links to the one before it, so a reader that was
away follows `prev-archive` until it knows an hour.
"""

import asyncio
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from http import HTTPStatus
from urllib.parse import urlencode

from aiohttp import web

from schemas.site import Site
from services.serve.atom import CLOSING, entry_of, opening
from services.serve.context import Context
from services.serve.cursor import CursorError, Position, decode
from services.serve.deliveries.cursors import note_cursor, with_open_kills
from services.serve.filters import FIELDS
from services.serve.http.asked import AWAY, cursor_of, filter_of, no_broker
from services.serve.http.guard import open_stream
from services.serve.http.headers import ATOM, NO_STORE, is_current
from services.serve.http.problems import ProblemError, bad_request
from services.serve.kafka.backlog import ExpiredError
from services.serve.metrics import SENT
from services.serve.reader import Asked, Reader, SiteRefusedError

HOUR = timedelta(hours=1)
WRITTEN = "%Y-%m-%dT%HZ"
FEED = "/v1/feed.atom"
MAX_SECONDS = 300.0
"""For a client to read a document."""


@dataclass(frozen=True, slots=True)
class _Span:
    """The events of a document: from a time on, and before another."""

    start: datetime
    end: datetime | None
    """None: up to now."""


async def current_feed(request: web.Request, site: Site, context: Context) -> web.StreamResponse:
    """The newest events, two hours at the most. Raises ProblemError."""
    this_hour = _hour_of(context.clock.now())
    query = _query(request)
    links = [
        ("self", f"{FEED}{query}"),
        ("prev-archive", f"{_address(this_hour - 2 * HOUR)}{query}"),
    ]
    return await _send(request, site, context, _Span(this_hour - HOUR, None), links)


async def archived_feed(request: web.Request, site: Site, context: Context) -> web.StreamResponse:
    """The events of an hour that is over. Raises ProblemError."""
    try:
        start = datetime.strptime(request.match_info["hour"], WRITTEN).replace(tzinfo=UTC)
    except ValueError as error:
        raise bad_request("hour", "an hour is written as 2026-03-02T12Z") from error
    if start + HOUR > context.clock.now():
        raise ProblemError(HTTPStatus.NOT_FOUND, "hour", "this hour is not over yet")
    query = _query(request)
    links = [("current", f"{FEED}{query}")]
    if start + 2 * HOUR <= context.clock.now():
        links.append(("next-archive", f"{_address(start + HOUR)}{query}"))
    links.append(("prev-archive", f"{_address(start - HOUR)}{query}"))
    return await _send(request, site, context, _Span(start, start + HOUR), links)


async def _send(
    request: web.Request, site: Site, context: Context, span: _Span, links: list[tuple[str, str]]
) -> web.StreamResponse:
    asked = Asked(site.name, filter_of(request, frozenset(FIELDS)))
    try:
        starts = context.follower.starts
        begin = await starts.since(span.start)
        now = await starts.ends()
        end = await starts.since(span.end) if span.end else now
        if begin == await starts.earliest():
            links = [each for each in links if each[0] != "prev-archive"]
        if span.end is None:
            begin = _with_open_kills(request, site, context, begin)
    except AWAY as error:
        raise no_broker() from error
    # An archive changes, too, when a kill takes copy out of it.
    tag = cursor_of(now, context)
    headers = {**NO_STORE, "ETag": f'"{tag}"'}
    is_open = span.end is None and context.ledger.unacknowledged_kills(site.name)
    if is_current(request, tag) and not is_open:
        return web.Response(status=HTTPStatus.NOT_MODIFIED, headers=headers)
    reader = Reader(context.wire, context.sites, context.backlog, asked, begin)
    response = web.StreamResponse(headers={**headers, "Content-Type": f"{ATOM}; charset=utf-8"})
    try:
        with open_stream(request, site, context):
            await response.prepare(request)
            updated = span.end or context.clock.now()
            await response.write(opening(f"urn:wiredesk:feed{_query(request)}", updated, links))
            await _write_entries(response, reader, context, span, end)
            await response.write(CLOSING)
    except (ExpiredError, SiteRefusedError, ConnectionError, *AWAY):
        # Cut off, it is no XML: nobody takes half of it for the whole.
        if request.transport:
            request.transport.abort()
    return response


def _with_open_kills(
    request: web.Request, site: Site, context: Context, begin: Position
) -> Position:
    """Where to begin, so that the site gets each kill that it has not acknowledged.

    A tag is a cursor: the site has the feed as it was there.
    """
    for each in request.if_none_match or ():
        with suppress(CursorError):
            had, generation = decode(each.value)
            if generation == context.follower.generation:
                note_cursor(context.ledger, site.name, had)
    return with_open_kills(context.ledger, site.name, begin)


async def _write_entries(
    response: web.StreamResponse, reader: Reader, context: Context, span: _Span, end: Position
) -> None:
    """The events up to `end`. Raises what `Reader.next` raises, and TimeoutError."""
    async with asyncio.timeout(MAX_SECONDS):
        while not reader.has_reached(end):
            changed, before = context.wire.changed, reader.position
            for step in await reader.next():
                is_of_span = span.end is None or step.entry.written_at < span.end
                if is_of_span and reader.stands(step):
                    context.metrics.add(SENT, "atom", step.entry.facts.event)
                    context.ledger.note_sent(reader.site, step.entry.facts, "feed")
                    await response.write(entry_of(step.entry))
            if reader.position == before:
                await context.clock.wait(changed, 1.0)


def _hour_of(moment: datetime) -> datetime:
    return moment.replace(minute=0, second=0, microsecond=0)


def _address(hour: datetime) -> str:
    return f"/v1/feed/{hour.strftime(WRITTEN)}.atom"


def _query(request: web.Request) -> str:
    return f"?{urlencode(list(request.query.items()))}" if request.query else ""
