"""When a broker counts as away, and what is said of it."""

import pytest
from structlog.testing import capture_logs

from runtime.broker_contact import BrokerContact
from runtime.metrics.prometheus import Metrics
from runtime.metrics.table import LAST_CONTACT
from tests.unit.runtime.fakes import START, FakeClock

MAX_SECONDS = 20.0


class Desk:
    def __init__(self) -> None:
        self.clock, self.metrics = FakeClock(), Metrics()
        self.contact = BrokerContact("ingest", self.metrics, self.clock, MAX_SECONDS)

    def wait(self, seconds: float) -> None:
        self.clock.pass_time(seconds)
        self.contact.look()


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_contact_is_lost_after_the_limit_and_not_before(desk: Desk) -> None:
    desk.contact.note_answer()
    desk.wait(MAX_SECONDS)
    assert not desk.contact.lost
    desk.wait(0.1)
    assert desk.contact.lost


def test_a_broker_that_never_answered_is_lost_too(desk: Desk) -> None:
    desk.wait(MAX_SECONDS + 1)
    assert desk.contact.lost


def test_an_outage_is_one_line_and_its_end_another(desk: Desk) -> None:
    with capture_logs() as lines:
        for _ in range(5):
            desk.wait(MAX_SECONDS)
        desk.contact.note_loss()
        for _ in range(3):
            desk.contact.note_answer()

    assert [(line["event"], line["silent_seconds"]) for line in lines] == [
        ("the broker does not answer", 40.0),
        ("the broker answers again", 100.0),
    ]
    assert not desk.contact.lost


def test_the_time_of_the_last_answer_is_shown_and_stays(desk: Desk) -> None:
    desk.contact.note_answer()
    desk.wait(MAX_SECONDS + 1)
    assert [value for _, value in desk.metrics.samples(LAST_CONTACT)] == [START.timestamp()]
