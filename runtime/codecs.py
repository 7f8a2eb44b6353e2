"""How a transactional producer compresses each topic: aiokafka's has one codec for all of them.

What others read is in a codec that every client has; between the stages a quicker one serves
(docs/decisions/0011).
"""

from typing import Any, Literal

from aiokafka import AIOKafkaProducer, TopicPartition
from aiokafka.producer.message_accumulator import BatchBuilder

from schemas.topics import TOPICS

Codec = Literal["gzip", "snappy", "lz4", "zstd", "none"]
_NUMBERS = {"none": 0, "gzip": 1, "snappy": 2, "lz4": 3, "zstd": 4}
"""As the format of batches has them (KIP-98, KIP-110)."""
_PUBLIC = frozenset(topic.name for topic in TOPICS if topic.public)


def compress_by_topic(producer: AIOKafkaProducer, prefix: str, inner: Codec) -> None:
    """Have a transactional producer compress with `inner` what only stages read.

    `prefix`: of the topics' names.
    """
    accumulator: Any = producer._message_accumulator  # it has no hook: ADR 9
    append = accumulator._append_batch

    def append_in_codec(builder: Any, where: TopicPartition) -> Any:
        if where.topic.removeprefix(prefix) in _PUBLIC:
            return append(builder, where)
        size = accumulator._batch_size
        own = BatchBuilder(size, _NUMBERS[inner], is_transactional=True)
        return append(own, where)

    accumulator._append_batch = append_in_codec
