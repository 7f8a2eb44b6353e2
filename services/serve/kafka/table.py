"""A compacted topic as a table: on disk where a folder is set, else in memory."""

import asyncio
from collections import OrderedDict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import structlog
from aiokafka import TopicPartition

from runtime.clock import Clock
from runtime.errors import StoreDamagedError
from runtime.settings import Settings
from runtime.tables.doubts import Log, doubt, identity_of
from runtime.tables.memory import CommittedTable, to_key
from runtime.tables.rows import Change
from runtime.tables.settings import StateSettings
from runtime.tables.store import StoreMemory
from runtime.tables.stored import StoredTable
from runtime.tables.stores import Stores
from runtime.topics.table_logs import table_logs
from schemas.record import SCHEMA_VERSION
from schemas.topics import Topic

FOLDER = "serve"
COMPLETE_EVERY_SECONDS = 60.0

log = structlog.get_logger("wiredesk.serve")


class NewestTable(CommittedTable):
    """The values that were written last, as many as there is room for."""

    def __init__(self, most: int) -> None:
        """None yet."""
        super().__init__()
        self._most = most
        self._values: OrderedDict[str, bytes] = OrderedDict()

    def apply(self, writes: Iterable[tuple[str, bytes | None]]) -> None:
        """Take over changes, and forget what was written before all others."""
        for key, value in writes:
            self._values.pop(key, None)
            if value is not None:
                self._values[key] = value
        while len(self._values) > self._most:
            self._values.popitem(last=False)


class TopicTable:
    """What the topic has under each key, as far as it has been read; a table for each partition.

    A store on disk is a cache of the topic, as those of the stages are: one that is in doubt is
    dropped and built anew.
    """

    def __init__(
        self,
        topic: Topic,
        settings: Settings,
        state: StateSettings,
        clock: Clock,
        most: int | None = None,
    ) -> None:
        """Nothing has been read. `most`: values of a partition in memory, the newest; None: all."""
        self.topic = topic
        self._settings = settings
        self._clock = clock
        self._most = most
        self._expires = "delete" in topic.cleanup
        self._stores = (
            Stores(Path(state.folder) / FOLDER, StoreMemory.of(state.megabytes))
            if state.folder
            else None
        )
        self._tables: dict[TopicPartition, CommittedTable] = {}
        self._positions: dict[TopicPartition, int] = {}
        self._logs: Mapping[TopicPartition, Log] = {}
        self._complete_at = clock.monotonic()

    def get(self, key: str) -> bytes | None:
        """The value under a key; None where there is none. Raises what a store raises."""
        for table in self._tables.values():
            if (value := table.get(key)) is not None:
                return value
        return None

    async def open(self, ends: Mapping[TopicPartition, int]) -> Mapping[TopicPartition, int]:
        """Open the tables of some partitions; the offsets to read on from, 0 for their start.

        `ends`: the offsets behind what each has.

        Raises BrokerUnreachableError, ConfigurationError, TimeoutError, StoreError and aiokafka's
        own errors.
        """
        if self._stores:
            self._logs = await table_logs(self._settings, list(ends))
        for each in ends:
            if each not in self._tables:
                self._tables[each] = await asyncio.to_thread(self._opened, each)
        return {each: self._positions.get(each, self._first(end)) for each, end in ends.items()}

    async def take(self, where: TopicPartition, records: Sequence[Any], position: int) -> None:
        """Take over what has been read of a partition, which is to be read on from `position`."""
        if not records:
            return
        table = self._tables[where]
        self._positions[where] = position
        if isinstance(table, StoredTable):
            changes = [Change(to_key(each.key), each.value, each.offset) for each in records]
            await asyncio.to_thread(table.take_read, changes, position)
        else:
            table.apply((to_key(each.key), each.value) for each in records)

    async def note_complete(self) -> None:
        """Take note that all has been read, so that the stores may be read on from here."""
        now = self._clock.monotonic()
        if now - self._complete_at < COMPLETE_EVERY_SECONDS:
            return
        self._complete_at = now
        for where, table in self._tables.items():
            if isinstance(table, StoredTable):
                begun = self._clock.now().timestamp()
                await asyncio.to_thread(table.complete, self._logs[where].start, begun)

    def close(self) -> None:
        """Have other processes open what is on disk."""
        for table in self._tables.values():
            table.close()

    def _first(self, end: int) -> int:
        """Where to begin: what there is no room for in memory need not be read."""
        in_memory = self._stores is None and self._most is not None
        return max(0, end - (self._most or 0)) if in_memory else 0

    def _opened(self, where: TopicPartition) -> CommittedTable:
        if self._stores is None:
            return CommittedTable() if self._most is None else NewestTable(self._most)
        found, name = self._logs[where], f"{self.topic.name}-{where.partition}"
        wanted = identity_of(found, where.topic, where.partition, schema=SCHEMA_VERSION, owners=1)
        now = self._clock.now().timestamp()
        stored = self._stores.find(name, expires=self._expires)
        if stored is not None:
            try:
                why = doubt(
                    stored.identity, wanted, stored.mark, found, expires=self._expires, now=now
                )
            except StoreDamagedError as error:
                why = "damaged", str(error)
            if why is None:
                stored.forget_before(found.start)
                self._positions[where] = stored.position
                return stored
            log.warning("a store is dropped", store=stored.folder, why=why[1])
            stored.drop()
        made = self._stores.make(name, expires=self._expires)
        made.begin(wanted, found.start, now)
        log.info("a store is built from its topic", store=made.folder, end=found.end)
        return made
