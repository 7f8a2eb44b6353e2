"""Which partition a record goes to: by the number that is on record, never by what is there. Pure.

Whoever adds partitions to a topic would move its keys to other partitions, away from the tables
that know them. So the number by which each topic's records are placed is
recorded on `wire.placement`, and only `wiredesk topics grow` changes it.

A table keeps its partitions when its stage's input grows: by a multiple only, so that all sources
of input partition p are found in table partition p modulo the table's number
(docs/decisions/0015). The rows are those of docs/exactly-once.md.
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from aiokafka.partitioner import DefaultPartitioner

from runtime.batch import Production
from runtime.errors import ConfigurationError, UnusedPartitionError
from runtime.handler import Stage
from runtime.tables.memory import CommittedTable
from schemas.placement import Placement
from schemas.record import MalformedRecordError
from schemas.topics import DEAD_LETTERS, PLACEMENT, Topic

MAX_REMEMBERED = 200
"""Bytes of a key whose partition is remembered: keys of others may have any length."""
_TO_USE_MORE = "which only `wiredesk topics grow` changes"


@dataclass(frozen=True, slots=True)
class Placements:
    """The placement of each topic by its name without prefix."""

    of_topics: Mapping[str, Placement]

    @classmethod
    def read(cls, table: CommittedTable) -> "Placements":
        """Those on `wire.placement`. Raises ConfigurationError for one that can't be read."""
        return cls({name: _placement(value) for name, value in table.items()})

    def partitions(self, topic: Topic) -> int:
        """How many partitions of a topic are in use. Raises ConfigurationError."""
        placement = self.of_topics.get(topic.name)
        if placement is None:
            raise ConfigurationError(
                f"nothing says by how many partitions the records on {topic.name} are placed: "
                "have `wiredesk topics create` record it"
            )
        return placement.partitions

    def check(self, stage: Stage) -> None:
        """Raise ConfigurationError, which says what to do, where a stage can't work by these."""
        for topic in _placed((stage.source, *stage.tables, *stage.outputs, DEAD_LETTERS)):
            self.check_topic(topic)
        for table in stage.tables if stage.source.placed else ():
            ours, theirs = self.partitions(stage.source), self.partitions(table)
            if ours > theirs and ours % theirs:
                more = theirs * (ours // theirs + 1)
                raise ConfigurationError(
                    f"{stage.source.name} is placed by {ours} partitions, its table {table.name} "
                    f"by {theirs}, of which that has to be a multiple: "
                    f"`wiredesk topics grow {stage.source.name} --to {more}`"
                )

    def check_topic(self, topic: Topic) -> None:
        """Raise ConfigurationError where it is not sure by how many partitions to place."""
        self.partitions(topic)
        if to := self.of_topics[topic.name].growing_to:
            raise ConfigurationError(
                f"{topic.name} is being grown to {to} partitions: {_finish(topic, to)}"
            )

    def check_use(self, stage: Stage, partition: int) -> None:
        """Raise UnusedPartitionError for a partition of a stage's input that gets no records."""
        topic = stage.source
        if not topic.placed or partition < (used := self.partitions(topic)):
            return
        tables = {table.name: self.partitions(table) for table in stage.tables}
        step = math.lcm(*tables.values())
        raise UnusedPartitionError(
            f"partition {partition} of {topic.name} is not used: records are placed by {used} "
            f"partitions, as its tables know them ({_listed(tables)}), and go on as before; to use "
            f"more, `wiredesk topics grow {topic.name} --to {step * (partition // step + 1)}`"
        )

    def of_new(self, topic: Topic, wanted: int | None) -> int:
        """How many partitions a topic is to be created with.

        `wanted`: of those whose number is nowhere on record; None for that of the registry.
        """
        if topic.name in self.of_topics:
            return self.partitions(topic)
        return topic.partitions if topic is PLACEMENT else wanted or topic.partitions

    def short(self, topics: Iterable[Topic], there: Mapping[str, int]) -> list[Topic]:
        """The topics with fewer partitions than their records are placed by.

        `there`: how many each topic has, by its name without prefix.
        """
        return [each for each in _placed(topics) if there[each.name] < self.partitions(each)]

    def problems(
        self, topic: Topic, there: Mapping[str, int], wanted: int | None = None
    ) -> list[str]:
        """What is wrong with the number of a topic's partitions, `there` being as for `short`.

        `wanted`: the fewest that it is to have in use; None where any number will do.
        """
        if topic is PLACEMENT:
            return []
        has, placement = there[topic.name], self.of_topics.get(topic.name)
        if not topic.placed:
            return _too_few(has, wanted)
        if placement is None:
            return ["has no placement on record: have `wiredesk topics create` record it"]
        if placement.growing_to:
            return [f"is being grown: {_finish(topic, placement.growing_to)}"]
        return _other_number(has, placement.partitions) or _too_few(placement.partitions, wanted)

    def partition_of(self, topic: Topic, key: bytes) -> int:
        """The partition of a key, or of whatever else a record is placed by."""
        choose = _remembered if len(key) <= MAX_REMEMBERED else _chosen
        return choose(key, self.partitions(topic))

    def of_table(self, table: Topic, partition: int) -> int:
        """The table's partition in which an input partition's entries are."""
        return partition % self.partitions(table)

    def place(self, made: Sequence[Production]) -> Sequence[Production]:
        """Give records their partitions; those of tables have been given that of the input.

        row 33: a producer by itself would go by how many partitions there are.
        """
        for each in made:
            each.partition = self._partition(each)
        return made

    def _partition(self, made: Production) -> int:
        if made.partition is not None:
            return self.of_table(made.topic, made.partition)
        return self.partition_of(made.topic, made.partition_by or made.key)

    def owners(self, source: Topic, table: Topic) -> int:
        """How many input partitions share a partition of the table."""
        return max(1, self.partitions(source) // self.partitions(table))

    def is_anothers(
        self, source: Topic, partition: int, table: Topic, key: str, value: bytes
    ) -> bool:
        """Whether an entry belongs to another input partition that shares the table's partition.

        Where that can't be told, the entry is only looked up by those whom it concerns: tables
        that a stage goes through by itself name the source of each entry.
        """
        if table.source_of is None or self.owners(source, table) == 1:
            return False
        whose = table.source_of(key, value)
        return whose is not None and self.partition_of(source, whose.encode()) != partition

    def share(self, source: Topic, partition: int, table: Topic, all_of_it: CommittedTable) -> None:
        """Leave a table only what an input partition has of it."""
        if table.source_of is None or self.owners(source, table) == 1:
            return
        for key, value in all_of_it.items():
            if self.is_anothers(source, partition, table, key, value):
                all_of_it.apply([(key, None)])


def _chosen(key: bytes, partitions: int) -> int:
    chosen: int = DefaultPartitioner()(key, range(partitions), ())
    return chosen


# aiokafka hashes a key in Python, and most records are placed by one of a few sources.
_remembered = lru_cache(maxsize=4096)(_chosen)


def _placement(value: bytes) -> Placement:
    try:
        return Placement.from_bytes(value)
    except MalformedRecordError as error:
        raise ConfigurationError(
            f"wire.placement can't be read under a key ({error}): `wiredesk tables check` shows "
            "it, and `wiredesk tables mend wire.placement KEY --forget` deletes it"
        ) from error


def _finish(topic: Topic, to: int) -> str:
    return (
        f"wait for that, or finish it where it was interrupted: "
        f"`wiredesk topics grow {topic.name} --to {to}`"
    )


def _other_number(has: int, used: int) -> list[str]:
    if has < used:
        return [f"has {has} partitions, not {used}: mend it with `wiredesk topics create`"]
    if has > used:
        return [f"has {has} partitions, of which {used} are used, as before; {_TO_USE_MORE}"]
    return []


def _too_few(used: int, wanted: int | None) -> list[str]:
    if used >= (wanted or 0):
        return []
    return [
        f"has {used} partitions in use, not {wanted}: WIREDESK_TOPIC_PARTITIONS is for new topics; "
        f"set it to {used}, and see `wiredesk topics grow --help` for more"
    ]


def _listed(counts: Mapping[str, int]) -> str:
    return ", ".join(f"{name} {count}" for name, count in counts.items()) or "none"


def _placed(topics: Iterable[Topic]) -> list[Topic]:
    return [topic for topic in topics if topic.placed]
