"""A source that sends copy, and the directory that comes of it."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from runtime.tables.memory import Tables, write
from schemas.correspondent import Correspondent
from schemas.item import WireItem
from schemas.topics import CORRESPONDENT_NAMES, CORRESPONDENTS
from services.enrich.correspondent import profile
from services.enrich.directory import DirectoryChanges, enter
from tests.unit.enrich.copy import RECEIVED, item


class Feed:
    """Its items come a day after each other and are received when they are sent."""

    def __init__(self, source: str = "northwire") -> None:
        self.source = source
        self._tables = Tables((CORRESPONDENTS, CORRESPONDENT_NAMES))
        self._sent = 0

    def send(self, **fields: Any) -> tuple[Correspondent, ...]:
        """The profiles that an article made of this copy carries."""
        self._sent += 1
        day = RECEIVED + timedelta(days=self._sent)
        usual = {"id": f"item-{self._sent}", "source": self.source, "received_at": day}
        return self.take(item(**(usual | fields)))

    def take(self, copy: WireItem) -> tuple[Correspondent, ...]:
        staged = self._tables.stage()
        directory = DirectoryChanges(staged, copy.source)
        entered = enter(directory, copy, profile(copy))
        write(staged, directory.writes)
        self._tables.apply(staged)
        return entered

    @property
    def directory(self) -> list[Correspondent]:
        """Everyone in it, in the order of their first item."""
        values = self._tables.committed[CORRESPONDENTS.name].items()
        people = [Correspondent.from_bytes(value) for _, value in values]
        return sorted(people, key=lambda each: (str(each.first_seen), each.id))

    @property
    def bytes(self) -> Sequence[Sequence[tuple[str, bytes]]]:
        """All that the tables hold."""
        return [table.items() for table in self._tables.committed.values()]
