"""Partitions to test, closed after the test."""

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
