"""Faults on purpose, each in the window where it does harm if the runtime lets it.

Each scenario runs the counting stage through one fault and says what went wrong, by name and
number; nothing when all went well. The rows are those of `docs/exactly-once.md`.
"""

import asyncio
import itertools
from typing import Any

import pytest
from aiokafka import AIOKafkaConsumer, ConsumerRecord, TopicPartition
from aiokafka.errors import KafkaError

from tests.faults.counting import QUICK, SOURCE_OF_ONE, SWOLLEN, Counting, stage
from tests.faults.desk import Desk, met, metric, until
from tests.faults.proxy import Api, Proxy

CONCURRENT_TRANSACTIONS = 51
CONSUMED = "wiredesk_records_consumed_total"
REBUILDS = "wiredesk_producer_rebuilds_total"
REBALANCES = "wiredesk_rebalances_total"
Faults = dict[str, int]


async def a_record_too_large(desk: Desk) -> Faults:
    """Rows 1 and 2: one record of a batch is refused for good; its neighbours are fine."""
    await desk.open(SOURCE_OF_ONE)
    await desk.push([b"small", SWOLLEN, b"small", b"small"])
    async with desk.worker(stage(source=SOURCE_OF_ONE)) as worker:
        await until(lambda: metric(worker, CONSUMED) == 4, "all four consumed")
    faults = await desk.faults()
    reasons = [letter.reason for letter in await desk.dead_letters()]
    # The record set aside leaves no number, so the tally by itself finds no fault with that.
    return faults if reasons == ["too-large"] else {**faults, "not set aside": 1}


async def a_transaction_left_open(desk: Desk) -> Faults:
    """Row 3: the old owner, out of the group by now, commits after the new one has begun."""
    async with Proxy.to(desk.bootstrap) as a, Proxy.to(desk.bootstrap) as b:
        await desk.open(SOURCE_OF_ONE)
        await desk.push([b"x"] * 20)
        commit = a.hold(Api.END_TXN)
        one = stage(source=SOURCE_OF_ONE)
        async with desk.worker(one, a, "a", **_PATIENT):
            await met(commit.met, "the first owner about to commit")
            deaf = a.hold(Api.HEARTBEAT)
            async with desk.worker(one, b, "b") as second:
                await until(lambda: metric(second, CONSUMED) == 20, "the second owner's work")
                commit.lift()
                await until(lambda: a.answered[Api.END_TXN] > 0, "the first owner's answer")
                deaf.lift()
    return await desk.faults()


async def a_commit_after_the_assignment(desk: Desk) -> Faults:
    """Row 4: the old owner commits after the new one was assigned, before it is fenced."""
    async with Proxy.to(desk.bootstrap) as a, Proxy.to(desk.bootstrap) as b:
        await desk.open(SOURCE_OF_ONE)
        await desk.push([b"x"] * 20)
        commit, fencing = a.hold(Api.END_TXN), b.hold(Api.INIT_PRODUCER_ID)
        one = stage(source=SOURCE_OF_ONE)
        async with desk.worker(one, a, "a", **_PATIENT):
            await met(commit.met, "the first owner about to commit")
            deaf = a.hold(Api.HEARTBEAT)
            async with desk.worker(one, b, "b", **_PATIENT) as second:
                await met(fencing.met, "the second owner about to fence the first")
                commit.lift()
                await until(lambda: a.answered[Api.END_TXN] > 0, "the first owner's commit")
                fencing.lift()
                await until(second.caught_up, "the second owner caught up")
                deaf.lift()
    return await desk.faults()


async def a_batch_longer_than_the_session(desk: Desk, handler: Counting) -> Faults:
    """Row 19: handling takes twice the session time-out."""
    await desk.open(SOURCE_OF_ONE)
    await desk.push([b"slow"])
    async with desk.worker(stage(handler, SOURCE_OF_ONE), session_timeout_seconds=2) as worker:
        await until(lambda: metric(worker, CONSUMED) == 1, "the slow record consumed")
        await desk.push([QUICK])
        await until(lambda: metric(worker, CONSUMED) == 2, "the next one consumed")
        lost = int(metric(worker, REBALANCES)) - 1
    return {**await desk.faults(), **({"memberships lost": lost} if lost else {})}


