"""Finding the record that the broker refuses for good, among those of a batch. Pure."""

from collections.abc import Sequence

from runtime.errors import ConfigurationError
from runtime.handler import Record
from schemas.topics import DEAD_LETTERS


class Isolation:
    """What is known of a batch that the broker has refused because of one of its records.

    Its records are tried one to a transaction; the one that is refused alone becomes a dead
    letter when it comes round again.
    """

    def __init__(self) -> None:
        """Nothing has been refused."""
        self._one_by_one = 0
        self._refused: tuple[int, str] | None = None

    def batch_size(self, usual: int) -> int:
        """The most records to take into the next batch."""
        return 1 if self._one_by_one else usual

    def refusal_of(self, record: Record) -> str | None:
        """What the broker said when it refused this record alone; None if it has not."""
        return self._refused[1] if self._refused and self._refused[0] == record.offset else None

    def note_refused(self, records: Sequence[Record], error: Exception) -> None:
        """The broker has refused what was made of these records.

        Raises ConfigurationError where it refuses even the dead letter.
        """
        first = records[0]
        if len(records) > 1:
            self._one_by_one = len(records)
        elif self.refusal_of(first) is None:
            self._refused = (first.offset, str(error))
        else:
            raise ConfigurationError(
                f"{DEAD_LETTERS.name} does not take a record of {first.topic}: "
                f"give it a larger max.message.bytes ({DEAD_LETTERS.max_message_bytes})"
            ) from error

    def note_committed(self, count: int) -> None:
        """So many records have been committed."""
        self._one_by_one = max(0, self._one_by_one - count)
