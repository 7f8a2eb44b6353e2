"""Files of copy, read as the records that are pushed or tried out."""

import os
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import BinaryIO, NamedTuple

from runtime.errors import WiredeskError
from runtime.handler import Record
from schemas.topics import MAX_COPY_BYTES, MIB, RAW
from services.ingest.input.media_types import content_type_of
from wiredesk.output import say

STANDARD_INPUT = Path("-")
UNFINISHED = re.compile(
    r"""
    ^ \.                       # hidden: also rsync's .NAME.XXXXXX and an FTP server's .in.NAME
    | ^ ~ ( \$ | syncthing~ )  # an open document of Office
    | ^ \# .* \# $ | ~ $        # an editor's own copy
    | \. ( tmp | temp | part | partial | swp | swo | swx | lck | lock
         | crdownload | download | opdownload | filepart | inprogress | incomplete
         | upload | uploading | writing ) $
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""The names of files and folders that are hidden or still being written.

Most programs that drop files into a folder write under such a name and rename when they are done.
"""


class UnreadableFileError(WiredeskError):
    """A file that was named can't be read."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A file's bytes as they are pushed."""

    name: str
    """What the file is called on the command line, or `standard input`."""
    value: bytes
    source: str
    content_type: str | None = None
    file: str | None = None
    """The file's name without its folder, which is the sender's own affair."""
    topic: str = RAW.name
    """The topic that it is pushed to, without prefix."""

    @property
    def key(self) -> bytes:
        """The record's key: what a source sends stays in its order."""
        return _encode(self.source)

    @property
    def headers(self) -> list[tuple[str, bytes]]:
        """The record's headers."""
        said = {
            "wire-source": self.source,
            "wire-file": self.file,
            "content-type": self.content_type,
        }
        return [(name, _encode(text)) for name, text in said.items() if text is not None]

    def as_record(self, offset: int, now: datetime) -> Record:
        """The record that ingest would read, received `now`."""
        return Record(self.topic, 0, offset, now, self.key, self.value, tuple(self.headers))


class Found(NamedTuple):
    """The files that some paths name."""

    files: list[Path]
    left_out: int
    """Hidden and unfinished files, and such folders, that were not read."""


def find_files(paths: Sequence[Path]) -> Found:
    """The files in the order given; of a folder every file in it and below it, by name.

    Hidden and unfinished files and folders below a folder are left out; what is named itself is
    taken whatever it is called. `-` is standard input.

    Raises UnreadableFileError.
    """
    if paths.count(STANDARD_INPUT) > 1:
        raise UnreadableFileError("-: standard input can be read once: name it once")
    files: list[Path] = []
    left_out = 0
    for path in paths:
        if path != STANDARD_INPUT and path.is_dir():
            below = _below(path)
            files += sorted(below.files)
            left_out += below.left_out
        else:
            files.append(path)
    if not files:
        why = f", but for {left_out} hidden or unfinished" if left_out else ""
        raise UnreadableFileError(f"no files there{why}: name the files of copy to read")
    return Found(files, left_out)


def read_piece(path: Path, source: str, topic: str = RAW.name) -> Piece:
    """One file's bytes, or those of standard input; `topic` is that of the source.

    Raises UnreadableFileError.
    """
    if path == STANDARD_INPUT:
        return Piece("standard input", _read_standard_input(), source, topic=topic)
    try:
        with path.open("rb") as file:
            return read_open_file(file, path, source, topic)
    except OSError as error:
        raise UnreadableFileError(f"{path}: {error.strerror}") from error


def read_open_file(file: BinaryIO, path: Path, source: str, topic: str) -> Piece:
    """The bytes of a file that is open. Raises UnreadableFileError, and OSError."""
    value = _read_whole(file, str(path))
    return Piece(str(path), value, source, content_type_of(path.name), path.name, topic)


def _encode(text: str) -> bytes:
    """As UTF-8; an argument may hold bytes that are none, which Python keeps as surrogates."""
    return text.encode("utf-8", "replace")


def _below(folder: Path) -> Found:
    files: list[Path] = []
    left_out = 0
    for where, folders, names in os.walk(folder, onerror=_refuse):
        wanted = [name for name in folders if not UNFINISHED.search(name)]
        finished = [name for name in names if not UNFINISHED.search(name)]
        left_out += len(folders) - len(wanted) + len(names) - len(finished)
        folders[:] = wanted
        files += _regular(Path(where), finished)
    return Found(files, left_out)


def _regular(folder: Path, names: Sequence[str]) -> Iterator[Path]:
    return (path for name in names if (path := folder / name).is_file())


def _refuse(error: OSError) -> None:
    raise UnreadableFileError(f"{error.filename}: {error.strerror}") from error


def _read_standard_input() -> bytes:
    if sys.stdin.isatty():
        say("reading standard input: end it with Ctrl-D")
    if value := _read_whole(sys.stdin.buffer, "standard input"):
        return value
    raise UnreadableFileError("standard input is empty: pipe copy into it")


def _read_whole(file: BinaryIO, name: str) -> bytes:
    """All that there is, but no more than a record may hold: some files never end."""
    value = file.read(MAX_COPY_BYTES + 1)
    if len(value) > MAX_COPY_BYTES:
        raise UnreadableFileError(
            f"{name}: larger than the {MAX_COPY_BYTES // MIB} MiB that a record of copy may have: "
            "push its items one by one, without pictures and attachments"
        )
    return value
