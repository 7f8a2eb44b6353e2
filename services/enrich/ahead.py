"""Flashes, which get their tags ahead of the copy that was pushed before them.

They come again in their order, with all that the directory knows of their correspondents
(docs/decisions/0020). Here each is read by itself: the directory's tables have one owner, and what
it knows of anybody must not depend on who was in a hurry.
"""

from collections.abc import Sequence
from datetime import datetime

from runtime.handler import Emit, NothingDue, Outcome, Record, Tables, read_as
from schemas.cloudevents import AHEAD, item_event
from schemas.topics import ENRICHED
from services.enrich.directory import DirectoryChanges
from services.enrich.handler import with_directory
from services.enrich.reader import ReadItem

STAGE = "enrich-ahead"
SENT_AHEAD = "sent-ahead"
"""The outcome of an item that goes ahead."""


class AheadHandler(NothingDue):
    """Sends each item on with its tags, and keeps nothing."""

    def handle(self, record: Record, tables: Tables, now: datetime) -> Sequence[Outcome]:
        """One outcome, `sent-ahead`; none for what is no item, which enrich sets aside."""
        if isinstance(record.reading and record.reading.content, Outcome):
            return ()
        read = read_as(ReadItem, record)
        item = with_directory(read, DirectoryChanges.empty(read.item.source))
        headers = item_event(AHEAD, item, STAGE)
        emit = Emit(ENRICHED, item.id, item.to_bytes(), headers, partition_by=item.source)
        return [Outcome(SENT_AHEAD, item.source, emits=(emit,))]
