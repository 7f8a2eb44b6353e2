"""Gauges of what a partition's tables have."""

from types import SimpleNamespace
from typing import Any, cast

import pytest

from runtime.handler import TableGauge
from runtime.metrics.measures import Metric
from runtime.metrics.prometheus import MAX_SOURCES, Metrics
from runtime.partition.context import StageContext
from runtime.partition.table_gauges import TableGauges
from runtime.tables.memory import Tables
from tests.faults.counting import COUNTS

OPEN = Metric("wiredesk_test_open", "gauge", ("source", "partition"), "For a test")
GAUGE = TableGauge(OPEN, COUNTS, bytes.decode)


class Partition:
    """A table of a partition, its values being labels."""

    def __init__(self, metrics: Metrics, number: int = 3) -> None:
        self.metrics = metrics
        self.tables = Tables([COUNTS])
        context = SimpleNamespace(stage=SimpleNamespace(gauges=(GAUGE,)), metrics=metrics)
        self.gauges = TableGauges(cast("StageContext", context), number, self.tables)

    def commit(self, **values: bytes | None) -> None:
        staged = self.tables.stage()
        staged[COUNTS.name].changes.update(values)
        self.tables.apply(staged)
        self.gauges.note_changed(staged)

    def shown(self) -> dict[str, float]:
        return {labels["source"]: value for labels, value in self.metrics.samples(OPEN)}


@pytest.fixture
def partition() -> Partition:
    return Partition(Metrics([OPEN]))


def test_what_the_table_has_is_shown_by_label(partition: Partition) -> None:
    partition.tables.committed[COUNTS.name].apply([("a", b"north"), ("b", b"north")])
    assert partition.shown() == {}
    partition.gauges.show()
    assert partition.shown() == {"north": 2}


def test_each_commit_that_changes_the_table_is_shown(partition: Partition) -> None:
    partition.commit(a=b"north", b=b"south")
    assert partition.shown() == {"north": 1, "south": 1}
    partition.commit(a=None, c=b"south")
    assert partition.shown() == {"south": 2}


def test_what_has_been_let_go_is_not_shown(partition: Partition) -> None:
    partition.commit(a=b"north")
    partition.gauges.hide()
    assert partition.shown() == {}
    partition.gauges.show()
    assert partition.shown() == {"north": 1}


def test_partitions_are_shown_beside_one_another() -> None:
    metrics = Metrics([OPEN])
    one, other = Partition(metrics, 1), Partition(metrics, 2)
    one.commit(a=b"north")
    other.commit(b=b"north")
    one.gauges.hide()
    labels: list[Any] = [dict(labels) for labels, _ in metrics.samples(OPEN)]
    assert labels == [{"source": "north", "partition": "2"}]


def test_sources_past_the_limit_are_counted_together(partition: Partition) -> None:
    partition.commit(**{f"k{number}": f"s{number}".encode() for number in range(MAX_SOURCES)})
    partition.commit(x=b"late", y=b"later")
    assert partition.shown()["other"] == 2
    partition.commit(x=None, y=None)
    assert "other" not in partition.shown()
