"""Tables in memory: what is staged is seen by the batch alone."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from runtime.tables.memory import CommittedTable, StagedTable

CHANGES = st.lists(st.tuples(st.sampled_from("abc"), st.none() | st.binary(max_size=2)))


@given(CHANGES, CHANGES)
def test_a_staged_table_reads_as_the_committed_one_will(
    before: list[tuple[str, bytes | None]], batch: list[tuple[str, bytes | None]]
) -> None:
    committed = CommittedTable()
    committed.apply(before)
    unchanged = committed.items()
    staged = StagedTable(committed)
    for change in batch:
        staged.write(*change)

    assert committed.items() == unchanged
    seen = staged.items(), [staged.get(key) for key in "abc"]
    committed.apply(staged.changes.items())
    assert seen == (committed.items(), [committed.get(key) for key in "abc"])


DAY = datetime(2026, 3, 2, tzinfo=UTC)


def time_of(value: bytes) -> datetime | None:
    """A value that is not empty states a time: its first byte, in minutes."""
    return DAY + timedelta(minutes=value[0]) if value else None


Found = Sequence[tuple[datetime, str]]


def every(table: CommittedTable | StagedTable) -> tuple[Found, Found]:
    """All that have a time; and the first two up to one."""
    up_to = DAY + timedelta(minutes=100)
    return table.earliest(time_of, 1000), table.earliest(time_of, 2, up_to)


def naive(table: CommittedTable | StagedTable) -> tuple[Found, Found]:
    times = [(time_of(value), key) for key, value in table.items()]
    ordered = sorted((time, key) for time, key in times if time)
    return ordered, [each for each in ordered if each[0] <= DAY + timedelta(minutes=100)][:2]


@given(CHANGES, st.lists(CHANGES, max_size=6))
def test_a_table_is_in_the_order_of_its_times_after_every_change(
    before: list[tuple[str, bytes | None]], batches: list[list[tuple[str, bytes | None]]]
) -> None:
    committed = CommittedTable({key: value for key, value in before if value is not None})
    for batch in batches:
        assert every(committed) == naive(committed)
        staged = StagedTable(committed)
        assert every(staged) == naive(staged)
        for change in batch:
            staged.write(*change)
            assert every(staged) == naive(staged)
        committed.apply(staged.changes.items())
    assert every(committed) == naive(committed)


def test_values_that_stay_are_not_read_again() -> None:
    read: list[bytes] = []

    def counted(value: bytes) -> datetime | None:
        read.append(value)
        return time_of(value)

    committed = CommittedTable({str(number): b"%d" % number for number in range(1000)})
    committed.earliest(counted, 1)
    assert len(read) == 1000
    read.clear()
    committed.apply([("7", b"70"), ("new", b"1"), ("8", None)])
    committed.earliest(counted, 1)
    assert read == [b"7", b"70", b"1", b"8"]
