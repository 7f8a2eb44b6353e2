"""`python -m tests.benchmarks.key_values LIBRARY ENTRIES`: what ADR 23 was decided by.

Fills RocksDB, LMDB or SQLite with entries like the ledger's, each batch with its offset in the same
write; opens it again, looks keys up, and changes a hundred at a time. LMDB is no requirement of
Wiredesk: `pip install lmdb` first.
"""

import importlib
import os
import random
import shutil
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any, Protocol

import typer

from runtime.tables.store import Store, StoreMemory

OFFSET = b"m"
BATCH = 2000
"""Entries a write while it is filled."""
TRANSACTION = 100
"""Entries a write afterwards; a fifth of them change what is there."""
LOOK_UPS = 20_000
COPIED = random.Random(1).randbytes(120).hex().encode() + b'{"text": "as the one before"}' * 30
"""What entries have in common."""
Rows = Sequence[tuple[bytes, bytes]]


class Library(StrEnum):
    """What can be measured."""

    ROCKSDB = "rocksdb"
    LMDB = "lmdb"
    SQLITE = "sqlite"


class KeyValues(Protocol):
    """What a table needs of a library."""

    def put(self, rows: Rows, offset: int) -> None:
        """Set all of it, or nothing."""

    def get(self, key: bytes) -> bytes | None:
        """A value."""

    def scan(self) -> Iterator[Any]:
        """All there is."""

    def close(self) -> None:
        """The end."""


class RocksDb:
    """As Wiredesk has it."""

    def __init__(self, folder: Path) -> None:
        """In a folder below."""
        there = folder / "store"
        self._store = Store(there, StoreMemory.of(128), create=not there.exists())

    def put(self, rows: Rows, offset: int) -> None:
        """Set all of it, or nothing."""
        self._store.write({**dict(rows), OFFSET: b"%d" % offset})

    def get(self, key: bytes) -> bytes | None:
        """A value."""
        return self._store.get(key)

    def scan(self) -> Iterator[Any]:
        """All there is."""
        return self._store.scan(b"")

    def close(self) -> None:
        """The end."""
        self._store.close()


class Lmdb:
    """It writes to disk at each transaction, all but its own pages' list."""

    def __init__(self, folder: Path) -> None:
        """In this folder."""
        library = importlib.import_module("lmdb")
        self._database = library.open(str(folder), map_size=64 << 30, metasync=False)

    def put(self, rows: Rows, offset: int) -> None:
        """Set all of it, or nothing."""
        with self._database.begin(write=True) as transaction:
            for key, value in rows:
                transaction.put(key, value)
            transaction.put(OFFSET, b"%d" % offset)

    def get(self, key: bytes) -> bytes | None:
        """A value."""
        with self._database.begin() as transaction:
            found: bytes | None = transaction.get(key)
            return found

    def scan(self) -> Iterator[Any]:
        """All there is."""
        with self._database.begin() as transaction:
            yield from transaction.cursor()

    def close(self) -> None:
        """The end."""
        self._database.close()


class Sqlite:
    """Rows in the order of their offsets, found by an index of the keys; a log of writes."""

    def __init__(self, folder: Path) -> None:
        """In this folder."""
        self._connection = sqlite3.connect(folder / "file", isolation_level=None)
        for setting in (
            "locking_mode = exclusive",
            "journal_mode = wal",
            "synchronous = normal",
            "cache_size = -65536",
            "wal_autocheckpoint = 4000",
        ):
            self._connection.execute(f"pragma {setting}")
        self._connection.execute(
            "create table if not exists rows (number integer primary key, key blob unique, value)"
        )
        self._connection.execute("create table if not exists mark (one unique, number)")

    def put(self, rows: Rows, offset: int) -> None:
        """Set all of it, or nothing."""
        self._connection.execute("begin")
        self._connection.executemany("insert or replace into rows (key, value) values (?, ?)", rows)
        self._connection.execute("insert or replace into mark values (1, ?)", (offset,))
        self._connection.execute("commit")

    def get(self, key: bytes) -> bytes | None:
        """A value."""
        row = self._connection.execute("select value from rows where key = ?", (key,)).fetchone()
        return bytes(row[0]) if row else None

    def scan(self) -> Iterator[Any]:
        """All there is."""
        return self._connection.execute("select key, value from rows")

    def close(self) -> None:
        """The end."""
        self._connection.close()


