"""`Rhythms`: how each source sends, as it was learned from its records (topic `wire.rhythms`).

Floats are rounded as they are learned, so that whoever folds the same records has the same bytes.
"""

from schemas.record import WireModel


class Trait(WireModel):
    """What a source's items are like in one respect."""

    count: int
    """Items that it was learned from."""
    recent: dict[str, float]
    """The share of each value among the last items."""
    usual: dict[str, float]
    """The same among many more."""
    strayed: float
    """How far `recent` has been from `usual` in this week, at the most."""
    strays: float
    """The same in the weeks before."""


class SourceRhythm(WireModel):
    """How one source sends."""

    source: str
    """Its name."""
    since: int
    """The hour of its first record, counted since 1970, UTC."""
    hour: int
    """The hour of its newest record."""
    count: int
    """What has come in that hour."""
    last: int
    """When its newest record was pushed, in milliseconds since 1970."""
    hours: tuple[float, ...]
    """How much comes in each hour of the week, on average; the first is that of Thursday, 00:00
    UTC, as 1970 began."""
    gap: float
    """The longest gap of this week, in items that would have come meanwhile."""
    gaps: float
    """The same of the weeks before."""
    traits: dict[str, Trait]
    """By what they are about: `format`, `size`, `no-headline`, …"""


class Rhythms(WireModel):
    """All sources, and the offsets up to which their records were read."""

    read: dict[str, int]
    """By topic without prefix, a slash and the partition: the offset to read on from."""
    sources: tuple[SourceRhythm, ...]
    """In the order of their names."""
