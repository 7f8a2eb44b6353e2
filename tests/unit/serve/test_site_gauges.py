"""Gauges by site: few labels, and none that is out of date."""

import pytest

from runtime.metrics.prometheus import Metrics
from services.serve import site_gauges
from services.serve.metrics import (
    METRICS,
    OLDEST_KILL,
    QUEUE_BEHIND,
    QUEUE_OUT,
    UNACKNOWLEDGED,
)
from services.serve.site_gauges import SiteGauges
from tests.unit.serve.deliveries.test_ledger import Topic, facts
from tests.unit.serve.queues.test_states import out, state


def test_a_site_is_shown_for_as_long_as_it_owes_a_receipt(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(site_gauges, "MAX_SITES", 1)
    topic, metrics = Topic(), Metrics(METRICS)
    [ledger] = topic.ledgers
    gauges = SiteGauges(metrics)
    ledger.note_sent("post", facts("ferry"), "stream")
    ledger.note_sent("times", facts("train"), "stream")
    first, second = topic.kill("ferry"), topic.kill("train")
    gauges.show_kills(ledger.all_unacknowledged)
    assert list(metrics.samples(UNACKNOWLEDGED)) == [({"site": "post"}, 1)]
    ledger.note_acknowledged("post", first, "receipt")
    gauges.show_kills(ledger.all_unacknowledged)
    when = topic.kills["train"].time / 1000
    assert list(metrics.samples(OLDEST_KILL)) == [({"site": "times"}, when)]
    ledger.note_acknowledged("times", second, "receipt")
    gauges.show_kills(ledger.all_unacknowledged)
    assert not list(metrics.samples(UNACKNOWLEDGED))


def test_a_queue_is_shown_for_as_long_as_there_is_one() -> None:
    metrics = Metrics(METRICS)
    gauges = SiteGauges(metrics)
    gauges.show_queues({"post": state(out(3), out(4), events=10)}, {0: 17})
    assert list(metrics.samples(QUEUE_BEHIND)) == [({"site": "post"}, 7)]
    assert list(metrics.samples(QUEUE_OUT)) == [({"site": "post"}, 2)]
    gauges.show_queues({}, {0: 17})
    assert not list(metrics.samples(QUEUE_BEHIND))
