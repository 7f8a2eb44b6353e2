"""One row of the proof: real stages, a broker of their own, a fault, and a judge."""

import asyncio
import json
import random
import subprocess
import sys
import time
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from tests.faults.proxy import Proxy
from tests.proof.judging import Verdict
from tests.proof.mix import mixed
from tests.proof.rows import Row
from tests.torture.broker import BrokerUnderFire
from tests.torture.faults import Faults, Fleet
from tests.torture.network import Network
from tests.torture.pipeline import Pipeline
from tests.torture.striking import strike_while_pushing

PROCESSES = 2
"""Of each stage."""
ITEMS = 50
CALM_SECONDS = 120.0
"""Without anything coming out, after which what has not is lost."""


@dataclass(frozen=True, slots=True)
class Result:
    """What came of a row."""

    row: str
    struck: int
    restarts: int
    """Processes that ended by themselves, and were started again."""
    unclean: int
    """Processes that did not end in good order when they were asked to."""
    seconds: int
    seed: int
    verdict: Verdict

    @property
    def is_well(self) -> bool:
        """Whether nothing went wrong."""
        return not self.verdict.faults and not self.unclean


async def prove(row: Row, count: int, records: int, seed: int, folder: Path) -> Result:
    """Strike `count` times, push at least so many records; logs go into `folder`."""
    begun = time.monotonic()
    rng = random.Random(f"{row.name} {seed}")
    async with _under_fire(row, rng, folder) as (pipeline, fleet, faults):
        watching = asyncio.create_task(fleet.watch())
        await asyncio.gather(*(process.ready() for process in fleet.processes))
        modes = [row.mode] if row.mode else []
        copies = mixed(ITEMS, row.poison, rng, lambda: datetime.now(UTC))
        await strike_while_pushing(pipeline, faults, modes, count, copies, records, rng)
        await _settled(pipeline)
        watching.cancel()
        unclean = faults.unclean + await fleet.end()
        return Result(
            row=row.name,
            struck=faults.struck.total(),
            restarts=fleet.restarts,
            unclean=unclean,
            seconds=round(time.monotonic() - begun),
            seed=seed,
            verdict=await _judged(pipeline),
        )


@asynccontextmanager
async def _under_fire(
    row: Row, rng: random.Random, folder: Path
) -> AsyncIterator[tuple[Pipeline, Fleet, Faults]]:
    async with AsyncExitStack() as stack:
        broker = BrokerUnderFire(folder / "kafka")
        await broker.start()
        stack.push_async_callback(broker.stop)
        settings = {"WIREDESK_READER_PROCESSES": "1"}
        network: Network | None = None
        if row.over_network:
            proxy = await stack.enter_async_context(Proxy.to(broker.bootstrap))
            settings["KAFKA_BOOTSTRAP_SERVERS"] = proxy.address
            network = Network(proxy, rng)
        opened = Pipeline.opened(broker.bootstrap, folder, **settings)
        pipeline = await stack.enter_async_context(opened)
        fleet = Fleet(pipeline, PROCESSES)
        yield pipeline, fleet, Faults(fleet, broker, rng, network)


async def _settled(pipeline: Pipeline) -> None:
    """Wait until nothing is missing, or nothing more has come out for a while."""
    before: tuple[int, int] | None = None
    ends = time.monotonic() + CALM_SECONDS
    while time.monotonic() < ends:
        verdict = await _judged(pipeline)
        if not verdict.lost:
            return
        now = verdict.events, verdict.dead_letters
        if now != before:
            before, ends = now, time.monotonic() + CALM_SECONDS
        await asyncio.sleep(5)


async def _judged(pipeline: Pipeline) -> Verdict:
    """What the judge says, in a process of its own."""
    command = [sys.executable, "-m", "tests.proof.judge", pipeline.bootstrap, pipeline.prefix]
    done = await asyncio.to_thread(
        subprocess.run, command, stdout=subprocess.PIPE, text=True, check=True
    )
    return Verdict(**json.loads(done.stdout))
