"""The stages without Kafka, over records in the order in which they were pushed.

Copy is read in the processes that stages read it in, within the same limits; tables are in memory,
empty at first. One partition stands for all.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from datetime import datetime
from itertools import islice
from math import inf

from runtime.batch import Batch, handle_batch, handle_due
from runtime.handler import Emit, Outcome, Record, Stage
from runtime.sources import HEADER
from runtime.tables.memory import Tables
from schemas.record import MalformedRecordError
from wiredesk.replay.books import Books, RawPlace

Read = Callable[[str, Sequence[Record]], Sequence[Record]]
"""Has the readers of a stage, by its name, read some records: each comes back with its reading."""


class Rehearsal:
    """Ingest, enrich and publish, which hand on to one another and note what becomes of items."""

    def __init__(
        self, stages: Sequence[Stage], read: Read, books: Books, ends_at: datetime
    ) -> None:
        """`stages`: each reads what the one before it emits. `ends_at`: when time ends."""
        self._stages = tuple(stages)
        self._read = read
        self._books = books
        self._tables = {stage.name: Tables(stage.tables) for stage in stages}
        self._offset = 0
        self._ends_at = ends_at
        self._now: datetime | None = None

    def feed(self, records: Sequence[Record]) -> None:
        """Handle some raw records, which follow those before; what is due by then comes first."""
        first, second, *_ = self._stages
        handed = [
            (raw.timestamp, list(self._handled_first(raw)))
            for raw in self._read(first.name, records)
        ]
        items = iter(self._read(second.name, [item for _, items in handed for item in items]))
        for pushed_at, of_record in handed:
            now = self._pass(pushed_at)
            for item in islice(items, len(of_record)):
                self._handle(1, item, now)

    def finish(self) -> None:
        """Do what is due until the end."""
        self._pass(self._ends_at)

    def _pass(self, moment: datetime) -> datetime:
        """Do what is due by a moment, as far as time has not got further; returns what it is now.

        A clock that is wrong turns no time back, and none past the end.
        """
        self._now = now = min(max(moment, self._now or moment), self._ends_at)
        for index, stage in enumerate(self._stages):
            tables = self._tables[stage.name]
            while (due := stage.handler.next_due(tables.committed)) and due <= now:
                self._follow(index, handle_due(stage, tables, now), now)
        return now

    def _handled_first(self, raw: Record) -> Iterator[Record]:
        """What the first stage hands on: it has no tables, so it knows no time."""
        stage = self._stages[0]
        batch = handle_batch(stage, [raw], self._tables[stage.name], raw.timestamp, seconds=inf)
        for record, outcome in batch.outcomes:
            self._note(record, outcome)
            yield from self._passed_on(1, outcome, raw.timestamp)

    def _handle(self, index: int, record: Record, now: datetime) -> None:
        stage = self._stages[index]
        batch = handle_batch(stage, [record], self._tables[stage.name], now, seconds=inf)
        self._follow(index, batch, now)

    def _follow(self, index: int, batch: Batch, now: datetime) -> None:
        self._tables[self._stages[index].name].apply(batch.staged)
        for record, outcome in batch.outcomes:
            self._note(record, outcome)
            for following in self._passed_on(index + 1, outcome, now):
                self._handle(index + 1, following, now)

    def _passed_on(self, to: int, outcome: Outcome, now: datetime) -> Iterator[Record]:
        for stage in self._stages[to : to + 1]:
            for emit in outcome.emits:
                if emit.topic.name == stage.source.name:  # a process of readers has made it
                    yield self._record(emit, outcome.source, now)

    def _record(self, emit: Emit, source: str, now: datetime) -> Record:
        self._offset += 1
        headers = (*emit.headers, (HEADER, source.encode()))
        return Record(emit.topic.name, 0, self._offset, now, emit.key.encode(), emit.value, headers)

    def _note(self, record: Record | None, outcome: Outcome) -> None:
        for emit in (*outcome.emits, *outcome.notes):
            self._books.take(emit.topic.name, emit.value, emit.headers)
        if (why := outcome.rejection) and record:
            where = RawPlace(record.topic, record.partition, record.offset)
            with suppress(MalformedRecordError):
                self._books.put_aside(where, why.item, outcome.source, why.reason, record.value)
