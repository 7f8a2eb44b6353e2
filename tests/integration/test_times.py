"""Times that a broker does not allow are named, and no stage tries again and again."""

import uuid
from typing import Any

import pytest

from runtime.errors import ConfigurationError
from runtime.service import running
from runtime.settings import KafkaSettings, Settings, WiredeskSettings
from runtime.topics.admin import create_topics
from wiredesk.stages import load_stage


@pytest.mark.parametrize("setting", ["transaction_timeout_seconds", "session_timeout_seconds"])
async def test_a_time_beyond_the_broker_s_limits_ends_a_stage(bootstrap: str, setting: str) -> None:
    ours: dict[str, Any] = {"topic_prefix": f"t{uuid.uuid4().hex[:10]}."}
    kafka = KafkaSettings(bootstrap_servers=bootstrap)
    await create_topics(Settings(kafka=kafka, wiredesk=WiredeskSettings(**ours)))

    ours[setting] = 100_000
    settings = Settings(kafka=kafka, wiredesk=WiredeskSettings(**ours))
    with pytest.raises(ConfigurationError, match=f"WIREDESK_{setting.upper()} is .* brokers allow"):
        async with running([load_stage("publish")], settings) as service:
            await service.wait()
