"""The three stages in one process, so that what a handler raises comes out of it."""

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import cache

from runtime.handler import Outcome, Reader, Reading, Record, Stage
from runtime.tables.memory import Tables, write
from services.ingest.formats import Format
from services.ingest.reader import IngestReader
from tests.fuzz.memory import megabytes
from wiredesk.stages import load_stages

RECEIVED = datetime(2026, 11, 24, 12, tzinfo=UTC)
SOURCE = "fuzz"
Stages = Sequence[tuple[Stage, Reader | None]]
INGEST, ENRICH, PUBLISH = range(3)
TOPICS = ("wire.raw", "wire.items", "wire.enriched")
"""What each of them reads."""

MAX_FOLLOWED = 50
"""Items of a record that go on to the next stage: some records have thousands, all alike."""


@dataclass(frozen=True, slots=True)
class Handled:
    """What a stage made of a record, and the processor time that it took."""

    stage: str
    record: Record
    outcomes: Sequence[Outcome]
    seconds: float
    megabytes: int
    """The most that this process has had by then."""


def handle(
    value: bytes,
    first: int = INGEST,
    content_type: str | None = None,
    read_as: Format | None = None,
) -> Iterator[Handled]:
    """What comes of a record of the topic that stage number `first` reads, stage by stage.

    The tables are empty at first. Whatever a reader or a handler raises comes out.
    """
    headers = [("wire-source", SOURCE.encode())]
    if content_type is not None:
        headers.append(("content-type", content_type.encode("utf-8", "replace")))
    record = Record(TOPICS[first], 0, 0, RECEIVED, None, value, tuple(headers))
    stages = list(_stages())
    if read_as:
        stages[INGEST] = (stages[INGEST][0], IngestReader(read_as=read_as))
    yield from _follow(record, first, stages, [Tables(stage.tables) for stage, _ in stages])


def _follow(
    record: Record, number: int, stages: Stages, tables: Sequence[Tables]
) -> Iterator[Handled]:
    (stage, reader), own = stages[number], tables[number]
    begun = time.process_time()
    read = replace(record, reading=Reading(reader(record), 0.0)) if reader else record
    outcomes = stage.handler.handle(read, own.committed, RECEIVED)
    del read  # What was read stays in the process of its stage.
    staged = own.stage()
    for outcome in outcomes:
        write(staged, outcome.writes)
    own.apply(staged)
    seconds = time.process_time() - begun
    yield Handled(stage.name, record, outcomes, seconds, megabytes())
    if number == PUBLISH:
        return
    emits = [emit for outcome in outcomes[:MAX_FOLLOWED] for emit in outcome.emits]
    for offset, emit in enumerate(emits):
        if emit.topic.name == TOPICS[number + 1]:
            headers = (*emit.headers, ("wire-source", SOURCE.encode()))
            key = emit.key.encode()
            following = Record(emit.topic.name, 0, offset, RECEIVED, key, emit.value, headers)
            yield from _follow(following, number + 1, stages, tables)


@cache
def _stages() -> Stages:
    """With the reader of each that has one."""
    return [(stage, stage.make_reader() if stage.make_reader else None) for stage in load_stages()]
