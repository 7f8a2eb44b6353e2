"""An embargo is kept by publish, across a restart, and ends once."""

from datetime import UTC, datetime, timedelta

from runtime.kafka import abandon, start, transactional_producer
from runtime.service import running
from runtime.settings import Settings
from schemas.article import ArticleEvent, EnrichedItem, ReferenceTime
from schemas.item import Provenance
from schemas.topics import ARTICLES, ENRICHED, LATEST
from services.publish import stage as publish
from tests.faults.desk import until
from wiredesk.client.read import reading


async def test_copy_under_embargo_comes_out_once_and_not_before_its_time(
    settings: Settings,
) -> None:
    release_at = datetime.now(UTC).replace(microsecond=0) + timedelta(seconds=20)
    await _push(settings, _item(release_at))
    async with running([publish.build()], settings) as service:
        await until(service.caught_up, "held")
        assert await _events(settings) == []

    async with running([publish.build()], settings):
        while not (events := await _events(settings)):
            continue
        [(event, published_at)] = events
        assert published_at >= release_at
        assert event.headline == "Survey finds cleaner coasts"

    async with running([publish.build()], settings) as service:
        await until(service.caught_up, "nothing more to do")
        assert len(await _events(settings)) == 1


def _item(embargo_until: datetime) -> EnrichedItem:
    now = datetime.now(UTC)
    return EnrichedItem(
        id="wd-1",
        source="wd",
        headline="Survey finds cleaner coasts",
        body=("The coasts are cleaner.",),
        received_at=now,
        embargo_until=embargo_until,
        provenance=Provenance(format="json", topic="wire.raw", partition=0, offset=0, sha256="0"),
        digest="d",
        reference_time=ReferenceTime(value=now, from_="received_at"),
    )


async def _push(settings: Settings, item: EnrichedItem) -> None:
    prefix = settings.wiredesk.topic_prefix
    producer = transactional_producer(settings, f"{prefix}test")
    await start(producer, settings)
    await producer.begin_transaction()
    await producer.send_and_wait(prefix + ENRICHED.name, item.to_bytes(), key=item.id.encode())
    await producer.commit_transaction()
    await abandon(producer)


async def _events(settings: Settings) -> list[tuple[ArticleEvent, datetime]]:
    """Every article event with the time at which it was produced; `articles.latest` agrees."""
    found: list[tuple[ArticleEvent, datetime]] = []
    latest = 0
    async with reading(settings, [ARTICLES, LATEST], from_start=True) as reader:
        async for records in reader.until_now():
            for topic, record in records:
                if topic == ARTICLES.name:
                    at = datetime.fromtimestamp(record.timestamp / 1000, UTC)
                    found.append((ArticleEvent.from_bytes(record.value), at))
                else:
                    latest += 1
    assert latest == len(found)
    return found
