"""Each record pushed ends as an event, a counted duplicate, a held item or a dead letter."""

import json
import uuid
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from aiokafka import AIOKafkaProducer

from runtime.metrics.table import BOOKS, HANDED_ON
from runtime.partition.books import Entry
from runtime.service import Service, running
from runtime.settings import KafkaSettings, Settings, WiredeskSettings
from runtime.topics.admin import create_topics
from schemas.topics import ARTICLES, DEAD_LETTERS, ENRICHED, ITEMS, RAW, Topic
from services.publish.ahead import WENT_AHEAD
from tests.faults.desk import read, until
from wiredesk.client.trace import Trace
from wiredesk.stages import NAMES, load_stages, with_ahead
from wiredesk.trace.story import Answer

FAR_OFF = "2099-01-01T00:00:00+00:00"
BODY = "The harbour of Marseille will open a second quay in June, its director said on Monday."


def _item(**fields: Any) -> bytes:
    usual = {"guid": "a", "version": 1, "headline": "Marseille to open quay", "body": [BODY]}
    return json.dumps({**usual, "language": "en", **fields}).encode()


COPY: dict[str, tuple[list[bytes], dict[str, int]]] = {
    # source: the records it pushes, and the fates of their items
    "once": ([_item()], {"published": 1}),
    "resent": ([_item(), _item(), _item()], {"published": 1, "duplicate": 2}),
    "corrected": (
        [_item(), _item(version=2, signal="correction", body=[BODY, "It cost 4 million euros."])],
        {"published": 1, "corrected": 1},
    ),
    "late": ([_item(version=3), _item(version=2)], {"published": 1, "superseded": 1}),
    "killed": (
        [_item(), _item(version=2, status="canceled", signal="kill"), _item(version=3)],
        {"published": 1, "killed": 1, "already-killed": 1},
    ),
    "embargoed": ([_item(embargo_until=FAR_OFF)], {"held": 1}),
    "plain": (
        [f"Marseille to open quay\n\n{BODY}\n\nIt will be the city's largest.\n".encode()],
        {"published": 1},
    ),
    "several": (
        [b"[" + b",".join(_item(guid=guid) for guid in "abc") + b"]"],
        {"published": 3},
    ),
    "broken": ([b'{"guid": "a", "headline": "Cut o'], {"dead-letter": 1}),
    "empty": ([b"", b"  \n "], {"dead-letter": 2}),
}
DEAD = {"dead-letter"}
EVENTS = ("published", "corrected", "updated", "killed", "withheld")


@pytest.fixture
def settings(bootstrap: str) -> Settings:
    """Topics of the test's own."""
    return Settings(
        kafka=KafkaSettings(bootstrap_servers=bootstrap),
        wiredesk=WiredeskSettings(topic_prefix=f"a{uuid.uuid4().hex[:10]}."),
    )


async def test_the_books_balance(settings: Settings) -> None:
    await create_topics(settings)
    await _push(settings)
    async with running(load_stages(), settings) as service:
        await until(service.caught_up, "everything handled")
        fates = {source: _fates(service, source) for source in COPY}
        _check_books(service)
    await _check_traces(settings)
    assert _entries(service, "publish") == {
        source: _kinds_of(expected)
        for source, (_, expected) in COPY.items()
        if expected.keys() - DEAD
    }
    assert fates == {source: expected for source, (_, expected) in COPY.items()}
    await _check_topics(settings, fates)


async def test_they_balance_with_what_goes_ahead(settings: Settings) -> None:
    await create_topics(settings)
    await _push(settings)
    async with running(with_ahead(NAMES), settings) as service:
        await until(service.caught_up, "everything handled")
        fates = {source: _fates(service, source) for source in COPY}
        _check_books(service)

    # Whether the kill overtakes its story depends on the moment; it is one of three in any case.
    killed = fates["killed"]
    assert killed.pop(WENT_AHEAD) == killed["killed"] == 1
    assert killed in ({"killed": 1, "already-killed": 2}, COPY["killed"][1])
    rest = {source: expected for source, (_, expected) in COPY.items()} | {"killed": killed}
    assert fates == rest
    await _check_topics(settings, fates)


