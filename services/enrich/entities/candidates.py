"""The words that may be of a name, so that the entity model reads only those and their context.

In English copy a sixth of the words may be, and nearly half are further than `REACH` from any.
"""

from collections.abc import Sequence, Set

REACH = 4
"""Words on either side of a possible name that the model reads too.

The model was trained with this number; five gave it no better scores.
"""

MAX_LINK_WORDS = 2
"""Words without capitals between two with capitals: two in "Bank of the West"."""

_APOSTROPHES = frozenset("'’")


def candidates(words: Sequence[str], ordinary: Set[str]) -> list[bool]:
    """For each word whether it may be of a name.

    Those are words with a capital, what a hyphen or an apostrophe ties to one ("al-Assad",
    "Kin-chung", "Sana'a"), and up to `MAX_LINK_WORDS` words between two of these. A word of
    `ordinary`, such as "The" or "Monday", is one only beside another.
    """
    found = _with_capitals(words, ordinary)
    for tie in range(1, len(words) - 1):
        if _ties(words[tie], words[tie + 1]) and (found[tie - 1] or found[tie + 1]):
            found[tie - 1 : tie + 2] = [True] * 3
    _close_gaps(found)
    return found


def _with_capitals(words: Sequence[str], ordinary: Set[str]) -> list[bool]:
    found = [word != word.lower() and word not in ordinary for word in words]
    last = len(words) - 1
    beside = [
        at
        for at, word in enumerate(words)
        if word in ordinary
        and (
            (at and found[at - 1])
            or (at < last and (found[at + 1] or _is_initial(word, words[at + 1])))
        )
    ]
    for at in beside:
        found[at] = True
    return found


def _is_initial(word: str, following: str) -> bool:
    return len(word) == 1 and following == "."


def _ties(word: str, following: str) -> bool:
    return word == "-" or (word in _APOSTROPHES and following != "s")


def _close_gaps(found: list[bool]) -> None:
    last = -1
    for position, candidate in enumerate(found):
        if candidate:
            gap = position - last - 1
            if last >= 0 and 0 < gap <= MAX_LINK_WORDS:
                found[last:position] = [True] * (gap + 1)
            last = position


def near(found: Sequence[bool]) -> list[bool]:
    """For each word whether it is a candidate or within `REACH` words of one."""
    reached = [False] * len(found)
    done = 0
    for position, candidate in enumerate(found):
        if candidate:
            start = max(done, position - REACH)
            done = min(len(found), position + REACH + 1)
            reached[start:done] = [True] * (done - start)
    return reached
