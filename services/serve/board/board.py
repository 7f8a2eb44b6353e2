"""The board's parts, filled by `Following` and asked by the requests."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any

import structlog

from runtime.clock import Clock
from services.serve.board.desk import DeskTables
from services.serve.board.habits import Habits
from services.serve.board.index import Found, Index, Query
from services.serve.board.settings import BoardSettings
from services.serve.entries import Entry
from services.serve.rhythm.book import RhythmBook
from services.serve.wire import Wire

SEARCHES = 2
"""At once: one is answered while another waits, and threads are left for all else."""
REACH_SECONDS = 5.0
DAY_MILLISECONDS = 86_400_000
PushOrder = Callable[[Mapping[str, Any], str], Awaitable[None]]
"""Sends an order of a desk to `wire.raw`, under the name of a source.

Raises BrokerUnreachableError or ConfigurationError.
"""

log = structlog.get_logger("wiredesk.board")


class Board:
    """What the page asks for."""

    def __init__(self, settings: BoardSettings, wire: Wire, push_order: PushOrder | None) -> None:
        """`wire` says what stands; without `push_order` nothing can be ordered."""
        self.settings = settings
        self.push_order = push_order
        self._wire = wire
        self._index: Index | None = None
        self.desk = DeskTables()
        self.habits = Habits()
        self.rhythms = RhythmBook()
        """How each source sends; nothing where it can't be learned."""
        self._searching = asyncio.Semaphore(SEARCHES)
        self._read = False
        self._fault = ""
        self._begun_since = 0
        self._reached: dict[int, int] = {}
        self._moved = asyncio.Event()

    @property
    def ready(self) -> bool:
        """Whether all has been read that was there at the start."""
        return self._read

    @property
    def waiting_for(self) -> str:
        """Why it is not ready, for people."""
        return self._fault or "the board is reading the last days: try again in a moment"

    @property
    def since(self) -> int:
        """What was written before is not on the board, in milliseconds since 1970."""
        return max(self._begun_since, self._index.since if self._index else 0)

    def begin_anew(self, since: int = 0) -> None:
        """Forget all: the topics are read, `articles` from a moment on.

        `since`: that moment, in milliseconds since 1970.
        """
        self.close()
        self._begun_since = since
        self._index = Index(
            self.settings.megabytes << 20, round(self.settings.days * DAY_MILLISECONDS)
        )
        self.desk, self.habits = DeskTables(), Habits()
        self._read, self._reached = False, {}

    def note_read(self) -> None:
        """All has been read that was there."""
        self._read, self._fault = True, ""

    def note_reached(self, partition: int, offset: int) -> None:
        """A partition of `articles` has been taken over up to an offset."""
        if self._reached.get(partition) != offset:
            self._reached[partition] = offset
            self._moved.set()
            self._moved = asyncio.Event()

    async def has_reached(self, offsets: Sequence[int], clock: Clock) -> bool:
        """Whether all before some offsets has been taken over, by partition; waits a while."""
        ends_at = clock.monotonic() + REACH_SECONDS
        while any(self._reached.get(each, 0) < at for each, at in enumerate(offsets)):
            moved, left = self._moved, ends_at - clock.monotonic()
            if left <= 0:
                return False
            await clock.wait(moved, left)
        return True

    def note_fault(self, why: str) -> None:
        """The topics can't be read for now; what is known is shown still."""
        if why != self._fault:
            log.warning("the board does not follow its topics: tried again", error=why)
        self._fault = why

    async def take_events(self, entries: Sequence[Entry]) -> None:
        """Events of one partition of `articles`, in their order."""
        for entry in entries:
            self.habits.note(entry.facts.source, entry.facts.id, entry.time)
        if self._index:
            # What has been killed since is not even read in.
            wanted = [each for each in entries if not self._is_late(each)]
            await asyncio.to_thread(self._index.take, wanted)

    async def search(self, query: Query) -> Sequence[Found]:
        """The articles that fit and stand, the newest first. Raises TooSlowError."""
        if self._index is None:
            return ()
        async with self._searching:
            found = await asyncio.to_thread(self._index.search, query)
        return [each for each in found if self._wire.stands(each.id)]

    async def versions(self, article_id: str) -> Sequence[bytes]:
        """The events of an article that stands, as CloudEvents, the oldest first."""
        if self._index is None:
            return ()
        async with self._searching:
            found = await asyncio.to_thread(self._index.versions, article_id)
        return found if self._wire.stands(article_id) else ()

    def close(self) -> None:
        """Give the memory back."""
        if self._index:
            self._index.close()
        self._index = None

    def _is_late(self, entry: Entry) -> bool:
        return entry.facts.has_copy and self._wire.kill_of(entry.facts.id) is not None
