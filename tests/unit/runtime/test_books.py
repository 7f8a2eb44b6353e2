"""The books of a stage: what came in of each source is what went on in some way."""

from dataclasses import replace
from typing import Any

import pytest

from runtime.batch import Batch
from runtime.handler import PASSED_BY, Emit, Outcome, Record, Stage, TableWrite, rejected
from runtime.metrics.table import BOOKS, HANDED_ON
from runtime.partition.books import Entry, entries, handed_on
from tests.unit.runtime.desk import BAD, COUNTS, GOOD, OUT, SOURCE, Make, Numbering
from tests.unit.runtime.fakes import START

STAGE = Stage("numbering", SOURCE, Numbering(), waiting=frozenset({"kept"}))
EMIT = Emit(OUT, "k", b"1")
WRITE = TableWrite(COUNTS, "k", b"1")
FIRST, SECOND = (
    Record(SOURCE.name, 0, n, START, b"k", GOOD, (("wire-source", b"ap"),)) for n in (0, 1)
)


@pytest.mark.parametrize(
    ("outcome", "entry"),
    [
        (Outcome("numbered", "ap", (EMIT,), (WRITE,)), Entry.OUT),
        (Outcome("known", "ap"), Entry.DROPPED),
        (Outcome("known", "ap", writes=(WRITE,)), Entry.DROPPED),
        (Outcome("kept", "ap", writes=(WRITE,)), Entry.WAITING),
        (Outcome("kept", "ap", (EMIT,), (WRITE,)), Entry.WAITING),
        (rejected("ap", "garbled", "ask for it again"), Entry.DEAD),
        (replace(rejected("ap", "too-many", "ask"), name="numbered", emits=(EMIT,)), Entry.DEAD),
    ],
)
def test_an_item_goes_one_way(outcome: Outcome, entry: Entry) -> None:
    batch = Batch({}, [(FIRST, outcome)], [FIRST])
    assert entries(STAGE, batch) == {("ap", Entry.IN): 1, ("ap", entry): 1}


def test_a_record_counts_for_each_of_its_items() -> None:
    items = [Outcome("numbered", "ap", (EMIT, EMIT)), Outcome("known", "dpa")]
    batch = Batch({}, [(FIRST, item) for item in items], [FIRST])
    assert entries(STAGE, batch) == {
        ("ap", Entry.IN): 1,
        ("ap", Entry.OUT): 1,
        ("dpa", Entry.IN): 1,
        ("dpa", Entry.DROPPED): 1,
    }
    assert handed_on(batch) == {("ap", OUT.name): 2}


def test_a_record_without_an_outcome_leaves_the_books_open() -> None:
    batch = Batch({}, [(SECOND, Outcome("numbered", "ap", (EMIT,)))], [FIRST, SECOND])
    assert entries(STAGE, batch) == {("ap", Entry.IN): 2, ("ap", Entry.OUT): 1}


def test_what_is_passed_by_or_left_to_the_stage_behind_has_not_come_in() -> None:
    assert not entries(STAGE, Batch({}, [], [replace(FIRST, reading=PASSED_BY)]))
    assert not entries(replace(STAGE, goes_ahead=True), Batch({}, [], [FIRST]))


def test_what_time_makes_of_what_waited_came_in_before() -> None:
    batch = Batch({}, [(None, Outcome("numbered", "ap", (EMIT,)))])
    assert not entries(STAGE, batch)
    assert handed_on(batch) == {("ap", OUT.name): 1}


async def test_they_are_kept_of_what_has_committed(make: Make) -> None:
    desk = await make().assigned()
    desk.kafka.failures = [ValueError("not committed")]
    await desk.push(GOOD, BAD, GOOD)
    desk.clock.pass_time(60)
    await desk.settle()

    assert _books(desk.metrics) == {"in ap": 2, "out ap": 2, "in dpa": 1, "dead dpa": 1}
    assert {**desk.counted(HANDED_ON)} == {OUT.name: 2}


def _books(metrics: Any) -> dict[str, float]:
    return {f"{labels['entry']} {labels['source']}": n for labels, n in metrics.samples(BOOKS)}
