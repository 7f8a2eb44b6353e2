"""Gzip (RFC 1952), of several members too."""

import zlib
from collections.abc import Sequence

from schemas.topics import MAX_COPY_BYTES
from services.ingest.wrapping.wrapped import Wrapped, malformed, unpacked_too_large

GZIP = b"\x1f\x8b\x08"
WITH_HEADER = 16 + zlib.MAX_WBITS
MAX_MEMBERS = 1_000
OF_GZIP = frozenset({"application/gzip", "application/x-gzip"})


def decompressed(piece: Wrapped) -> Sequence[Wrapped] | None:
    """What a gzip file holds; None for anything else.

    Raises UnreadableCopyError: `too-large`, `malformed-archive`.
    """
    if not piece.value.startswith(GZIP):
        return None
    rest, found, size = piece.value, [], 0
    for _ in range(MAX_MEMBERS):
        reader = zlib.decompressobj(WITH_HEADER)
        try:
            found.append(reader.decompress(rest, MAX_COPY_BYTES + 1 - size))
        except zlib.error:
            raise malformed("gzip") from None
        size += len(found[-1])
        if size > MAX_COPY_BYTES:
            raise unpacked_too_large()
        if not reader.eof:
            raise malformed("gzip")
        rest = reader.unused_data
        if not rest.startswith(GZIP):
            break
    declared = None if piece.content_type in OF_GZIP else piece.content_type
    return (Wrapped(b"".join(found), declared, piece.warnings),)
