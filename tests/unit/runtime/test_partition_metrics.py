"""What a partition shows of itself while it is acquired, waits, and is given up."""

from datetime import timedelta
from typing import Any

import pytest
from aiokafka.errors import KafkaConnectionError
from structlog.testing import capture_logs

from runtime.metrics.table import ACQUIRE_FAILURES, NEXT_DUE, REBUILDS, RESTORE_BEGUN, RESTORE_LEFT
from runtime.partition.restoring import SAID_EVERY_SECONDS
from runtime.tables.restore import Progress
from tests.unit.runtime.desk import GOOD, Make
from tests.unit.runtime.fakes import START


async def test_what_is_due_next_is_shown_until_it_is_done(make: Make) -> None:
    desk = make()
    desk.handler.due_at = START + timedelta(seconds=30)
    await desk.assigned()
    assert desk.counted(NEXT_DUE) == {"3": START.timestamp() + 30}

    desk.clock.pass_time(31)
    await desk.settle()
    assert desk.counted(NEXT_DUE) == {}


async def test_what_is_due_is_not_shown_of_a_partition_given_up(make: Make) -> None:
    desk = make()
    desk.handler.due_at = START + timedelta(seconds=30)
    await desk.assigned()
    await desk.owner.close(1)
    assert desk.counted(NEXT_DUE) == {}


async def test_a_failed_try_to_acquire_is_counted_apart_from_other_rebuilds(
    make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = make()
    failures = [KafkaConnectionError(), KafkaConnectionError()]
    start = desk.kafka.start

    async def fail_twice(source: str) -> None:
        if failures:
            raise failures.pop()
        await start(source)

    monkeypatch.setattr(desk.kafka, "start", fail_twice)
    await desk.assigned()
    for _ in range(5):
        desk.clock.pass_time(10)
        await desk.settle()
    desk.kafka.failures = [KafkaConnectionError()]
    await desk.push(GOOD)

    assert desk.counted(ACQUIRE_FAILURES) == {"kafka-error": 2}
    assert desk.counted(REBUILDS) == {"kafka-error": 3}


async def test_a_table_that_is_read_back_shows_how_much_is_left(
    make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = make()
    restore, shown = desk.kafka.restore, []
    begun = {"3": desk.clock.now().timestamp()}

    async def slowly(topic: str, partition: int, note: Progress) -> Any:
        for position in (100, 300, 500):
            note(position, 500)
            shown.append(desk.counted(RESTORE_LEFT))
            assert desk.counted(RESTORE_BEGUN) == begun
            desk.clock.pass_time(SAID_EVERY_SECONDS)
        return await restore(topic, partition, note)

    monkeypatch.setattr(desk.kafka, "restore", slowly)
    with capture_logs() as lines:
        await desk.assigned()

    assert shown == [{"3": 400}, {"3": 200}, {"3": 0}]
    assert desk.counted(RESTORE_LEFT) == desk.counted(RESTORE_BEGUN) == {}
    said = [line for line in lines if line["event"] == "a table is being read back"]
    assert [(line["offset"], line["end"]) for line in said][:2] == [(300, 500), (500, 500)]
