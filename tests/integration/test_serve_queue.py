"""Pull queues on a real Kafka: any process takes any request; one that is killed loses nothing."""

import asyncio
from datetime import datetime
from typing import Any

from aiokafka import TopicPartition
from aiokafka.admin import RecordsToDelete

from runtime.clock import SystemClock
from runtime.settings import Settings
from runtime.topics.admin import admin_client
from schemas.article import EventKind
from schemas.queue import QueueState
from schemas.topics import ARTICLES, QUEUES
from services.serve.kafka.topics import look_up
from tests.integration.serve_desk import Client, EventDesk, ServeProcess, said, serving
from tests.unit.serve.wire_events import event
from wiredesk.client.deliveries import read_lag
from wiredesk.client.push import pushing, put
from wiredesk.client.read import read_rows
from wiredesk.client.sites import add_site, read_sites, set_queue

PULL, ACK = "/v1/queue/pull", "/v1/queue/ack"


def now() -> datetime:
    return SystemClock().now()


async def pull(site: Client, **asked: Any) -> dict[str, str]:
    """What is handed out, as `article kind`, with its receipts."""
    status, body = await site.post(PULL, {"wait_seconds": 5, **asked})
    assert status == 200, body
    return {said(each): each["receipt"] for each in body["events"]}


async def turn_on(settings: Settings, site: Client, *filters: str) -> None:
    await set_queue(settings, "post", filters, now())
    for _ in range(100):
        if (await site.post(ACK, {"receipts": ["none"]}))[0] == 200:
            return
        await asyncio.sleep(0.1)


async def receipt_of_train(site: Client) -> dict[str, Any]:
    async with site.get("/v1/kills/train-1-killed/receipts") as response:
        [receipt] = (await response.json())["receipts"]
        return dict(receipt)


async def test_two_processes_share_a_queue(event_desk: EventDesk) -> None:
    settings = event_desk.settings
    async with (
        serving(settings, "post") as (_, site),
        serving(settings, "times") as (_, other),
    ):
        assert (await site.post(PULL, {}))[0] == 404
        await turn_on(settings, site, "source=baltic")
        other.headers = site.headers
        await event_desk.write(event("ferry"), event("tram", source="dpa"))
        first = await pull(site)
        assert first.keys() == {"ferry published"}
        await event_desk.publish("train")
        second = await pull(other)
        assert second.keys() == {"train published"}, "ferry is in the site's hands"
        status, body = await other.post(ACK, {"receipts": [*first.values(), "nonsense"]})
        assert (status, body) == (200, {"acknowledged": 1, "unknown": ["nonsense"]})
        await event_desk.kill("train")
        kill = await pull(site)
        assert kill.keys() == {"train killed"}
        await event_desk.publish("plane")
        assert (await pull(site)).keys() == {"plane published"}
        assert (await site.post(ACK, {"receipts": list(kill.values())}))[1]["acknowledged"] == 1
        for _ in range(100):
            if (receipt := await receipt_of_train(other))["acknowledged_at"]:
                break
            await asyncio.sleep(0.1)
        assert (receipt["channel"], receipt["open"]) == ("queue", False)
        [lag, _] = await read_lag(settings, await read_sites(settings))
        assert (lag.queue_out, lag.open_kills) == (1, 0)
        for body in ({"max": 0}, {"visibility_seconds": 9}, {"maximum": 1}, {"max": "1"}):
            assert (await site.post(PULL, body))[0] == 400
        assert (await site.post(ACK, {"receipts": []}))[0] == 400


async def test_a_process_that_is_killed_between_pull_and_acknowledgement_loses_nothing(
    event_desk: EventDesk, bootstrap: str
) -> None:
    settings = event_desk.settings
    key = await add_site(settings, "post", None, now())
    await set_queue(settings, "post", [], now())
    serve = ServeProcess(bootstrap, settings.wiredesk.topic_prefix)
    await serve.start()
    try:
        async with Client.opened(serve.address, key) as site:
            await event_desk.publish("ferry", "train")
            taken = await pull(site, max=1)
    finally:
        serve.kill()
    await event_desk.write(event("tram"), event("tram", EventKind.UPDATED, version=2))
    async with serving(settings, "times") as (_, other):
        other.headers = site.headers
        rest = await pull(other)
        assert sorted([*taken, *rest]) == ["ferry published", "train published", "tram published"]
        receipts = [*taken.values(), *rest.values()]
        assert (await other.post(ACK, {"receipts": receipts}))[1]["unknown"] == []
        assert (await pull(other)).keys() == {"tram updated"}


async def test_a_queue_whose_events_are_gone_says_so(event_desk: EventDesk) -> None:
    settings = event_desk.settings
    await event_desk.publish(*(f"story {number}" for number in range(20)))
    async with serving(settings, ring_megabytes=1) as (_, site):
        await turn_on(settings, site)
        taken = await pull(site, begin="earliest", max=1)
        assert len(taken) == 1
        topics = await look_up(settings)
    where = topics.of(ARTICLES)
    async with admin_client(settings) as client:
        await client.delete_records({TopicPartition(*each): RecordsToDelete(-1) for each in where})
    await event_desk.publish("ferry")
    async with serving(settings, "times") as (_, other):
        other.headers = site.headers
        status, problem = await other.post(PULL, {})
        assert (status, problem["type"]) == (410, "urn:wiredesk:problem:queue-expired")
        assert (await pull(other, begin="earliest")).keys() == {"ferry published"}
        [state] = await read_rows(settings, QUEUES, QueueState)
        later = {"begun_at": now(), "generation": "of topics that were made again"}
        async with pushing(settings, "not written") as producer:
            value = state.model_copy(update=later).to_bytes()
            await put(producer, settings, QUEUES, b"post", value)
        for _ in range(100):
            if (await other.post(PULL, {}))[0] == 410:
                break
            await asyncio.sleep(0.1)
        assert (await pull(other, begin="earliest")).keys() == {"ferry published"}
        await set_queue(settings, "post", None, now())
        for _ in range(100):
            if (await other.post(PULL, {}))[0] == 404:
                break
            await asyncio.sleep(0.1)
        assert (await other.post(PULL, {}))[0] == 404
        assert await read_rows(settings, QUEUES, QueueState) == []
