"""What waits for one site: in order for each article, kills before all else. Pure.

A failing event holds up the later ones of its own article alone. Where the site as a whole fails,
one event at a time is tried.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import Enum

from services.serve.entries import Entry
from services.serve.webhooks.gate import Gate
from services.serve.webhooks.schedule import DELAYS, delay_after

MAX_KILL_WAIT = 300.0
"""The seconds that a site can put off a kill by `Retry-After`."""


class Lane(Enum):
    """Which topic an event came from."""

    EVENTS = "articles"
    KILLS = "articles.killed"


@dataclass(slots=True, eq=False)
class Waiting:
    """One event that the site has not acknowledged."""

    entry: Entry
    lane: Lane
    due: float
    """When it is to be tried, by the clock of the queue, in seconds."""
    tries: int = 0
    """How often it has been tried."""
    in_flight: bool = False
    """Whether it is being tried now."""
    replaced: bool = False
    """Whether it is not to be tried again: a kill has come, or its copy was taken back."""

    @property
    def is_kill(self) -> bool:
        """Whether it goes before all else, until it is acknowledged."""
        return self.lane is Lane.KILLS


class SiteQueue:
    """The events that wait for one site, and which of them is tried next."""

    def __init__(self, max_bytes: int, at_once: int, jitter: Callable[[], float]) -> None:
        """`max_bytes`: of events that wait. `at_once`: events in flight; as many kills besides.

        `jitter`: from 0 to 1.
        """
        self.gate = Gate()
        self._max_bytes = max_bytes
        self._at_once = at_once
        self._jitter = jitter
        self._lines: dict[str, list[Waiting]] = {}
        """By article, in order. What is in flight is the first of its line."""
        self._bytes = 0

    def __len__(self) -> int:
        return sum(map(len, self._lines.values()))

    @property
    def has_room(self) -> bool:
        """Whether more events may be taken in; kills always may."""
        return self._bytes < self._max_bytes

    @property
    def oldest(self) -> int | None:
        """When the oldest that waits was written, in milliseconds since 1970."""
        return min((each.entry.time for each in self._all()), default=None)

    def lowest(self, lane: Lane, partition: int) -> int | None:
        """The offset of the first event of a partition that waits; None where none does."""
        offsets = (
            each.entry.offset
            for each in self._all()
            if each.lane is lane and each.entry.partition == partition
        )
        return min(offsets, default=None)

    def tried(self, lane: Lane, partition: int) -> Iterator[Waiting]:
        """What waits of a partition and has failed before, in the order of the offsets."""
        found = (each for each in self._all() if each.tries and not each.replaced)
        here = [each for each in found if each.lane is lane and each.entry.partition == partition]
        yield from sorted(here, key=lambda each: each.entry.offset)

    def take(
        self, entry: Entry, lane: Lane, now: float, tried: tuple[int, float] | None = None
    ) -> None:
        """Take an event in. It replaces what waits of its article where it brings no copy.

        `tried`: how often it has been tried before, and when it is to be tried next.
        """
        if not entry.facts.has_copy:
            for each in [each for each in self._lines.get(entry.facts.id, ()) if not each.is_kill]:
                each.replaced = True
                if not each.in_flight:
                    self._remove(each)
        tries, due = tried or (0, now)
        self._lines.setdefault(entry.facts.id, []).append(Waiting(entry, lane, due, tries))
        self._bytes += entry.size

    def exchange(self, waiting: Waiting, entry: Entry) -> None:
        """Have an event wait as the site may see it by now."""
        self._bytes += entry.size - waiting.entry.size
        waiting.entry = entry

    def next(self, now: float, *, only_kills: bool = False) -> Waiting | None:
        """What is to be tried now; the caller says that it is in flight, or drops it."""
        for each in self._candidates(only_kills=only_kills):
            if self._due(each) <= now:
                return each
        return None

    def next_due(self, *, only_kills: bool = False) -> float | None:
        """When `next` has something; None where only an event or an answer can change that."""
        dues = (self._due(each) for each in self._candidates(only_kills=only_kills))
        return min(dues, default=None)

    def note_acknowledged(self, waiting: Waiting) -> None:
        """The site has taken it."""
        self.gate.note_taken()
        self.drop(waiting)

    def drop(self, waiting: Waiting) -> None:
        """It is not to be sent, or was taken."""
        waiting.in_flight = False
        self._remove(waiting)

    def note_failed(
        self, waiting: Waiting, now: float, asked: float | None = None, *, unreachable: bool
    ) -> bool:
        """A try failed; whether it was the last.

        `asked`: seconds that the site asked to wait. `unreachable`: nobody answered.
        """
        waiting.in_flight = False
        waiting.tries += 1
        pause = now + (asked or 0.0)
        self.gate.note_failed(waiting.entry.facts.id, unreachable=unreachable, pause_until=pause)
        if waiting.replaced:
            self._remove(waiting)
            return False
        delay = delay_after(waiting.tries, self._jitter, is_kill=waiting.is_kill)
        last = delay is None
        if waiting.is_kill:
            pause = min(pause, now + MAX_KILL_WAIT)
        # The last one is tried again, too, should the site not be disabled at once.
        waiting.due = max(now + (delay or DELAYS[-1]), pause)
        return last

    def forget_tries(self, now: float) -> None:
        """Begin anew with all that waits: the site has been enabled again."""
        self.gate.paused_until = 0.0
        for each in self._all():
            each.due, each.tries = now, 0

    def drop_partition(self, lane: Lane, partition: int) -> None:
        """Forget what came from a partition that this process has no more."""
        for each in list(self._all()):
            if each.lane is lane and each.entry.partition == partition:
                self._remove(each)

    def _candidates(self, *, only_kills: bool) -> Iterator[Waiting]:
        """The kill and the event that come next, where they may go out beside what is in flight."""
        heads = [line[0] for line in self._lines.values()]
        at_once = 1 if self.gate.closed else self._at_once
        for kills in (True, False):
            of_kind = [each for each in heads if each.is_kill is kills]
            if not kills and only_kills:
                return
            if sum(each.in_flight for each in of_kind) >= at_once:
                continue
            idle = [each for each in of_kind if not each.in_flight]
            if not kills and self.gate.closed:
                # What has been tried goes on by its schedule; the rest waits until one is taken.
                idle = [each for each in idle if each.tries] or idle
            if idle:
                yield min(idle, key=lambda each: (each.due, each.entry.time))

    def _due(self, waiting: Waiting) -> float:
        return waiting.due if waiting.is_kill else max(waiting.due, self.gate.paused_until)

    def _remove(self, waiting: Waiting) -> None:
        line = self._lines.get(waiting.entry.facts.id, [])
        if waiting in line:
            line.remove(waiting)
            self._bytes -= waiting.entry.size
            if not line:
                del self._lines[waiting.entry.facts.id]

    def _all(self) -> Iterable[Waiting]:
        return (each for line in self._lines.values() for each in line)
