"""Limits on the size of copy, so that any record takes bounded time and memory."""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TypeVar

from services.ingest.copy import Copy
from services.ingest.errors import UnreadableCopyError

MAX_CHARACTERS = 1_000_000
"""Of one item. Its text is in a record of `wire.items` several times, which has a limit too."""
MAX_LINES = 50_000
"""Of one item's text."""
MAX_ITEMS = 500
"""Of one record."""
MAX_NOTES = 200
"""Notes to editors of one item."""
MAX_TEXT = 1_000_000
"""Characters of the bodies of all items of a record: most of the time goes into their words."""
MAX_NOTES_TEXT = 100_000
"""Characters of the notes to editors of all items of a record: their times are slow to read."""
PARAGRAPH = 100
"""Characters that take as long as the markup of a paragraph."""
ITEM = 500
"""Characters that take as long as an item without text."""
MAX_REPEATED = 20_000_000
"""Characters that a record states once for all of its items, times the items: each repeats them."""

Found = TypeVar("Found")


def within_limit(found: Iterable[Found], what: str = "items") -> list[Found]:
    """The items that were found in a record, once it is sure that these are not too many.

    Raises UnreadableCopyError, `too-large`.
    """
    items = list(islice(found, MAX_ITEMS + 1))
    if len(items) > MAX_ITEMS:
        raise too_large(f"{MAX_ITEMS:,} {what}")
    return items


def check_repeated(characters: int, items: int) -> None:
    """Check what a record states once, and what comes of it once each item has it.

    Raises UnreadableCopyError, `too-large`.
    """
    if characters * items > MAX_REPEATED:
        raise too_large(f"{MAX_REPEATED:,} characters once each item has what is said of all")


def check_notes(notes: int) -> None:
    """Check the number of an item's notes to editors: any of them may hold it back.

    Raises UnreadableCopyError, `too-large`.
    """
    if notes > MAX_NOTES:
        raise too_large(f"{MAX_NOTES} notes to editors")


def check_text(size: int) -> None:
    """Check the size of the text of a record's items so far.

    Raises UnreadableCopyError, `too-large`.
    """
    if size > MAX_TEXT:
        raise too_large(f"{MAX_TEXT:,} characters of text in its items")


def text_size(item: Copy | UnreadableCopyError) -> int:
    """The characters of an item's body, with those that take as long as all around them."""
    if isinstance(item, UnreadableCopyError):
        return 0
    return sum(map(len, item.body)) + PARAGRAPH * len(item.body) + ITEM


def check_notes_text(characters: int) -> None:
    """Check the characters of the notes to editors of a record's items so far.

    Raises UnreadableCopyError, `too-large`.
    """
    if characters > MAX_NOTES_TEXT:
        raise too_large(f"{MAX_NOTES_TEXT:,} characters in the notes to editors of its items")


def limited(found: Iterable[Copy | UnreadableCopyError]) -> list[Copy | UnreadableCopyError]:
    """The items of a record, read one by one until they are too many or have too much text.

    Raises UnreadableCopyError, `too-large`.
    """
    return within_limit(_until_too_large(found))


def _until_too_large(
    found: Iterable[Copy | UnreadableCopyError],
) -> Iterator[Copy | UnreadableCopyError]:
    size = 0
    for each in found:
        size += text_size(each)
        check_text(size)
        yield each


def too_large(what: str) -> UnreadableCopyError:
    """The error for a record or item above a limit; `what` is the limit: `1,000,000 characters`."""
    return UnreadableCopyError(
        "too-large",
        f"it has more than {what}: push its items one by one; where it is one item, ask the "
        "sender for it in takes, without pictures and attachments",
    )
