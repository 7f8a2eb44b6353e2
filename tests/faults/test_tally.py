"""The tally finds what it is there to find."""

import pytest

from tests.faults.counting import Numbered, Tally

PUSHED = [(0, 0), (0, 1), (0, 2)]


def _out(*rows: tuple[int, int]) -> list[Numbered]:
    """Of one key: the number given, and the offset."""
    return [Numbered(b"k", number, (0, offset)) for number, offset in rows]


@pytest.mark.parametrize(
    ("out", "dead", "faults"),
    [
        pytest.param([(1, 0), (2, 1), (3, 2)], [], {}, id="all well"),
        pytest.param([(1, 0), (2, 2)], [1], {}, id="a dead letter"),
        pytest.param([(1, 0), (2, 1)], [], {"lost": 1}, id="lost"),
        pytest.param([(1, 0), (2, 1), (3, 2), (4, 2)], [], {"doubled": 1}, id="doubled"),
        pytest.param([(1, 0), (2, 2), (3, 1)], [], {"out_of_order": 1}, id="out of order"),
        pytest.param([(1, 0), (3, 1), (4, 2)], [], {"miscounted": 2}, id="table ahead"),
        pytest.param([(1, 0), (1, 1), (2, 2)], [], {"miscounted": 2}, id="table behind"),
    ],
)
def test_tally(out: list[tuple[int, int]], dead: list[int], faults: dict[str, int]) -> None:
    assert Tally.of(PUSHED, _out(*out), [(0, offset) for offset in dead]).faults == faults