async def _check_topics(settings: Settings, fates: Mapping[str, Mapping[str, int]]) -> None:
    total = sum((Counter(each) for each in fates.values()), Counter[str]())
    bootstrap, prefix = str(settings.kafka.bootstrap_servers), settings.wiredesk.topic_prefix
    assert len(await read(bootstrap, prefix + ARTICLES.name)) == sum(total[e] for e in EVENTS)
    assert len(await read(bootstrap, prefix + DEAD_LETTERS.name)) == total["dead-letter"]


async def _check_traces(settings: Settings) -> None:
    """`wiredesk trace` tells the same of each source's copy."""
    trace = Trace(settings, datetime.now(UTC) - timedelta(hours=1), stories=5)

    async def traced(source: str, what: str = "marseille quay") -> Answer:
        return await trace.answer(what, source)

    resent = (await traced("resent")).stories[0]
    ways = [[(step.stage, step.outcome) for step in each.steps] for each in resent.arrivals]
    way = [("ingest", "item"), ("enrich", "tagged")]
    ends = ("published", "duplicate", "duplicate")
    assert ways == [[*way, ("publish", end)] for end in ends]
    first, *again = resent.arrivals
    assert {each.same_as for each in again} == {f"{first.topic}/{first.partition}@{first.offset}"}
    standing = {
        source: (await traced(source)).stories[0].now
        for source in ("once", "corrected", "killed", "embargoed")
    }
    assert standing == {
        "once": "published, version 1",
        "corrected": "published, version 2",
        "killed": "killed by killed",
        "embargoed": f"version 1 is held until {FAR_OFF}: embargo",
    }
    assert (await traced(resent.source, resent.id)).stories == (resent,)
    broken = await traced("broken", "cut o")
    assert [each.reason for each in broken.refusals] == ["malformed-json"]
    assert not (await trace.answer("once 157")).found


def _check_books(service: Service) -> None:
    """Each stage's are balanced for each source, and each takes in what was handed on to it."""
    for stage in ("ingest", "ingest-ahead", "enrich", "enrich-ahead", "publish"):
        for source, books in _entries(service, stage).items():
            ways = sum(books.values()) - books[Entry.IN]
            assert books[Entry.IN] == ways, (stage, source, books)
    for topic, stage in ((ITEMS, "enrich"), (ENRICHED, "publish")):
        came_in = {s: books[Entry.IN] for s, books in _entries(service, stage).items()}
        assert came_in == _handed_on(service, topic), stage


def _entries(service: Service, stage: str) -> dict[str, Counter[str]]:
    books: dict[str, Counter[str]] = {}
    for labels, value in service.metrics.samples(BOOKS):
        if labels["stage"] == stage:
            books.setdefault(labels["source"], Counter())[labels["entry"]] += int(value)
    return books


def _handed_on(service: Service, topic: Topic) -> dict[str, int]:
    total = Counter[str]()
    for labels, value in service.metrics.samples(HANDED_ON):
        if labels["topic"] == topic.name:
            total[labels["source"]] += int(value)
    return dict(total)


def _kinds_of(fates: Mapping[str, int]) -> Counter[str]:
    """The entries of publish that these fates make."""
    ways = Counter[str]()
    for fate, count in fates.items():
        way = Entry.OUT if fate in EVENTS else Entry.WAITING if fate == "held" else Entry.DROPPED
        ways.update({way: count, Entry.IN: count})
    return ways


async def _push(settings: Settings) -> None:
    async with AIOKafkaProducer(**settings.kafka.connection()) as producer:
        for source, (values, _) in COPY.items():
            for value in values:
                await producer.send_and_wait(
                    settings.wiredesk.topic_prefix + RAW.name,
                    value,
                    key=source.encode(),
                    headers=[("wire-source", source.encode())],
                )


def _fates(service: Service, source: str) -> dict[str, int]:
    """What ended an item's way: a dead letter anywhere, or whatever publish made of it."""
    return {
        outcome: count
        for stage, outcome, count in _outcomes(service, source)
        if stage == "publish" or outcome == "dead-letter"
    }


def _outcomes(service: Service, source: str) -> Iterator[tuple[str, str, int]]:
    for family in service.metrics.registry.collect():
        for sample in family.samples:
            if sample.name == "wiredesk_outcomes_total" and sample.labels["source"] == source:
                yield sample.labels["stage"], sample.labels["outcome"], int(sample.value)
