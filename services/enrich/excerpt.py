"""How much of a body is tagged, so that an item of any length takes a bounded time."""

from collections.abc import Callable, Iterator, Sequence

from schemas.article import TimeExpression
from services.enrich.dates import MAX_EXPRESSIONS
from services.enrich.entities.words import MAX_WORD_LENGTH, word_spans

MAX_PIECES = 8_000
"""Pieces that the tagger reads: about 6,500 words of English.

The longest of 2,000 stories that we have measured has 2,952 words.
"""
MAX_CHARACTERS = 100_000
"""Characters, for a body that is hardly words: blanks, marks, one endless word."""


def excerpt(body: Sequence[str], size_of: Callable[[str], int]) -> tuple[str, ...]:
    """The paragraphs that are tagged: all, or the first ones, the last of them cut behind a word.

    `size_of` gives the pieces that the tagger reads a word as.
    """
    kept: list[str] = []
    pieces, characters = MAX_PIECES, MAX_CHARACTERS
    for paragraph in body:
        if pieces <= 0:
            break
        # A paragraph takes time of its own, even one without a word.
        part, pieces = _start(paragraph[:characters], pieces - 1, size_of)
        if part or not paragraph:
            kept.append(part)
        if len(part) < len(paragraph):
            break
        characters -= len(part)
    return tuple(kept)


def limit_warnings(
    body: Sequence[str], tagged: Sequence[str], dates: Sequence[TimeExpression]
) -> Iterator[str]:
    """What to say of a body of which only the `tagged` part is tagged, and of too many `dates`."""
    if tuple(body) != tuple(tagged):
        words = sum(len(paragraph.split()) for paragraph in tagged)
        yield f"only the first {words} words are tagged: the copy is too long"
    if len(dates) == MAX_EXPRESSIONS:
        yield f"only the first {MAX_EXPRESSIONS} dates are tagged: there are too many"


def _start(text: str, pieces: int, size_of: Callable[[str], int]) -> tuple[str, int]:
    """As much of a paragraph as so many pieces are, and how many are left."""
    for start, end in word_spans(text):
        pieces -= size_of(text[start : min(end, start + MAX_WORD_LENGTH)])
        if pieces < 0:
            return text[:start].rstrip(), 0
    return text, pieces
