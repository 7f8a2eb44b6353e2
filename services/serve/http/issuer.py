"""The keys of an OIDC issuer: found by OpenID Connect Discovery 1.0, and asked for anew."""

import asyncio
import json
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

import aiohttp
import structlog
from joserfc.jwk import KeySet

from runtime.addresses import check_url
from runtime.clock import Clock
from services.serve.oidc import (
    Bearer,
    Trusted,
    UnknownKeyError,
    read_claims,
    read_keys,
    read_token,
)
from services.serve.sign_in.endpoints import Endpoints, read_endpoints

DISCOVERY = "/.well-known/openid-configuration"
SECONDS = 10.0
"""For an answer of the issuer."""
FRESH_SECONDS = 3600.0
"""So long the keys are taken to be the issuer's; then it is asked again."""
AGAIN_SECONDS = 30.0
"""Not asked more often than this, whatever tokens come."""
MAX_ANSWER_BYTES = 1 << 20

T = TypeVar("T")

log = structlog.get_logger("wiredesk.serve")


class IssuerUnreachableError(Exception):
    """The issuer's keys are not known, and can't be had now."""


class Issuer:
    """An issuer that is trusted, and its keys."""

    def __init__(self, trusted: Trusted, clock: Clock) -> None:
        """Nothing is asked for yet."""
        self._trusted = trusted
        self._clock = clock
        self._keys: KeySet | None = None
        self._endpoints: Endpoints | None = None
        self._fresh_until = clock.monotonic()
        self._again_at = clock.monotonic()
        self._asking = asyncio.Lock()

    @property
    def name(self) -> str:
        """The issuer, as its configuration names it."""
        return self._trusted.issuer

    async def read(self, token: str) -> Bearer:
        """Who has sent a token.

        Raises BearerRefusedError, and IssuerUnreachableError where no key of the issuer is known.
        """

        def read(keys: KeySet) -> Bearer:
            return read_token(token, keys, self._trusted, self._clock.now())

        return await self._read(read)

    async def claims(self, token: str, client: str) -> Mapping[str, Any]:
        """What an ID token says that was given out to a client. Raises as `read` does."""

        def read(keys: KeySet) -> Mapping[str, Any]:
            return read_claims(token, keys, self._trusted.issuer, client, self._clock.now())

        return await self._read(read)

    async def endpoints(self) -> Endpoints:
        """Where its parts are. Raises IssuerUnreachableError where that is not known."""
        await self._known()
        if self._endpoints is None:
            raise IssuerUnreachableError("the issuer has no sign-in by a browser")
        return self._endpoints

    async def _read(self, read: Callable[[KeySet], T]) -> T:
        before = await self._known()
        try:
            return read(before)
        except UnknownKeyError:
            await self._ask()
            if self._keys is None or self._keys is before:
                raise
        return read(self._keys)

    async def _known(self) -> KeySet:
        """The keys that are known. Raises IssuerUnreachableError where none is."""
        if self._keys is None or self._clock.monotonic() >= self._fresh_until:
            await self._ask()
        if self._keys is None:
            raise IssuerUnreachableError("the issuer's keys are not known")
        return self._keys

    async def _ask(self) -> None:
        """Have the keys anew, unless that was tried a moment ago; those before stay if it fails."""
        async with self._asking:
            if self._clock.monotonic() < self._again_at:
                return
            try:
                self._keys = await self._fetch()
                self._fresh_until = self._clock.monotonic() + FRESH_SECONDS
            except (aiohttp.ClientError, TimeoutError, ValueError) as error:
                why = str(error) or type(error).__name__
                log.warning("the issuer's keys can't be had", issuer=self._trusted.issuer, why=why)
            # From now, not from when it was asked: an issuer that is slow is not asked in a row.
            self._again_at = self._clock.monotonic() + AGAIN_SECONDS

    async def _fetch(self) -> KeySet:
        """Raises aiohttp.ClientError, TimeoutError, and ValueError for an answer that is none."""
        timeout = aiohttp.ClientTimeout(total=SECONDS)
        async with aiohttp.ClientSession(timeout=timeout) as session:
            stated = await _json(session, self._trusted.issuer.rstrip("/") + DISCOVERY)
            if not isinstance(stated, dict) or stated.get("issuer") != self._trusted.issuer:
                raise ValueError("its configuration names another issuer")
            address = str(stated.get("jwks_uri"))
            check_url(address)
            keys = read_keys(await _json(session, address))
        self._endpoints = read_endpoints(stated)
        return keys


async def _json(session: aiohttp.ClientSession, url: str) -> Any:
    async with session.get(url, allow_redirects=False) as response:
        return await json_of(response)


async def json_of(response: aiohttp.ClientResponse) -> Any:
    """The body of an answer of an issuer. Raises ValueError for one that is not to be read."""
    if response.status != 200:
        raise ValueError(f"it answers {response.status}")
    body = await response.content.read(MAX_ANSWER_BYTES + 1)
    while len(body) <= MAX_ANSWER_BYTES and (more := await response.content.read(MAX_ANSWER_BYTES)):
        body += more
    if len(body) > MAX_ANSWER_BYTES:
        raise ValueError("its answer is too long")
    try:
        return json.loads(body)
    except RecursionError as error:
        raise ValueError("its answer is nested too deeply") from error
