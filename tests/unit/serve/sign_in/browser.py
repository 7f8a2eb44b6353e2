"""A browser in front of processes of serve, and an issuer that it is sent to."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from http.cookies import Morsel, SimpleCookie
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import aiohttp
from aiohttp.test_utils import TestClient, TestServer

from runtime.clock import SystemClock
from services.serve.http.issuer import Issuer
from services.serve.http.sessions import OF_BOARD, SignIn
from services.serve.oidc import Trusted
from services.serve.sign_in.sealing import Seal
from services.serve.sign_in.settings import SignInSettings
from tests.unit.serve.in_memory import Client, Served
from tests.unit.serve.oidc_issuer import AUDIENCE, CLIENT, CLIENT_SECRET, OidcIssuer
from tests.unit.serve.webhooks.hooks import KEY_TEXT

BOARD = "https://wire.example.org"
SEAL = Seal(bytes(range(32)))
CLOCK = SystemClock()


def served(issuer: OidcIssuer, **settings: Any) -> Served:
    ours = SignInSettings(
        client=CLIENT,
        client_secret=CLIENT_SECRET,
        url=BOARD,
        key=KEY_TEXT,
        sites="wire-desk=news-desk,readers=newsroom,gone=no-site,root=root",
    )
    of = Issuer(Trusted(issuer.address, AUDIENCE, "sub"), CLOCK)
    made = Served(of, SignIn(ours, SEAL), **settings)
    made.add_site("news-desk", roles=("desk",))
    made.add_site("newsroom", sources=("baltic",))
    made.add_site("root", roles=("admin", "desk"))
    return made


class Browser:
    """Keeps cookies as a browser does, for one address that a load balancer has."""

    def __init__(self, *processes: Client) -> None:
        self._processes = processes
        self._asked = 0
        self.cookies: dict[str, Morsel[str]] = {}
        self.headers = {OF_BOARD: "1", "Origin": BOARD, "Sec-Fetch-Site": "same-origin"}

    async def ask(self, method: str, path: str, **more: Any) -> aiohttp.ClientResponse:
        """At one process after the other."""
        process = self._processes[self._asked % len(self._processes)]
        self._asked += 1
        cookies = "; ".join(f"{name}={each.value}" for name, each in self.cookies.items())
        headers = {**self.headers, **({"Cookie": cookies} if cookies else {})}
        answer = await process.request(method, path, headers=headers, allow_redirects=False, **more)
        for line in answer.headers.getall("Set-Cookie", []):
            for name, each in SimpleCookie(line).items():
                self.cookies.pop(name, None)
                if each["max-age"] != "0":
                    self.cookies[name] = each
        return answer

    async def go(self, to: str = "/") -> dict[str, str]:
        """To the issuer; what it is asked."""
        answer = await self.ask("GET", "/sign-in", params={"to": to})
        assert answer.status == 302
        return dict(parse_qsl(urlsplit(answer.headers["Location"]).query))

    async def come(self, **given: str) -> aiohttp.ClientResponse:
        """Back from it."""
        return await self.ask("GET", "/sign-in/back", params=given)

    async def sign_in(self, issuer: OidcIssuer, **claims: Any) -> aiohttp.ClientResponse:
        asked = await self.go()
        code = issuer.let_in(asked, CLOCK.now(), **claims)
        return await self.come(code=code, state=asked["state"])

    async def status(self, path: str, method: str = "GET", **more: Any) -> int:
        return (await self.ask(method, path, **more)).status


@asynccontextmanager
async def browsing(*processes: Served) -> AsyncIterator[Browser]:
    clients: list[Client] = []
    for each in processes:
        made: Client = TestClient(TestServer(each.app), cookie_jar=aiohttp.DummyCookieJar())
        await made.start_server()
        clients.append(made)
    try:
        yield Browser(*clients)
    finally:
        for client in clients:
            await client.close()
        for each in processes:
            each.board.close()
