"""`POST /v1/queue/pull` and `/v1/queue/ack`: events at a site's own pace, until it acknowledges."""

from collections.abc import Callable, Sequence
from http import HTTPStatus
from typing import Annotated, Literal

from aiohttp import web
from pydantic import Field

from schemas.queue import QueueState
from schemas.site import Site, SiteQueue
from services.serve.context import Context
from services.serve.deliveries.cursors import with_open_kills
from services.serve.filters import FilterError, filter_of
from services.serve.http.asked import AWAY, is_there, no_broker
from services.serve.http.guard import open_stream
from services.serve.http.headers import JSON, NO_STORE
from services.serve.http.json_bodies import AskedBody, read_body
from services.serve.http.problems import ProblemError, unavailable
from services.serve.kafka.backlog import ExpiredError
from services.serve.metrics import SENT
from services.serve.queues.queues import HandedOut, Pull
from services.serve.queues.states import position_of
from services.serve.reader import SiteRefusedError

MAX_EVENTS = 1000
MIN_SECONDS, MAX_SECONDS = 10, 12 * 3600
MAX_WAIT_SECONDS = 60
LOOK_SECONDS = 5
"""For looking at what the filters let nothing through of, past the time to wait."""


class PullAsked(AskedBody):
    """What is asked for by a pull."""

    max: int = Field(default=100, ge=1, le=MAX_EVENTS)
    """The most events."""
    visibility_seconds: int = Field(default=300, ge=MIN_SECONDS, le=MAX_SECONDS)
    """For how long nobody else gets them: then those come again that are not acknowledged."""
    wait_seconds: int = Field(default=0, ge=0, le=MAX_WAIT_SECONDS)
    """How long to wait for the first event where there is none."""
    begin: Literal["earliest", "now"] | None = None
    """Begin the queue anew: with all that is kept and every kill, or from now on."""


class AckAsked(AskedBody):
    """What is acknowledged."""

    receipts: list[Annotated[str, Field(max_length=100)]] = Field(
        min_length=1, max_length=MAX_EVENTS
    )
    """As the events had them."""


async def pull(request: web.Request, site: Site, context: Context) -> web.StreamResponse:
    """Up to `max` events, kills first. Raises ProblemError: 400, 404, 410, 503."""
    queue = _queue_of(site)
    asked = await read_body(request, PullAsked)
    try:
        wanted = filter_of(queue.filters)
    except FilterError as error:  # of a later version: nothing is sent that nobody wants
        raise unavailable(f"the queue's filters can't be read, ask the desk: {error}") from error
    what = Pull(site.name, wanted, asked.max, asked.visibility_seconds)
    with open_stream(request, site, context):
        found = await _pulled(what, asked, queue, context, lambda: request.transport is None)
    for each in found:
        context.metrics.add(SENT, "queue", each.entry.facts.event)
    events = b",".join(each.entry.with_receipt(each.receipt) for each in found)
    return _answer(b'{"events":[%b]}' % events)


async def ack(request: web.Request, site: Site, context: Context) -> web.StreamResponse:
    """Be done with events. Raises ProblemError: 400, 404, 503."""
    _queue_of(site)
    asked = await read_body(request, AckAsked)
    try:
        with open_stream(request, site, context):
            unknown = await context.queues.acknowledge(site.name, asked.receipts)
    except AWAY as error:
        raise no_broker() from error
    count = len(set(asked.receipts)) - len(unknown)
    return _answer(
        Acknowledged(acknowledged=count, unknown=list(unknown)).model_dump_json().encode()
    )


class Acknowledged(AskedBody):
    """What has become of an acknowledgement."""

    acknowledged: int
    """How many events are done with by it."""
    unknown: list[str]
    """Receipts of what is not out: acknowledged before, withdrawn since, or no receipts at all."""


async def _pulled(
    what: Pull, asked: PullAsked, queue: SiteQueue, context: Context, has_gone: Callable[[], bool]
) -> Sequence[HandedOut]:
    """`has_gone`: whether the client has; nothing is put into the hands of one that has."""
    clock, ends_at = context.clock, context.clock.monotonic() + asked.wait_seconds
    try:
        begin = await _begin(what.site, asked, queue, context)
        while True:
            if has_gone():
                return ()
            changed, before = context.wire.changed, context.queues.get(what.site)
            found = await context.queues.pull(what, begin)
            left = ends_at - clock.monotonic()
            if found or context.stopping.is_set():
                return found
            if left > -LOOK_SECONDS and _has_moved(before, context.queues.get(what.site)):
                continue  # the filters let nothing through so far
            if left <= 0:
                return found
            await clock.wait(changed, left)
    except ExpiredError as error:
        raise ProblemError(
            HTTPStatus.GONE,
            "queue-expired",
            'events of the queue are gone: pull with "begin": "earliest" (all that is kept, and '
            'every kill) or "now"; events may be missing in between',
        ) from error
    except SiteRefusedError:
        return ()
    except AWAY as error:
        raise no_broker() from error


def _has_moved(before: QueueState | None, after: QueueState | None) -> bool:
    return after is not None and (before is None or before.events != after.events)


async def _begin(site: str, asked: PullAsked, queue: SiteQueue, context: Context) -> QueueState:
    """The queue where it begins, or anew; as it is where it has been pulled."""
    known, generation = context.queues.get(site), context.follower.generation.hex()
    if asked.begin is None and known and known.begun_at >= queue.begun_at:
        if known.generation != generation or not await is_there(position_of(known), context):
            raise ExpiredError
        return known
    starts = context.follower.starts
    if asked.begin == "earliest":
        position = await starts.earliest()
    elif asked.begin == "now":
        position = await starts.ends()
    else:
        position = await starts.since(queue.begun_at)
    position = with_open_kills(context.ledger, site, position)
    return QueueState(
        site=site,
        begun_at=context.clock.now() if asked.begin else queue.begun_at,
        generation=generation,
        events=position.events,
        kills=position.kills,
    )


def _queue_of(site: Site) -> SiteQueue:
    if site.queue is None:
        raise ProblemError(
            HTTPStatus.NOT_FOUND,
            "no-queue",
            "this site has no queue: ask the desk for `wiredesk sites queue NAME --on`",
        )
    return site.queue


def _answer(body: bytes) -> web.Response:
    return web.Response(body=body, content_type=JSON, headers=NO_STORE)
