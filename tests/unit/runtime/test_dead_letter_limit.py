"""When so much goes to the dead letters that a partition has to halt."""

from collections.abc import Iterable
from datetime import UTC, datetime

from runtime.batch import Batch
from runtime.handler import Outcome, Record, rejected
from runtime.partition.dead_letter_limit import MAX_TALLIES, DeadLetterLimit, DeadLetterLimits, Trip
from runtime.reading.reader import STAGE_DEFECT
from runtime.settings import WiredeskSettings
from tests.unit.runtime.fakes import FakeClock

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)


class Desk:
    """A limit, fed with sources: `ap` is a record of it, `ap!` a dead letter, `ap!!` a defect."""

    def __init__(self, **settings: float) -> None:
        self.clock = FakeClock()
        self.limit = DeadLetterLimit(
            WiredeskSettings.model_validate(settings), self.clock.monotonic
        )
        self.offset = 0

    def batch(self, words: Iterable[str]) -> Batch:
        batch = Batch({})
        for word in words:
            record = Record("copy", 0, self.offset, NOW, None, word.encode())
            self.offset += 1
            batch.handled.append(record)
            batch.outcomes.append((record, _outcome(word)))
        return batch

    def commit(self, text: str, times: int = 1) -> Trip | None:
        """Check a batch and take it as committed where it is within the limits."""
        batch = self.batch(text.split() * times)
        trip = self.limit.check(batch)
        if trip is None:
            self.limit.note(batch)
        return trip


def _outcome(word: str) -> Outcome:
    source = word.rstrip("!")
    if word.endswith("!!"):
        return rejected(source, STAGE_DEFECT, "ZeroDivisionError")
    return rejected(source, "garbled", "no copy") if word.endswith("!") else Outcome("ok", source)


def test_by_default_a_run_of_a_thousand_halts() -> None:
    desk = Desk()
    assert desk.commit("ap!", 999) is None
    assert desk.commit("ap!") == Trip(
        999,
        "1000 records in a row of ap can't be used (WIREDESK_DEAD_LETTER_RUN); the last: no copy",
    )


def test_one_record_that_can_be_used_ends_a_run() -> None:
    desk = Desk(dead_letter_share=0)
    for _ in range(3):
        assert desk.commit("ap!", 999) is None
        assert desk.commit("ap") is None


def test_a_bad_sender_among_good_ones_is_counted_by_itself() -> None:
    desk = Desk(dead_letter_run=100)
    assert desk.commit("bad! ap dpa", 99) is None
    trip = desk.commit("ap bad! dpa")
    assert trip is not None
    assert trip.first == 298
    assert "100 records in a row of bad " in trip.reason


def test_many_senders_of_rubbish_are_counted_together() -> None:
    desk = Desk(dead_letter_run=100)
    words = [f"agency{number}!" for number in range(100)]
    assert desk.commit(" ".join(words[:99])) is None
    trip = desk.commit(words[99])
    assert trip is not None
    assert "100 records in a row of all sources" in trip.reason


def test_a_defect_that_hits_everything_halts_early() -> None:
    desk = Desk()
    assert desk.commit("ap!! dpa!!", 24) is None
    trip = desk.commit("ap!! dpa!!")
    assert trip is not None
    assert trip.first == 48
    assert "failed on 50 records in a row (WIREDESK_DEAD_LETTER_DEFECT_RUN)" in trip.reason
    assert trip.reason.endswith("the last: ZeroDivisionError")


def test_a_defect_on_one_senders_records_does_not() -> None:
    desk = Desk()
    assert desk.commit("ap!! dpa", 200) is None


def test_what_can_not_be_used_ends_a_run_of_defects() -> None:
    desk = Desk(dead_letter_defect_run=3)
    assert desk.commit("ap!! ap!! ap! ap!! ap!! ap!") is None


def test_the_share_counts_from_a_thousand_records() -> None:
    desk = Desk()
    assert desk.commit("ap! ap! ap! ap! ap! ap! ap! ap! ap! ap", 99) is None
    assert desk.commit("ap! ap! ap! ap! ap! ap! ap! ap! ap!") is None
    trip = desk.commit("ap! ap!")
    assert trip is not None
    assert trip.reason.startswith(
        "901 of 1000 records of ap within 3600 s can't be used (WIREDESK_DEAD_LETTER_SHARE)"
    )


