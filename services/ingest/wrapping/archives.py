"""Zip archives (PKWARE's APPNOTE): the files of copy in them."""

import io
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from pathlib import PurePosixPath

from schemas.topics import MAX_COPY_BYTES
from services.ingest.errors import UnreadableCopyError
from services.ingest.input.limits import MAX_ITEMS, too_large
from services.ingest.input.media_types import content_type_of
from services.ingest.text.spaces import clean
from services.ingest.wrapping.wrapped import Wrapped, malformed, unpacked_too_large

ZIP, ENTRY = b"PK\x03\x04", b"PK\x01\x02"
ENCRYPTED = 0x1
METHODS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
"""Others may take any amount of memory."""
OFFICE = frozenset({"[Content_Types].xml", "mimetype"})
"""Files that documents of Office, OpenDocument and EPUB have."""
NO_COPY = frozenset(
    ".jpg .jpeg .png .gif .webp .tif .tiff .svg .eps .mp3 .wav .m4a .mp4 .mov .avi .pdf .db "
    ".ini".split()
)
"""Endings of what accompanies copy."""


def unzipped(piece: Wrapped) -> Sequence[Wrapped] | None:
    """The files of copy in a zip archive, in its order; None for anything else.

    Pictures, audio, video and hidden files are left out, with a warning.

    Raises UnreadableCopyError: `too-large`, `malformed-archive`, `unknown-format`, `empty`.
    """
    if not piece.value.startswith(ZIP):
        return None
    if piece.value.count(ENTRY) > MAX_ITEMS:
        raise too_large(f"{MAX_ITEMS:,} files in its archive")
    try:
        with zipfile.ZipFile(io.BytesIO(piece.value)) as archive:
            return list(_files(archive, piece))
    except (zipfile.BadZipFile, zlib.error, EOFError, ValueError, NotImplementedError, OSError):
        raise malformed("zip") from None


def _files(archive: zipfile.ZipFile, piece: Wrapped) -> Iterator[Wrapped]:
    entries = [each for each in archive.infolist() if not each.is_dir()]
    if any(each.filename in OFFICE for each in entries):
        raise _refused("it is a document of an office program")
    if any(each.flag_bits & ENCRYPTED for each in entries):
        raise _refused("it is an encrypted archive")
    copy = [each for each in entries if _is_copy(each.filename)]
    if not copy:
        raise UnreadableCopyError("empty", "its archive holds no file of copy: push the copy")
    left_out = [clean(each.filename) for each in entries if not _is_copy(each.filename)]
    warnings = (f"archive: left out: {', '.join(left_out)}"[:300],) if left_out else ()
    size = 0
    for each in copy:
        if each.compress_type not in METHODS:
            raise _refused("its archive is compressed by another method than deflate")
        with archive.open(each) as file:
            value = file.read(MAX_COPY_BYTES + 1 - size)
        size += len(value)
        if size > MAX_COPY_BYTES:
            raise unpacked_too_large()
        yield Wrapped(value, content_type_of(each.filename), (*piece.warnings, *warnings))


def _is_copy(name: str) -> bool:
    path = PurePosixPath(name)
    hidden = any(part.startswith((".", "__MACOSX")) for part in path.parts)
    return not hidden and path.suffix.casefold() not in NO_COPY


def _refused(what: str) -> UnreadableCopyError:
    return UnreadableCopyError("unknown-format", f"{what}: push its text, file by file")
