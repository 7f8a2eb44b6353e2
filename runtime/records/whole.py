"""Fetched batches handed on whole, for whoever reads a topic from its beginning.

aiokafka makes a tuple of each record, in the event loop. Of a table of millions that is a third of
the time. So its consumer is given one record for each batch, whose value is the batch: which of
them are committed aiokafka still says, and how far it has come. The records are read later, in any
thread.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from runtime.records.batches import FetchedBatch, FetchedBatches
from runtime.records.parser import FetchedRecord

_whole: ContextVar[bool] = ContextVar("whole", default=False)


class WholeBatch(FetchedBatch):
    """A batch that is one record to aiokafka; `read` gives its own."""

    def __iter__(self) -> Any:
        """Of markers and aborted batches aiokafka asks for no record this way."""
        # The last offset: when it has been passed, all of the batch has.
        return iter((FetchedRecord(self.next_offset - 1, 0, 0, None, self, []),))  # type: ignore[arg-type]

    def __len__(self) -> int:
        """Its size in bytes, as it was fetched."""
        return len(self.data)

    def __reduce__(self) -> Any:
        """Another process may read it."""
        return _unpickled, (self.data, self._following, self._damaged)


def _unpickled(data: bytes, following: int | None, damaged: bool) -> WholeBatch:
    batch = WholeBatch(data, following)
    batch._damaged = damaged
    return batch


class BatchesAtChoice(FetchedBatches):
    """In the place of aiokafka's parser: whole batches where `whole_batches` was in force."""

    def __init__(self, data: bytes | None) -> None:
        """`data` as for `FetchedBatches`."""
        super().__init__(data, WholeBatch if _whole.get() else FetchedBatch)


@contextmanager
def whole_batches() -> Iterator[None]:
    """Have consumers that are started meanwhile hand on whole batches."""
    before = _whole.set(True)
    try:
        yield
    finally:
        _whole.reset(before)


def records_of(found: Iterable[Any], start: int) -> Iterator[Any]:
    """The records from offset `start` on, of what a consumer has returned.

    A batch in a format before Kafka 0.11 has been read already.
    """
    for each in found:
        if isinstance(each.value, WholeBatch):
            for record in each.value.read():
                if record.offset >= start:
                    yield record
        else:
            yield each
