"""What has been fetched of a partition and waits to be committed. Pure."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from itertools import islice

from runtime.handler import Record


class Backlog:
    """Records of one partition in order, and for how long work has waited without a commit."""

    def __init__(self, max_records: int, max_bytes: int, clock: Callable[[], float]) -> None:
        """Empty. It has room below both limits; `clock` gives seconds that never go back."""
        self.next_offset = 0
        """The first offset that has not been committed."""
        self._max_records = max_records
        self._max_bytes = max_bytes
        self._clock = clock
        self._records: deque[Record] = deque()
        self._bytes = 0
        # A partition that has just been assigned waits for its owner to be ready.
        self._waiting_since: float | None = clock()
        self._untimed = False

    def __len__(self) -> int:
        """How many records wait."""
        return len(self._records)

    def __iter__(self) -> Iterator[Record]:
        """The records that wait, oldest first."""
        return iter(self._records)

    @property
    def oldest(self) -> Record | None:
        """The first record that waits; None where none does."""
        return self._records[0] if self._records else None

    @property
    def fed_to(self) -> int:
        """The offset after the last record that has been added: what to fetch next."""
        return self._records[-1].offset + 1 if self._records else self.next_offset

    @property
    def has_room(self) -> bool:
        """Whether more may be fetched."""
        return len(self._records) < self._max_records and self._bytes < self._max_bytes

    def first(self, count: int) -> list[Record]:
        """The oldest records, at most `count`; they go on waiting."""
        return list(islice(self._records, count))

    def restart(self, offset: int) -> None:
        """Forget all records: the partition is fetched again from this offset."""
        self._records.clear()
        self._bytes = 0
        self.next_offset = offset

    def add(self, records: Iterable[Record]) -> None:
        """Add what has been fetched, in order, except for what was added before."""
        first = self.fed_to
        for record in records:
            if record.offset >= first:
                self._records.append(record)
                self._bytes += _size(record)
        self.note_waiting()

    def commit(self, count: int, next_offset: int) -> None:
        """Remove the oldest `count` records, whose transaction has committed."""
        for _ in range(count):
            self._bytes -= _size(self._records.popleft())
        self.next_offset = next_offset
        self._waiting_since = self._clock() if self._records else None

    # ---- waiting -------------------------------------------------------------------------

    @property
    def stalled_for(self) -> float:
        """Seconds for which work has waited without a commit; 0 where none waits."""
        if self._waiting_since is None or self._untimed:
            return 0.0
        return self._clock() - self._waiting_since

    def note_waiting(self) -> None:
        """Work waits from now on, if it has not before."""
        if self._waiting_since is None:
            self._waiting_since = self._clock()

    def note_lag(self, lag: int) -> None:
        """Take note of how many committed records wait, here or on the broker.

        Records that never arrive are as much of a stall as records that are never committed.
        """
        if lag:
            self.note_waiting()
        elif not self._records:
            self._waiting_since = None

    @contextmanager
    def untimed(self) -> Iterator[None]:
        """Leave what happens within out of `stalled_for`: it has a limit of its own."""
        begun = self._clock()
        self._untimed = True
        try:
            yield
        finally:
            self._untimed = False
            if self._waiting_since is not None:
                self._waiting_since += self._clock() - begun


def _size(record: Record) -> int:
    return len(record.value or b"")
