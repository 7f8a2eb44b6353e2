"""The clock: given to whatever waits or measures time, so that tests can set it."""

import asyncio
import contextlib
import time
from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """What time it is, and waiting."""

    def now(self) -> datetime:
        """The time of day, in UTC. It may be set back or forward while one waits."""

    def monotonic(self) -> float:
        """Seconds since some moment, never set back: for durations."""

    async def sleep(self, seconds: float) -> None:
        """Wait so many seconds."""

    async def wait(self, event: asyncio.Event, seconds: float | None) -> None:
        """Wait until the event is set, at most so many seconds; None for as long as it takes."""


class SystemClock:
    """The machine's own."""

    def now(self) -> datetime:
        """The time of day, in UTC."""
        return datetime.now(UTC)

    def monotonic(self) -> float:
        """Seconds since some moment, never set back."""
        return time.monotonic()

    async def sleep(self, seconds: float) -> None:
        """Wait so many seconds."""
        await asyncio.sleep(seconds)

    async def wait(self, event: asyncio.Event, seconds: float | None) -> None:
        """Wait until the event is set, at most so many seconds."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await event.wait()
