"""The records of one transaction as batches, each for one partition.

aiokafka's `send` takes several calls and a future of each record, which is as much as all else
that the runtime does for it.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from aiokafka.errors import MessageSizeTooLargeError
from aiokafka.producer.message_accumulator import BatchBuilder

from runtime.batch import Production
from runtime.kafka import MAX_REQUEST_BYTES

MAX_BATCH_BYTES = 1_000_000
"""Before compression: what a broker takes where a topic says nothing else."""


@dataclass(slots=True)
class Packed:
    """A batch, as aiokafka's producer takes it."""

    builder: BatchBuilder
    numbers: list[int] = field(default_factory=list)
    """Which records are in it, by their numbers in the transaction."""


def pack(records: Iterable[tuple[int, Production]], codec: int) -> Iterator[Packed]:
    """Records, each after its number, as batches in the same order.

    `codec`: its number in a batch's attributes. A record larger than a batch has one of its own.

    Raises MessageSizeTooLargeError for one that no topic takes.
    """
    packed = _empty(codec)
    for number, record in records:
        while not _added(packed.builder, record):
            yield packed
            packed = _empty(codec)
        packed.numbers.append(number)
    if packed.numbers:
        yield packed


def _empty(codec: int) -> Packed:
    return Packed(BatchBuilder(MAX_BATCH_BYTES, codec, is_transactional=True))


def _added(builder: BatchBuilder, record: Production) -> bool:
    """Whether there was room for it; in an empty batch there is."""
    added = builder.append(
        timestamp=None, key=record.key, value=record.value, headers=list(record.headers)
    )
    if added is not None and added.size > MAX_REQUEST_BYTES:
        raise MessageSizeTooLargeError(f"a record of {added.size:,} bytes is more than topics take")
    return added is not None
