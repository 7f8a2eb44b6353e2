"""What has been fetched and waits, and for how long: with a clock that tests set."""

from datetime import UTC, datetime

import pytest

from runtime.handler import Record
from runtime.partition.backlog import Backlog
from tests.unit.runtime.fakes import FakeClock

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def backlog(clock: FakeClock) -> Backlog:
    return Backlog(max_records=4, max_bytes=10, clock=clock.monotonic)


def records(first: int, count: int, value: bytes = b"x") -> list[Record]:
    return [Record("copy", 0, n, NOW, None, value) for n in range(first, first + count)]


def offsets(backlog: Backlog) -> list[int]:
    return [record.offset for record in backlog]


def test_records_wait_in_order_and_what_is_fetched_again_is_left_out(backlog: Backlog) -> None:
    backlog.restart(5)
    backlog.add(records(3, 4))
    backlog.add(records(6, 2))

    assert offsets(backlog) == [5, 6, 7]
    assert (len(backlog), backlog.fed_to) == (3, 8)
    assert backlog.oldest == records(5, 1)[0]


def test_the_oldest_are_taken_and_wait_until_they_are_committed(backlog: Backlog) -> None:
    backlog.add(records(0, 3))

    assert [record.offset for record in backlog.first(2)] == [0, 1]
    assert offsets(backlog) == [0, 1, 2]

    backlog.commit(2, 2)
    assert (offsets(backlog), backlog.next_offset) == ([2], 2)


def test_a_restart_forgets_what_waits(backlog: Backlog) -> None:
    backlog.add(records(0, 4, b"12345"))
    backlog.restart(1)

    assert (offsets(backlog), backlog.oldest, backlog.fed_to) == ([], None, 1)
    assert backlog.has_room


@pytest.mark.parametrize(
    ("count", "value", "room"),
    [(3, b"x", True), (4, b"x", False), (3, b"123", True), (2, b"12345", False), (3, b"", True)],
)
def test_it_has_room_below_both_limits(
    backlog: Backlog, count: int, value: bytes, room: bool
) -> None:
    backlog.add(records(0, count, value))

    assert backlog.has_room is room


def test_a_commit_makes_room_again(backlog: Backlog) -> None:
    backlog.add(records(0, 3, b"12345"))
    backlog.commit(1, 1)
    assert not backlog.has_room
    backlog.commit(1, 2)
    assert backlog.has_room


def test_a_tombstone_has_no_bytes(backlog: Backlog) -> None:
    backlog.add([Record("copy", 0, 0, NOW, b"k", None)])
    backlog.commit(1, 1)
    assert backlog.has_room


def test_a_partition_waits_from_its_assignment(backlog: Backlog, clock: FakeClock) -> None:
    clock.pass_time(7)
    assert backlog.stalled_for == 7


def test_nothing_that_waits_is_no_stall(backlog: Backlog, clock: FakeClock) -> None:
    backlog.commit(0, 0)
    clock.pass_time(1000)
    assert backlog.stalled_for == 0

    backlog.add(records(0, 2))  # a long rest is no stall: it counts from here
    assert backlog.stalled_for == 0
    clock.pass_time(3)
    backlog.add(records(2, 1))
    assert backlog.stalled_for == 3


def test_each_commit_is_progress(backlog: Backlog, clock: FakeClock) -> None:
    backlog.add(records(0, 2))
    clock.pass_time(5)
    backlog.commit(1, 1)
    assert backlog.stalled_for == 0
    clock.pass_time(2)
    assert backlog.stalled_for == 2


def test_records_that_never_arrive_are_a_stall_too(backlog: Backlog, clock: FakeClock) -> None:
    backlog.commit(0, 0)
    backlog.note_lag(3)
    clock.pass_time(5)
    backlog.note_lag(3)
    assert backlog.stalled_for == 5

    backlog.note_lag(0)
    assert backlog.stalled_for == 0


def test_without_lag_what_is_in_hand_still_waits(backlog: Backlog, clock: FakeClock) -> None:
    backlog.add(records(0, 1))
    clock.pass_time(5)
    backlog.note_lag(0)
    assert backlog.stalled_for == 5


def test_what_has_a_limit_of_its_own_is_left_out(backlog: Backlog, clock: FakeClock) -> None:
    clock.pass_time(2)
    with backlog.untimed():
        clock.pass_time(100)
        assert backlog.stalled_for == 0
    assert backlog.stalled_for == 2
