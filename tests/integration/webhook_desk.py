"""A site that takes webhooks, as a real HTTP server, and a serve that pushes to it."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from aiohttp import web
from standardwebhooks import Webhook

from runtime.settings import Settings
from services.serve.service import Service
from tests.faults.desk import until
from tests.integration.serve_desk import said, serving
from wiredesk.client.webhooks import Webhooks

Answer = Callable[[str, web.Request], Awaitable[web.StreamResponse]]


async def takes(_: str, __: web.Request) -> web.StreamResponse:
    """All is well."""
    return web.Response(status=204)


@dataclass
class Receiver:
    """A site's endpoint: it verifies each message with the standard's own library."""

    url: str = ""
    secret: str = ""
    answer: Answer = takes
    got: list[str] = field(default_factory=list)
    """Events as `article kind`, whatever was answered."""
    ids: list[str] = field(default_factory=list)
    taken: list[str] = field(default_factory=list)
    """Those that were answered by 2xx."""
    elsewhere: int = 0
    """Requests to where nobody was told to send."""

    @classmethod
    @asynccontextmanager
    async def opened(cls) -> AsyncIterator["Receiver"]:
        receiver = cls()
        app = web.Application()
        app.router.add_post("/wire", receiver.receive)
        app.router.add_route("*", "/elsewhere", receiver.count)
        runner = web.AppRunner(app, shutdown_timeout=0.1)
        await runner.setup()
        try:
            await web.TCPSite(runner, "127.0.0.1", 0).start()
            receiver.url = f"http://127.0.0.1:{runner.addresses[0][1]}/wire"
            yield receiver
        finally:
            await runner.cleanup()

    async def count(self, _: web.Request) -> web.StreamResponse:
        self.elsewhere += 1
        return web.Response()

    async def receive(self, request: web.Request) -> web.StreamResponse:
        body = await request.read()
        event = Webhook(self.secret).verify(body, dict(request.headers))
        assert event["id"] == request.headers["webhook-id"]
        if event["type"] == "wiredesk.webhook.verify":
            return web.json_response({"challenge": event["data"]["challenge"]})
        if event["type"] == "wiredesk.webhook.test":
            return web.Response(text="a test it is")
        what = said(event)
        self.got.append(what)
        self.ids.append(event["id"])
        response = await self.answer(what, request)
        if response.status < 300:
            self.taken.append(what)
        return response

    async def has(self, *events: str) -> None:
        """Wait until it has taken these, in any order and no more often."""
        await until(lambda: sorted(self.taken) == sorted(events), f"the site has {events}")


@asynccontextmanager
async def pushed_to(
    settings: Settings, receiver: Receiver, *filters: str
) -> AsyncIterator[tuple[Service, Webhooks]]:
    """A serve that pushes to a site `post`, whose webhook is enabled."""
    async with serving(settings) as (service, _):
        hooks = Webhooks(settings)
        _, secret = await hooks.set_up("post", receiver.url, filters, "v1")
        assert secret
        receiver.secret = secret
        await hooks.enable("post")
        yield service, hooks
