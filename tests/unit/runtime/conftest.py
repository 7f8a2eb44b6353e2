"""Partitions to test, closed after the test; an environment without settings."""

import os
from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest

from tests.unit.runtime.desk import Desk


@pytest.fixture
async def make() -> AsyncIterator[Callable[..., Desk]]:
    made: list[Desk] = []

    def new(**settings: Any) -> Desk:
        made.append(Desk(**settings))
        return made[-1]

    yield new
    for desk in made:
        await desk.owner.close(1)


@pytest.fixture
def empty_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.startswith(("KAFKA_", "WIREDESK_")):
            monkeypatch.delenv(name)
