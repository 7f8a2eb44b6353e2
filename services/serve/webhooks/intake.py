"""What comes next for one site, from memory or from the topic, as far as its queue has room."""

import asyncio
from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

import structlog

from services.serve.entries import Entry
from services.serve.kafka.backlog import ExpiredError
from services.serve.lanes import Read
from services.serve.reader import Older
from services.serve.webhooks.group import Place
from services.serve.webhooks.parts import AWAY
from services.serve.webhooks.queue import Lane, SiteQueue
from services.serve.wire import Ring, Wire

MAX_TAKEN = 100
"""Events of a partition that are looked at in one step."""

T = TypeVar("T")

log = structlog.get_logger("wiredesk.webhooks")


class Intake:
    """Takes events from the wire into a site's queue."""

    def __init__(
        self,
        site: str,
        wire: Wire,
        older: Older,
        queue: SiteQueue,
        wanted: Callable[[Entry, Lane], Entry | None],
        wake: Callable[[], None],
    ) -> None:
        """`older` reads what is not in memory any more; `wake` is called when it has.

        `wanted`: an event as the site gets it; None where it is not for it, or can't be sent now.
        """
        self.positions: dict[Place, int] = {}
        """The offset that is to be taken next, by partition."""
        self.tried: dict[Place, dict[int, tuple[int, float]]] = {}
        """Of what is to be taken, by offset: how often it was tried, and when it is due next."""
        self.expired: set[Place] = set()
        """Where the topic does not have what comes next."""
        self._wire = wire
        self._older = older
        self._queue = queue
        self._wanted = wanted
        self._wake = wake
        self._reading: asyncio.Future[Mapping[int, Read]] | None = None
        self._read_from: dict[int, int] = {}
        self._log = log.bind(site=site)

    def close(self) -> None:
        """Read nothing more."""
        if self._reading:
            self._reading.cancel()
            self._reading = None

    def offsets(self) -> Mapping[Place, int]:
        """Before which all has been taken by the site, or was not for it."""
        found = {}
        for (lane, partition), position in self.positions.items():
            lowest = self._queue.lowest(lane, partition)
            found[lane, partition] = position if lowest is None else min(lowest, position)
        return found

    def take(self, now: float) -> bool:
        """Take what is there, kills first; whether there may be more at once."""
        more = False
        for place in sorted(self.positions, key=lambda each: (each[0] is Lane.EVENTS, each[1])):
            lane, partition = place
            ring = (self._wire.kills if lane is Lane.KILLS else self._wire.rings).get(partition)
            if ring is not None and self.positions[place] >= ring.start:
                more |= self._take_from(ring, place, now)
        self._take_older(now)
        return more

    def _take_from(self, ring: Ring, place: Place, now: float) -> bool:
        found = ring.since(self.positions[place], MAX_TAKEN)
        whole = len(found) < MAX_TAKEN
        end = ring.end if whole else found[-1].offset + 1
        return self._take_all(place, found, end, now) and not whole

    def _take_older(self, now: float) -> None:
        """Events that are not in memory are read beside all else: others may be read first."""
        if self._reading and self._reading.done():
            self._note_older(self._reading, now)
            self._reading = None
        behind = {
            partition: offset
            for (lane, partition), offset in self.positions.items()
            if lane is Lane.EVENTS
            and (ring := self._wire.rings.get(partition)) is not None
            and offset < ring.start
        }
        if behind and self._queue.has_room and self._reading is None:
            self._read_from = behind
            self._reading = asyncio.ensure_future(self._older.read(behind))
            self._reading.add_done_callback(lambda _: self._wake())

    def _note_older(self, reading: "asyncio.Future[Mapping[int, Read]]", now: float) -> None:
        try:
            found = reading.result()
        except ExpiredError:
            self.expired.update((Lane.EVENTS, each) for each in self._read_from)
            return
        except AWAY as error:
            self._log.debug("older events can't be read: tried again", error=str(error))
            return
        for partition, read in found.items():
            place = (Lane.EVENTS, partition)
            if self.positions.get(place) == self._read_from[partition]:
                self._take_all(place, read.entries, read.end, now)

    def _take_all(self, place: Place, entries: Iterable[Entry], end: int, now: float) -> bool:
        """Whether there was room for all."""
        for entry in entries:
            if place[0] is Lane.EVENTS and not self._queue.has_room:
                self.positions[place] = entry.offset
                return False
            if wanted := self._wanted(entry, place[0]):
                tried = self.tried.get(place, {}).pop(entry.offset, None)
                self._queue.take(wanted, place[0], now, tried)
        self.positions[place] = end
        return True
