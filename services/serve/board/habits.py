"""How often each source sends, so that one that has fallen silent is seen. Pure."""

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median

KEPT = 200
"""Times of a source: the newest."""
MAX_SOURCES = 10_000
FEWEST = 8
"""Gaps between events from which a habit is read."""
QUIET_GAPS = 6
"""A source that has sent nothing for so many of its usual gaps is called quiet."""
LEAST_QUIET = 600_000
"""Milliseconds that are no silence, however often a source sends."""


@dataclass(frozen=True, slots=True)
class Habit:
    """A source, and how it sends. Times in milliseconds."""

    source: str
    last: int
    """When its last event was written, since 1970."""
    last_id: str
    usual_gap: int | None
    """The median between two events; None where there are too few."""

    def is_quiet(self, now: int) -> bool:
        """Whether it has sent nothing for far longer than it does."""
        if self.usual_gap is None:
            return False
        return now - self.last > max(LEAST_QUIET, QUIET_GAPS * self.usual_gap)


@dataclass(slots=True)
class _Times:
    last_id: str = ""
    times: deque[int] = field(default_factory=lambda: deque(maxlen=KEPT))


class Habits:
    """The last events of each source."""

    def __init__(self) -> None:
        """None yet."""
        self._sources: dict[str, _Times] = {}

    def note(self, source: str, article_id: str, time: int) -> None:
        """An event of a source, in the order in which they were written."""
        if source not in self._sources and len(self._sources) >= MAX_SOURCES:
            return
        known = self._sources.setdefault(source, _Times())
        known.times.append(time)
        known.last_id = article_id

    def all(self) -> Iterable[Habit]:
        """Each source, by name."""
        for source, known in sorted(self._sources.items()):
            times = sorted(known.times)
            gaps = [later - sooner for sooner, later in pairwise(times)]
            usual = int(median(gaps)) if len(gaps) >= FEWEST else None
            yield Habit(source, times[-1], known.last_id, usual)
