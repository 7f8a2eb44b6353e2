"""Tables kept in stores on disk: opened, doubted, read on from where they stand, and written.

row 42: a store is used only where nothing speaks against it: `runtime.tables.doubts`. Otherwise it
is dropped and built anew from its topic, by the same way.
"""

import asyncio
import hashlib
import json
from collections.abc import Iterator, Sequence
from functools import partial

import structlog
from aiokafka import TopicPartition

from runtime.batch import Batch, Production
from runtime.errors import RebuildError, StoreDamagedError
from runtime.metrics.table import STORE_BYTES, STORE_ENTRIES, STORES_DROPPED
from runtime.partition.building import filling
from runtime.partition.context import StageContext
from runtime.partition.table_reading import TableReading
from runtime.tables.doubts import Identity, Log, doubt, identity_of
from runtime.tables.memory import CommittedTable, Tables, to_key
from runtime.tables.restore import Progress
from runtime.tables.rows import Change
from runtime.tables.stored import StoredTable
from runtime.topics.placement import Placements
from schemas.topics import Topic

SHOWN_EVERY_SECONDS = 15.0

log = structlog.get_logger("wiredesk.stores")


def is_stored(context: StageContext, table: Topic) -> bool:
    """Whether a table is kept on disk: one that its stage only looks things up in, or by time.

    What a stage goes through otherwise is small and stays in memory: `Topic.source_of`.
    """
    large = table.source_of is None or table.name in context.stage.dated
    return large and context.stores is not None


def has_stores(tables: Tables) -> bool:
    """Whether any table is on disk, where each write may take a while."""
    return any(isinstance(table, StoredTable) for table in tables.committed.values())


async def close_stores(tables: Tables) -> None:
    """Have others open them, once this returns: whoever cancels it waits as well."""
    closing = asyncio.ensure_future(asyncio.to_thread(tables.close))
    try:
        await asyncio.shield(closing)
    except asyncio.CancelledError:
        await closing
        raise


async def restore_stored(
    context: StageContext,
    table: Topic,
    partition: int,
    placements: Placements,
    before: CommittedTable,
    note: Progress,
) -> StoredTable:
    """The table of an input partition, as its topic has it by now.

    `before`: what the owner had until now; if that is an open store, it is read on.

    Raises what `Edge.logs` and `Edge.read_on` raise, StoreError, and RebuildError where the log was
    cut meanwhile.
    """
    source = context.stage.source
    there = placements.of_table(table, partition)
    where = TopicPartition(context.names.topic(table.name), there)
    opening = _Opening(context, table, partition, where, placements.owners(source, table))
    now = context.clock.now().timestamp()
    found = (await context.edge.logs([where]))[where]
    stored = await opening.opened(before, found, now)

    reading = TableReading(
        table, source, partition, placements, context.stage.dated.get(table.name)
    )

    begun = stored.position
    try:
        async with filling(opening.stores, stored, reading, found.end - begun) as take:
            start = await context.edge.read_on(where, begun, take, note)
        if start > max(begun, found.start):
            stored.drop()
            raise RebuildError(f"records of {where.topic} were removed while they were read")
        stored.complete(found.start, now)
    except BaseException:
        stored.close()  # or it would be found locked at the next try
        raise
    return stored