def test_the_share_itself_is_too_much() -> None:
    desk = Desk(dead_letter_share_records=10)
    assert desk.commit("ap ap! ap! ap! ap! ap! ap! ap! ap!") is None
    assert desk.commit("ap!") is not None


def test_less_than_the_share_goes_on_for_ever() -> None:
    desk = Desk()
    for _ in range(20):
        assert desk.commit("ap! ap! ap! ap! ap! ap! ap! ap ap ap", 100) is None


def test_the_share_forgets_what_is_longer_ago_than_its_window() -> None:
    desk = Desk(dead_letter_share_seconds=60, dead_letter_share_records=10, dead_letter_run=0)
    assert desk.commit("ap!", 9) is None
    desk.clock.pass_time(59)
    assert desk.limit.check(desk.batch(["ap!"])) is not None
    desk.clock.pass_time(1)
    assert desk.commit("ap!", 9) is None


def test_nought_is_no_limit() -> None:
    desk = Desk(dead_letter_run=0, dead_letter_defect_run=0, dead_letter_share=0)
    assert desk.commit("ap!!", 5000) is None


def test_what_is_not_committed_does_not_count() -> None:
    desk = Desk(dead_letter_run=3)
    batch = desk.batch(["ap!", "ap!"])
    for _ in range(5):
        assert desk.limit.check(batch) is None
    assert desk.commit("ap! ap!") is None
    assert desk.commit("ap!") is not None


def test_the_first_dead_letter_of_the_batch_is_named_not_the_last() -> None:
    desk = Desk(dead_letter_run=3)
    trip = desk.commit("ap dpa! ap! ap ap! ap! ap! ap!")
    assert trip is not None
    assert trip.first == 2


def test_an_item_that_can_be_used_saves_its_record() -> None:
    desk = Desk(dead_letter_run=2)
    batch = Batch({})
    for offset in range(4):
        record = Record("copy", 0, offset, NOW, None, b"several")
        batch.outcomes += [(record, _outcome("ap")), (record, _outcome("ap!"))]
    assert desk.limit.check(batch) is None


def test_a_record_of_many_bad_items_counts_once() -> None:
    desk = Desk(dead_letter_run=2)
    record = Record("copy", 0, 0, NOW, None, b"several")
    batch = Batch({}, outcomes=[(record, _outcome("ap!"))] * 50)
    assert desk.limit.check(batch) is None


def test_neither_redriven_records_nor_the_time_alone_count() -> None:
    desk = Desk(dead_letter_run=2)
    redriven = (("wiredesk-redriven", b"1"),)
    batch = Batch({}, outcomes=[(None, _outcome("ap!"))] * 2)
    for offset in range(5):
        record = Record("copy", 0, offset, NOW, None, b"again", redriven)
        batch.outcomes.append((record, _outcome("ap!")))
    assert desk.limit.check(batch) is None


def test_of_too_many_sources_the_one_that_is_silent_longest_is_forgotten() -> None:
    desk = Desk(dead_letter_run=3, dead_letter_share=0)
    for source in ("ap!", "silent!", "silent!", "ap!"):
        desk.commit(f"{source} good")  # or all together would be a run
    for number in range(MAX_TALLIES - 3):  # one more than there is room for: all together count too
        assert desk.commit(f"other{number}") is None
    assert len(desk.limit._tallies) == MAX_TALLIES

    assert desk.commit("ap!") is not None
    assert desk.commit("silent!") is None


def test_it_goes_on_counting_where_it_was_and_anew_where_others_have_read_on() -> None:
    desk = Desk(dead_letter_run=3)
    assert desk.commit("ap! ap!") is None
    desk.limit.start_at(2)
    assert desk.commit("ap!") is not None

    desk.limit.start_at(3)
    assert desk.commit("ap! ap!") is None


def test_a_partition_that_comes_back_has_its_limit_again() -> None:
    limits = DeadLetterLimits(WiredeskSettings(), FakeClock().monotonic)
    assert limits.of("copy", 1) is limits.of("copy", 1)
    assert limits.of("copy", 1) is not limits.of("copy", 2)
    assert limits.of("copy", 1) is not limits.of("copy.dpa", 1)
