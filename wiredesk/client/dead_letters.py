"""Dead letters: reading them, and sending them through again."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from aiokafka import TopicPartition

from runtime import kafka
from runtime.records.timestamps import read_timestamp, to_milliseconds
from runtime.settings import Settings
from runtime.topics.admin import partitions_there
from runtime.topics.placement import Placements
from runtime.topics.placement_topic import read_placements
from schemas.dead_letter import PREFIX, UNREADABLE, DeadLetter
from schemas.item import WireItem
from schemas.record import MalformedRecordError
from schemas.topics import DEAD_LETTERS, ENRICHED, ITEMS
from wiredesk.client.read import reading

PLACED_BY_SOURCE = {topic.name: topic for topic in (ITEMS, ENRICHED)}


@dataclass(frozen=True, slots=True)
class Letter:
    """A dead letter and where it lies."""

    partition: int
    offset: int
    timestamp: int
    """When it was put aside, in milliseconds since 1970."""
    letter: DeadLetter
    value: bytes | None
    headers: tuple[tuple[str, bytes], ...]

    @property
    def name(self) -> str:
        """`PARTITION:OFFSET`, by which the commands call it."""
        return f"{self.partition}:{self.offset}"

    @property
    def redrivable(self) -> bool:
        """Whether its value is what was pushed; what could not be parsed is only kept."""
        return self.letter.reason != UNREADABLE

    @property
    def pushed_at(self) -> int:
        """In milliseconds since 1970; when it was put aside, where its own timestamp is no time."""
        moment = read_timestamp(self.letter.timestamp)
        return to_milliseconds(moment) if moment else self.timestamp

    @property
    def file(self) -> str | None:
        """The name of the file it was pushed from, where `wiredesk push` did."""
        return dict(self.headers).get("wire-file", b"").decode("utf-8", "replace") or None


def to_letter(record: Any) -> Letter | None:
    """A record of the dead letters as one; None where its headers say nothing of the kind."""
    headers = tuple((name, value or b"") for name, value in record.headers)
    try:
        letter = DeadLetter.from_headers(headers)
        bytes.fromhex(letter.key or "")
    except ValueError:  # pydantic's is one too
        return None
    return Letter(record.partition, record.offset, record.timestamp, letter, record.value, headers)


async def read_letters(settings: Settings) -> list[Letter]:
    """Every dead letter there is, oldest first."""
    found: list[Letter] = []
    async with reading(settings, [DEAD_LETTERS], from_start=True) as reader:
        async for records in reader.until_now():
            found += (letter for _, record in records if (letter := to_letter(record)))
    return sorted(found, key=lambda each: (each.timestamp, each.partition, each.offset))


async def already_redriven(settings: Settings) -> dict[int, int]:
    """By partition, the offset before which `redrive --all` has sent letters through.

    row 27: where the log ends before that, it is another, of which nothing has been redriven.
    """
    names = kafka.Names(settings.wiredesk.topic_prefix, "redrive")
    consumer = kafka.group_consumer(settings, names)
    await kafka.start(consumer, settings)
    topic = names.topic(DEAD_LETTERS.name)
    try:
        with kafka.explained(settings, "what was redriven before is not known"):
            number = (await partitions_there(settings)).get(DEAD_LETTERS.name, 0)
            every = [TopicPartition(topic, partition) for partition in range(number)]
            ends = await consumer.end_offsets(every)
            committed = {where: await consumer.committed(where) or 0 for where in every}
            return {
                where.partition: offset if offset <= ends[where] else 0
                for where, offset in committed.items()
            }
    finally:
        await kafka.abandon(consumer)


async def redrive(letters: Sequence[Letter], settings: Settings, *, remember: bool) -> None:
    """Send letters to where they came from, with their key, time and headers, all or none.

    Each goes to the partition of its sender, which need not follow from its key: there its stage
    keeps what it knows of the sender's copy. That is where it came from, unless the topic has
    grown since.

    `remember`: commit, in the same transaction, that every letter up to these has been sent
    through, so that the next `--all` passes them over. A stage treats a redriven record as any
    other: duplicates are dropped, and what was killed stays killed.

    Raises BrokerUnreachableError, or ConfigurationError where the broker refuses one.
    """
    names = kafka.Names(settings.wiredesk.topic_prefix, "redrive")
    producer = kafka.transactional_producer(settings, names.transactional_id("letters", 0))
    await kafka.start(producer, settings)
    deadline = settings.wiredesk.deadline_seconds
    try:
        with kafka.explained(settings, "the letters could not be redriven"):
            partitions = await _partitions(letters, settings)
            await kafka.within(deadline, producer.begin_transaction())
            for letter, partition in zip(letters, partitions, strict=True):
                await kafka.within(deadline, _send(producer, names, letter, partition))
            if remember and letters:
                after = _offsets_after(letters, names.topic(DEAD_LETTERS.name))
                to_group = producer.send_offsets_to_transaction(after, names.group)
                await kafka.within(deadline, to_group)
            await kafka.within(deadline, producer.commit_transaction())
    finally:
        await kafka.abandon(producer)


async def _partitions(letters: Sequence[Letter], settings: Settings) -> list[int]:
    if not any(each.letter.topic in PLACED_BY_SOURCE for each in letters):
        return [each.letter.partition for each in letters]
    # The producer has started: a growth that begins from now on fences it.
    reading = read_placements(settings)
    placements = await kafka.within(settings.wiredesk.deadline_seconds, reading)
    for topic in PLACED_BY_SOURCE.values():
        placements.check_topic(topic)
    return [_partition(each, placements) for each in letters]


def _partition(letter: Letter, placements: Placements) -> int:
    """Where a record's source has its copy now; where it was for what is no item."""
    topic = PLACED_BY_SOURCE.get(letter.letter.topic)
    try:
        item = WireItem.from_bytes(letter.value)
    except MalformedRecordError:
        return letter.letter.partition
    whose = item.ordered.source if item.ordered else item.source
    return placements.partition_of(topic, whose.encode()) if topic else letter.letter.partition


async def _send(producer: Any, names: kafka.Names, letter: Letter, partition: int) -> None:
    origin = letter.letter
    kept = [pair for pair in letter.headers if not pair[0].startswith(PREFIX)]
    kept.append((f"{PREFIX}redriven", str(origin.redriven + 1).encode()))
    await producer.send_and_wait(
        names.topic(origin.topic),
        letter.value,
        key=None if origin.key is None else bytes.fromhex(origin.key),
        partition=partition,
        timestamp_ms=letter.pushed_at,
        headers=kept,
    )


def _offsets_after(letters: Sequence[Letter], topic: str) -> dict[TopicPartition, int]:
    after: dict[TopicPartition, int] = {}
    for letter in letters:
        where = TopicPartition(topic, letter.partition)
        after[where] = max(after.get(where, 0), letter.offset + 1)
    return after
