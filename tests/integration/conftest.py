"""A desk of its own for each test: topics on the session's broker under a prefix."""

import uuid
from collections.abc import AsyncIterator

import pytest

from runtime.settings import Settings, load_settings
from runtime.topics.admin import create_topics
from services.serve.kafka.topics import READ
from tests.integration.serve_desk import EventDesk


@pytest.fixture(autouse=True)
def _one_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have stages read with one process, since each takes a second to start."""
    monkeypatch.setenv("WIREDESK_READER_PROCESSES", "1")


@pytest.fixture
def no_topics(bootstrap: str, monkeypatch: pytest.MonkeyPatch) -> Settings:
    """A desk that has no topics yet."""
    monkeypatch.setenv("WIREDESK_TOPIC_PREFIX", f"t{uuid.uuid4().hex[:8]}.")
    return load_settings().with_bootstrap(bootstrap)


@pytest.fixture
async def settings(no_topics: Settings) -> Settings:
    await create_topics(no_topics)
    return no_topics


@pytest.fixture
async def event_desk(no_topics: Settings) -> AsyncIterator[EventDesk]:
    """One with the topics that serve reads: all of them would take a second or two longer."""
    await create_topics(no_topics, READ)
    async with EventDesk.opened(no_topics) as opened:
        yield opened
