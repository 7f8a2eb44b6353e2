"""The list of sources: what the board has seen of each, against what has been learned of it."""

import pytest

from schemas.rhythm import Rhythms
from services.serve.board.board import Board
from services.serve.board.settings import BoardSettings
from services.serve.board.source_rows import source_rows
from services.serve.rhythm.arrivals import Arrived
from services.serve.wire import Wire
from tests.unit.serve.rhythm.test_rhythm import MINUTE, at, in_office_hours, item, learned

NINE = at(0, 9)


@pytest.fixture
def board() -> Board:
    return Board(BoardSettings(), Wire(1 << 20, lambda _: b"{}"), None)


@pytest.fixture(scope="module")
def rhythms() -> Rhythms:
    """Two weeks, and a morning in which a source changes its format."""
    morning = [item(each, format="json") for each in range(at(0, 8), NINE + 1, MINUTE)]
    return learned([*map(item, in_office_hours(2, 10 * MINUTE)), *morning]).rhythms


def test_a_source_without_a_habit_is_shown_as_the_board_saw_it(board: Board) -> None:
    board.habits.note("north", "ferry", NINE)
    [row] = source_rows(board, NINE, desk=False)
    assert row == {
        "source": "north",
        "last": NINE,
        "last_id": "ferry",
        "usual_gap": None,
        "expected": None,
        "quiet": False,
    }


def test_its_habit_says_whether_it_is_quiet(board: Board, rhythms: Rhythms) -> None:
    board.rhythms.load(rhythms)
    board.habits.note("north", "ferry", NINE - MINUTE)
    [row] = source_rows(board, NINE + 60 * MINUTE, desk=False)
    assert (row["quiet"], row["last"]) == (True, NINE - MINUTE)
    assert NINE < row["expected"] <= NINE + 10 * MINUTE
    [row] = source_rows(board, NINE + 5 * MINUTE, desk=False)
    assert not row["quiet"]
    assert row.keys().isdisjoint({"drift", "flood"}), "which say something of unpublished copy"


def test_a_desk_is_shown_drift_and_flood(board: Board, rhythms: Rhythms) -> None:
    board.rhythms.load(rhythms)
    board.habits.note("north", "ferry", NINE - MINUTE)
    [row] = source_rows(board, NINE, desk=True)
    assert row["last"] == NINE
    assert row["drift"]["format"] > 1
    board.rhythms.take("wire.outcomes/0", 10_000, item(NINE))
    [row] = source_rows(board, NINE, desk=True)
    assert 0 < row["flood"] < 1


def test_only_a_desk_sees_a_source_of_which_nothing_is_published(board: Board) -> None:
    board.rhythms.take("wire.dead-letters/0", 0, Arrived("south", NINE, {}))
    assert source_rows(board, NINE, desk=False) == []
    [row] = source_rows(board, NINE, desk=True)
    assert (row["source"], row["last"], row["last_id"]) == ("south", NINE, None)
