"""When a store on disk may be read on, and when it is built anew."""

from dataclasses import replace

import pytest

from runtime.tables.doubts import Log, Mark, doubt, identity_of

LOG = Log("cluster", "id-1", start=10, end=100, delete_retention=86400)
IDENTITY = identity_of(LOG, "wire.ledger", 3, schema="abc", owners=2)
NOW = 1_000_000.0
MARK = Mark(position=90, next=90, complete_at=NOW - 60, log_start=10)


def why(mark: Mark | None = MARK, log: Log = LOG) -> str | None:
    reason = doubt(IDENTITY, IDENTITY, mark, log, expires=False, now=NOW)
    return reason and reason[0]


def test_a_store_of_the_same_log_is_read_on() -> None:
    assert why() is None
    assert why(replace(MARK, position=10)) is None
    assert why(replace(MARK, position=100)) is None


@pytest.mark.parametrize(
    ("field", "label"),
    [
        ("format", "other-format"),
        ("cluster", "other-cluster"),
        ("topic", "other-topic"),
        ("topic id", "other-topic-id"),
        ("partition", "other-partition"),
        ("schema", "other-schema"),
        ("number of owners", "other-number-of-owners"),
    ],
)
def test_a_store_of_anything_else_is_not(field: str, label: str) -> None:
    without = {name: value for name, value in IDENTITY.items() if name != field}
    for found in ({**IDENTITY, field: "other"}, without):
        reason = doubt(found, IDENTITY, MARK, LOG, expires=False, now=NOW)
        assert reason
        assert reason[0] == label


def test_a_store_without_an_offset_is_not() -> None:
    assert why(None) == "no-offset"


def test_a_log_that_ends_before_the_offset_is_another() -> None:
    assert why(replace(MARK, position=101, next=101)) == "past-end"


def test_a_log_that_begins_past_the_offset_lacks_what_was_not_read() -> None:
    assert why(replace(MARK, position=9)) == "removed"


def test_a_compacted_log_has_lost_records_where_it_begins_later() -> None:
    later = replace(LOG, start=50)
    assert why(log=later) == "removed"
    assert doubt(IDENTITY, IDENTITY, MARK, later, expires=True, now=NOW) is None


HALF_A_DAY = 43200


def test_past_half_the_life_of_tombstones_a_store_may_have_missed_some() -> None:
    assert why(replace(MARK, complete_at=NOW - HALF_A_DAY)) is None
    assert why(replace(MARK, complete_at=NOW - HALF_A_DAY - 1)) == "too-old"
    assert why(log=replace(LOG, delete_retention=0)) == "too-old"


def test_where_nothing_was_written_there_are_none_to_miss() -> None:
    old = replace(MARK, complete_at=0)
    assert why(old, replace(LOG, end=90)) is None
    assert why(replace(old, next=91), replace(LOG, end=91)) is None
    assert why(old, replace(LOG, end=91)) == "too-old"


def test_a_clock_that_was_set_back_says_nothing_of_age() -> None:
    assert why(replace(MARK, complete_at=NOW + 59)) is None
    assert why(replace(MARK, complete_at=NOW + 61)) == "clock"
