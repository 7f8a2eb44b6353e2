"""What is posted, to whom, and what comes back: a real server on this machine, no Kafka."""

import asyncio
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest
from aiohttp import web
from standardwebhooks import Webhook

from runtime.clock import SystemClock
from schemas.site import Site
from services.serve.webhooks.answers import Answer, Outcome
from services.serve.webhooks.messages import Message
from services.serve.webhooks.post import MAX_ANSWER_BYTES, Poster
from services.serve.webhooks.secrets import make_secret, shown
from services.serve.webhooks.settings import WebhookSettings
from tests.unit.serve.webhooks.hooks import KEY, hooked
from tests.unit.serve.wire_events import NOON

MESSAGE = Message("e1", b'{"id": "e1"}')
Handle = Callable[[web.Request], Awaitable[web.StreamResponse]]


class Server:
    """Answers as a test says, and keeps what it was asked."""

    def __init__(self) -> None:
        self.asked: list[web.Request] = []
        self.bodies: list[bytes] = []
        self.port = 0

    @classmethod
    @asynccontextmanager
    async def opened(cls, handle: Handle) -> AsyncIterator["Server"]:
        server = cls()

        async def answer(request: web.Request) -> web.StreamResponse:
            server.asked.append(request)
            server.bodies.append(await request.read())
            return await handle(request)

        app = web.Application()
        app.router.add_route("*", "/{path:.*}", answer)
        runner = web.AppRunner(app, shutdown_timeout=0.1)
        await runner.setup()
        try:
            await web.TCPSite(runner, "127.0.0.1", 0).start()
            server.port = runner.addresses[0][1]
            yield server
        finally:
            await runner.cleanup()

    def site(self, host: str = "127.0.0.1", path: str = "/wire") -> Site:
        secret = make_secret("v1", KEY, NOON)
        return hooked(secret, url=f"http://{host}:{self.port}{path}")


async def post(site: Site, *, may_be_sent: bool = True, **settings: Any) -> Answer:
    """Post to this machine, for a second at most."""
    ours = WebhookSettings(**{"loopback_http": True, "answer_seconds": 1.0, **settings})
    async with Poster.opened(ours, KEY, SystemClock()) as poster:
        return await poster.post(site, MESSAGE, lambda: may_be_sent)


async def ok(_: web.Request) -> web.StreamResponse:
    return web.Response(text="thanks")


async def test_a_message_is_signed_and_whole() -> None:
    async with Server.opened(ok) as server:
        site = server.site()
        answer = await post(site)
        assert site.webhook
        Webhook(shown("post", site.webhook.secrets[0], KEY)).verify(
            server.bodies[0], dict(server.asked[0].headers)
        )
    request = server.asked[0]
    assert (answer.outcome, answer.body) == (Outcome.ACKNOWLEDGED, b"thanks")
    assert (request.method, request.path) == ("POST", "/wire")
    assert request.headers["Content-Type"].startswith("application/cloudevents+json")
    assert request.headers["Content-Length"] == str(len(MESSAGE.body))
    assert "Cookie" not in request.headers


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_a_redirect_is_not_followed(status: int) -> None:
    async def elsewhere(_: web.Request) -> web.StreamResponse:
        return web.Response(status=status, headers={"Location": "/elsewhere"})

    async with Server.opened(elsewhere) as server:
        answer = await post(server.site())
    assert (answer.outcome, answer.status, len(server.asked)) == (Outcome.FAILED, status, 1)


async def test_what_a_site_asks_to_wait_is_read() -> None:
    async def busy(_: web.Request) -> web.StreamResponse:
        return web.Response(status=429, headers={"Retry-After": "7"})

    async with Server.opened(busy) as server:
        answer = await post(server.site())
    assert (answer.retry_after, answer.unreachable) == (7.0, False)


async def test_an_answer_is_read_to_a_bounded_size() -> None:
    async def large(_: web.Request) -> web.StreamResponse:
        return web.Response(body=b"x" * 10_000_000)

    async with Server.opened(large) as server:
        answer = await post(server.site())
    assert (answer.outcome, len(answer.body)) == (Outcome.ACKNOWLEDGED, MAX_ANSWER_BYTES)


async def test_a_site_that_never_answers_has_failed_in_time() -> None:
    async def never(_: web.Request) -> web.StreamResponse:
        await asyncio.sleep(10)
        return web.Response()

    async with Server.opened(never) as server:
        answer = await post(server.site(), answer_seconds=0.2)
    assert (answer.outcome, answer.unreachable) == (Outcome.FAILED, False)
    assert answer.what == "no answer in 0.2 s"
    assert answer.seconds < 1


async def test_a_site_whose_answer_never_ends_has_answered(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def endless(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse()
        await response.prepare(request)
        await response.write(b"well")
        await asyncio.sleep(10)
        return response

    monkeypatch.setattr("services.serve.webhooks.post.BODY_SECONDS", 0.1)
    async with Server.opened(endless) as server:
        answer = await post(server.site())
    assert (answer.outcome, answer.body) == (Outcome.ACKNOWLEDGED, b"well")


async def test_a_site_that_is_not_there_is_unreachable() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{taken.getsockname()[1]}/"
        answer = await post(hooked(make_secret("v1", KEY, NOON), url=url))
    assert (answer.outcome, answer.unreachable) == (Outcome.FAILED, True)


async def test_nothing_goes_out_of_what_no_longer_stands() -> None:
    async with Server.opened(ok) as server:
        answer = await post(server.site(), may_be_sent=False)
    assert answer.outcome is Outcome.OVERTAKEN
    assert server.bodies in ([], [b""])


async def test_this_machine_is_not_connected_to_unless_that_is_allowed() -> None:
    async with Server.opened(ok) as server:
        site = server.site()
        plain = await post(site, loopback_http=False)
        secure = hooked(*site.webhook.secrets if site.webhook else (), url="https://localhost/")
        named = await post(secure, loopback_http=False)
    assert server.asked == []
    assert (plain.outcome, plain.unreachable) == (Outcome.FAILED, True)
    assert "not a public address" in named.what


async def test_what_dns_says_is_checked_and_is_what_is_connected_to(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A host that is public when it is checked, and inside when it is connected to."""
    answers = [["127.0.0.1"], ["10.0.0.1"], ["127.0.0.1", "10.0.0.1"]]

    async def resolve(_: Any, host: str, port: int, **__: Any) -> list[Any]:
        del host
        return [
            (socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port))
            for address in answers.pop(0)
        ]

    monkeypatch.setattr(asyncio.BaseEventLoop, "getaddrinfo", resolve)
    async with Server.opened(ok) as server:
        found = [await post(server.site("localhost")) for _ in range(3)]
    assert [each.status for each in found] == [200, None, None]
    assert all("10.0.0.1, which is not a public" in each.what for each in found[1:])
    assert answers == []


async def test_no_proxy_of_the_environment_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9/")
    async with Server.opened(ok) as server:
        assert (await post(server.site())).status == 200


async def test_secrets_of_another_key_sign_nothing() -> None:
    async with Server.opened(ok) as server:
        site = hooked(url=f"http://127.0.0.1:{server.port}/")
        answer = await post(site)
    assert server.asked == []
    assert "WIREDESK_SERVE_WEBHOOK_KEY" in answer.what
