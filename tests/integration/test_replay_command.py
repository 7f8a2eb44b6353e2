"""A stretch of a real raw log, rehearsed and compared with what stages made of it."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import pytest
from aiokafka import AIOKafkaConsumer, AIOKafkaProducer, TopicPartition

from runtime.service import running
from runtime.settings import Settings
from schemas.article import EnrichedItem
from schemas.topics import RAW
from services.ingest.formats.desk_order import copy_to_read_again
from tests.faults.desk import until
from tests.unit.publish.copy import hold, item, kill
from tests.unit.wiredesk.replay.small_stages import Change, as_it_is, stages
from wiredesk.client.read import reading
from wiredesk.client.replay import Replayed, replay
from wiredesk.client.reprocess import order_all
from wiredesk.client.stretch import Bounds, NoSuchStretchError
from wiredesk.replay.books import Place, RawPlace
from wiredesk.replay.choosing import Chosen

OLD = datetime(2026, 3, 2, 12, tzinfo=UTC)
FAR = datetime.now(UTC) + timedelta(days=1)


def named(each: EnrichedItem, item_id: str, source: str = "baltic") -> EnrichedItem:
    return each.model_copy(update={"id": item_id, "source": source})


PUSHED: Sequence[tuple[int, Sequence[EnrichedItem]]] = [
    (0, [named(item(), "ferry"), named(item(embargo_until=FAR), "fog")]),
    (1, [named(item(), "quay", "harbour")]),
    (0, [named(item(2, "They sail."), "ferry")]),
    (0, [named(item(2, "They sail."), "ferry")]),
    (1, [named(hold(2), "quay", "harbour")]),
    (0, [named(kill(3), "ferry")]),
]
"""The partition of each record, and its items."""


@pytest.fixture
async def published(settings: Settings) -> Settings:
    async with AIOKafkaProducer(**settings.kafka.connection()) as producer:
        for number, (partition, items) in enumerate(PUSHED):
            await producer.send_and_wait(
                settings.wiredesk.topic_prefix + RAW.name,
                b"\n".join(each.to_bytes() for each in items),
                partition=partition,
                timestamp_ms=int(OLD.timestamp() * 1000) + number * 60_000,
                headers=[("wire-source", items[0].source.encode())],
            )
    async with running(stages(), settings) as service:
        await until(service.caught_up, "everything handled")
    return settings


async def rehearsed(
    settings: Settings, change: Change = as_it_is, bounds: Bounds | None = None, *named: str
) -> Replayed:
    now = datetime.now(UTC)
    return await replay(settings, stages(change), bounds or Bounds(OLD, now), named, 100, now)


def kinds(found: Replayed) -> list[tuple[str, str]]:
    return [(each.kind, str(each.place)) for one in found.compared for each in one.differences]


async def test_a_stretch_is_compared_with_what_was_published(published: Settings) -> None:
    before = await ends(published)
    same = await rehearsed(published)
    assert [str(each.place) for each in same.compared] == [
        "wire.raw/0@0", "wire.raw/0@0#1", "wire.raw/1@0", "wire.raw/0@1", "wire.raw/0@2",
        "wire.raw/1@1", "wire.raw/0@3",
    ]  # fmt: skip
    assert kinds(same) == []

    quieter = await rehearsed(published, lambda each: each.model_copy(update={"byline": None}))
    assert kinds(quieter) == [
        ("byline", "wire.raw/0@0"), ("byline", "wire.raw/1@0"), ("byline", "wire.raw/0@1"),
    ]  # fmt: skip
    of_one = await rehearsed(published, as_it_is, None, "harbour")
    assert [str(each.place) for each in of_one.compared] == ["wire.raw/1@0", "wire.raw/1@1"]

    part = Bounds(RawPlace(RAW.name, 0, 1), RawPlace(RAW.name, 0, 3))
    few = await rehearsed(published, bounds=part)
    assert [str(each.place) for each in few.compared] == ["wire.raw/0@1", "wire.raw/0@2"]
    minutes = Bounds(OLD + timedelta(minutes=1), OLD + timedelta(minutes=3))
    some = await rehearsed(published, bounds=minutes)
    assert [str(each.place) for each in some.compared] == ["wire.raw/1@0", "wire.raw/0@1"]

    with pytest.raises(NoSuchStretchError, match="the stretch has 6 records, and may have 5"):
        await replay(published, stages(), Bounds(OLD, FAR), (), 5, FAR)
    assert await ends(published) == before, "nothing is written"
    await an_order_brings_the_record_as_it_was_pushed(published)


async def an_order_brings_the_record_as_it_was_pushed(settings: Settings) -> None:
    places = [Place(RawPlace(RAW.name, 0, offset), 0) for offset in (1, 99)]
    chosen = [Chosen("ferry", "baltic", place, ("headline",)) for place in places]
    (pushed,), left = await order_all(chosen, "release", "Ann", "desk", settings)
    assert left == chosen[1:], "what is gone stays as it is"

    value = (await read_raw(settings))[pushed.partition, pushed.offset]
    again = copy_to_read_again(value, "desk", OLD)
    assert again is not None
    assert (again.id, again.source, again.item, again.order.by) == ("ferry", "baltic", 0, "Ann")
    assert again.record.value == PUSHED[2][1][0].to_bytes()
    assert (again.record.partition, again.record.offset) == (0, 1)
    assert again.record.timestamp == OLD + timedelta(minutes=2)
    assert again.record.header("wire-source") == "baltic"


async def read_raw(settings: Settings) -> dict[tuple[int, int], bytes]:
    async with reading(settings, [RAW], from_start=True) as reader:
        return {
            (record.partition, record.offset): record.value
            async for found in reader.until_now()
            for _, record in found
        }


async def ends(settings: Settings) -> dict[TopicPartition, int]:
    async with AIOKafkaConsumer(**settings.kafka.connection()) as consumer:
        topics = await consumer.topics()
        where = [
            TopicPartition(topic, partition)
            for topic in topics
            if topic.startswith(settings.wiredesk.topic_prefix)
            for partition in consumer.partitions_for_topic(topic) or ()
        ]
        return dict(await consumer.end_offsets(where))
