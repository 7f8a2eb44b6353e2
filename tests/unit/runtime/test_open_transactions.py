"""When an open transaction is shown, and when it is no longer."""

from aiokafka import TopicPartition

from runtime.kafka import Names
from runtime.metrics.prometheus import Metrics
from runtime.metrics.table import OPEN_TRANSACTION
from runtime.open_transactions import SHOWN_AFTER_SECONDS, OpenTransactions
from tests.unit.runtime.fakes import FakeClock

WHERE = TopicPartition("t.copy", 3)


class Desk:
    def __init__(self) -> None:
        self.clock, self.metrics = FakeClock(), Metrics()
        self.open = OpenTransactions(Names("", "stage"), self.metrics, self.clock)

    @property
    def seconds(self) -> list[float]:
        return [value for _, value in self.metrics.samples(OPEN_TRANSACTION)]


def test_one_that_stays_is_shown_with_what_to_do_until_it_ends() -> None:
    desk = Desk()
    for _ in range(3):
        desk.open.observe(WHERE, 17, 20)
        desk.clock.pass_time(SHOWN_AFTER_SECONDS / 2)
    desk.open.observe(WHERE, 17, 25)

    assert desk.seconds == [1.5 * SHOWN_AFTER_SECONDS]
    [note] = desk.open.notes
    assert "t.copy, partition 3, since offset 17, for 8 s" in note
    assert "abort --topic t.copy --partition 3 --start-offset 17`" in note

    desk.open.observe(WHERE, 26, 26)
    assert (desk.seconds, desk.open.notes) == ([], [])


def test_short_ones_one_after_the_other_are_not() -> None:
    desk = Desk()
    for offset in range(20):
        desk.open.observe(WHERE, offset, 100)
        desk.clock.pass_time(SHOWN_AFTER_SECONDS / 2)
    assert (desk.seconds, desk.open.notes) == ([], [])


def test_nothing_is_said_of_a_partition_not_fetched_or_given_up() -> None:
    desk = Desk()
    for highwater in (None, 20, 20):
        desk.open.observe(WHERE, 17, highwater)
        desk.clock.pass_time(SHOWN_AFTER_SECONDS)
    assert desk.open.notes
    desk.open.forget(WHERE)
    assert (desk.seconds, desk.open.notes) == ([], [])
