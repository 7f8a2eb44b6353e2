"""Where redriven records go."""

from types import SimpleNamespace
from typing import Any

import pytest

from runtime import kafka
from runtime.settings import KafkaSettings, Settings, WiredeskSettings
from runtime.topics.placement import Placements
from schemas.dead_letter import UNREADABLE, DeadLetter
from schemas.item import KillReference
from schemas.placement import Placement
from schemas.topics import ENRICHED, ITEMS
from tests.unit.publish.copy import item
from wiredesk.client import dead_letters
from wiredesk.client.dead_letters import Letter, redrive, to_letter

SETTINGS = Settings(
    kafka=KafkaSettings(bootstrap_servers="kafka:9092"),
    wiredesk=WiredeskSettings(topic_prefix="test-"),
)
PUT_ASIDE = 1_772_600_000_000

ORIGIN = DeadLetter(
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
    producer = _redriving(monkeypatch, partitions=6)
    headers = (("wire-source", b"baltic"), *ORIGIN.to_headers())

    await redrive([Letter(0, 0, 0, ORIGIN, b"{}", headers)], SETTINGS, remember=False)

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


@pytest.mark.parametrize(
    ("stated", "sent"),
    [(1_772_539_200_000, 1_772_539_200_000), (-(10**15), PUT_ASIDE), (0, PUT_ASIDE)],
)
def test_copy_without_a_time_counts_as_pushed_when_it_was_put_aside(stated: int, sent: int) -> None:
    assert letter_of(timestamp=stated).pushed_at == sent


def test_what_could_not_be_parsed_is_not_redriven() -> None:
    """Its bytes are a log's, with other copy among them."""
    assert letter_of(reason="too-large").redrivable
    assert not letter_of(reason=UNREADABLE).redrivable


@pytest.mark.parametrize(
    "forged", [("wiredesk-key", b"no hex"), ("wiredesk-offset", b"x"), ("wiredesk-item", b"1e9")]
)
def test_a_forged_letter_is_none(forged: tuple[str, bytes]) -> None:
    headers = [*letter_of().letter.to_headers(), forged]
    record = SimpleNamespace(partition=0, offset=0, timestamp=0, value=b"", headers=headers)

    assert to_letter(record) is None


def letter_of(**fields: Any) -> Letter:
    letter = DeadLetter(
        **{
            "stage": "ingest",
            "reason": "no-time",
            "error": "mend it",
            "topic": "wire.raw",
            "partition": 0,
            "offset": 1,
            "timestamp": 0,
            "source": "baltic",
            **fields,
        }
    )
    return Letter(0, 0, PUT_ASIDE, letter, b"", letter.to_headers())


@pytest.mark.parametrize(
    ("changes", "source"),
    [
        ({}, b"baltic"),
        ({"orders_kill_of": KillReference(source="dpa", sequence="157")}, b"dpa"),
    ],
)
async def test_once_the_topic_has_grown_it_goes_to_where_its_source_is_now(
    monkeypatch: pytest.MonkeyPatch, changes: dict[str, Any], source: bytes
) -> None:
    producer = _redriving(monkeypatch, partitions=600)
    value = item().model_copy(update=changes).to_bytes()
    letter = Letter(0, 0, 0, ORIGIN, value, ORIGIN.to_headers())

    await redrive([letter], SETTINGS, remember=False)

    [(_, sent)] = producer.sent
    assert sent["partition"] == _placements(600).partition_of(ENRICHED, source) != 4


def _redriving(monkeypatch: pytest.MonkeyPatch, partitions: int) -> Producer:
    async def read(_: Settings) -> Placements:
        return _placements(partitions)

    producer = Producer()
    monkeypatch.setattr(kafka, "transactional_producer", lambda *_: producer)
    monkeypatch.setattr(dead_letters, "read_placements", read)
    return producer


def _placements(partitions: int) -> Placements:
    number = Placement(partitions=partitions)
    return Placements({ITEMS.name: number, ENRICHED.name: number})
