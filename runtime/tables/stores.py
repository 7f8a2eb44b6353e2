"""The folder of stores: which store is whose, opened or made, and deleted when it can't be used."""

import asyncio
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path

import structlog

from runtime.errors import StoreDamagedError, StoreLockedError
from runtime.handler import TimeOf
from runtime.tables.store import Store, StoreMemory, drop_damaged
from runtime.tables.stored import StoredTable

log = structlog.get_logger("wiredesk.stores")


class Stores:
    """The stores of one stage, each in a folder of its own that no later store has again.

    So a process that was frozen and has lost a partition keeps its store to itself: the new owner
    finds it locked, leaves it alone and makes another.
    """

    def __init__(self, folder: Path, memory: StoreMemory, builders: int = 0) -> None:
        """`folder` is the stage's; it is made when it is needed.

        `builders`: processes for the building of a large store.
        """
        self._folder = folder
        self._memory = memory
        self.builders = builders
        self.building = asyncio.Lock()
        """Whoever builds a large store has it: the processes and their memory are for one."""

    def find(
        self,
        name: str,
        *,
        expires: bool,
        dated: TimeOf | None = None,
        note_damage: Callable[[], None] = lambda: None,
    ) -> StoredTable | None:
        """The store of this name that is furthest along; others that nobody has open are deleted.

        A damaged one is deleted too, logged, and counted by `note_damage`. None where there is
        none. Raises StoreError.
        """
        best: StoredTable | None = None
        for found in self._opened(name, note_damage, expires=expires, dated=dated):
            if best is None:
                best = found
                continue
            best, worse = (found, best) if _reach(found) > _reach(best) else (best, found)
            worse.drop()
        return best

    def make(self, name: str, *, expires: bool, dated: TimeOf | None = None) -> StoredTable:
        """An empty store of this name. Raises StoreError."""
        folder = self._folder / f"{name}.{uuid.uuid4().hex}"
        store = Store(folder, self._memory, create=True)
        return StoredTable(store, expires=expires, dated=dated)

    def _opened(
        self, name: str, note_damage: Callable[[], None], *, expires: bool, dated: TimeOf | None
    ) -> Iterator[StoredTable]:
        for folder in sorted(self._folder.glob(f"{name}.*")):
            store = None
            try:
                store = Store(folder, self._memory)
                table = StoredTable(store, expires=expires, dated=dated)
            except StoreLockedError as error:
                log.warning("a store is left alone", store=str(folder), error=str(error))
            except StoreDamagedError as error:
                log.warning("a store is dropped", store=str(folder), why=str(error))
                note_damage()
                store.drop() if store else drop_damaged(folder)
            else:
                yield table


def _reach(table: StoredTable) -> int:
    return table.mark.position if table.mark else -1
