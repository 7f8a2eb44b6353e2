"""A folder into which agencies drop files of copy, by FTP, SFTP or a copy over the network.

A file is taken once it has stayed as it is for a while, and moved away once it has been pushed. The
folder is looked at again and again: no notice of a change crosses a network drive.
"""

import fcntl
import os
import shutil
import stat
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import chain, count
from pathlib import Path
from types import TracebackType
from typing import NamedTuple, Self

from runtime.errors import ConfigurationError, WiredeskError
from runtime.sources import why_unusable
from wiredesk.copy_files import UNFINISHED, Piece, UnreadableFileError, read_open_file

DONE, FAILED = "done", "failed"
"""Folders in the folder: what has been pushed, and what can't be."""
REASON = ".reason.txt"
"""Behind the name of a file in `failed`: why it is there."""
LOCK = ".wiredesk-watch"
EMPTY_SECONDS = 60.0
"""So long an empty file may be one that is about to be written."""


class FolderError(WiredeskError):
    """The folder can't be read, or its files can't be moved."""


class State(NamedTuple):
    """What changes where a file does."""

    written: int
    """In nanoseconds since 1970."""
    size: int
    number: int
    """On the disk."""


@dataclass(frozen=True, slots=True)
class Dropped:
    """A file that is complete."""

    path: Path
    source: str
    state: State


class _Seen(NamedTuple):
    state: State
    since: float


class DropFolder:
    """The files that are dropped into a folder; a context, in which no other process watches it."""

    def __init__(self, folder: Path, source: str | None, settle: float) -> None:
        """`source`: whose the files are; None: of the source that each folder in it is called by.

        `settle`: for how many seconds a file has to stay as it is.
        """
        self.folder = folder
        self._source = source
        self._settle = settle
        self._seen: dict[Path, _Seen] = {}
        self._unusable: dict[str, str] = {}
        self._lock: int | None = None

    def __enter__(self) -> Self:
        """Raises ConfigurationError where another process watches it, FolderError for a fault."""
        if not self.folder.is_dir():
            raise ConfigurationError(f"{self.folder} is no folder: make it, or name another")
        try:
            for name in (DONE, FAILED):
                (self.folder / name).mkdir(exist_ok=True)
            self._lock = os.open(self.folder / DONE / LOCK, os.O_CREAT | os.O_RDWR | os.O_NOFOLLOW)
            fcntl.flock(self._lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise ConfigurationError(
                f"another `wiredesk watch` has {self.folder}: one at a time keeps the order"
            ) from error
        except OSError as error:
            raise _fault(error) from error
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._lock is not None:
            os.close(self._lock)

    def complete(self, now: float, wall: float) -> list[Dropped]:
        """The files that are complete, those written first before others.

        `now`: seconds of a clock that only goes on; `wall`: seconds since 1970. Raises FolderError.
        """
        there: dict[Path, _Seen] = {}
        found = []
        for path, source in self._files():
            try:
                state = os.lstat(path)
            except OSError:  # gone, or renamed
                continue
            if not stat.S_ISREG(state.st_mode):  # a link may lead to any file of the machine
                continue
            mark = _state(state)
            seen = self._seen.get(path)
            there[path] = seen = seen if seen and seen.state == mark else _Seen(mark, now)
            patience = self._settle if state.st_size else EMPTY_SECONDS
            # What is older than that has been there since before this process.
            if now - seen.since >= patience or wall - state.st_mtime >= EMPTY_SECONDS:
                found.append(Dropped(path, source, mark))
        self._seen = there
        return sorted(found, key=lambda each: (each.state.written, each.path))

    @property
    def waiting(self) -> int:
        """How many files there were at the last look."""
        return len(self._seen)

    @property
    def unusable(self) -> Mapping[str, str]:
        """What is passed over in it at the last look, since it is no source's, and why."""
        return self._unusable

    def move(self, dropped: Dropped, to: str, why: str | None = None) -> Path | None:
        """Move a file to `DONE` or `FAILED`, there with why; returns its new path.

        None where it has changed since it was found: it stays, and is found again. Raises
        FolderError.
        """
        target = self.folder / to / dropped.path.relative_to(self.folder)
        try:
            if self._is_another(dropped):
                return None
            target.parent.mkdir(parents=True, exist_ok=True)
            target = _free(target)
            shutil.move(dropped.path, target)
            if why:
                target.with_name(target.name + REASON).write_text(f"{why}\n", encoding="utf-8")
        except OSError as error:
            raise _fault(error) from error
        self._seen.pop(dropped.path, None)
        return target

    def remove(self, dropped: Dropped) -> None:
        """Delete a file. Raises FolderError."""
        try:
            if not self._is_another(dropped):
                dropped.path.unlink()
        except OSError as error:
            raise _fault(error) from error
        self._seen.pop(dropped.path, None)

    def _is_another(self, dropped: Dropped) -> bool:
        return _state(os.lstat(dropped.path)) != dropped.state

    def _files(self) -> Iterator[tuple[Path, str]]:
        if self._source is not None:
            yield from ((path, self._source) for path in _below(self.folder, top=True))
            return
        self._unusable = {}
        for each in _entries(self.folder):
            if not each.is_dir(follow_symlinks=False):
                self._unusable[each.name] = "it lies in no source's folder"
            elif why := why_unusable(each.name):
                self._unusable[each.name] = why
            elif each.name not in (DONE, FAILED):
                yield from ((path, each.name) for path in _below(Path(each.path), top=False))


def read_dropped(dropped: Dropped, topic: str) -> Piece:
    """The bytes of a file, as they are pushed. Raises UnreadableFileError."""
    name = str(dropped.path)
    try:
        # Not through a link that has taken the file's place meanwhile, and not waiting for a pipe.
        number = os.open(dropped.path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
        with os.fdopen(number, "rb") as file:
            piece = read_open_file(file, dropped.path, dropped.source, topic)
    except OSError as error:
        raise UnreadableFileError(f"{name}: {error.strerror}") from error
    if not piece.value:
        raise UnreadableFileError(f"{name}: it is empty")
    return piece


def _below(folder: Path, *, top: bool) -> Iterator[Path]:
    """The files in a folder and below it; of the watched one, `top`, not what was pushed."""
    folders = [folder]
    while folders:
        below = folders.pop()
        for each in _entries(below):
            if not each.is_dir(follow_symlinks=False):
                yield Path(each.path)
            elif not (top and below == folder and each.name in (DONE, FAILED)):
                folders.append(Path(each.path))


def _entries(folder: Path) -> list[os.DirEntry[str]]:
    """What is neither hidden nor unfinished. Raises FolderError."""
    try:
        with os.scandir(folder) as entries:
            return sorted(
                (each for each in entries if not UNFINISHED.search(each.name)),
                key=lambda each: each.name,
            )
    except FileNotFoundError:  # a folder below it, gone meanwhile
        return []
    except OSError as error:
        raise _fault(error) from error


def _free(path: Path) -> Path:
    """The path, or where something has it, one with a number behind its name."""
    numbered = (path.with_name(f"{path.name}.{number}") for number in count(2))
    return next(each for each in chain([path], numbered) if not os.path.lexists(each))


def _state(of: os.stat_result) -> State:
    return State(of.st_mtime_ns, of.st_size, of.st_ino)


def _fault(error: OSError) -> FolderError:
    what = f"{error.filename}: {error.strerror}" if error.filename else str(error)
    return FolderError(
        f"{what}: `wiredesk watch` has to read the folder, and to move its files: see to its rights"
    )
