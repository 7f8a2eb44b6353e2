"""`wiredesk serve` on a real Kafka, with article events written as publish writes them."""

import asyncio
import json
import subprocess
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Any, Self

import aiohttp
from aiokafka import AIOKafkaProducer

from runtime.clock import SystemClock
from runtime.settings import Settings
from schemas.article import ArticleEvent, EventKind
from schemas.topics import ARTICLES, ARTICLES_KILLED, LATEST
from services.publish.events import article_bytes
from services.serve.http.administer import SiteBook
from services.serve.service import Service, running
from services.serve.settings import ServeSettings
from tests.faults.desk import until
from tests.integration.command_desk import Desk
from tests.unit.serve.wire_events import event
from wiredesk.client.sites import add_site
from wiredesk.commands.serve import writers


class EventDesk:
    """Writes article events, each in a transaction as publish has it."""

    def __init__(self, settings: Settings, producer: AIOKafkaProducer) -> None:
        self.settings = settings
        self._producer = producer
        self._prefix = settings.wiredesk.topic_prefix

    @classmethod
    @asynccontextmanager
    async def opened(cls, settings: Settings) -> AsyncIterator[Self]:
        prefix = settings.wiredesk.topic_prefix
        async with AIOKafkaProducer(
            bootstrap_servers=settings.kafka.bootstrap_servers, transactional_id=f"{prefix}desk"
        ) as producer:
            yield cls(settings, producer)

    async def write(self, *events: ArticleEvent, padding: int = 0) -> None:
        """`padding`: characters of copy besides, so that little fits into memory."""
        async with self._producer.transaction():
            for each in events:
                await self._write(each, padding)

    async def _write(self, article: ArticleEvent, padding: int) -> None:
        has_copy = article.event not in (EventKind.KILLED, EventKind.WITHHELD)
        if padding and has_copy:
            article = article.model_copy(update={"body": (*article.body, "x" * padding)})
        key, value = article.id.encode(), article.to_bytes()
        await self._producer.send(self._prefix + ARTICLES.name, value, key=key)
        latest = article_bytes(article) if has_copy else None
        await self._producer.send(self._prefix + LATEST.name, latest, key=key)
        if article.event is EventKind.KILLED:
            await self._producer.send(self._prefix + ARTICLES_KILLED.name, value, key=key)

    async def publish(self, *articles: str, padding: int = 0) -> None:
        await self.write(*(event(each) for each in articles), padding=padding)

    async def kill(self, article: str) -> None:
        await self.write(event(article, EventKind.KILLED))


class Client:
    """A site, by its key."""

    def __init__(self, session: aiohttp.ClientSession, address: str, key: str) -> None:
        self.session = session
        self.address = address
        self.headers = {"Authorization": f"Bearer {key}"}

    @classmethod
    @asynccontextmanager
    async def opened(cls, address: str, key: str) -> AsyncIterator[Self]:
        async with aiohttp.ClientSession() as session:
            yield cls(session, address, key)

    def get(self, path: str, **headers: str) -> Any:
        return self.session.get(self.address + path, headers={**self.headers, **headers})

    async def post(self, path: str, body: dict[str, Any]) -> tuple[int, dict[str, Any]]:
        """The status and the body of the answer."""
        address = self.address + path
        async with self.session.post(address, json=body, headers=self.headers) as response:
            return response.status, await response.json(content_type=None)

    async def page(self, query: str) -> tuple[list[str], str]:
        """The events of a page as `article kind`, and the cursor behind it."""
        async with self.get(f"/v1/events?{query}") as response:
            body = await response.json()
            assert response.status == 200, body
            return [said(each) for each in body["events"]], body["cursor"]

    async def all(self, query: str) -> list[str]:
        """All pages from a start on."""
        found, cursor = await self.page(query)
        while True:
            more, cursor = await self.page(f"cursor={cursor}&limit=1000")
            if not more:
                return found
            found += more

    async def status(self, path: str, **headers: str) -> int:
        async with self.get(path, **headers) as response:
            status: int = response.status
            return status

    @asynccontextmanager
    async def stream(self, query: str = "", **headers: str) -> AsyncIterator["Stream"]:
        asked = {"Accept": "text/event-stream", **headers}
        async with self.get(f"/v1/events?{query}", **asked) as response:
            assert response.status == 200, await response.text()
            yield Stream(response)


async def all_bytes(reader: asyncio.StreamReader) -> int:
    """How many come before the end of a connection, however it ends."""
    taken = 0
    while True:
        try:
            taken += len(await reader.readexactly(1000))
        except (asyncio.IncompleteReadError, ConnectionError):
            return taken


class Stream:
    """Server-sent events, as a browser reads them."""

    def __init__(self, response: aiohttp.ClientResponse) -> None:
        self._response = response
        self.cursor = ""

    async def next(self) -> str | None:
        """The next article event as `article kind`; None where the stream ends."""
        fields: dict[str, str] = {}
        while line := await self._response.content.readline():
            text = line.decode().rstrip("\n")
            if text:
                name, _, value = text.partition(": ")
                fields[name] = value
                continue
            self.cursor = fields.get("id", self.cursor)
            if fields.get("event", "cursor") != "cursor":
                return said(json.loads(fields["data"]))
            fields = {}
        return None

    async def lines(self, count: int) -> list[bytes]:
        """The next lines as they are sent."""
        return [await self._response.content.readline() for _ in range(count)]

    async def take(self, count: int) -> list[str | None]:
        return [await self.next() for _ in range(count)]


def said(cloudevent: dict[str, Any]) -> str:
    data = cloudevent["data"]
    return f"{data['id']} {data['event']}"


class ServeProcess:
    """A serve in a process of its own, which may be killed and started again."""

    def __init__(self, bootstrap: str, prefix: str) -> None:
        self._desk = Desk(bootstrap)
        self._desk.environment |= {"WIREDESK_TOPIC_PREFIX": prefix, "WIREDESK_SERVE_PORT": "0"}
        self._process: subprocess.Popen[str] | None = None
        self.address = ""

    async def start(self) -> None:
        self._process = self._desk.start("serve")
        self.address = await asyncio.to_thread(self._desk.address_of, self._process)

    def kill(self) -> None:
        assert self._process
        self._process.kill()
        self._process.communicate()


@asynccontextmanager
async def serving(
    settings: Settings,
    site: str = "post",
    sources: Sequence[str] | None = None,
    book: SiteBook | None = None,
    **ours: Any,
) -> AsyncIterator[tuple[Service, Client]]:
    """A serve, and a client with a new site's key."""
    key = await add_site(settings, site, sources, SystemClock().now())
    async with running(settings, ServeSettings(port=0, **ours), writers(), book) as service:
        await until(lambda: service.ready, "serve has read what there is")
        async with Client.opened(service.address, key) as client:
            yield service, client
