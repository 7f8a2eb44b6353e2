"""The changes that one record makes to its stage's tables, gathered by a handler."""

from runtime.handler import Headers, Tables, TableWrite
from schemas.topics import Topic


class TableChanges:
    """Tables with a record's own changes laid over them; the tables stay as they are.

    A stage derives a class from it, with a method for each thing that its tables hold.
    """

    def __init__(self, tables: Tables) -> None:
        """`tables` are read, never changed."""
        self._tables = tables
        self._writes: dict[tuple[str, str], TableWrite] = {}

    def read(self, table: Topic, key: str) -> bytes | None:
        """The value under a key, with the changes so far; None where there is none."""
        if change := self._writes.get((table.name, key)):
            return change.value
        return self._tables[table.name].get(key)

    def write(self, table: Topic, key: str, value: bytes | None, headers: Headers = ()) -> None:
        """Set the value of a key, instead of any change to it before; None deletes it."""
        self._writes[table.name, key] = TableWrite(table, key, value, headers)

    @property
    def writes(self) -> tuple[TableWrite, ...]:
        """The last change of each key, in the order in which the keys were first changed."""
        return tuple(self._writes.values())
