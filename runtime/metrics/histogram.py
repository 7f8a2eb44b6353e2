"""Histograms that take many values at once: prometheus_client's take one, at a microsecond each."""

import math
import threading
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import accumulate

from prometheus_client import CollectorRegistry
from prometheus_client.metrics_core import HistogramMetricFamily
from prometheus_client.registry import Collector
from prometheus_client.utils import floatToGoString

from runtime.metrics.measures import Metric


class Observed:
    """What has been observed for some values of the labels."""

    def __init__(self, buckets: Sequence[float]) -> None:
        """Nothing yet; `buckets`: their upper bounds, in order, but for the last, infinity."""
        self._bounds = (*buckets, math.inf)
        self._counts = [0] * len(self._bounds)
        self._sum = 0.0
        self._lock = threading.Lock()

    def observe(self, values: Iterable[float]) -> None:
        """Take note of values."""
        with self._lock:
            for value in values:
                self._counts[bisect_left(self._bounds, value)] += 1
                self._sum += value

    def read(self) -> tuple[list[tuple[str, float]], float]:
        """How many values are up to each bound, as Prometheus writes it, and their sum."""
        with self._lock:
            counts, total = list(self._counts), self._sum
        shown = map(floatToGoString, self._bounds)
        return list(zip(shown, accumulate(counts), strict=True)), total


class Histogram(Collector):
    """One metric, by its labels."""

    def __init__(self, metric: Metric, registry: CollectorRegistry) -> None:
        """Register it."""
        self._metric = metric
        self._observed: dict[tuple[str, ...], Observed] = {}
        if not metric.labels:
            self.labels()
        registry.register(self)

    def labels(self, *values: str) -> Observed:
        """What has been observed for these values of its labels."""
        if (observed := self._observed.get(values)) is None:
            observed = self._observed.setdefault(values, Observed(self._metric.buckets))
        return observed

    def remove(self, *values: str) -> None:
        """Show it no more for these values."""
        self._observed.pop(values, None)

    def collect(self) -> Iterable[HistogramMetricFamily]:
        """The samples, as Prometheus takes them."""
        metric = self._metric
        family = HistogramMetricFamily(metric.name, metric.help, labels=metric.labels)
        for labels, observed in list(self._observed.items()):
            buckets, total = observed.read()
            family.add_metric(labels, buckets, total)
        return [family]
