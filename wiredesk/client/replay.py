"""Reads a stretch of the raw log, rehearses it, and reads what was published of it.

It joins no group and writes nothing.
"""

from collections.abc import AsyncIterator, Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from math import inf

from runtime.handler import Record, Stage
from runtime.metrics.prometheus import Metrics
from runtime.reading.pool import Readers
from runtime.reading.reader import Limits
from runtime.settings import Settings, WiredeskSettings
from runtime.sources import source_of
from runtime.worker import BULK_NICENESS
from schemas.sources import Sources
from schemas.topics import ARTICLES, DEAD_LETTERS, OUTCOMES, RAW, own_topic
from services.ingest.input.media_types import DESK_ORDER
from wiredesk.client.read import reading
from wiredesk.client.stretch import Bounds, in_order, offsets_of
from wiredesk.replay.books import Books, RawPlace
from wiredesk.replay.books import in_order as places_in_order
from wiredesk.replay.comparing import Compared, Comparison
from wiredesk.replay.rehearsal import Read, Rehearsal
from wiredesk.sources import read_sources

AT_ONCE = 64
"""Records whose copy is read at the same time, as far as there are processes."""
CLOCKS_DIFFER = timedelta(minutes=5)
"""By so much the clock of whoever pushed may be ahead of that of whoever published."""


@dataclass(slots=True)
class Replayed:
    """A stretch that has been rehearsed, and what there is on record of it."""

    published: Books
    rehearsed: Books
    order: dict[RawPlace, int]
    """The raw records in the order in which they were pushed."""
    compared: list[Compared] = field(default_factory=list)


async def replay(
    settings: Settings,
    stages: Sequence[Stage],
    bounds: Bounds,
    named: Collection[str],
    most: int,
    now: datetime,
) -> Replayed:
    """Rehearse a stretch of at most so many records, and compare it with what is on record.

    `named`: the sources whose copy is read, with what desks order; all where none is named.

    Raises NoSuchStretchError, BrokerUnreachableError or ConfigurationError.
    """
    order: dict[RawPlace, int] = {}
    ended_at = bounds.ends if isinstance(bounds.ends, datetime) else now
    published, rehearsed = Books(order, ended_at), Books(order, ended_at)
    with reader_processes(stages, settings.wiredesk) as read:
        rehearsal = Rehearsal(stages, read, rehearsed, now)
        begins_at = ended_at
        async for records in _chunks(settings, bounds, named, most):
            for record in records:
                order[RawPlace(record.topic, record.partition, record.offset)] = len(order)
                begins_at = min(begins_at, record.timestamp)
            rehearsal.feed(records)
        rehearsal.finish()
    await _read_published(settings, published, begins_at - CLOCKS_DIFFER)
    done = Replayed(published, rehearsed, order)
    places = places_in_order((published, rehearsed), order)
    done.compared = list(Comparison(published, rehearsed).run(places))
    return done


async def _chunks(
    settings: Settings, bounds: Bounds, named: Collection[str], most: int
) -> AsyncIterator[list[Record]]:
    sources = read_sources()
    topics = [RAW, *map(own_topic, sources.topics)]

    def chosen(topic: str, partition: int) -> bool:
        return bounds.partition in (None, (topic, partition))

    async with reading(settings, topics, from_start=True, chosen=chosen) as reader:
        offsets = await offsets_of(reader, bounds, most)
        chunk: list[Record] = []
        async for record in in_order(reader, offsets):
            if is_meant(record, named, sources):
                chunk.append(record)
            if len(chunk) == AT_ONCE:
                yield chunk
                chunk = []
        if chunk:
            yield chunk


def is_meant(record: Record, named: Collection[str], sources: Sources) -> bool:
    """Whether a record is copy of a source that is named, or decides on the copy of others."""
    source = sources.topics.get(record.topic) or source_of(record)
    by_desk = (record.header("content-type") or "").startswith(DESK_ORDER)
    return not named or source in named or by_desk or "kill-others" in sources.of(source).may


async def _read_published(settings: Settings, books: Books, since: datetime) -> None:
    async with reading(settings, [ARTICLES, OUTCOMES, DEAD_LETTERS], from_start=True) as reader:
        await reader.skip_to(since)
        async for found in reader.until_now():
            for topic, record in found:
                headers = tuple((name, value or b"") for name, value in record.headers)
                books.take(topic, record.value, headers)


@contextmanager
def reader_processes(stages: Sequence[Stage], settings: WiredeskSettings) -> Iterator[Read]:
    """Yields what has processes read copy, as many and within the same limits as the stages have.

    Raises ConfigurationError where they can't read.
    """
    limits = Limits(settings.reader_seconds, settings.reader_megabytes, BULK_NICENESS)
    pools = {
        stage.name: Readers(
            stage.name, stage.make_reader, settings.reader_processes, limits, Metrics()
        )
        for stage in stages
        if stage.make_reader
    }

    def read(stage: str, records: Sequence[Record]) -> Sequence[Record]:
        pool = pools.get(stage)
        return pool.read(records, inf) if pool and records else records

    try:
        for pool in pools.values():
            pool.start()
        yield read
    finally:
        for pool in pools.values():
            pool.close()
