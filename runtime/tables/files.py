"""A stretch of a table's topic as files that a store takes in at once: for tables of millions.

Rows that are written one batch after another are sorted in memory, written, and sorted again with
what is there, several times over. A file is sorted once. Each has the mark of how far it follows
the topic, so a store that has taken it in says so by the same write.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import Any

from runtime.records.whole import records_of
from runtime.tables.doubts import Mark
from runtime.tables.rows import Change, Layout, Rows, mark_row, to_bytes
from runtime.tables.seen import digests_of
from runtime.tables.store import write_file

MAX_BYTES = 48 << 20
"""Of keys and values in one file: they are in memory, some three times over."""
AT_ONCE = 256
"""Records between two looks at the size."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """What was fetched of a table's topic, to be made files of."""

    found: Sequence[Any]
    """As a consumer has returned it."""
    start: int
    """Records before this offset are known."""
    mark: Mark
    """How far a store follows the topic that has taken in all of it."""
    folder: Path
    """Where the files go; it is there."""


@dataclass(frozen=True, slots=True)
class Built:
    """A file, and what its store has to know of it."""

    path: Path
    mark: Mark
    keys: Sequence[bytes]
    """All that change."""
    live: int
    """How many of them have a value."""
    digests: bytes
    """Of the keys, 32 bits each, for `SeenKeys`."""
    problems: Sequence[tuple[str, str]]
    """Keys whose records can't be used, and why."""
    earliest: bytes | None
    """The first key by its time."""


def build(stretch: Stretch, change: Callable[[Any], Change], layout: Layout) -> Sequence[Built]:
    """Write the files of a stretch, in the order of its records; one at the least, for its mark.

    Raises StoreError where the disk refuses.
    """
    changes = map(change, records_of(stretch.found, stretch.start))
    built: list[Built] = []
    ended = False
    while not ended:
        last, ended = _next_part(changes)
        mark = stretch.mark
        if not ended:
            position = max(each.offset for each in last.values()) + 1
            mark = replace(mark, position=position, next=position)
        path = stretch.folder / f"{stretch.start}-{len(built)}.sst"
        built.append(_build(last, mark, layout, path))
    return built


def _next_part(changes: Iterator[Change]) -> tuple[dict[str, Change], bool]:
    """The last change of each key, and whether no record is left."""
    last: dict[str, Change] = {}
    size = 0
    while size < MAX_BYTES:
        some = list(islice(changes, AT_ONCE))
        if not some:
            return last, True
        last |= {each.key: each for each in some}
        size += sum(len(each.key) + len(each.value or b"") for each in some)
    return last, False


def _build(last: dict[str, Change], mark: Mark, layout: Layout, path: Path) -> Built:
    rows: Rows = {**mark_row(mark, None)}
    keys = [to_bytes(key) for key in last]
    earliest: bytes | None = None
    for raw, change in zip(keys, last.values(), strict=True):
        by_time = layout.add(raw, change, rows)
        if by_time and (earliest is None or by_time < earliest):
            earliest = by_time
    write_file(path, rows)
    return Built(
        path,
        mark,
        keys,
        live=sum(each.readable is not None for each in last.values()),
        digests=digests_of(keys),
        problems=[(each.key, each.problem) for each in last.values() if each.problem],
        earliest=earliest,
    )
