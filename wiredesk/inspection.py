"""What files of copy would become, item by item: the pipeline's pure core, without Kafka."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from runtime.handler import Record, Rejection, Stage
from schemas.article import Article, ArticleEvent
from schemas.topics import ARTICLES, ENRICHED, RAW
from wiredesk.pure_pipeline import Ending, PurePipeline
from wiredesk.pushing import Piece


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
        headers = tuple(piece.headers)
        record = Record(RAW.name, 0, offset, now, piece.source.encode(), piece.value, headers)
        for ending in pipeline.feed(record, now):
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
    return None if article.orders_kill_of else article
