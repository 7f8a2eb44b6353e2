"""What the entity model reads of a paragraph, and how many paragraphs at once."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from services.enrich.entities.words import Shape

Word = tuple[int, int]
"""The number of a paragraph, and of a word in it."""

READ_TOGETHER = 100
"""Pieces. Int8 arithmetic is fastest with about so many; with more, time grows with the square."""


@dataclass(slots=True)
class Rows:
    """Pieces as the model takes them in: what each is, how its word is written, where it is."""

    pieces: list[int] = field(default_factory=list)
    shapes: list[int] = field(default_factory=list)
    positions: list[int] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.pieces)

    def add(self, pieces: Sequence[int], shape: Shape, position: int) -> None:
        """Appends the pieces of one word, the first of which is at `position` of the window."""
        self.pieces += pieces
        self.shapes += [shape] * len(pieces)
        self.positions += range(position, position + len(pieces))


@dataclass(slots=True)
class View:
    """The words of one window that may be of a name, and those near them."""

    names: Rows = field(default_factory=Rows)
    context: Rows = field(default_factory=Rows)
    labelled: list[Word | None] = field(default_factory=list)
    """The word that each row of `names` gives a label to; None for a word's further pieces."""

    def __len__(self) -> int:
        return len(self.names) + len(self.context)


def read_together(views: Iterable[View]) -> Iterator[list[View]]:
    """The views in groups of at most `READ_TOGETHER` pieces; a larger one stays alone."""
    group: list[View] = []
    for view in views:
        if group and sum(map(len, group)) + len(view) > READ_TOGETHER:
            yield group
            group = []
        group.append(view)
    if group:
        yield group


def as_inputs(group: Sequence[View]) -> dict[str, NDArray[np.int64]]:
    """What the model reads: the possible names of all views, then the context of all views.

    `pieces`, `shapes`, `positions` and `views` (1, pieces), the last the number of the view
    that each piece belongs to and may look at; `names` (1), how many pieces come first.
    """
    parts = [*(view.names for view in group), *(view.context for view in group)]
    numbers = [*range(len(group)), *range(len(group))]
    return {
        "pieces": np.array([[piece for part in parts for piece in part.pieces]]),
        "shapes": np.array([[shape for part in parts for shape in part.shapes]]),
        "positions": np.array([[position for part in parts for position in part.positions]]),
        "views": np.repeat(numbers, [len(part) for part in parts])[None],
        "names": np.array([sum(len(view.names) for view in group)]),
    }
