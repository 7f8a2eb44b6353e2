"""What a stage has a person find in the log."""

from types import SimpleNamespace
from typing import cast

import structlog
from structlog.testing import capture_logs

from runtime.batch import Batch
from runtime.clock import SystemClock
from runtime.handler import Outcome, Said, Stage
from runtime.metrics.prometheus import Metrics
from runtime.partition.accounting import count_committed
from runtime.partition.context import StageContext
from tests.unit.runtime.desk import SOURCE, Numbering


def test_what_an_outcome_says_is_a_warning_once_it_has_committed() -> None:
    stage = Stage("publish", SOURCE, Numbering())
    context = cast(
        "StageContext", SimpleNamespace(stage=stage, metrics=Metrics(), clock=SystemClock())
    )
    said = Said("kill unresolved", (("kill", "kill-x"), ("why", "several")))
    batch = Batch({}, [(None, Outcome("kill-unresolved", "baltic", said=(said,)))])

    with capture_logs() as lines:
        count_committed(context, batch, (), structlog.get_logger())

    assert lines == [
        {
            "event": "kill unresolved",
            "log_level": "warning",
            "source": "baltic",
            "kill": "kill-x",
            "why": "several",
        }
    ]
