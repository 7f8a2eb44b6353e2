"""Whether the broker answers.

aiokafka says nothing while a broker is away or its answers are lost on the way: a fetch brings no
records, as it does where there are none. So contact is what has been answered, not what has failed.
"""

import structlog

from runtime.clock import Clock
from runtime.metrics.prometheus import Metrics
from runtime.metrics.table import LAST_CONTACT

log = structlog.get_logger("wiredesk.broker_contact")


class BrokerContact:
    """When the broker last answered one stage; one line is logged at a loss, one at the return."""

    def __init__(self, stage: str, metrics: Metrics, clock: Clock, max_seconds: float) -> None:
        """Contact is lost after `max_seconds` without an answer, the first of them from now on."""
        self.lost = False
        self._stage = stage
        self._metrics = metrics
        self._clock = clock
        self._max_seconds = max_seconds
        self._answered_at = clock.monotonic()
        self._log = log.bind(stage=stage)

    @property
    def silent_for(self) -> float:
        """Seconds since the last answer."""
        return self._clock.monotonic() - self._answered_at

    def note_answer(self) -> None:
        """Take note that the broker has answered a request."""
        if self.lost:
            self.lost = False
            self._log.info("the broker answers again", silent_seconds=round(self.silent_for, 1))
        self._answered_at = self._clock.monotonic()
        self._metrics.set(LAST_CONTACT, self._clock.now().timestamp(), self._stage)

    def note_loss(self) -> None:
        """Take note that the broker is known not to answer."""
        if not self.lost:
            self.lost = True
            self._log.warning(
                "the broker does not answer", silent_seconds=round(self.silent_for, 1)
            )

    def look(self) -> None:
        """Notice a broker that has not answered for too long."""
        if self.silent_for > self._max_seconds:
            self.note_loss()
