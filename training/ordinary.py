"""Words that have a capital and yet are no names, by the training data: German nouns above all."""

from collections import Counter
from collections.abc import Iterable

from training.corpus import Passage

MIN_SEEN = 4
MAX_SHARE_IN_NAMES = 0.02


def ordinary_words(passages: Iterable[Passage]) -> frozenset[str]:
    """Words with a capital that the passages have `MIN_SEEN` times, and hardly ever in a name."""
    seen: Counter[str] = Counter()
    in_names: Counter[str] = Counter()
    for passage in passages:
        for word, tag in zip(passage.words, passage.tags, strict=True):
            if word != word.lower():
                seen[word] += 1
                in_names[word] += tag != "O"
    return frozenset(
        word
        for word, times in seen.items()
        if times >= MIN_SEEN and in_names[word] <= MAX_SHARE_IN_NAMES * times
    )
