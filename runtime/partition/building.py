"""How what is read of a table's topic gets into its store: a bit at a time, or by whole files.

A bit at a time is right for the rest of a store that was kept. A store of many entries that is
built from its topic is made of files, by processes, and takes them in the order of the topic.
"""

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Sequence
from contextlib import ExitStack, asynccontextmanager
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import Any

from runtime.partition.builder import Builder
from runtime.partition.table_reading import TableReading
from runtime.records.whole import records_of
from runtime.tables.files import Built, Stretch
from runtime.tables.restore import Take
from runtime.tables.stored import StoredTable
from runtime.tables.stores import Stores

MAX_AT_ONCE = 4000
"""Records that a store takes in one write."""
MIN_LEFT = 200_000
"""Offsets to be read, for which processes are started: that takes a second."""
STRETCH_BYTES = 8 << 20
"""Of what was fetched, as it was compressed: what a process is given at a time."""


@asynccontextmanager
async def filling(
    stores: Stores, stored: StoredTable, reading: TableReading, left: int
) -> AsyncIterator[Take]:
    """What takes the records of a table's topic for its store, of which offsets `left` are left.

    Behind it all is taken. Raises StoreError, and RebuildError where a process has ended.
    """
    if left < MIN_LEFT or not stores.builders or not stored.is_unbuilt:
        yield _a_bit_at_a_time(stored, reading)
        return
    async with stores.building:
        with ExitStack() as stack:
            files = stored.built_of_files(left)
            folder = await asyncio.to_thread(stack.enter_context, files)
            building = _Building(stored, reading, folder, stores.builders)
            try:
                yield building.take
                await building.finish()
            finally:
                await building.close()


def _a_bit_at_a_time(stored: StoredTable, reading: TableReading) -> Take:
    def take_now(found: Sequence[Any], position: int) -> None:
        records = records_of(found, stored.position)
        while changes := [reading.change(record) for record in islice(records, MAX_AT_ONCE)]:
            stored.take_read(changes, changes[-1].offset + 1)
        stored.take_read([], position)

    async def take(found: Sequence[Any], position: int) -> None:
        await asyncio.to_thread(take_now, found, position)  # row 19

    return take


class _Building:
    """Hands stretches of the topic to processes, and their files to the store, in order."""

    def __init__(
        self, stored: StoredTable, reading: TableReading, folder: Path, processes: int
    ) -> None:
        self._stored = stored
        self._folder = folder
        self._builders = [Builder(reading, stored.layout) for _ in range(processes)]
        self._idle = list(self._builders)
        self._running: deque[tuple[Builder, asyncio.Task[Sequence[Built]]]] = deque()
        self._found: list[Any] = []
        self._bytes = 0
        self._start = self._position = stored.position

    async def take(self, found: Sequence[Any], position: int) -> None:
        """Take what was fetched; wait where the processes have enough to do."""
        self._found += found
        self._bytes += sum(len(each.value or b"") for each in found)
        self._position = position
        if self._bytes >= STRETCH_BYTES:
            await self._hand_on()

    async def finish(self) -> None:
        """Have the store take all that was read."""
        if self._position > self._start:
            await self._hand_on()
        while self._running:
            await self._take_first()

    async def close(self) -> None:
        """End the processes."""
        for each in self._builders:
            each.end()
        await asyncio.gather(*(task for _, task in self._running), return_exceptions=True)
        for each in self._builders:
            each.close()

    async def _hand_on(self) -> None:
        if not self._idle:
            await self._take_first()
        builder = self._idle.pop()
        mark = replace(self._stored.marked, position=self._position, next=self._position)
        stretch = Stretch(self._found, self._start, mark, self._folder)
        running = asyncio.create_task(asyncio.to_thread(builder.build, stretch))
        self._running.append((builder, running))
        self._found, self._bytes, self._start = [], 0, self._position

    async def _take_first(self) -> None:
        builder, running = self._running.popleft()
        for built in await running:
            await asyncio.to_thread(self._stored.take_file, built)
        self._idle.append(builder)
