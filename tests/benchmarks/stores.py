"""Tables in memory and on disk: time to read back, memory, and what a transaction costs by size.

One partition of the ledger is filled on the cluster, with entries of items that were published.
"""

import asyncio
import hashlib
import os
import random
import shutil
import tempfile
import time
import uuid
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from multiprocessing import get_context
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage
from unittest import mock

from aiokafka import AIOKafkaProducer

from runtime.metrics.prometheus import Metrics
from runtime.partition.context import StageContext
from runtime.partition.restoring import restore_tables
from runtime.settings import Settings, load_settings
from runtime.tables.memory import CommittedTable, Tables
from runtime.tables.rows import Change
from runtime.tables.stored import StoredTable
from runtime.topics.admin import create_topics
from runtime.worker import Worker
from schemas.item import Status
from schemas.ledger import LedgerEntry, Pushed
from schemas.topics import LEDGER, TOPICS
from wiredesk.commands.stages import cluster
from wiredesk.stages import load_stage

ENTRIES = 100_000
SMALL = 10_000
CHANGES = 100
"""Entries that a transaction changes; four fifths of them are new."""
TRANSACTIONS = 300
MAX_IN_MEMORY = 1_000_000
"""Entries: they take some 900 MB."""
MAX_SENT = 20
"""Batches on their way."""
OF_ITEM, OF_COPY, NUMBER = b"@" * 64, b"#" * 64, 123_456_789
"""Stand for what entries differ by."""
MERGING = ("num-running-compactions", "compaction-pending")
NOW = datetime(2026, 11, 30, 12, tzinfo=UTC)


def run(entries: int) -> None:
    """Print times and memory, for a small table and one of so many entries."""
    with cluster(load_settings()) as settings:
        for count in (SMALL, entries):
            asyncio.run(_compare(settings, count))


async def _compare(settings: Settings, entries: int) -> None:
    prefix = f"benchmark-{uuid.uuid4().hex[:8]}."
    ours = settings.wiredesk.model_copy(update={"topic_prefix": prefix, "topic_partitions": 1})
    settings = settings.model_copy(update={"wiredesk": ours})
    await create_topics(settings, TOPICS)
    begun = time.monotonic()
    await _fill(settings, entries)
    print(f"{entries:,} entries on one partition, written in {time.monotonic() - begun:.0f} s")
    folder = Path(tempfile.mkdtemp(prefix="stores-"))
    try:
        with _stores_in(folder):
            _in_a_process(_measure, "on disk, built", settings, False)
            disk = _size(folder)
            print(f"    {disk >> 20:,} MB on disk, {disk // entries:,} bytes an entry")
            _in_a_process(_measure, "on disk, kept", settings, True)
        if entries <= MAX_IN_MEMORY:
            _in_a_process(_measure, "in memory", settings, True)
    finally:
        shutil.rmtree(folder)


def _in_a_process(function: Callable[..., None], *arguments: object) -> None:
    """Run it in a process of its own, whose memory is that of nothing else."""
    with ProcessPoolExecutor(1, get_context("spawn")) as pool:
        pool.submit(function, *arguments).result()


async def _fill(settings: Settings, entries: int) -> None:
    topic = settings.wiredesk.topic_prefix + LEDGER.name
    async with AIOKafkaProducer(
        bootstrap_servers=settings.kafka.bootstrap_servers,
        compression_type=settings.wiredesk.inner_compression,
        max_batch_size=256 << 10,
        linger_ms=20,
    ) as producer:
        sent: deque[asyncio.Future[object]] = deque()
        batch = producer.create_batch()
        for number in range(entries):
            key, value = entry(number)
            if batch.append(key=key.encode(), value=value, timestamp=None) is None:
                sent.append(await producer.send_batch(batch, topic, partition=0))
                batch = producer.create_batch()
                batch.append(key=key.encode(), value=value, timestamp=None)
            while len(sent) > MAX_SENT:
                await sent.popleft()
        await producer.send_batch(batch, topic, partition=0)
        await producer.flush()


@contextmanager
def _stores_in(folder: Path) -> Iterator[None]:
    with mock.patch.dict(os.environ, {"WIREDESK_STATE_FOLDER": str(folder)}):
        yield


