"""Gauges of kills that are not acknowledged: few labels, and none that is out of date."""

import pytest

from runtime.metrics.prometheus import Metrics
from services.serve import kill_gauges
from services.serve.kill_gauges import KillGauges
from services.serve.metrics import METRICS, OLDEST_KILL, UNACKNOWLEDGED
from tests.unit.serve.deliveries.test_ledger import Topic, facts


def test_a_site_is_shown_for_as_long_as_it_owes_a_receipt(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kill_gauges, "MAX_SITES", 1)
    topic, metrics = Topic(), Metrics(METRICS)
    [ledger] = topic.ledgers
    gauges = KillGauges(ledger, metrics)
    ledger.note_sent("post", facts("ferry"), "stream")
    ledger.note_sent("times", facts("train"), "stream")
    first, second = topic.kill("ferry"), topic.kill("train")
    gauges.show()
    assert list(metrics.samples(UNACKNOWLEDGED)) == [({"site": "post"}, 1)]
    ledger.note_acknowledged("post", first, "receipt")
    gauges.show()
    when = topic.kills["train"].time / 1000
    assert list(metrics.samples(OLDEST_KILL)) == [({"site": "times"}, when)]
    ledger.note_acknowledged("times", second, "receipt")
    gauges.show()
    assert not list(metrics.samples(UNACKNOWLEDGED))
