"""What aiokafka and the broker may do at any time, and what comes of it: nothing.

The rows that a precaution guards against with a mutant of its own are in `test_mutants.py`.
"""

import asyncio
import time
from typing import Any

import pytest
from aiokafka import AIOKafkaConsumer, AIOKafkaProducer, TopicPartition

from runtime import kafka
from runtime.batch import Production
from runtime.errors import RebuildError, StalledError
from runtime.membership import Membership
from runtime.metrics.prometheus import Metrics
from runtime.tables.restore import restore
from runtime.transaction import Transactions
from runtime.worker import Worker
from tests.faults import scenarios
from tests.faults.counting import COUNTS, OUT, SOURCE, SOURCE_OF_ONE, Counting, stage
from tests.faults.desk import Desk, met, metric, until
from tests.faults.proxy import Api, Proxy
from tests.faults.scenarios import CONSUMED, REBUILDS

TRANSACTIONS = "wiredesk_transactions_total"
NETWORK_EXCEPTION, UNKNOWN, INVALID_TXN_STATE = 13, -1, 48


@pytest.mark.parametrize(
    ("api", "error"),
    [
        pytest.param(Api.TXN_OFFSET_COMMIT, NETWORK_EXCEPTION, id="offsets-network"),
        pytest.param(Api.TXN_OFFSET_COMMIT, UNKNOWN, id="offsets-unknown"),
        pytest.param(Api.ADD_OFFSETS_TO_TXN, INVALID_TXN_STATE, id="group-invalid-state"),
        pytest.param(Api.END_TXN, UNKNOWN, id="end-unknown"),
    ],
)
async def test_row_5_an_answer_that_kills_the_sender_costs_a_rebuild(
    desk: Desk, api: Api, error: int
) -> None:
    assert await scenarios.an_aborted_batch(desk, api, error) == {}


async def test_row_6_a_fenced_producer_is_known_for_what_it_is(desk: Desk) -> None:
    await desk.open(SOURCE_OF_ONE)
    old, new = _transactions(desk), _transactions(desk)
    await old.start(SOURCE.name)
    await new.start(SOURCE.name)

    for _ in range(2):
        with pytest.raises(Exception) as raised:  # noqa: PT011, what it is shows below
            await old.commit([Production(OUT, b"k", b"1", ())], 1)
        assert kafka.is_fenced(raised.value)

    await old.end(abort=False)
    await new.end(abort=False)


async def test_rows_7_and_8_a_silent_broker_costs_nothing_but_time(desk: Desk) -> None:
    async with Proxy.to(desk.bootstrap) as proxy:
        await desk.open()
        await desk.push([b"x"] * 20)
        async with desk.worker(stage(), proxy, deadline_seconds=2) as worker:
            await until(lambda: metric(worker, CONSUMED) == 20, "the first records")
            silence = proxy.hold(Api.END_TXN)
            offsets = proxy.hold(Api.OFFSET_FETCH)
            await desk.push([b"y"] * 20)
            await until(lambda: metric(worker, REBUILDS, reason="deadline") > 2, "deadlines")
            silence.lift()
            offsets.lift()
            await until(desk.nothing_lost, "everything out")
        assert await desk.faults() == {}


async def test_row_24_a_worker_stops_while_the_broker_is_silent(desk: Desk) -> None:
    async with Proxy.to(desk.bootstrap) as proxy:
        await desk.open()
        await desk.push([b"x"] * 20)
        commit = proxy.hold(Api.END_TXN)
        async with desk.worker(stage(), proxy, drain_seconds=1, deadline_seconds=3):
            await met(commit.met, "a commit")
            proxy.hold()
            begun = time.monotonic()
        taken = time.monotonic() - begun
    assert taken < 30


async def test_row_24_what_refuses_to_be_cancelled_is_left_behind() -> None:
    released = asyncio.Event()

    async def stubborn() -> None:
        while not released.is_set():
            try:
                await released.wait()
            except asyncio.CancelledError:
                continue

    with pytest.raises(TimeoutError, match="no answer"):
        await kafka.within(0.05, stubborn())
    released.set()


async def test_a_call_that_aiokafka_cancels_by_itself_is_no_cancellation_of_ours() -> None:
    gone: asyncio.Future[None] = asyncio.get_running_loop().create_future()
    gone.cancel()

    with pytest.raises(RebuildError):
        await kafka.within(1, gone)


async def test_row_12_work_in_hand_is_finished_before_its_partition_goes(desk: Desk) -> None:
    await desk.open()
    await desk.push([b"x"] * 200)
    slow = stage(Counting(sleep=0.05))
    async with desk.worker(slow, name="a", batch_records=10) as first:
        await until(lambda: metric(first, CONSUMED) > 0, "the first owner at work")
        async with desk.worker(slow, name="b", batch_records=10) as second:
            await until(lambda: metric(second, CONSUMED) > 0, "a partition handed over")
            await until(desk.nothing_lost, "everything out")
            for worker in (first, second):
                undone = metric(worker, TRANSACTIONS) - metric(
                    worker, TRANSACTIONS, result="committed"
                )
                assert (undone, metric(worker, REBUILDS)) == (0, 0)
    assert await desk.faults() == {}


