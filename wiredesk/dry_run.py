"""What files of copy would become, item by item: the stages in memory, without Kafka.

The handlers, tables and batches are those of the service; only topics and transactions are not
there. One partition stands for all.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from math import inf

from runtime.batch import Batch, handle_batch, handle_due
from runtime.handler import Emit, Outcome, Record, Rejection, Stage
from runtime.reading.reader import as_read
from runtime.tables.memory import Tables
from schemas.article import Article, ArticleEvent
from schemas.topics import ARTICLES, ENRICHED
from wiredesk.copy_files import Piece


@dataclass(frozen=True, slots=True)
class Ending:
    """How an item's way ended."""

    stage: str
    """Where it ended: the last stage, or the one that put it aside."""
    record: Record | None
    """What that stage was given; None where only time had passed."""
    outcome: Outcome


class PurePipeline:
    """Stages with their tables, in the order of the flow."""

    def __init__(self, stages: Sequence[Stage]) -> None:
        """`stages`: each reads a topic that one before it emits to, but for the first."""
        self._stages = tuple(stages)
        self._readers = [stage.make_reader and stage.make_reader() for stage in stages]
        self._tables = {stage.name: Tables(stage.tables) for stage in stages}
        self._offsets = {stage.source.name: 0 for stage in stages}

    def feed(self, record: Record, now: datetime) -> Iterator[Ending]:
        """Everything that comes of a record of the first stage's topic, item after item."""
        yield from self._handle(0, record, now)

    def pass_time(self, now: datetime) -> Iterator[Ending]:
        """Everything that is due by `now`."""
        for index, stage in enumerate(self._stages):
            tables = self._tables[stage.name]
            while (due := stage.handler.next_due(tables.committed)) and due <= now:
                yield from self._follow(index, handle_due(stage, tables, now), now)

    def _handle(self, index: int, record: Record, now: datetime) -> Iterator[Ending]:
        stage = self._stages[index]
        if reader := self._readers[index]:
            record = as_read(reader, record, stage.name)
        batch = handle_batch(stage, [record], self._tables[stage.name], now, seconds=inf)
        yield from self._follow(index, batch, now)

    def _follow(self, index: int, batch: Batch, now: datetime) -> Iterator[Ending]:
        stage = self._stages[index]
        self._tables[stage.name].apply(batch.staged)
        for record, outcome in batch.outcomes:
            passed_on = list(self._passed_on(index, outcome, now))
            for following in passed_on:
                yield from self._handle(index + 1, following, now)
            if not passed_on:
                yield Ending(stage.name, record, outcome)

    def _passed_on(self, index: int, outcome: Outcome, now: datetime) -> Iterator[Record]:
        for following in self._stages[index + 1 : index + 2]:
            for emit in outcome.emits:
                if emit.topic is following.source:
                    yield self._record(emit, outcome.source, now)

    def _record(self, emit: Emit, source: str, now: datetime) -> Record:
        topic = emit.topic.name
        offset = self._offsets[topic]
        self._offsets[topic] += 1
        headers = (*emit.headers, ("wire-source", source.encode()))
        return Record(topic, 0, offset, now, emit.key.encode(), emit.value, headers)


@dataclass(frozen=True, slots=True)
class Inspected:
    """What became of one item of a file."""

    file: str
    outcome: str
    """`published` and the other kinds of event, `duplicate`, `held`, …, `dead-letter`."""
    article: Article | None
    """The event where there is one, an `ArticleEvent`; else the article that there would be;
    None of a dead letter, and of a kill by reference whose item has not come."""
    rejection: Rejection | None = None
    """Why it is a dead letter, and what to do."""
    explanation: str | None = None
    """Why its copy is not published, where the outcome leaves that open."""


def inspect_pieces(
    pieces: Sequence[Piece], stages: Sequence[Stage], now: datetime
) -> Iterator[Inspected]:
    """Every item of every file, in order, the files being one feed: what came before counts.

    What a kill takes down besides is shown too, an event each.

    `now` is the time at which they are received. The stages are ingest, enrich and publish, each
    built as the caller wants it.
    """
    pipeline = PurePipeline(stages)
    for offset, piece in enumerate(pieces):
        for ending in pipeline.feed(piece.as_record(offset, now), now):
            outcome = ending.outcome
            for article in _articles(ending):
                yield Inspected(
                    piece.name, outcome.name, article, outcome.rejection, outcome.explanation
                )


def _articles(ending: Ending) -> Sequence[Article | None]:
    events = [
        ArticleEvent.from_bytes(emit.value)
        for emit in ending.outcome.emits
        if emit.topic is ARTICLES
    ]
    return events or [_article_without_event(ending)]


def _article_without_event(ending: Ending) -> Article | None:
    given = ending.record
    if ending.outcome.rejection or given is None or given.topic != ENRICHED.name:
        return None
    article = Article.from_bytes(given.value)
    return None if article.ordered or article.desk_order else article
