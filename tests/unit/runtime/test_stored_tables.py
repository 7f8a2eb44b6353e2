"""Tables on disk as an owner has them: read on where that is safe, else built anew."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from structlog.testing import capture_logs

from runtime.errors import BrokenTableError, RebuildError, StoreDamagedError
from runtime.partition.stored_tables import (
    is_stored,
)
from runtime.partition.table_check import check_table
from runtime.tables.stores import Stores
from schemas.topics import CORRESPONDENT_NAMES, HELD, LEDGER, UNRESOLVED_KILLS
from services.publish import stage as publish
from tests.unit.runtime.stored_place import COUNTS, MEMORY, SHORT, Place, begun
from tests.unit.runtime.table_log import DAY


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    place = Place(tmp_path)
    yield place
    place.close()


async def test_a_restart_reads_only_the_rest(place: Place) -> None:
    await begun(place)
    place.log.write(("a", b"3"), ("c", b"4"), marker=False)
    table = await place.restart()
    assert table.items() == place.log.table == [("a", b"3"), ("b", b"2"), ("c", b"4")]
    assert place.log.reads == [0, 3]
    assert place.log.taken == 3
    assert place.dropped == {}


async def test_a_producer_built_anew_reads_on_with_the_store_it_has(place: Place) -> None:
    table = await begun(place)
    place.log.write(("a", None))
    assert await place.acquire(table) is table
    assert table.items() == place.log.table == [("b", b"2")]
    assert place.log.reads == [0, 3]


async def test_an_empty_table_is_kept_too(place: Place) -> None:
    first = await place.acquire()
    assert await place.acquire(first) is first
    again = await place.restart()
    assert (again.folder, len(again)) == (first.folder, 0)


def other_topic_id(place: Place) -> None:
    place.log.state = replace(place.log.state, topic_id="topic-2")


def other_cluster(place: Place) -> None:
    place.log.state = replace(place.log.state, cluster="other")


def cut(place: Place) -> None:
    place.log.state = replace(place.log.state, end=1)
    place.log.records = {0: ("a", b"1")}


def begins_past_the_offset(place: Place) -> None:
    place.log.write(("a", b"5"), ("c", b"6"))
    place.log.expire(before=4)


def begins_later(place: Place) -> None:
    place.log.expire(before=1)


def a_tombstone_compacted_away(place: Place) -> None:
    place.log.write(("a", None))
    place.log.compact(tombstones=True)
    place.pass_time(DAY / 2 + 1)
    place.log.write(("c", b"4"))


def a_clock_set_back(place: Place) -> None:
    place.pass_time(-DAY)
    place.log.write(("c", b"4"))


def damaged(place: Place) -> None:
    [current] = place.folder.glob("*/CURRENT")
    current.write_text("garbage", "utf-8")


def lost(place: Place) -> None:
    for each in place.folder.glob("*"):
        each.rename(place.folder.parent / "elsewhere")


@pytest.mark.parametrize(
    ("happens", "label"),
    [
        (other_topic_id, "other-topic-id"),
        (other_cluster, "other-cluster"),
        (cut, "past-end"),
        (begins_past_the_offset, "removed"),
        (begins_later, "removed"),
        (a_tombstone_compacted_away, "too-old"),
        (a_clock_set_back, "clock"),
        (damaged, "damaged"),
        (lost, None),
    ],
)
async def test_a_store_in_doubt_is_built_anew(
    place: Place, happens: Any, label: str | None
) -> None:
    before = await begun(place)
    place.close()
    happens(place)
    with capture_logs() as said:
        table = await place.restart()
    assert table.items() == place.log.table
    assert place.log.reads == [0, place.log.state.start]
    assert table.folder != before.folder
    assert list(place.folder.iterdir()) == [Path(table.folder)]
    assert place.dropped == ({label: 1} if label else {})
    dropped = [each for each in said if each["event"] == "a store is dropped"]
    assert len(dropped) == (happens is not lost)
    assert all(each["store"] == before.folder and each["why"] for each in dropped)


class Rotten:
    """RocksDB over a block that has changed on disk."""

    def get(self, key: bytes) -> bytes:
        raise Exception("Corruption: block checksum mismatch")

    def close(self) -> None:
        pass


async def test_damage_that_a_handler_has_met_ends_the_store(place: Place) -> None:
    before = await begun(place)
    real = before._store._database
    before._store._database = Rotten()  # type: ignore[assignment]
    with pytest.raises(StoreDamagedError, match="block checksum mismatch"):
        before.get("a")
    before._store._database = real  # other blocks can be read
    table = await place.acquire(before)
    assert table.items() == place.log.table
    assert place.log.reads == [0, 0]
    assert place.dropped == {"damaged": 1}


async def test_a_store_of_another_schema_is_built_anew(place: Place) -> None:
    await begun(place)
    place.table = replace(COUNTS, value=LEDGER.value)
    place.log.expire(before=4)
    place.log.state = replace(place.log.state, end=4)
    place.close()
    await place.acquire()
    assert place.dropped == {"other-schema": 1}


async def test_a_store_that_another_process_has_is_left_to_it(place: Place) -> None:
    frozen = await begun(place)
    with capture_logs() as said:
        table = await place.acquire()
    assert table.items() == frozen.items()
    assert table.folder != frozen.folder
    assert said[0]["event"] == "a store is left alone"


async def test_what_is_removed_while_it_is_read_may_be_missing(place: Place) -> None:
    await begun(place)
    place.close()
    place.log.start_after = 99
    with pytest.raises(RebuildError, match="were removed while they were read"):
        await place.acquire()
    place.log.start_after = 0
    assert (await place.acquire()).items() == place.log.table
    assert place.log.reads == [0, 3, 0]


async def test_a_reading_that_was_cut_short_goes_on_and_keeps_its_age(place: Place) -> None:
    place.log.write(("a", b"1"), ("b", b"2"))
    read_on, begun_at = place.log.read_on, place.now

    async def ends(where: Any, start: int, take: Any, note: Any) -> int:
        async def take_one(records: Any, position: int) -> None:
            await take(records, position)
            place.pass_time(100)
            raise TimeoutError

        return await read_on(where, start, take_one, note)

    place.log.read_on = ends  # type: ignore[method-assign]
    with pytest.raises(TimeoutError):
        await place.acquire()
    del place.log.read_on
    store = Stores(place.folder, MEMORY).find("counts-3", expires=False)
    assert store is not None
    assert store.mark
    assert (store.mark.position, store.mark.complete_at) == (1, begun_at)
    store.close()
    assert (await place.acquire()).items() == place.log.table
    assert place.log.reads == [0, 1]


async def test_retention_is_followed(tmp_path: Path) -> None:
    place = Place(tmp_path, SHORT)
    await begun(place)
    place.log.expire(before=2)
    table = await place.restart()
    assert table.items() == place.log.table == [("b", b"2")]
    assert place.dropped == {}
    place.close()


async def test_what_cant_be_read_is_passed_over_after_a_restart_too(tmp_path: Path) -> None:
    place = Place(tmp_path, CORRESPONDENT_NAMES)
    place.log.write(("ap:x", b"garbage"))
    for _ in range(2):
        table = await place.restart()
        with capture_logs() as said:
            await check_table(place.context, place.table, 3, table)
        assert [each["event"] for each in said] == ["table record passed over"]
        assert table.get("ap:x") is None
    place.close()


async def test_what_is_needed_and_cant_be_read_halts_after_a_restart_too(tmp_path: Path) -> None:
    place = Place(tmp_path, LEDGER)
    place.log.write(("urn:x", b"garbage"))
    for _ in range(2):
        table = await place.restart()
        with pytest.raises(BrokenTableError, match="urn:x"):
            await check_table(place.context, place.table, 3, table)
    place.log.write(("urn:x", None))  # `wiredesk tables mend`
    await check_table(place.context, place.table, 3, await place.restart())
    place.close()


def test_what_a_stage_goes_through_by_itself_stays_in_memory(place: Place) -> None:
    place.desk.stage = publish.build()
    stored = [is_stored(place.context, table) for table in place.desk.stage.tables]
    assert stored == [table not in (HELD, UNRESOLVED_KILLS) for table in place.desk.stage.tables]
    assert not is_stored(place.desk.context(), LEDGER)
