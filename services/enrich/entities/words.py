"""Words as the entity model reads them, when it is trained and when it runs.

The model's vocabulary knows no capitals, so each word's shape travels beside it.
"""

import re
from collections.abc import Sequence
from enum import IntEnum

_WORD = re.compile(r"\w+|[^\w\s]")

MAX_WORD_LENGTH = 100
"""Characters of a word that the model gets to see: longer ones are never names."""


class Shape(IntEnum):
    """How a word is written; the values are rows of the model's token type embedding."""

    LOWER = 0
    TITLE = 1
    CAPITALS = 2
    MIXED = 3
    DIGITS = 4


SHAPES: Sequence[Shape] = tuple(Shape)


def word_spans(text: str) -> list[tuple[int, int]]:
    """Start and end of each word and of each mark of punctuation in `text`."""
    return [found.span() for found in _WORD.finditer(text)]


def shape_of(word: str) -> Shape:
    """The shape of one word, which is not empty."""
    if word.islower():
        return Shape.LOWER
    if word.isupper() and len(word) > 1:
        return Shape.CAPITALS
    if word[0].isupper():
        return Shape.TITLE
    if word[0].isdigit():
        return Shape.DIGITS
    return Shape.MIXED if any(letter.isupper() for letter in word) else Shape.LOWER
