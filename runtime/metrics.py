"""Every metric of Wiredesk, by the conventions of Prometheus: base units, no label by item."""

import contextlib
import platform
from datetime import datetime
from importlib.metadata import version

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, Info, ProcessCollector

from runtime.handler import Outcome

MAX_SOURCES = 200
"""Sources past this number share the label `other`: who pushes may invent as many as he likes."""

DROPPED = frozenset({"duplicate", "superseded", "already-killed"})
"""Outcomes of items that bring nothing new: the same again, an older version, a killed one."""

_SHORT = (0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10)
_LONG = (0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300, 900, 3600)


class Metrics:
    """The metrics of a process, on a registry of its own."""

    def __init__(self) -> None:
        """Register every metric."""
        self.registry = registry = CollectorRegistry()
        self._sources: set[str] = set()
        self.consumed = Counter(
            "wiredesk_records_consumed",
            "Records consumed and committed",
            ["stage", "topic"],
            registry=registry,
        )
        self.produced = Counter(
            "wiredesk_records_produced",
            "Records produced in committed transactions",
            ["stage", "topic"],
            registry=registry,
        )
        self.outcomes = Counter(
            "wiredesk_outcomes",
            "What became of items: each has exactly one outcome a stage",
            ["stage", "source", "outcome"],
            registry=registry,
        )
        self.dead_letters = Counter(
            "wiredesk_dead_letters",
            "Records or items that could not be used, by reason",
            ["stage", "reason"],
            registry=registry,
        )
        self.duplicates = Counter(
            "wiredesk_duplicates",
            "Items dropped: the same again, an older version come late, or copy already killed",
            ["stage", "source"],
            registry=registry,
        )
        self.entities = Counter(
            "wiredesk_entities", "Entities tagged, by type", ["type"], registry=registry
        )
        self.transactions = Counter(
            "wiredesk_transactions",
            "Transactions by result: committed, aborted, or unknown (then read again)",
            ["stage", "result"],
            registry=registry,
        )
        self.transaction_duration = Histogram(
            "wiredesk_transaction_duration_seconds",
            "From the start of a transaction to its end",
            ["stage"],
            buckets=_SHORT,
            registry=registry,
        )
        self.processing_duration = Histogram(
            "wiredesk_processing_duration_seconds",
            "Time taken by the handler for one record",
            ["stage"],
            buckets=_SHORT,
            registry=registry,
        )
        self.delivery_latency = Histogram(
            "wiredesk_delivery_latency_seconds",
            "From the push of the copy to its committed article event, by urgency",
            ["urgency"],
            buckets=_LONG,
            registry=registry,
        )
        self.embargo_lateness = Histogram(
            "wiredesk_embargo_lateness_seconds",
            "From the end of an embargo to the committed article event",
            buckets=_LONG,
            registry=registry,
        )
        self.rebuilds = Counter(
            "wiredesk_producer_rebuilds",
            "Transactional producers thrown away, by reason",
            ["stage", "reason"],
            registry=registry,
        )
        self.rebalances = Counter(
            "wiredesk_rebalances", "Assignments received", ["stage"], registry=registry
        )
        self.expired = Counter(
            "wiredesk_records_expired",
            "Records that retention deleted before they were read: copy lost",
            ["stage", "topic"],
            registry=registry,
        )
        self.assigned = Gauge(
            "wiredesk_assigned_partitions",
            "Partitions assigned to this process",
            ["stage"],
            registry=registry,
        )
        self.restore_duration = Histogram(
            "wiredesk_table_restore_duration_seconds",
            "Time taken to read a table back",
            ["stage", "table"],
            buckets=_LONG,
            registry=registry,
        )
        self.lag = Gauge(
            "wiredesk_consumer_lag_records",
            "Last stable offset less position: 0 when all that is committed has been handled",
            ["stage", "topic", "partition"],
            registry=registry,
        )
        self.oldest_unprocessed = Gauge(
            "wiredesk_oldest_unprocessed_timestamp_seconds",
            "The time of the oldest record waiting; absent where none waits",
            ["stage", "topic", "partition"],
            registry=registry,
        )
        self.last_record = Gauge(
            "wiredesk_last_record_timestamp_seconds",
            "The time of the newest record of each source: a silent source shows here",
            ["stage", "source"],
            registry=registry,
        )
        ProcessCollector(registry=registry)
        Info("wiredesk_build", "Which Wiredesk this is", registry=registry).info(
            {"version": version("wiredesk"), "python": platform.python_version()}
        )

    def source(self, name: str) -> str:
        """The label for a source: its name, or `other` once there are too many."""
        if name not in self._sources and len(self._sources) >= MAX_SOURCES:
            return "other"
        self._sources.add(name)
        return name

    @staticmethod
    def drop(gauge: Gauge, *labels: str) -> None:
        """Show a gauge no more for these labels."""
        with contextlib.suppress(KeyError):
            gauge.remove(*labels)

    def count(self, stage: str, outcome: Outcome, committed_at: datetime) -> None:
        """Count an outcome whose transaction has committed."""
        source = self.source(outcome.source)
        self.outcomes.labels(stage, source, outcome.name).inc()
        if outcome.rejection:
            self.dead_letters.labels(stage, outcome.rejection.reason).inc()
        if outcome.name in DROPPED:
            self.duplicates.labels(stage, source).inc()
        for kind, number in outcome.entities.items():
            self.entities.labels(kind).inc(number)
        if outcome.received_at and any(emit.topic.name == "articles" for emit in outcome.emits):
            since = max(outcome.received_at, outcome.due_at or outcome.received_at)
            latency = max(0.0, (committed_at - since).total_seconds())
            self.delivery_latency.labels(str(outcome.urgency or "none")).observe(latency)
        if outcome.due_at:
            self.embargo_lateness.observe((committed_at - outcome.due_at).total_seconds())
