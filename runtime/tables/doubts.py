"""Whether a store on disk may be read on from where it stands, or has to be built anew. Pure.

A store is a cache of its topic's partition. Whatever is not sure counts against it.
"""

from collections.abc import Mapping
from dataclasses import dataclass

FORMAT = "2"
"""Of the rows and notes in a store. A store of any other is built anew."""
USED_SHARE = 0.5
"""Of `delete.retention.ms`: so long after it was last complete a store may be read on. The rest is
for the reading itself, and for clocks that differ."""
CLOCK_SECONDS = 60.0
"""By so much may the clock have been set back."""

Identity = Mapping[str, str]
"""What a store was built from: `identity_of`."""


@dataclass(frozen=True, slots=True)
class Log:
    """One partition of a table's topic, as the cluster has it now."""

    cluster: str
    topic_id: str
    start: int
    """Its first offset."""
    end: int
    """The offset after its last record, whether that is committed or not."""
    delete_retention: float
    """Seconds for which a tombstone is kept at the least; 0 where that is not known."""


@dataclass(frozen=True, slots=True)
class Mark:
    """How far a store follows its topic."""

    position: int
    """The offset to read on from."""
    next: int
    """The offset of the next record, if nobody but the owner writes: behind its own marker."""
    complete_at: float
    """When the store had all that was committed, or was begun: seconds since 1970."""
    log_start: int
    """The first offset that the topic had then."""


def identity_of(
    log: Log, topic: str, partition: int, *, schema: str, owners: int
) -> dict[str, str]:
    """What a store of this partition has to have been built from.

    `schema`: stands for that of the values. Records are checked once, when they are read.
    `owners`: how many input partitions share this one: a store has the entries of one alone.
    """
    return {
        "format": FORMAT,
        "cluster": log.cluster,
        "topic": topic,
        "topic id": log.topic_id,
        "partition": str(partition),
        "schema": schema,
        "number of owners": str(owners),
    }


def doubt(
    found: Identity, wanted: Identity, mark: Mark | None, log: Log, *, expires: bool, now: float
) -> tuple[str, str] | None:
    """Why a store can't be used, as a label for a metric and in words; None where it can.

    `expires`: retention removes records of the topic, not compaction alone. `now`: seconds since
    1970.
    """
    for name, value in wanted.items():
        if found.get(name) != value:
            label = f"other-{name.replace(' ', '-')}"
            return label, f"its {name} is {found.get(name)}, not {value}"
    if mark is None:
        return "no-offset", "it does not say how far it follows its topic"
    if mark.position > log.end:
        return (
            "past-end",
            f"it was read up to offset {mark.position}, and the log ends at {log.end}",
        )
    if mark.position < log.start:
        return "removed", f"the log begins at {log.start}, past offset {mark.position}, the next"
    if not expires and log.start > mark.log_start:
        return "removed", f"records before offset {log.start} were deleted from the log"
    return _too_old(mark, log, now)


def _too_old(mark: Mark, log: Log, now: float) -> tuple[str, str] | None:
    """A key may have been deleted, and its tombstone too, since the store was last complete."""
    if log.end <= mark.next:
        return None
    age, limit = now - mark.complete_at, log.delete_retention * USED_SHARE
    if age < -CLOCK_SECONDS:
        return "clock", f"it was written {-age:.0f} s from now: the clock has been set back"
    if age > limit:
        return "too-old", (
            f"it was last complete {age:.0f} s ago, and tombstones may be gone: only {limit:.0f} s "
            "are sure (half of the topic's delete.retention.ms)"
        )
    return None
