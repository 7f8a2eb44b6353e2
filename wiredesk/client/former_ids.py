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
from wiredesk.client.read import reading


async def link_ids(settings: Settings, sources: Set[str] = frozenset()) -> int:
    """Push the copy of some sources, or of all, again for its ids; how many records that is.

    Copy that is pushed while it runs is left out: the stages read its ids in any case.

    Raises BrokerUnreachableError or ConfigurationError.
    """
    producer = AIOKafkaProducer(
        **settings.kafka.connection(),
        enable_idempotence=True,
        compression_type=kafka.compression(settings),
        max_request_size=kafka.MAX_REQUEST_BYTES,
    )
    await kafka.start(producer, settings)
    count = 0
    try:
        with kafka.explained(settings, "the broker did not take the copy"):
            async with reading(settings, [RAW], from_start=True) as reader:
                ends = await reader.ends()
                while not await reader.reached(ends):
                    found = [record for _, record in await reader.fetch()]
                    meant = [record for record in found if _is_meant(record, sources)]
                    sent = [await _send(producer, settings, record) for record in meant]
                    await kafka.within(settings.wiredesk.deadline_seconds, asyncio.gather(*sent))
                    count += len(sent)
    finally:
        await kafka.abandon(producer)
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
