"""A piece of a record on its way out of its wrappings."""

from collections.abc import Sequence
from typing import NamedTuple

from schemas.topics import MAX_COPY_BYTES, MIB
from services.ingest.errors import UnreadableCopyError
from services.ingest.input.limits import too_large


class Wrapped(NamedTuple):
    """Bytes, and what is known about them."""

    value: bytes
    content_type: str | None = None
    """As declared for these bytes, by the record or by what they were wrapped in."""
    warnings: tuple[str, ...] = ()
    """Which wrappings were guessed."""

    def holding(self, value: bytes, guessed: str) -> Sequence["Wrapped"]:
        """What was within, and that the wrapping was found by its looks alone."""
        return (Wrapped(value, None, (*self.warnings, f"read out of {guessed}")),)


def unpacked_too_large() -> UnreadableCopyError:
    """The error for what is more than a record may be, once it is unpacked."""
    return too_large(f"{MAX_COPY_BYTES // MIB} MiB once it is unpacked")


def malformed(what: str) -> UnreadableCopyError:
    """The error for a broken archive; `what` it is: `gzip`."""
    return UnreadableCopyError(
        "malformed-archive",
        f"its {what} data is broken or cut off: ask the sender to send it again",
    )