async def two_owners_by_turns(desk: Desk) -> Faults:
    """Row 20: a fenced owner still holds its assignment to be valid."""
    async with Proxy.to(desk.bootstrap) as a, Proxy.to(desk.bootstrap) as b:
        await desk.open(SOURCE_OF_ONE)
        await desk.push([b"x"] * 40)
        one = stage(Counting(sleep=0.3), SOURCE_OF_ONE)
        async with desk.worker(one, a, "a", deadline_seconds=4, batch_records=3) as first:
            await until(lambda: metric(first, CONSUMED) > 0, "the first owner at work")
            deaf, joins = a.hold(Api.HEARTBEAT), a.asked[Api.JOIN_GROUP]
            async with desk.worker(one, b, "b", batch_records=3) as second:

                def turns_taken() -> int:
                    # The first owner is fenced once, as it should be.
                    return int(metric(first, REBUILDS) + metric(second, REBUILDS)) - 1

                await until(
                    lambda: turns_taken() > 3 or a.asked[Api.JOIN_GROUP] > joins,
                    "the first owner joins anew, or fences without end",
                )
                turns = turns_taken()
                deaf.lift()
                await until(desk.nothing_lost, "everything out")
    return {**await desk.faults(), **({"fenced by turns": turns} if turns > 0 else {})}


async def a_commit_of_unknown_fate(desk: Desk) -> Faults:
    """Row 21: the transaction has committed, but the answer does not come in time."""
    async with Proxy.to(desk.bootstrap) as proxy:
        await desk.open(SOURCE_OF_ONE)
        await desk.push([b"x"] * 20)
        answer = proxy.hold(Api.END_TXN, answers=True)
        async with desk.worker(stage(source=SOURCE_OF_ONE), proxy, deadline_seconds=2) as worker:
            await met(answer.met, "the commit")
            await until(lambda: metric(worker, REBUILDS, reason="deadline") > 0, "the deadline")
            answer.lift()
            await desk.push([b"y"] * 20)
            await until(desk.nothing_lost, "everything out")
    return await desk.faults()


async def an_aborted_batch(
    desk: Desk, api: Api = Api.TXN_OFFSET_COMMIT, error: int = CONCURRENT_TRANSACTIONS
) -> Faults:
    """Rows 5, 10 and 21: the broker refuses the offsets, so the transaction is aborted."""
    async with Proxy.to(desk.bootstrap) as proxy:
        await desk.open(SOURCE_OF_ONE)
        await desk.push([b"x"] * 20)
        proxy.falsify(api, error)
        async with desk.worker(stage(source=SOURCE_OF_ONE), proxy) as worker:
            await until(desk.nothing_lost, "everything out")
            rebuilds = metric(worker, REBUILDS)
    return {**await desk.faults(), **({} if rebuilds == 1 else {"rebuilds": int(rebuilds)})}


async def a_fetch_that_fails(desk: Desk, patch: pytest.MonkeyPatch) -> Faults:
    """Row 9: a fetch raises for one partition after it has drained the others."""
    getmany, count = AIOKafkaConsumer.getmany, itertools.count()

    async def drain_and_fail(
        self: AIOKafkaConsumer, *parts: TopicPartition, **limits: Any
    ) -> dict[TopicPartition, list[ConsumerRecord]]:
        found: dict[TopicPartition, list[ConsumerRecord]] = await getmany(self, *parts, **limits)
        if found and not parts and next(count) % 2 == 0:
            raise KafkaError("the other partition's records are broken")
        return found

    patch.setattr(AIOKafkaConsumer, "getmany", drain_and_fail)
    await desk.open()
    await desk.push([b"x"] * 100)
    async with desk.worker(stage(), batch_records=10) as worker:
        await until(worker.caught_up, "the worker caught up")
    patch.undo()
    return await desk.faults()


async def an_acquisition_longer_than_the_session(desk: Desk) -> Faults:
    """Row 11: the coordinator takes its time over the new owner's producer."""
    session = 2.0
    async with Proxy.to(desk.bootstrap) as proxy:
        await desk.open()
        await desk.push([b"x"] * 20)
        fencing = proxy.hold(Api.INIT_PRODUCER_ID)
        async with desk.worker(stage(), proxy, session_timeout_seconds=session) as worker:
            await met(fencing.met, "the producer's start")
            await asyncio.sleep(2 * session)
            fencing.lift()
            await until(desk.nothing_lost, "everything out")
            # A membership lost in the meantime shows at the next heartbeat.
            beats = proxy.answered[Api.HEARTBEAT] + 3
            await until(lambda: proxy.answered[Api.HEARTBEAT] >= beats, "heartbeats")
            lost = int(metric(worker, REBALANCES)) - 1
    return {**await desk.faults(), **({"memberships lost": lost} if lost else {})}


_PATIENT = {"deadline_seconds": 60, "transaction_timeout_seconds": 120}
"""So that the owner under attack waits for what is held, rather than begin anew."""
