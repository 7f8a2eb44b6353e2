"""`articles.latest` as a table: on disk where a folder is set, else in memory."""

import asyncio
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import structlog
from aiokafka import TopicPartition

from runtime.clock import Clock
from runtime.errors import StoreDamagedError
from runtime.settings import Settings
from runtime.tables.doubts import Log, doubt, identity_of
from runtime.tables.memory import CommittedTable, to_key
from runtime.tables.settings import StateSettings
from runtime.tables.store import StoreMemory
from runtime.tables.stored import Change, StoredTable
from runtime.tables.stores import Stores
from runtime.topics.table_logs import table_logs
from schemas.record import SCHEMA_VERSION
from schemas.topics import LATEST

FOLDER = "serve"
COMPLETE_EVERY_SECONDS = 60.0

log = structlog.get_logger("wiredesk.serve")


class Latest:
    """Each article as it stands, as far as the topic has been read. Its tables are one a partition.

    A store on disk is a cache of the topic, as those of the stages are: one that is in doubt is
    dropped and built anew.
    """

    def __init__(self, settings: Settings, state: StateSettings, clock: Clock) -> None:
        """Nothing has been read."""
        self._settings = settings
        self._clock = clock
        self._stores = (
            Stores(Path(state.folder) / FOLDER, StoreMemory.of(state.megabytes))
            if state.folder
            else None
        )
        self._tables: dict[TopicPartition, CommittedTable] = {}
        self._positions: dict[TopicPartition, int] = {}
        self._logs: Mapping[TopicPartition, Log] = {}
        self._complete_at = clock.monotonic()

    def get(self, article_id: str) -> bytes | None:
        """An article; None where none of this id stands. Raises what a store raises."""
        for table in self._tables.values():
            if (value := table.get(article_id)) is not None:
                return value
        return None

    async def open(self, where: Sequence[TopicPartition]) -> Mapping[TopicPartition, int]:
        """Open the tables of some partitions; the offsets to read on from, 0 for their start.

        Raises BrokerUnreachableError, ConfigurationError, TimeoutError, StoreError and aiokafka's
        own errors.
        """
        if self._stores:
            self._logs = await table_logs(self._settings, where)
        for each in where:
            if each not in self._tables:
                self._tables[each] = await asyncio.to_thread(self._opened, each)
        return {each: self._positions.get(each, 0) for each in where}

    async def take(self, where: TopicPartition, records: Sequence[Any], position: int) -> None:
        """Take over what has been read of a partition, which is to be read on from `position`."""
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

    def _opened(self, where: TopicPartition) -> CommittedTable:
        if self._stores is None:
            return CommittedTable()
        found, name = self._logs[where], f"{LATEST.name}-{where.partition}"
        wanted = identity_of(found, where.topic, where.partition, schema=SCHEMA_VERSION, owners=1)
        now = self._clock.now().timestamp()
        stored = self._stores.find(name, expires=False)
        if stored is not None:
            try:
                why = doubt(stored.identity, wanted, stored.mark, found, expires=False, now=now)
            except StoreDamagedError as error:
                why = "damaged", str(error)
            if why is None:
                self._positions[where] = stored.position
                return stored
            log.warning("a store is dropped", store=stored.folder, why=why[1])
            stored.drop()
        made = self._stores.make(name, expires=False)
        made.begin(wanted, found.start, now)
        log.info("a store is built from its topic", store=made.folder, end=found.end)
        return made
