"""One table's partition, a folder for its stores, and a stage that comes and goes."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from runtime.metrics.table import STORES_DROPPED
from runtime.partition.context import StageContext
from runtime.partition.stored_tables import restore_stored
from runtime.tables.memory import CommittedTable
from runtime.tables.store import StoreMemory
from runtime.tables.stored import StoredTable
from runtime.tables.stores import Stores
from runtime.topics.placement import Placements
from schemas.placement import Placement
from schemas.topics import Topic
from tests.unit.runtime.desk import SOURCE, Desk
from tests.unit.runtime.table_log import TableLog

COUNTS = Topic("counts", "any", None, "counts", cleanup="compact", retention=None)
SHORT = replace(COUNTS, cleanup="compact,delete")
MEMORY = StoreMemory.of(16)


def placed(*, source: int, table: Topic, of_table: int) -> Placements:
    """By how many partitions the stage's input and its table are placed."""
    counts = {SOURCE.name: source, table.name: of_table}
    return Placements({name: Placement(partitions=n) for name, n in counts.items()})


class Place:
    """One table's partition, a folder, and a stage that comes and goes."""

    def __init__(self, folder: Path, table: Topic = COUNTS) -> None:
        self.log = TableLog()
        self.desk = Desk()
        self.table = table
        self.folder = folder
        self.partition = 3
        self.builders = 0
        self.placements = placed(source=6, table=table, of_table=6)
        self._opened: list[StoredTable] = []

    @property
    def context(self) -> StageContext:
        edge: Any = self.log
        return replace(
            self.desk.context(), edge=edge, stores=Stores(self.folder, MEMORY, self.builders)
        )

    async def acquire(self, before: CommittedTable | None = None) -> StoredTable:
        before = CommittedTable() if before is None else before
        found = await restore_stored(
            self.context, self.table, self.partition, self.placements, before, lambda *_: None
        )
        self._opened.append(found)
        return found

    async def restart(self) -> StoredTable:
        """As after the end of a process, whichever it was."""
        self.close()
        return await self.acquire()

    def close(self) -> None:
        for each in self._opened:
            each.close()

    @property
    def dropped(self) -> dict[str, float]:
        return self.desk.counted(STORES_DROPPED)

    def pass_time(self, seconds: float) -> None:
        self.desk.clock.pass_time(seconds)

    @property
    def now(self) -> float:
        return self.desk.clock.now().timestamp()


async def begun(place: Place) -> StoredTable:
    """A table of two keys, one of them written by its owner."""
    place.log.write(("a", b"1"))
    table = await place.acquire()
    table.take_written(place.log.write(("b", b"2")), place.now)
    return table
