"""The script pushed to a site's webhook, signed as serve signs."""

import asyncio
import base64
import secrets
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from types import MappingProxyType
from typing import Self

import aiohttp

from runtime.clock import SystemClock
from schemas.article import ArticleEvent, EventKind
from services.serve.entries import make_entry
from services.serve.webhooks.messages import Message, challenge, echoes
from services.serve.webhooks.post import SENT_ALWAYS
from services.serve.webhooks.signing import signed_headers
from wiredesk.conformance.script import How, Step
from wiredesk.conformance.shown import StateError
from wiredesk.conformance.subscriber import Process

FIRST_SECONDS = 60.0
"""For the site to answer at all: somebody may have to start it."""
ANSWER_SECONDS = 15.0
TRY_AGAIN_SECONDS = 0.2
MAX_ANSWER_BYTES = 16 << 10
SECRET_BYTES = 32
OF_OTHERS = "it is for streams and pages"
NOT_PLAYED = MappingProxyType(dict.fromkeys((How.QUIET, How.BUSY, How.EXPIRED), OF_OTHERS))
NO_PROCESS = MappingProxyType({How.RESTARTED: "since --run names no command to kill and start"})


class Webhook:
    """A site's webhook: a `Channel`."""

    def __init__(self, url: str, session: aiohttp.ClientSession) -> None:
        """A secret is made for it."""
        self.process: Process | None = None
        self._url = url
        self._session = session
        self._secret = secrets.token_bytes(SECRET_BYTES)
        self._clock = SystemClock()

    @classmethod
    @asynccontextmanager
    async def running(cls, url: str) -> AsyncIterator[Self]:
        """One with connections of its own."""
        timeout = aiohttp.ClientTimeout(ANSWER_SECONDS)
        async with aiohttp.ClientSession(
            timeout=timeout, cookie_jar=aiohttp.DummyCookieJar()
        ) as session:
            yield cls(url, session)

    @property
    def secret(self) -> str:
        """What the site verifies with."""
        return "whsec_" + base64.b64encode(self._secret).decode()

    @property
    def not_played(self) -> Mapping[How, str]:
        """What only streams and pages have; and a restart, where the process is not ours."""
        return NOT_PLAYED if self.process else {**NOT_PLAYED, **NO_PROCESS}

    async def until_ready(self) -> None:
        """Challenge the site. Raises StateError where it does not answer as it should."""
        message, token = challenge(self._clock.now())
        status, body = await self._post_until_answered(message)
        if not 200 <= status < 300 or not echoes(body, token):
            raise StateError(
                f"{self._url} answers the challenge with {status} and not with it: answer 200 with "
                '{"challenge": "…"}, the one in `data` of wiredesk.webhook.verify'
            )

    async def play(self, step: Step) -> Sequence[str]:
        """Post the events of a step, kills first. Raises StateError where nobody answers."""
        if step.how is How.RESTARTED and self.process:
            await self.process.kill()
            await self.process.start()
        if step.how is How.FORGED:
            return [*await self._forge(step.events[0]), *await self._post_all(step.events[1:])]
        kills = [event for event in step.events if event.event is EventKind.KILLED]
        killed = {event.id for event in kills}
        rest = [event for event in step.events if event.id not in killed]
        return await self._post_all([*kills, *rest])

    async def _post_all(self, events: Sequence[ArticleEvent]) -> list[str]:
        wrong = []
        for event in events:
            status, _ = await self._post_until_answered(_message(event))
            if not 200 <= status < 300:
                wrong.append(
                    f"{event.id} {event.event} is answered with {status}, and not with 2xx"
                )
        return wrong

    async def _forge(self, event: ArticleEvent) -> list[str]:
        """An event that is signed with another secret."""
        status, _ = await self._post(_message(event), secrets.token_bytes(SECRET_BYTES))
        if 200 <= status < 300:
            return [f"it is answered with {status}, as if it were genuine"]
        return []

    async def _post_until_answered(self, message: Message) -> tuple[int, bytes]:
        """Raises StateError where nobody answers for too long."""
        loop = asyncio.get_running_loop()
        until = loop.time() + FIRST_SECONDS
        while True:
            try:
                return await self._post(message, self._secret)
            except (aiohttp.ClientError, TimeoutError) as error:
                if loop.time() > until:
                    raise StateError(f"{self._url} does not answer: {error}") from error
            await asyncio.sleep(TRY_AGAIN_SECONDS)

    async def _post(self, message: Message, secret: bytes) -> tuple[int, bytes]:
        signed = signed_headers(message.id, self._clock.now(), message.body, [("v1", secret)])
        async with self._session.post(
            self._url,
            data=message.body,
            headers={**SENT_ALWAYS, **signed},
            allow_redirects=False,
        ) as response:
            return response.status, await response.content.read(MAX_ANSWER_BYTES)


def _message(event: ArticleEvent) -> Message:
    """The CloudEvent as on each channel."""
    now = SystemClock().now()
    entry = make_entry(0, 0, int(now.timestamp() * 1000), event.to_bytes())
    return Message(event.event_id, entry.json + b"}")
