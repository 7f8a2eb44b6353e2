"""The metrics of some processes at one moment, added up. Pure."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from prometheus_client.parser import text_string_to_metric_families


@dataclass(frozen=True, slots=True)
class Page:
    """What one process says of itself."""

    metrics: str
    """In Prometheus' text format."""
    waits: Mapping[str, str]
    """By stage, what `/readyz` says: `ready`, or what it waits for."""


@dataclass(frozen=True, slots=True)
class Sample:
    """One value of a metric, of one process."""

    name: str
    """With Prometheus' ending: `wiredesk_records_consumed_total`."""
    labels: Mapping[str, str]
    value: float


class Snapshot:
    """All samples of some processes, read at one moment."""

    def __init__(self, pages: Iterable[Page], at: float) -> None:
        """`at`: when they were read, in seconds since 1970. Raises ValueError for no metrics."""
        self.at = at
        self.waits: dict[str, str] = {}
        self._samples: dict[str, list[Sample]] = {}
        for page in pages:
            for stage, state in page.waits.items():
                if self.waits.get(stage, "ready") == "ready":
                    self.waits[stage] = state
            for sample in _samples(page.metrics):
                self._samples.setdefault(sample.name, []).append(sample)

    def values(self, name: str, **labels: str) -> list[float]:
        """The values of a metric with these labels."""
        return [each.value for each in self._of(name, labels)]

    def total(self, name: str, **labels: str) -> float:
        """Their sum; 0 where there is none."""
        return sum(self.values(name, **labels))

    def best(
        self, choose: Callable[[Iterable[float]], float], name: str, **labels: str
    ) -> float | None:
        """The least or greatest of them, by `min` or `max`; None where there is none."""
        values = self.values(name, **labels)
        return choose(values) if values else None

    def named(self, label: str, *names: str) -> list[str]:
        """The values of a label that the metrics have, in order."""
        found = (each.labels.get(label) for name in names for each in self._of(name, {}))
        return sorted({each for each in found if each})

    def _of(self, name: str, labels: Mapping[str, str]) -> Iterator[Sample]:
        for each in self._samples.get(name, ()):
            if labels.items() <= each.labels.items():
                yield each


def _samples(text: str) -> Iterator[Sample]:
    for family in text_string_to_metric_families(text):
        for each in family.samples:
            yield Sample(each.name, each.labels, each.value)
