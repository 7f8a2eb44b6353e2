"""The owner of one assigned partition: its producer, its tables, its records in order.

The order of `_acquire` is what exactly-once hangs on. Starting the producer fences whoever had
the partition before and ends the transaction that was left open; only then is the committed
offset the true one, and the table whole. Every rebuild goes the same way, never by an offset or
a table remembered from before. The rows are those of docs/exactly-once.md.
"""

import asyncio
from collections.abc import Awaitable, Sequence
from datetime import datetime
from typing import Any, TypeVar

import structlog
from aiokafka import TopicPartition

from runtime import kafka
from runtime.backoff import backoff
from runtime.batch import Batch, Production, productions
from runtime.errors import (
    ConfigurationError,
    MisplacedError,
    PartitionHaltedError,
    PartitionLostError,
    UnusedPartitionError,
)
from runtime.metrics.table import (
    ACQUIRE_FAILURES,
    HALTED,
    REBUILDS,
    TRANSACTION_DURATION,
    TRANSACTIONS,
)
from runtime.partition.accounting import count_committed
from runtime.partition.backlog import Backlog
from runtime.partition.context import StageContext
from runtime.partition.edge import Consumer
from runtime.partition.handling import Handling
from runtime.partition.intake import Intake
from runtime.partition.restoring import restore_tables
from runtime.partition.start_offset import find_start
from runtime.partition.stored_tables import close_stores, has_stores
from runtime.records.consumed import to_record
from runtime.tables.memory import Tables
from runtime.topics.placement import Placements

T = TypeVar("T")
MAX_BACKLOG_BATCHES = 2
"""Batches fetched ahead of the handler before the partition is paused."""
MAX_BACKLOG_BYTES = 16 << 20
"""Bytes fetched ahead of the handler before the partition is paused."""

log = structlog.get_logger("wiredesk.partition")


