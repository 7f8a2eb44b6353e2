"""A replay of the raw log into fresh topics gives identical articles and correspondents."""

import json
import uuid
from collections import defaultdict

from aiokafka import AIOKafkaProducer, ConsumerRecord

from runtime.service import running
from runtime.settings import KafkaSettings, Settings, WiredeskSettings
from runtime.topics.admin import create_topics
from schemas.topics import ARTICLES, CORRESPONDENTS, LATEST, RAW, UNRESOLVED_KILLS
from tests.faults.desk import metric, read, until
from tests.integration.test_accounting import COPY
from tests.torture.copy import stories
from wiredesk.stages import NAMES, load_stages, with_ahead

History = dict[bytes, list[tuple[bytes, tuple[tuple[str, bytes], ...]]]]
"""What came under each key in order: value and headers."""

BYLINES = ("By Jane Roe", "By J. Roe in Oslo", "By John Roe", "By J. Roe", "By JANE Q. ROE")
"""Each changes what is known when the next comes."""

KILLED = [
    b"Please kill the story slugged BC-Fog.\n",
    *(
        json.dumps(
            {"guid": slug, "slugline": slug, "headline": f"{slug} is in", "body": ["Yes."]}
        ).encode()
        for slug in ("BC-Fog", "BC-Quay", "BC-Dock")
    ),
    b"Please kill the story slugged BC-Quay.\n",
    b'Please kill the story headlined "BC-Dock is out".\n',
]
"""Kills before and after what they name, and one of what never comes."""


async def test_a_replay_gives_the_same_articles_and_correspondents(bootstrap: str) -> None:
    first, second = _fresh(bootstrap), _fresh(bootstrap)
    await create_topics(first)
    await _push_all(first)
    articles, correspondents, kills = await _run(first)

    await create_topics(second)
    await _replay(first, second)

    assert len(articles) > 20
    assert len(correspondents) == 3
    assert [len(history) for history in kills.values()] in ([1, 2], [2, 1]), "one is settled"
    assert await _run(second) == (articles, correspondents, kills)


async def test_where_stops_and_flashes_go_ahead_the_same_articles_stand(bootstrap: str) -> None:
    first, second = _fresh(bootstrap), _fresh(bootstrap)
    await create_topics(first)
    await _push_all(first)
    await _run(first)
    await create_topics(second)
    await _replay(first, second)
    async with running(with_ahead(NAMES), second) as service:
        await until(service.caught_up, "everything handled")
        ahead = metric(service, "wiredesk_outcomes_total", outcome="went-ahead")

    assert ahead > 10
    stands = await _standing(first)
    assert len(stands) > 20
    assert await _standing(second) == stands


async def _standing(settings: Settings) -> dict[bytes, bytes]:
    """Each article that stands in the end."""
    latest = {record.key: record.value for record in await _records(settings, LATEST.name)}
    return {key: value for key, value in latest.items() if value is not None}


def _fresh(bootstrap: str) -> Settings:
    return Settings(
        kafka=KafkaSettings(bootstrap_servers=bootstrap),
        wiredesk=WiredeskSettings(topic_prefix=f"r{uuid.uuid4().hex[:10]}."),
    )


async def _push_all(settings: Settings) -> None:
    topic = settings.wiredesk.topic_prefix + RAW.name
    numbered = stories(20)
    async with AIOKafkaProducer(**settings.kafka.connection()) as producer:
        for source, (values, _) in COPY.items():
            for value in values:
                headers = [("wire-source", source.encode())]
                await producer.send(topic, value, key=source.encode(), headers=headers)
        for number, byline in enumerate(BYLINES):
            fields = {
                "guid": str(number),
                "headline": "Quay opens",
                "byline": byline,
                "body": ["Yes."],
            }
            headers = [("wire-source", b"signed")]
            await producer.send(topic, json.dumps(fields).encode(), key=b"signed", headers=headers)
        for value in KILLED:
            headers = [("wire-source", b"bna")]
            await producer.send(topic, value, key=b"bna", headers=headers)
        for _ in range(60):
            copy = next(numbered)
            await producer.send(topic, copy.value, key=copy.key, headers=copy.headers)
        await producer.flush()


async def _replay(source: Settings, target: Settings) -> None:
    """Into the same partitions, with the same timestamps and headers."""
    async with AIOKafkaProducer(**target.kafka.connection()) as producer:
        for record in await _records(source, RAW.name):
            await producer.send(
                target.wiredesk.topic_prefix + RAW.name,
                record.value,
                key=record.key,
                partition=record.partition,
                timestamp_ms=record.timestamp,
                headers=list(record.headers),
            )
        await producer.flush()


async def _run(settings: Settings) -> tuple[History, ...]:
    """What all stages make of the raw log: articles, correspondents, unresolved kills."""
    async with running(load_stages(), settings) as service:
        await until(service.caught_up, "everything handled")
    topics = (ARTICLES, CORRESPONDENTS, UNRESOLVED_KILLS)
    return tuple([await _history(settings, topic.name) for topic in topics])


async def _history(settings: Settings, topic: str) -> History:
    history: History = defaultdict(list)
    for record in await _records(settings, topic):
        history[record.key].append((record.value, tuple(map(_without_span, record.headers))))
    return history


def _without_span(header: tuple[str, bytes]) -> tuple[str, bytes]:
    """The trace is the same; its spans name offsets between the stages, which may differ."""
    name, value = header
    return (name, value.split(b"-")[1]) if name == "traceparent" else header


async def _records(settings: Settings, topic: str) -> list[ConsumerRecord]:
    bootstrap = str(settings.kafka.bootstrap_servers)
    return await read(bootstrap, settings.wiredesk.topic_prefix + topic)
