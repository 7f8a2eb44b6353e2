"""The board beside the demo: serve, and a key of a desk."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from runtime.clock import SystemClock
from runtime.settings import Settings, read_section
from services.serve.service import running
from services.serve.settings import ServeSettings
from wiredesk.client.sites import add_site
from wiredesk.commands.serve import order_pusher, writers

SITE = "demo-desk"


@asynccontextmanager
async def demo_board(settings: Settings) -> AsyncIterator[str]:
    """Run it on a free port, or on the one that is set; gives its address and key, for people."""
    ours = read_section(ServeSettings)
    if "port" not in ours.model_fields_set:
        ours = ours.model_copy(update={"port": 0})
    beside = settings.model_copy(
        update={"wiredesk": settings.wiredesk.model_copy(update={"http_port": 0})}
    )
    key = await add_site(settings, SITE, None, SystemClock().now(), ["desk"])
    push = order_pusher(settings)
    async with running(beside, ours, writers(), push_order=push) as service:
        yield f"watch the wire at {service.address}/ and sign in with the key {key}"
