"""How a stage stands, as its metrics page says at the moment of each look."""

from types import SimpleNamespace
from typing import Any

import pytest

from runtime import kafka
from runtime.http.pages import metrics_page
from runtime.membership import Membership
from runtime.metrics.prometheus import Metrics
from runtime.metrics.table import ACQUIRING, ASSIGNED, PARTITIONS, READY
from runtime.worker import Worker
from tests.unit.runtime.desk import Desk


def owner(**state: bool) -> Any:
    usual: dict[str, Any] = {"ready": False, "unused": None, "halted": None, "partition": 0}
    return SimpleNamespace(**usual | {"stalled_for": 0.0} | state)


def gauges(metrics: Metrics) -> dict[str, float]:
    shown = (READY, ASSIGNED, ACQUIRING, PARTITIONS)
    return {each.name: value for each in shown for _, value in metrics.samples(each)}


@pytest.fixture
def worker() -> Worker:
    desk = Desk()
    return Worker(desk.stage, desk.settings, desk.metrics)


def test_before_it_has_joined_it_is_not_ready(worker: Worker) -> None:
    worker.show()
    assert gauges(worker.context.metrics) == {
        "wiredesk_ready": 0,
        "wiredesk_assigned_partitions": 0,
        "wiredesk_acquiring_partitions": 0,
    }


def test_what_has_halted_or_is_not_used_is_not_being_acquired(
    worker: Worker, monkeypatch: pytest.MonkeyPatch
) -> None:
    topics = {"copy": {0, 1, 2, 3}, "copy.north": {0, 1}, "copy.new": None}
    group = SimpleNamespace(subscription=lambda: topics, partitions_for_topic=topics.get)
    monkeypatch.setattr(kafka, "group_consumer", lambda *_: group)
    membership = Membership(worker.context)
    membership.joined = True
    owners = [owner(ready=True), owner(), owner(unused=True), owner(halted=True)]
    membership.owners = dict(enumerate(owners))
    worker._membership = membership

    worker.show()

    assert gauges(worker.context.metrics) == {
        "wiredesk_ready": 0,
        "wiredesk_assigned_partitions": 4,
        "wiredesk_acquiring_partitions": 1,
        "wiredesk_partitions": 6,
    }


def test_the_page_looks_before_it_answers() -> None:
    metrics = Metrics()
    page = metrics_page(metrics, lambda: metrics.set(READY, 1, "enrich"))
    assert b'wiredesk_ready{stage="enrich"} 1.0' in page().body
