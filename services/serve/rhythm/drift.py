"""What a source's items are like, and how far that has moved from its habit. Pure."""

from collections.abc import Mapping

from schemas.rhythm import Trait

RECENT, USUAL = 50, 2000
"""Items that the shares of late, and those of habit, are made of."""
LEARNED = 200
"""Items from which a habit is known."""
LEAST, MOST = 0.3, 0.8
"""A source is found to drift at a distance between these, from 0 to 1, as it strays by itself."""
MARGIN = 1.5
"""So many times as far as it has strayed in the weeks before."""
YES = "yes"
INCREASES = frozenset({"no-headline", "no-dateline", "no-byline", "warnings", "dead-letters"})
"""Traits of which only more is a drift: items have them, or not."""
KINDS = ("format", "size", *sorted(INCREASES))
SMALLEST = 0.0001
"""A smaller share is forgotten."""

NEW = Trait(count=0, recent={}, usual={}, strayed=0.0, strays=0.0)


def size_of(words: int) -> str:
    """The size of copy as a value of the trait: the power of 4 that its words come to."""
    return str((words.bit_length() + 1) // 2)


def with_value(trait: Trait, kind: str, value: str | None) -> Trait:
    """The trait with one item more, which has this value, or none."""
    count = trait.count + 1
    recent = _moved(trait.recent, value, 1 / min(count, RECENT))
    usual = _moved(trait.usual, value, 1 / min(count, USUAL))
    distance = _distance(kind, recent, usual) if count >= LEARNED else 0.0
    return Trait(
        count=count,
        recent=recent,
        usual=usual,
        strayed=max(trait.strayed, distance),
        strays=trait.strays,
    )


def with_new_week(trait: Trait, weeks: int) -> Trait:
    """The trait once some weeks have begun: what it strayed long ago fades."""
    strays = faded(trait.strayed, trait.strays, weeks)
    return trait.model_copy(update={"strayed": 0.0, "strays": strays})


def faded(this_week: float, before: float, weeks: int) -> float:
    """The most of the weeks before, once some more have begun: each halves it."""
    halved: float = 2.0 ** min(weeks - 1, 100)
    return round(max(this_week, before / 2) / halved, 6)


def drift_of(kind: str, trait: Trait) -> float | None:
    """How far a source has drifted, by how far it strays by itself: from 1 on it is an alarm.

    None where its habit is not known yet.
    """
    if trait.count < LEARNED:
        return None
    bound = min(MOST, max(LEAST, MARGIN * trait.strays))
    return _distance(kind, trait.recent, trait.usual) / bound


def _distance(kind: str, recent: Mapping[str, float], usual: Mapping[str, float]) -> float:
    """From 0, the same, to 1: half of all by which the shares differ, or what has come to one."""
    if kind in INCREASES:
        return round(max(0.0, recent.get(YES, 0.0) - usual.get(YES, 0.0)), 6)
    values = {*recent, *usual}
    apart = (abs(recent.get(each, 0.0) - usual.get(each, 0.0)) for each in sorted(values))
    return round(sum(apart) / 2, 6)


def _moved(shares: Mapping[str, float], value: str | None, weight: float) -> dict[str, float]:
    moved = {name: round(share * (1 - weight), 6) for name, share in shares.items()}
    if value is not None:
        moved[value] = round(moved.get(value, 0.0) + weight, 6)
    return {name: share for name, share in moved.items() if share >= SMALLEST}
