"""Keys and values in a folder on disk, by RocksDB: several are written together or not at all.

Why RocksDB: docs/decisions/0023. Each block on disk has a checksum, which is looked at whenever the
block is read. What a process has written outlives it; after a loss of power the store is as it was
after some earlier write, whole.
"""

import contextlib
import json
import shutil
import threading
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rocksdict import (
    BlockBasedOptions,
    Cache,
    DBCompressionType,
    IngestExternalFileOptions,
    Options,
    Rdict,
    SstFileWriter,
    WriteBatch,
    WriteBufferManager,
)

from runtime.errors import StoreDamagedError, StoreError
from runtime.tables.store_errors import explain, refused
from runtime.tables.store_lock import lock, lock_new

FILES = "files"
"""In the store's folder: files that it has not taken in yet."""
BLOOM_BITS = 10
"""A key: of the keys that are not there, a hundredth is looked for on disk."""
BLOCK_BYTES = 8 << 10
MAX_OPEN_FILES = 48
"""Of one store: a process may have twenty, and a thousand files in all by many systems' default."""
MAX_OPEN_FILES_BUILT = 384
"""Of one that is being built of files, of which a look-up asks each."""
FILE_BYTES = 256 << 20
"""Of a merged file: of more files than may be open some would be opened anew at each look-up."""
MANY_FILES = 1 << 20
READ_AHEAD_BYTES = 256 << 10
"""Of each file that is merged: there may be some hundreds."""
BACKGROUND_JOBS = 2
LOG_FILES = 2


