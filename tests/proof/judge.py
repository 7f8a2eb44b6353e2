"""`python -m tests.proof.judge BOOTSTRAP PREFIX`: what is wrong, as JSON, by another client.

It reads with confluent-kafka, the client of Kafka's makers, and imports nothing of Wiredesk.
"""

import json
import sys
from collections.abc import Iterator
from dataclasses import asdict
from uuid import uuid4

from confluent_kafka import OFFSET_BEGINNING, Consumer, Message, TopicPartition

from tests.proof.judging import Line, Verdict, judge

SECONDS = 30.0
WAIT_SECONDS = 0.2
"""For more records to come at once."""
AT_ONCE = 1000


def verdict(bootstrap: str, prefix: str) -> Verdict:
    """What is wrong with all that is on the topics now."""
    consumer = Consumer(
        {
            "bootstrap.servers": bootstrap,
            "group.id": f"judge-{uuid4()}",  # the client wants one; nothing is committed
            "enable.auto.commit": False,
            "enable.partition.eof": True,
            "isolation.level": "read_committed",
        }
    )
    try:
        topics = ("wire.raw", "articles", "articles.latest", "wire.dead-letters")
        return judge(*(list(_lines(consumer, prefix, topic)) for topic in topics))
    finally:
        consumer.close()


def _lines(consumer: Consumer, prefix: str, topic: str) -> Iterator[Line]:
    """All records of a topic up to its end, each partition in order."""
    found = consumer.list_topics(prefix + topic, SECONDS).topics[prefix + topic]
    for partition in sorted(found.partitions):
        part = TopicPartition(prefix + topic, partition, OFFSET_BEGINNING)
        consumer.assign([part])
        while True:
            ended = False
            for message in consumer.consume(AT_ONCE, WAIT_SECONDS):
                # The end is told after the last committed record.
                if (error := message.error()) is None:
                    yield _line(topic, message)
                elif error.name() == "_PARTITION_EOF":
                    ended = True
                else:
                    raise RuntimeError(error.str())
            if ended:
                break
    consumer.unassign()


def _line(topic: str, message: Message) -> Line:
    headers = {name: _text(value) for name, value in dict(message.headers() or ()).items()}
    headers["key"] = _text(message.key())
    partition, offset, value = message.partition(), message.offset(), message.value()
    assert partition is not None
    assert offset is not None
    return Line((topic, partition, offset), message.timestamp()[1], _bytes(value), headers)


def _text(value: str | bytes | None) -> str:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else value or ""


def _bytes(value: str | bytes | None) -> bytes | None:
    return value.encode() if isinstance(value, str) else value


if __name__ == "__main__":
    print(json.dumps(asdict(verdict(*sys.argv[1:]))))
