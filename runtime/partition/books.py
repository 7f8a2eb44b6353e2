"""The books of a stage: what came in of each source, and on which of four ways it went on. Pure."""

from collections import Counter
from enum import StrEnum

from runtime.batch import Batch
from runtime.handler import PASSED_BY, Outcome, Stage
from runtime.sources import source_of


class Entry(StrEnum):
    """An entry of the books: of each source, `IN` is the sum of all others."""

    IN = "in"
    OUT = "out"
    """It made at least one record for those behind."""
    WAITING = "waiting"
    """It is kept until its time comes, or something else does."""
    DROPPED = "dropped"
    """Nothing came of it, as its outcome says."""
    DEAD = "dead"
    """It is a dead letter, whatever else came of it."""


def entries(stage: Stage, batch: Batch) -> Counter[tuple[str, Entry]]:
    """The entries of a batch, by source and entry.

    A record that has no outcome has come in all the same. A stage that goes ahead may leave any to
    the stage behind it. What happens because of the time alone has been entered when it came.
    """
    came = [(record, outcome) for record, outcome in batch.outcomes if record]
    ways = Counter((outcome.source, _way_of(stage, outcome)) for _, outcome in came)
    books = Counter(ways)
    for (source, _), number in ways.items():
        books[source, Entry.IN] += number
    if not stage.goes_ahead:
        known = {record.offset for record, _ in came}
        for record in batch.handled:
            if record.offset not in known and record.reading is not PASSED_BY:
                books[source_of(record), Entry.IN] += 1
    return books


def handed_on(batch: Batch) -> Counter[tuple[str, str]]:
    """How many records a batch has for those behind, by source and topic: no tables, no letters."""
    return Counter(
        (outcome.source, emit.topic.name) for _, outcome in batch.outcomes for emit in outcome.emits
    )


def _way_of(stage: Stage, outcome: Outcome) -> Entry:
    if outcome.rejection:
        return Entry.DEAD
    if outcome.name in stage.waiting:
        return Entry.WAITING
    return Entry.OUT if outcome.emits else Entry.DROPPED
