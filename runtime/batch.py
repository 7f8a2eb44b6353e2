"""A batch of records, and what one transaction is to hold for it. Pure but for the time taken."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from runtime.errors import STORE_FAULTS
from runtime.handler import PASSED_BY, Headers, Outcome, Record, Refusal, Stage, rejected
from runtime.reading.reader import refuse_defect
from runtime.records.timestamps import to_milliseconds
from runtime.sources import source_of
from runtime.tables.memory import StagedTable, Tables, write
from runtime.tracing import trace_headers
from schemas.dead_letter import PREFIX, DeadLetter
from schemas.topics import DEAD_LETTERS, Topic


@dataclass(slots=True)
class Production:
    """A record to be produced."""

    topic: Topic
    key: bytes
    value: bytes | None
    headers: Headers
    partition: int | None = None
    """None: as `partition_by` says."""
    partition_by: bytes | None = None
    """None: the key."""


@dataclass(slots=True)
class Batch:
    """Records that were handled, and what is to be committed for them."""

    staged: dict[str, StagedTable]
    outcomes: list[tuple[Record | None, Outcome]] = field(default_factory=list)
    handled: list[Record] = field(default_factory=list)
    durations: list[float] = field(default_factory=list)
    """Seconds taken by each record of `handled`."""


def handle_batch(
    stage: Stage,
    records: Sequence[Record],
    tables: Tables,
    now: datetime,
    *,
    seconds: float,
    clock: Callable[[], float] = time.perf_counter,
) -> Batch:
    """Handle records in order until done, or until `seconds` have passed, one at the least.

    They have been read, if the stage has a reader. A handler that raises costs only its own
    record, which becomes a dead letter.
    """
    batch = Batch(tables.stage())
    begun = started = clock()
    for record in records:
        for outcome in _outcomes(stage, record, batch, now):
            if outcome.writes:
                write(batch.staged, outcome.writes)
            batch.outcomes.append((record, outcome))
        ended = clock()
        batch.handled.append(record)
        batch.durations.append(ended - started + (record.reading.seconds if record.reading else 0))
        if ended - begun >= seconds:
            break
        started = ended
    return batch


def handle_due(stage: Stage, tables: Tables, now: datetime) -> Batch:
    """What is to happen because of the time alone."""
    batch = Batch(tables.stage())
    for outcome in stage.handler.due(batch.staged, now):
        write(batch.staged, outcome.writes)
        batch.outcomes.append((None, outcome))
    return batch


def reject_batch(
    stage: Stage, records: Sequence[Record], tables: Tables, reason: str, error: str
) -> Batch:
    """A batch in which every record goes to the dead letters."""
    batch = Batch(tables.stage())
    for record in records:
        batch.handled.append(record)
        batch.outcomes += ((record, each) for each in _rejected(stage, record, reason, error))
    return batch


def productions(stage: Stage, batch: Batch, partition: int) -> list[Production]:
    """Every record that the batch's transaction is to hold, in order."""
    made: list[Production] = []
    for record, outcome in batch.outcomes:
        trace = trace_headers(record, stage.name) if record else ()
        passed_on = (("wire-source", outcome.source.encode()), *trace)
        for emit in (*outcome.emits, *outcome.notes):
            by = emit.partition_by.encode() if emit.partition_by else None
            headers = (*emit.headers, *passed_on)
            made.append(Production(emit.topic, emit.key.encode(), emit.value, headers, None, by))
        # A table's partition is that of its input, whichever its keys hash to.
        for change in outcome.writes:
            key, headers = change.key.encode(), (*change.headers, *trace)
            made.append(Production(change.table, key, change.value, headers, partition))
        if outcome.rejection and record:
            made.append(_dead_letter(stage, record, outcome))
    return made


def redriven_count(record: Record) -> int:
    """How often a record has been a dead letter and been sent through again."""
    count = record.header(PREFIX + "redriven") or ""
    return int(count) if count.isascii() and count.isdigit() and len(count) < 10 else 0


def _outcomes(stage: Stage, record: Record, batch: Batch, now: datetime) -> Sequence[Outcome]:
    if record.reading is PASSED_BY:
        return ()
    refusal = record.reading.content if record.reading else None
    if not isinstance(refusal, Refusal):
        try:
            return stage.handler.handle(record, batch.staged, now)
        except STORE_FAULTS:
            raise
        except Exception as error:  # a defect must not stop the records behind it
            refusal = refuse_defect(stage.name, error)
    return _rejected(stage, record, refusal.reason, refusal.error)


def _rejected(stage: Stage, record: Record, reason: str, error: str) -> Sequence[Outcome]:
    if stage.goes_ahead:  # the stage that handles it in its order says so
        return ()
    return [rejected(source_of(record), reason, error)]


def _dead_letter(stage: Stage, record: Record, outcome: Outcome) -> Production:
    rejection = outcome.rejection
    if rejection is None:
        raise ValueError("the outcome is no dead letter")
    letter = DeadLetter(
        stage=stage.name,
        reason=rejection.reason,
        error=" ".join(rejection.error.split()),
        topic=record.topic,
        partition=record.partition,
        offset=record.offset,
        timestamp=to_milliseconds(record.timestamp) if record.no_time is None else record.no_time,
        source=outcome.source,
        key=None if record.key is None else record.key.hex(),
        item=rejection.item,
        redriven=redriven_count(record),
    )
    kept = tuple(pair for pair in record.headers if not pair[0].startswith(PREFIX))
    headers = (*kept, *letter.to_headers())
    return Production(DEAD_LETTERS, outcome.source.encode(), record.value, headers)
