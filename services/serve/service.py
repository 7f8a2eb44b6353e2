"""serve as a process: it follows the topics, answers sites, and stops in seconds."""

import asyncio
import signal
from collections.abc import AsyncIterator, Callable, Coroutine, Iterable, Mapping
from contextlib import asynccontextmanager
from dataclasses import replace
from http import HTTPStatus
from typing import Any, cast

import structlog
from aiohttp import web

from runtime.broker_contact import BrokerContact
from runtime.clock import Clock, SystemClock
from runtime.errors import ConfigurationError
from runtime.http.pages import metrics_page, serve_pages, status_page, url_of
from runtime.http.server import Answer, Pages
from runtime.machine import machine_watched
from runtime.metrics.prometheus import Metrics
from runtime.metrics.table import READY
from runtime.settings import Settings, read_section
from runtime.tables.settings import StateSettings
from schemas.topics import LATEST
from services.serve.article_page import article_page
from services.serve.beside import beside
from services.serve.board.board import Board, PushOrder
from services.serve.board.following import followed
from services.serve.board.settings import BoardSettings
from services.serve.canary import canary_context, follow_canary
from services.serve.context import Context, Writer
from services.serve.http.administer import SiteBook
from services.serve.http.app import KEEP_ALIVE_SECONDS, MAX_LINE_BYTES, make_app
from services.serve.http.connections import Connections
from services.serve.http.headers import HTML
from services.serve.http.issuer import Issuer
from services.serve.http.sessions import SignIn
from services.serve.intake.intake import Intake, make_intake
from services.serve.intake.settings import IntakeSettings
from services.serve.kafka.backlog import Backlog
from services.serve.kafka.follower import Follower
from services.serve.kafka.table import TopicTable
from services.serve.keeping import Keeping
from services.serve.learning import learned
from services.serve.limits import Limits
from services.serve.metrics import METRICS
from services.serve.oidc import Trusted
from services.serve.settings import ServeSettings
from services.serve.sign_in.sealing import Seal, read_key
from services.serve.sign_in.settings import SignInSettings
from services.serve.sites import Sites
from services.serve.webhooks.service import pushing
from services.serve.webhooks.settings import WebhookSettings
from services.serve.wire import Wire

NAME = "serve"
WRITERS: Mapping[str, Writer] = {HTML: article_page}
CLOSE_SECONDS = 3.0
"""For what is being written when serve stops."""

log = structlog.get_logger("wiredesk.serve")


