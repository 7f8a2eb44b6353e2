"""Topics that sources have of their own: read beside wire.raw, exactly once, as the file says."""

import asyncio
import json
import random
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

import pytest
from aiokafka import AIOKafkaProducer
from aiokafka.errors import KafkaError

from runtime import kafka
from runtime.service import Service, running
from runtime.settings import Settings
from runtime.topics.admin import create_topics
from runtime.topics.growth import grow
from schemas.dead_letter import DeadLetter
from schemas.item import WireItem
from schemas.topics import DEAD_LETTERS, ITEMS, own_topic
from schemas.topics import TOPICS as REGISTRY
from tests.faults.desk import metric, read, until
from tests.torture.pipeline import Pipeline
from wiredesk.growable import GROWABLE
from wiredesk.sources import all_topics
from wiredesk.stages import load_stage, with_ahead

TOPICS = {"north": "wire.raw.north", "south": "wire.raw.south", "east": "wire.raw"}
REFUSED = "wiredesk_configuration_refused"


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "sources.yaml"
    monkeypatch.setenv("WIREDESK_SOURCES", str(path))
    write(path, north={"topic": TOPICS["north"]}, south={"topic": TOPICS["south"]}, east={})
    return path


def write(path: Path, unknown: str = "refuse", **sources: object) -> None:
    """Put a file in place at once, as an operator should."""
    new = path.with_suffix(".new")
    new.write_text(json.dumps({"unknown": unknown, "sources": sources}), encoding="utf-8")
    new.replace(path)


def story(source: str, number: int) -> bytes:
    fields = {"guid": f"{source}-{number}", "headline": f"Port {number} shut", "body": "Ice."}
    return json.dumps(fields | {"sent_at": "2026-03-02T12:00:00"}).encode()


async def push(settings: Settings, numbers: range, topics: Mapping[str, str] = TOPICS) -> None:
    """Stories of each source to its topic."""
    async with AIOKafkaProducer(**settings.kafka.connection()) as producer:
        for number in numbers:
            for name, topic in topics.items():
                header = ("wire-source", name.encode())
                full = settings.wiredesk.topic_prefix + topic
                value = story(name, number)
                # Over all partitions: each is a transaction of its own.
                await producer.send_and_wait(full, value, partition=number % 6, headers=[header])


async def items(settings: Settings) -> list[WireItem]:
    topic = settings.wiredesk.topic_prefix + ITEMS.name
    records = await read(str(settings.kafka.bootstrap_servers), topic)
    return [WireItem.from_bytes(record.value) for record in records]


async def letters(settings: Settings) -> list[tuple[str, str, str]]:
    """Reason, source and topic of each dead letter."""
    topic = settings.wiredesk.topic_prefix + DEAD_LETTERS.name
    records = await read(str(settings.kafka.bootstrap_servers), topic)
    found = [DeadLetter.from_headers(tuple(record.headers)) for record in records]
    return sorted((each.reason, each.source, each.topic) for each in found)


async def zones(settings: Settings) -> dict[str, str]:
    """The zone of each story's time, by its guid."""
    return {str(each.provider_guid): f"{each.sent_at:%z}" for each in await items(settings)}


@pytest.mark.usefixtures("file")
async def test_a_source_writes_to_its_topic_and_nobody_else_does(settings: Settings) -> None:
    await create_topics(settings, all_topics())
    async with running(with_ahead(["ingest"]), settings) as service:
        await push(settings, range(1))
        await push(settings, range(1, 2), {"north": "wire.raw", "east": TOPICS["south"]})
        await push(settings, range(2, 3), {"west": "wire.raw"})
        await until(service.caught_up, "all of it read")
        consumed = {
            stage: [
                metric(service, "wiredesk_records_consumed_total", stage=stage, topic=topic)
                for topic in TOPICS.values()
            ]
            for stage in ("ingest", "ingest-ahead")
        }

    assert Counter(each.provider_guid for each in await items(settings)) == Counter(
        ["north-0", "south-0", "east-0"]
    )
    assert await letters(settings) == [
        ("unknown-source", "west", "wire.raw"),
        ("unusable-source", "north", "wire.raw"),
        ("unusable-source", "south", TOPICS["south"]),
    ]
    assert consumed == {"ingest": [1, 2, 3], "ingest-ahead": [1, 2, 3]}


