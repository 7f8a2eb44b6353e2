"""Records, offsets and tables as nobody meant them to be, and what the stage makes of them.

As in `scenarios`, each says what went wrong, by name and number; nothing when all went well.
"""

import time
from collections.abc import Awaitable, Callable
from dataclasses import replace

from aiokafka import AIOKafkaConsumer, AIOKafkaProducer, TopicPartition
from aiokafka.admin import AIOKafkaAdminClient, RecordsToDelete

from runtime.handler import Stage
from runtime.records.batches import MAX_BATCH_BYTES
from runtime.records.parser import MAX_HEADERS
from runtime.service import Service
from schemas.dead_letter import UNREADABLE
from schemas.record import MalformedRecordError, WireModel
from schemas.topics import Topic
from tests.faults.counting import COUNTS, SOURCE_OF_ONE, Counting, stage
from tests.faults.desk import Desk, met, metric, until
from tests.faults.proxy import Api, Proxy
from tests.faults.raw_batches import GZIP, RawRecord, batch, produce
from tests.faults.scenarios import CONSUMED, Faults

PATIENCE = 20.0
"""Seconds within which all comes out, where it does at all."""
PAST_END = "wiredesk_offsets_past_end_total"
EXPIRED = "wiredesk_records_expired_total"
UNREADABLE_TOTAL = "wiredesk_records_unreadable_total"
BROKEN = "wiredesk_broken_table_records"
GOOD = RawRecord(b"good", b"k")
MARKED = RawRecord(b"to be damaged", b"k")
NO_UTF_8 = b"\xff\xfek"


class Number(WireModel):
    """A count as the table has it."""

    @classmethod
    def from_bytes(cls, value: bytes | None) -> "Number":
        if not (value or b"").isdigit():
            raise MalformedRecordError("no number")
        return cls()


NUMBERS = replace(COUNTS, value=Number)
"""The table of counts, which the stage can't do without."""


async def records_that_aiokafka_refuses(desk: Desk) -> Faults:
    """Row 25: names that are not UTF-8, headers without end, a decompression bomb."""
    await desk.open(SOURCE_OF_ONE)
    many = [(b"", None)] * (MAX_HEADERS + 1)
    for sent in (
        batch([GOOD, RawRecord(b"x", b"k", [(NO_UTF_8, b"1"), (b"", None)]), GOOD]),
        batch([GOOD, RawRecord(b"x", b"k", many), GOOD]),
        batch([GOOD, RawRecord(b"x", b"k", many), GOOD], codec=GZIP),
        batch([RawRecord(bytes(MAX_BATCH_BYTES), b"k")], codec=GZIP),
        batch([RawRecord(b"x", NO_UTF_8, [(b"null", None)]), GOOD]),
    ):
        await _produce(desk, sent)
    async with desk.worker(_accepting_any_key()) as worker:
        all_out = await _comes_true(lambda: metric(worker, CONSUMED) == len(desk.pushed))
        unreadable = int(metric(worker, UNREADABLE_TOTAL, topic="copy"))
    reasons = [letter.reason for letter in await desk.dead_letters()]
    return {
        **await desk.faults(),
        **({} if all_out else {"stopped": 1}),
        **({} if reasons == [UNREADABLE] * unreadable == [UNREADABLE] * 3 else {"unsaid": 1}),
    }


async def timestamps_that_are_no_time(desk: Desk) -> Faults:
    """Row 26: what Kafka takes for a timestamp, and Python for none."""
    await desk.open(SOURCE_OF_ONE)
    seconds = int(time.time())
    for timestamp in (-(10**15), -(2**62), -1, 0, seconds):
        await _produce(desk, batch([GOOD], timestamp))
    try:
        async with desk.worker(stage(source=SOURCE_OF_ONE)) as worker:
            await _comes_true(lambda: metric(worker, CONSUMED) == len(desk.pushed))
    except Exception:
        return {"ended": 1}
    return await desk.faults()


async def an_offset_past_the_end(desk: Desk) -> Faults:
    """Row 27: the group's offset is that of a longer log."""
    await desk.open(SOURCE_OF_ONE)
    await desk.push([b"x"] * 40)
    await commit_offset(desk.bootstrap, *group_and_place(desk), 100)
    one = stage(source=SOURCE_OF_ONE)
    async with desk.worker(one, offset_past_end="resume") as worker:
        await _comes_true(desk.nothing_lost)
        said = metric(worker, PAST_END, topic="copy") > 0
    return {**await desk.faults(), **({} if said else {"unsaid": 1})}


async def a_log_cut_below_the_position(desk: Desk) -> Faults:
    """Row 27: what is next is deleted while the stage runs, which is a loss, and is counted."""
    await desk.open(SOURCE_OF_ONE)
    await desk.push([bytes(200_000)] * 100)
    slow = stage(Counting(sleep=0.3), SOURCE_OF_ONE)
    async with desk.worker(slow, batch_records=5, batch_seconds=1) as worker:
        await until(lambda: metric(worker, CONSUMED) > 0, "the stage at work")
        await delete_records(desk, 90)
        await until(worker.caught_up, "the stage caught up")
        counted = int(metric(worker, EXPIRED, topic="copy"))
    tally = await desk.tally()
    return {} if tally.lost == counted > 0 else {"lost in silence": tally.lost - counted}


