"""Files that are surely no copy, by the bytes that they begin with."""

from types import MappingProxyType

from services.ingest.errors import UnreadableCopyError

BINARIES = MappingProxyType(
    {
        b"%PDF": "a PDF document",
        b"{\\rtf": "a document in RTF",
        b"\xd0\xcf\x11\xe0": "a document of an office program",
        b"\x89PNG": "a picture (PNG)",
        b"\xff\xd8\xff": "a picture (JPEG)",
        b"GIF8": "a picture (GIF)",
        b"ID3": "audio (MP3)",
        b"BZh": "a bzip2 archive",
        b"\xfd7zXZ": "an xz archive",
        b"\x28\xb5\x2f\xfd": "a zstd archive",
        b"7z\xbc\xaf": "a 7z archive",
        b"Rar!\x1a": "a RAR archive",
        b"Obj\x01": "a file of Avro",
        b"PAR1": "a file of Parquet",
        b"SQLite format 3": "a database",
        b"\x7fELF": "a program",
    }
)


def refuse_binary(value: bytes) -> None:
    """Raises UnreadableCopyError, `unknown-format`, for a file that is known and holds no copy."""
    what = next((name for start, name in BINARIES.items() if value.startswith(start)), None)
    if what:
        raise UnreadableCopyError(
            "unknown-format", f"it is {what}, which is not read: push its text"
        )