@dataclass(frozen=True, slots=True)
class StoreMemory:
    """What all stores of a stage share: blocks of the disk, and writes on their way."""

    blocks: Cache
    writes: WriteBufferManager
    write_buffer: int

    @classmethod
    def of(cls, megabytes: int) -> "StoreMemory":
        """Half of it for each."""
        half = megabytes * (1 << 20) // 2
        return cls(Cache(half), WriteBufferManager(half, allow_stall=False), half // 4)


class Store:
    """One store, open and locked. Its methods may be called from any thread, one at a time.

    They raise StoreDamagedError where what is on disk can't be what was written, and StoreError
    where the disk refuses.
    """

    def __init__(self, folder: Path, memory: StoreMemory, *, create: bool = False) -> None:
        """Open the store in `folder`; `create` makes one, for which the folder must not be there.

        Raises StoreLockedError where another process has it.
        """
        self.folder = folder
        self.damage: str | None = None
        """What is wrong with it, once that has been seen: it is of no use any more."""
        self._guard = threading.Lock()
        self._database: Rdict | None = None
        try:
            self._lock = lock_new(folder) if create else lock(folder)
        except OSError as error:
            if isinstance(error, FileNotFoundError) and not create:  # another process deletes it
                raise StoreDamagedError(f"the store {folder} is not there") from error
            raise StoreError(refused(folder, str(error))) from error
        try:
            self._database = Rdict(str(folder), _options(memory, create=create))
        except Exception as error:
            self._lock.close()
            raise explain(folder, error, opening=True) from error

    def get(self, key: bytes) -> bytes | None:
        """The value under a key, or None."""
        with self._guard:
            try:
                value = self._opened.get(key)
            except Exception as error:
                raise self._explained(error) from error
        return value if value is None else bytes(value)

    def get_all(self, keys: Sequence[bytes]) -> Sequence[bytes | None]:
        """The values under these keys, each or None."""
        with self._guard:
            try:
                found = self._opened.get(list(keys))
            except Exception as error:
                raise self._explained(error) from error
        return [value if value is None else bytes(value) for value in found or ()]

    def note(self, name: bytes) -> dict[str, Any] | None:
        """The named values of a row, if it is there."""
        raw = self.get(name)
        try:
            return None if raw is None else dict(json.loads(raw))
        except ValueError as error:
            raise StoreDamagedError(f"the store {self.folder} has no {name.decode()}") from error

    def scan(self, prefix: bytes, start: bytes = b"") -> Iterator[tuple[bytes, bytes]]:
        """The keys that begin so, without that, and their values, in the order of their bytes.

        `start`: the first of them, without the prefix.
        """
        try:
            for key, value in self._opened.items(from_key=prefix + start):
                if not (isinstance(key, bytes) and key.startswith(prefix)):
                    return
                yield key[len(prefix) :], bytes(value)
        except Exception as error:
            raise self._explained(error) from error

    def write(self, changes: Mapping[bytes, bytes | None]) -> None:
        """Set these keys, all or none; None deletes one."""
        batch = WriteBatch(raw_mode=True)
        for key, value in changes.items():
            if value is None:
                batch.delete(key)
            else:
                batch.put(key, value)
        with self._guard:
            try:
                self._opened.write(batch)
            except Exception as error:
                raise self._explained(error, writing=True) from error

    @contextlib.contextmanager
    def taking_files(self) -> Iterator[Path]:
        """The folder for files that it is to take in meanwhile; they are merged afterwards.

        To merge them while there come more would be to write each row several times.
        """
        folder = self.folder / FILES
        shutil.rmtree(folder, ignore_errors=True)
        try:
            folder.mkdir()
        except OSError as error:
            raise StoreError(refused(self.folder, str(error))) from error
        self._set("disable_auto_compactions", "true")
        yield folder
        self._set("disable_auto_compactions", "false")

    def take_file(self, file: Path, before: Mapping[bytes, bytes | None]) -> None:
        """Take in all rows of a file that `write_file` has written, or none; it is moved.

        `before`: what is written before that, and on disk before it as well.
        """
        options = IngestExternalFileOptions()
        options.set_move_files(True)
        if before:
            self.write(before)
        with self._guard:
            try:
                if before:
                    self._opened.flush()
                self._opened.ingest_external_file([str(file)], options)
            except Exception as error:
                raise self._explained(error, writing=True) from error

    def _set(self, option: str, value: str) -> None:
        with self._guard:
            try:
                self._opened.set_options({option: value})
            except Exception as error:
                raise self._explained(error, writing=True) from error

    @property
    def closed(self) -> bool:
        """Whether it has been closed or dropped."""
        return self._database is None

    @property
    def size(self) -> int:
        """Bytes on disk."""
        files = (each.stat() for each in self.folder.iterdir() if each.is_file())
        return sum(file.st_size for file in files)

    def close(self) -> None:
        """Close it and let another process have it; never raises."""
        with self._guard:
            self._close()
            self._lock.close()

    def drop(self) -> None:
        """Close it and delete it."""
        with self._guard:
            self._close()
            shutil.rmtree(self.folder, ignore_errors=True)
            self._lock.close()

    def _close(self) -> None:
        database, self._database = self._database, None
        if database is not None:
            # On a full disk it says once more what the write has said; the log of writes is whole.
            with contextlib.suppress(Exception):
                database.close()

    def _explained(self, error: Exception, *, writing: bool = False) -> Exception:
        explained = explain(self.folder, error, writing=writing)
        if isinstance(explained, StoreDamagedError):
            self.damage = str(explained)
        return explained

    @property
    def _opened(self) -> Rdict:
        if self._database is None:
            raise StoreDamagedError(f"the store {self.folder} has been closed")
        return self._database


def drop_damaged(folder: Path) -> None:
    """Delete a store that can't be opened. Raises StoreLockedError where another process has it."""
    try:
        locked = lock(folder)
    except OSError:
        return
    shutil.rmtree(folder, ignore_errors=True)
    locked.close()


def write_file(file: Path, rows: Mapping[bytes, bytes | None]) -> None:
    """Write rows for a store to take in, of which None deletes one. Raises StoreError."""
    writer = SstFileWriter(_options(StoreMemory.of(1), create=True))
    try:
        writer.open(str(file))
        for key in sorted(rows):
            value = rows[key]
            if value is None:
                del writer[key]
            else:
                writer[key] = value
        writer.finish()
    except Exception as error:
        raise StoreError(refused(file, str(error))) from error


def _options(memory: StoreMemory, *, create: bool) -> Options:
    options = Options(raw_mode=True)
    options.create_if_missing(create)
    options.set_error_if_exists(create)
    options.set_paranoid_checks(True)
    options.set_write_buffer_manager(memory.writes)
    options.set_write_buffer_size(memory.write_buffer)
    options.set_compression_type(DBCompressionType.lz4())
    options.set_max_background_jobs(BACKGROUND_JOBS)
    options.set_max_open_files(MAX_OPEN_FILES_BUILT if create else MAX_OPEN_FILES)
    options.set_target_file_size_base(FILE_BYTES)
    # A write that has to wait would hold the interpreter's lock, and no heartbeat would go out.
    options.set_level_zero_slowdown_writes_trigger(MANY_FILES)
    options.set_level_zero_stop_writes_trigger(MANY_FILES)
    options.set_compaction_readahead_size(READ_AHEAD_BYTES)
    options.set_max_subcompactions(BACKGROUND_JOBS)
    options.set_keep_log_file_num(LOG_FILES)
    blocks = BlockBasedOptions()
    blocks.set_block_cache(memory.blocks)
    blocks.set_block_size(BLOCK_BYTES)
    blocks.set_bloom_filter(BLOOM_BITS, False)
    options.set_block_based_table_factory(blocks)
    return options
