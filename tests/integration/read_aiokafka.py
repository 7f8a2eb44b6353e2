"""Read topics from their start with aiokafka as it comes, without its extras.

Prints where each record lies and the SHA-256 of its value, as JSON lines, until there are so many.
"""

import asyncio
import hashlib
import json
import sys

import aiokafka.codec
from aiokafka import AIOKafkaConsumer


async def main(broker: str, topics: str, count: str) -> None:
    """Read `count` records of `topics`, which commas separate."""
    aiokafka.codec.cramjam = None
    consumer = AIOKafkaConsumer(
        *topics.split(","),
        bootstrap_servers=broker,
        auto_offset_reset="earliest",
        isolation_level="read_committed",
    )
    async with consumer:
        for _ in range(int(count)):
            record = await consumer.getone()
            sha256 = record.value and hashlib.sha256(record.value).hexdigest()
            print(json.dumps([record.topic, record.partition, record.offset, sha256]))


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
