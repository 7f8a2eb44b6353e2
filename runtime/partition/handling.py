"""One partition's records through the stage's handler, off the event loop and within its limits."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import TypeVar

from runtime.batch import Batch, Production, handle_batch, handle_due, reject_batch
from runtime.errors import STORE_FAULTS, DeadLetterLimitError, PartitionHaltedError
from runtime.handler import PASSED_BY, Record, Stage, concerns_all
from runtime.metrics.table import NEXT_DUE
from runtime.partition.context import StageContext
from runtime.partition.isolation import Isolation
from runtime.partition.stored_tables import StoreGauges, apply_committed, has_stores
from runtime.partition.table_gauges import TableGauges
from runtime.reading.reader import TOO_LARGE, brief
from runtime.tables.memory import Tables

T = TypeVar("T")


class Handling:
    """Makes batches of records; nothing is changed before `note_committed`."""

    def __init__(self, context: StageContext, topic: str, partition: int, tables: Tables) -> None:
        """`topic` is without prefix; `tables` are the partition's: a batch is laid over them."""
        self.isolation = Isolation()
        self._context = context
        self._tables = tables
        self._labels = (context.stage.name, topic, str(partition))
        self._place = f"partition {partition} of {topic}"
        self._limit = context.limits.of(topic, partition)
        self._gauges = TableGauges(context, partition, tables)
        self._stores = StoreGauges(context, partition, tables)

    @property
    def batch_size(self) -> int:
        """The most records to handle in the next batch."""
        return self.isolation.batch_size(self._context.settings.wiredesk.batch_records)

    def start_at(self, offset: int) -> None:
        """The partition has been acquired, and is read from here on."""
        self._limit.start_at(offset)
        self._gauges.show()
        self._stores.show()

    def stop(self) -> None:
        """The partition is not at hand any more."""
        self._gauges.hide()
        self._stores.hide()
        self._context.metrics.remove(NEXT_DUE, *self._labels)

    async def handle(self, records: Sequence[Record]) -> Batch:
        """The batch of these records, or of those before the limit of dead letters is reached.

        Raises DeadLetterLimitError where there are none before it.
        """
        batch = await self._handle(records)
        trip = self._limit.check(batch)
        if trip is None:
            return batch
        # Records that can be used don't wait behind those that can't.
        before = [record for record in batch.handled if record.offset < trip.first]
        if before:
            return await self._handle(before)
        raise DeadLetterLimitError(
            f"{self._context.stage.name} has halted on {self._place}, where "
            f"records wait from offset {trip.first}: {trip.reason}. Mend that, or raise the "
            "setting (0: no limit), and restart"
        )

    async def handle_due(self) -> Batch:
        """The batch of what is to happen because of the time alone.

        Raises PartitionHaltedError where the stage fails on it: there is no record to put aside.
        """
        now = self._context.clock.now()
        try:
            return await self._in_thread(handle_due, self._context.stage, self._tables, now)
        except STORE_FAULTS:
            raise
        except Exception as error:
            raise self._failed_on_time(error) from error

    def next_due(self) -> datetime | None:
        """When something is to happen because of the time alone.

        Raises PartitionHaltedError where the stage fails on its tables.
        """
        try:
            due = self._context.stage.handler.next_due(self._tables.committed)
        except STORE_FAULTS:
            raise
        except Exception as error:
            raise self._failed_on_time(error) from error
        if due:
            self._context.metrics.set(NEXT_DUE, due.timestamp(), *self._labels)
        else:
            self._context.metrics.remove(NEXT_DUE, *self._labels)
        return due

    def _failed_on_time(self, error: Exception) -> PartitionHaltedError:
        return PartitionHaltedError(
            f"{self._context.stage.name} has halted on {self._place}: it "
            f"fails on what its tables have to be done by time ({brief(error)}); report this"
        )

    async def note_committed(
        self, batch: Batch, made: Sequence[Production], offsets: Sequence[int], begun: float
    ) -> None:
        """Row 21: the batch's transaction has committed; now, and not before, tables follow.

        `made`, `offsets`, `begun`: the records in it, where they are, and since when. Raises
        StoreError and StoreDamagedError.
        """
        apply = partial(apply_committed, self._tables, batch, made, offsets, begun)
        await self._in_thread(apply) if has_stores(self._tables) else apply()
        self._gauges.note_changed(batch.staged)
        self._stores.show()
        self._limit.note(batch)
        self.isolation.note_committed(len(batch.handled))

    async def _handle(self, records: Sequence[Record]) -> Batch:
        stage, settings = self._context.stage, self._context.settings.wiredesk
        if refusal := self.isolation.refusal_of(records[0]):
            advice = (
                f"what {stage.name} made of it is larger than its topic takes "
                f"({refusal}): raise the topic's max.message.bytes and redrive"
            )
            return reject_batch(stage, records[:1], self._tables, TOO_LARGE, advice)
        seconds = settings.batch_seconds  # row 19: bounded in time
        if stage.concerns is not concerns_all:
            records = await self._in_thread(_without_others, stage, records)
        if readers := self._context.readers:
            records = await self._in_thread(readers.read, records, seconds)
        handle = partial(handle_batch, seconds=seconds)
        return await self._in_thread(
            handle, stage, records, self._tables, self._context.clock.now()
        )

    async def _in_thread(self, function: Callable[..., T], *arguments: object) -> T:
        # row 19: heartbeats go on however long the handler computes.
        loop = asyncio.get_running_loop()
        call = partial(function, *arguments)
        return await loop.run_in_executor(self._context.executor, call)


def _without_others(stage: Stage, records: Sequence[Record]) -> Sequence[Record]:
    """The records, each that is none of the stage's concern as one that is passed by."""
    return [
        each if each.reading or stage.concerns(each) else replace(each, reading=PASSED_BY)
        for each in records
    ]
