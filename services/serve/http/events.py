"""`GET /v1/events`: a stream, lines or JSON, as the client accepts."""

from aiohttp import web

from schemas.site import Site
from services.serve.context import Context
from services.serve.http.asked import filter_of, page_of, position_of
from services.serve.http.guard import open_stream
from services.serve.http.headers import JSON, NDJSON, SSE, accepted
from services.serve.http.pages import page_of_events
from services.serve.http.streams import stream_of_events
from services.serve.reader import Asked, Reader


async def events(request: web.Request, site: Site, context: Context) -> web.StreamResponse:
    """What a site may see and wants, from where it asks. Raises ProblemError."""
    asked, page = Asked(site.name, filter_of(request)), page_of(request)
    position = await position_of(request, site, context)
    reader = Reader(context.wire, context.sites, context.backlog, asked, position)
    media_type = accepted(request.headers.get("Accept", ""), (SSE, NDJSON, JSON))
    if media_type != SSE and not page.wait:
        return await page_of_events(request, reader, context, page, media_type)
    with open_stream(request, site, context):
        if media_type == SSE:
            return await stream_of_events(request, reader, context)
        return await page_of_events(request, reader, context, page, media_type)
