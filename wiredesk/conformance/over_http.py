"""The script over HTTP: serve's own channels, on a log in memory."""

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from datetime import datetime
from types import MappingProxyType
from typing import Self

from aiohttp import web

from runtime.clock import SystemClock
from runtime.errors import ConfigurationError
from runtime.http.pages import url_of
from runtime.metrics.prometheus import Metrics
from schemas.queue import QueueState
from schemas.site import Site, SiteQueue
from services.serve.board.board import Board
from services.serve.board.settings import BoardSettings
from services.serve.context import Context, Writer
from services.serve.deliveries.ledger import Ledger
from services.serve.http.app import make_app
from services.serve.http.connections import Connections
from services.serve.keys import make_key
from services.serve.limits import Limits
from services.serve.metrics import LOST_NOTES, METRICS
from services.serve.queues.queues import Queues
from services.serve.settings import ServeSettings
from services.serve.sites import Sites
from wiredesk.conformance.log import Log
from wiredesk.conformance.requests import EVENTS, RETRY_AFTER, Asked, Requests
from wiredesk.conformance.script import How, Step
from wiredesk.conformance.shown import StateError
from wiredesk.conformance.subscriber import Process

SITE = "conformance"
HEARTBEAT_SECONDS = 0.2
QUIET_SECONDS = 0.6
MOST_REQUESTS = 3
"""In `QUIET_SECONDS`; who waits for a page asks once."""
SLACK_SECONDS = 0.05
"""By which a wait may be shorter: clocks are read at two ends."""
FIRST_SECONDS = 300.0
"""For the site's first request: somebody may have to start it."""
BACK_SECONDS = 70.0
"""For a site to come back, whose back-off may be long."""
NOT_PLAYED = MappingProxyType({How.FORGED: "it is for webhooks"})
NO_PROCESS = MappingProxyType({How.RESTARTED: "since --run names no command to kill and start"})


