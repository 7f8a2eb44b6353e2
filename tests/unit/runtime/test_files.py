"""A table whose store is built of files is the one that is written a bit at a time."""

import random
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from runtime.tables import files
from runtime.tables.doubts import Mark
from runtime.tables.files import Built, Stretch, build
from runtime.tables.rows import Change
from runtime.tables.seen import SeenKeys, digests_of
from runtime.tables.store import Store, StoreMemory
from runtime.tables.stored import StoredTable

MEMORY = StoreMemory.of(16)
NOW = 1_000_000.0


def time_of(value: bytes) -> datetime | None:
    return datetime(2026, 3, 1, tzinfo=UTC) + timedelta(minutes=value[0]) if value else None


def change(record: Any) -> Change:
    return Change(
        record.key, record.value, record.offset, "garbage" if record.value == b"?" else None
    )


def some_records(seed: int, count: int) -> list[Any]:
    """Of few keys: most have come before. Some values can't be used, some offsets are missing."""
    chance = random.Random(seed)
    values = (None, b"?", *(bytes([number]) for number in range(9)))
    return [
        SimpleNamespace(key=f"key {chance.randrange(40)}", value=chance.choice(values), offset=at)
        for at in range(0, 3 * count, 3)
    ]


class Place:
    """A store that comes and goes, and one in which the same is written a bit at a time."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.table = self._table("built", create=True)
        self.other = self._table("other", create=True)
        for each in (self.table, self.other):
            each.begin({}, 0, NOW)

    def _table(self, name: str, *, create: bool) -> StoredTable:
        store = Store(self.folder / name, MEMORY, create=create)
        return StoredTable(store, expires=True, dated=time_of)

    def restart(self) -> None:
        self.table.close()
        self.table = self._table("built", create=False)

    def stretch(self, found: Sequence[Any], folder: Path) -> Sequence[Built]:
        """Files of what was found behind the table's position."""
        position = found[-1].offset + 1
        mark = replace(self.table.marked, position=position, next=position)
        stretch = Stretch(found, self.table.position, mark, folder)
        return build(stretch, change, self.table.layout)

    def write(self, found: Sequence[Any]) -> None:
        self.other.take_read([change(each) for each in found], found[-1].offset + 1)

    def same(self) -> bool:
        return told(self.table) == told(self.other)

    def close(self) -> None:
        self.table.close()
        self.other.close()


def told(table: StoredTable) -> tuple[Any, ...]:
    """All that a table says."""
    order = table.earliest(time_of, 99)
    return table.items(), len(table), table.broken, order, table.position


@pytest.fixture
def place(tmp_path: Path) -> Any:
    place = Place(tmp_path)
    yield place
    place.close()


def test_it_is_the_table_that_is_written_a_bit_at_a_time(place: Place) -> None:
    found = some_records(1, 400)
    with place.table.built_of_files(400) as folder:
        for first in range(0, 400, 50):
            some = found[first : first + 50]
            take(place, some, folder)
            place.write(some)
            assert place.same()
    place.restart()
    assert place.same()
    for table in (place.table, place.other):
        table.forget_before(600)
    assert place.same()
    assert len(place.table) > 0


def test_each_file_says_how_far_it_is(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "MAX_BYTES", 100)
    monkeypatch.setattr(files, "AT_ONCE", 16)
    found = some_records(2, 100)
    with place.table.built_of_files(100) as folder:
        made = place.stretch(found, folder)
        assert len(made) > 3
        assert made[-1].mark.position == found[-1].offset + 1
        for built in made[:2]:
            place.table.take_file(built)
    place.write([each for each in found if each.offset < made[1].mark.position])
    assert place.table.position == made[1].mark.position < made[2].mark.position
    assert place.same()


def test_a_stretch_without_a_record_moves_the_offset_on(place: Place) -> None:
    found = [SimpleNamespace(key="a", value=b"1", offset=0)]
    place.write(found)
    with place.table.built_of_files(10) as folder:
        take(place, found, folder)
        mark = Mark(9, 9, NOW, 0)
        [nothing] = build(Stretch([], 1, mark, folder), change, place.table.layout)
        place.table.take_file(nothing)
    assert place.table.mark == mark
    assert place.table.items() == place.other.items()


@pytest.mark.parametrize("dies", ["before a file", "before a file is taken", "behind a file"])
def test_a_process_may_die_at_any_moment(
    place: Place, dies: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A store that was being built goes on where it was, and is right in the end."""
    found = some_records(3, 300)
    with place.table.built_of_files(300) as folder:
        take(place, found[:100], folder)
        after = place.stretch(found[100:200], folder)
        if dies == "before a file is taken":
            monkeypatch.setattr(Store, "take_file", _die_in_between)
            with pytest.raises(KeyboardInterrupt):
                place.table.take_file(after[0])
            monkeypatch.undo()
        elif dies == "behind a file":
            place.table.take_file(after[0])
    place.restart()
    assert place.table.is_unbuilt
    rest = [each for each in found if each.offset >= place.table.position]
    assert len(rest) == (100 if dies == "behind a file" else 200)
    with place.table.built_of_files(300) as folder:
        assert list(folder.iterdir()) == []
        take(place, rest, folder)
    place.write(found)
    assert place.same()
    place.table.complete(0, NOW)
    place.restart()
    assert place.same()


KILLED = """
import os, signal, sys
from pathlib import Path
from tests.unit.runtime import test_files
from runtime.tables.store import Store

def die(store, _, before):
    store.write(before)
    os.kill(os.getpid(), signal.SIGKILL)

place = test_files.Place(Path(sys.argv[1]))
with place.table.built_of_files(300) as folder:
    found = test_files.some_records(5, 300)
    test_files.take(place, found[:100], folder)
    Store.take_file = die
    test_files.take(place, found[100:200], folder)
"""


def take(place: Place, found: Sequence[Any], folder: Path) -> None:
    for built in place.stretch(found, folder):
        place.table.take_file(built)


def test_a_process_that_is_killed_leaves_a_store_of_one_moment(tmp_path: Path) -> None:
    killed = subprocess.run([sys.executable, "-c", KILLED, tmp_path / "killed"], check=False)
    assert killed.returncode == -signal.SIGKILL
    place = Place(tmp_path / "other")
    place.table.close()
    place.table = StoredTable(
        Store(tmp_path / "killed" / "built", MEMORY), expires=True, dated=time_of
    )
    found = some_records(5, 300)
    assert place.table.position == found[99].offset + 1
    with place.table.built_of_files(300) as folder:
        take(place, found[100:], folder)
    place.write(found)
    assert place.same()
    place.close()


def _die_in_between(store: Store, _: Path, before: Mapping[bytes, bytes | None]) -> None:
    assert before
    store.write(before)
    raise KeyboardInterrupt


def test_what_was_being_built_is_counted_before_it_is_written_to(place: Place) -> None:
    found = some_records(4, 100)
    with place.table.built_of_files(100) as folder:
        take(place, found, folder)
    place.restart()
    place.write(found)
    more = [Change("new", b"1", 900), Change("key 1", b"2", 901)]
    for table in (place.table, place.other):
        table.take_read(more, 902)
    assert place.same()


def test_seen_keys_are_all_known_and_few_others() -> None:
    keys = [b"key %d" % number for number in range(20_000)]
    seen = SeenKeys(len(keys))
    assert len(seen.note(digests_of(keys))) < 100
    assert seen.note(digests_of(keys[7:9])) == [0, 1]
    others = [b"other %d" % number for number in range(5000)]
    assert len(seen.note(digests_of(others))) < 150
