"""A table's share for one partition in a store on disk, and how far that follows the topic.

The offset to read on from is kept in the same write as the values, so the store is at any time what
the topic said up to some offset. To apply records again that it has applied is no harm: they
are applied in their order, and the last change of each key decides.
"""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from itertools import islice
from pathlib import Path

from runtime.errors import StoreDamagedError
from runtime.handler import TimeOf
from runtime.tables.doubts import Identity, Mark
from runtime.tables.files import Built
from runtime.tables.memory import CommittedTable, to_key
from runtime.tables.rows import (
    AGE,
    BROKEN,
    IDENTITY,
    MARK,
    OFFSET,
    TIME,
    VALUE,
    Change,
    Layout,
    Rows,
    mark_row,
    offset_of,
    read_mark,
    to_bytes,
    to_note,
    to_time,
    value_of,
)
from runtime.tables.seen import SeenKeys, digests_of
from runtime.tables.store import Store

AT_ONCE = 10_000
"""Keys that are noted together."""


class StoredTable(CommittedTable):
    """One table's share for one partition, as its topic holds it: in a store.

    Raises what the store raises.
    """

    def __init__(self, store: Store, *, expires: bool, dated: TimeOf | None = None) -> None:
        """The table that `store` holds; `expires`: retention shortens its topic.

        `dated`: the times by which the store has its keys in order.
        """
        super().__init__()
        self._store = store
        self.layout = Layout(expires=expires, dated=dated)
        self._before_all = b""
        """No key by its time is before it: RocksDB would go through all that were deleted there."""
        self._count: int | None = 0
        self._seen: SeenKeys | None = None
        self.mark = self._read_mark()
        self._broken = {to_key(key): why.decode() for key, why in store.scan(BROKEN)}

    # ---- the interface of a table -----------------------------------------------------------

    def get(self, key: str) -> bytes | None:
        """The value under a key, or None."""
        try:
            raw = to_bytes(key)
        except UnicodeEncodeError:  # half of a surrogate pair: a topic has no such key
            return None
        row = self._store.get(VALUE + raw)
        return None if row is None else value_of(row)

    def items(self) -> Sequence[tuple[str, bytes]]:
        """Every key with its value, in the order of the keys: all of them in memory."""
        return sorted((to_key(key), value_of(row)) for key, row in self._store.scan(VALUE))

    def earliest(
        self, time_of: TimeOf, most: int, up_to: datetime | None = None
    ) -> Sequence[tuple[datetime, str]]:
        """The first `most` keys whose values have a time up to `up_to`, each after it.

        By times other than the store's all values are read at first, and the order is in memory.
        """
        if time_of is not self.layout.dated:
            return super().earliest(time_of, most, up_to)
        rows = [key for key, _ in islice(self._store.scan(TIME, self._before_all), most)]
        if rows:
            self._before_all = rows[0]
        found = [(to_time(key), to_key(key[OFFSET.size :])) for key in rows]
        return [each for each in found if up_to is None or each[0] <= up_to]

    def apply(self, writes: Iterable[tuple[str, bytes | None]]) -> None:
        """Take over changes of which the topic's offsets are not known: they are read again."""
        mark = self.marked
        self._take([Change(key, value, mark.position) for key, value in writes], mark)

    def __len__(self) -> int:
        """How many keys it holds: counted, where its building was interrupted."""
        if self._count is None:
            self._count = sum(1 for _ in self._store.scan(VALUE))
        return self._count

    # ---- following the topic ----------------------------------------------------------------

    @property
    def position(self) -> int:
        """The offset from which the topic is to be read on."""
        return self.marked.position

    @property
    def is_unbuilt(self) -> bool:
        """Whether it is empty, or its building of files was interrupted."""
        return not self._count

    @property
    def closed(self) -> bool:
        """Whether it has been closed or dropped."""
        return self._store.closed

    @property
    def damage(self) -> str | None:
        """What is wrong with the store, if that has been seen."""
        return self._store.damage

    @property
    def folder(self) -> str:
        """Where the store is."""
        return str(self._store.folder)

    @property
    def size(self) -> int:
        """Bytes on disk; 0 once it is closed."""
        return 0 if self.closed else self._store.size

    @property
    def identity(self) -> Identity:
        """What the store was built from; empty where it has never been begun."""
        return dict(self._store.note(IDENTITY) or {})

    @property
    def broken(self) -> list[tuple[str, str]]:
        """The keys whose last records can't be used, and why: `get` has nothing under them."""
        return sorted(self._broken.items())

    def begin(self, identity: Identity, log_start: int, now: float) -> None:
        """Follow the topic from its first offset on; `now` in seconds since 1970."""
        mark = Mark(log_start, log_start, now, log_start)
        self._store.write({IDENTITY: to_note(dict(identity)), **mark_row(mark, len(self))})
        self.mark = mark

    def take_read(self, changes: Sequence[Change], position: int) -> None:
        """Take over what has been read of the topic, which is to be read on from `position`."""
        mark = replace(self.marked, position=position, next=position)
        self._take(changes, mark)

    @contextmanager
    def built_of_files(self, expected: int) -> Iterator[Path]:
        """Meanwhile it takes files of the folder; `expected`: how many keys it will have."""
        self._seen = SeenKeys(expected)
        self._count = 0
        keys = (raw for raw, _ in self._store.scan(VALUE))  # of a building that was interrupted
        while some := list(islice(keys, AT_ONCE)):
            self._seen.note(digests_of(some))
            self._count += len(some)
        try:
            with self._store.taking_files() as folder:
                yield folder
        finally:
            self._seen = None

    def take_file(self, built: Built) -> None:
        """Take in a file of the next stretch of the topic, with the offset to read on from.

        What belongs to values that were there goes first. Where the process ends in between, the
        stretch is read again, since the offset has not moved.
        """
        if self._seen is None:
            raise ValueError("it is not being built of files")
        known = [built.keys[place] for place in self._seen.note(built.digests)]
        before = self._there(known)
        rows: Rows = {}
        for raw, row in before.items():
            self.layout.remove(raw, row, rows)
        mended = self._broken and self._broken.keys() & set(map(to_key, built.keys))
        rows |= {BROKEN + to_bytes(key): None for key in mended}
        count = len(self) - len(before) + built.live
        self._store.take_file(built.path, rows)
        self._count, self.mark = count, built.mark
        for key in mended:
            del self._broken[key]
        self._broken.update(built.problems)
        if built.earliest:
            self._before_all = min(self._before_all, built.earliest)

    def complete(self, log_start: int, now: float) -> None:
        """Note that all has been read that was there at `now`."""
        mark = replace(self.marked, complete_at=now, log_start=log_start)
        self._store.write(mark_row(mark, len(self)))
        self.mark = mark

    def take_written(self, changes: Sequence[Change], begun: float) -> None:
        """Take over what the owner's own transaction, `begun` then and now committed, has written.

        The position moves only where the records follow what was read without a gap: in a gap may
        be what others have written. A broker that had a record already may not tell its offset;
        that looks like a gap too. What is behind the position is read again at the next opening.
        """
        mark = self.marked
        if not changes:
            return
        expected = range(mark.next, mark.next + len(changes))
        if [change.offset for change in changes] != list(expected):
            self.apply((change.key, change.value) for change in changes)
            return
        last = expected[-1]
        # After the transaction's records comes its marker, in each partition one.
        self._take(changes, replace(mark, position=last + 1, next=last + 2, complete_at=begun))

    def forget_before(self, log_start: int) -> None:
        """Forget the keys whose records retention has removed from the topic."""
        if not self.layout.expires:
            return
        for key, _ in self._store.scan(AGE):
            if offset_of(key) >= log_start:
                break
            gone = Change(to_key(key[OFFSET.size :]), None, self.marked.position)
            self._take([gone], self.marked)

    def close(self) -> None:
        """Close the store and let others have it; never raises."""
        self._store.close()

    def drop(self) -> None:
        """Close the store and delete it."""
        self._store.drop()

    # ---- rows -------------------------------------------------------------------------------

    def _take(self, changes: Sequence[Change], mark: Mark) -> None:
        last = {to_bytes(change.key): change for change in changes}
        before = self._there(list(last))
        rows: Rows = {}
        for raw, change in last.items():
            self._change(raw, change, before.get(raw), rows)
        live = sum(change.readable is not None for change in last.values())
        count = len(self) - len(before) + live
        self._store.write({**rows, **mark_row(mark, count)})
        self._count, self.mark = count, mark
        for raw, change in last.items():
            there = before.get(raw)
            self._note_changed(change, None if there is None else value_of(there))

    def _there(self, keys: Sequence[bytes]) -> dict[bytes, bytes]:
        """The rows of those of these keys that have a value."""
        found = self._store.get_all([VALUE + raw for raw in keys])
        return {raw: row for raw, row in zip(keys, found, strict=True) if row is not None}

    def _change(self, raw: bytes, change: Change, before: bytes | None, rows: Rows) -> None:
        """What changes in the store; `before`: the row that is there."""
        if before is not None:
            self.layout.remove(raw, before, rows)
        if by_time := self.layout.add(raw, change, rows):
            self._before_all = min(self._before_all, by_time)
        if change.key in self._broken and not change.problem:
            rows[BROKEN + raw] = None

    def _note_changed(self, change: Change, before: bytes | None) -> None:
        if self._orders:
            self._orders.change(change.key, before, change.readable)
        if change.problem:
            self._broken[change.key] = change.problem
        else:
            self._broken.pop(change.key, None)

    def _read_mark(self) -> Mark | None:
        note = self._store.note(MARK)
        if note is None:
            return None
        try:
            mark, self._count = read_mark(note)
        except (KeyError, TypeError, ValueError) as error:
            raise StoreDamagedError(f"the store {self.folder} has no mark: {error}") from error
        return mark

    @property
    def marked(self) -> Mark:
        """The mark. Raises StoreDamagedError where it has not been begun."""
        if self.mark is None:
            raise StoreDamagedError(f"the store {self.folder} has not been begun")
        return self.mark
