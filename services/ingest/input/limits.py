"""Limits on the size of copy, so that any record takes bounded time and memory."""

from services.ingest.errors import UnreadableCopyError

MAX_CHARACTERS = 1_000_000
"""Of one item. Its text is in a record of `wire.items` several times, which has a limit too."""
MAX_LINES = 50_000
"""Of one item's text."""


def too_large(what: str) -> UnreadableCopyError:
    """The error for a record or item above a limit; `what` is the limit: `1,000,000 characters`."""
    return UnreadableCopyError(
        "too-large",
        f"it has more than {what}: push its items one by one; where it is one item, ask the "
        "sender for it in takes, without pictures and attachments",
    )
