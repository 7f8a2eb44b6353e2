"""Stages that go ahead of another: what does not concern them, and what they can't use."""

from dataclasses import replace
from typing import Any

import pytest
from aiokafka.errors import MessageSizeTooLargeError

from runtime.handler import Record
from runtime.worker import Worker
from tests.unit.runtime.desk import BAD, GOOD, Desk, Make

OTHER = b"ap:other"


def is_no_other(record: Record) -> bool:
    return record.value != OTHER


async def test_what_does_not_concern_a_stage_is_passed_by(make: Make) -> None:
    desk = make()
    desk.stage = replace(desk.stage, concerns=is_no_other)
    desk.kafka.values = [OTHER, GOOD, OTHER, BAD, OTHER]
    await desk.assigned()

    assert desk.numbers == [1]
    assert desk.dead_letters == [(3, "garbled")]
    assert desk.kafka.offset == 5, "they have been read all the same"


async def test_a_defect_is_left_to_the_stage_behind(
    make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = make(dead_letter_defect_run=1)
    desk.stage = replace(desk.stage, goes_ahead=True)
    usual = desk.handler.handle

    def fails_on_other(record: Record, *rest: Any) -> Any:
        if record.value == OTHER:
            raise ZeroDivisionError
        return usual(record, *rest)

    monkeypatch.setattr(desk.handler, "handle", fails_on_other)
    desk.kafka.values = [OTHER, GOOD, OTHER]
    await desk.assigned()

    assert (desk.numbers, desk.dead_letters, desk.kafka.offset) == ([1], [], 3)


async def test_so_is_what_the_broker_refuses(make: Make) -> None:
    desk = make()
    desk.stage = replace(desk.stage, goes_ahead=True)
    await desk.assigned()
    desk.kafka.failures = [MessageSizeTooLargeError()]
    await desk.push(GOOD)
    desk.clock.pass_time(1)
    await desk.push(GOOD)

    assert (desk.numbers, desk.dead_letters, desk.kafka.offset) == ([1], [], 2)


@pytest.mark.parametrize(("ahead", "batch"), [(True, (4000, 0.5)), (False, (500, 2.0))])
def test_it_has_few_transactions_and_none_takes_long(ahead: bool, batch: tuple[int, float]) -> None:
    desk = Desk()
    worker = Worker(replace(desk.stage, goes_ahead=ahead), desk.settings, desk.metrics)
    ours = worker.context.settings.wiredesk
    assert (ours.batch_records, ours.batch_seconds) == batch
