"""Back-off, traces, errors and metrics."""

from datetime import UTC, datetime, timedelta
from itertools import islice

import pytest
from aiokafka.errors import (
    KafkaConnectionError,
    MessageSizeTooLargeError,
    ProducerFenced,
    TopicAuthorizationFailedError,
    UnknownTopicOrPartitionError,
)

from runtime import kafka
from runtime.backoff import backoff
from runtime.errors import BrokerUnreachableError, ConfigurationError
from runtime.handler import Emit, Outcome, Record
from runtime.metrics import MAX_SOURCES, Metrics
from runtime.settings import load_settings
from runtime.tracing import trace_headers, trace_id
from schemas.topics import ARTICLES

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
RECORD = Record("wire.raw", 1, 2, NOW, None, b"copy")


@pytest.mark.parametrize(
    ("setting", "codec"), [(None, "gzip"), ("zstd", "zstd"), ("none", None)], ids=str
)
def test_what_is_written_is_compressed_as_set(
    setting: str | None, codec: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("WIREDESK_COMPRESSION", raising=False)
    if setting:
        monkeypatch.setenv("WIREDESK_COMPRESSION", setting)

    assert kafka.compression(load_settings()) == codec


def test_backoff_doubles_to_its_most() -> None:
    assert list(islice(backoff(1, 5, jitter=lambda: 0.5), 5)) == [1, 2, 4, 5, 5]


def test_backoff_is_spread_by_half() -> None:
    assert next(backoff(1, 5, jitter=lambda: 0)) == 0.5
    assert next(backoff(1, 5, jitter=lambda: 1)) == 1.5


def test_a_trace_is_the_same_on_replay() -> None:
    assert trace_headers(RECORD, "ingest") == trace_headers(RECORD, "ingest")
    assert trace_headers(RECORD, "ingest") != trace_headers(RECORD, "enrich")


@pytest.mark.parametrize(
    "broken", [b"", b"00-" + b"0" * 32 + b"-" + b"1" * 16 + b"-01", b"\xff", b"00-zz"]
)
def test_a_broken_traceparent_is_replaced(broken: bytes) -> None:
    headers = (("traceparent", broken),)
    assert trace_id(Record("wire.raw", 1, 2, NOW, None, b"copy", headers)) == trace_id(RECORD)


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (ProducerFenced(), "fenced"),
        (AssertionError(), "fenced"),
        (TimeoutError(), "deadline"),
        (MessageSizeTooLargeError(), "record-refused"),
        (UnknownTopicOrPartitionError(), "unknown-topic"),
        (KafkaConnectionError(), "kafka-error"),
        (RuntimeError(), "other"),
    ],
)
def test_the_reason_of_a_rebuild(error: Exception, reason: str) -> None:
    assert kafka.reason_of(error) == reason


def test_what_an_error_means_to_a_person() -> None:
    settings = load_settings()
    assert isinstance(kafka.explain(KafkaConnectionError(), settings), BrokerUnreachableError)
    refused = kafka.explain(TopicAuthorizationFailedError(), settings)
    assert isinstance(refused, ConfigurationError)
    assert kafka.explain(ProducerFenced(), settings) is None


def test_sources_are_bounded_in_the_metrics() -> None:
    metrics = Metrics()
    labels = {metrics.source(f"agency {number}") for number in range(MAX_SOURCES + 50)}
    assert len(labels) == MAX_SOURCES + 1
    assert "other" in labels
    assert metrics.source("agency 0") == "agency 0"


def test_delivery_latency_runs_from_push_to_commit() -> None:
    metrics = Metrics()
    emit = Emit(ARTICLES, "id", b"{}")
    outcome = Outcome("published", "dpa", (emit,), urgency=1, received_at=NOW)

    metrics.count("publish", outcome, NOW + timedelta(seconds=3))

    labels = {"urgency": "1"}
    name = "wiredesk_delivery_latency_seconds_sum"
    assert metrics.registry.get_sample_value(name, labels) == 3
