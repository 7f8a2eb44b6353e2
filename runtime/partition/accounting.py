"""Counting and logging what a committed transaction has put out."""

from collections import Counter
from collections.abc import Sequence

import structlog

from runtime.batch import Batch, Production
from runtime.handler import Record, Rejection
from runtime.metrics.table import (
    BOOKS,
    CONSUMED,
    DEAD_LETTERS,
    HANDED_ON,
    LAST_RECORD,
    OUTCOMES,
    PROCESSING_DURATION,
    PRODUCED,
    TRANSACTIONS,
    UNREADABLE,
)
from runtime.partition.books import entries, handed_on
from runtime.partition.context import StageContext
from runtime.sources import source_of
from runtime.tracing import trace_id
from schemas.dead_letter import UNREADABLE as UNREADABLE_REASON


def count_committed(
    context: StageContext,
    batch: Batch,
    made: Sequence[Production],
    log: structlog.typing.FilteringBoundLogger,
) -> None:
    """Count a batch and the records `made` of it; `log` is bound to the partition."""
    stage, metrics = context.stage, context.metrics
    metrics.add(TRANSACTIONS, stage.name, "committed")
    # Summed up first: to find a metric by its labels takes longer than to count.
    if batch.handled:  # all of one partition
        metrics.add(CONSUMED, stage.name, batch.handled[0].topic, amount=len(batch.handled))
    for topic, number in Counter(each.topic.name for each in made).items():
        metrics.add(PRODUCED, stage.name, topic, amount=number)
    metrics.observe_all(PROCESSING_DURATION, batch.durations, stage.name)
    _enter_in_books(context, batch)
    outcomes = Counter((each.source, each.name) for _, each in batch.outcomes)
    for (source, name), number in outcomes.items():
        metrics.add(OUTCOMES, stage.name, source, name, amount=number)
    pushed = {
        outcome.source: record.timestamp
        for record, outcome in batch.outcomes
        if record and record.no_time is None
    }
    for source, last in pushed.items():
        metrics.set(LAST_RECORD, last.timestamp(), stage.name, source)
    _count_outcomes(context, batch, log)


def _count_outcomes(
    context: StageContext, batch: Batch, log: structlog.typing.FilteringBoundLogger
) -> None:
    stage, metrics, now = context.stage, context.metrics, context.clock.now()
    for record, outcome in batch.outcomes:
        if outcome.measures:
            metrics.measure(outcome.measures, now)
        if outcome.rejection:
            metrics.add(DEAD_LETTERS, stage.name, outcome.rejection.reason)
            if record and outcome.rejection.reason == UNREADABLE_REASON:
                metrics.add(UNREADABLE, stage.name, record.topic)
            if record:
                _log_rejection(record, outcome.rejection, log)
        for said in outcome.said:
            log.warning(said.event, source=outcome.source, **dict(said.fields))


def _enter_in_books(context: StageContext, batch: Batch) -> None:
    stage, metrics = context.stage, context.metrics
    for (source, entry), number in entries(stage, batch).items():
        metrics.add(BOOKS, stage.name, source, entry, amount=number)
    for (source, topic), number in handed_on(batch).items():
        metrics.add(HANDED_ON, stage.name, source, topic, amount=number)


def _log_rejection(
    record: Record, rejection: Rejection, log: structlog.typing.FilteringBoundLogger
) -> None:
    log.warning(
        "dead letter",
        offset=record.offset,
        reason=rejection.reason,
        error=rejection.error,
        source=source_of(record),
        item=rejection.item,
        trace=trace_id(record),
    )
