"""One stage at work: joins its group, watches lag and stalls, and stops within its budget."""

import asyncio
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import structlog

from runtime.backoff import backoff
from runtime.broker_contact import BrokerContact
from runtime.clock import SystemClock
from runtime.errors import BrokerUnreachableError, StalledError
from runtime.handler import Stage
from runtime.kafka import Names
from runtime.membership import LAG_EVERY_SECONDS, Membership
from runtime.metrics.prometheus import Metrics
from runtime.metrics.table import ACQUIRING, ASSIGNED, PARTITIONS, READY
from runtime.partition.context import StageContext
from runtime.partition.dead_letter_limit import DeadLetterLimits
from runtime.partition.edge import KafkaEdge
from runtime.reading.pool import Readers
from runtime.reading.reader import Limits
from runtime.renewal import Renewal
from runtime.settings import Settings, WiredeskSettings, read_section
from runtime.tables.settings import StateSettings
from runtime.tables.store import StoreMemory
from runtime.tables.stores import Stores

MAX_BATCHES = 16
"""Batches handled at the same time, one a partition; most of them wait for readers."""
AHEAD_BATCHES = 8
"""Times as many records has a transaction of a stage that goes ahead: most of them pass by."""
AHEAD_SECONDS = 0.5
"""The longest that such a batch is handled."""
BULK_NICENESS = 5
"""Of processes that read records in their order: a third of the share that others get."""

log = structlog.get_logger("wiredesk.worker")


