"""`GET /v1/events` as a page: lines (NDJSON) or JSON, with a long poll."""

import asyncio
from collections.abc import Sequence

from aiohttp import web

from services.serve.context import Context
from services.serve.http.asked import AWAY, Page, cursor_of, expired, next_url, no_broker
from services.serve.http.headers import NDJSON, NO_STORE
from services.serve.kafka.backlog import ExpiredError
from services.serve.lanes import Step
from services.serve.metrics import SENT
from services.serve.reader import Reader, SiteRefusedError

MAX_BYTES = 8 << 20
"""Of a page; one event may be larger."""


async def page_of_events(
    request: web.Request, reader: Reader, context: Context, page: Page, media_type: str
) -> web.Response:
    """Up to `page.limit` events; an empty page where none has come in time. Raises ProblemError."""
    steps = await _read(reader, context, page)
    cursor = cursor_of(reader.position, context)
    lines = [step.entry.with_cursor(cursor_of(step.position, context)) for step in steps]
    for step in steps:
        context.metrics.add(SENT, media_type.rpartition("-")[2], step.entry.facts.event)
        context.ledger.note_sent(reader.site, step.entry.facts, "page")
    headers = {**NO_STORE, "Link": f'<{next_url(request, cursor)}>; rel="next"'}
    if media_type == NDJSON:
        body = b"".join(line + b"\n" for line in lines)
    else:
        body = b'{"events":[%b],"cursor":"%b"}' % (b",".join(lines), cursor.encode())
    return web.Response(body=body, content_type=media_type, headers=headers)


async def _read(reader: Reader, context: Context, page: Page) -> Sequence[Step]:
    loop = asyncio.get_running_loop()
    until = loop.time() + page.wait
    while True:
        changed = context.wire.changed
        found = await _collect(reader, page)
        left = until - loop.time()
        if found or left <= 0 or context.stopping.is_set():
            return found
        await context.clock.wait(changed, left)


async def _collect(reader: Reader, page: Page) -> Sequence[Step]:
    """What is there now, up to the limits; the reader's position is behind the last."""
    found: list[Step] = []
    size = 0
    try:
        while True:
            before = reader.position
            for step in await reader.next():
                if len(found) == page.limit or (found and size > MAX_BYTES):
                    reader.position = found[-1].position
                    return _whole(found, reader)
                found.append(step)
                size += len(step.entry.json)
            if reader.position == before or not reader.has_more:
                return _whole(found, reader)
    except ExpiredError as error:
        raise expired() from error
    except SiteRefusedError:
        return ()
    except AWAY as error:
        raise no_broker() from error


def _whole(found: Sequence[Step], reader: Reader) -> Sequence[Step]:
    """Those that may still be sent: an article may have been killed while more was read."""
    return [step for step in found if reader.stands(step)]
