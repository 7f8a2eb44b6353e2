"""Read topics from their start with kafka-python as it comes.

Prints where each record lies and the SHA-256 of its value, as JSON lines, until there are so many.
"""

import hashlib
import json
import sys

from kafka import KafkaConsumer


def main(broker: str, topics: str, count: str) -> None:
    """Read `count` records of `topics`, which commas separate."""
    consumer = KafkaConsumer(
        *topics.split(","),
        bootstrap_servers=broker,
        auto_offset_reset="earliest",
        isolation_level="read_committed",
    )
    for _, record in zip(range(int(count)), consumer, strict=False):
        sha256 = record.value and hashlib.sha256(record.value).hexdigest()
        print(json.dumps([record.topic, record.partition, record.offset, sha256]))
    consumer.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