class Worker:
    """Runs one stage in this process until `stop`.

    `run` raises the first error that a person has to mend; everything else is retried.
    """

    def __init__(self, stage: Stage, settings: Settings, metrics: Metrics) -> None:
        """Nothing happens before `run`."""
        if stage.goes_ahead:
            settings = settings.model_copy(update={"wiredesk": _going_ahead(settings.wiredesk)})
        self.stage = stage
        self._settings = settings
        self._stop = asyncio.Event()
        self._fatal: Exception | None = None
        self._membership: Membership | None = None
        self._executor = ThreadPoolExecutor(MAX_BATCHES, f"{stage.name}-handler")
        self._readers = _readers(stage, settings.wiredesk, metrics)
        self._renewal = Renewal(stage, self._readers, metrics)
        names = Names(settings.wiredesk.topic_prefix, stage.name)
        clock = SystemClock()
        self._contact = BrokerContact(stage.name, metrics, clock, settings.wiredesk.contact_seconds)
        self.context = StageContext(
            stage=stage,
            settings=settings,
            metrics=metrics,
            names=names,
            executor=self._executor,
            readers=self._readers,
            edge=KafkaEdge(settings, names),
            clock=clock,
            limits=DeadLetterLimits(settings.wiredesk, clock.monotonic),
            on_fatal=self._fail,
            stores=_stores(names.group),
        )
        self._log = log.bind(stage=stage.name)

    def stop(self) -> None:
        """Have `run` finish the work in hand and return."""
        self._stop.set()

    @property
    def waiting_for(self) -> str | None:
        """What keeps the stage from being ready, or None when it is."""
        membership = self._membership
        if self._contact.lost:
            return f"an answer of the broker: none for {self._contact.silent_for:.0f} s"
        if membership is None or not membership.joined:
            return "an assignment by the consumer group"
        if membership.halted:
            return str(membership.halted)
        if membership.acquiring:
            return f"partitions {membership.acquiring} to be acquired"
        if self.stalled_for > self._settings.wiredesk.stall_seconds:
            return f"progress: none for {self.stalled_for:.0f} s with work waiting"
        return None

    @property
    def notes(self) -> list[str]:
        """What a person should know of, although the stage works."""
        refused = [self._renewal.refused] if self._renewal.refused else []
        return [*refused, *(self._membership.notes if self._membership else [])]

    def show(self) -> None:
        """Set the gauges that say how the stage stands now."""
        metrics, name, membership = self.context.metrics, self.stage.name, self._membership
        owners = membership.owners.values() if membership else ()
        acquiring = [each for each in owners if not (each.ready or each.unused or each.halted)]
        metrics.set(READY, self.waiting_for is None, name)
        metrics.set(ASSIGNED, len(owners), name)
        metrics.set(ACQUIRING, len(acquiring), name)
        if membership:
            metrics.set(PARTITIONS, membership.partitions, name)

    @property
    def stalled_for(self) -> float:
        """Seconds for which work has waited without any being done; 0 when none waits."""
        return self._membership.stalled_for if self._membership else 0.0

    async def caught_up(self) -> bool:
        """Whether every record that is committed on its partitions has been handled.

        Raises PartitionHaltedError where a partition has halted: it never would.
        """
        membership = self._membership
        if membership is not None and membership.halted:
            raise membership.halted
        return membership is not None and await membership.caught_up()

    async def run(self) -> None:
        """Work until `stop`.

        Raises BrokerUnreachableError (at the start), ConfigurationError or StalledError; and,
        once stopped, PartitionHaltedError where a partition had halted.
        """
        tries = backoff(0.5, 15.0)
        first = True
        try:
            await self._start_readers()
            while not self._stop.is_set():
                begun = self.context.clock.monotonic()
                try:
                    await self._run_membership()
                except BrokerUnreachableError:
                    if first and not self._stop.is_set():
                        raise
                    self._contact.note_loss()
                first = False
                if self.context.clock.monotonic() - begun > 60:
                    tries = backoff(0.5, 15.0)
                if not self._stop.is_set():
                    await self._pause(next(tries))
        finally:
            if self._readers:
                self._readers.close()
            self._executor.shutdown(wait=False, cancel_futures=True)

    async def _start_readers(self) -> None:
        if self._readers is None:
            return
        starting = asyncio.create_task(asyncio.to_thread(self._readers.start))
        stopping = asyncio.create_task(self._stop.wait())
        await asyncio.wait({starting, stopping}, return_when=asyncio.FIRST_COMPLETED)
        stopping.cancel()
        if starting.done():
            starting.result()

    async def _run_membership(self) -> None:
        """Run one membership, until stopped or until the group has to be joined anew."""
        membership = Membership(self.context)
        await membership.join()
        self._contact.note_answer()
        self._membership = membership
        tasks = [
            asyncio.create_task(self._poll(membership)),
            asyncio.create_task(self._stop.wait()),
            asyncio.create_task(self._watch_lag(membership)),
            asyncio.create_task(self._watch_contact(membership)),
            asyncio.create_task(self._watch_stalls()),
            asyncio.create_task(self._watch_configuration(membership)),
        ]
        try:
            await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in tasks:
                task.cancel()
            self._membership = None
            halted = membership.halted
            ended = await asyncio.gather(*tasks, return_exceptions=True)
            await membership.leave()
        failures = [e for e in ended if isinstance(e, Exception)]
        if self._fatal or failures:
            raise self._fatal or failures[0]
        if halted and self._stop.is_set():
            raise halted

    @staticmethod
    async def _poll(membership: Membership) -> None:
        while not membership.must_rejoin:
            await membership.poll()

    async def _watch_configuration(self, membership: Membership) -> None:
        """Until the group has to be joined anew, since other topics are to be read."""
        while not await membership.beside.changed():
            await self._renewal.look()

    async def _watch_lag(self, membership: Membership) -> None:
        while True:
            await asyncio.sleep(LAG_EVERY_SECONDS)
            try:
                await membership.measure_lag()
            except Exception as error:
                self._log.debug("lag not measured", error=str(error)[:200])
            else:
                self._contact.note_answer()

    async def _watch_contact(self, membership: Membership) -> None:
        while True:
            await asyncio.sleep(1)
            self._contact.look()
            if self._contact.lost:
                membership.forget_lag()

    async def _watch_stalls(self) -> None:
        # row 15: a consumer may live and get nothing. Readiness goes first, then the process.
        limit = 2 * self._settings.wiredesk.stall_seconds
        while True:
            await asyncio.sleep(1)
            if self.stalled_for > limit:
                self._fail(
                    StalledError(
                        f"{self.stage.name}: no progress for {limit:.0f} s with work waiting; "
                        "exiting so that another process takes over"
                    )
                )

    def _fail(self, error: Exception) -> None:
        self._fatal = self._fatal or error
        self._stop.set()

    async def _pause(self, seconds: float) -> None:
        try:
            await asyncio.wait_for(self._stop.wait(), seconds)
        except TimeoutError:
            return


def _stores(group: str) -> Stores | None:
    """Where the stage of this consumer group keeps tables on disk, if anywhere."""
    state = read_section(StateSettings)
    if state.folder is None:
        return None
    return Stores(Path(state.folder) / group, StoreMemory.of(state.megabytes), state.builders)


def notes_of(workers: Sequence[Worker]) -> list[str]:
    """The notes of several stages, each with the stage's name."""
    return [f"{worker.stage.name}: {note}" for worker in workers for note in worker.notes]


def _readers(stage: Stage, settings: WiredeskSettings, metrics: Metrics) -> Readers | None:
    if stage.make_reader is None:
        return None
    # What can wait leaves the processor to what goes ahead, to the stages and to the broker.
    niceness, processes = (0, 1) if stage.goes_ahead else (BULK_NICENESS, settings.reader_processes)
    limits = Limits(settings.reader_seconds, settings.reader_megabytes, niceness)
    return Readers(stage.name, stage.make_reader, processes, limits, metrics)


def _going_ahead(usual: WiredeskSettings) -> WiredeskSettings:
    """The settings of a stage that goes ahead: few transactions, and none takes long."""
    changed = {
        "batch_records": AHEAD_BATCHES * usual.batch_records,
        "batch_seconds": min(AHEAD_SECONDS, usual.batch_seconds),
    }
    return usual.model_copy(update=changed)