async def test_row_12_work_in_hand_may_take_longer_than_the_session(desk: Desk) -> None:
    """Heartbeats go on while it is finished, so only the rebalance's time-out bounds it."""
    await desk.open()
    await desk.push([b"x"] * 200)
    times: dict[str, Any] = {"session_timeout_seconds": 2, "batch_seconds": 6, "drain_seconds": 10}
    slow = stage(Counting(sleep=0.05))
    async with desk.worker(slow, name="a", **times) as first:
        await until(lambda: first.ready, "the first owner at work")
        async with desk.worker(stage(Counting()), name="b", **times) as second:
            await until(desk.nothing_lost, "everything out")
            for worker in (first, second):
                undone = metric(worker, TRANSACTIONS) - metric(
                    worker, TRANSACTIONS, result="committed"
                )
                assert (undone, metric(worker, REBUILDS)) == (0, 0)
    assert await desk.faults() == {}


def test_rows_12_to_14_the_consumer_is_set_up_against_losses(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: dict[str, Any] = {}
    monkeypatch.setattr(kafka, "AIOKafkaConsumer", lambda **settings: given.update(settings))

    kafka.group_consumer(desk.settings(), kafka.Names("", "counting"))

    assert given["auto_offset_reset"] == "none"
    assert len(given["partition_assignment_strategy"]) == 1
    assert given["rebalance_timeout_ms"] > given["session_timeout_ms"]
    assert not given["enable_auto_commit"]
    assert given["isolation_level"] == "read_committed"
    assert not {"key_deserializer", "value_deserializer"} & given.keys()


async def test_row_15_a_consumer_that_gets_nothing_ends_the_process(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    getmany = AIOKafkaConsumer.getmany

    async def nothing(self: AIOKafkaConsumer, *parts: TopicPartition, **limits: Any) -> Any:
        if parts:  # a table being read back
            return await getmany(self, *parts, **limits)
        await asyncio.sleep(0.1)
        return {}

    await desk.open()
    await desk.push([b"x"] * 20)
    monkeypatch.setattr(AIOKafkaConsumer, "getmany", nothing)
    with pytest.raises(StalledError, match="no progress"):  # noqa: PT012
        async with desk.worker(stage(), stall_seconds=2, batch_seconds=1) as worker:
            await until(lambda: worker.ready, "the worker ready")
            await until(lambda: not worker.ready, "readiness gone")
            await asyncio.wait_for(worker.wait(), 60)


async def test_row_15_a_long_rest_is_no_stall(desk: Desk) -> None:
    await desk.open(SOURCE_OF_ONE)
    slow = stage(Counting(sleep=1.5), SOURCE_OF_ONE)
    async with desk.worker(slow, stall_seconds=2, batch_seconds=1) as worker:
        await until(lambda: worker.ready, "the worker ready")
        await asyncio.sleep(5)
        assert worker.ready
        await desk.push([b"x"])
        await until(lambda: metric(worker, CONSUMED) == 1, "the record consumed")


async def test_rows_17_and_18_stops_and_starts_lose_no_position(desk: Desk) -> None:
    await desk.open()
    for _ in range(4):
        await desk.push([b"x"] * 50)
        async with desk.worker(stage(Counting(sleep=0.01)), batch_records=5) as worker:
            await until(lambda w=worker: metric(w, CONSUMED) > 0, "some work done")  # type: ignore[misc]
    async with desk.worker(stage()) as worker:
        await until(worker.caught_up, "the last worker caught up")
    assert await desk.faults() == {}


async def test_row_22_a_table_ends_in_markers_and_aborted_records(desk: Desk) -> None:
    await desk.open()
    topic = desk.prefix + COUNTS.name
    async with AIOKafkaProducer(
        bootstrap_servers=desk.bootstrap, transactional_id=desk.prefix + "table"
    ) as producer:
        for value, commit in ((b"1", True), (b"2", True), (b"3", False), (b"4", False)):
            await producer.begin_transaction()
            await producer.send_and_wait(topic, value, key=b"k", partition=0)
            await (producer.commit_transaction() if commit else producer.abort_transaction())

    table = await asyncio.wait_for(restore(desk.settings(), topic, 0), 30)

    assert table.items() == [("k", b"2")]


async def test_a_partition_assigned_while_leaving_is_not_taken(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody would close its owner, which would fence the true one for ever."""
    await desk.open()
    where = TopicPartition(desk.prefix + SOURCE.name, 0)
    worker = Worker(stage(), desk.settings(), Metrics())
    membership = Membership(worker.context)
    monkeypatch.setattr(AIOKafkaConsumer, "pause", lambda self, *_: None)

    await membership.leave()
    membership.take([where])

    assert membership.owners == {}


def _transactions(desk: Desk) -> Transactions:
    where = TopicPartition(desk.prefix + SOURCE.name, 0)
    return Transactions(desk.settings(), kafka.Names(desk.prefix, "counting"), where)
