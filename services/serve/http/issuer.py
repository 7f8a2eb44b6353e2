"""The keys of an OIDC issuer: found by OpenID Connect Discovery 1.0, and asked for anew."""

import asyncio
import json
from typing import Any

import aiohttp
import structlog
from joserfc.jwk import KeySet

from runtime.addresses import check_url
from runtime.clock import Clock
from services.serve.oidc import Bearer, Trusted, UnknownKeyError, read_keys, read_token

DISCOVERY = "/.well-known/openid-configuration"
SECONDS = 10.0
"""For an answer of the issuer."""
FRESH_SECONDS = 3600.0
"""So long the keys are taken to be the issuer's; then it is asked again."""
AGAIN_SECONDS = 30.0
"""Not asked more often than this, whatever tokens come."""
MAX_ANSWER_BYTES = 1 << 20

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
        self._fresh_until = clock.monotonic()
        self._again_at = clock.monotonic()
        self._asking = asyncio.Lock()

    async def read(self, token: str) -> Bearer:
        """Who has sent a token.

        Raises BearerRefusedError, and IssuerUnreachableError where no key of the issuer is known.
        """
        if self._keys is None or self._clock.monotonic() >= self._fresh_until:
            await self._ask()
        if self._keys is None:
            raise IssuerUnreachableError("the issuer's keys are not known")
        try:
            return read_token(token, self._keys, self._trusted, self._clock.now())
        except UnknownKeyError:
            before = self._keys
            await self._ask()
            if self._keys is before:
                raise
        return read_token(token, self._keys, self._trusted, self._clock.now())

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
            return read_keys(await _json(session, address))


async def _json(session: aiohttp.ClientSession, url: str) -> Any:
    async with session.get(url, allow_redirects=False) as response:
        if response.status != 200:
            raise ValueError(f"it answers {response.status}")
        body = await response.content.read(MAX_ANSWER_BYTES + 1)
        while len(body) <= MAX_ANSWER_BYTES and (
            more := await response.content.read(MAX_ANSWER_BYTES)
        ):
            body += more
    if len(body) > MAX_ANSWER_BYTES:
        raise ValueError("its answer is too long")
    try:
        return json.loads(body)
    except RecursionError as error:
        raise ValueError("its answer is nested too deeply") from error