class PartitionOwner:
    """Takes one partition's records through the stage's handler, a transaction a batch.

    `feed` gives it records as they are fetched; `close` ends it within a budget. When `lost` is
    set, another owner has fenced it, and it does nothing more; nor does it when `halted` is.
    """

    def __init__(self, context: StageContext, where: TopicPartition, consumer: Consumer) -> None:
        """Start to acquire the partition, which the caller has paused."""
        stage, settings = context.stage, context.settings.wiredesk
        self.stage = stage
        self.where = where
        self.partition: int = where.partition
        self.topic = context.names.plain(where.topic)
        self.ready = False
        self.lost = False
        self.halted: PartitionHaltedError | None = None
        self.unused: UnusedPartitionError | None = None
        max_records = MAX_BACKLOG_BATCHES * settings.batch_records
        self.backlog = Backlog(max_records, MAX_BACKLOG_BYTES, context.clock.monotonic)
        self._context = context
        self._consumer = consumer
        self._intake = Intake(self.backlog, context.clock, settings.linger_seconds, stage.is_urgent)
        self._tables = Tables(stage.tables)
        self._handling = Handling(context, self.topic, self.partition, self._tables)
        self._transactions = context.edge.transactions(self.where)
        self._placements: Placements
        self._due: datetime | None = None
        self._misplaced = False
        self._log = log.bind(stage=stage.name, topic=self.topic, partition=self.partition)
        self._backoff = backoff()
        # row 16: this task alone uses the producer.
        self._task = asyncio.create_task(self._run(), name=f"{stage.name}-{where}")

    # ---- what the membership sees ---------------------------------------------------------

    def feed(self, found: Sequence[Any]) -> None:
        """Take records fetched from the partition, in order."""
        if self._intake.closed or self.lost or not self.ready:
            return
        self.backlog.add(to_record(each, self.topic) for each in found)
        self._intake.wake()
        if not self.backlog.has_room:
            self._consumer.pause(self.where)  # rows 17, 18

    def rewind(self) -> None:
        """Have the consumer fetch again whatever has not been fed: a fetch has failed."""
        if self.ready and not self._intake.closed and self.where in self._consumer.assignment():
            self._consumer.seek(self.where, self.backlog.fed_to)  # row 9

    def misplace(self) -> None:
        """Find out anew where to read: the log has no such offset as would be next."""
        self._misplaced = True
        self._intake.wake()

    @property
    def idle(self) -> bool:
        """Whether it has the partition and nothing of it in hand."""
        return self.ready and not self.backlog

    @property
    def stalled_for(self) -> float:
        """Seconds for which work has waited without a commit, or the partition isn't ready.

        A partition that has halted waits for a person, and one that is unused for nothing.
        """
        return 0.0 if self.halted or self.unused else self.backlog.stalled_for

    async def close(self, budget: float) -> None:
        """Finish the batch in hand, within `budget` seconds, and let go of the partition."""
        self._intake.close()
        await asyncio.wait({self._task}, timeout=budget if self.ready else 0)  # row 12
        if not self._task.done():
            self._task.cancel()
            await asyncio.wait({self._task}, timeout=5)

    # ---- its life ------------------------------------------------------------------------

    async def _run(self) -> None:
        try:
            while not (self._intake.closed or self.lost or self.halted or self.unused):
                try:
                    await self._acquire()
                    while not self._intake.closed:
                        await self._step()
                except PartitionHaltedError as error:
                    await self._halt(error)
                except UnusedPartitionError as error:
                    self.unused = error
                    self._log.warning("partition not used", advice=str(error))
                    await self._end_transactions(abort=False)
                except Exception as error:
                    await self._recover(error)
        finally:
            await self._end_transactions(abort=True)
            if has_stores(self._tables):
                await close_stores(self._tables)

    async def _acquire(self) -> None:
        self._check_still_ours()
        self._consumer.pause(self.where)
        self.backlog.restart(self.backlog.next_offset)
        await self._transactions.start(self.topic)
        # row 34: and what is placed from now on can't be placed by a number from before a growth.
        self._placements = await self._placements_on_record()
        # row 4: not before the producer has started is the committed offset the last one.
        # row 10: an abort does not rewind the consumer, so it is read anew after each failure.
        offset = await self._committed_offset()
        with self.backlog.untimed():  # WIREDESK_RESTORE_SECONDS bounds it
            await restore_tables(self._context, self._placements, self.partition, self._tables)
        start = await find_start(self._context, self._consumer, self.where, offset)
        self._check_still_ours()
        self._consumer.seek(self.where, start)
        self.backlog.restart(start)
        self._misplaced = False
        self._handling.start_at(start)
        self.ready = True
        self._due = self._handling.next_due()
        self._consumer.resume(self.where)
        self._log.debug("partition acquired", offset=start)

    async def _placements_on_record(self) -> Placements:
        placements = await self._context.edge.placements()
        placements.check(self.stage)
        placements.check_use(self.stage, self.partition)
        return placements

    async def _committed_offset(self) -> int | None:
        return await self._within(self._consumer.committed(self.where))

    async def _recover(self, error: Exception) -> None:
        """Throw the producer away and wait, or give the partition up.

        row 2: after a failed send a producer is out of sequence for good. row 5: some answers
        end its sender.
        """
        self.backlog.note_waiting()
        reason = kafka.reason_of(error)
        self.lost = kafka.is_fenced(error)
        if not self.ready:
            self._context.metrics.add(ACQUIRE_FAILURES, self.stage.name, reason)
        await self._end_transactions(abort=False)
        if self._intake.closed:
            return
        self._context.metrics.add(REBUILDS, self.stage.name, reason)
        explained = kafka.explain(error, self._context.settings) or error
        if isinstance(explained, ConfigurationError):
            self._context.on_fatal(explained)
            self.lost = True
        if self.lost:
            # row 20: to build a producer now would fence the new owner in turn.
            self._log.warning("partition given up", reason=reason)
            return
        delay = next(self._backoff)
        if kafka.is_late(error):
            # A process that was frozen finds its deadlines past before it learns that it has
            # lost its partitions. Two heartbeats later it knows, and the new owner is not fenced.
            delay += self._context.settings.wiredesk.session_timeout_seconds / 3
        what = f"{type(error).__name__}: {error}".splitlines()[0][:200]
        self._log.warning(
            "producer rebuilt", reason=reason, error=what, wait_seconds=round(delay, 2)
        )
        await self._context.clock.sleep(delay)

    async def _halt(self, error: PartitionHaltedError) -> None:
        """Keep the partition, so that no other process goes on with it, and work on it no more."""
        self.halted = error
        if self.where in self._consumer.assignment():
            self._consumer.pause(self.where)
        await self._end_transactions(abort=False)
        labels = (self.stage.name, self.topic, str(self.partition))
        self._context.metrics.set(HALTED, 1, *labels)
        self._log.error("partition halted", error=str(error))

    async def _end_transactions(self, *, abort: bool) -> None:
        self.ready = False
        self._handling.stop()
        await self._transactions.end(abort=abort)

    # ---- a batch and its transaction -------------------------------------------------------

    async def _step(self) -> None:
        records = await self._intake.take(self._handling.batch_size, self._due)
        if not records:
            if self._intake.closed:
                return
            if self._misplaced:
                raise MisplacedError(f"the log has no offset {self.backlog.next_offset}")
        if self._due is not None and self._due <= self._context.clock.now():
            await self._transact(await self._handling.handle_due())
        if records:
            await self._transact(await self._handling.handle(records))

    async def _transact(self, batch: Batch) -> None:
        made = self._placements.place(productions(self.stage, batch, self.partition))
        # row 16: where nothing was handled, the offset that stands is sent.
        after = batch.handled[-1].offset + 1 if batch.handled else self.backlog.next_offset
        begun, begun_at = self._context.clock.monotonic(), self._context.clock.now().timestamp()
        try:
            self._check_still_assigned()
            offsets = await self._transactions.commit(made, after)
        except Exception as error:
            result = "unknown" if kafka.is_late(error) else "aborted"
            self._context.metrics.add(TRANSACTIONS, self.stage.name, result)
            if batch.handled and kafka.is_about_the_record(error):
                self._handling.isolation.note_refused(batch.handled, error)
            raise
        seconds = self._context.clock.monotonic() - begun
        self._context.metrics.observe(TRANSACTION_DURATION, seconds, self.stage.name)
        await self._handling.note_committed(batch, made, offsets, begun_at)
        self._committed(batch, made, after)

    def _committed(self, batch: Batch, made: Sequence[Production], after: int) -> None:
        self.backlog.commit(len(batch.handled), after)
        self._due = self._handling.next_due()
        self._backoff = backoff()
        if self.backlog.has_room and self.where in self._consumer.paused():
            self._consumer.resume(self.where)
        count_committed(self._context, batch, made, self._log)

    def _check_still_ours(self) -> None:
        if self._intake.closed:
            raise PartitionLostError("the partition is being given up")
        self._check_still_assigned()

    def _check_still_assigned(self) -> None:
        if self.where not in self._consumer.assignment():
            raise PartitionLostError("the partition has been revoked")

    async def _within(self, what: Awaitable[T]) -> T:
        return await kafka.within(self._context.settings.wiredesk.deadline_seconds, what)
