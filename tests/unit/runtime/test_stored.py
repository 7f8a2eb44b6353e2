"""A table on disk: the same as in memory, and as far along its topic as it says."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from runtime.errors import StoreDamagedError
from runtime.handler import TimeOf
from runtime.tables.memory import CommittedTable, StagedTable
from runtime.tables.rows import Change
from runtime.tables.store import Store, StoreMemory
from runtime.tables.stored import StoredTable
from tests.unit.runtime.table_log import TableLog

MEMORY = StoreMemory.of(16)
NOW = 1_000_000.0
KEYS = st.sampled_from(["a", "b", "c", "\udcff"])
WRITES = st.lists(st.tuples(KEYS, st.none() | st.binary(max_size=2)), min_size=1, max_size=4)


class Rows(Store):
    """A store in a dictionary, which outlives the table that uses it."""

    def __init__(self) -> None:
        self.folder = Path("rows")
        self.rows: dict[bytes, bytes] = {}

    def get(self, key: bytes) -> bytes | None:
        return self.rows.get(key)

    def get_all(self, keys: Sequence[bytes]) -> Sequence[bytes | None]:
        return [self.rows.get(key) for key in keys]

    def scan(self, prefix: bytes, start: bytes = b"") -> Iterator[tuple[bytes, bytes]]:
        for key in sorted(self.rows):
            if key.startswith(prefix) and key >= prefix + start:
                yield key[len(prefix) :], self.rows[key]

    def write(self, changes: object) -> None:
        assert isinstance(changes, dict)
        for key, value in changes.items():
            self.rows.pop(key, None)
            if value is not None:
                self.rows[key] = value


def begun(
    store: Store, *, expires: bool = False, start: int = 0, dated: TimeOf | None = None
) -> StoredTable:
    table = StoredTable(store, expires=expires, dated=dated)
    table.begin({"topic": "t"}, start, NOW)
    return table


def read_on(table: StoredTable, log: TableLog) -> None:
    """As an acquisition does."""
    table.forget_before(log.state.start)
    table.take_read(log.since(table.position), log.state.end)
    table.complete(log.state.start, NOW)


@given(WRITES, WRITES)
def test_it_reads_as_a_table_in_memory(
    before: list[tuple[str, bytes | None]], batch: list[tuple[str, bytes | None]]
) -> None:
    stored, memory = begun(Rows()), CommittedTable()
    for table in (stored, memory):
        table.apply(before)
    for seen in (StagedTable(stored), StagedTable(memory)):
        for change in batch:
            seen.write(*change)
    for table in (stored, memory):
        table.apply(batch)
        table.apply(batch)
    assert stored.items() == memory.items()
    assert len(stored) == len(memory)
    for key, _ in before + batch:
        assert stored.get(key) == memory.get(key)


def time_of(value: bytes) -> datetime | None:
    return datetime(2026, 3, 1, tzinfo=UTC) + timedelta(minutes=value[0]) if value else None


@given(st.lists(WRITES, max_size=5), st.integers(0, 5), st.none() | st.integers(0, 255))
def test_it_is_in_the_order_of_its_times(
    batches: list[list[tuple[str, bytes | None]]], most: int, minutes: int | None
) -> None:
    """Whether the store keeps that order or not, and opened anew as well."""
    rows, memory = Rows(), CommittedTable()
    stored, unordered = begun(rows, dated=time_of), begun(Rows())
    up_to = time_of(bytes([minutes])) if minutes is not None else None
    for batch in [[], *batches]:
        for table in (stored, unordered, memory):
            table.apply(batch)
        expected = memory.earliest(time_of, most, up_to)
        assert stored.earliest(time_of, most, up_to) == expected
        assert unordered.earliest(time_of, most, up_to) == expected
    again = StoredTable(rows, expires=False, dated=time_of)
    assert again.earliest(time_of, most, up_to) == memory.earliest(time_of, most, up_to)


def test_what_was_deleted_at_the_front_of_its_order_is_not_gone_through_again() -> None:
    started: list[bytes] = []

    class Watched(Rows):
        def scan(self, prefix: bytes, start: bytes = b"") -> Iterator[tuple[bytes, bytes]]:
            started.append(start)
            return super().scan(prefix, start)

    stored = begun(Watched(), dated=time_of)
    stored.apply([("a", b"\1"), ("b", b"\2"), ("c", b"\3")])
    stored.earliest(time_of, 1)
    stored.apply([("a", None)])
    stored.earliest(time_of, 1)
    stored.earliest(time_of, 1)
    before_a, from_a, from_b = started[-3:]
    assert before_a < from_a < from_b
    stored.apply([("z", b"\0")])
    assert [key for _, key in stored.earliest(time_of, 2)] == ["z", "b"]


STEPS = st.one_of(
    st.tuples(st.just("own"), WRITES),
    st.tuples(st.just("own, offsets unknown"), WRITES),
    st.tuples(st.just("another's"), WRITES),
    st.tuples(
        st.sampled_from(["aborted", "killed", "killed before the write", "compacted"]), WRITES
    ),
)


@given(st.lists(STEPS, max_size=12))
def test_whatever_happens_it_is_what_its_topic_says(
    steps: list[tuple[str, list[tuple[str, bytes | None]]]],
) -> None:
    log, rows = TableLog(), Rows()
    table = begun(rows)
    for step, writes in steps:
        if step == "compacted":
            log.compact()
        elif step == "aborted":  # its offsets are used up
            log.write()
        elif step != "killed":
            changes = log.write(*writes, marker=step != "another's")
            if step == "own, offsets unknown":
                changes = [change._replace(offset=n - 1) for n, change in enumerate(changes)]
            if step.startswith("own"):
                table.take_written(changes, NOW)
                assert [table.get(key) for key in dict(writes)] == list(dict(writes).values())
        if step.startswith("killed"):
            table = StoredTable(rows, expires=False)
        if step.startswith("killed") or step == "aborted":
            read_on(table, log)
    table = StoredTable(rows, expires=False)
    read_on(table, log)
    assert table.items() == log.table
    assert len(table) == len(log.table)


def test_its_own_writes_are_not_read_again() -> None:
    log = TableLog()
    log.write(("a", b"1"), ("b", b"2"))
    table = begun(Rows())
    read_on(table, log)
    assert table.position == log.state.end == 3
    table.take_written(log.write(("a", b"3"), ("a", b"4")), NOW)
    table.take_written(log.write(("c", b"5")), NOW + 9)
    assert table.position == 7  # the marker alone is left
    assert table.mark
    assert (table.mark.next, table.mark.complete_at) == (log.state.end, NOW + 9)
    assert table.items() == [("a", b"4"), ("b", b"2"), ("c", b"5")]


def test_what_others_have_written_is_not_passed_over() -> None:
    log = TableLog()
    table = begun(Rows())
    log.write(("x", b"other's"), marker=False)
    table.take_written(log.write(("a", b"1")), NOW + 9)
    table.take_written(log.write(("a", b"2")), NOW + 9)
    assert table.get("a") == b"2"
    assert table.mark
    assert (table.position, table.mark.complete_at) == (0, NOW)
    read_on(table, log)
    assert table.items() == log.table == [("a", b"2"), ("x", b"other's")]


def test_a_record_that_cant_be_used_is_remembered_as_such() -> None:
    rows = Rows()
    table = begun(rows)
    table.take_read([Change("a", b"1", 0), Change("a", b"?", 1, "no JSON")], 2)
    table = StoredTable(rows, expires=False)
    assert table.get("a") is None
    assert table.broken == [("a", "no JSON")]
    assert len(table) == 0
    table.take_read([Change("a", b"2", 2)], 3)
    assert table.broken == []
    assert table.get("a") == b"2"


def test_half_a_character_is_no_key_and_no_harm() -> None:
    rows = Rows()
    table = begun(rows)
    assert table.get("\ud800") is None
    table.take_read([Change("a", b"?", 1, "no \ud800")], 2)
    assert StoredTable(rows, expires=False).broken == [("a", r"no \ud800")]


def test_what_retention_has_removed_is_forgotten() -> None:
    log = TableLog()
    table = begun(Rows(), expires=True)
    table.take_written(log.write(("a", b"1"), ("b", b"1")), NOW)
    table.take_written(log.write(("a", b"2")), NOW)
    log.expire(before=2)
    table.forget_before(log.state.start)
    assert table.items() == log.table == [("a", b"2")]


def test_what_compaction_alone_shortens_is_never_forgotten() -> None:
    table = begun(Rows())
    table.take_read([Change("a", b"1", 0)], 1)
    table.forget_before(99)
    assert table.get("a") == b"1"


def test_without_a_mark_nothing_is_taken() -> None:
    table = StoredTable(Rows(), expires=False)
    with pytest.raises(StoreDamagedError):
        table.take_read([], 1)


def test_garbage_for_a_mark_is_damage() -> None:
    rows = Rows()
    for garbage in (b"{", b"{}", b'{"count": "x"}'):
        rows.rows[b"mark"] = garbage
        with pytest.raises(StoreDamagedError):
            StoredTable(rows, expires=False)


def test_it_is_there_again_after_it_was_closed(tmp_path: Path) -> None:
    table = begun(Store(tmp_path / "s", MEMORY, create=True))
    table.take_read([Change("ä", b"\0" * 900, 5)], 6)
    table.close()
    again = StoredTable(Store(tmp_path / "s", MEMORY), expires=False)
    assert (again.get("ä"), again.position, len(again)) == (b"\0" * 900, 6, 1)
    assert again.identity == {"topic": "t"}
    assert again.size > 900
    again.close()
    assert again.size == 0
    assert again.closed
