"""Records a second, what they take of the machine, and how long a single one takes."""

import asyncio
import statistics
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from aiokafka import AIOKafkaConsumer

from tests.benchmarks.peers.contenders import Contender
from tests.benchmarks.peers.environments import PeersError
from tests.benchmarks.peers.tally import Tally
from tests.benchmarks.peers.work import Desk, number_of, record
from tests.benchmarks.peers.worker import Usage, Worker

SINGLE = 100
"""Records that come one at a time, while the program is idle."""
SINGLE_SECONDS = 0.15
"""Between two of them."""
LOOK_SECONDS = 0.05
PATIENCE = 60.0
"""Seconds without a commit, or without a single record coming out, that end a run."""


@dataclass(frozen=True, slots=True)
class Speed:
    """What one run came to."""

    records: int
    """How many it was given."""
    rate: float
    """Records a second."""
    seconds: float
    """Of the processor, for 10,000 records."""
    megabytes: float
    """Resident, at the most."""
    p50: float
    """Milliseconds from the push of a single record until it is read from the output."""
    p95: float


@dataclass(frozen=True, slots=True)
class Look:
    """How far a program was at some moment."""

    at: float
    done: int
    """Records whose offsets are committed."""
    usage: Usage


def median(runs: Sequence[Speed]) -> Speed:
    """The median of each figure."""
    return Speed(
        records=runs[0].records,
        rate=statistics.median(run.rate for run in runs),
        seconds=statistics.median(run.seconds for run in runs),
        megabytes=statistics.median(run.megabytes for run in runs),
        p50=statistics.median(run.p50 for run in runs),
        p95=statistics.median(run.p95 for run in runs),
    )


async def measured(
    contender: Contender, bootstrap: str, compression: str, records: int, single: int = SINGLE
) -> Speed:
    """One run on topics of its own. Raises PeersError where it does not do the work."""
    command = contender.command()
    desk = await Desk(bootstrap, compression).open()
    async with desk.producer() as producer:
        for first in range(0, records, 1000):
            numbers = range(first, min(first + 1000, records))
            await desk.push(producer, map(record, numbers))
    with tempfile.TemporaryDirectory(prefix="peers-") as folder:
        worker = Worker(command, desk.environment(), Path(folder) / "log")
        try:
            looks = await _watched(contender, desk, worker, records)
            times = await _single(desk, range(records, records + single))
            after = worker.usage()
        except TimeoutError as error:
            late = f"a single record did not come out within {PATIENCE:g} s"
            raise PeersError(f"{contender.name}: {late}; {worker.last_words()}") from error
        finally:
            worker.kill()
    if (tally := await desk.tally()) != Tally(0, 0, 0, 0):
        raise PeersError(f"{contender.name}, with no fault at all: {tally}")
    return speed_of(looks, times, after)


def speed_of(looks: Sequence[Look], times: Sequence[float], after: Usage) -> Speed:
    """The figures, from the last look before the first commit: without the program's start.

    `times`: seconds that single records took. `after`: what it had taken in the end.
    """
    begun = [look for look in looks if not look.done][-1]
    ended = looks[-1]
    return Speed(
        records=ended.done,
        rate=ended.done / (ended.at - begun.at),
        seconds=(ended.usage.seconds - begun.usage.seconds) / ended.done * 10_000,
        megabytes=max(usage.megabytes for usage in (after, *(look.usage for look in looks))),
        p50=statistics.median(times) * 1000,
        p95=statistics.quantiles(times, n=20)[-1] * 1000,
    )


async def _watched(contender: Contender, desk: Desk, worker: Worker, records: int) -> list[Look]:
    """Looks, often, until all records are committed."""
    looks = [Look(time.monotonic(), 0, worker.usage())]
    changed = time.monotonic()
    async with desk.admin() as admin:
        while looks[-1].done < records:
            await asyncio.sleep(LOOK_SECONDS)
            done = sum((await desk.committed(admin)).values())
            if done > looks[-1].done:
                changed = time.monotonic()
            looks.append(Look(time.monotonic(), done, worker.usage()))
            if worker.has_ended or time.monotonic() > changed + PATIENCE:
                raise PeersError(
                    f"{contender.name} stopped after {done} records: {worker.last_words()}"
                )
    return looks


async def _single(desk: Desk, numbers: range) -> list[float]:
    """Seconds from the push of each record until it is read; raises TimeoutError."""
    consumer = AIOKafkaConsumer(
        desk.job.out,
        bootstrap_servers=desk.job.bootstrap,
        group_id=None,
        isolation_level="read_committed",
        auto_offset_reset="latest",
    )
    pushed: dict[int, float] = {}
    took: dict[int, float] = {}

    async def watch() -> None:
        async for found in consumer:
            number = number_of(found.value)
            if number in pushed:
                took.setdefault(number, time.monotonic() - pushed[number])
            if len(took) == len(numbers):
                return

    async with consumer, desk.producer() as producer:
        await consumer.seek_to_end()
        watching = asyncio.create_task(watch())
        for number in numbers:
            key, value = record(number)
            pushed[number] = time.monotonic()
            await producer.send_and_wait(desk.job.source, value, key=key)
            await asyncio.sleep(SINGLE_SECONDS)
        await asyncio.wait_for(watching, PATIENCE)
    return list(took.values())
