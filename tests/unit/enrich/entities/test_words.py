import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.enrich.entities.windows import windows
from services.enrich.entities.words import Shape, shape_of, word_spans


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("harbour", Shape.LOWER),
        ("Oslo", Shape.TITLE),
        ("A", Shape.TITLE),
        ("NATO", Shape.CAPITALS),
        ("McDonald", Shape.TITLE),
        ("iPhone", Shape.MIXED),
        ("2023", Shape.DIGITS),
        ("-", Shape.LOWER),
    ],
)
def test_shapes(word: str, expected: Shape) -> None:
    assert shape_of(word) == expected


def test_words_and_marks_stand_apart() -> None:
    text = "Weller’s U.N."
    words = [text[start:end] for start, end in word_spans(text)]
    assert words == ["Weller", "’", "s", "U", ".", "N", "."]


@given(st.lists(st.tuples(st.sampled_from(["a", ".", "!"]), st.integers(0, 30))))
def test_windows_cover_all_words_and_keep_their_bound(rows: list[tuple[str, int]]) -> None:
    words, pieces = [word for word, _ in rows], [count for _, count in rows]
    found = list(windows(words, pieces, largest=20))
    assert [at for start, end in found for at in range(start, end)] == list(range(len(words)))
    assert all(sum(pieces[start:end]) <= 20 or end == start + 1 for start, end in found)


def test_windows_end_with_a_sentence_where_they_can() -> None:
    words = ["One", "two", "three", ".", "Four", "five", "six", "seven"]
    assert list(windows(words, [1] * 8, largest=6)) == [(0, 4), (4, 8)]