MAKERS: dict[Library, Callable[[Path], KeyValues]] = {
    Library.ROCKSDB: RocksDb,
    Library.LMDB: Lmdb,
    Library.SQLITE: Sqlite,
}


def entry(number: int) -> tuple[bytes, bytes]:
    """A key without order, and 600 to 950 bytes of which a third are like no others."""
    chance = random.Random(number)
    value = chance.randbytes(100).hex().encode() + COPIED
    return b"v%032x:%d" % (chance.getrandbits(128), number), value[: 600 + number % 350]


def main(library: Library, entries: Annotated[int, typer.Argument(min=BATCH)] = 1_000_000) -> None:
    """Print seconds, microseconds and megabytes."""
    folder = Path(tempfile.mkdtemp(prefix="key-values-"))
    try:
        _measure(MAKERS[library], folder, entries)
    finally:
        shutil.rmtree(folder)


def _measure(make: Callable[[Path], KeyValues], folder: Path, entries: int) -> None:
    memory = _resident()
    store, took = make(folder), 0.0
    for first in range(0, entries, BATCH):
        rows = [entry(number) for number in range(first, first + BATCH)]
        took += _seconds(lambda rows=rows, first=first: store.put(rows, first + BATCH))  # type: ignore[misc]
    print(f"filled with {entries:,} in {took:.1f} s, {entries / took:,.0f} entries/s")
    store.close()
    print(f"on disk {_megabytes(folder):,.0f} MB; memory + {_resident() - memory:,.0f} MB")
    begun = time.perf_counter()
    store = make(folder)
    print(f"opened in {time.perf_counter() - begun:.3f} s")
    chance = random.Random(2)
    keys = [entry(chance.randrange(entries))[0] for _ in range(LOOK_UPS)]
    for name, looked_up in (("first", keys), ("again", keys), ("absent", [k + b"x" for k in keys])):
        _print_spread(f"looked up, {name}", [_seconds(lambda k=k: store.get(k)) for k in looked_up])  # type: ignore[misc]
    _print_spread(f"{TRANSACTION} changed", list(_changes(store, entries)))
    took = _seconds(lambda: sum(1 for _ in store.scan()))
    print(f"read through in {took:.1f} s; memory + {_resident() - memory:,.0f} MB")
    store.close()


def _changes(store: KeyValues, entries: int) -> Iterator[float]:
    chance = random.Random(3)
    for number in range(entries, entries + 1000 * TRANSACTION, TRANSACTION):
        changed = [entry(chance.randrange(entries)) for _ in range(TRANSACTION // 5)]
        rows = changed + [entry(number + n) for n in range(TRANSACTION - len(changed))]
        yield _seconds(lambda rows=rows, number=number: store.put(rows, number))  # type: ignore[misc]


def _seconds(call: Callable[[], Any]) -> float:
    begun = time.perf_counter()
    call()
    return time.perf_counter() - begun


def _print_spread(what: str, seconds: list[float]) -> None:
    ordered = sorted(seconds)
    middle, high = statistics.median(ordered), ordered[len(ordered) * 99 // 100]
    print(
        f"{what}: median {middle * 1e6:,.1f} µs, 99th percentile {high * 1e6:,.1f} µs, "
        f"longest {ordered[-1] * 1e3:,.1f} ms"
    )


def _resident() -> float:
    pages = int(Path("/proc/self/statm").read_text("utf-8").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / (1 << 20)


def _megabytes(folder: Path) -> float:
    return sum(each.stat().st_size for each in folder.rglob("*") if each.is_file()) / (1 << 20)


if __name__ == "__main__":
    typer.run(main)
