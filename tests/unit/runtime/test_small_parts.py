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
from runtime.handler import Record
from runtime.metrics.measures import Count, Elapsed, Metric
from runtime.metrics.prometheus import MAX_SOURCES, Metrics
from runtime.metrics.table import OUTCOMES
from runtime.settings import load_settings
from runtime.tracing import trace_headers, trace_id

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
SECOND = timedelta(seconds=1)
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


def test_backoff_doubles_to_its_maximum() -> None:
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
    for number in (*range(MAX_SOURCES + 50), 0):
        metrics.add(OUTCOMES, "ingest", f"agency {number}", "item")
    counted = {labels["source"]: value for labels, value in metrics.samples(OUTCOMES)}
    assert len(counted) == MAX_SOURCES + 1
    assert (counted["other"], counted["agency 0"], counted["agency 1"]) == (50, 2, 1)


def test_what_a_handler_measures_is_counted_at_the_commit() -> None:
    taken = Metric("test_taken_seconds", "histogram", ("kind",), "Seconds taken")
    made = Metric("test_made", "counter", (), "Things made")
    metrics = Metrics([taken, made, made])
    ahead = Elapsed(taken, NOW + timedelta(seconds=9), ("late",))

    metrics.measure([Elapsed(taken, NOW, ("late",)), ahead, Count(made, (), 4)], NOW + 3 * SECOND)

    value = metrics.registry.get_sample_value
    assert value("test_taken_seconds_sum", {"kind": "late"}) == 3
    assert value("test_taken_seconds_count", {"kind": "late"}) == 2
    assert value("test_made_total") == 4
