"""Limits on the size of copy, so that any record takes bounded time and memory."""

from services.ingest.errors import UnreadableCopyError

MAX_CHARACTERS = 1_000_000
"""Of one item. Its text is in a record of `wire.items` several times, which has a limit too."""
MAX_LINES = 50_000
"""Of one item's text."""
MAX_REPEATED = 20_000_000
"""Characters that a record states once for all of its items, times the items: each repeats them."""


def check_repeated(characters: int, items: int) -> None:
    """Check what a record states once, and what comes of it once each item has it.

    Raises UnreadableCopyError, `too-large`.
    """
    if characters * items > MAX_REPEATED:
        raise too_large(f"{MAX_REPEATED:,} characters once each item has what is said of all")


def too_large(what: str) -> UnreadableCopyError:
    """The error for a record or item above a limit; `what` is the limit: `1,000,000 characters`."""
    return UnreadableCopyError(
        "too-large",
        f"it has more than {what}: push its items one by one; where it is one item, ask the "
        "sender for it in takes, without pictures and attachments",
    )
