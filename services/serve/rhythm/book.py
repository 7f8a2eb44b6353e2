"""The rhythms of all sources, and how far their records have been read. Pure."""

from collections.abc import Iterator

from schemas.rhythm import Rhythms, SourceRhythm
from services.serve.rhythm.arrivals import Arrived
from services.serve.rhythm.rhythm import Said, say, with_arrival

MAX_SOURCES = 500
"""Past that the one that has been silent for longest makes room."""


class RhythmBook:
    """Learns from records in their order; what it holds follows from them alone."""

    def __init__(self, rhythms: Rhythms | None = None) -> None:
        """`rhythms`: as `load`."""
        self.read: dict[str, int] = {}
        """By topic and partition, the offset to read on from."""
        self._sources: dict[str, SourceRhythm] = {}
        if rhythms:
            self.load(rhythms)

    def load(self, rhythms: Rhythms) -> None:
        """Go on from what has been learned before."""
        self.read = dict(rhythms.read)
        self._sources = {each.source: each for each in rhythms.sources}

    def take(self, where: str, offset: int, came: Arrived | None) -> None:
        """Learn from a record of a partition, unless it was learned from before."""
        if offset < self.read.get(where, 0):
            return
        self.read[where] = offset + 1
        if came is None:
            return
        if came.source not in self._sources and len(self._sources) >= MAX_SOURCES:
            silent = min(self._sources.values(), key=_oldest)
            del self._sources[silent.source]
        self._sources[came.source] = with_arrival(self._sources.get(came.source), came)

    def begin_at(self, where: str, offset: int) -> None:
        """Read a partition from an offset on, whatever was read of it before."""
        self.read[where] = offset

    def note_read(self, where: str, position: int) -> None:
        """A partition has been read up to an offset, markers of transactions too."""
        self.read[where] = max(position, self.read.get(where, 0))

    @property
    def rhythms(self) -> Rhythms:
        """All of it, as it is kept."""
        sources = sorted(self._sources.values(), key=lambda each: each.source)
        return Rhythms(read=dict(sorted(self.read.items())), sources=tuple(sources))

    def say(self, now: int) -> Iterator[Said]:
        """What each source's rhythm says at a moment, in ms since 1970, by name."""
        for _, rhythm in sorted(self._sources.items()):
            yield say(rhythm, now)


def _oldest(rhythm: SourceRhythm) -> tuple[int, str]:
    return rhythm.last, rhythm.source
