"""The faults that a run draws from, and the fleet of processes that they strike."""

import asyncio
import random
import signal
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from functools import partial

from aiokafka import AIOKafkaConsumer
from aiokafka.coordinator.assignors.roundrobin import RoundRobinPartitionAssignor

from runtime.kafka import Names
from schemas.topics import ENRICHED, ITEMS, RAW
from tests.torture.broker import BrokerUnderFire
from tests.torture.network import Network
from tests.torture.pipeline import SESSION_SECONDS, STAGES, Pipeline, StageProcess

MEMBERS = 8
"""That come to a stage's group and leave it in one storm."""


class Fleet:
    """Some processes of every stage; one that ends by itself is started again."""

    def __init__(self, pipeline: Pipeline, each: int) -> None:
        """Start `each` of every stage."""
        self._pipeline = pipeline
        self.processes = [pipeline.start(stage) for stage in STAGES for _ in range(each)]
        self.restarts = 0
        """How many have ended by themselves, such as because there was no broker."""

    @property
    def prefix(self) -> str:
        """That of the topics and groups."""
        return self._pipeline.prefix

    def start(self, stage: str) -> None:
        """Start one more."""
        self.processes.append(self._pipeline.start(stage))

    async def watch(self) -> None:
        """Start again whatever has ended by itself, as an orchestrator would."""
        while True:
            await asyncio.sleep(1)
            for process in [p for p in self.processes if p.process.poll() is not None]:
                self.processes.remove(process)
                self.restarts += 1
                self.start(process.stage)

    async def end(self) -> int:
        """End all of them in good order; how many did not."""
        well = await asyncio.gather(*(process.end() for process in self.processes))
        return well.count(False)


class Faults:
    """One method a fault; `strike` draws one and counts it."""

    def __init__(
        self,
        fleet: Fleet,
        broker: BrokerUnderFire,
        rng: random.Random,
        network: Network | None = None,
    ) -> None:
        """`rng` draws the moments, the victims and the lengths.

        `network`: what lies between the stages and the broker, where that is to have faults too.
        """
        self._fleet = fleet
        self._broker = broker
        self._network = network
        self._rng = rng
        self.struck: Counter[str] = Counter()
        self.unclean = 0
        """How many that were asked to stop did not end with status 0."""

    @property
    def modes(self) -> dict[str, Callable[[], Awaitable[None]]]:
        """Every fault by its name."""
        return {
            "kill": self._kill,
            "term": self._term,
            "freeze": self._freeze,
            "blink": self._blink,
            "scale": self._scale,
            "broker-kill": self._kill_broker,
            "broker-freeze": self._freeze_broker,
            "storm": self._storm,
            **{f"kill-{stage}": partial(self._kill, stage) for stage in STAGES},
            **(self._network.modes if self._network else {}),
        }

    async def strike(self, modes: Sequence[str]) -> None:
        """One fault of these modes, and wait for its end."""
        mode = self._rng.choice(modes)
        await self.modes[mode]()
        self.struck[mode] += 1

    async def _kill(self, stage: str | None = None) -> None:
        """`kill -9` of a stage, or of any, and another process in its place."""
        victim = self._take(stage)
        victim.kill()
        self._fleet.start(victim.stage)

    async def _term(self) -> None:
        """A stop in good order, and another process in its place."""
        victim = self._take()
        self.unclean += not await victim.end()
        self._fleet.start(victim.stage)

    async def _freeze(self) -> None:
        """Freeze a process for longer than the session time-out."""
        await self._stopped_for(self._rng.uniform(1.2, 2.5) * SESSION_SECONDS)

    async def _blink(self) -> None:
        """Freeze a process for less than the session time-out."""
        await self._stopped_for(self._rng.uniform(0.1, 0.8) * SESSION_SECONDS)

    async def _scale(self) -> None:
        """One more process for a while, then one less, whichever."""
        stage = self._rng.choice(STAGES)
        self._fleet.start(stage)
        await asyncio.sleep(self._rng.uniform(1, 8))
        victim = next(p for p in self._fleet.processes if p.stage == stage)
        self._fleet.processes.remove(victim)
        victim.kill()

    async def _kill_broker(self) -> None:
        await self._broker.kill_for(self._rng.uniform(0, 6))

    async def _freeze_broker(self) -> None:
        await self._broker.freeze_for(self._rng.uniform(3, 20))

    async def _storm(self) -> None:
        """Members that do nothing come to a stage's group and leave it again, one after another."""
        stage, topic = self._rng.choice(tuple(zip(STAGES, (RAW, ITEMS, ENRICHED), strict=True)))
        names = Names(self._fleet.prefix, stage)
        for _ in range(MEMBERS):
            member = AIOKafkaConsumer(
                names.topic(topic.name),
                bootstrap_servers=self._broker.bootstrap,
                group_id=names.group,
                enable_auto_commit=False,
                partition_assignment_strategy=(RoundRobinPartitionAssignor,),
            )
            async with member:
                await asyncio.sleep(self._rng.uniform(0.1, 1))

    def _take(self, stage: str | None = None) -> StageProcess:
        of_stage = [each for each in self._fleet.processes if stage in (None, each.stage)]
        victim = self._rng.choice(of_stage)
        self._fleet.processes.remove(victim)
        return victim

    async def _stopped_for(self, seconds: float) -> None:
        victim = self._rng.choice(self._fleet.processes).process
        victim.send_signal(signal.SIGSTOP)
        try:
            await asyncio.sleep(seconds)
        finally:
            victim.send_signal(signal.SIGCONT)
