"""`GET /v1/events` as server-sent events (WHATWG HTML, 9.2): a stream that goes on.

Each event's `id` is the cursor behind it, which `EventSource` sends back as `Last-Event-ID`. A
stream ends after a while by itself, so that sites spread over processes; a reader that takes
nothing is cut off. Both come back with their cursor and miss nothing. After a kill a stream ends
sooner: the cursor with which the site comes back acknowledges the kill.

While the broker does not answer, a stream stays open and sends no event: a kill could not be heard
of.
"""

import asyncio
import math
import random

import structlog
from aiohttp import web

from services.serve.context import Context
from services.serve.cursor import Position
from services.serve.http.asked import AWAY, cursor_of
from services.serve.http.guard import SECONDS_LEFT
from services.serve.http.headers import NO_STORE, SSE
from services.serve.kafka.backlog import ExpiredError
from services.serve.lanes import Step
from services.serve.metrics import CUT, SENT
from services.serve.reader import Reader, SiteRefusedError

RETRY_MILLISECONDS = 3000
LOOK_SECONDS = 1.0
"""How often it is looked whether the broker answers again."""
CHUNK_BYTES = 64 << 10
"""Written at once: what is on its way to a reader, a kill can't overtake any more."""
HEADERS = {
    **NO_STORE,
    "Content-Type": f"{SSE}; charset=utf-8",
    # nginx would keep events until it has a page of them.
    "X-Accel-Buffering": "no",
}

log = structlog.get_logger("wiredesk.serve")


async def stream_of_events(
    request: web.Request, reader: Reader, context: Context
) -> web.StreamResponse:
    """Events until the stream has lasted for long enough, or has to be cut off."""
    response = web.StreamResponse(headers=HEADERS)
    await response.prepare(request)
    stream = _Stream(response, reader, context, request.get(SECONDS_LEFT, math.inf))
    try:
        await stream.run()
    except TimeoutError:
        stream.note_cut("too-slow")
        if request.transport:
            request.transport.abort()
    except SiteRefusedError:
        stream.note_cut("refused")
    except ExpiredError:
        # The client comes back with its cursor, and is told so by a status.
        stream.note_cut("expired")
    except AWAY:
        stream.note_cut("broker-away")
    except ConnectionError:
        pass  # the client has gone
    return response


class _Stream:
    """One open stream."""

    def __init__(
        self, response: web.StreamResponse, reader: Reader, context: Context, seconds_left: float
    ) -> None:
        """`seconds_left`: for how long the site's key or token holds."""
        self._seconds_left = seconds_left
        self._response = response
        self._reader = reader
        self._context = context
        self._said: Position | None = None
        """What the client has as its cursor."""
        self._receipt_at = math.inf
        """When the client should have acknowledged a kill that it was sent."""

    def note_cut(self, reason: str) -> None:
        """Count and log that the stream was ended before its time."""
        self._context.metrics.add(CUT, reason)
        log.info("a stream was cut off", site=self._reader.site, reason=reason)

    async def run(self) -> None:
        """Raises TimeoutError where the client takes nothing, and what `Reader.next` raises."""
        settings = self._context.settings
        loop = asyncio.get_running_loop()
        # Streams that began together, as after a restart, must not all come back together.
        life = settings.stream_seconds * _about_one(0.25)
        ends_at = loop.time() + min(life, self._seconds_left)
        retry = round(RETRY_MILLISECONDS * _about_one(0.5))
        await self._write(b"retry: %d\n" % retry + self._cursor_event())
        speak_at = loop.time() + settings.heartbeat_seconds
        while not self._context.stopping.is_set() and loop.time() < ends_at:
            changed, before = self._context.wire.changed, self._reader.position
            if self._context.follower.ready and await self._send_next():
                speak_at = loop.time() + settings.heartbeat_seconds
            if self._reader.position != before and self._reader.has_more:
                await asyncio.sleep(0)  # others have their turn
                continue
            if loop.time() >= speak_at:
                speak_at = loop.time() + settings.heartbeat_seconds
                moved = self._reader.position != self._said
                await self._write(self._cursor_event() if moved else b": still here\n\n")
            if loop.time() >= self._receipt_at:
                self._receipt_at = math.inf
                if self._context.ledger.unacknowledged_kills(self._reader.site):
                    break
            look_at = math.inf if self._context.follower.ready else loop.time() + LOOK_SECONDS
            left = max(0.0, min(speak_at, ends_at, self._receipt_at, look_at) - loop.time())
            await self._context.clock.wait(changed, left)
        await self._write(self._cursor_event() + b": come back with this cursor\n\n")

    async def _send_next(self) -> bool:
        """Send what is next, a chunk at a time; whether anything was sent.

        Where a kill comes while a slow client takes a chunk, the rest is taken anew, behind it.
        """
        steps = await self._reader.next()
        chunk: list[bytes] = []
        size = 0
        sent: Step | None = None
        for step in steps:
            if size > CHUNK_BYTES:
                await self._write(b"".join(chunk))
                chunk, size = [], 0
                if sent and self._has_to_stop(sent):
                    self._reader.position = sent.position
                    return True
            if self._reader.stands(step):
                chunk.append(self._event(step))
                size += len(chunk[-1])
            sent = step
        if chunk:
            await self._write(b"".join(chunk))
        return bool(steps)

    def _has_to_stop(self, sent: Step) -> bool:
        """Whether a kill has come meanwhile, or none could be heard of."""
        return self._reader.is_overtaken(sent) or not self._context.follower.ready

    def _event(self, step: Step) -> bytes:
        facts = step.entry.facts
        self._context.metrics.add(SENT, "sse", facts.event)
        self._context.ledger.note_sent(self._reader.site, facts, "stream")
        if step.entry.is_kill and self._receipt_at == math.inf:
            seconds = self._context.settings.receipt_seconds * _about_one(0.5)
            self._receipt_at = asyncio.get_running_loop().time() + seconds
        self._said = step.position
        cursor = cursor_of(step.position, self._context).encode()
        kind = facts.event.encode()
        return b"id: %b\nevent: %b\ndata: %b}\n\n" % (cursor, kind, step.entry.json)

    def _cursor_event(self) -> bytes:
        """So that a client whose filters let little through comes back to where it was."""
        self._said = self._reader.position
        cursor = cursor_of(self._said, self._context).encode()
        return b"id: %b\nevent: cursor\ndata: {}\n\n" % cursor

    async def _write(self, content: bytes) -> None:
        async with asyncio.timeout(self._context.settings.write_seconds):
            await self._response.write(content)


def _about_one(spread: float) -> float:
    return random.uniform(1 - spread, 1 + spread)  # noqa: S311  # no secret: it spreads load
