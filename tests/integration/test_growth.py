"""A desk grows its inner topics: what its tables knew is known, and nothing is lost or doubled."""

import asyncio
import json
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from aiokafka import AIOKafkaProducer
from aiokafka.admin import NewPartitions

from runtime.errors import ConfigurationError
from runtime.service import running
from runtime.settings import Settings
from runtime.topics import growth
from runtime.topics.admin import admin_client, create_topics, topic_states
from runtime.topics.growth import grow
from runtime.topics.placement import Placements
from runtime.topics.placement_topic import read_placements, recording
from schemas.article import ArticleEvent
from schemas.placement import Placement
from schemas.topics import ARTICLES, ENRICHED, ITEMS, PARTITIONS, RAW
from services.publish import stage as publish
from tests.faults.desk import read, until
from wiredesk.growable import GROWABLE
from wiredesk.stages import load_stages

OF_ITEMS, _, OF_ENRICHED = GROWABLE
SOURCES = [f"agency-{n}" for n in range(12)]
GROWN = 2 * PARTITIONS
BODY = "The harbour of Marseille will open a second quay in June, its director said on Monday."


def test_some_sources_move() -> None:
    """Else what follows would show nothing."""
    before, after = (Placements({ITEMS.name: Placement(partitions=n)}) for n in (PARTITIONS, GROWN))
    places = [
        (before.partition_of(ITEMS, s.encode()), after.partition_of(ITEMS, s.encode()))
        for s in SOURCES
    ]
    assert {old != new for old, new in places} == {True, False}
    assert all(new % PARTITIONS == old for old, new in places)


async def test_a_desk_that_grows_forgets_nothing(settings: Settings) -> None:
    release_at = datetime.now(UTC).replace(microsecond=0) + timedelta(seconds=45)
    held = _item("held", embargo_until=release_at.isoformat())
    await _push(settings, _item("story"), _item("killed"), held, _item("killed", version=2, **KILL))
    async with running(load_stages(), settings) as service:
        await until(service.caught_up, "everything before the growth")
    assert datetime.now(UTC) < release_at, "the machine is too slow for this test"

    for growable in (OF_ITEMS, OF_ENRICHED):
        assert await grow(settings, growable, GROWN)
    await _push(
        settings,
        _item("killed", version=3),
        _item("story"),
        _item("story", version=2, body=[BODY, "It will cost 4 million euros."]),
        _item("story", version=3, **KILL),
        _item("story", version=4),
        _item("later"),
    )
    async with running(load_stages(), settings) as service:
        await until(service.caught_up, "everything after it")
        await asyncio.sleep(max(0.0, (release_at - datetime.now(UTC)).total_seconds()))
        await until(lambda: _are_out(settings, "held"), "the embargoes' ends")
        await until(service.caught_up, "nothing more")
        assert service.notes == []

    for source, events in (await _events(settings)).items():
        by_guid = {guid: [e.event for e in events if e.provider_guid == guid] for guid in GUIDS}
        assert by_guid["story"][:2] == ["published", "updated"], source
        assert by_guid["held"] == ["published"], source
        kinds = Counter(event.event for event in events)
        assert kinds == {"published": 4, "updated": 1, "killed": 2}, source
        [of_later] = [event for event in events if event.provider_guid == "later"]
        assert [each.items for each in of_later.correspondents] == [3], "known from before"


async def test_a_growth_is_refused_while_copy_may_be_on_its_way(settings: Settings) -> None:
    await _push(settings, _item("story"))
    stages = load_stages()
    async with running(stages[:1], settings) as service:
        await until(service.caught_up, "ingest has passed it on")
        with pytest.raises(ConfigurationError, match=r"ingest is running .*: stop ingest, let"):
            await grow(settings, OF_ITEMS, GROWN)

    with pytest.raises(ConfigurationError, match=r"records wait on .*wire\.items, .* run enrich"):
        await grow(settings, OF_ITEMS, GROWN)

    async with running(stages[1:2], settings) as service:
        await until(service.caught_up, "enrich has worked it off")
    assert await grow(settings, OF_ITEMS, GROWN)
    assert not await grow(settings, OF_ITEMS, GROWN)


@pytest.mark.parametrize(
    ("to", "why"),
    [
        (PARTITIONS - 1, "it can't shrink"),
        (PARTITIONS + 2, "its tables have 6, .* such as --to 12"),
    ],
)
async def test_a_number_that_would_part_copy_from_its_tables(
    settings: Settings, to: int, why: str
) -> None:
    with pytest.raises(ConfigurationError, match=why):
        await grow(settings, OF_ENRICHED, to)
    assert (await read_placements(settings)).partitions(ENRICHED) == PARTITIONS


