"""The life of a partition's owner, from its assignment to its end, without a broker."""

import asyncio
from collections.abc import Sequence
from datetime import timedelta
from typing import Any

import pytest
from aiokafka.errors import (
    KafkaConnectionError,
    MessageSizeTooLargeError,
    ProducerFenced,
    TopicAuthorizationFailedError,
)

from runtime.errors import ConfigurationError
from runtime.metrics.table import EXPIRED, REBUILDS, TRANSACTIONS
from runtime.tables.restore import Progress
from schemas.topics import DEAD_LETTERS
from tests.unit.runtime.desk import (
    ACQUIRED,
    BAD,
    GOOD,
    OUT,
    Make,
)
from tests.unit.runtime.fakes import START


async def test_a_partition_is_acquired_in_the_one_order_that_is_safe(make: Make) -> None:
    desk = make()
    desk.kafka.offset = 2
    desk.kafka.values = [GOOD] * 3
    desk.assign()
    assert not desk.owner.ready

    await desk.settle()

    assert desk.kafka.calls == [*ACQUIRED, "seek 2", "commit 3"]
    assert desk.owner.idle


async def test_each_batch_is_one_transaction_with_its_offset(make: Make) -> None:
    desk = await make(batch_records=2).assigned()

    await desk.push(GOOD, GOOD, BAD, GOOD, GOOD)

    assert desk.kafka.calls[5:] == ["commit 2", "commit 4", "commit 5"]
    assert (desk.numbers, desk.dead_letters) == ([1, 2, 3, 4], [(2, "garbled")])
    assert desk.kafka.tables == {"counts": {"all": b"4"}}
    assert desk.counted(TRANSACTIONS) == {"committed": 3}


async def test_after_a_failure_all_is_read_anew_and_nothing_is_doubled(make: Make) -> None:
    desk = await make().assigned()
    await desk.push(GOOD, GOOD)
    desk.kafka.failures = [KafkaConnectionError()]

    await desk.push(GOOD)
    assert not desk.owner.ready
    assert desk.kafka.calls[-2:] == ["commit 3", "end"]

    desk.clock.pass_time(1)
    await desk.settle()
    assert desk.kafka.calls[-7:] == ["end", *ACQUIRED, "seek 2", "commit 3"]
    assert desk.numbers == [1, 2, 3]
    assert (desk.counted(TRANSACTIONS), desk.counted(REBUILDS)) == (
        {"committed": 2, "aborted": 1},
        {"kafka-error": 1},
    )


