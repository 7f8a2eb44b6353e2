"""The runtime with one of its precautions taken out. `docs/exactly-once.md` numbers the rows."""

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from typing import Any

import pytest
from aiokafka import AIOKafkaConsumer, AIOKafkaProducer, TopicPartition
from aiokafka.consumer import fetcher
from aiokafka.record import memory_records

from runtime import kafka, worker
from runtime.batch import Batch, Production
from runtime.handler import Record
from runtime.membership import _Listener
from runtime.partition import owner, restoring, start_offset
from runtime.partition.context import StageContext
from runtime.partition.handling import Handling
from runtime.partition.owner import PartitionOwner
from runtime.partition.restoring import restore_tables
from runtime.reading.pool import Readers
from runtime.reading.process import ReaderEndedError
from runtime.reading.reader import Limits, as_read
from runtime.records import consumed
from runtime.tables import restore
from runtime.tables.memory import Tables
from runtime.topics.placement import Placements
from runtime.transaction import Transactions
from services.publish import push_order
from tests.faults import hostile
from tests.faults.desk import WORKER, until


def sends_nobody_awaits(patch: pytest.MonkeyPatch) -> None:
    """Row 1: a transaction commits without asking what became of its records."""

    async def send(
        self: Transactions, producer: AIOKafkaProducer, made: Sequence[Production]
    ) -> list[int]:
        for production in made:
            topic = self._names.topic(production.topic.name)
            headers = list(production.headers)
            await producer.send(topic, production.value, key=production.key, headers=headers)
        return [-1] * len(made)

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
        return [as_read(reader, each, "counting") for each in records]

    patch.setattr(Readers, "read", read_here)


def memory_without_limit(patch: pytest.MonkeyPatch) -> None:
    """Row 36: a record may take all the memory there is."""
    patch.setattr(worker, "Limits", lambda seconds, *_: Limits(seconds, 1 << 20))


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
    restored: set[int] = set()

    async def once(
        context: StageContext, placements: Placements, partition: int, tables: Tables
    ) -> None:
        if id(tables) not in restored:
            restored.add(id(tables))
            await restore_tables(context, placements, partition, tables)

    patch.setattr(owner, "restore_tables", once)


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


def records_read_by_aiokafka(patch: pytest.MonkeyPatch) -> None:
    """Row 25: a record that aiokafka's own parser can't read fails each fetch."""
    patch.setattr(fetcher, "MemoryRecords", memory_records.MemoryRecords)


def timestamps_taken_for_times(patch: pytest.MonkeyPatch) -> None:
    """Row 26: a timestamp is made a time, whatever it is."""
    patch.setattr(
        consumed, "read_timestamp", lambda stamp: datetime.fromtimestamp(stamp / 1000, UTC)
    )


def offsets_taken_on_trust(patch: pytest.MonkeyPatch) -> None:
    """Row 27: the committed offset is where to read; aiokafka knows what to do where it is not."""

    def trusted(committed: int | None, beginning: int, end: int) -> start_offset.Start:
        return start_offset.Start(max(committed or 0, beginning))

    positions_left_to_aiokafka(patch)
    patch.setattr(start_offset, "start_of", trusted)


def positions_left_to_aiokafka(patch: pytest.MonkeyPatch) -> None:
    """Row 27: aiokafka goes on from the beginning where a log has been cut, and says nothing."""

    def earliest(**given: Any) -> AIOKafkaConsumer:
        return AIOKafkaConsumer(**{**given, "auto_offset_reset": "earliest"})

    patch.setattr(kafka, "AIOKafkaConsumer", earliest)


def keys_taken_for_text(patch: pytest.MonkeyPatch) -> None:
    """Row 28: a table's key is UTF-8, or the table can't be read."""
    patch.setattr(restore, "to_key", lambda key: key.decode())


def tables_taken_as_they_are(patch: pytest.MonkeyPatch) -> None:
    """Row 29: what a table holds is first looked at when a record needs it."""

    async def unchecked(*_: Any) -> None:
        pass

    patch.setattr(restoring, "check_table", unchecked)


def copy_taken_as_it_comes(patch: pytest.MonkeyPatch) -> None:
    """Rows 38 and 39: of one version, what comes last stands, whenever it was pushed."""
    patch.setattr(push_order, "is_before", lambda item, other: False)
