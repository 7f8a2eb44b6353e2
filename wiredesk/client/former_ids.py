"""Copy that was read before, sent through again for nothing but its ids."""

import asyncio
from collections import Counter
from collections.abc import Set
from typing import NamedTuple

import structlog
from aiokafka import AIOKafkaProducer, ConsumerRecord
from aiokafka.structs import RecordMetadata

from runtime import kafka
from runtime.settings import Settings
from runtime.sources import HEADER, shown
from schemas.sources import UNKNOWN_SOURCE, Sources
from schemas.topics import ONLY_IDS, RAW, own_topic
from wiredesk.client.push import pushing
from wiredesk.client.read import reading
from wiredesk.sources import read_sources

log = structlog.get_logger("wiredesk.former_ids")


class Place(NamedTuple):
    """Where a record of copy is sent once more."""

    topic: str
    partition: int | None
    """None: as its key says."""


async def link_ids(settings: Settings, named: Set[str] = frozenset()) -> int:
    """Push the copy of the sources named, or of all, again for its ids; how many records that is.

    Copy that is pushed while it runs is left out: the stages read its ids in any case.

    Raises BrokerUnreachableError or ConfigurationError.
    """
    sources = read_sources()
    count, unsure = 0, Counter[str]()
    async with (
        pushing(settings, "the broker did not take the copy") as producer,
        reading(settings, [RAW, *map(own_topic, sources.topics)], from_start=True) as reader,
    ):
        async for found in reader.until_now():
            unsure.update(_unsure(topic, each, sources, named) for topic, each in found)
            sent = [
                await _send(producer, settings, place, record)
                for topic, record in found
                if (place := place_of(topic, record, sources, named))
            ]
            await kafka.within(settings.wiredesk.deadline_seconds, asyncio.gather(*sent))
            count += len(sent)
    _say_unsure(unsure)
    return count


def place_of(topic: str, record: ConsumerRecord, sources: Sources, named: Set[str]) -> Place | None:
    """Where a record is sent again; None for one that is not meant, or that ingest refuses.

    What lies on `wire.raw` in the name of a source with a topic of its own may be anybody's. It is
    taken where that source is named, and goes to its topic: on `wire.raw` ingest refuses it.
    """
    stated, bound = _stated(record), sources.topics.get(topic)
    source = bound or stated or UNKNOWN_SOURCE
    is_refused = bound and stated not in (None, "", bound)
    if _is_for_ids(record) or is_refused or (named and source not in named):
        return None
    if not _may_be_anybodys(topic, source, sources):
        return Place(topic, record.partition)
    return Place(str(sources.of(source).topic), None) if named else None


def _unsure(topic: str, record: ConsumerRecord, sources: Sources, named: Set[str]) -> str:
    """The source of a record that is left out since it may be anybody's; `""` for any other."""
    stated = _stated(record) or ""
    left_out = not named and not _is_for_ids(record) and _may_be_anybodys(topic, stated, sources)
    return stated if left_out else ""


def _may_be_anybodys(topic: str, source: str, sources: Sources) -> bool:
    return topic == RAW.name and sources.of(source).topic is not None


def _say_unsure(unsure: Counter[str]) -> None:
    for source in sorted(filter(None, unsure)):
        log.warning(
            "copy left out: anybody may have pushed it; name the source by --source to take it",
            source=shown(source),
            topic=RAW.name,
            records=unsure[source],
        )


def _stated(record: ConsumerRecord) -> str | None:
    value = dict(record.headers).get(HEADER)
    return None if value is None else value.decode("utf-8", "replace")


def _is_for_ids(record: ConsumerRecord) -> bool:
    return ONLY_IDS in dict(record.headers)


async def _send(
    producer: AIOKafkaProducer, settings: Settings, place: Place, record: ConsumerRecord
) -> asyncio.Future[RecordMetadata]:
    future: asyncio.Future[RecordMetadata] = await producer.send(
        settings.wiredesk.topic_prefix + place.topic,
        record.value,
        key=record.key,
        partition=place.partition,
        timestamp_ms=record.timestamp if record.timestamp > 0 else None,
        headers=[*record.headers, (ONLY_IDS, b"yes")],
    )
    return future
