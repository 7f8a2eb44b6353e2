"""What a source's rhythm says is shown, and no longer than it is so."""

import pytest

from runtime.metrics.prometheus import Metrics
from services.serve import source_gauges
from services.serve.metrics import (
    METRICS,
    SOURCE_DRIFT,
    SOURCE_EXPECTED,
    SOURCE_FLOOD,
    SOURCE_LAST,
    SOURCE_SILENT_AFTER,
)
from services.serve.rhythm.rhythm import Said
from services.serve.source_gauges import SourceGauges

NORTH = Said("north", 2000, False, 3000, 9000, 0.5, {"format": 1.25})
SOUTH = Said("south", 1000, True, None, None, 0.0, {})


def test_times_are_in_seconds_and_nothing_is_shown_that_is_not_known() -> None:
    metrics = Metrics(METRICS)
    SourceGauges(metrics).show([NORTH, SOUTH])
    north, south = {"source": "north"}, {"source": "south"}
    assert list(metrics.samples(SOURCE_LAST)) == [(north, 2), (south, 1)]
    assert list(metrics.samples(SOURCE_EXPECTED)) == [(north, 3)]
    assert list(metrics.samples(SOURCE_SILENT_AFTER)) == [(north, 9)]
    assert list(metrics.samples(SOURCE_FLOOD)) == [(north, 0.5)]
    assert list(metrics.samples(SOURCE_DRIFT)) == [({**north, "kind": "format"}, 1.25)]


def test_those_that_sent_last_are_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(source_gauges, "MAX_SOURCES", 1)
    metrics = Metrics(METRICS)
    gauges = SourceGauges(metrics)
    gauges.show([SOUTH])
    gauges.show([NORTH, SOUTH])
    assert list(metrics.samples(SOURCE_LAST)) == [({"source": "north"}, 2)]
    gauges.show(())
    assert not list(metrics.samples(SOURCE_LAST))
    assert not list(metrics.samples(SOURCE_DRIFT))
