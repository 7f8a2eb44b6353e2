"""A broker that no longer answers, though its connections stay open: what a stage shows of it."""

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
from structlog.testing import capture_logs

from runtime.service import Service, running
from runtime.settings import Settings
from services.publish import stage as publish
from tests.faults.desk import until
from tests.faults.proxy import Proxy

LIMIT = 3.0
EVENTS = ("the broker does not answer", "the broker answers again")


async def test_a_black_holed_broker_is_seen_said_once_and_forgotten_when_it_is_back(
    settings: Settings,
) -> None:
    with capture_logs() as lines:
        async with _behind_proxy(settings) as (service, proxy):
            await until(lambda: service.ready, "ready")
            await until(lambda: _shows(service, "wiredesk_consumer_lag_records"), "lag measured")
            silence = proxy.hold()

            await until(lambda: not service.ready, "not ready")
            assert "an answer of the broker: none for " in await _page(service, "/readyz")
            await until(lambda: _hides(service, "wiredesk_consumer_lag_"), "no stale lag")
            assert "alive" in await _page(service, "/healthz")
            assert _said(lines) == [EVENTS[0]]

            silence.lift()
            await until(lambda: service.ready, "ready again")
            await until(lambda: _shows(service, "wiredesk_consumer_lag_records"), "lag again")
    assert _said(lines) == [*EVENTS]


@asynccontextmanager
async def _behind_proxy(
    settings: Settings,
) -> AsyncIterator[tuple[Service, Proxy]]:
    assert settings.kafka.bootstrap_servers
    async with Proxy.to(settings.kafka.bootstrap_servers) as proxy:
        ours: dict[str, Any] = {"contact_seconds": LIMIT, "deadline_seconds": 2.0}
        through = settings.with_bootstrap(proxy.address)
        through = through.model_copy(update={"wiredesk": through.wiredesk.model_copy(update=ours)})
        async with running([publish.build()], through) as service:
            yield service, proxy


def _said(lines: list[Any]) -> list[str]:
    return [line["event"] for line in lines if line["event"] in EVENTS]


async def _shows(service: Service, metric: str) -> bool:
    return re.search(rf"^{metric}", await _page(service, "/metrics"), re.MULTILINE) is not None


async def _hides(service: Service, metric: str) -> bool:
    return not await _shows(service, metric)


async def _page(service: Service, path: str) -> str:
    async with (
        aiohttp.ClientSession() as session,
        session.get(service.address + path) as answer,
    ):
        return await answer.text()
