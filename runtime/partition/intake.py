"""Taking the next batch from a backlog: when there is one, and how long to wait for more."""

import asyncio
from collections.abc import Callable
from datetime import datetime
from math import inf

from runtime.clock import Clock
from runtime.handler import Headers, Record
from runtime.partition.backlog import Backlog

MAX_WAIT_SECONDS = 60.0
"""A clock may be set anew while one waits for a time of day: look again at least so often."""
MIN_WAIT_SECONDS = 0.01


class Intake:
    """Batches of one partition: the first at once, the next ones after a short wait for more."""

    def __init__(
        self,
        backlog: Backlog,
        clock: Clock,
        linger_seconds: float,
        is_urgent: Callable[[Headers], bool],
    ) -> None:
        """`linger_seconds`: a batch waits until so long after the one before it was taken.

        A full batch does not wait, nor does one with an urgent record.
        """
        self.closed = False
        self._backlog = backlog
        self._clock = clock
        self._linger_seconds = linger_seconds
        self._is_urgent = is_urgent
        self._changed = asyncio.Event()
        self._taken_at = -inf
        """On the monotonic clock: when the last batch was taken."""

    def wake(self) -> None:
        """Look again: records have been added."""
        self._changed.set()

    def close(self) -> None:
        """Wait for nothing more."""
        self.closed = True
        self._changed.set()

    async def take(self, max_records: int, due: datetime | None) -> list[Record]:
        """The oldest records, once there are any; none when closed, or when something is due."""
        if not self._backlog:
            await self._wait(self._seconds_until(due))
        if self.closed:
            return []
        ends = self._taken_at + self._linger_seconds
        while 0 < len(self._backlog) < max_records and not self._urgent_waits():
            if (left := ends - self._clock.monotonic()) <= 0 or self.closed:
                break
            await self._wait(left)
        if self._backlog:
            self._taken_at = self._clock.monotonic()
        return self._backlog.first(max_records)

    async def _wait(self, seconds: float | None) -> None:
        self._changed.clear()
        await self._clock.wait(self._changed, seconds)

    def _seconds_until(self, due: datetime | None) -> float | None:
        if due is None:
            return None
        seconds = (due - self._clock.now()).total_seconds()
        return min(max(seconds, MIN_WAIT_SECONDS), MAX_WAIT_SECONDS)

    def _urgent_waits(self) -> bool:
        return any(self._is_urgent(record.headers) for record in self._backlog)
