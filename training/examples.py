"""Passages as the numbers that the networks learn from."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from random import Random

import torch
from tokenizers import Tokenizer

from services.enrich.entities.words import Shape, shape_of
from training.corpus import LABELS, Passage

UNSCORED = -100
"""The label of pieces that carry no tag: special ones and all but a word's first."""

MAX_EXAMPLE_PIECES = 192
PIECES_IN_A_BATCH = 1536
SORTED_TOGETHER = 2048
"""Examples among which those of like length are batched, to pad little."""

CHANCE_OF_CAPITALS = 0.06
"""Of an example written in capitals throughout, as headlines and datelines are."""


@dataclass(frozen=True)
class Example:
    """One passage, one number for each word piece."""

    words: tuple[str, ...]
    word_of: tuple[int | None, ...]
    pieces: tuple[int, ...]
    shapes: tuple[int, ...]
    labels: tuple[int, ...]
    has_misc: bool
    ordinary: frozenset[str] = frozenset()
    """Words that are no candidates by themselves."""
    taught: torch.Tensor | None = None
    """What the large network answers: scores (pieces, labels)."""


def as_example(
    passage: Passage, tokenizer: Tokenizer, ordinary: frozenset[str], *, has_misc: bool
) -> Example:
    """The pieces, shapes and labels of a passage; only a word's first piece has a label."""
    encoded = tokenizer.encode(list(passage.words), is_pretokenized=True)
    shapes = [shape_of(word) for word in passage.words]
    previous: int | None = None
    labels = []
    for word in encoded.word_ids:
        if word is None or word == previous:
            labels.append(UNSCORED)
        else:
            labels.append(LABELS.index(passage.tags[word]))
        previous = word
    return Example(
        words=passage.words,
        word_of=tuple(encoded.word_ids),
        pieces=tuple(encoded.ids),
        shapes=tuple(Shape.LOWER if word is None else shapes[word] for word in encoded.word_ids),
        labels=tuple(labels),
        has_misc=has_misc,
        ordinary=ordinary,
    )


def batches(examples: Sequence[Example], random: Random) -> Iterator[list[Example]]:
    """One epoch in an order of its own, in batches of like length."""
    order = list(examples)
    random.shuffle(order)
    full: list[list[Example]] = []
    for start in range(0, len(order), SORTED_TOGETHER):
        full.extend(of_like_length(order[start : start + SORTED_TOGETHER]))
    random.shuffle(full)
    for batch in full:
        yield [_perhaps_in_capitals(example, random) for example in batch]


def of_like_length(examples: Sequence[Example]) -> Iterator[list[Example]]:
    """Batches of neighbours in length."""
    batch: list[Example] = []
    for example in sorted(examples, key=lambda one: len(one.pieces)):
        if batch and (len(batch) + 1) * len(example.pieces) > PIECES_IN_A_BATCH:
            yield batch
            batch = []
        batch.append(example)
    yield batch


def _perhaps_in_capitals(example: Example, random: Random) -> Example:
    if random.random() >= CHANCE_OF_CAPITALS:
        return example
    lettered = (Shape.LOWER, Shape.TITLE, Shape.MIXED)
    shapes = tuple(Shape.CAPITALS if shape in lettered else shape for shape in example.shapes)
    return replace(example, words=tuple(map(str.upper, example.words)), shapes=shapes)
