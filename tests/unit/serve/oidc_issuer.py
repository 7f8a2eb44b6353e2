"""An OIDC issuer: its keys, its tokens, and a server that gives the former away."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime
from typing import Any

from aiohttp import web
from aiohttp.test_utils import TestServer
from joserfc import jwt
from joserfc.jwk import ECKey, OKPKey, RSAKey

AUDIENCE = "wiredesk"
Key = RSAKey | ECKey | OKPKey


class OidcIssuer:
    """What an issuer has: keys by their ids, and an address once it is served."""

    def __init__(self, *keys: Key) -> None:
        self.keys = list(keys) or [make_key("a")]
        self.address = "https://login.example.org"
        self.asked = 0
        self.answer: dict[str, str] = {}
        """What is answered in place of the right thing, by path."""

    @asynccontextmanager
    async def served(self) -> AsyncIterator["OidcIssuer"]:
        app = web.Application()
        app.router.add_get("/{path:.*}", self._answer)
        async with TestServer(app) as server:
            self.address = str(server.make_url("")).rstrip("/")
            yield self

    async def _answer(self, request: web.Request) -> web.Response:
        if request.path in self.answer:
            return web.Response(text=self.answer[request.path])
        if request.path == "/keys":
            self.asked += 1
            return web.json_response(self.key_set())
        stated = {"issuer": self.address, "jwks_uri": f"{self.address}/keys"}
        return web.json_response(stated)

    def key_set(self) -> dict[str, Any]:
        return {"keys": [key.as_dict(private=False) for key in self.keys]}

    def token(
        self, now: datetime, key: Key | None = None, alg: str = "ES256", **claims: Any
    ) -> str:
        """A token that holds for five minutes. A claim that is None is left out."""
        key = key or self.keys[0]
        seconds = int(now.timestamp())
        stated = {"iss": self.address, "aud": AUDIENCE, "exp": seconds + 300, "sub": "0oa1b2c3"}
        stated = {name: each for name, each in {**stated, **claims}.items() if each is not None}
        header = {"alg": alg, **({"kid": key.kid} if key.kid else {})}
        return jwt.encode(header, stated, key, algorithms=[alg])


def make_key(name: str) -> ECKey:
    return ECKey.generate_key("P-256", {"kid": name, "use": "sig"})


def as_json(value: Any) -> str:
    return json.dumps(value)
