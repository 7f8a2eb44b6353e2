"""The owner of one assigned partition: its producer, its tables, its records in order.

The order of `_acquire` is what exactly-once hangs on. Starting the producer fences whoever had
the partition before and ends the transaction that was left open; only then is the committed
offset the true one, and the table whole. Every rebuild goes the same way, never by an offset or
a table remembered from before.
"""

import asyncio
import contextlib
import time
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Executor
from datetime import UTC, datetime
from functools import partial
from itertools import islice
from typing import Any

import structlog
from aiokafka import AIOKafkaConsumer, TopicPartition

from runtime import kafka
from runtime.backoff import backoff
from runtime.batch import (
    Batch,
    Production,
    handle_batch,
    handle_due,
    productions,
    reject_batch,
    source_of,
)
from runtime.errors import ConfigurationError, PartitionLostError
from runtime.handler import Record, Stage
from runtime.metrics import Metrics
from runtime.restore import restore
from runtime.settings import Settings
from runtime.tables import Tables
from runtime.tracing import trace_id
from runtime.transaction import Transactions
from schemas.topics import DEAD_LETTERS

URGENT = 2
"""Copy of this urgency or higher (1 is the highest) is committed without waiting for more."""
QUEUE_BATCHES = 3
"""Batches fetched ahead of the handler before the partition is paused."""
QUEUE_BYTES = 16 << 20
"""Bytes fetched ahead of the handler before the partition is paused."""

log = structlog.get_logger("wiredesk.partition")