async def a_key_that_is_no_text(desk: Desk) -> Faults:
    """Row 28: a table that the stage needs has a key that is not UTF-8, until it is deleted."""
    await desk.open(SOURCE_OF_ONE)
    await desk.push([b"x"] * 10)
    await write_table(desk, NO_UTF_8, b"1")
    faults: Faults = {}
    one = stage(source=SOURCE_OF_ONE)
    if not await _halts(desk, one, saying=r"\xff\xfek"):
        faults["unsaid"] = 1
    await write_table(desk, NO_UTF_8, None)
    async with desk.worker(one):
        if not await _comes_true(desk.nothing_lost):
            faults["stopped"] = 1
    return {**await desk.faults(), **faults}


async def garbage_in_a_table(desk: Desk) -> Faults:
    """Row 29: a record that can't be read, in a table that may do without."""
    await desk.open(SOURCE_OF_ONE)
    await write_table(desk, b"k0", b"garbage")
    await desk.push([b"x"] * 10)
    async with desk.worker(_remembering(replace(NUMBERS, may_be_passed_over=True))) as worker:
        await _comes_true(lambda: metric(worker, CONSUMED) == 10)
        passed_over = int(metric(worker, BROKEN, table=COUNTS.name))
    dead = len(await desk.dead_letters())
    return {
        **await desk.faults(),
        **({"dead letters": dead} if dead else {}),
        **({} if passed_over == 1 else {"unsaid": 1}),
    }


async def garbage_in_a_table_that_is_needed(desk: Desk) -> Faults:
    """Row 29: the stage halts, names the key, and goes on once that has been written anew."""
    await desk.open(SOURCE_OF_ONE)
    await write_table(desk, b"k0", b"garbage")
    await desk.push([b"x"] * 10)
    needing = _remembering(NUMBERS)
    faults: Faults = {} if await _halts(desk, needing, saying="'k0'") else {"unsaid": 1}
    await write_table(desk, b"k0", b"0")
    async with desk.worker(needing):
        await _comes_true(desk.nothing_lost)
    return {**await desk.faults(), **faults}


async def a_damaged_batch(desk: Desk, *, times: int | None) -> Faults:
    """Row 25: a batch whose checksum is wrong, once, or at each fetch since the disk has it so."""
    async with Proxy.to(desk.bootstrap) as proxy:
        await desk.open(SOURCE_OF_ONE)
        for record in (GOOD, MARKED, GOOD):
            await _produce(desk, batch([record]))
        damage = proxy.alter(Api.FETCH, (b"to be damaged", b"it is damaged"), times=times)
        async with desk.worker(stage(source=SOURCE_OF_ONE), proxy) as worker:
            await met(damage.met, "the batch")
            await _comes_true(lambda: metric(worker, CONSUMED) == 3)
    dead = len(await desk.dead_letters())
    wrong = dead != (1 if times is None else 0)
    return {**await desk.faults(), **({"dead letters": dead} if wrong else {})}


# ---- what is done to the log ---------------------------------------------------------------


def group_and_place(desk: Desk) -> tuple[str, TopicPartition]:
    """The counting stage's group, and the one partition of its source."""
    where = TopicPartition(desk.prefix + SOURCE_OF_ONE.name, 0)
    return f"{desk.prefix}wiredesk-counting", where


async def commit_offset(bootstrap: str, group: str, where: TopicPartition, offset: int) -> None:
    """Set a group's offset, of which nobody is a member."""
    consumer = AIOKafkaConsumer(
        bootstrap_servers=bootstrap, group_id=group, enable_auto_commit=False
    )
    async with consumer:
        consumer.assign([where])
        await consumer.commit({where: offset})


async def delete_records(desk: Desk, before: int) -> None:
    """Delete what the one partition of the source has before an offset."""
    _, where = group_and_place(desk)
    client = AIOKafkaAdminClient(bootstrap_servers=desk.bootstrap)
    await client.start()
    try:
        await client.delete_records({where: RecordsToDelete(before_offset=before)})
    finally:
        await client.close()


async def write_table(desk: Desk, key: bytes, value: bytes | None) -> None:
    """Write a record to the table's partition, as no stage would."""
    async with AIOKafkaProducer(bootstrap_servers=desk.bootstrap) as producer:
        await producer.send_and_wait(desk.prefix + COUNTS.name, value, key=key, partition=0)


async def _produce(desk: Desk, sent: bytes) -> None:
    first = await produce(desk.bootstrap, desk.prefix + SOURCE_OF_ONE.name, 0, sent)
    count = int.from_bytes(sent[57:61], "big")
    desk.pushed += [(0, first + number) for number in range(count)]


# ---- what the stage makes of it ------------------------------------------------------------


def _remembering(table: Topic) -> Stage:
    return replace(stage(source=SOURCE_OF_ONE), tables=(table,))


def _accepting_any_key() -> Stage:
    return stage(Counting(any_key=True), SOURCE_OF_ONE)


async def _halts(desk: Desk, one: Stage, *, saying: str) -> bool:
    """Whether the stage halts, and says why."""
    said = ""
    try:
        async with desk.worker(one) as worker:
            await _comes_true(lambda: _is_halted(worker))
    except Exception as error:  # what it ends with, once stopped
        said = str(error)
    return saying in said


def _is_halted(worker: Service) -> bool:
    return metric(worker, "wiredesk_halted_partitions") == 1


async def _comes_true(condition: Callable[[], bool | Awaitable[bool]]) -> bool:
    """Whether a condition comes true in the time that it may take."""
    try:
        await until(condition, "", PATIENCE)
    except AssertionError:
        return False
    return True
