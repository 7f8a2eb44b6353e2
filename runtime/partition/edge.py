"""Where the owner of a partition meets Kafka: three small interfaces, and what stands behind them.

A test puts fakes in their place, and so sees the life of an owner without a broker.
"""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import Protocol

from aiokafka import TopicPartition

from runtime.batch import Production
from runtime.kafka import Names
from runtime.settings import Settings
from runtime.tables.doubts import Log
from runtime.tables.memory import CommittedTable
from runtime.tables.restore import Progress, Take, read_on, restore
from runtime.topics.placement import Placements
from runtime.topics.placement_topic import read_placements
from runtime.topics.table_logs import table_logs
from runtime.transaction import Transactions


class Consumer(Protocol):
    """What an owner asks of the group's consumer; `aiokafka.AIOKafkaConsumer` does it."""

    def assignment(self) -> AbstractSet[TopicPartition]:
        """The partitions that the group has given to this process."""

    def paused(self) -> AbstractSet[TopicPartition]:
        """Those of them that are not fetched."""

    def pause(self, *partitions: TopicPartition) -> None:
        """Stop fetching them."""

    def resume(self, *partitions: TopicPartition) -> None:
        """Fetch them again."""

    def seek(self, partition: TopicPartition, offset: int) -> None:
        """Fetch from this offset on."""

    async def committed(self, partition: TopicPartition) -> int | None:
        """The group's offset; None where it has never committed one."""

    async def beginning_offsets(
        self, partitions: Sequence[TopicPartition]
    ) -> Mapping[TopicPartition, int]:
        """The first offset that each still has."""

    async def end_offsets(
        self, partitions: Sequence[TopicPartition]
    ) -> Mapping[TopicPartition, int]:
        """The offset after the last that is committed of each."""


class Committer(Protocol):
    """The transactional producer of one partition; `Transactions` does it."""

    async def start(self, source: str) -> None:
        """Fence whoever had the partition, and end the transaction that was left open."""

    async def commit(self, made: Sequence[Production], after: int) -> Sequence[int]:
        """Produce all of it and set the group's offset to `after`, or do nothing at all.

        Returns the offset of each record, as the broker says.
        """

    async def end(self, *, abort: bool) -> None:
        """Close the producer; never raises."""


class Edge(Protocol):
    """What an owner asks of the cluster besides."""

    def transactions(self, where: TopicPartition) -> Committer:
        """The producer of an input partition, not started yet."""

    async def restore(self, topic: str, partition: int, note: Progress) -> CommittedTable:
        """Everything that is committed on one partition of a table's topic."""

    async def logs(self, where: Sequence[TopicPartition]) -> Mapping[TopicPartition, Log]:
        """Partitions of tables' topics as they are now."""

    async def read_on(self, where: TopicPartition, start: int, take: Take, note: Progress) -> int:
        """Have `take` get what is committed from `start` on; the log's first offset by then."""

    async def placements(self) -> Placements:
        """By how many partitions each topic's records are placed."""


class KafkaEdge:
    """The cluster that the settings name."""

    def __init__(self, settings: Settings, names: Names) -> None:
        """Nothing happens before it is asked for."""
        self._settings = settings
        self._names = names

    def transactions(self, where: TopicPartition) -> Committer:
        """The producer of an input partition, not started yet."""
        return Transactions(self._settings, self._names, where)

    async def restore(self, topic: str, partition: int, note: Progress) -> CommittedTable:
        """Everything that is committed on one partition of a table's topic.

        Raises TimeoutError where nothing more comes for `WIREDESK_RESTORE_SECONDS`.
        """
        return await restore(self._settings, topic, partition, note)

    async def logs(self, where: Sequence[TopicPartition]) -> Mapping[TopicPartition, Log]:
        """Partitions of tables' topics as they are now; raises what `table_logs` raises."""
        return await table_logs(self._settings, where)

    async def read_on(self, where: TopicPartition, start: int, take: Take, note: Progress) -> int:
        """Have `take` get what is committed from `start` on; the log's first offset by then.

        Raises what `runtime.tables.restore.read_on` raises.
        """
        return await read_on(self._settings, where, start, take, note)

    async def placements(self) -> Placements:
        """By how many partitions each topic's records are placed.

        Raises TimeoutError where it takes longer than `WIREDESK_RESTORE_SECONDS`.
        """
        return await read_placements(self._settings)