class PartitionOwner:
    """Takes one partition's records through the stage's handler, a transaction a batch.

    `feed` gives it records as they are fetched; `close` ends it within a budget. When `lost` is
    set, another owner has fenced it, and it does nothing more.
    """

    def __init__(
        self,
        stage: Stage,
        partition: int,
        consumer: AIOKafkaConsumer,
        settings: Settings,
        metrics: Metrics,
        executor: Executor,
        on_fatal: Callable[[Exception], None],
    ) -> None:
        """Start to acquire the partition, which the caller has paused."""
        self.stage = stage
        self.partition = partition
        self.names = kafka.Names(settings.wiredesk.topic_prefix, stage.name)
        self.where = TopicPartition(self.names.topic(stage.source.name), partition)
        self.ready = False
        self.lost = False
        self._settings = settings
        self._ours = settings.wiredesk
        self._metrics = metrics
        self._consumer = consumer
        self._executor = executor
        self._on_fatal = on_fatal
        self._closing = False
        self._tables = Tables(stage.tables)
        self._pending: deque[Record] = deque()
        self._wake = asyncio.Event()
        self._waiting_since: float | None = time.monotonic()
        self._restoring = False
        self._transactions = Transactions(settings, self.names, self.where)
        self._next_offset = 0
        self._due: datetime | None = None
        self._one_by_one = 0
        self._refused: tuple[int, str] | None = None
        self._log = log.bind(stage=stage.name, topic=stage.source.name, partition=partition)
        self._backoff = backoff()
        self._task = asyncio.create_task(self._run(), name=f"{stage.name}-{partition}")

    # ---- what the worker sees -------------------------------------------------------------

    def feed(self, found: Sequence[Any]) -> None:
        """Take records fetched from the partition, in order."""
        if self._closing or self.lost or not self.ready:
            return
        topic, first = self.stage.source.name, self._fed_to
        self._pending.extend(kafka.to_record(r, topic) for r in found if r.offset >= first)
        self._note_waiting()
        self._wake.set()
        if not self._has_room:
            self._consumer.pause(self.where)

    def rewind(self) -> None:
        """Have the consumer fetch again whatever has not been fed: a fetch has failed."""
        if self.ready and not self._closing and self.where in self._consumer.assignment():
            self._consumer.seek(self.where, self._fed_to)

    def note_lag(self, lag: int) -> None:
        """Take note of how many committed records wait, in hand or on the broker.

        Records that never arrive are as much of a stall as records that are never committed.
        """
        if lag:
            self._note_waiting()
        elif self.idle:
            self._waiting_since = None

    @property
    def first_unprocessed(self) -> Record | None:
        """The oldest record in hand; None when there is none."""
        return self._pending[0] if self._pending else None

    @property
    def idle(self) -> bool:
        """Whether it has the partition and nothing of it in hand."""
        return self.ready and not self._pending

    @property
    def stalled_for(self) -> float:
        """Seconds for which work has waited without a commit, or the partition isn't ready.

        Reading a table back doesn't count: that has a limit of its own.
        """
        if self._waiting_since is None or self._restoring:
            return 0.0
        return time.monotonic() - self._waiting_since

    async def close(self, budget: float) -> None:
        """Finish the batch in hand, within `budget` seconds, and let go of the partition."""
        self._closing = True
        self._wake.set()
        await asyncio.wait({self._task}, timeout=budget if self.ready else 0)
        if not self._task.done():
            self._task.cancel()
            await asyncio.wait({self._task}, timeout=5)

    # ---- its life ------------------------------------------------------------------------

    async def _run(self) -> None:
        try:
            while not self._closing and not self.lost:
                try:
                    await self._acquire()
                    while not self._closing:
                        await self._step()
                except Exception as error:
                    await self._recover(error)
        finally:
            await self._end_transactions(abort=True)

    async def _recover(self, error: Exception) -> None:
        self.ready = False
        self._note_waiting()
        reason = kafka.reason_of(error)
        self.lost = kafka.is_fenced(error)
        await self._end_transactions(abort=False)
        if self._closing:
            return
        self._metrics.rebuilds.labels(self.stage.name, reason).inc()
        explained = kafka.explain(error, self._settings) or error
        if isinstance(explained, ConfigurationError):
            self._on_fatal(explained)
            self.lost = True
        if self.lost:
            self._log.warning("partition given up", reason=reason)
            return
        delay = next(self._backoff)
        if kafka.is_late(error):
            # A process that was frozen finds its deadlines past before it hears that it has
            # lost its partitions: two heartbeats tell it, and spare the new owner a fence.
            delay += self._ours.session_timeout_seconds / 3
        what = f"{type(error).__name__}: {error}".splitlines()[0][:200]
        self._log.warning(
            "producer rebuilt", reason=reason, error=what, wait_seconds=round(delay, 2)
        )
        await asyncio.sleep(delay)

    async def _acquire(self) -> None:
        self._check_still_ours()
        self._consumer.pause(self.where)
        self._pending.clear()
        await self._transactions.start(self.stage.source.name)
        offset = await self._committed_offset()
        await self._restore_tables()
        self._next_offset = await self._start_offset(offset)
        self._check_still_ours()
        self._consumer.seek(self.where, self._next_offset)
        self._pending.clear()
        self.ready = True
        self._due = self.stage.handler.next_due(self._tables.committed)
        self._consumer.resume(self.where)
        self._log.debug("partition acquired", offset=self._next_offset)

    async def _committed_offset(self) -> int | None:
        return await kafka.within(self._ours.deadline_seconds, self._consumer.committed(self.where))

    async def _start_offset(self, committed: int | None) -> int:
        beginnings = await kafka.within(
            self._ours.deadline_seconds, self._consumer.beginning_offsets([self.where])
        )
        beginning: int = beginnings[self.where]
        if committed is not None and committed < beginning:
            gone = beginning - committed
            self._metrics.expired.labels(self.stage.name, self.stage.source.name).inc(gone)
            self._log.error("records expired unread: raise the topic's retention", records=gone)
        return max(committed or 0, beginning)

    async def _restore_tables(self) -> None:
        self._restoring = True
        begun = time.monotonic()
        try:
            for table in self.stage.tables:
                with self._metrics.restore_duration.labels(self.stage.name, table.name).time():
                    self._tables.committed[table.name] = await restore(
                        self._settings, self.names.topic(table.name), self.partition
                    )
        finally:
            self._restoring = False
            if self._waiting_since is not None:
                self._waiting_since += time.monotonic() - begun

    # ---- a batch -------------------------------------------------------------------------

    async def _step(self) -> None:
        records = await self._take()
        if self._closing and not records:
            return
        if self._due is not None and self._due <= self._now():
            await self._transact(
                await self._in_thread(handle_due, self.stage, self._tables, self._now())
            )
        if records:
            await self._transact(await self._handle(records))

    async def _take(self) -> list[Record]:
        """The next batch: as many as there are, after a short wait for more of the same."""
        if not self._pending:
            await self._wait(self._seconds_until_due())
        if self._closing:
            return []
        most = 1 if self._one_by_one else self._ours.batch_records
        ends = time.monotonic() + self._ours.linger_seconds
        while 0 < len(self._pending) < most and not self._urgent_waits():
            if (left := ends - time.monotonic()) <= 0 or self._closing:
                break
            await self._wait(left)
        return list(islice(self._pending, most))

    async def _wait(self, seconds: float | None) -> None:
        self._wake.clear()
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._wake.wait(), seconds)

    def _seconds_until_due(self) -> float | None:
        if self._due is None:
            return None
        # A clock may be set anew while one waits: look again at least once a minute.
        return min(max((self._due - self._now()).total_seconds(), 0.01), 60.0)

    def _urgent_waits(self) -> bool:
        return any(_urgency(record) <= URGENT for record in self._pending)

    async def _handle(self, records: Sequence[Record]) -> Batch:
        if self._refused and self._refused[0] == records[0].offset:
            advice = (
                f"what {self.stage.name} made of it is larger than its topic takes "
                f"({self._refused[1]}): raise the topic's max.message.bytes and redrive"
            )
            return reject_batch(records[:1], self._tables, "too-large", advice)
        return await self._in_thread(
            partial(handle_batch, seconds=self._ours.batch_seconds),
            self.stage,
            records,
            self._tables,
            self._now(),
        )

    async def _in_thread(self, function: Callable[..., Batch], *arguments: object) -> Batch:
        """Off the event loop, so that heartbeats go on however long the handler computes."""
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._executor, partial(function, *arguments))

    # ---- its transaction -----------------------------------------------------------------

    async def _transact(self, batch: Batch) -> None:
        made = productions(self.stage, batch, self.partition)
        after = batch.handled[-1].offset + 1 if batch.handled else self._next_offset
        begun = time.perf_counter()
        try:
            self._check_still_assigned()
            await self._transactions.commit(made, after)
        except Exception as error:
            result = "unknown" if kafka.is_late(error) else "aborted"
            self._metrics.transactions.labels(self.stage.name, result).inc()
            self._isolate(error, batch)
            raise
        self._metrics.transaction_duration.labels(self.stage.name).observe(
            time.perf_counter() - begun
        )
        self._committed(batch, made, after)

    def _committed(self, batch: Batch, made: Sequence[Production], after: int) -> None:
        """The transaction has committed: now, and not before, memory follows."""
        self._tables.apply(batch.staged)
        self._next_offset = after
        for _ in batch.handled:
            self._pending.popleft()
        self._one_by_one = max(0, self._one_by_one - len(batch.handled))
        self._due = self.stage.handler.next_due(self._tables.committed)
        self._backoff = backoff()
        self._waiting_since = time.monotonic() if self._pending else None
        if self._has_room and self.where in self._consumer.paused():
            self._consumer.resume(self.where)
        self._count(batch, made)

    def _isolate(self, error: Exception, batch: Batch) -> None:
        """Where the broker refuses one record for good, find it and put it aside.

        The next records go one to a transaction; the one that is refused alone becomes a dead
        letter when it comes round again.
        """
        if not kafka.is_about_the_record(error) or not batch.handled:
            return
        first = batch.handled[0].offset
        if len(batch.handled) > 1:
            self._one_by_one = len(batch.handled)
        elif self._refused is None or self._refused[0] != first:
            self._refused = (first, str(error))
        else:
            raise ConfigurationError(
                f"{DEAD_LETTERS.name} does not take a record of {self.stage.source.name}: "
                f"give it a larger max.message.bytes ({DEAD_LETTERS.max_message_bytes})"
            ) from error

    async def _end_transactions(self, *, abort: bool) -> None:
        self.ready = False
        await self._transactions.end(abort=abort)

    # ---- small things --------------------------------------------------------------------

    @property
    def _fed_to(self) -> int:
        return self._pending[-1].offset + 1 if self._pending else self._next_offset

    @property
    def _has_room(self) -> bool:
        if len(self._pending) >= QUEUE_BATCHES * self._ours.batch_records:
            return False
        return sum(len(record.value or b"") for record in self._pending) < QUEUE_BYTES

    def _check_still_ours(self) -> None:
        if self._closing:
            raise PartitionLostError("the partition is being given up")
        self._check_still_assigned()

    def _check_still_assigned(self) -> None:
        if self.where not in self._consumer.assignment():
            raise PartitionLostError("the partition has been revoked")

    def _note_waiting(self) -> None:
        if self._waiting_since is None:
            self._waiting_since = time.monotonic()

    @staticmethod
    def _now() -> datetime:
        return datetime.now(UTC)

    def _count(self, batch: Batch, made: Sequence[Production]) -> None:
        stage, metrics = self.stage.name, self._metrics
        now = self._now()
        metrics.transactions.labels(stage, "committed").inc()
        metrics.consumed.labels(stage, self.stage.source.name).inc(len(batch.handled))
        for production in made:
            metrics.produced.labels(stage, production.topic.name).inc()
        for seconds in batch.durations:
            metrics.processing_duration.labels(stage).observe(seconds)
        for record, outcome in batch.outcomes:
            metrics.count(stage, outcome, now)
            if record:
                source = metrics.source(outcome.source)
                metrics.last_record.labels(stage, source).set(record.timestamp.timestamp())
            if outcome.rejection and record:
                self._log.warning(
                    "dead letter",
                    offset=record.offset,
                    reason=outcome.rejection.reason,
                    error=outcome.rejection.error,
                    source=source_of(record),
                    item=outcome.item_id,
                    trace=trace_id(record),
                )


def _urgency(record: Record) -> int:
    stated = record.header("ce_urgency") or ""
    return int(stated) if stated.isascii() and stated.isdigit() and len(stated) == 1 else 9
