"""An OIDC issuer: its keys, its tokens, and a server that gives the former away."""

import base64
import hashlib
import json
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from datetime import datetime
from typing import Any

from aiohttp import web
from aiohttp.test_utils import TestServer
from joserfc import jwt
from joserfc.jwk import ECKey, OKPKey, RSAKey

from runtime.clock import SystemClock

AUDIENCE = "wiredesk"
CLIENT, CLIENT_SECRET = "board", "a b:c"
SECRET_HEADER = "Basic " + base64.b64encode(b"board:a%20b%3Ac").decode()
Key = RSAKey | ECKey | OKPKey


class OidcIssuer:
    """What an issuer has: keys by their ids, and an address once it is served."""

    def __init__(self, *keys: Key) -> None:
        self.keys = list(keys) or [make_key("a")]
        self.address = "https://login.example.org"
        self.asked = 0
        self.configured: dict[str, Any] = {}
        """What its configuration says besides."""
        self.claims: dict[str, Any] = {}
        """What it says of who comes to it with a browser."""
        self.codes: dict[str, tuple[str, dict[str, str]]] = {}
        """The ID token of each code, and what has to be sent with it."""
        self.answer: dict[str, str] = {}
        """What is answered in place of the right thing, by path."""

    @asynccontextmanager
    async def served(self) -> AsyncIterator["OidcIssuer"]:
        app = web.Application()
        app.router.add_post("/token", self._redeem)
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
        if request.path == "/authorize":
            code = self.let_in(request.query, SystemClock().now(), **self.claims)
            state = request.query["state"]
            raise web.HTTPFound(f"{request.query['redirect_uri']}?code={code}&state={state}")
        stated = {
            "issuer": self.address,
            "jwks_uri": f"{self.address}/keys",
            "authorization_endpoint": f"{self.address}/authorize",
            "token_endpoint": f"{self.address}/token",
            "end_session_endpoint": f"{self.address}/end",
        }
        return web.json_response({**stated, **self.configured})

    def let_in(self, asked: Mapping[str, str], now: datetime, **claims: Any) -> str:
        """A code for who was sent to sign in with these parameters."""
        code = f"code-{len(self.codes)}"
        said = {"aud": asked["client_id"], "nonce": asked["nonce"], "groups": ["wire-desk"]}
        wanted = {name: asked[name] for name in ("client_id", "redirect_uri", "code_challenge")}
        self.codes[code] = self.token(now, **{**said, **claims}), wanted
        return code

    async def _redeem(self, request: web.Request) -> web.Response:
        """A token for a code, once, by whoever has the verifier and this client's secret."""
        given = {name: str(value) for name, value in (await request.post()).items()}
        token, wanted = self.codes.pop(given.get("code", ""), ("", {}))
        verifier = hashlib.sha256(given.get("code_verifier", "").encode()).digest()
        challenge = base64.urlsafe_b64encode(verifier).rstrip(b"=").decode()
        by_header = request.headers.get("Authorization") == SECRET_HEADER
        is_client = by_header or given.get("client_secret") == CLIENT_SECRET
        if not is_client or {**given, "code_challenge": challenge} != {**given, **wanted}:
            return web.json_response({"error": "invalid_grant"}, status=400)
        return web.json_response({"token_type": "Bearer", "access_token": "x", "id_token": token})

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
