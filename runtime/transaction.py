"""The transactional producer of one input partition, from its start to its end.

rows 7, 8, 24: aiokafka's own calls may wait for ever while the broker is away, its transaction
context among them, so each is made here by itself and with a deadline.
"""

import asyncio
import contextlib
from collections.abc import Sequence
from typing import Any

from aiokafka import AIOKafkaProducer, TopicPartition
from aiokafka.partitioner import DefaultPartitioner

from runtime import kafka
from runtime.batch import Production
from runtime.codecs import codec_of
from runtime.errors import ConfigurationError, RebuildError
from runtime.packing import pack
from runtime.settings import Settings

ABORT_SECONDS = 2.0
USED_SHARE = 0.9
"""Of the broker's time-out a transaction has so long from its beginning to its commit."""


class Transactions:
    """Transactions of one producer: what was made of some records, and that they were read.

    row 2: after any failure it can only be ended. What a producer would send next would be
    refused as out of sequence, and whether a commit took place is unknown. Start another.
    """

    def __init__(self, settings: Settings, names: kafka.Names, where: TopicPartition) -> None:
        """`where` is the input partition; nothing happens before `start`."""
        self._settings = settings
        self._deadline = settings.wiredesk.deadline_seconds
        # Past its time-out the broker ends a transaction and fences its producer, who then waits
        # for a new assignment; one that gives up before only builds another producer.
        self._longest = settings.wiredesk.transaction_timeout_seconds * USED_SHARE
        self._ends = 0.0
        self._names = names
        self._where = where
        self._producer: AIOKafkaProducer | None = None

    async def start(self, source: str) -> None:
        """Fence whoever had the partition before, and end the transaction that was left open.

        `source` is the input topic's name without prefix. Raises BrokerUnreachableError or
        ConfigurationError.
        """
        name = self._names.transactional_id(source, self._where.partition)
        self._producer = kafka.transactional_producer(self._settings, name)
        await kafka.start(self._producer, self._settings)

    async def commit(self, made: Sequence[Production], after: int) -> Sequence[int]:
        """Produce all of it and set the group's offset to `after`, or do nothing at all.

        Returns the offset of each record, as the broker says. It is not true where the broker had
        the record from a try before, and did not know any more where: aiokafka counts from -1 then.

        row 1: every future is awaited before the offsets are sent. A transaction would commit
        happily without a record whose send has failed.

        Raises aiokafka's own errors, TimeoutError past a deadline, and RebuildError before
        `start`.
        """
        producer = self._producer
        if producer is None:
            raise RebuildError("the producer has not been started")
        self._ends = asyncio.get_running_loop().time() + self._longest
        await self._within(producer.begin_transaction())
        offsets: Sequence[int] = await self._within(self._send(producer, made))
        await self._within(
            producer.send_offsets_to_transaction({self._where: after}, self._names.group)
        )
        await self._within(producer.commit_transaction())
        return offsets

    async def end(self, *, abort: bool) -> None:
        """Close the producer; never raises.

        `abort`: first end a transaction that may be open, which the next owner would end
        otherwise: until then readers wait behind it.
        """
        producer, self._producer = self._producer, None
        if producer is None:
            return
        if abort:
            with contextlib.suppress(Exception):
                await kafka.within(ABORT_SECONDS, producer.abort_transaction())
        await kafka.abandon(producer)

    async def _send(self, producer: AIOKafkaProducer, made: Sequence[Production]) -> list[int]:
        places: dict[tuple[str, int | bytes], list[tuple[int, Production]]] = {}
        for number, production in enumerate(made):
            where = production.key if production.partition is None else production.partition
            place = production.topic.name, where
            if place not in places:
                places[place] = []
            places[place].append((number, production))
        sending = [self._send_to(producer, records) for records in places.values()]
        offsets = [0] * len(made)
        for answer in await asyncio.gather(*sending, return_exceptions=True):
            if isinstance(answer, BaseException):
                raise answer
            for number, offset in answer:
                offsets[number] = offset
        return offsets

    async def _send_to(
        self, producer: AIOKafkaProducer, records: Sequence[tuple[int, Production]]
    ) -> list[tuple[int, int]]:
        """Send numbered records, all to one partition; the offset of each, after its number."""
        _, first = records[0]
        topic, settings = self._names.topic(first.topic.name), self._settings.wiredesk
        partition = _partition(topic, first, await producer.partitions_for(topic))
        codec = codec_of(first.topic, settings.compression, settings.inner_compression)
        sent: list[tuple[Sequence[int], asyncio.Future[Any]]] = []
        for packed in pack(records, codec):
            answer = await producer.send_batch(packed.builder, topic, partition=partition)
            sent.append((packed.numbers, answer))
        answers = await asyncio.gather(*(answer for _, answer in sent))
        return [
            (number, answer.offset + index)
            for (numbers, _), answer in zip(sent, answers, strict=True)
            for index, number in enumerate(numbers)
        ]

    async def _within(self, what: Any) -> Any:
        left = self._ends - asyncio.get_running_loop().time()
        return await kafka.within(max(0.0, min(self._deadline, left)), what)


def _partition(topic: str, production: Production, there: set[int]) -> int:
    """Raise ConfigurationError where there is none; aiokafka's error would look like a fence."""
    if production.partition is None:
        chosen: int = DefaultPartitioner()(production.key, sorted(there), ())
        return chosen
    if production.partition not in there:
        raise ConfigurationError(
            f"{topic} has {len(there)} partitions, fewer than its records are placed by: "
            "mend it with `wiredesk topics create`"
        )
    return production.partition
