"""Media types and headers of what is sent."""

from collections.abc import Collection

from aiohttp import web

SSE, NDJSON, JSON = "text/event-stream", "application/x-ndjson", "application/json"
ATOM = "application/atom+xml"
NINJS, NEWSML_G2, HTML = (
    "application/vnd.iptc.ninjs+json", "application/vnd.iptc.g2.newsitem+xml", "text/html",
)  # fmt: skip
NO_STORE = {"Cache-Control": "no-store", "Vary": "Accept, Authorization"}
"""On what has copy: it may be killed a moment later, and a cache would not know."""


def is_current(request: web.Request, tag: str) -> bool:
    """Whether the client has what `tag`, without its quotes, stands for."""
    return any(each.value == tag for each in request.if_none_match or ())


def accepted(accept: str, ours: Collection[str]) -> str:
    """The first of our media types in an `Accept` header; JSON where it names none."""
    named = [each.partition(";")[0].strip().casefold() for each in accept.split(",")]
    return next((each for each in named if each in ours), JSON)
