"""Where redriven records go."""

from typing import Any

import pytest

from runtime import kafka
from runtime.settings import KafkaSettings, Settings, WiredeskSettings
from schemas.dead_letter import DeadLetter
from wiredesk.client.dead_letters import Letter, redrive

SETTINGS = Settings(
    kafka=KafkaSettings(bootstrap_servers="kafka:9092"),
    wiredesk=WiredeskSettings(topic_prefix="test-"),
)


class Producer:
    """Takes all that it is given."""

    def __init__(self) -> None:
        self.sent: list[tuple[str, dict[str, Any]]] = []

    async def send_and_wait(self, topic: str, value: bytes, **given: Any) -> None:
        self.sent.append((topic, {"value": value, **given}))

    async def nothing(self) -> None:
        """Succeeds, as everything else does."""

    start = stop = begin_transaction = commit_transaction = nothing


async def test_a_record_goes_back_to_the_partition_that_it_came_from(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """By its key, an item's id, it would go to one where nothing of its agency is known."""
    producer = Producer()
    monkeypatch.setattr(kafka, "transactional_producer", lambda *_: producer)
    origin = DeadLetter(
        stage="publish",
        reason="no-copy-to-change",
        error="push its copy first",
        topic="wire.enriched",
        partition=4,
        offset=17,
        timestamp=1_772_539_200_000,
        source="baltic",
        key=b"baltic-1".hex(),
    )
    headers = (("wire-source", b"baltic"), *origin.to_headers())

    await redrive([Letter(0, 0, 0, origin, b"{}", headers)], SETTINGS, remember=False)

    assert producer.sent == [
        (
            "test-wire.enriched",
            {
                "value": b"{}",
                "key": b"baltic-1",
                "partition": 4,
                "timestamp_ms": 1_772_539_200_000,
                "headers": [("wire-source", b"baltic"), ("wiredesk-redriven", b"1")],
            },
        )
    ]