async def test_a_commit_of_unknown_fate_is_learned_from_the_broker(
    make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = await make(session_timeout_seconds=9).assigned()
    commit = desk.kafka.commit

    async def and_no_answer(*arguments: Any) -> None:
        monkeypatch.setattr(desk.kafka, "commit", commit)
        await commit(*arguments)
        raise TimeoutError

    monkeypatch.setattr(desk.kafka, "commit", and_no_answer)
    await desk.push(GOOD)
    assert desk.counted(TRANSACTIONS) == {"unknown": 1}
    # Two heartbeats more than the back-off, so that a process that was frozen knows its fate.
    assert 3 < desk.clock.slept[-1] < 3.2

    desk.clock.pass_time(5)
    await desk.push(GOOD)
    assert desk.numbers == [1, 2]


async def test_waits_grow_until_a_commit(make: Make) -> None:
    desk = await make().assigned()
    desk.kafka.failures = [KafkaConnectionError() for _ in range(4)]
    await desk.push(GOOD)
    for _ in range(4):
        desk.clock.pass_time(10)
        await desk.settle()
    assert desk.numbers == [1]
    for slept, delay in zip(desk.clock.slept, (0.1, 0.2, 0.4, 0.8), strict=True):
        assert 0.5 * delay <= slept <= 1.5 * delay

    desk.kafka.failures = [KafkaConnectionError()]
    await desk.push(GOOD)
    assert desk.clock.slept[4] <= 0.15


@pytest.mark.parametrize("error", [ProducerFenced(), AssertionError()])
async def test_a_fenced_owner_does_not_come_back(make: Make, error: Exception) -> None:
    desk = await make().assigned()
    desk.kafka.failures = [error]

    await desk.push(GOOD)
    desk.clock.pass_time(1000)
    await desk.settle()

    assert desk.owner.lost
    assert desk.kafka.calls[-2:] == ["commit 1", "end"]
    assert (desk.numbers, desk.fatal) == ([], [])


async def test_what_a_person_has_to_mend_ends_the_stage(make: Make) -> None:
    desk = await make().assigned()
    desk.kafka.failures = [TopicAuthorizationFailedError("out")]

    await desk.push(GOOD)

    [error] = desk.fatal
    assert isinstance(error, ConfigurationError)
    assert "refuses the user 'anonymous' Read or Write on the topic" in str(error)
    assert desk.owner.lost


async def test_a_revoked_partition_commits_nothing_more(make: Make) -> None:
    desk = await make().assigned()
    desk.kafka.values.append(GOOD)
    found = desk.kafka.fetch()
    desk.kafka.assigned = False
    desk.owner.feed(found)
    await desk.settle()

    assert not any(call.startswith("commit ") for call in desk.kafka.calls)
    assert desk.owner.lost


async def test_the_record_that_the_broker_refuses_is_found_and_put_aside(
    make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = await make().assigned()
    commit = desk.kafka.commit

    async def refuse_the_second(made: Sequence[Any], after: int) -> None:
        if any(production.topic is OUT and production.value == b"2" for production in made):
            letters = [production for production in made if production.topic is DEAD_LETTERS]
            if not letters and desk.kafka.offset in (None, 0, 1):
                raise MessageSizeTooLargeError
        await commit(made, after)

    monkeypatch.setattr(desk.kafka, "commit", refuse_the_second)
    await desk.push(GOOD, GOOD, GOOD)
    for _ in range(3):
        desk.clock.pass_time(10)
        await desk.settle()

    assert desk.dead_letters == [(1, "too-large")]
    assert desk.numbers == [1, 2]
    assert desk.kafka.offset == 3

    await desk.push(GOOD, GOOD, GOOD)  # in one transaction again
    assert desk.kafka.calls[-2:] == ["commit 3", "commit 6"]


async def test_where_even_the_dead_letter_is_refused_a_person_has_to_act(make: Make) -> None:
    desk = await make().assigned()
    desk.kafka.failures = [MessageSizeTooLargeError() for _ in range(2)]
    await desk.push(GOOD)
    for _ in range(2):
        desk.clock.pass_time(10)
        await desk.settle()

    [error] = desk.fatal
    assert "wire.dead-letters does not take a record of copy" in str(error)
    assert desk.kafka.offset is None


async def test_a_full_backlog_pauses_its_partition_until_it_is_worked_off(make: Make) -> None:
    desk = await make(batch_records=2).assigned()
    desk.kafka.values = [GOOD] * 7
    desk.owner.feed(desk.kafka.fetch(3))
    assert not desk.kafka.paused()
    desk.owner.feed(desk.kafka.fetch(1))
    assert desk.kafka.paused()

    await desk.settle()
    assert not desk.kafka.paused()
    assert desk.numbers == [1, 2, 3, 4, 5, 6, 7]


async def test_a_failed_fetch_is_repeated_from_what_was_fed_last(make: Make) -> None:
    desk = await make().assigned()
    desk.kafka.values = [GOOD] * 4
    desk.owner.feed(desk.kafka.fetch(1))
    desk.kafka.fetch(2)  # what a failure takes along
    desk.owner.rewind()

    await desk.settle()
    assert desk.numbers == [1, 2, 3, 4]


async def test_what_is_due_needs_no_record_and_sends_the_offset_that_stands(make: Make) -> None:
    desk = make()
    desk.handler.due_at = START + timedelta(seconds=30)
    await desk.assigned()
    assert desk.kafka.calls[-1] == "seek 0"

    desk.clock.pass_time(31)
    await desk.settle()
    assert desk.kafka.calls[-1] == "commit 0"
    assert desk.numbers == [1]


async def test_records_that_retention_deleted_are_counted_and_left_out(make: Make) -> None:
    desk = make()
    desk.kafka.values = [GOOD] * 9
    desk.kafka.offset, desk.kafka.beginning = 4, 7
    await desk.assigned()

    assert desk.counted(EXPIRED) == {"copy": 3}
    assert desk.numbers == [1, 2]


async def test_closed_it_finishes_the_batch_in_hand(
    make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = await make(batch_records=2).assigned()
    desk.kafka.values = [GOOD] * 6
    answer = asyncio.Event()
    commit = desk.kafka.commit

    async def slowly(*arguments: Any) -> None:
        await answer.wait()
        await commit(*arguments)

    monkeypatch.setattr(desk.kafka, "commit", slowly)
    await desk.settle()
    closing = asyncio.create_task(desk.owner.close(5))
    await desk.settle()
    answer.set()
    await closing

    assert (desk.numbers, desk.kafka.offset) == ([1, 2], 2)
    assert desk.kafka.calls[-1] == "abort"
    assert not desk.owner.ready


async def test_closed_while_it_acquires_it_does_not_wait(
    make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = make()

    async def for_ever(*_: Any) -> None:
        await asyncio.Event().wait()

    monkeypatch.setattr(desk.kafka, "start", for_ever)
    await desk.assigned()
    await asyncio.wait_for(desk.owner.close(60), 5)

    assert desk.kafka.calls == []
    assert not desk.owner.ready


async def test_a_table_that_takes_long_to_read_is_no_stall(
    make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = make()
    restore = desk.kafka.restore

    async def slowly(topic: str, partition: int, note: Progress) -> Any:
        desk.clock.pass_time(200)
        assert desk.owner.stalled_for == 0
        return await restore(topic, partition, note)

    monkeypatch.setattr(desk.kafka, "restore", slowly)
    await desk.assigned()
    assert desk.owner.stalled_for == 0


async def test_a_failure_with_work_waiting_is_a_stall_in_time(make: Make) -> None:
    desk = await make().assigned()
    await desk.push(GOOD)
    desk.kafka.failures = [KafkaConnectionError() for _ in range(99)]
    await desk.push(GOOD)
    for _ in range(5):
        desk.clock.pass_time(10)
        await desk.settle()
    assert desk.owner.stalled_for == 50
