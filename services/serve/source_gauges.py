"""What each source's rhythm says, as gauges: few labels, and none that is out of date."""

from collections.abc import Iterable, Iterator

from runtime.metrics.measures import Metric
from runtime.metrics.prometheus import MAX_SOURCES, Metrics
from services.serve.metrics import (
    SOURCE_DRIFT,
    SOURCE_EXPECTED,
    SOURCE_FLOOD,
    SOURCE_LAST,
    SOURCE_SILENT_AFTER,
)
from services.serve.rhythm.rhythm import Said

Sample = tuple[Metric, tuple[str, ...], float]


class SourceGauges:
    """Shows what is said of sources, those that sent last where there are too many."""

    def __init__(self, metrics: Metrics) -> None:
        """Nothing is shown yet."""
        self._metrics = metrics
        self._shown: set[tuple[Metric, tuple[str, ...]]] = set()

    def show(self, said: Iterable[Said]) -> None:
        """Show this, and nothing else any more."""
        newest = sorted(said, key=lambda each: each.last, reverse=True)[:MAX_SOURCES]
        samples = [sample for each in newest for sample in _samples(each)]
        shown = {(metric, labels) for metric, labels, _ in samples}
        for metric, labels in self._shown - shown:
            self._metrics.remove(metric, *labels)
        for metric, labels, value in samples:
            self._metrics.set(metric, value, *labels)
        self._shown = shown


def _samples(said: Said) -> Iterator[Sample]:
    source = (said.source,)
    yield SOURCE_LAST, source, said.last / 1000
    if said.expected is not None:
        yield SOURCE_EXPECTED, source, said.expected / 1000
    if said.silent_after is not None:
        yield SOURCE_SILENT_AFTER, source, said.silent_after / 1000
    if not said.learning:
        yield SOURCE_FLOOD, source, said.flood
    for kind, value in said.drift.items():
        yield SOURCE_DRIFT, (*source, kind), round(value, 3)
