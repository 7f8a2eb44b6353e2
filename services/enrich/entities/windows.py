"""Cuts a paragraph's word pieces into windows that the model reads at once."""

from collections.abc import Iterator, Sequence

MAX_WINDOW_PIECES = 160
"""Pieces. The model was taught on up to 192, and time grows with the square of a window."""

_SENTENCE_ENDS = frozenset(".!?;")


def windows(
    words: Sequence[str], pieces_of: Sequence[int], largest: int = MAX_WINDOW_PIECES
) -> Iterator[tuple[int, int]]:
    """First word and last word (excluded) of each window of at most `largest` pieces.

    `pieces_of` is the number of pieces of each word. A window ends at the end of a sentence
    where there is one in its second half. A word of more pieces than `largest` is a window
    of its own.
    """
    start = 0
    while start < len(words):
        end = _end_that_fits(pieces_of, start, largest)
        if end < len(words):
            end = _end_of_sentence(words, start, end)
        yield start, end
        start = end


def _end_that_fits(pieces_of: Sequence[int], start: int, largest: int) -> int:
    total = 0
    for word in range(start, len(pieces_of)):
        total += pieces_of[word]
        if total > largest:
            return max(word, start + 1)
    return len(pieces_of)


def _end_of_sentence(words: Sequence[str], start: int, end: int) -> int:
    for word in range(end, (start + end) // 2, -1):
        if words[word - 1] in _SENTENCE_ENDS:
            return word
    return end
