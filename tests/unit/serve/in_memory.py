"""serve's HTTP side over a log in memory: no Kafka, so that all channels can be asked at once."""

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from typing import Any

from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from runtime.clock import SystemClock
from runtime.metrics.prometheus import Metrics
from schemas.article import ArticleEvent
from schemas.queue import QueueState
from schemas.site import Site, SiteQueue
from services.publish.events import article_bytes
from services.serve.board.board import Board
from services.serve.board.settings import BoardSettings
from services.serve.context import Context
from services.serve.deliveries.ledger import Ledger
from services.serve.entries import make_entry
from services.serve.http.app import make_app
from services.serve.http.connections import Connections
from services.serve.http.issuer import Issuer
from services.serve.http.sessions import SignIn
from services.serve.keys import make_key
from services.serve.limits import Limits
from services.serve.memory_log import MemoryLog
from services.serve.metrics import METRICS
from services.serve.queues.queues import Queues
from services.serve.settings import ServeSettings
from services.serve.sites import Sites
from tests.unit.serve.wire_events import NOON

Client = TestClient[web.Request, web.Application]


class Served(MemoryLog):
    """A serve with one partition, and what is written to it."""

    def __init__(
        self, issuer: Issuer | None = None, sign_in: SignIn | None = None, **settings: Any
    ) -> None:
        self.clock = SystemClock()
        super().__init__(1 << 20, 1000)
        self.sites = Sites()
        self.metrics = Metrics(METRICS)
        self.ordered: list[Mapping[str, Any]] = []
        self.board = Board(BoardSettings(), self.wire, self._order)
        self.board.begin_anew()
        self.board.note_read()
        self.ours = ServeSettings(port=0, **settings)
        ledger = Ledger(lambda _: None, self.wire.kill_of, self.clock, lambda: None)
        queues = Queues(self.wire, self.sites, ledger, self, self.clock, self._write)
        self.context = Context(
            self.ours,
            self.board,
            self.wire,
            self.sites,
            self,
            self,
            Limits(self.clock, 1000, 100, 100),
            self.metrics,
            self.clock,
            {"text/html": lambda article: article.headline.encode()},
            asyncio.Event(),
            ledger,
            queues,
            issuer,
            sign_in,
        )
        self.app = make_app(self.context, Connections(self.ours, self.metrics))

    async def _write(self, _: QueueState) -> None:
        """The states of queues are kept by nobody."""

    async def _order(self, order: Mapping[str, Any], _: str) -> None:
        self.ordered.append(order)

    # ---- what happens -------------------------------------------------------------------------

    def add_site(self, name: str, **fields: Any) -> str:
        """A site; returns its key."""
        key, kept = make_key(NOON)
        made = Site(
            name=name,
            keys=(kept,),
            queue=SiteQueue(begun_at=NOON),
            created_at=NOON,
            changed_at=NOON,
            **fields,
        )
        self.sites.take(name, made.to_bytes())
        return key

    async def write(self, *events: ArticleEvent) -> None:
        """Events, as publish writes them, that are read by serve and its board."""
        now = round(self.clock.now().timestamp() * 1000)
        for each in events:
            made = make_entry(0, self.end, now + self.end, each.to_bytes())
            self.add(made, article_bytes(each) if made.facts.has_copy else None)
            await self.board.take_events([made])
        self.board.note_reached(0, self.end)

    @asynccontextmanager
    async def asked(self) -> AsyncIterator[Client]:
        """Something that asks it."""
        async with TestClient(TestServer(self.app)) as client:
            yield client
        self.board.close()

    def paths(self, method: str) -> Sequence[str]:
        """The addresses that there are, as the routes are written."""
        routes = (each for each in self.app.router.routes() if each.method == method)
        return sorted({each.resource.canonical for each in routes if each.resource})
