"""The canary's site is sent the canary on each channel of a real serve, and nobody else is."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime

import pytest
from aiokafka import AIOKafkaConsumer, AIOKafkaProducer

from runtime.metrics.prometheus import Metrics
from runtime.settings import Settings
from runtime.topics.admin import create_topics
from schemas.canary import CANARY
from schemas.topics import CANARY_EVENTS, RAW
from services.serve.kafka.topics import READ
from tests.integration.serve_desk import Client, EventDesk, serving
from tests.unit.serve.wire_events import event
from wiredesk.client.canary import LOST, METRICS, ROUND_TRIP, CanarySender
from wiredesk.client.canary_channels import http_channels
from wiredesk.client.push import pushing
from wiredesk.client.sites import add_site, set_queue

NOW = datetime.now(UTC)
CHANNELS = {"kafka", "sse", "json", "ndjson", "atom", "queue"}


@pytest.fixture
async def desk(no_topics: Settings) -> AsyncIterator[EventDesk]:
    await create_topics(no_topics, (*READ, RAW, CANARY_EVENTS))
    async with EventDesk.opened(no_topics) as opened:
        yield opened


@asynccontextmanager
async def stages(settings: Settings) -> AsyncIterator[None]:
    """What comes on `wire.raw` comes out as the canary's event."""
    prefix, servers = settings.wiredesk.topic_prefix, settings.kafka.bootstrap_servers

    async def run() -> None:
        async for record in consumer:
            said = json.loads(record.value)
            made = event("bird", source=CANARY, version=said["version"]).model_copy(
                update={"body": (said["body"],)}
            )
            await producer.send(prefix + CANARY_EVENTS.name, made.to_bytes(), key=b"bird")

    async with (
        AIOKafkaProducer(bootstrap_servers=servers) as producer,
        AIOKafkaConsumer(
            prefix + RAW.name, bootstrap_servers=servers, auto_offset_reset="earliest"
        ) as consumer,
    ):
        task = asyncio.create_task(run())
        yield
        task.cancel()


async def test_it_comes_on_each_channel_of_its_own_site_alone(desk: EventDesk) -> None:
    settings, metrics = desk.settings, Metrics(METRICS)
    key = await add_site(settings, CANARY, None, NOW)
    await set_queue(settings, CANARY, [], NOW)
    async with serving(settings, "post") as (service, site):
        channels = http_channels(service.address, key)
        sender = CanarySender(settings, metrics, channels, "test", None, within=10)
        lost = CanarySender(settings, metrics, channels, "test", None, within=1)
        await desk.publish("ferry")
        async with pushing(settings, "not pushed") as producer:
            assert set((await lost.fly(producer)).values()) == {None}, "no stage is there"
            async with stages(settings):
                took = await sender.fly(producer)
        assert {name for name, seconds in took.items() if seconds is not None} == CHANNELS
        assert {labels["channel"] for labels, _ in metrics.samples(ROUND_TRIP)} == CHANNELS
        assert {value for _, value in metrics.samples(LOST)} == {1}

        assert await site.all("earliest") == ["ferry published"]
        assert await site.status("/v1/articles/bird") == 404
        async with Client.opened(service.address, key) as own:
            assert {each.split()[0] for each in await own.all("earliest")} == {"bird"}
            assert await own.status("/v1/articles/ferry") == 404
            assert await own.status("/v1/search") == 503
