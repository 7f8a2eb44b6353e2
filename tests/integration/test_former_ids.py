"""Articles from before an upgrade, whose ids the copy of today no longer gives."""

from datetime import UTC, datetime

from aiokafka import AIOKafkaConsumer, AIOKafkaProducer, TopicPartition

from runtime import kafka
from runtime.service import running
from runtime.settings import Settings
from schemas.article import ArticleEvent, EnrichedItem, ReferenceTime
from schemas.item import Provenance
from schemas.topics import ARTICLES, ENRICHED, RAW
from services.ingest.copy import Copy
from services.ingest.identity import item_id
from tests.faults.desk import read, until
from tests.unit.ingest.versions import ap
from wiredesk.client.former_ids import link_ids
from wiredesk.client.push import Pushed, push
from wiredesk.copy_files import Piece
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


async def _push(settings: Settings, *documents: str) -> list[Pushed]:
    return await push([Piece("x", each.encode(), "ap") for each in documents], settings)


async def _pass_over(settings: Settings, pushed: list[Pushed]) -> None:
    """Commit that ingest has read copy, as it had before the upgrade."""
    names = kafka.Names(settings.wiredesk.topic_prefix, "ingest")
    after = {
        TopicPartition(names.topic(RAW.name), each.partition): each.offset + 1 for each in pushed
    }
    async with AIOKafkaConsumer(**settings.kafka.connection(), group_id=names.group) as consumer:
        consumer.assign(list(after))
        await consumer.commit(after)


async def _events(settings: Settings) -> list[ArticleEvent]:
    topic = settings.wiredesk.topic_prefix + ARTICLES.name
    records = await read(str(settings.kafka.bootstrap_servers), topic)
    return [ArticleEvent.from_bytes(each.value) for each in records]


async def _kinds(settings: Settings) -> list[str]:
    return [str(each.event) for each in await _events(settings)]
