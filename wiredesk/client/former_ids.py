"""Copy that was read before, sent through again for nothing but its ids."""

import asyncio
from collections.abc import Set

from aiokafka import AIOKafkaProducer, ConsumerRecord
from aiokafka.structs import RecordMetadata

from runtime import kafka
from runtime.settings import Settings
from runtime.sources import HEADER
from schemas.sources import UNKNOWN_SOURCE
from schemas.topics import ONLY_IDS, RAW
from wiredesk.client.push import pushing
from wiredesk.client.read import reading


async def link_ids(settings: Settings, sources: Set[str] = frozenset()) -> int:
    """Push the copy of some sources, or of all, again for its ids; how many records that is.

    Copy that is pushed while it runs is left out: the stages read its ids in any case.

    Raises BrokerUnreachableError or ConfigurationError.
    """
    count = 0
    async with (
        pushing(settings, "the broker did not take the copy") as producer,
        reading(settings, [RAW], from_start=True) as reader,
    ):
        async for found in reader.until_now():
            meant = [record for _, record in found if _is_meant(record, sources)]
            sent = [await _send(producer, settings, record) for record in meant]
            await kafka.within(settings.wiredesk.deadline_seconds, asyncio.gather(*sent))
            count += len(sent)
    return count


def _is_meant(record: ConsumerRecord, sources: Set[str]) -> bool:
    headers = dict(record.headers)
    source = (headers.get(HEADER) or UNKNOWN_SOURCE.encode()).decode("utf-8", "replace")
    return ONLY_IDS not in headers and (not sources or source in sources)


async def _send(
    producer: AIOKafkaProducer, settings: Settings, record: ConsumerRecord
) -> asyncio.Future[RecordMetadata]:
    future: asyncio.Future[RecordMetadata] = await producer.send(
        settings.wiredesk.topic_prefix + RAW.name,
        record.value,
        key=record.key,
        partition=record.partition,
        timestamp_ms=record.timestamp if record.timestamp > 0 else None,
        headers=[*record.headers, (ONLY_IDS, b"yes")],
    )
    return future
