"""Posts signed messages to sites: to checked addresses alone, for a bounded time.

No proxy of the environment is used, no redirect followed, no cookie kept, nothing unpacked, and an
answer is read to a bounded size.
"""

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Self

import aiohttp
from aiohttp.abc import AbstractResolver, ResolveResult

from runtime.clock import Clock
from schemas.site import Site
from services.serve.entries import Entry
from services.serve.webhooks.addresses import AddressError, Reach
from services.serve.webhooks.answers import Answer
from services.serve.webhooks.messages import Message, message_of
from services.serve.webhooks.schedule import retry_after
from services.serve.webhooks.secrets import MasterKey, SecretError
from services.serve.webhooks.settings import WebhookSettings
from services.serve.webhooks.signing import headers_for

MAX_ANSWER_BYTES = 16 << 10
"""Read of an answer; the connection is closed on a larger one."""
BODY_SECONDS = 2.0
"""For its body, once its status is there: that alone counts."""
IDLE_SECONDS = 30.0
"""For which a connection is kept for the next event."""
SENT_ALWAYS = {
    # CloudEvents 1.0, HTTP binding, 3.2: the whole event is the body.
    "Content-Type": "application/cloudevents+json; charset=utf-8",
    "User-Agent": "wiredesk-webhooks",
    "Accept-Encoding": "identity",
}


async def message_for(entry: Entry, ours: WebhookSettings) -> Message:
    """An event as it is posted."""
    arguments = (entry, ours.body_bytes, ours.base_url)
    if len(entry.json) < ours.body_bytes:
        return message_of(*arguments)
    # It is parsed and written anew, which takes a moment for megabytes.
    return await asyncio.to_thread(message_of, *arguments)


class Poster:
    """Posts to sites."""

    def __init__(
        self,
        session: aiohttp.ClientSession,
        reach: Reach,
        key: MasterKey,
        seconds: float,
        clock: Clock,
    ) -> None:
        """`seconds`: for a whole request and its answer."""
        self._session = session
        self._reach = reach
        self._key = key
        self._seconds = seconds
        self._clock = clock

    @classmethod
    @asynccontextmanager
    async def opened(
        cls, settings: WebhookSettings, key: MasterKey, clock: Clock
    ) -> AsyncIterator[Self]:
        """One with connections of its own, by the settings."""
        reach = settings.reach
        connector = aiohttp.TCPConnector(
            resolver=_Resolver(reach),
            use_dns_cache=False,
            limit=0,  # who posts limits how much at once
            keepalive_timeout=IDLE_SECONDS,
        )
        async with aiohttp.ClientSession(
            connector=connector,
            cookie_jar=aiohttp.DummyCookieJar(),
            auto_decompress=False,
            trust_env=False,
        ) as session:
            yield cls(session, reach, key, settings.answer_seconds, clock)

    async def post(
        self, site: Site, message: Message, may_be_sent: Callable[[], bool] = lambda: True
    ) -> Answer:
        """Send a message to a site's webhook; what came back. It never raises.

        `may_be_sent` is asked when the connection is there, right before the first byte of copy.
        """
        loop = asyncio.get_running_loop()
        begun, held = loop.time(), _Held(message.body, may_be_sent)
        try:
            async with asyncio.timeout(self._seconds):
                answer = await self._post(site, message, held)
        except TimeoutError:
            answer = Answer(None, f"no answer in {self._seconds:g} s")
        except (AddressError, SecretError) as error:
            answer = Answer(None, str(error), unreachable=True)
        except (aiohttp.ClientError, OSError, ValueError) as error:
            connecting = isinstance(error, aiohttp.ClientConnectorError | aiohttp.InvalidURL)
            answer = Answer(None, _brief(error), unreachable=connecting)
        if held.overtaken:
            return Answer(None, "not sent: it no longer stands", overtaken=True)
        return replace(answer, seconds=round(loop.time() - begun, 3))

    async def _post(self, site: Site, message: Message, held: "_Held") -> Answer:
        url = site.webhook.url if site.webhook else ""
        self._reach.check_url(url)
        now = self._clock.now()
        headers = {
            **SENT_ALWAYS,
            **headers_for(site, message.id, now, message.body, self._key),
            "Content-Length": str(len(message.body)),
        }
        async with self._session.post(
            url, data=held.chunks(), headers=headers, allow_redirects=False
        ) as response:
            body = await _beginning(response)
            return Answer(
                response.status,
                str(response.status),
                body=body,
                retry_after=retry_after(response.headers.get("Retry-After"), self._clock.now()),
            )


class _Held:
    """A body that is let go at the last moment, or not at all."""

    def __init__(self, body: bytes, may_be_sent: Callable[[], bool]) -> None:
        self._body = body
        self._may_be_sent = may_be_sent
        self.overtaken = False

    async def chunks(self) -> AsyncIterator[bytes]:
        """The body, once."""
        if not self._may_be_sent():
            self.overtaken = True
            raise OSError("not sent")
        yield self._body


class _Resolver(AbstractResolver):
    """DNS, but for addresses that may not be connected to.

    What it gives is what is connected to: nobody can answer the check with one address and the
    connection with another.
    """

    def __init__(self, reach: Reach) -> None:
        self._reach = reach

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_UNSPEC
    ) -> list[ResolveResult]:
        """Raises OSError where there is no such host, AddressError where it may not be reached."""
        found = await asyncio.get_running_loop().getaddrinfo(
            host, port, family=family, type=socket.SOCK_STREAM
        )
        self._reach.check_addresses(host, [str(each[4][0]) for each in found])
        return [
            ResolveResult(
                hostname=host,
                host=str(address[0]),
                port=port,
                family=kind,
                proto=protocol,
                flags=socket.AI_NUMERICHOST,
            )
            for kind, _, protocol, _, address in found
        ]

    async def close(self) -> None:
        """Nothing is open."""


async def _beginning(response: aiohttp.ClientResponse) -> bytes:
    """The first bytes of an answer; whatever ends it, its status counts."""
    found = bytearray()
    with contextlib.suppress(aiohttp.ClientError, OSError):
        async with asyncio.timeout(BODY_SECONDS):
            while len(found) < MAX_ANSWER_BYTES and (more := await response.content.readany()):
                found += more
    if not response.content.at_eof():
        response.close()
    return bytes(found[:MAX_ANSWER_BYTES])


def _brief(error: BaseException) -> str:
    text = (str(error) or type(error).__name__).splitlines()[0]
    return text[:200]
