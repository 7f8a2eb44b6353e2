"""Chooses the pieces of a tokenizer's vocabulary that texts need, and leaves out the rest."""

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from tokenizers import Tokenizer

from services.enrich.entities.words import word_spans

SPECIAL = 4
"""Pieces at the start of the vocabulary: start, padding, end and unknown."""
MAX_ALWAYS_KEPT = 3
"""Characters of pieces in the letters served that are kept though no text has them: from these any
word can be put together."""


def needed_pieces(tokenizer: dict[str, Any], lines: Iterable[str], most: int) -> Sequence[int]:
    """The numbers of at most `most` pieces, in their order: those that `lines` need most.

    `tokenizer` is a `tokenizer.json` of unigrams.
    """
    vocabulary = tokenizer["model"]["vocab"]
    counts = _counts(tokenizer, lines)
    letters = {letter for number in counts for letter in vocabulary[number][0]}
    short = [
        number
        for number, (piece, _) in enumerate(vocabulary)
        if len(piece.lstrip("▁")) <= MAX_ALWAYS_KEPT and letters.issuperset(piece)
    ]
    kept = dict.fromkeys((*range(SPECIAL), *short))
    for number, _ in counts.most_common():
        if len(kept) >= most:
            break
        kept[number] = None
    return sorted(kept)


def _counts(tokenizer: dict[str, Any], lines: Iterable[str]) -> Counter[int]:
    """How often the words of `lines` need each piece."""
    reader = Tokenizer.from_str(json.dumps(tokenizer))
    words = Counter(line[start:end] for line in lines for start, end in word_spans(line))
    counts: Counter[int] = Counter()
    for word, count in words.items():
        # A name that stands once may be written small or large elsewhere.
        for form in sorted({word, word.upper(), word.title()}):
            for number in reader.encode(form, add_special_tokens=False).ids:
                counts[number] += count if form == word else 1
    return counts


def pieces_of(cut: dict[str, Any], tokenizer: dict[str, Any]) -> Sequence[int]:
    """The numbers in `tokenizer` of the pieces of another that was cut out of it."""
    wanted = {piece for piece, _ in cut["model"]["vocab"]}
    vocabulary = tokenizer["model"]["vocab"]
    return [number for number, (piece, _) in enumerate(vocabulary) if piece in wanted]


def with_pieces(tokenizer: dict[str, Any], kept: Sequence[int]) -> dict[str, Any]:
    """The tokenizer with the `kept` pieces alone, numbered anew in their order."""
    model = tokenizer["model"]
    vocabulary = [model["vocab"][number] for number in kept]
    added = [each for each in tokenizer["added_tokens"] if each["id"] < SPECIAL]
    return {**tokenizer, "model": {**model, "vocab": vocabulary}, "added_tokens": added}
