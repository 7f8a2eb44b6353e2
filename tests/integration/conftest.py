"""A desk of its own for each test: topics on the session's broker under a prefix."""

import uuid

import pytest

from runtime.settings import Settings, load_settings
from runtime.topics.admin import create_topics


@pytest.fixture
async def settings(bootstrap: str, monkeypatch: pytest.MonkeyPatch) -> Settings:
    monkeypatch.setenv("WIREDESK_TOPIC_PREFIX", f"t{uuid.uuid4().hex[:8]}.")
    made = load_settings().with_bootstrap(bootstrap)
    await create_topics(made)
    return made
