"""What a stage shows over HTTP, on a real Kafka."""

import asyncio
import re

import aiohttp
import pytest

from runtime.errors import ConfigurationError
from runtime.metrics.table import RUNTIME_METRICS
from runtime.service import Service, running
from runtime.settings import Settings
from services.ingest import stage as ingest
from services.publish import stage as publish
from services.publish.metrics import METRICS
from wiredesk.client.push import push
from wiredesk.copy_files import Piece


async def test_a_stage_is_alive_at_once_and_ready_when_it_has_its_partitions(
    settings: Settings,
) -> None:
    async with running([publish.build()], settings) as service:
        assert await _get(service, "/healthz") == (200, '{"status": "alive"}')
        status, early = await _get(service, "/readyz")
        assert (status, '"not ready"' in early) == (503, True)

        await _until_ready(service)

        assert await _get(service, "/readyz") == (
            200,
            '{"status": "ready", "stages": {"publish": "ready"}}',
        )


async def test_metrics_of_the_runtime_and_of_the_stage_are_shown(settings: Settings) -> None:
    async with running([publish.build()], settings) as service:
        _, page = await _get(service, "/metrics")

    shown = re.findall(r"# TYPE (wiredesk_\w+?)(?:_total|_info)? ", page)
    named = {metric.name for metric in (*RUNTIME_METRICS, *METRICS)} | {"wiredesk_build"}
    assert {name for name in shown if not name.endswith("_created")} == named


async def test_lag_is_none_once_all_copy_has_been_handled(settings: Settings) -> None:
    """Also on a topic whose last offsets are transaction markers."""
    pieces = [Piece(f"{n}.txt", f"Story {n}\n\nIt rained.".encode(), "wd") for n in range(20)]
    async with running([ingest.build(), publish.build()], settings) as service:
        await push(pieces, settings)
        await _until_ready(service)
        for _ in range(100):
            _, page = await _get(service, "/metrics")
            lags = re.findall(r"^wiredesk_consumer_lag_records\{.*\} (.*)$", page, re.MULTILINE)
            if len(lags) == 12 and set(lags) == {"0.0"}:
                return
            await asyncio.sleep(0.2)
    raise AssertionError(f"lag stayed: {lags}")


async def test_a_port_that_is_taken_is_an_error_of_one_line(
    settings: Settings, unused_tcp_port: int
) -> None:
    ours = settings.wiredesk.model_copy(update={"http_port": unused_tcp_port})
    taken = settings.model_copy(update={"wiredesk": ours})
    async with running([publish.build()], taken):
        with pytest.raises(ConfigurationError, match="set WIREDESK_HTTP_PORT to a free port"):
            async with running([publish.build()], taken):
                pass


async def _get(service: Service, path: str) -> tuple[int, str]:
    async with (
        aiohttp.ClientSession() as session,
        session.get(service.address + path) as answer,
    ):
        return answer.status, await answer.text()


async def _until_ready(service: Service) -> None:
    for _ in range(600):
        if service.ready:
            return
        await asyncio.sleep(0.1)
    raise AssertionError("not ready within a minute")
