"""Faults on two processes of a program and on its broker, and what comes out in the end."""

import asyncio
import contextlib
import random
import signal
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from aiokafka.errors import KafkaError

from tests.benchmarks.peers.contenders import Contender
from tests.benchmarks.peers.environments import PeersError
from tests.benchmarks.peers.tally import Tally
from tests.benchmarks.peers.work import POISON, Desk, record
from tests.benchmarks.peers.worker import Worker
from tests.torture.broker import BrokerUnderFire

PROCESSES = 2
"""So that there is one to go on in the other's place."""
SESSION_SECONDS = 6.0
KILLS = 8
FREEZES = 3
FROZEN_SECONDS = 1.7 * SESSION_SECONDS
POISONS = 2
WARM = 100
"""Records that have to come out before the first fault."""
A_SECOND = 100
"""Records pushed."""
RECORD_BYTES = 300
AFTER_SECONDS = 5.0
"""For which records are pushed after the fault."""
LOOK_SECONDS = 2.0


class Fault(StrEnum):
    """What is done to a program, and its name in the table."""

    KILLS = f"{KILLS} × kill -9"
    FREEZES = f"{FREEZES} × SIGSTOP"
    POISON = f"{POISONS} poison records"
    BROKER = "broker killed"


@dataclass(frozen=True, slots=True)
class Result:
    """What came of one kind of fault."""

    records: int
    tally: Tally
    exits: int
    """How often a process ended by itself, and was started again."""
    back: float | None
    """Seconds from the end of the fault until all was out that was pushed since; None: never."""
    last_words: str
    """The last line of the process that ended last by itself."""


class Crew:
    """The processes of a program; one that ends by itself is started again."""

    def __init__(self, contender: Contender, desk: Desk, folder: Path) -> None:
        self._command = contender.command()
        self._environment = desk.environment()
        self._folder = folder
        self._started = 0
        self.workers = [self._start() for _ in range(PROCESSES)]
        self.exits: list[str] = []
        """The last words of each that has ended by itself."""

    async def watch(self) -> None:
        """Start again what has ended, as an orchestrator would."""
        while True:
            await asyncio.sleep(1)
            for place, worker in enumerate(self.workers):
                if worker.has_ended:
                    self.exits.append(worker.last_words())
                    self.workers[place] = self._start()

    def replace(self, place: int) -> None:
        """`kill -9`, and another process in its place."""
        self.workers[place].kill()
        self.workers[place] = self._start()

    def end(self) -> None:
        """End all."""
        for worker in self.workers:
            worker.kill()

    def _start(self) -> Worker:
        self._started += 1
        folder = self._folder / str(self._started)
        folder.mkdir()
        return Worker(self._command, self._environment, folder / "log")


class Feed:
    """Pushes records at a steady rate for as long as it runs, whatever the broker does."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.number = 0
        """That of the next record."""
        self.poison = 0
        """How many poison records to push next."""

    async def run(self) -> None:
        """Until it is cancelled; a producer that gives up is replaced."""
        while True:
            with contextlib.suppress(KafkaError, OSError):
                async with self._desk.producer() as producer:
                    while True:
                        await self._desk.push(producer, self._next())
                        await asyncio.sleep(0.1)

    def _next(self) -> list[tuple[bytes, bytes]]:
        poison = [(b"k%d" % key, POISON) for key in range(self.poison)]
        self.poison = 0
        first, self.number = self.number, self.number + A_SECOND // 10
        records = [record(number, RECORD_BYTES) for number in range(first, self.number)]
        # In the middle of others, as bad copy comes.
        return records[:5] + poison + records[5:]


async def suffered(
    contender: Contender, broker: BrokerUnderFire, fault: Fault, outage: float, patience: float
) -> Result:
    """One program under one kind of fault.

    `outage`: seconds without a broker. `patience`: seconds without anything new coming out after
    which it is given up.

    Raises PeersError where it does not even begin.
    """
    desk = await Desk(broker.bootstrap, "none", SESSION_SECONDS).open()
    with tempfile.TemporaryDirectory(prefix="peers-") as folder:
        crew, feed = Crew(contender, desk, Path(folder)), Feed(desk)
        feeding, watching = asyncio.create_task(feed.run()), asyncio.create_task(crew.watch())
        try:
            if not await _began(desk, patience):
                raise PeersError(f"{contender.name} does not begin: {crew.workers[0].last_words()}")
            await _faults(crew, feed, broker, outage)[fault]()
            ended, first = time.monotonic(), feed.number
            await asyncio.sleep(AFTER_SECONDS)
            await _cancelled(feeding)
            back = await _settled(desk, patience, first)
        finally:
            await _cancelled(feeding, watching)
            crew.end()
    tally, pushed = await desk.tally(), await desk.pushed()
    after = back - ended if back else None
    return Result(len(pushed), tally, len(crew.exits), after, crew.exits[-1] if crew.exits else "")


def _faults(
    crew: Crew, feed: Feed, broker: BrokerUnderFire, outage: float
) -> dict[Fault, Callable[[], Awaitable[None]]]:
    rng = random.Random(1)

    async def kills() -> None:
        for _ in range(KILLS):
            await asyncio.sleep(rng.uniform(2, 6))
            crew.replace(rng.randrange(PROCESSES))

    async def freezes() -> None:
        for number in range(FREEZES):
            victim = crew.workers[number % PROCESSES].process
            victim.send_signal(signal.SIGSTOP)
            await asyncio.sleep(FROZEN_SECONDS)
            victim.send_signal(signal.SIGCONT)
            await asyncio.sleep(SESSION_SECONDS)

    async def poison() -> None:
        feed.poison = POISONS
        await asyncio.sleep(2 * SESSION_SECONDS)

    async def broker_killed() -> None:
        await broker.kill_for(outage)

    return {
        Fault.KILLS: kills,
        Fault.FREEZES: freezes,
        Fault.POISON: poison,
        Fault.BROKER: broker_killed,
    }


async def _began(desk: Desk, patience: float) -> bool:
    async for out, _ in _looks(desk, patience):
        if len(out) >= WARM:
            return True
    return False


async def _settled(desk: Desk, patience: float, first: int) -> float | None:
    """Wait until all is out; when that was true of the record `first` and all later ones."""
    back = None
    async for out, pushed in _looks(desk, patience):
        since = {number for number in pushed if number >= first}
        if back is None and since and since <= out:
            back = time.monotonic()
        if pushed <= out:
            break
    return back


async def _looks(desk: Desk, patience: float) -> AsyncIterator[tuple[set[int], set[int]]]:
    """What is out and what was pushed, again and again until nothing new has come for too long."""
    most, ends = -1, time.monotonic() + patience
    while time.monotonic() < ends:
        with contextlib.suppress(KafkaError, OSError):  # the broker may be on its way up
            out = {entry.number for entry in await desk.written()}
            yield out, {entry.number for entry in await desk.pushed()}
            if len(out) > most:
                most, ends = len(out), time.monotonic() + patience
        await asyncio.sleep(LOOK_SECONDS)


async def _cancelled(*tasks: "asyncio.Task[None]") -> None:
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
