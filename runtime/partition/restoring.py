"""Reading back the tables of one partition, and saying how far that has come."""

import asyncio

import structlog

from runtime.metrics.table import RESTORE_BEGUN, RESTORE_DURATION, RESTORE_LEFT
from runtime.partition.context import StageContext
from runtime.partition.stored_tables import is_stored, restore_stored
from runtime.partition.table_check import check_table
from runtime.tables.memory import Tables
from runtime.tables.stored import StoredTable
from runtime.topics.placement import Placements
from schemas.topics import Topic

SAID_EVERY_SECONDS = 10.0

log = structlog.get_logger("wiredesk.restore")


async def restore_tables(
    context: StageContext, placements: Placements, partition: int, tables: Tables
) -> None:
    """Read the partition's tables back.

    row 21: at each acquisition, since they may be ahead of their topic, or behind it.

    Raises TimeoutError where a table brings nothing more for `WIREDESK_RESTORE_SECONDS`, and what
    `restore_stored` raises.
    """
    stage, clock = context.stage, context.clock
    for table in stage.tables:
        begun = clock.monotonic()
        before = tables.committed[table.name]
        progress = _Progress(context, table, partition)
        try:
            restored = await (
                restore_stored(context, table, partition, placements, before, progress.note)
                if is_stored(context, table)
                else context.edge.restore(
                    context.names.topic(table.name),
                    placements.of_table(table, partition),
                    progress.note,
                )
            )
            # Kept at once, so that it is closed whatever comes.
            tables.committed[table.name] = restored
        finally:
            progress.end()
        await check_table(context, table, partition, restored)
        if not isinstance(restored, StoredTable):
            placements.share(stage.source, partition, table, restored)
        if dated := stage.dated.get(table.name):
            # Sorted once, which takes seconds for a million entries: row 19.
            await asyncio.to_thread(restored.earliest, dated, 1)
        seconds = clock.monotonic() - begun
        context.metrics.observe(RESTORE_DURATION, seconds, stage.name, table.name)


class _Progress:
    """How far one table has been read back, as a gauge and now and then as a line."""

    def __init__(self, context: StageContext, table: Topic, partition: int) -> None:
        self._context = context
        self._labels = (context.stage.name, table.name, str(partition))
        self._say_at = context.clock.monotonic() + SAID_EVERY_SECONDS
        context.metrics.set(RESTORE_BEGUN, context.clock.now().timestamp(), *self._labels)

    def note(self, position: int, end: int) -> None:
        """The table has been read up to `position`, of the offsets up to `end`."""
        self._context.metrics.set(RESTORE_LEFT, max(0, end - position), *self._labels)
        now = self._context.clock.monotonic()
        if now >= self._say_at:
            self._say_at = now + SAID_EVERY_SECONDS
            stage, table, partition = self._labels
            log.info(
                "a table is being read back",
                stage=stage,
                table=table,
                partition=int(partition),
                offset=position,
                end=end,
            )

    def end(self) -> None:
        """Show nothing: the table has been read back, or will be from its beginning."""
        self._context.metrics.remove(RESTORE_LEFT, *self._labels)
        self._context.metrics.remove(RESTORE_BEGUN, *self._labels)