class _Opening:
    """The store of one table and input partition, opened or made."""

    def __init__(
        self,
        context: StageContext,
        table: Topic,
        partition: int,
        where: TopicPartition,
        owners: int,
    ) -> None:
        if context.stores is None:
            raise ValueError("no folder is set for stores")
        self._context = context
        self.stores = context.stores
        self._table = table
        self._name = f"{table.name}-{partition}"
        self._where = where
        self._owners = owners
        self._expires = table.cleanup != "compact"
        self._dated = context.stage.dated.get(table.name)
        self._log = log.bind(stage=context.stage.name, table=table.name, partition=partition)

    async def opened(self, before: CommittedTable, found: Log, now: float) -> StoredTable:
        """The store that is there, if there is no doubt of it, or else a new one."""
        topic, partition = self._where
        wanted = identity_of(
            found, topic, partition, schema=_schema(self._table), owners=self._owners
        )
        stored = await asyncio.to_thread(self._found, before, wanted, found, now)
        if stored is not None:
            return stored
        return await asyncio.to_thread(self._made, wanted, found, now)

    def _found(
        self, before: CommittedTable, wanted: Identity, found: Log, now: float
    ) -> StoredTable | None:
        stored = before if isinstance(before, StoredTable) and not before.closed else None
        if stored is None:
            damaged = partial(self._count, "damaged")
            stored = self.stores.find(
                self._name, expires=self._expires, dated=self._dated, note_damage=damaged
            )
        if stored is None:
            return None
        why: tuple[str, str] | None
        try:
            why = doubt(stored.identity, wanted, stored.mark, found, expires=self._expires, now=now)
            if why is None:
                stored.forget_before(found.start)
        except StoreDamagedError as error:
            why = "damaged", str(error)
        if stored.damage:  # seen now, or by the batch before
            why = "damaged", stored.damage
        if why is None:
            return stored
        label, words = why
        self._log.warning("a store is dropped", store=stored.folder, why=words)
        self._count(label)
        stored.drop()
        return None

    def _count(self, reason: str) -> None:
        stage = self._context.stage.name
        self._context.metrics.add(STORES_DROPPED, stage, self._table.name, reason)

    def _made(self, wanted: Identity, found: Log, now: float) -> StoredTable:
        stored = self.stores.make(self._name, expires=self._expires, dated=self._dated)
        stored.begin(wanted, found.start, now)
        self._log.info("a store is built from its topic", store=stored.folder, end=found.end)
        return stored


def apply_committed(
    tables: Tables, batch: Batch, made: Sequence[Production], offsets: Sequence[int], begun: float
) -> None:
    """Have the tables follow a batch whose transaction has committed.

    `made`, `offsets`: what it had, and where the broker has put it; a stage writes to its tables'
    topics by changes of its tables alone. `begun`: when it was begun, in seconds since 1970: behind
    its commit a process may be frozen, while others go on.
    """
    for name, staged in batch.staged.items():
        table = tables.committed[name]
        if isinstance(table, StoredTable):
            table.take_written(_written(name, made, offsets), begun)
        else:
            table.apply(staged.changes.items())


class StoreGauges:
    """Shows how much the stores of one partition hold."""

    def __init__(self, context: StageContext, partition: int, tables: Tables) -> None:
        """Nothing is shown before `show`."""
        self._context = context
        self._partition = str(partition)
        self._tables = tables
        self._again_at = 0.0

    def show(self) -> None:
        """Show it, if that has not just been done: a folder's files are looked at."""
        now = self._context.clock.monotonic()
        if now < self._again_at:
            return
        self._again_at = now + SHOWN_EVERY_SECONDS
        for table, labels in self._stored():
            self._context.metrics.set(STORE_ENTRIES, len(table), *labels)
            self._context.metrics.set(STORE_BYTES, table.size, *labels)

    def hide(self) -> None:
        """Show nothing: another process may have the partition."""
        self._again_at = 0.0
        for _, labels in self._stored():
            self._context.metrics.remove(STORE_ENTRIES, *labels)
            self._context.metrics.remove(STORE_BYTES, *labels)

    def _stored(self) -> Iterator[tuple[StoredTable, tuple[str, str, str]]]:
        for name, table in self._tables.committed.items():
            if isinstance(table, StoredTable):
                yield table, (self._context.stage.name, name, self._partition)


def _written(name: str, made: Sequence[Production], offsets: Sequence[int]) -> list[Change]:
    return [
        Change(to_key(production.key), production.value, offset)
        for production, offset in zip(made, offsets, strict=True)
        if production.topic.name == name
    ]


def _schema(table: Topic) -> str:
    """What stands for the schema of a table's values: another release may read them otherwise."""
    if table.value is None:
        return ""
    schema = json.dumps(table.value.model_json_schema(), sort_keys=True)
    return hashlib.sha256(schema.encode()).hexdigest()[:16]
