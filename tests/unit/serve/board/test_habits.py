"""A source that sends far less often than it does is called quiet."""

import pytest

from services.serve.board.habits import FEWEST, LEAST_QUIET, QUIET_GAPS, Habits

MINUTE = 60_000


def habits(gap: int, count: int) -> Habits:
    made = Habits()
    for number in range(count):
        made.note("ap", f"item {number}", number * gap)
    return made


def test_the_habit_is_the_median_gap() -> None:
    made = habits(5 * MINUTE, FEWEST + 1)
    made.note("ap", "late", 600 * MINUTE)
    [habit] = made.all()
    assert (habit.usual_gap, habit.last, habit.last_id) == (5 * MINUTE, 600 * MINUTE, "late")


@pytest.mark.parametrize(
    ("gap", "silence", "quiet"),
    [
        (5 * MINUTE, QUIET_GAPS * 5 * MINUTE, False),
        (5 * MINUTE, QUIET_GAPS * 5 * MINUTE + 1, True),
        (1000, LEAST_QUIET, False),
        (1000, LEAST_QUIET + 1, True),
    ],
)
def test_silence(gap: int, silence: int, quiet: bool) -> None:
    [habit] = habits(gap, FEWEST + 1).all()
    assert habit.is_quiet(habit.last + silence) == quiet


def test_a_source_of_few_events_has_no_habit() -> None:
    [habit] = habits(MINUTE, FEWEST).all()
    assert habit.usual_gap is None
    assert not habit.is_quiet(habit.last + 10**12)
