"""Tokens for SASL's OAUTHBEARER: from a file, or from an OAuth 2.0 server by client credentials.

RFC 6749, 4.4. A token is for the broker alone: no error and no log line quotes one.
"""

import asyncio
import base64
import json
import math
import threading
import time
from collections.abc import Callable, Mapping
from functools import lru_cache
from http.client import HTTPException
from urllib.error import HTTPError
from urllib.parse import quote_plus, urlencode
from urllib.request import HTTPRedirectHandler, Request, build_opener

from aiokafka import conn
from aiokafka.abc import AbstractTokenProvider

from runtime.secret_files import read_secret
from runtime.visible import cut, visible

SECONDS = 10.0
"""For the answer of a server."""
USED_SHARE = 0.8
"""Of a token's life it is used for so long: then there is a new one."""
MAX_ANSWER_BYTES = 1 << 20
MAX_SAID = 200
"""Characters of what a server says of an error."""


class TokenError(OSError):
    """There is no token now; an OSError, since aiokafka tries to connect again after one."""


class TokenRefusedError(TokenError):
    """There is no token before a setting, a file or the server has been mended."""


class AnsweredAuthenticator(conn.OAuthAuthenticator):  # type: ignore[misc]  # aiokafka has no types
    """Hears what the broker answers to a token: aiokafka's own takes a no for a yes."""

    _was_refused = False

    async def step(self, payload: bytes | None) -> tuple[bytes, bool] | None:
        """What is sent next, and whether an answer follows; None at the end."""
        following: tuple[bytes, bool] | None = await super().step(payload)
        if following is None and payload and not self._was_refused:
            # Its error is known to have been read by this (RFC 7628, 3.2.3); then the broker fails.
            self._was_refused = True
            return b"\x01", True
        return following


conn.OAuthAuthenticator = AnsweredAuthenticator


class FileToken(AbstractTokenProvider):  # type: ignore[misc]  # aiokafka has no types
    """The token in a file, which another program may renew: it is read for each connection."""

    def __init__(self, path: str) -> None:
        """Nothing is read yet."""
        self._path = path

    async def token(self) -> str:
        """The token. Raises TokenRefusedError."""
        try:
            return read_secret(self._path, "KAFKA_SASL_OAUTH_TOKEN_FILE")
        except ValueError as error:
            raise TokenRefusedError(str(error)) from None


class ServerToken(AbstractTokenProvider):  # type: ignore[misc]  # aiokafka has no types
    """A token that a server gives to a client; one does for all connections while it lives."""

    def __init__(
        self,
        url: str,
        client: str,
        secret: str,
        scope: str | None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Nothing is asked for yet. `scope`: None for what the server gives by itself."""
        self._url, self._client, self._clock = url, client, clock
        form = {"grant_type": "client_credentials"} | ({"scope": scope} if scope else {})
        pair = f"{quote_plus(client)}:{quote_plus(secret)}".encode()
        headers = {
            "Authorization": f"Basic {base64.b64encode(pair).decode()}",
            "Accept": "application/json",
        }
        self._request = Request(url, urlencode(form).encode(), headers)  # noqa: S310 - https
        self._lock = threading.Lock()
        self._token, self._until = "", 0.0

    async def token(self) -> str:
        """The token. Raises TokenError."""
        return await asyncio.to_thread(self._current)

    def _current(self) -> str:
        with self._lock:
            now = self._clock()
            if now >= self._until:
                self._token, seconds = self._ask()
                self._until = now + USED_SHARE * seconds
            return self._token

    def _ask(self) -> tuple[str, float]:
        try:
            with _OPENER.open(self._request, timeout=SECONDS) as answer:
                return self._read(answer.read(MAX_ANSWER_BYTES))
        except HTTPError as error:
            with error:
                raise self._refused(error) from None
        except (OSError, HTTPException) as error:
            if isinstance(error, TokenError):
                raise
            why = getattr(error, "reason", None) or error or type(error).__name__
            raise TokenError(f"no token from {self._url}: {_brief(str(why))}") from None

    def _read(self, body: bytes) -> tuple[str, float]:
        """The token, and the seconds for which it is good: 0 where the server does not say."""
        answer = _object_of(body)
        token = answer.get("access_token")
        if not (isinstance(token, str) and token.isascii() and token.isprintable() and token):
            raise TokenRefusedError(
                f"what answers at {self._url} gives no access_token: is "
                "KAFKA_SASL_OAUTH_TOKEN_URL that of an OAuth 2.0 server's tokens?"
            )
        return token, _seconds(answer.get("expires_in"))

    def _refused(self, error: HTTPError) -> TokenError:
        answer = _object_of(error.read(MAX_ANSWER_BYTES))
        said = [str(answer[key]) for key in ("error", "error_description") if answer.get(key)]
        why = _brief(": ".join(said) or f"{error.code} {error.reason}")
        if error.code >= 500 or error.code == 429:
            return TokenError(f"no token from {self._url}: {why}")
        return TokenRefusedError(
            f"{self._url} gives the client {self._client!r} no token ({why}): is "
            "KAFKA_SASL_USERNAME its id, KAFKA_SASL_PASSWORD its secret, and "
            "KAFKA_SASL_OAUTH_SCOPE one that it may have?"
        )


@lru_cache
def server_token(url: str, client: str, secret: str, scope: str | None) -> ServerToken:
    """What all clients of the process share."""
    return ServerToken(url, client, secret, scope)


def _object_of(body: bytes) -> Mapping[str, object]:
    try:
        read = json.loads(body)
    except (ValueError, RecursionError):
        return {}
    return read if isinstance(read, dict) else {}


def _seconds(value: object) -> float:
    """A number of seconds, which some servers write as text; 0 for what is none."""
    try:
        seconds = float(str(value))
    except ValueError:
        return 0.0
    return seconds if math.isfinite(seconds) else 0.0


def _brief(said: str) -> str:
    return cut(visible(said), MAX_SAID)


class _NowhereElse(HTTPRedirectHandler):
    """Follows no redirection: the secret is for the server that the settings name."""

    def redirect_request(self, *_: object) -> None:
        """None: the answer that redirects is an error."""


_OPENER = build_opener(_NowhereElse)
