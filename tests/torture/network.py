"""Faults of the line between the stages and their broker."""

import asyncio
import random
from collections.abc import Awaitable, Callable
from math import inf

from tests.faults.proxy import Proxy
from tests.torture.pipeline import SESSION_SECONDS

DELAY_SECONDS = 0.2
BYTES_PER_SECOND = 50_000


class Network:
    """A proxy that all stages go through."""

    def __init__(self, proxy: Proxy, rng: random.Random) -> None:
        """`rng` draws the lengths."""
        self._proxy = proxy
        self._rng = rng

    @property
    def modes(self) -> dict[str, Callable[[], Awaitable[None]]]:
        """Every fault by its name."""
        return {
            "reset": self._proxy.disconnect,
            "half-open": self._half_open,
            "delay": self._delay,
            "narrow": self._narrow,
        }

    async def _half_open(self) -> None:
        """Nothing passes for longer than the session, and then the connections are gone."""
        rules = [self._proxy.hold(), self._proxy.hold(answers=True)]
        await asyncio.sleep(self._rng.uniform(1.2, 3) * SESSION_SECONDS)
        await self._proxy.disconnect()
        for rule in rules:
            rule.lift()

    async def _delay(self) -> None:
        self._proxy.delay = DELAY_SECONDS
        await asyncio.sleep(self._rng.uniform(5, 15))
        self._proxy.delay = 0.0

    async def _narrow(self) -> None:
        self._proxy.bytes_per_second = BYTES_PER_SECOND
        await asyncio.sleep(self._rng.uniform(5, 15))
        self._proxy.bytes_per_second = inf
