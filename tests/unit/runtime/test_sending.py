"""What a transaction gives aiokafka's producer: each partition's records, in order, as batches."""

import asyncio
from collections import defaultdict
from collections.abc import Mapping
from types import SimpleNamespace
from typing import Any

import pytest
from aiokafka import TopicPartition
from aiokafka.errors import MessageSizeTooLargeError, UnknownTopicOrPartitionError
from aiokafka.record.default_records import DefaultRecordBatch

from runtime import kafka
from runtime.batch import Production
from runtime.errors import ConfigurationError
from runtime.kafka import MAX_REQUEST_BYTES
from runtime.packing import MAX_BATCH_BYTES
from runtime.settings import KafkaSettings, Settings, WiredeskSettings
from runtime.transaction import Transactions
from schemas.topics import ARTICLES, ITEMS, Topic

CODEC = 0x07
"""Of the attributes of a batch, which stand at the bytes 21 and 22 (KIP-98)."""


class Producer:
    """Takes batches, and answers with their places in logs that begin at offset 100."""

    def __init__(self, failing: Mapping[int, Exception]) -> None:
        self.batches: dict[tuple[str, int], list[bytes]] = defaultdict(list)
        self.done: list[str] = []
        self._ends: dict[tuple[str, int], int] = defaultdict(lambda: 100)
        self._failing = failing

    async def begin_transaction(self) -> None:
        self.done.append("begin")

    async def send_offsets_to_transaction(self, offsets: object, group: str) -> None:
        self.done.append("offsets")

    async def commit_transaction(self) -> None:
        self.done.append("commit")

    async def partitions_for(self, topic: str) -> set[int]:
        return {0, 1, 2}

    async def send_batch(self, batch: Any, topic: str, *, partition: int) -> Any:
        await asyncio.sleep(0)  # the others' turn
        place, answer = (topic, partition), asyncio.get_running_loop().create_future()
        if partition in self._failing:
            answer.set_exception(self._failing[partition])
            return answer
        answer.set_result(SimpleNamespace(offset=self._ends[place]))
        self._ends[place] += batch.record_count()
        self.batches[place].append(bytes(batch._build()))
        return answer


async def transactions(
    monkeypatch: pytest.MonkeyPatch, failing: Mapping[int, Exception] | None = None
) -> tuple[Transactions, Producer]:
    producer = Producer(failing or {})

    async def start(*_: Any) -> None:
        """Started at once."""

    monkeypatch.setattr(kafka, "transactional_producer", lambda *_: producer)
    monkeypatch.setattr(kafka, "start", start)
    settings = Settings(
        kafka=KafkaSettings(bootstrap_servers="b:1"), wiredesk=WiredeskSettings(topic_prefix="d.")
    )
    made = Transactions(settings, kafka.Names("d.", "stage"), TopicPartition("copy", 0))
    await made.start("copy")
    return made, producer


def made(topic: Topic, partition: int, value: bytes) -> Production:
    return Production(topic, b"key", value, (("h", value[:9]),), partition)


def read(batches: list[bytes]) -> list[tuple[bytes, bytes, list[tuple[str, bytes]]]]:
    return [
        (each.key, each.value, each.headers)
        for data in batches
        for each in DefaultRecordBatch(data)
    ]


async def test_each_record_is_sent_once_in_order_and_its_offset_comes_back(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    ours, producer = await transactions(monkeypatch)
    records = [made(ITEMS, n % 2, b"%09d" % n + b"x" * 60_000) for n in range(50)]

    offsets = await ours.commit(records, 7)

    assert offsets == [100 + n // 2 for n in range(50)]
    for partition in (0, 1):
        sent = producer.batches["d.wire.items", partition]
        assert len(sent) == 2, "as few as the largest batch allows"
        assert read(sent) == [
            (b"key", each.value, list(each.headers))
            for each in records
            if each.partition == partition
        ]
    assert producer.done == ["begin", "offsets", "commit"]


async def test_each_topic_has_its_codec(monkeypatch: pytest.MonkeyPatch) -> None:
    ours, producer = await transactions(monkeypatch)

    await ours.commit([made(each, 0, b"copy " * 1000) for each in (ARTICLES, ITEMS)], 1)

    codecs = {topic: data[0][22] & CODEC for (topic, _), data in producer.batches.items()}
    assert codecs == {"d.articles": 1, "d.wire.items": 4}


async def test_a_record_larger_than_a_batch_is_sent_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    ours, producer = await transactions(monkeypatch)
    values = [b"small", b"x" * (MAX_BATCH_BYTES + 1), b"small too"]

    offsets = await ours.commit([made(ITEMS, 0, value) for value in values], 3)

    assert offsets == [100, 101, 102]
    assert [len(read([each])) for each in producer.batches["d.wire.items", 0]] == [1, 1, 1]


async def test_a_record_that_no_topic_takes_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    ours, producer = await transactions(monkeypatch)

    with pytest.raises(MessageSizeTooLargeError):
        await ours.commit([made(ITEMS, 0, b"x" * (MAX_REQUEST_BYTES + 1))], 1)
    assert producer.done == ["begin"]


async def test_one_failure_among_many_partitions_ends_the_transaction(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Row 1: a commit would leave out what has failed."""
    ours, producer = await transactions(monkeypatch, {1: UnknownTopicOrPartitionError()})

    with pytest.raises(UnknownTopicOrPartitionError):
        await ours.commit([made(ITEMS, partition, b"copy") for partition in (0, 1, 2)], 1)
    assert producer.done == ["begin"]


async def test_a_partition_that_is_not_there_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    ours, producer = await transactions(monkeypatch)

    with pytest.raises(ConfigurationError, match=r"d\.wire\.items has 3 partitions, fewer than"):
        await ours.commit([made(ITEMS, 3, b"copy")], 1)
    assert producer.done == ["begin"]