@pytest.mark.usefixtures("file")
@pytest.mark.timeout(900)
async def test_row_40_kills_of_ingest_lose_and_double_nothing_on_any_topic(
    bootstrap: str, tmp_path: Path
) -> None:
    session = {"WIREDESK_SESSION_TIMEOUT_SECONDS": "2"}
    async with Pipeline.opened(bootstrap, tmp_path, **session) as pipeline:
        settings = pipeline.settings
        await create_topics(settings, all_topics())
        pushing = asyncio.create_task(push(settings, range(150)))
        moments = random.Random("kills of ingest")
        victim = pipeline.start("ingest")
        for _ in range(4):
            successor = pipeline.start("ingest")
            await victim.ready()
            await asyncio.sleep(moments.uniform(0, 1.5))
            victim.kill()
            victim = successor
        await pushing

        async def all_out() -> bool:
            return len(await items(settings)) >= 450

        await until(all_out, "every story an item", 120)
        assert await victim.end()
        found = Counter(each.provider_guid for each in await items(settings))
        assert found == Counter(f"{name}-{n}" for name in TOPICS for n in range(150))
        assert await letters(settings) == []


async def test_a_changed_file_is_taken_without_a_restart(settings: Settings, file: Path) -> None:
    """What is pushed is all read, by the file as it was or as it is."""
    east = {"east": "wire.raw"}
    write(file, east={"zone": "Etc/GMT-2"})
    async with running([load_stage("ingest")], settings) as service:
        await push(settings, range(6), east)
        await until(service.caught_up, "what came before the change")

        write(file, east={"zone": "Etc/GMT-5"}, north={"topic": TOPICS["north"]})
        await until(lambda: _names(service, "is not there"), "the missing topic named")
        await create_topics(settings, (own_topic(TOPICS["north"]),))
        await until(lambda: not service.notes, "the new topic read")
        await push(settings, range(6, 12), east | {"north": TOPICS["north"]})
        await until(service.caught_up, "what came after it, on the new topic too")

        write(file, east={"zone": "Mars/Base"})
        await until(lambda: metric(service, REFUSED) == 1, "the broken file refused")
        assert _names(service, "sources.east.zone: 'Mars/Base' is no time zone")
        await push(settings, range(12, 18), east)
        await until(service.caught_up, "what came after the broken file")

        write(file, east={"zone": "Etc/GMT-9"})
        await until(lambda: metric(service, REFUSED) == 0, "the mended file taken")
        await until(lambda: service.ready, "the topic of north given up")
        await push(settings, range(18, 24), east)
        await until(service.caught_up, "the rest")

    found = await zones(settings)
    assert {n: found.pop(f"east-{n}") for n in range(24)} == {
        **dict.fromkeys(range(6), "+0200"),
        **dict.fromkeys(range(6, 18), "+0500"),
        **dict.fromkeys(range(18, 24), "+0900"),
    }
    assert sorted(found) == sorted(f"north-{n}" for n in range(6, 12))
    assert await letters(settings) == []


def _names(service: Service, what: str) -> bool:
    return any(what in note for note in service.notes)


async def test_row_40_a_growth_fences_the_owners_of_all_topics(settings: Settings) -> None:
    """Also of a topic that no file names any more: a frozen process may still read it."""
    await create_topics(settings, (*REGISTRY, own_topic(TOPICS["north"])))
    names = kafka.Names(settings.wiredesk.topic_prefix, "ingest")
    frozen = kafka.transactional_producer(
        settings, names.transactional_id(TOPICS["north"], partition=3)
    )
    await kafka.start(frozen, settings)
    try:
        await frozen.begin_transaction()
        assert await grow(settings, GROWABLE[0], 12)
        with pytest.raises((KafkaError, AssertionError)) as raised:
            await frozen.send_and_wait(names.topic(ITEMS.name), b"old", partition=0)
        assert kafka.is_fenced(raised.value)
    finally:
        await kafka.abandon(frozen)
