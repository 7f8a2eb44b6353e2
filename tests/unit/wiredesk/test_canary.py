"""A canary goes through all that copy goes through, and it is said where it did not come."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any, cast

import pytest
from typer.testing import CliRunner

from runtime.metrics.prometheus import Metrics
from runtime.settings import KafkaSettings, Settings, WiredeskSettings
from runtime.tables.memory import Tables
from schemas.article import ArticleEvent
from schemas.canary import CANARY
from schemas.item import WireItem
from schemas.sources import Sources
from schemas.topics import CANARY_EVENTS
from services.enrich.handler import enrich
from services.ingest.reader import IngestReader
from services.publish.stage import build
from tests.unit.publish.copy import NOON
from wiredesk.client import canary as client
from wiredesk.client.canary import (
    KAFKA,
    LAST_RETURN,
    LOST,
    METRICS,
    ROUND_TRIP,
    SENT,
    CanaryLostError,
    CanarySender,
    Channel,
    Wait,
)
from wiredesk.commands import app
from wiredesk.copy_files import Piece

MARK = f"{CANARY}-7"


def test_it_comes_through_all_stages_and_out_on_its_own_topic() -> None:
    raw = client.canary("desk", 7, MARK).as_record(0, NOON)
    [read] = IngestReader(Sources(unknown="refuse"))(raw)
    assert read.rejection is None
    enriched = enrich(WireItem.from_bytes(read.emits[0].value), [])
    stage = build()
    tables = Tables(stage.tables).stage()
    record = raw.__class__("wire.enriched", 0, 0, NOON, b"key", enriched.to_bytes())
    [outcome] = stage.handler.handle(record, tables, NOON)
    [emit] = outcome.emits
    assert emit.topic is CANARY_EVENTS
    assert MARK in ArticleEvent.from_bytes(emit.value).body[0]
    assert MARK.encode() in (emit.value or b"")


def test_a_later_one_is_a_version_of_the_same_article() -> None:
    ids = set()
    for version in (7, 8):
        piece = client.canary("desk", version, f"{CANARY}-{version}")
        [read] = IngestReader()(piece.as_record(0, NOON))
        item = WireItem.from_bytes(read.emits[0].value)
        assert item.version == version
        ids.add(item.id)
    assert len(ids) == 1


def channel(opens: bool = True, comes: bool = True) -> Channel:
    @asynccontextmanager
    async def opened(mark: str) -> AsyncIterator[Wait]:
        assert mark.startswith(CANARY)
        if not opens:
            raise ConnectionError("nobody listens")

        async def wait() -> None:
            if not comes:
                await asyncio.Event().wait()

        yield wait

    return opened


CHANNELS: dict[str, Channel] = {
    KAFKA: channel(),
    "sse": channel(comes=False),
    "atom": channel(opens=False),
}


@pytest.fixture
def make(monkeypatch: pytest.MonkeyPatch) -> Callable[..., CanarySender]:
    async def send(*_: Any) -> None:
        """The broker takes it."""

    monkeypatch.setattr(client, "send", send)

    def made(metrics: Metrics, every: float | None, **channels: Channel) -> CanarySender:
        settings = Settings(kafka=KafkaSettings(), wiredesk=WiredeskSettings())
        return CanarySender(settings, metrics, channels, "desk", every, 0.05)

    return made


async def test_what_does_not_come_is_lost_on_its_channel_alone(
    make: Callable[..., CanarySender],
) -> None:
    metrics = Metrics(METRICS)
    with pytest.raises(CanaryLostError, match="sse, atom"):
        await make(metrics, None, **CHANNELS).feed(cast("Any", None))
    assert [labels["channel"] for labels, _ in metrics.samples(ROUND_TRIP)] == [KAFKA]
    assert {labels["channel"] for labels, _ in metrics.samples(LOST)} == {"sse", "atom"}
    assert {value for _, value in metrics.samples(SENT)} == {1}
    assert len(list(metrics.samples(LAST_RETURN))) == 3, "so that one that never came is missed"


async def test_one_that_is_lost_does_not_end_those_to_come(
    make: Callable[..., CanarySender], monkeypatch: pytest.MonkeyPatch
) -> None:
    metrics = Metrics(METRICS)
    sender = make(metrics, 0.01, **CHANNELS)

    async def rest(_: float) -> None:
        """The second is the last."""
        if {value for _, value in metrics.samples(SENT)} == {2}:
            sender.stop()

    monkeypatch.setattr(sender, "rest", rest)
    await sender.feed(cast("Any", None))
    assert sorted(value for _, value in metrics.samples(LOST)) == [2, 2]


def test_channels_of_serve_need_a_key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KAFKA_BOOTSTRAP_SERVERS", "nowhere:1")
    monkeypatch.setenv("WIREDESK_CANARY_SERVE", "http://localhost:1")
    done = CliRunner().invoke(app, ["canary"])
    assert "WIREDESK_CANARY_KEY is not" in str(done.exception)


def test_it_is_pushed_as_its_source() -> None:
    piece: Piece = client.canary("desk", 7, MARK)
    assert (piece.source, piece.topic) == (CANARY, "wire.raw")
