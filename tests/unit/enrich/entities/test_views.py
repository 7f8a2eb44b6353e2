"""What the model is shown at once: whole views, in order, and each piece with its own view."""

from hypothesis import given
from hypothesis import strategies as st

from services.enrich.entities.views import READ_TOGETHER, View, as_inputs, read_together
from services.enrich.entities.words import Shape


def view(names: int, context: int) -> View:
    """A view of so many pieces, each with its own number within the view."""
    made = View(labelled=[(0, row) for row in range(names)])
    made.names.add(range(names), Shape.TITLE, 1)
    made.context.add(range(names, names + context), Shape.LOWER, 1 + names)
    return made


@given(st.lists(st.tuples(st.integers(1, 60), st.integers(2, 60))))
def test_views_stay_whole_and_in_order(sizes: list[tuple[int, int]]) -> None:
    views = [view(*size) for size in sizes]
    groups = list(read_together(views))
    assert [one for group in groups for one in group] == views
    assert all(len(group) == 1 or sum(map(len, group)) <= READ_TOGETHER for group in groups)


def test_as_many_views_as_fit_are_read_together() -> None:
    half = READ_TOGETHER // 2
    groups = read_together([view(1, half - 1), view(1, half - 1), view(1, 1), view(half, half)])
    assert [len(group) for group in groups] == [2, 1, 1]


def test_names_come_first_and_every_piece_names_its_view() -> None:
    inputs = as_inputs([view(1, 2), view(2, 1)])
    assert {name: array.tolist() for name, array in inputs.items()} == {
        "pieces": [[0, 0, 1, 1, 2, 2]],
        "shapes": [[*[Shape.TITLE] * 3, *[Shape.LOWER] * 3]],
        "positions": [[1, 1, 2, 2, 3, 3]],
        "views": [[0, 1, 1, 0, 0, 1]],
        "names": [3],
    }
    assert {str(array.dtype) for array in inputs.values()} == {"int64"}
