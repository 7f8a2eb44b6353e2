"""Histograms say what prometheus_client's own would say."""

from prometheus_client import CollectorRegistry
from prometheus_client import Histogram as Theirs
from prometheus_client.exposition import generate_latest

from runtime.metrics.histogram import Histogram
from runtime.metrics.measures import Metric

TAKEN = Metric("test_taken_seconds", "histogram", ("stage",), "Seconds taken", (0.0005, 1, 2.5))
VALUES = (0.0, 0.0005, 0.00051, 1.0, 2.4, 2.5, 2.6, 900.0)


def shown(registry: CollectorRegistry) -> list[str]:
    lines = generate_latest(registry).decode().splitlines()
    return [line for line in lines if "_created" not in line]


def test_they_are_shown_as_theirs_are() -> None:
    ours, theirs = CollectorRegistry(), CollectorRegistry()
    histogram = Histogram(TAKEN, ours)
    other = Theirs(TAKEN.name, TAKEN.help, TAKEN.labels, registry=theirs, buckets=TAKEN.buckets)
    for stage in ("one", "another"):
        histogram.labels(stage).observe(VALUES[:3])
        histogram.labels(stage).observe(VALUES[3:])
        for value in VALUES:
            other.labels(stage).observe(value)
    assert shown(ours) == shown(theirs)

    histogram.remove("one")
    histogram.remove("unknown")
    other.remove("one")
    assert shown(ours) == shown(theirs)


def test_one_without_labels_is_there_from_the_start() -> None:
    registry = CollectorRegistry()
    Histogram(Metric("test_late_seconds", "histogram", (), "Seconds late"), registry)
    assert registry.get_sample_value("test_late_seconds_count") == 0
