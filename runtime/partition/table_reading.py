"""What a record of a table's topic changes in an owner's table, and what is wrong with it. Pure."""

from dataclasses import dataclass, field
from typing import Any

from runtime.handler import TimeOf
from runtime.records.parser import Unreadable
from runtime.tables.memory import to_key
from runtime.tables.rows import Change
from runtime.topics.placement import Placements
from schemas.record import MalformedRecordError
from schemas.topics import Topic
from schemas.written_form import is_surely


@dataclass(frozen=True, slots=True)
class TableReading:
    """Whose table it is."""

    table: Topic
    source: Topic
    partition: int
    """Of the source."""
    placements: Placements
    dated: TimeOf | None
    """As in `Stage.dated`."""
    is_shared: bool = field(init=False)
    """Whether others have entries in the same partition of the table."""

    def __post_init__(self) -> None:
        """Find out once what is asked of each record."""
        shared = self.placements.owners(self.source, self.table) > 1
        object.__setattr__(self, "is_shared", shared)

    def change(self, record: Any) -> Change:
        """What a record changes; of an entry of another owner's, that there is none."""
        key, value = to_key(record.key), record.value
        if value is None:
            return Change(key, None, record.offset)
        time = self.dated(value) if self.dated else None
        # What has a time is a record of the topic's schema.
        known = time is not None and key.isascii()
        problem = None if known else problem_of(self.table, key, value)
        if self.is_shared and not problem and self._is_anothers(key, value):
            value = time = None
        return Change(key, value, record.offset, problem, time)

    def _is_anothers(self, key: str, value: bytes) -> bool:
        return self.placements.is_anothers(self.source, self.partition, self.table, key, value)


def problem_of(topic: Topic, key: str, value: bytes) -> str | None:
    """Why a record of a table can't be used; None where it can."""
    if isinstance(value, Unreadable):
        return f"it {value.why}"
    if problem := problem_of_key(key):
        return problem
    if topic.value is None or is_surely(topic.value, value):
        return None
    try:
        topic.value.from_bytes(value)
    except MalformedRecordError as error:
        return str(error)
    return None


def problem_of_key(key: str) -> str | None:
    """Why the key of a record can't be used; None where it can."""
    return "its key is not UTF-8" if _has_surrogates(key) else None


def _has_surrogates(key: str) -> bool:
    return not key.isascii() and any("\ud800" <= character <= "\udfff" for character in key)
