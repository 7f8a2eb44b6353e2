"""One partition of a table's topic, and what an owner asks of it: for tests of tables on disk."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import SimpleNamespace

from aiokafka import TopicPartition

from runtime.tables.doubts import Log
from runtime.tables.restore import Progress, Take
from runtime.tables.rows import Change

DAY = 86400.0
Writes = Iterable[tuple[str, bytes | None]]


@dataclass
class TableLog:
    """A log as Kafka keeps it: offsets are given once, and a transaction ends in a marker."""

    state: Log = field(default_factory=lambda: Log("cluster", "topic-1", 0, 0, DAY))
    records: dict[int, tuple[str, bytes | None]] = field(default_factory=dict)
    reads: list[int] = field(default_factory=list)
    """The offsets from which it was read."""
    taken: int = 0
    """Records that were read."""
    start_after: int = 0
    """The first offset by the end of a reading, where that is later."""

    def write(self, *writes: tuple[str, bytes | None], marker: bool = True) -> list[Change]:
        """Append a transaction, and say where its records are."""
        first = self.state.end
        changes = [Change(key, value, first + n) for n, (key, value) in enumerate(writes)]
        self.records |= {change.offset: (change.key, change.value) for change in changes}
        self.state = replace(self.state, end=first + len(changes) + marker)
        return changes

    def compact(self, *, tombstones: bool = False) -> None:
        """Keep the last record of each key; `tombstones`: not even that where it is one."""
        last = {key: offset for offset, (key, _) in self.records.items()}
        self.records = {
            offset: (key, value)
            for offset, (key, value) in self.records.items()
            if last[key] == offset and not (tombstones and value is None)
        }

    def expire(self, before: int) -> None:
        """Remove the records before an offset."""
        self.records = {o: record for o, record in self.records.items() if o >= before}
        self.state = replace(self.state, start=before)

    @property
    def table(self) -> list[tuple[str, bytes]]:
        """What it says, in the order of the keys."""
        said = dict(self.records[offset] for offset in sorted(self.records))
        return sorted((key, value) for key, value in said.items() if value is not None)

    def since(self, position: int) -> list[Change]:
        return [Change(*self.records[o], o) for o in sorted(self.records) if o >= position]

    # ---- as the edge has it ----------------------------------------------------------------

    async def logs(self, where: Sequence[TopicPartition]) -> Mapping[TopicPartition, Log]:
        return dict.fromkeys(where, self.state)

    async def read_on(self, where: TopicPartition, start: int, take: Take, note: Progress) -> int:
        self.reads.append(start)
        found = [
            SimpleNamespace(key=change.key.encode(), value=change.value, offset=change.offset)
            for change in self.since(start)
        ]
        for each in found:
            await take([each], each.offset + 1)
        await take([], self.state.end)
        self.taken += len(found)
        return max(self.state.start, self.start_after)
