"""A desk of its own for each test: topics on the session's broker under a prefix."""

import uuid
from collections.abc import AsyncIterator

import pytest

from runtime.settings import Settings, load_settings
from runtime.topics.admin import create_topics
from tests.integration.serve_desk import EventDesk


@pytest.fixture(autouse=True)
def _one_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have stages read with one process, since each takes a second to start.

    Commands that are run as a person types them have the usual number.
    """
    monkeypatch.setenv("WIREDESK_READER_PROCESSES", "1")


@pytest.fixture
async def settings(bootstrap: str, monkeypatch: pytest.MonkeyPatch) -> Settings:
    monkeypatch.setenv("WIREDESK_TOPIC_PREFIX", f"t{uuid.uuid4().hex[:8]}.")
    made = load_settings().with_bootstrap(bootstrap)
    await create_topics(made)
    return made


@pytest.fixture
async def event_desk(settings: Settings) -> AsyncIterator[EventDesk]:
    async with EventDesk.opened(settings) as opened:
        yield opened
