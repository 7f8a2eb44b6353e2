"""What is wrong with the records of a table that has just been read back, and what comes of it."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass

import structlog

from runtime.errors import BrokenTableError
from runtime.metrics.table import BROKEN
from runtime.partition.context import StageContext
from runtime.partition.table_reading import problem_of, problem_of_key
from runtime.tables.memory import CommittedTable
from runtime.tables.stored import StoredTable
from runtime.visible import visible
from schemas.topics import Topic

MAX_LOGGED = 10
"""Of the broken records of one table's partition; all are counted."""
MAX_AT_ONCE = 2000
"""Records that are checked in some 20 ms, during which no heartbeat goes out."""

log = structlog.get_logger("wiredesk.table_check")


@dataclass(frozen=True, slots=True)
class BrokenEntry:
    """A key of a table whose record can't be used."""

    key: str
    """As in the table; what is not UTF-8 is escaped by surrogates."""
    problem: str

    @property
    def raw_key(self) -> bytes:
        """The key's bytes."""
        return self.key.encode("utf-8", "surrogateescape")

    @property
    def is_text(self) -> bool:
        """Whether the key could be one that a stage has written."""
        return bool(self.key) and problem_of_key(self.key) is None

    @property
    def shown_key(self) -> str:
        r"""The key for people: `\xff` for a byte that is not UTF-8, `\x1b` for an escape."""
        return visible(self.raw_key.decode("utf-8", "backslashreplace"))


def broken_entries(topic: Topic, table: CommittedTable) -> list[BrokenEntry]:
    """Every key whose record is not as the topic's schema says, in the order of the keys."""
    if isinstance(table, StoredTable):  # its records were checked when they were read
        return [BrokenEntry(key, problem) for key, problem in table.broken]
    found = ((key, problem_of(topic, key, value)) for key, value in table.items())
    return [BrokenEntry(key, problem) for key, problem in found if problem]


async def check_table(
    context: StageContext, topic: Topic, partition: int, table: CommittedTable
) -> None:
    """Remove from a table what can't be read: row 28, row 29.

    Raises BrokenTableError where the stage can't do without it.
    """
    broken = await _found(topic, table)
    if broken and not topic.may_be_passed_over:
        raise BrokenTableError(_halt_text(context, topic, partition, broken))
    logged = log.bind(stage=context.stage.name, table=topic.name, partition=partition)
    for entry in broken[:MAX_LOGGED]:
        logged.error("table record passed over", key=entry.shown_key, error=entry.problem)
    if not isinstance(table, StoredTable):  # which has nothing under such keys
        table.apply((entry.key, None) for entry in broken)
    labels = (context.stage.name, topic.name, str(partition))
    if broken:
        context.metrics.set(BROKEN, len(broken), *labels)
    else:
        context.metrics.remove(BROKEN, *labels)


async def _found(topic: Topic, table: CommittedTable) -> list[BrokenEntry]:
    if len(table) <= MAX_AT_ONCE:
        return broken_entries(topic, table)
    return await asyncio.to_thread(broken_entries, topic, table)  # row 19


def _halt_text(
    context: StageContext, topic: Topic, partition: int, broken: Sequence[BrokenEntry]
) -> str:
    stage, first = context.stage, broken[0]
    others = f", and {len(broken) - 1} more" if len(broken) > 1 else ""
    return (
        f"{stage.name} has halted on partition {partition} of {stage.source.name}: {topic.name} "
        f"can't be read under the key '{first.shown_key}' ({first.problem}){others}, and it can't "
        "do without. `wiredesk tables check` shows them all, "
        f"`wiredesk tables mend {topic.name} KEY` mends one; then restart"
    )
