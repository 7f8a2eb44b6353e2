"""What a reader gets next: kills first, then events in the order of each article. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from heapq import merge

from services.serve.cursor import Position
from services.serve.entries import Entry
from services.serve.wire import Wire

MAX_ENTRIES = 500
"""Looked at in one step; a reader whose filters let little through takes several."""


@dataclass(frozen=True, slots=True)
class Read:
    """Part of a partition of `articles`."""

    entries: Sequence[Entry]
    end: int
    """The offset to read on from, once all of `entries` have been taken."""


@dataclass(frozen=True, slots=True)
class Step:
    """An event that may be sent, and where the reader is behind it."""

    entry: Entry
    position: Position


@dataclass(frozen=True, slots=True)
class Taken:
    """What a reader gets, and where it is then."""

    steps: Sequence[Step]
    position: Position


def widened(position: Position, wire: Wire) -> Position:
    """The position with partitions that have been added since; they are read from their start."""
    events = position.events + (0,) * (len(wire.rings) - len(position.events))
    kills = position.kills + (0,) * (len(wire.kills) - len(position.kills))
    return Position(events, kills)


def behind(position: Position, wire: Wire) -> Mapping[int, int]:
    """The partitions whose next events are not in memory any more, with their offsets."""
    return {
        partition: offset
        for partition, offset in enumerate(position.events)
        if offset < wire.rings[partition].start
    }


def take_kills(position: Position, wire: Wire) -> Taken:
    """The kills that the reader has not had."""
    steps: list[Step] = []
    for partition, ring in sorted(wire.kills.items()):
        for entry in ring.since(position.kills[partition], MAX_ENTRIES):
            position = _moved_kills(position, partition, entry.offset + 1)
            steps.append(Step(entry, position))
        if len(steps) < MAX_ENTRIES:
            position = _moved_kills(position, partition, ring.end)
        if len(steps) >= MAX_ENTRIES:
            break
    return Taken(steps, position)


def take_events(position: Position, wire: Wire, older: Mapping[int, Read]) -> Taken:
    """The next events that may be sent, from memory, or from what has been read of Kafka.

    `older`: for the partitions that are `behind`, what comes next there. Nothing where the reader
    has had kills that are not known here yet: another process, which has read further, sent them.
    """
    if any(offset > wire.kills[number].end for number, offset in enumerate(position.kills)):
        return Taken((), position)
    reads = {
        partition: older.get(partition) or _in_memory(wire, partition, offset)
        for partition, offset in enumerate(position.events)
        if partition in older or offset >= wire.rings[partition].start
    }
    ordered = merge(*(read.entries for read in reads.values()), key=lambda entry: entry.time)
    steps: list[Step] = []
    left = {partition: len(read.entries) for partition, read in reads.items()}
    for count, entry in enumerate(ordered):
        if count == MAX_ENTRIES:
            break
        left[entry.partition] -= 1
        position = _moved_events(position, entry.partition, entry.offset + 1)
        if wire.may_be_sent(entry):
            steps.append(Step(entry, position))
    for partition, read in reads.items():
        if not left[partition]:
            position = _moved_events(position, partition, read.end)
    return Taken(steps, position)


def _in_memory(wire: Wire, partition: int, offset: int) -> Read:
    ring = wire.rings[partition]
    found = ring.since(offset, MAX_ENTRIES)
    whole = len(found) < MAX_ENTRIES
    return Read(found, ring.end if whole else found[-1].offset + 1)


def _moved_events(position: Position, partition: int, offset: int) -> Position:
    return replace(position, events=_moved(position.events, partition, offset))


def _moved_kills(position: Position, partition: int, offset: int) -> Position:
    return replace(position, kills=_moved(position.kills, partition, offset))


def _moved(offsets: tuple[int, ...], partition: int, offset: int) -> tuple[int, ...]:
    moved = max(offset, offsets[partition])
    return (*offsets[:partition], moved, *offsets[partition + 1 :])
