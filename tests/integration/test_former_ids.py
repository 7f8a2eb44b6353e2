"""Articles from before an upgrade, whose ids the copy of today no longer gives."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from aiokafka import AIOKafkaConsumer, AIOKafkaProducer, TopicPartition

from runtime import kafka
from runtime.service import running
from runtime.settings import Settings
from runtime.topics.admin import create_topics
from schemas.article import ArticleEvent, EnrichedItem, ReferenceTime
from schemas.item import Provenance
from schemas.topics import ARTICLES, DEAD_LETTERS, ENRICHED, RAW, Topic
from services.ingest.copy import Copy
from services.ingest.identity import item_id
from tests.faults.desk import read, until
from tests.unit.ingest.versions import ap
from wiredesk.client.former_ids import link_ids
from wiredesk.client.push import Pushed, push
from wiredesk.copy_files import Piece
from wiredesk.sources import all_topics
from wiredesk.stages import load_stages

NOW = datetime.now(UTC)
ADDRESS = "https://api.ap.org/media/v/content/11112222333344445555666677778888?qt={}&et={}a1aza0c0"
OLD = [
    item_id("ap", Copy(guid=ADDRESS.format(token, version)), "", ())
    for token, version in (("A", 0), ("B", 1))
]
"""The ids of the first two versions, each an article of its own then."""


async def test_linked_articles_are_updated_and_killed(settings: Settings) -> None:
    stages = {stage.name: stage for stage in load_stages()}
    before = [ap("A", 0), ap("B", 1)]
    await _pass_over(settings, await _push(settings, *before))
    async with running([stages["publish"]], settings) as service:
        await _enter(settings)
        await until(service.caught_up, "the articles of before")
    async with running(list(stages.values()), settings) as service:
        await until(service.caught_up, "the copy of before")
        assert await _kinds(settings) == ["published", "published"]
        assert await link_ids(settings, {"ap"}) == len(before)
        assert await link_ids(settings, {"dpa"}) == 0
        await until(service.caught_up, "its ids")
        await _push(settings, ap("C", 2), ap("D", 3, "canceled"))
        await until(service.caught_up, "an update and a kill")

        assert await link_ids(settings) == len(before) + 2, "what is linked is not read again"
        await until(service.caught_up, "all ids")

    events = await _events(settings)
    for old in OLD:
        kinds = [str(each.event) for each in events if each.id == old]
        assert (kinds[0], kinds[-1], kinds.count("killed")) == ("published", "killed", 1)
    assert {each.id for each in events} == set(OLD)
    assert sorted(await _kinds(settings)) == ["killed"] * 2 + ["published"] * 2 + ["updated"]


@pytest.mark.parametrize(
    ("before", "named", "linked"),
    [
        ("wire.raw.ap", frozenset[str](), True),
        (RAW.name, frozenset({"ap"}), True),
        (RAW.name, frozenset[str](), False),
    ],
)
async def test_copy_of_a_source_with_a_topic_of_its_own_is_linked(
    settings: Settings,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    before: str,
    named: frozenset[str],
    linked: bool,
) -> None:
    file = tmp_path / "sources.yaml"
    file.write_text("sources: {ap: {topic: wire.raw.ap}}", encoding="utf-8")
    monkeypatch.setenv("WIREDESK_SOURCES", str(file))
    await create_topics(settings, all_topics())
    await _pass_over(settings, await _push(settings, ap("A", 0), ap("B", 1), topic=before))
    async with running(load_stages(), settings) as service:
        await _enter(settings)
        await until(service.caught_up, "the articles of before")
        assert await link_ids(settings, named) == (2 if linked else 0)
        await until(service.caught_up, "their ids")
        await _push(settings, ap("D", 3, "canceled"), topic="wire.raw.ap")
        await until(service.caught_up, "a kill")

    assert await read(str(settings.kafka.bootstrap_servers), _name(settings, DEAD_LETTERS)) == []
    killed = {each.id for each in await _events(settings) if each.event == "killed"}
    assert killed == set(OLD) if linked else killed.isdisjoint(OLD)


async def _enter(settings: Settings) -> None:
    """The articles as an earlier version made them: of other ids."""
    topic = settings.wiredesk.topic_prefix + ENRICHED.name
    async with AIOKafkaProducer(**settings.kafka.connection()) as producer:
        for version, old in enumerate(OLD):
            item = EnrichedItem(
                id=old,
                source="ap",
                version=version,
                received_at=NOW,
                provenance=Provenance(
                    format="ninjs", topic=RAW.name, partition=0, offset=version, sha256="ab"
                ),
                digest=f"of {version}",
                reference_time=ReferenceTime(value=NOW, from_="received_at"),
            )
            await producer.send_and_wait(topic, item.to_bytes(), key=b"ap")


async def _push(settings: Settings, *documents: str, topic: str = RAW.name) -> list[Pushed]:
    pieces = [Piece("x", each.encode(), "ap", topic=topic) for each in documents]
    return await push(pieces, settings)


async def _pass_over(settings: Settings, pushed: list[Pushed]) -> None:
    """Commit that ingest has read copy, as it had before the upgrade."""
    names = kafka.Names(settings.wiredesk.topic_prefix, "ingest")
    after = {
        TopicPartition(names.topic(each.piece.topic), each.partition): each.offset + 1
        for each in pushed
    }
    async with AIOKafkaConsumer(**settings.kafka.connection(), group_id=names.group) as consumer:
        consumer.assign(list(after))
        await consumer.commit(after)


async def _events(settings: Settings) -> list[ArticleEvent]:
    records = await read(str(settings.kafka.bootstrap_servers), _name(settings, ARTICLES))
    return [ArticleEvent.from_bytes(each.value) for each in records]


def _name(settings: Settings, topic: Topic) -> str:
    return settings.wiredesk.topic_prefix + topic.name


async def _kinds(settings: Settings) -> list[str]:
    return [str(each.event) for each in await _events(settings)]