class Service:
    """A running serve."""

    def __init__(
        self,
        address: str,
        context: Context,
        following: "asyncio.Task[None]",
        intake: Intake | None,
    ) -> None:
        """`address`: where sites connect."""
        self.address = address
        self._context = context
        self._following = following
        self._intake = intake
        self._stopped = asyncio.Event()

    @property
    def ready(self) -> bool:
        """Whether sites are answered, and agencies where there is a way in."""
        takes_in = self._intake is None or self._intake.follower.ready
        return self._context.follower.ready and takes_in

    @property
    def board_ready(self) -> bool:
        """Whether the board shows all that there was."""
        return self._context.board.ready

    async def wait(self) -> None:
        """Until it is stopped. Raises what its followers raise."""
        stopping = asyncio.ensure_future(self._stopped.wait())
        try:
            await asyncio.wait({stopping, self._following}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            stopping.cancel()
        if self._following.done():
            self._following.result()

    def stop(self) -> None:
        """End all streams, and the process."""
        self._context.stopping.set()
        self._context.wire.wake()
        self._stopped.set()


@asynccontextmanager
async def running(
    settings: Settings,
    ours: ServeSettings,
    writers: Mapping[str, Writer] = WRITERS,
    book: SiteBook | None = None,
    push_order: PushOrder | None = None,
) -> AsyncIterator[Service]:
    """Run serve until the context ends. Raises ConfigurationError for a port that is taken.

    `writers`: how an article is written in other formats, by media type. `book`: what writes sites,
    for administrators; None for no such requests. `push_order` sends the orders of desks; without
    it none is taken.
    """
    clock, metrics = SystemClock(), Metrics(METRICS)
    hooks = read_section(WebhookSettings)
    state = read_section(StateSettings)
    latest = TopicTable(LATEST, settings, state, clock)
    wire, sites = Wire(ours.ring_megabytes << 20, latest.get), Sites()
    contact = BrokerContact(NAME, metrics, clock, settings.wiredesk.contact_seconds)
    backlog = Backlog(settings, ours.backlog_readers)
    keeping = Keeping((settings, ours, state), wire, sites, backlog, clock, metrics)
    tables = (latest, *keeping.followed)
    follower = Follower(settings, wire, sites, tables, contact, clock, metrics)
    limits = Limits(clock, ours.requests_a_second, ours.max_streams, ours.max_streams_a_site)
    board = Board(read_section(BoardSettings), wire, push_order)
    context = Context(
        ours,
        board,
        wire,
        sites,
        follower,
        backlog,
        limits,
        metrics,
        clock,
        writers,
        asyncio.Event(),
        keeping.ledger,
        keeping.queues,
        _issuer(ours, clock),
        sign_in_of(ours, read_section(SignInSettings)),
    )
    own, canary = canary_context(context)
    context = replace(context, canary=own)
    connections = Connections(ours, metrics)
    intake = make_intake(settings, read_section(IntakeSettings), clock) if ours.intake else None
    followers = [follower.run(), *([intake.follower.run()] if intake else [])]
    following = asyncio.create_task(_all_of(followers))
    keeping.start()
    runner = web.AppRunner(
        make_app(context, connections, intake, book),
        access_log=None,
        keepalive_timeout=KEEP_ALIVE_SECONDS,
        shutdown_timeout=CLOSE_SECONDS,
        max_line_size=MAX_LINE_BYTES,
        max_field_size=MAX_LINE_BYTES,
        # aiohttp's would inflate a body to whatever it becomes.
        auto_decompress=False,
    )
    pages = _pages(metrics, follower, intake)
    host, port = settings.wiredesk.http_host, settings.wiredesk.http_port
    try:
        await runner.setup()
        async with (
            serve_pages(pages, host, port) as health,
            machine_watched(settings.kafka, metrics),
        ):
            server = await _listen(runner, connections, ours)
            address = url_of(*server.sockets[0].getsockname()[:2])
            service = Service(address, context, following, intake)
            log.info("started", stages=[NAME], address=address, metrics=f"{health}/metrics")
            try:
                async with (
                    pushing(settings, hooks, context),
                    followed(settings, board, clock),
                    learned(settings, board.rhythms, clock, metrics),
                    beside(follow_canary(settings, canary, clock)),
                ):
                    yield service
            finally:
                service.stop()
                server.close()
                await runner.cleanup()
                log.info("stopped", stages=[NAME])
    finally:
        following.cancel()
        await asyncio.gather(following, return_exceptions=True)
        await runner.cleanup()
        await keeping.close()
        await backlog.close()
        if intake:
            await intake.sender.close()
        latest.close()


async def run_until_stopped(
    settings: Settings,
    ours: ServeSettings,
    writers: Mapping[str, Writer],
    book: SiteBook,
    push_order: PushOrder,
) -> None:
    """Run serve until SIGTERM or SIGINT."""
    async with running(settings, ours, writers, book, push_order) as service:
        loop = asyncio.get_running_loop()
        for sign in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(sign, service.stop)
        await service.wait()


def _issuer(ours: ServeSettings, clock: Clock) -> Issuer | None:
    if ours.oidc_issuer is None:
        return None
    return Issuer(Trusted(ours.oidc_issuer, ours.oidc_audience, ours.oidc_claim), clock)


def sign_in_of(ours: ServeSettings, settings: SignInSettings) -> SignIn | None:
    """How persons sign in to the board; None where they can't.

    Raises ConfigurationError where there is no issuer to sign in at.
    """
    if settings.client is None or settings.key is None:
        return None
    if ours.oidc_issuer is None:
        raise ConfigurationError(
            "nobody can sign in to the board: set WIREDESK_SERVE_OIDC_ISSUER, or take "
            "WIREDESK_BOARD_SIGN_IN_CLIENT away"
        )
    return SignIn(settings, Seal(read_key(settings.key.get_secret_value())))


async def _all_of(running: Iterable[Coroutine[Any, Any, None]]) -> None:
    """Until one of them fails, with what it raises; then none goes on."""
    tasks = list(map(asyncio.create_task, running))
    try:
        await asyncio.gather(*tasks)
    finally:
        for each in tasks:
            each.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


def _pages(metrics: Metrics, follower: Follower, intake: Intake | None) -> Pages:
    """Metrics and health."""

    def show() -> None:
        ready = _readiness(follower, intake).status == HTTPStatus.OK
        metrics.set(READY, ready, NAME)

    return {
        "/metrics": metrics_page(metrics, show),
        "/healthz": lambda: status_page("alive"),
        "/readyz": lambda: _readiness(follower, intake),
    }


def _readiness(follower: Follower, intake: Intake | None) -> Answer:
    if not follower.ready:
        return status_page(follower.waiting_for, HTTPStatus.SERVICE_UNAVAILABLE)
    if intake and not intake.follower.ready:
        return status_page("reading who may send copy", HTTPStatus.SERVICE_UNAVAILABLE)
    return status_page("ready")


async def _listen(
    runner: web.AppRunner, connections: Connections, ours: ServeSettings
) -> asyncio.Server:
    make = cast("Callable[[], asyncio.Protocol]", runner.server)
    loop = asyncio.get_running_loop()
    try:
        return await loop.create_server(
            connections.guarding(make), ours.host, ours.port, backlog=1024
        )
    except (OSError, UnicodeError) as error:  # the latter for what can be no host's name
        why = getattr(error, "strerror", None) or error
        raise ConfigurationError(
            f"sites can't be served on {ours.host}:{ours.port} ({why}): set WIREDESK_SERVE_PORT to "
            "a free port, or to 0, and WIREDESK_SERVE_HOST to an address of this machine"
        ) from error
