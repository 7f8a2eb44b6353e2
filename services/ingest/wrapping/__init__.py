"""What copy comes wrapped in: archives, base64, envelopes; layer by layer, within bounds.

Each kind of wrapping is a function in `LAYERS`: it gets a record and returns what is within, or
None where the record is not wrapped so.
"""

from collections.abc import Callable, Sequence

from schemas.topics import MAX_COPY_BYTES
from services.ingest.input.limits import MAX_ITEMS, too_large
from services.ingest.wrapping.archives import unzipped
from services.ingest.wrapping.binaries import refuse_binary
from services.ingest.wrapping.cloud_events import events_within
from services.ingest.wrapping.compression import decompressed
from services.ingest.wrapping.encodings import from_base64, from_json_string, from_registry
from services.ingest.wrapping.wrapped import Wrapped, unpacked_too_large

MAX_LAYERS = 4
"""Wrappings around wrappings: gzip, an envelope, base64, and one more."""
LAYERS: tuple[Callable[[Wrapped], Sequence[Wrapped] | None], ...] = (
    decompressed,
    unzipped,
    from_registry,
    events_within,
    from_json_string,
    from_base64,
)

__all__ = ["Wrapped", "unwrap"]


def unwrap(value: bytes, content_type: str | None) -> Sequence[Wrapped]:
    """The copy in a record, without what it is wrapped in; mostly the record itself.

    Raises UnreadableCopyError: `too-large`, `unknown-format`, `malformed-archive`, `empty`.
    """
    pieces: Sequence[Wrapped] = (Wrapped(value, content_type),)
    for _ in range(MAX_LAYERS):
        found = _without_a_layer(pieces)
        if found == pieces:
            break
        pieces = found
    for piece in pieces:
        refuse_binary(piece.value)
    return pieces


def _without_a_layer(pieces: Sequence[Wrapped]) -> Sequence[Wrapped]:
    found: list[Wrapped] = []
    size = 0
    for piece in pieces:
        within = _within(piece) or (piece,)
        found += within
        size += sum(len(each.value) for each in within)
        # After each piece: a thousand archives in one may hold any number of bytes together.
        if len(pieces) > 1 or within != (piece,):
            _check(len(found), size)
    return tuple(found)


def _within(piece: Wrapped) -> Sequence[Wrapped] | None:
    # No record of copy that is larger is read, in whatever wrapping.
    if len(piece.value) > MAX_COPY_BYTES:
        return None
    return next((found for layer in LAYERS if (found := layer(piece))), None)


def _check(pieces: int, size: int) -> None:
    if pieces > MAX_ITEMS:
        raise too_large(f"{MAX_ITEMS:,} pieces")
    if size > MAX_COPY_BYTES:
        raise unpacked_too_large()