class Server:
    """What a site connects to: a `Channel`."""

    path = EVENTS

    def __init__(
        self, log: Log, requests: Requests, queues: Queues, address: str, key: str
    ) -> None:
        """`address` and `key` are for the site."""
        self.address = address
        self.key = key
        self.process: Process | None = None
        self._log = log
        self._requests = requests
        self._queues = queues

    @classmethod
    @asynccontextmanager
    async def running(
        cls, host: str, port: int, writers: Mapping[str, Writer], now: datetime
    ) -> AsyncIterator[Self]:
        """A server for the length of the context. Raises ConfigurationError: the port is taken.

        `writers`: how an article is written in other formats, by media type.
        """
        log, requests = Log(), Requests(cls.path)
        key, context = _context(log, writers, now)
        app = make_app(context, Connections(context.settings, context.metrics))
        app.middlewares.insert(0, requests.note)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await runner.setup()
        try:
            await _listen(runner, host, port)
            address = url_of(*runner.addresses[0][:2])
            yield cls(log, requests, context.queues, address, key)
        finally:
            context.stopping.set()
            log.wire.wake()
            await runner.cleanup()

    @property
    def not_played(self) -> Mapping[How, str]:
        """What only webhooks have; and a restart, where the process is not ours."""
        return NOT_PLAYED if self.process else {**NOT_PLAYED, **NO_PROCESS}

    async def until_ready(self) -> None:
        """Wait for the site's first request. Raises StateError."""
        if not await self._requests.until(1, FIRST_SECONDS):
            raise StateError(f"no site has asked for {self.address}{self.path}: start yours")

    async def play(self, step: Step) -> Sequence[str]:
        """Play a step."""
        match step.how:
            case How.QUIET:
                wrong = await self._quiet()
            case How.RESTARTED:
                return await self._restart(step)
            case How.CUT | How.BUSY | How.EXPIRED:
                return await self._cut(step)
            case _:
                wrong = []
        self._write(step)
        return wrong

    def _write(self, step: Step) -> None:
        for event in step.events:
            self._log.write(event)

    async def _quiet(self) -> list[str]:
        """Nothing but heartbeats."""
        before = len(self._requests.asked)
        await asyncio.sleep(QUIET_SECONDS)
        asked = len(self._requests.asked) - before
        if asked <= MOST_REQUESTS:
            return []
        return [f"it asked {asked} times in {QUIET_SECONDS:g} s, though nothing had happened"]

    async def _restart(self, step: Step) -> list[str]:
        if self.process is None:
            raise TypeError("there is no process")
        await self.process.kill()
        before = len(self._requests.asked)
        self._write(step)
        await self.process.start()
        return await self._returned(before, "it was started again")

    async def _cut(self, step: Step) -> list[str]:
        """While the site is away all is written at once."""
        before = len(self._requests.asked)
        if step.how is How.BUSY:
            self._requests.refuse_next()
        if step.how is How.EXPIRED:
            self._log.expire()
        self._requests.cut()
        self._write(step)
        wrong = await self._returned(before, "the connection was cut")
        if wrong or step.how is How.CUT:
            return wrong
        if not await self._requests.until(before + 2, BACK_SECONDS):
            return [f"it did not come back in {BACK_SECONDS:g} s"]
        first, second = self._requests.asked[before : before + 2]
        if step.how is How.EXPIRED:
            return await self._begun_anew(second)
        if (pause := second.at - first.at) < RETRY_AFTER - SLACK_SECONDS:
            return [f"it came back after {pause:.1f} s"]
        return []

    async def _returned(self, before: int, when: str) -> list[str]:
        """What is wrong with the first request after the site was away."""
        if not await self._requests.until(before + 1, BACK_SECONDS):
            return [f"after {when} it did not come back in {BACK_SECONDS:g} s"]
        return self._faults_of(self._requests.asked[before], when)

    async def _begun_anew(self, asked: Asked) -> list[str]:
        """What is wrong with the request that follows a 410."""
        return [] if asked.start else ["it did not begin anew: it asked without ?earliest"]

    def _faults_of(self, asked: Asked, when: str) -> list[str]:
        """What is wrong with a request after the site was away."""
        if asked.cursor:
            return []
        how = f"with ?{asked.start}" if asked.start else "without a cursor"
        return [f"after {when} it came back {how}: it keeps no cursor"]


def _context(log: Log, writers: Mapping[str, Writer], now: datetime) -> tuple[str, Context]:
    """A site's key, and all that requests need."""
    ours = ServeSettings(heartbeat_seconds=HEARTBEAT_SECONDS)
    key, kept = make_key(now)
    sites, clock, metrics = Sites(), SystemClock(), Metrics(METRICS)
    ledger = Ledger(_nothing, log.wire.kill_of, clock, lambda: metrics.add(LOST_NOTES))
    queue = SiteQueue(begun_at=now)
    site = Site(name=SITE, keys=(kept,), queue=queue, created_at=now, changed_at=now)
    sites.take(SITE, site.to_bytes())
    return key, Context(
        settings=ours,
        board=Board(BoardSettings(), log.wire, None),
        wire=log.wire,
        sites=sites,
        follower=log,
        backlog=log,
        limits=Limits(clock, ours.requests_a_second, ours.max_streams, ours.max_streams_a_site),
        metrics=metrics,
        clock=clock,
        writers=writers,
        stopping=asyncio.Event(),
        ledger=ledger,
        queues=Queues(log.wire, sites, ledger, log, clock, _forget),
        issuer=None,
        sign_in=None,
    )


def _nothing(_: str) -> None:
    """What the topic of deliveries has: only this process has noted anything."""


async def _forget(_: QueueState) -> None:
    """How far the queue is, is known to this process alone."""


async def _listen(runner: web.AppRunner, host: str, port: int) -> None:
    try:
        await web.TCPSite(runner, host, port).start()
    except OSError as error:
        raise ConfigurationError(
            f"the kit can't be served on {host}:{port} ({error.strerror}): set --port to a free one"
        ) from error
