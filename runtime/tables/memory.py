"""A stage's tables in memory: what is committed, and the changes of a batch over it."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from runtime.handler import TableWrite, TimeOf
from runtime.tables.times import TimeOrders, first_of
from schemas.topics import Topic


class CommittedTable:
    """One table's share for one partition, as its topic holds it."""

    def __init__(self, values: Mapping[str, bytes] | None = None) -> None:
        """`values`: what has been read back from the topic."""
        self._values = dict(values or {})
        self._orders = TimeOrders()

    def get(self, key: str) -> bytes | None:
        """The value under a key, or None."""
        return self._values.get(key)

    def items(self) -> Sequence[tuple[str, bytes]]:
        """Every key with its value, in the order of the keys."""
        return sorted(self._values.items())

    def earliest(
        self, time_of: TimeOf, most: int, up_to: datetime | None = None
    ) -> Sequence[tuple[datetime, str]]:
        """The first `most` keys whose values have a time up to `up_to`, each after it.

        Sorted once; then each change is put in its place.
        """
        ordered = self._orders.of(time_of)
        if ordered is None:
            ordered = self._orders.sort(time_of, self.items())
        return first_of(ordered, most, up_to)

    def apply(self, writes: Iterable[tuple[str, bytes | None]]) -> None:
        """Take over changes that have been committed."""
        for key, value in writes:
            self._orders.change(key, self._values.get(key), value)
            if value is None:
                self._values.pop(key, None)
            else:
                self._values[key] = value

    def __len__(self) -> int:
        """How many keys it holds."""
        return len(self._values)

    def close(self) -> None:
        """Let go of what is kept elsewhere: nothing, in memory."""


def to_key(key: bytes | None) -> str:
    """The key of a table as text, whatever its bytes were: `table_check` makes them of it again.

    row 28: a key that is not UTF-8 is one like any other, which a tombstone deletes.
    """
    return (key or b"").decode("utf-8", "surrogateescape")


class StagedTable:
    """A committed table with a batch's changes laid over it, which a failed batch just drops."""

    def __init__(self, committed: CommittedTable) -> None:
        """`committed` is read, never changed."""
        self._committed = committed
        self._orders = TimeOrders()
        self.changes: dict[str, bytes | None] = {}

    def get(self, key: str) -> bytes | None:
        """The value under a key as of the batch so far, or None."""
        if key in self.changes:
            return self.changes[key]
        return self._committed.get(key)

    def items(self) -> Sequence[tuple[str, bytes]]:
        """Every key with its value as of the batch so far, in the order of the keys."""
        if not self.changes:
            return self._committed.items()
        merged = {**dict(self._committed.items()), **self.changes}
        return sorted((key, value) for key, value in merged.items() if value is not None)

    def earliest(
        self, time_of: TimeOf, most: int, up_to: datetime | None = None
    ) -> Sequence[tuple[datetime, str]]:
        """As of the batch so far: the first keys whose values have a time, each after it."""
        if not self.changes:
            return self._committed.earliest(time_of, most, up_to)
        changed = self._orders.of(time_of)
        if changed is None:
            changed = self._orders.sort(time_of, self.changes.items())
        found = self._committed.earliest(time_of, most + len(self.changes), up_to)
        others = (each for each in found if each[1] not in self.changes)
        return sorted([*others, *first_of(changed, most, up_to)])[:most]

    def write(self, key: str, value: bytes | None) -> None:
        """Lay one more change over the table."""
        self._orders.change(key, self.changes.get(key), value)
        self.changes[key] = value


class Tables:
    """The tables of one partition of a stage."""

    def __init__(self, topics: Sequence[Topic]) -> None:
        """All of them empty."""
        self.committed = {topic.name: CommittedTable() for topic in topics}

    def close(self) -> None:
        """Have others open what is kept on disk; never raises."""
        for table in self.committed.values():
            table.close()

    def stage(self) -> dict[str, StagedTable]:
        """A fresh layer of changes over each table, by the topics' names."""
        return {name: StagedTable(table) for name, table in self.committed.items()}

    def apply(self, staged: Mapping[str, StagedTable]) -> None:
        """Take over a layer whose transaction has committed."""
        for name, table in staged.items():
            self.committed[name].apply(table.changes.items())


def write(staged: Mapping[str, StagedTable], writes: Iterable[TableWrite]) -> None:
    """Add a handler's changes to a batch's, so that the next record sees them."""
    for change in writes:
        staged[change.table.name].write(change.key, change.value)
