"""Where to start reading a partition, by the committed offset and by what its log has."""

from collections.abc import Sequence
from dataclasses import dataclass

import structlog
from aiokafka import TopicPartition

from runtime.errors import OffsetPastEndError
from runtime.kafka import within
from runtime.metrics.table import EXPIRED, PAST_END
from runtime.partition.context import StageContext
from runtime.partition.edge import Consumer
from schemas.topics import Topic

log = structlog.get_logger("wiredesk.start_offset")


@dataclass(frozen=True, slots=True)
class Start:
    """Where to start, and what is wrong with the committed offset, if anything is."""

    offset: int
    expired: int = 0
    """Records that retention deleted before they were read."""
    past_end: int = 0
    """By how much the log ends before the committed offset."""


def start_of(committed: int | None, beginning: int, end: int) -> Start:
    """The start for a log that has the offsets from `beginning` to before `end`.

    A log that ends before the committed offset is another than the one that was read: restored,
    cut, or begun anew. Which of its records have been read nobody can say, so all are read: one
    that comes twice is known for that, one that is skipped is lost.
    """
    if committed is None:
        return Start(beginning)
    if committed > end:
        return Start(beginning, past_end=committed - end)
    return Start(max(committed, beginning), expired=max(0, beginning - committed))


async def find_start(
    context: StageContext, consumer: Consumer, where: TopicPartition, committed: int | None
) -> int:
    """The offset to start at; what is wrong with the committed one is logged and counted.

    row 27. Raises OffsetPastEndError where the setting is to stop then.
    """
    deadline = context.settings.wiredesk.deadline_seconds
    beginning = (await within(deadline, consumer.beginning_offsets([where])))[where]
    end = (await within(deadline, consumer.end_offsets([where])))[where]
    start = start_of(committed, beginning, end)
    names = (context.stage.name, context.names.plain(where.topic))
    logged = log.bind(stage=names[0], topic=names[1], partition=where.partition)
    if start.expired:
        context.metrics.add(EXPIRED, *names, amount=start.expired)
        logged.error("records expired unread: raise the topic's retention", records=start.expired)
    if start.past_end:
        context.metrics.add(PAST_END, *names)
        found = f"it was read up to offset {committed}, and has {beginning} to {end}"
        halts = stops(context.settings.wiredesk.offset_past_end, context.stage.tables)
        logged.error(
            "the log ends before what was read of it",
            committed=committed,
            beginning=beginning,
            end=end,
            what_now="halting" if halts else f"reading from {beginning}",
        )
        if halts:
            raise OffsetPastEndError(
                f"{names[0]} has halted on partition {where.partition} of {names[1]}: {found}, so "
                "this is another log (restored, cut, or created anew). Once it is sure that the "
                "tables are as new as they were, set WIREDESK_OFFSET_PAST_END=resume and restart: "
                f"it is read from {beginning}, and what had come before is dropped"
            )
    return start.offset


def stops(setting: str, tables: Sequence[Topic]) -> bool:
    """Whether a person has to look first at a log that ends before what was read of it.

    `setting`: `auto`, `stop` or `resume`. The tables may be as old as the log, which matters where
    the stage can't do without them.
    """
    if setting == "auto":
        return not all(table.may_be_passed_over for table in tables)
    return setting == "stop"
