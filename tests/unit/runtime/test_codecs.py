"""In which codec a stage's producer writes to a topic."""

import pytest
from aiokafka import TopicPartition

from runtime import kafka
from runtime.settings import KafkaSettings, Settings, WiredeskSettings

CODEC = 0x07
"""Of the attributes of a batch, which stand at the bytes 21 and 22 (KIP-98)."""


@pytest.mark.parametrize(
    ("topic", "codec"),
    [
        ("articles", 1),
        ("wire.dead-letters", 1),
        ("correspondents", 1),
        ("wire.items", 4),
        ("wire.ledger", 4),
    ],
)
async def test_what_others_read_is_in_gzip_and_all_else_in_zstd(
    topic: str, codec: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WIREDESK_TOPIC_PREFIX", "desk.")
    assert await _codec(f"desk.{topic}") == codec


async def test_the_codec_between_stages_can_be_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WIREDESK_INNER_COMPRESSION", "none")
    assert await _codec("wire.items") == 0


async def _codec(topic: str) -> int:
    """The number of the codec of what a producer would send."""
    kafka_settings = KafkaSettings(bootstrap_servers="localhost:9092")
    settings = Settings(kafka=kafka_settings, wiredesk=WiredeskSettings())
    producer = kafka.transactional_producer(settings, "test")
    accumulator = producer._message_accumulator
    where = TopicPartition(topic, 0)
    accumulator._txn_manager = None  # no broker has given the producer a number
    await accumulator.add_message(where, b"key", b"value " * 1000, 1.0)
    batch = accumulator._batches[where][0]
    batch._builder.close()
    attributes: int = batch._builder._build()[22]
    producer._closed = True  # it was never started, and would warn
    return attributes & CODEC
