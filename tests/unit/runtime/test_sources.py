"""Names of sources: which are used as they are, and what is shown of the others."""

from datetime import UTC, datetime

import pytest

from runtime.batch import Batch
from runtime.handler import MAX_ERROR, Record, rejected
from runtime.metrics.prometheus import Metrics
from runtime.metrics.table import OUTCOMES
from runtime.partition.dead_letter_limit import DeadLetterLimit
from runtime.settings import WiredeskSettings
from runtime.sources import source_of, why_unusable
from runtime.tracing import trace_headers
from runtime.visible import visible
from schemas.sources import MAX_SOURCE

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
UNUSABLE = [
    (b"ap\xff", "is not UTF-8"),
    (b"a" * (MAX_SOURCE + 1), "has 129 characters, and may have 128"),
    (b"a" * 1_000_000, "has 1,000,000 characters"),
    (b"ap\x1b[2J", r"can't be seen: ap\x1b[2J"),
    (b"ap\n", "can't be seen"),
    ("ap\u202e".encode(), "can't be seen"),
    ("ap\u200b".encode(), "can't be seen"),
    ("ap\u00a0".encode(), "can't be seen"),
    ("ap\u3164".encode(), "can't be seen"),
]


def record(source: bytes, **headers: bytes) -> Record:
    return Record("wire.raw", 0, 0, NOW, None, b"", (("wire-source", source), *headers.items()))


@pytest.mark.parametrize(
    "name", ["dpa", "Agence France-Presse", "北京 1", "x[/y]", "a" * MAX_SOURCE]
)
def test_a_usable_name_is_used_as_it_is(name: str) -> None:
    assert why_unusable(name) is None
    assert source_of(record(name.encode())) == name


@pytest.mark.parametrize(("name", "why"), UNUSABLE)
def test_an_unusable_name_can_be_shown(name: bytes, why: str) -> None:
    shown = source_of(record(name))

    assert why in (why_unusable(name.decode("utf-8", "replace")) or "")
    assert len(shown) <= MAX_SOURCE
    assert visible(shown) == shown


def test_no_name() -> None:
    assert source_of(record(b"")) == "unknown"
    assert why_unusable("") is None


@pytest.mark.parametrize(("name", "why"), UNUSABLE[1:])
def test_a_label_is_bounded_wherever_the_name_comes_from(name: bytes, why: str) -> None:
    metrics = Metrics()
    metrics.add(OUTCOMES, "enrich", name.decode(), "item")

    [(labels, _)] = metrics.samples(OUTCOMES)
    assert len(labels["source"]) <= MAX_SOURCE
    assert visible(labels["source"]) == labels["source"]


def test_a_halt_names_what_can_be_shown() -> None:
    limit = DeadLetterLimit(WiredeskSettings(dead_letter_run=1), lambda: 0.0)
    source = "a\x1b" * 1_000_000
    batch = Batch({}, [(record(b""), rejected(source, "bad", "x" * 10_000))])

    trip = limit.check(batch)

    assert trip is not None
    assert "\x1b" not in trip.reason
    assert len(trip.reason) < 1500


def test_what_is_said_of_a_dead_letter_is_bounded() -> None:
    rejection = rejected("ap", "bad-field", "x" * 10_000_000).rejection

    assert rejection is not None
    assert len(rejection.error) == MAX_ERROR


@pytest.mark.parametrize(
    ("state", "passed"),
    [
        (b"vendor=1,other=2", True),
        (b"x" * 512, True),
        (b"x" * 513, False),
        (b"x" * 8_000_000, False),
        (b"a=\x1b[2J", False),
        (b"a=\xff", False),
        (b"", False),
    ],
)
def test_a_trace_state_is_passed_on_where_it_is_one(state: bytes, passed: bool) -> None:
    headers = trace_headers(record(b"ap", tracestate=state), "ingest")

    assert (("tracestate", state) in headers) is passed
    assert len(headers) == 1 + passed
