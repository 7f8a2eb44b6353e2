"""A stretch of the raw log: where it begins and ends, and its records by their times."""

import re
from collections import deque
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from aiokafka import TopicPartition

from runtime.errors import WiredeskError
from runtime.handler import Record
from runtime.records.consumed import to_record
from wiredesk.client.read import Reader
from wiredesk.replay.books import RawPlace, is_raw

PLACE = re.compile(r"([A-Za-z0-9._-]{1,200})/(\d{1,9})@(\d{1,18})")
AT_ONCE = 100
"""Records that are fetched of a partition while others wait for them."""


class NoSuchStretchError(WiredeskError):
    """A stretch of the raw log that can't be replayed."""


def raw_place(text: str) -> RawPlace | None:
    """The place that `wiredesk trace` writes as `wire.raw/3@1700`; None of any other text."""
    found = PLACE.fullmatch(text)
    if not found or not is_raw(found[1]):
        return None
    return RawPlace(found[1], int(found[2]), int(found[3]))


@dataclass(frozen=True, slots=True)
class Bounds:
    """Where a stretch begins and ends: at moments, or at places of one partition."""

    begins: datetime | RawPlace
    """Its first record, or the moment since when."""
    ends: datetime | RawPlace
    """The record after its last, or the moment before which the last came."""

    @property
    def partition(self) -> tuple[str, int] | None:
        """The only partition that is read, where a place names it."""
        named = (each for each in (self.begins, self.ends) if isinstance(each, RawPlace))
        return next(((each.topic, each.partition) for each in named), None)


Offsets = Mapping[TopicPartition, tuple[int, int]]
"""Of each partition, its first offset and the one after its last."""


async def offsets_of(reader: Reader, bounds: Bounds, most: int) -> Offsets:
    """The offsets of a stretch, of the partitions that have any.

    Raises NoSuchStretchError where these are more than `most`.
    """
    first, after = await _at(reader, bounds.begins), await _at(reader, bounds.ends)
    found = {where: (first[where], after[where]) for where in first if first[where] < after[where]}
    if (number := sum(end - begin for begin, end in found.values())) > most:
        raise NoSuchStretchError(
            f"the stretch has {number} records, and may have {most}: choose a shorter one by "
            "--since and --until, or raise --most"
        )
    return found


async def _at(reader: Reader, bound: datetime | RawPlace) -> Mapping[TopicPartition, int]:
    if isinstance(bound, datetime):
        return await reader.offsets_at(bound)
    return {where: min(bound.offset, end) for where, end in (await reader.ends()).items()}


async def in_order(reader: Reader, offsets: Offsets) -> AsyncIterator[Record]:
    """The records of a stretch by their times; those of a partition stay in their order.

    Of each partition a few are in memory.
    """
    waiting: dict[TopicPartition, deque[Record]] = {where: deque() for where in offsets}
    for where, (begin, _) in offsets.items():
        await reader.go_to(where, begin)
    while waiting:
        for where in [each for each, records in waiting.items() if not records]:
            waiting[where].extend(await _next(reader, where, offsets[where][1]))
            if not waiting[where]:
                del waiting[where]
        if waiting:
            first = min(waiting, key=lambda each: (waiting[each][0].timestamp, each))
            yield waiting[first].popleft()


async def _next(reader: Reader, where: TopicPartition, end: int) -> Sequence[Record]:
    """Some more records of a partition; none where it has been read to its end."""
    while await reader.position(where) < end:
        topic, _ = reader.plain(where)
        found = await reader.fetch_of(where, AT_ONCE)
        if records := [to_record(each, topic) for each in found if each.offset < end]:
            return records
    return ()
