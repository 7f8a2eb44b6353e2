"""A table's share for one partition in a store on disk, and how far that follows the topic.

The offset to read on from is kept in the same write as the values, so the store is at any time what
the topic said up to some offset. To apply records again that it has applied is no harm: they
are applied in their order, and the last change of each key decides.
"""

import json
import struct
from collections.abc import Iterable, Sequence
from dataclasses import asdict, replace
from datetime import UTC, datetime, timedelta
from itertools import islice
from typing import Any, NamedTuple

from runtime.errors import StoreDamagedError
from runtime.handler import TimeOf
from runtime.tables.doubts import Identity, Mark
from runtime.tables.memory import CommittedTable
from runtime.tables.store import Store

VALUE, BROKEN, AGE, TIME = b"v", b"b", b"a", b"t"
"""What keys of the store begin with: values, problems of records that can't be used; for topics
that retention shortens, keys by the offsets of their records; for tables with times, by those."""
IDENTITY, MARK = b"identity", b"mark"
OFFSET = struct.Struct(">q")
EPOCH = datetime(1, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)


class Change(NamedTuple):
    """A record of a table's topic."""

    key: str
    value: bytes | None
    offset: int
    problem: str | None = None
    """Why it can't be used."""
    time: datetime | None = None
    """The time that its value states, where that is known already."""


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
        self._expires = expires
        self._dated = dated
        self._before_all = b""
        """No key by its time is before it: RocksDB would go through all that were deleted there."""
        self._count = 0
        self.mark = self._read_mark()
        self._broken = {_to_text(key): why.decode() for key, why in store.scan(BROKEN)}

    # ---- the interface of a table -----------------------------------------------------------

    def get(self, key: str) -> bytes | None:
        """The value under a key, or None."""
        try:
            raw = _to_bytes(key)
        except UnicodeEncodeError:  # half of a surrogate pair: a topic has no such key
            return None
        row = self._store.get(VALUE + raw)
        return None if row is None else row[OFFSET.size :]

    def items(self) -> Sequence[tuple[str, bytes]]:
        """Every key with its value, in the order of the keys: all of them in memory."""
        return sorted((_to_text(key), row[OFFSET.size :]) for key, row in self._store.scan(VALUE))

    def earliest(
        self, time_of: TimeOf, most: int, up_to: datetime | None = None
    ) -> Sequence[tuple[datetime, str]]:
        """The first `most` keys whose values have a time up to `up_to`, each after it.

        By times other than the store's all values are read at first, and the order is in memory.
        """
        if time_of is not self._dated:
            return super().earliest(time_of, most, up_to)
        rows = [key for key, _ in islice(self._store.scan(TIME, self._before_all), most)]
        if rows:
            self._before_all = rows[0]
        found = [(_to_time(key), _to_text(key[OFFSET.size :])) for key in rows]
        return [each for each in found if up_to is None or each[0] <= up_to]

    def apply(self, writes: Iterable[tuple[str, bytes | None]]) -> None:
        """Take over changes of which the topic's offsets are not known: they are read again."""
        mark = self._marked
        self._take([Change(key, value, mark.position) for key, value in writes], mark)

    def __len__(self) -> int:
        """How many keys it holds."""
        return self._count

    # ---- following the topic ----------------------------------------------------------------

    @property
    def position(self) -> int:
        """The offset from which the topic is to be read on."""
        return self._marked.position

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
        return dict(_note(self._store, IDENTITY) or {})

    @property
    def broken(self) -> list[tuple[str, str]]:
        """The keys whose last records can't be used, and why: `get` has nothing under them."""
        return sorted(self._broken.items())

    def begin(self, identity: Identity, log_start: int, now: float) -> None:
        """Follow the topic from its first offset on; `now` in seconds since 1970."""
        mark = Mark(log_start, log_start, now, log_start)
        self._store.write({IDENTITY: _to_note(dict(identity)), **self._marking(mark)})
        self.mark = mark

    def take_read(self, changes: Sequence[Change], position: int) -> None:
        """Take over what has been read of the topic, which is to be read on from `position`."""
        mark = replace(self._marked, position=position, next=position)
        self._take(changes, mark)

    def complete(self, log_start: int, now: float) -> None:
        """Note that all has been read that was there at `now`."""
        mark = replace(self._marked, complete_at=now, log_start=log_start)
        self._store.write(self._marking(mark))
        self.mark = mark

    def take_written(self, changes: Sequence[Change], begun: float) -> None:
        """Take over what the owner's own transaction, `begun` then and now committed, has written.

        The position moves only where the records follow what was read without a gap: in a gap may
        be what others have written. A broker that had a record already may not tell its offset;
        that looks like a gap too. What is behind the position is read again at the next opening.
        """
        mark = self._marked
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
        if not self._expires:
            return
        for key, _ in self._store.scan(AGE):
            if _offset(key) >= log_start:
                break
            gone = Change(_to_text(key[OFFSET.size :]), None, self._marked.position)
            self._take([gone], self._marked)

    def close(self) -> None:
        """Close the store and let others have it; never raises."""
        self._store.close()

    def drop(self) -> None:
        """Close the store and delete it."""
        self._store.drop()

    # ---- rows -------------------------------------------------------------------------------

    def _take(self, changes: Sequence[Change], mark: Mark) -> None:
        last = {change.key: change for change in changes}
        keys = [_to_bytes(key) for key in last]
        rows: dict[bytes, bytes | None] = {}
        before = self._store.get_all([VALUE + raw for raw in keys])
        for raw, change, there in zip(keys, last.values(), before, strict=True):
            rows |= self._rows(raw, change, there)
        count = self._count - sum(each is not None for each in before)
        count += sum(_value(change) is not None for change in last.values())
        self._store.write({**rows, **self._marking(mark, count)})
        self._count, self.mark = count, mark
        for change, there in zip(last.values(), before, strict=True):
            self._note_changed(change, None if there is None else there[OFFSET.size :])

    def _rows(self, raw: bytes, change: Change, before: bytes | None) -> dict[bytes, bytes | None]:
        """What changes in the store; `before`: the row that is there."""
        value = _value(change)
        rows: dict[bytes, bytes | None] = {
            VALUE + raw: None if value is None else OFFSET.pack(change.offset) + value
        }
        if change.problem or change.key in self._broken:
            rows[BROKEN + raw] = _shown(change.problem)
        if self._expires and before is not None:
            rows[AGE + before[: OFFSET.size] + raw] = None
        if self._expires and value is not None:
            rows[AGE + OFFSET.pack(change.offset) + raw] = b""
        if self._dated and before and (time := self._dated(before[OFFSET.size :])):
            rows[TIME + _from_time(time) + raw] = None
        if self._dated and value and (time := change.time or self._dated(value)):
            at = _from_time(time) + raw
            rows[TIME + at] = b""
            self._before_all = min(self._before_all, at)
        return rows

    def _note_changed(self, change: Change, before: bytes | None) -> None:
        if self._orders:
            self._orders.change(change.key, before, _value(change))
        if change.problem:
            self._broken[change.key] = change.problem
        else:
            self._broken.pop(change.key, None)

    def _marking(self, mark: Mark, count: int | None = None) -> dict[bytes, bytes]:
        kept = self._count if count is None else count
        return {MARK: _to_note({**asdict(mark), "count": kept})}

    def _read_mark(self) -> Mark | None:
        note = _note(self._store, MARK)
        if note is None:
            return None
        try:
            self._count = int(note.pop("count"))
            return Mark(**note)
        except (KeyError, TypeError, ValueError) as error:
            raise StoreDamagedError(f"the store {self.folder} has no mark: {error}") from error

    @property
    def _marked(self) -> Mark:
        if self.mark is None:
            raise StoreDamagedError(f"the store {self.folder} has not been begun")
        return self.mark


def _shown(problem: str | None) -> bytes | None:
    return problem.encode("utf-8", "backslashreplace") if problem else None


def _value(change: Change) -> bytes | None:
    return None if change.problem else change.value


def _to_note(content: dict[str, Any]) -> bytes:
    return json.dumps(content).encode()


def _note(store: Store, name: bytes) -> dict[str, Any] | None:
    raw = store.get(name)
    try:
        return None if raw is None else dict(json.loads(raw))
    except ValueError as error:
        raise StoreDamagedError(f"the store {store.folder} has no {name.decode()}") from error


def _offset(raw: bytes) -> int:
    return int(OFFSET.unpack_from(raw)[0])


def _from_time(time: datetime) -> bytes:
    return OFFSET.pack((time - EPOCH) // MICROSECOND)


def _to_time(raw: bytes) -> datetime:
    return EPOCH + _offset(raw) * MICROSECOND


def _to_bytes(key: str) -> bytes:
    return key.encode("utf-8", "surrogateescape")


def _to_text(key: bytes) -> str:
    return key.decode("utf-8", "surrogateescape")
