"""Pieces as they fall due, given to whoever takes them."""

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable, Iterable, Sequence
from datetime import timedelta

from runtime.clock import Clock
from wiredesk.fake.wire import Sent

MAX_BATCH = 200
"""Given at once, where many are due."""
Give = Callable[[Sequence[Sent]], Awaitable[None]]


async def give_in_time(
    pieces: Iterable[Sent], step: timedelta, give: Give, clock: Clock, stopped: asyncio.Event
) -> Counter[str]:
    """Give each piece when it is due, `step` after the one before, until `stopped` is set.

    How many of each kind were given.
    """
    begun = clock.monotonic()
    given = Counter[str]()
    batch: list[Sent] = []
    for piece in pieces:
        left = begun + (piece.number - 1) * step.total_seconds() - clock.monotonic()
        if batch and (left > 0 or len(batch) == MAX_BATCH):
            await give(batch)
            given.update(each.kind for each in batch)
            batch = []
        if left > 0:
            await clock.wait(stopped, left)
        if stopped.is_set():
            return given
        batch.append(piece)
    if batch:
        await give(batch)
        given.update(each.kind for each in batch)
    return given
