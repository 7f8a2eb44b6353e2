"""A serve with its board on a real Kafka, with what desks see written as publish writes it."""

from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from runtime.clock import SystemClock
from runtime.settings import Settings
from schemas.dead_letter import DeadLetter
from schemas.held import HeldArticle
from schemas.item import KillReference, Stop
from schemas.topics import ARTICLES_HELD, DEAD_LETTERS, UNRESOLVED_KILLS
from schemas.unresolved_kill import UnresolvedKill
from services.serve.service import Service, running
from services.serve.settings import ServeSettings
from tests.faults.desk import until
from tests.integration.serve_desk import Client, EventDesk
from wiredesk.client.push import pushing, put
from wiredesk.client.sites import add_site
from wiredesk.commands.serve import writers

SEEN_BY_DESKS = (ARTICLES_HELD, UNRESOLVED_KILLS, DEAD_LETTERS)


@dataclass(slots=True)
class Orders:
    """Takes orders instead of `wire.raw`."""

    taken: list[tuple[Mapping[str, Any], str]] = field(default_factory=list)

    async def push(self, order: Mapping[str, Any], desk: str) -> None:
        self.taken.append((order, desk))


@dataclass(frozen=True, slots=True)
class BoardDesk:
    """A board, with a desk's key and that of a reader of some sources."""

    events: EventDesk
    service: Service
    desk: Client
    reader: Client
    orders: Orders

    async def hold(
        self, article: str, source: str = "baltic", seconds: float | None = None
    ) -> None:
        """List an article as held, for some seconds or until further notice."""
        now = datetime.now(UTC)
        row = HeldArticle(
            id=article,
            source=source,
            version=1,
            slugline=f"{article}-slug",
            stop=Stop(reason="embargo" if seconds else "desk", words="Not before noon"),
            until=None if seconds is None else now + timedelta(seconds=seconds),
            since=now,
            kept=True,
            published=False,
        )
        await self._put(article, row.to_bytes())

    async def let_go(self, article: str) -> None:
        await self._put(article, None)

    async def ask_for_a_kill(self, kill: str, *candidates: str) -> None:
        now = datetime.now(UTC)
        waiting = UnresolvedKill(
            id=kill,
            notice="notice",
            source="baltic",
            reference=KillReference(source="baltic", sequence="157"),
            why="several" if candidates else "not-found",
            explanation="more than one story has the number 157",
            at=now,
            received_at=now,
        )
        async with pushing(self.events.settings, "no kill") as producer:
            key = kill.encode()
            await put(producer, self.events.settings, UNRESOLVED_KILLS, key, waiting.to_bytes())

    async def put_aside(self, source: str, error: str) -> None:
        """A dead letter."""
        letter = DeadLetter(
            stage="ingest",
            reason="malformed-json",
            error=error,
            topic="wire.raw",
            partition=0,
            offset=1,
            timestamp=0,
            source=source,
        )
        topic = self.events.settings.wiredesk.topic_prefix + DEAD_LETTERS.name
        headers = list(letter.to_headers())
        async with pushing(self.events.settings, "no letter") as producer:
            await producer.send_and_wait(topic, b"secret copy", headers=headers)

    async def _put(self, article: str, value: bytes | None) -> None:
        async with pushing(self.events.settings, "not held") as producer:
            key = article.encode()
            await put(producer, self.events.settings, ARTICLES_HELD, key, value)


@asynccontextmanager
async def board_desk(
    events: EventDesk, *, sources: Sequence[str] = ("baltic",), **ours: Any
) -> AsyncIterator[BoardDesk]:
    """One that has read what there is."""
    settings: Settings = events.settings
    now, orders = SystemClock().now(), Orders()
    desk_key = await add_site(settings, "desk", None, now, ["desk"])
    reader_key = await add_site(settings, "reader", sources, now)
    serve = ServeSettings(port=0, **ours)
    async with running(settings, serve, writers(), push_order=orders.push) as service:
        await until(lambda: service.ready and service.board_ready, "serve has read what there is")
        async with (
            Client.opened(service.address, desk_key) as desk,
            Client.opened(service.address, reader_key) as reader,
        ):
            yield BoardDesk(events, service, desk, reader, orders)
