"""`python -m tests.torture`: faults of every kind on the real stages and their broker."""

import asyncio
import random
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer

from runtime.logs import configure_logs
from tests.torture.balance import Balance
from tests.torture.broker import BrokerUnderFire
from tests.torture.copy import stories
from tests.torture.faults import Faults, Fleet
from tests.torture.pipeline import Pipeline
from tests.torture.striking import strike_while_pushing

MODES = ("kill", "term", "freeze", "blink", "scale", "broker-kill", "broker-freeze")


@dataclass(frozen=True, slots=True)
class Plan:
    """What a run is to do."""

    records: int
    faults: int
    modes: list[str]
    processes: int
    items: int
    calm: float
    seed: int


@dataclass(frozen=True, slots=True)
class Result:
    """What came of it."""

    records: int
    struck: dict[str, int]
    restarts: int
    unclean: int
    balance: Balance
    seconds: float

    @property
    def well(self) -> bool:
        """Whether nothing went wrong."""
        return not self.balance.faults and not self.unclean

    def __str__(self) -> str:
        """The counts in a few lines."""
        struck = ", ".join(f"{mode} {count}" for mode, count in sorted(self.struck.items()))
        went = self.balance
        return (
            f"{self.records} records, {sum(self.struck.values())} faults ({struck})\n"
            f"lost {went.lost}, doubled {went.doubled}, out of order {went.out_of_order}; "
            f"unclean stops {self.unclean}, restarts after an exit {self.restarts}; "
            f"{self.seconds:.0f} s"
        )


async def torture(plan: Plan, folder: Path) -> Result:
    """One run; the logs stay in `folder`."""
    begun = time.monotonic()
    rng = random.Random(plan.seed)
    broker = BrokerUnderFire(folder / "kafka")
    await broker.start()
    try:
        async with Pipeline.opened(broker.bootstrap, folder) as pipeline:
            fleet = Fleet(pipeline, plan.processes)
            faults = Faults(fleet, broker, rng)
            watching = asyncio.create_task(fleet.watch())
            await asyncio.gather(*(process.ready() for process in fleet.processes))
            await strike_while_pushing(
                pipeline,
                faults,
                plan.modes,
                plan.faults,
                stories(plan.items),
                plan.records,
                rng,
            )
            await pipeline.all_out(plan.calm)
            watching.cancel()
            unclean = faults.unclean + await fleet.end()
            return Result(
                records=len(pipeline.pushed),
                struck=dict(faults.struck),
                restarts=fleet.restarts,
                unclean=unclean,
                balance=await pipeline.balance(),
                seconds=time.monotonic() - begun,
            )
    finally:
        await broker.stop()


def main(
    records: Annotated[int, typer.Option(help="The least number of records to push.")] = 4000,
    faults: Annotated[int, typer.Option(help="How many faults.")] = 40,
    modes: Annotated[str, typer.Option(help="The kinds of fault, joined by commas.")] = ",".join(
        MODES
    ),
    processes: Annotated[int, typer.Option(help="Processes of each stage.")] = 2,
    items: Annotated[int, typer.Option(help="Items; each record is a version of one.")] = 500,
    calm: Annotated[
        float, typer.Option(help="Seconds without anything coming out that end a run.")
    ] = 120,
    seed: Annotated[int, typer.Option(help="For the same faults again.")] = 1,
) -> None:
    """Put faults on the three stages and on a Kafka of their own, and count what went wrong.

    Exit status 1 where a record was lost, doubled or out of order, or a process did not stop
    when it was asked to.
    """
    named = modes.split(",")
    if unknown := sorted(set(named) - set(MODES)):
        raise typer.BadParameter(f"{', '.join(unknown)}; there are {', '.join(MODES)}")
    configure_logs(level="error")
    folder = Path(tempfile.mkdtemp(prefix="torture-"))
    print(f"logs in {folder}", file=sys.stderr)
    plan = Plan(records, faults, named, processes, items, calm, seed)
    result = asyncio.run(torture(plan, folder))
    print(result)
    raise typer.Exit(0 if result.well else 1)


if __name__ == "__main__":
    typer.run(main)
