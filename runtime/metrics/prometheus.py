"""The metrics of a process, as Prometheus collects them."""

import contextlib
import platform
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from importlib.metadata import version
from typing import Any

from prometheus_client import CollectorRegistry, Counter, Gauge, Info, ProcessCollector

from runtime.metrics.histogram import Histogram
from runtime.metrics.measures import Count, Measure, Metric
from runtime.metrics.table import RUNTIME_METRICS
from runtime.sources import shown

MAX_SOURCES = 200
"""Sources past this number share the label `other`: whoever pushes may invent any number."""


class Metrics:
    """The runtime's metrics and those of the stages, on a registry of their own."""

    def __init__(self, of_stages: Iterable[Metric] = ()) -> None:
        """Register every metric; one that several stages name is registered once."""
        self.registry = registry = CollectorRegistry()
        self._sources: set[str] = set()
        metrics = {metric.name: metric for metric in (*RUNTIME_METRICS, *of_stages)}
        self._collectors = {name: _collector(each, registry) for name, each in metrics.items()}
        ProcessCollector(registry=registry)
        Info("wiredesk_build", "Which Wiredesk this is", registry=registry).info(
            {"version": version("wiredesk"), "python": platform.python_version()}
        )

    def add(self, metric: Metric, *labels: str, amount: float = 1) -> None:
        """Add to a counter."""
        self._child(metric, labels).inc(amount)

    def set(self, metric: Metric, value: float, *labels: str) -> None:
        """Set a gauge."""
        self._child(metric, labels).set(value)

    def observe(self, metric: Metric, value: float, *labels: str) -> None:
        """Observe a value on a histogram."""
        self.observe_all(metric, (value,), *labels)

    def observe_all(self, metric: Metric, values: Sequence[float], *labels: str) -> None:
        """Observe several values on a histogram."""
        self._child(metric, labels).observe(values)

    def remove(self, metric: Metric, *labels: str) -> None:
        """Stop showing a metric for these labels."""
        with contextlib.suppress(KeyError):
            self._collectors[metric.name].remove(*labels)

    def measure(self, measures: Iterable[Measure], committed_at: datetime) -> None:
        """Count what a handler has asked for; its transaction has committed."""
        for each in measures:
            if isinstance(each, Count):
                self.add(each.metric, *each.labels, amount=each.amount)
            else:
                seconds = max(0.0, (committed_at - each.since).total_seconds())
                self.observe(each.metric, seconds, *each.labels)

    def samples(self, metric: Metric) -> Iterator[tuple[Mapping[str, str], float]]:
        """The labels and the value of each sample of a counter or a gauge."""
        for family in self._collectors[metric.name].collect():
            for sample in family.samples:
                if not sample.name.endswith("_created"):
                    yield sample.labels, sample.value

    def _child(self, metric: Metric, labels: tuple[str, ...]) -> Any:
        collector = self._collectors[metric.name]
        if not labels and not isinstance(collector, Histogram):
            return collector
        values = zip(metric.labels, labels, strict=True)
        return collector.labels(*(self.bounded(name, value) for name, value in values))

    def bounded(self, label: str, value: str) -> str:
        """The value of a label as it is shown: sources past `MAX_SOURCES` share `other`."""
        if label != "source":
            return value
        value = shown(value)
        if value in self._sources:
            return value
        if len(self._sources) >= MAX_SOURCES:
            return "other"
        self._sources.add(value)
        return value


def _collector(metric: Metric, registry: CollectorRegistry) -> Counter | Gauge | Histogram:
    if metric.kind == "histogram":
        return Histogram(metric, registry)
    kind = Counter if metric.kind == "counter" else Gauge
    return kind(metric.name, metric.help, metric.labels, registry=registry)
