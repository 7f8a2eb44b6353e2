"""The error for copy that can't be read, and the guard that makes a fault cost its own item."""

from collections.abc import Callable
from typing import TypeVar

from runtime.reading.reader import refuse_defect

STAGE = "ingest"

Part = TypeVar("Part")
Made = TypeVar("Made")


class UnreadableCopyError(Exception):
    """The bytes, or one item among them, can't be read as copy.

    `reason` is a few fixed words joined by hyphens, fit for a metric's label. `error` is one line
    that says what is wrong and what to do about it.
    """

    def __init__(self, reason: str, error: str) -> None:
        super().__init__(error)
        self.reason = reason
        self.error = error


def no_text() -> UnreadableCopyError:
    """The error for copy without any text."""
    return UnreadableCopyError(
        "no-text", "it has neither headline nor body: ask the sender to send it again"
    )


def no_copy() -> UnreadableCopyError:
    """The error for a page without copy."""
    return UnreadableCopyError(
        "no-text", "it holds no copy, only a page around it: ask the sender to send it again"
    )


def guarded(read: Callable[[Part], Made], part: Part) -> Made | UnreadableCopyError:
    """What `read` makes of one part of a record, or the error that stands in its place.

    A fault that nobody foresaw costs that part, as `stage-defect`, and none of its neighbours.

    Raises MemoryError, which is the whole record's.
    """
    try:
        return read(part)
    except UnreadableCopyError as error:
        # The traceback would hold the record's bytes for as long as the error is kept.
        return error.with_traceback(None)
    except MemoryError:
        raise
    except Exception as error:
        refusal = refuse_defect(STAGE, error)
        return UnreadableCopyError(refusal.reason, refusal.error)
