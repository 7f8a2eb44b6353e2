"""The work that all programs do: the topics, the records, and what has come out."""

import asyncio
import json
import random
import uuid
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from functools import cache
from pathlib import Path

from aiokafka import AIOKafkaProducer
from aiokafka.admin import AIOKafkaAdminClient
from aiokafka.errors import GroupCoordinatorNotAvailableError

from runtime.settings import KafkaSettings, Settings, WiredeskSettings
from runtime.topics.admin import create_topics
from schemas.topics import DEAD_LETTERS, Topic
from tests.benchmarks.peers.programs.job import Job
from tests.benchmarks.peers.tally import Entry, Tally
from tests.faults.desk import read

PARTITIONS = 6
STAGE = "copying"
SOURCE = Topic("peers.source", "any", None, "copy", PARTITIONS)
OUT = Topic("peers.out", "any", None, "the same copy", PARTITIONS)
KEYS = 60
RECORD_BYTES = 3500
BODIES = 1000
"""After so many the words come again, which is farther than a codec looks back."""
POISON = b"no JSON"
STORY = Path(__file__).parents[1] / "story.txt"


class Desk:
    """Topics of its own for one program."""

    def __init__(
        self, bootstrap: str, compression: str, session_seconds: float | None = None
    ) -> None:
        """`session_seconds`: for every program; None leaves each its own."""
        self.prefix = f"benchmark-{uuid.uuid4().hex[:8]}."
        self.job = Job(
            bootstrap=bootstrap,
            source=self.prefix + SOURCE.name,
            out=self.prefix + OUT.name,
            group=f"{self.prefix}wiredesk-{STAGE}",  # as the runtime names it
            compression=compression,
            session_seconds=session_seconds,
        )

    async def open(self) -> "Desk":
        """Create the topics."""
        settings = Settings(
            kafka=KafkaSettings(bootstrap_servers=self.job.bootstrap),
            wiredesk=WiredeskSettings(topic_prefix=self.prefix),
        )
        await create_topics(settings, (SOURCE, OUT, DEAD_LETTERS))
        return self

    def environment(self) -> dict[str, str]:
        """The job for every program, and the same as settings of ours."""
        ours = {
            "KAFKA_BOOTSTRAP_SERVERS": self.job.bootstrap,
            "WIREDESK_TOPIC_PREFIX": self.prefix,
            "WIREDESK_COMPRESSION": self.job.compression,
            "WIREDESK_INNER_COMPRESSION": self.job.compression,
        }
        if self.job.session_seconds:
            ours["WIREDESK_SESSION_TIMEOUT_SECONDS"] = str(self.job.session_seconds)
        return self.job.environment() | ours

    def producer(self) -> AIOKafkaProducer:
        """A producer for `push`, to be started and stopped by the caller."""
        return AIOKafkaProducer(
            bootstrap_servers=self.job.bootstrap,
            enable_idempotence=True,
            max_batch_size=256 << 10,
            linger_ms=5,
        )

    async def push(
        self, producer: AIOKafkaProducer, records: Iterable[tuple[bytes, bytes]]
    ) -> None:
        """Push records of key and value, and wait until the broker has them."""
        sent = [await producer.send(self.job.source, value, key=key) for key, value in records]
        await asyncio.gather(*sent)

    async def tally(self) -> Tally:
        """How what was written stands against what was pushed."""
        async with self.admin() as admin:
            committed = await self.committed(admin)
        return Tally.of(await self.pushed(), await self.written(), committed)

    @asynccontextmanager
    async def admin(self) -> AsyncIterator[AIOKafkaAdminClient]:
        """A client for `committed`."""
        admin = AIOKafkaAdminClient(bootstrap_servers=self.job.bootstrap)
        await admin.start()
        try:
            yield admin
        finally:
            await admin.close()

    async def committed(self, admin: AIOKafkaAdminClient) -> dict[int, int]:
        """The offset from which the group reads on, by partition."""
        try:
            offsets = await admin.list_consumer_group_offsets(self.job.group)
        except GroupCoordinatorNotAvailableError:  # a new cluster, where no group has been yet
            return {}
        return {where.partition: max(found.offset, 0) for where, found in offsets.items()}

    async def pushed(self) -> list[Entry]:
        """What is on the source topic, without poison."""
        return await _entries(self.job.bootstrap, self.job.source)

    async def written(self) -> list[Entry]:
        """What is committed on the output topic, each partition in its order."""
        return await _entries(self.job.bootstrap, self.job.out)


def record(number: int, size: int = RECORD_BYTES) -> tuple[bytes, bytes]:
    """The key and the value, JSON of about `size` bytes that compresses about as copy does."""
    fields = {"number": number, "body": _body(number % BODIES, size - 40)}
    return b"k%d" % (number % KEYS), json.dumps(fields, ensure_ascii=False).encode()


@cache
def _body(number: int, size: int) -> str:
    """Words of a story, drawn for each number once."""
    words = STORY.read_text(encoding="utf-8").split()
    return " ".join(random.Random(number).choices(words, k=size // 2))[:size]


async def _entries(bootstrap: str, topic: str) -> list[Entry]:
    return [
        Entry(found.key or b"", number_of(found.value), found.partition, found.offset)
        for found in await read(bootstrap, topic)
        if found.value != POISON
    ]


def number_of(value: bytes) -> int:
    """The number of a record, by its value."""
    return int(json.loads(value)["number"])