@pytest.mark.parametrize("step", ["_check_stopped", "_fence", "_check_drained", "add_partitions"])
async def test_an_interrupted_growth_is_finished_or_taken_back(
    settings: Settings, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    async def die(*_: Any) -> None:
        raise asyncio.CancelledError

    monkeypatch.setattr(growth, step, die)
    with pytest.raises(asyncio.CancelledError):
        await grow(settings, OF_ENRICHED, GROWN)
    monkeypatch.undo()

    advice = "`wiredesk topics grow wire.enriched --to 12`"
    with pytest.raises(ConfigurationError, match=advice):
        async with running([publish.build()], settings) as service:
            await service.wait()
    assert any(advice in problem for problem in await _problems(settings, ENRICHED.name))
    with pytest.raises(ConfigurationError, match=r"is being grown to 12 .* take it back"):
        await grow(settings, OF_ENRICHED, 3 * PARTITIONS)

    taken_back = step == "_fence"
    assert await grow(settings, OF_ENRICHED, PARTITIONS if taken_back else GROWN)
    used = (await read_placements(settings)).partitions(ENRICHED)
    assert used == (PARTITIONS if taken_back else GROWN)
    async with running([publish.build()], settings) as service:
        await until(lambda: service.ready, "publish at work")


async def test_partitions_added_by_hand_are_named_and_not_used(settings: Settings) -> None:
    async with running(load_stages(), settings) as service:
        await until(lambda: service.ready, "ready")
        async with admin_client(settings) as client:
            for topic in (ITEMS, ARTICLES):
                name = settings.wiredesk.topic_prefix + topic.name
                await client.create_partitions({name: NewPartitions(8)})
        await until(lambda: len(service.notes) == 2, "the two partitions named")
        assert "enrich: partition 6 of wire.items is not used" in service.notes[0]
        assert "correspondents 6, wire.correspondent-names 6" in service.notes[0]
        assert "`wiredesk topics grow wire.items --to 12`" in service.notes[0]
        await _push(settings, _item("story"))
        await until(service.caught_up, "the copy goes on")
        assert service.ready

    for topic in (ITEMS, ARTICLES):
        found = await read(
            str(settings.kafka.bootstrap_servers), settings.wiredesk.topic_prefix + topic.name
        )
        assert len(found) == len(SOURCES)
        assert {record.partition for record in found} <= set(range(PARTITIONS))
        [problem] = await _problems(settings, topic.name)
        assert problem.startswith("has 8 partitions, of which 6 are used, as before")


async def test_of_two_growths_at_a_time_the_later_goes_on(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    drained = growth._check_drained
    others: list[Any] = []

    async def meanwhile(*given: Any) -> None:
        if not others:
            others.append(given)
            assert await grow(settings, OF_ENRICHED, GROWN)
        await drained(*given)

    monkeypatch.setattr(growth, "_check_drained", meanwhile)
    with pytest.raises(ConfigurationError, match="another `wiredesk topics create` or `grow`"):
        await grow(settings, OF_ENRICHED, GROWN)
    placement = (await read_placements(settings)).of_topics[ENRICHED.name]
    assert placement == Placement(partitions=GROWN)


async def test_topics_create_mends_what_has_too_few(settings: Settings) -> None:
    placements = await read_placements(settings)
    grown = {**placements.of_topics, ITEMS.name: Placement(partitions=GROWN)}
    async with recording(settings) as record:
        await record(grown)
    assert await _problems(settings, ITEMS.name) == [
        "has 6 partitions, not 12: mend it with `wiredesk topics create`"
    ]

    await create_topics(settings)

    assert await _problems(settings, ITEMS.name) == []


KILL = {"status": "canceled", "signal": "kill"}
GUIDS = ("story", "killed", "held")


def _item(guid: str, **fields: Any) -> Mapping[str, Any]:
    usual = {"guid": guid, "version": 1, "headline": f"Marseille to open {guid} quay"}
    return {**usual, "byline": "By Jane Doe", "body": [BODY], "language": "en", **fields}


async def _push(settings: Settings, *items: Mapping[str, Any]) -> None:
    async with AIOKafkaProducer(**settings.kafka.connection()) as producer:
        sent = [
            await producer.send(
                settings.wiredesk.topic_prefix + RAW.name,
                json.dumps(item).encode(),
                key=source.encode(),
                headers=[("wire-source", source.encode())],
            )
            for item in items
            for source in SOURCES
        ]
        await asyncio.gather(*sent)


async def _events(settings: Settings) -> Mapping[str, Sequence[ArticleEvent]]:
    topic = settings.wiredesk.topic_prefix + ARTICLES.name
    events: dict[str, list[ArticleEvent]] = {source: [] for source in SOURCES}
    for record in await read(str(settings.kafka.bootstrap_servers), topic):
        event = ArticleEvent.from_bytes(record.value)
        events[event.source].append(event)
    return events


async def _are_out(settings: Settings, guid: str) -> bool:
    events = await _events(settings)
    return all(any(e.provider_guid == guid for e in each) for each in events.values())


async def _problems(settings: Settings, topic: str) -> Sequence[str]:
    states = {state.topic.name: state.problems for state in await topic_states(settings)}
    return list(states[topic])
