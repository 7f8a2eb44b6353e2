"""A large store is built by processes, which may end at any moment."""

import asyncio
import signal
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from runtime.errors import RebuildError, StoreError
from runtime.partition import building
from runtime.partition.builder import Builder
from runtime.partition.table_reading import TableReading
from runtime.tables.doubts import Mark
from runtime.tables.files import Stretch
from runtime.tables.rows import Layout
from runtime.tables.stored import StoredTable
from tests.unit.runtime.desk import SOURCE
from tests.unit.runtime.stored_place import COUNTS, Place, placed


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Place]:
    """Every stretch of four records is built by a process, of whatever table."""
    monkeypatch.setattr(building, "MIN_LEFT", 10)
    monkeypatch.setattr(building, "STRETCH_BYTES", 4)
    place = Place(tmp_path / "stores")
    place.builders = 1
    yield place
    place.close()


def write(place: Place, first: int, count: int) -> None:
    for number in range(first, first + count):
        place.log.write((f"key {number % 7}", b"%d" % (number % 10)))


async def test_it_is_what_its_topic_says_whatever_ends_meanwhile(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(place, 0, 30)
    place.log.write(("key 3", None))
    builders, take_file = started(monkeypatch), StoredTable.take_file

    def ends(self: StoredTable, built: Any) -> None:
        take_file(self, built)
        if self.position > 20:
            builders[-1].end()

    monkeypatch.setattr(StoredTable, "take_file", ends)
    with pytest.raises(RebuildError, match="WIREDESK_STATE_BUILDERS"):
        await place.acquire()
    monkeypatch.setattr(StoredTable, "take_file", take_file)
    table = await place.acquire()
    assert (table.items(), len(table)) == (place.log.table, 6)
    begun, went_on = place.log.reads
    assert begun == 0
    assert went_on > 20
    write(place, 30, 30)
    again = await place.restart()  # the stage itself reads the rest of a store that is kept
    assert again.folder == table.folder
    assert again.items() == place.log.table
    assert len(builders) == 2
    assert all(each._child.returncode is not None for each in builders)


def started(
    patch: pytest.MonkeyPatch, on_start: Callable[[], None] = lambda: None
) -> list[Builder]:
    """The builders that are started from now on."""
    builders: list[Builder] = []

    def start(*arguments: Any) -> Builder:
        builders.append(Builder(*arguments))
        on_start()
        return builders[-1]

    patch.setattr(building, "Builder", start)
    return builders


async def test_a_stage_that_gives_up_leaves_no_process(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(place, 0, 40)
    is_started = asyncio.Event()
    builders = started(monkeypatch, is_started.set)
    acquiring = asyncio.create_task(place.acquire())
    await is_started.wait()
    acquiring.cancel()
    with pytest.raises(asyncio.CancelledError):
        await acquiring
    assert [each._child.returncode for each in builders] == [-signal.SIGKILL]


def test_a_builder_says_what_the_disk_says_and_ends_with_its_stage(tmp_path: Path) -> None:
    placements = placed(source=6, table=COUNTS, of_table=6)
    builder = Builder(TableReading(COUNTS, SOURCE, 3, placements, None), Layout(expires=False))
    with pytest.raises(StoreError, match="not-there"):
        builder.build(Stretch([], 0, Mark(1, 1, 0.0, 0), tmp_path / "not-there"))
    [built] = builder.build(Stretch([], 0, Mark(1, 1, 0.0, 0), tmp_path))
    assert built.path.exists()
    builder._connection.close()  # as when the stage is killed
    assert builder._child.wait(10) == 0
