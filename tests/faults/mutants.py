"""The runtime with one of its precautions taken out. `docs/exactly-once.md` numbers the rows."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Any

import pytest
from aiokafka import AIOKafkaConsumer, AIOKafkaProducer, TopicPartition

from runtime import kafka, worker
from runtime.batch import Batch, Production
from runtime.handler import Record
from runtime.handling import Handling
from runtime.membership import _Listener
from runtime.partition import PartitionOwner
from runtime.reading.pool import Readers
from runtime.reading.process import ReaderEndedError
from runtime.reading.reader import Limits, read
from runtime.transaction import Transactions
from tests.faults import hostile
from tests.faults.desk import WORKER, until


def sends_nobody_awaits(patch: pytest.MonkeyPatch) -> None:
    """Row 1: a transaction commits without asking what became of its records."""

    async def send(
        self: Transactions, producer: AIOKafkaProducer, made: Sequence[Production]
    ) -> None:
        for production in made:
            topic = self._names.topic(production.topic.name)
            headers = list(production.headers)
            await producer.send(topic, production.value, key=production.key, headers=headers)

    patch.setattr(Transactions, "_send", send)


def tables_read_to_the_last_stable_offset(patch: pytest.MonkeyPatch) -> None:
    """Row 32: what an open transaction hides is not waited for."""
    patch.setattr(AIOKafkaConsumer, "highwater", AIOKafkaConsumer.last_stable_offset)


def a_transactional_id_a_process(patch: pytest.MonkeyPatch) -> None:
    """Row 3: the new owner of a partition does not fence the old one.

    Nor does it wait for the old one's transaction on the table, which would cover for that.
    """
    tables_read_to_the_last_stable_offset(patch)
    patch.setattr(kafka.Names, "transactional_id", lambda self, *_: f"{self.group}-{WORKER.get()}")


def an_offset_read_before_the_fence(patch: pytest.MonkeyPatch) -> None:
    """Row 4: the committed offset is read first, and the producer started after."""
    start, read = Transactions.start, PartitionOwner._committed_offset

    async def not_yet(self: Transactions, source: str) -> None:
        pass

    async def read_then_start(self: PartitionOwner) -> int | None:
        offset = await read(self)
        assert isinstance(self._transactions, Transactions)
        await start(self._transactions, self.stage.source.name)
        return offset

    patch.setattr(Transactions, "start", not_yet)
    patch.setattr(PartitionOwner, "_committed_offset", read_then_start)


def handling_on_the_event_loop(patch: pytest.MonkeyPatch) -> None:
    """Row 19: no heartbeat goes out while the handler computes."""

    async def on_the_loop(self: Handling, function: Callable[..., Batch], *given: Any) -> Batch:
        return function(*given)

    patch.setattr(Handling, "_in_thread", on_the_loop)


def reading_in_the_stages_own_process(patch: pytest.MonkeyPatch) -> None:
    """Row 35: the stage's own process reads records, in a thread."""

    def read_here(self: Readers, records: Sequence[Record], seconds: float) -> list[Record]:
        reader = hostile.make_reader()
        return [replace(each, reading=read(reader, each, "counting")) for each in records]

    patch.setattr(Readers, "read", read_here)


def memory_without_limit(patch: pytest.MonkeyPatch) -> None:
    """Row 36: a record may take all the memory there is."""
    patch.setattr(worker, "Limits", lambda seconds, megabytes: Limits(seconds, 1 << 20))


def one_try_whoever_is_at_fault(patch: pytest.MonkeyPatch) -> None:
    """Row 37: whatever ends a reader process counts against the record in hand."""

    def certain(self: ReaderEndedError, reason: str, what: str, *, certain: bool) -> None:
        self.reason, self.certain = reason, True

    patch.setattr(ReaderEndedError, "__init__", certain)


def fenced_owners_come_back(patch: pytest.MonkeyPatch) -> None:
    """Row 20: after a fence the producer is built anew at once."""
    patch.setattr(kafka, "is_fenced", lambda error: False)


def tables_kept_over_a_rebuild(patch: pytest.MonkeyPatch) -> None:
    """Row 21: a table is read back once, not after each rebuild."""
    restore = PartitionOwner._restore_tables
    restored: set[int] = set()

    async def once(self: PartitionOwner) -> None:
        if id(self) not in restored:
            restored.add(id(self))
            await restore(self)

    patch.setattr(PartitionOwner, "_restore_tables", once)


def tables_ahead_of_the_commit(patch: pytest.MonkeyPatch) -> None:
    """Row 21: memory changes before the transaction has committed, and stays so."""
    tables_kept_over_a_rebuild(patch)
    transact = PartitionOwner._transact

    async def apply_first(self: PartitionOwner, batch: Batch) -> None:
        self._tables.apply(batch.staged)
        await transact(self, batch)

    patch.setattr(PartitionOwner, "_transact", apply_first)


def fetches_never_repeated(patch: pytest.MonkeyPatch) -> None:
    """Row 9: what a failed fetch took along is gone."""
    patch.setattr(PartitionOwner, "rewind", lambda self: None)


def assignments_awaited(patch: pytest.MonkeyPatch) -> None:
    """Row 11: the callback of an assignment waits until its partitions are acquired."""

    async def take_and_wait(self: _Listener, assigned: Iterable[TopicPartition]) -> None:
        self._membership.take(list(assigned))
        owners = self._membership.owners.values()
        await until(lambda: all(owner.ready for owner in owners), "all acquired")

    patch.setattr(_Listener, "on_partitions_assigned", take_and_wait)
