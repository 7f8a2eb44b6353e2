"""While it can't be read what comes of sources, nothing is said of them."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, cast

import pytest

from runtime.errors import ConfigurationError
from runtime.metrics.prometheus import Metrics
from runtime.settings import KafkaSettings, Settings, WiredeskSettings
from services.serve import learning
from services.serve.learning import LOOK_SECONDS, Learning
from services.serve.metrics import METRICS, SOURCE_LAST
from services.serve.rhythm.book import RhythmBook
from tests.unit.runtime.fakes import FakeClock
from tests.unit.serve.rhythm.test_rhythm import NOW_AND_THEN, learned


class Topics:
    """There is nothing to be read; after a while they can't be read any more."""

    def __init__(self, clock: FakeClock, metrics: Metrics) -> None:
        self._clock = clock
        self._metrics = metrics
        self.shown: list[int] = []
        self.away = False

    @asynccontextmanager
    async def opened(self, *_: Any) -> AsyncIterator["Topics"]:
        if self.away:
            raise ConfigurationError("the topic wire.outcomes is not there")
        yield self

    async def ends(self) -> dict[str, int]:
        return {}

    async def has_reached(self, _: object) -> bool:
        return True

    async def take(self) -> None:
        self.shown.append(len(list(self._metrics.samples(SOURCE_LAST))))
        self._clock.pass_time(LOOK_SECONDS)
        self.away = True
        await asyncio.sleep(0)


async def test_what_can_t_be_seen_is_not_said_to_be_silent(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    clock, metrics = FakeClock(), Metrics(METRICS)
    topics = Topics(clock, metrics)
    monkeypatch.setattr(learning, "learning", topics.opened)
    settings = Settings(kafka=KafkaSettings(), wiredesk=WiredeskSettings())
    book: RhythmBook = learned(NOW_AND_THEN)
    writing = cast("Any", None)
    running = asyncio.create_task(Learning(settings, book, clock, metrics, writing).run())
    async with asyncio.timeout(5):
        while not clock.slept:  # noqa: ASYNC110  # it waits before it tries again
            await asyncio.sleep(0)
    running.cancel()
    assert topics.shown == [1], "it is shown while it can be read"
    assert not list(metrics.samples(SOURCE_LAST))
