"""Metrics as data: what is measured, and what a handler asks to have counted."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

SHORT = (0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10)
"""Buckets in seconds, for what takes milliseconds."""
LONG = (0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300, 900, 3600)
"""Buckets in seconds, for what takes seconds to an hour."""


@dataclass(frozen=True, slots=True)
class Metric:
    """One metric; Prometheus adds `_total` to the name of a counter."""

    name: str
    kind: Literal["counter", "gauge", "histogram"]
    labels: tuple[str, ...]
    """Their names. The values of a label `source` are bounded: see `metrics.MAX_SOURCES`."""
    help: str
    buckets: tuple[float, ...] = SHORT
    """Upper bounds, of a histogram."""


@dataclass(frozen=True, slots=True)
class Count:
    """Adds `amount` to a counter once the transaction has committed."""

    metric: Metric
    labels: tuple[str, ...] = ()
    amount: float = 1


@dataclass(frozen=True, slots=True)
class Elapsed:
    """Observes on a histogram the seconds from `since` to the commit, 0 if that lies ahead."""

    metric: Metric
    since: datetime
    labels: tuple[str, ...] = ()


Measure = Count | Elapsed