def _measure(what: str, settings: Settings, changed: bool) -> None:
    asyncio.run(_measure_table(what, settings, changed))


async def _measure_table(what: str, settings: Settings, changed: bool) -> None:
    stage = replace(load_stage("publish"), tables=(LEDGER,), gauges=())
    context = Worker(stage, settings, Metrics()).context
    tables, memory = Tables(stage.tables), _resident()
    wall, cpu = time.monotonic(), _processor_time()
    await restore_tables(context, await context.edge.placements(), 0, tables)
    wall, cpu = time.monotonic() - wall, _processor_time() - cpu
    table = tables.committed[LEDGER.name]
    builders = getrusage(RUSAGE_CHILDREN).ru_maxrss >> 10
    print(
        f"  {what}: ready in {wall:.1f} s, {cpu:.1f} s of processor time; "
        f"memory + {_resident() - memory:,.0f} MB"
        + (f", {builders} MB a builder" if builders else ""),
        flush=True,
    )
    if isinstance(table, StoredTable) and not changed:
        _print_merge(table)
    if changed:  # last of all: the topic has nothing of it
        _print_cost(table, context)
    tables.close()


def _print_merge(table: StoredTable) -> None:
    """What goes on behind the stage's back, of the files that a store was built of."""
    wall, cpu = time.monotonic(), _processor_time()
    database = table._store._opened
    while any(database.property_int_value(f"rocksdb.{name}") for name in MERGING):
        time.sleep(0.2)
    wall, cpu = time.monotonic() - wall, _processor_time() - cpu
    print(f"    files merged {wall:.1f} s later, {cpu:.1f} s of processor time", flush=True)


def _processor_time() -> float:
    """Of this process and of those that it has started and that have ended."""
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


def _print_cost(table: CommittedTable, context: StageContext) -> None:
    """What the ledger costs a transaction, of this thread's processor time alone.

    Each key is looked up, then all are changed.
    """
    there, chance, spent = len(table), random.Random(7), []
    position = table.position if isinstance(table, StoredTable) else 0
    for number in range(TRANSACTIONS):
        first = there + number * CHANGES
        old = [entry(chance.randrange(there)) for _ in range(CHANGES // 5)]
        made = [*old, *(entry(first + n) for n in range(CHANGES - len(old)))]
        begun = time.thread_time()
        for key, _ in made:
            table.get(key)
        if isinstance(table, StoredTable):
            changes = [Change(key, value, position + n) for n, (key, value) in enumerate(made)]
            table.take_written(changes, context.clock.now().timestamp())
            position += len(changes) + 1
        else:
            table.apply(made)
        spent.append(time.thread_time() - begun)
    spent.sort()
    middle, high = spent[len(spent) // 2], spent[len(spent) * 99 // 100]
    print(
        f"    {CHANGES} changes: median {middle * 1e3:.2f} ms, 99th {high * 1e3:.2f} ms", flush=True
    )


def entry(number: int) -> tuple[str, bytes]:
    """The key and value of one item's entry, of some 700 bytes."""
    digest = hashlib.sha256(b"%d" % number).hexdigest()
    value = _entry().replace(OF_ITEM, digest.encode()).replace(OF_COPY, digest[::-1].encode())
    return f"item-{digest}", value.replace(b":%d," % NUMBER, b":%d," % number)


@cache
def _entry() -> bytes:
    made = LedgerEntry(
        id=f"item-{OF_ITEM.decode()}",
        version=1,
        seen=(OF_ITEM.decode(), OF_COPY.decode()),
        status=Status.USABLE,
        announced_version=1,
        published=True,
        sent_at=NOW,
        provider_guid=f"urn:newsml:agency.example:2026-11-30:{OF_ITEM[:20].decode()}",
        slug="harbour-plan",
        pushed=Pushed(topic="wire.raw", partition=0, offset=NUMBER, item=0, received_at=NOW),
        source="agency",
    )
    return made.to_bytes()


def _size(folder: Path) -> int:
    return sum(each.stat().st_size for each in folder.rglob("*") if each.is_file())


def _resident() -> float:
    pages = int(Path("/proc/self/statm").read_text("utf-8").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / (1 << 20)
