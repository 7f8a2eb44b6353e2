"""How large copy may be, so that any record takes bounded time and memory."""

from services.ingest.errors import UnreadableCopyError

MAX_BYTES = 8 << 20
"""Of a record."""
MAX_CHARACTERS = 1_000_000
"""Of one item: what is made of it has to fit into a record of `wire.items` several times."""
MAX_LINES = 50_000
"""Of one item's text."""


def too_large(what: str) -> UnreadableCopyError:
    """The dead letter of a record or item that has more than it may: `1,000,000 characters`."""
    return UnreadableCopyError("too-large", f"it has more than {what}: split it and push the parts")
