"""The directory in the stage's tables: profiles by id, an index by name, and an item's changes."""

from collections.abc import Sequence

from runtime.handler import Tables
from runtime.tables.changes import TableChanges
from runtime.tables.memory import CommittedTable
from schemas.correspondent import Correspondent, NamedPeople
from schemas.topics import CORRESPONDENT_NAMES, CORRESPONDENTS
from services.enrich.correspondent.identity import folded

MAX_CALLED = 250
"""People of one source under one family name, or one set of initials: each of them is compared with
whoever is called so. A profile that would be one more is not kept."""


class DirectoryChanges(TableChanges):
    """The correspondents of one source, with what one of its items changes in their profiles."""

    def __init__(self, tables: Tables, source: str) -> None:
        """`tables`: the stage's, of which `correspondents` and their names are read."""
        super().__init__(tables)
        self._source = source
        self._parsed: dict[bytes, Correspondent] = {}

    @classmethod
    def empty(cls, source: str) -> "DirectoryChanges":
        """A directory without anyone, for an item on its own."""
        nobody = CommittedTable()
        return cls({CORRESPONDENTS.name: nobody, CORRESPONDENT_NAMES.name: nobody}, source)

    def get(self, correspondent_id: str) -> Correspondent | None:
        """The profile of this id, or None."""
        value = self.read(CORRESPONDENTS, correspondent_id)
        if value is None:
            return None
        if value not in self._parsed:
            self._parsed[value] = Correspondent.from_bytes(value)
        return self._parsed[value]

    def called(self, word: str) -> list[Correspondent]:
        """Everyone of the source who has this family name or these initials, as far as listed."""
        found = map(self.get, self._ids(self._key(word))[:MAX_CALLED])
        return [profile for profile in found if profile]

    def is_full(self, word: str) -> bool:
        """Whether others may be called so who are not listed: then less than a name is nobody's."""
        return len(self._ids(self._key(word))) >= MAX_CALLED

    def put(self, profile: Correspondent) -> None:
        """Add a profile, or replace it, and list it under those of its names that have room."""
        self.write(CORRESPONDENTS, profile.id, profile.to_bytes())
        for word in words_for(profile):
            key = self._key(word)
            ids = self._ids(key)
            if profile.id not in ids and len(ids) < MAX_CALLED:
                listed = NamedPeople(ids=(*ids, profile.id))
                self.write(CORRESPONDENT_NAMES, key, listed.to_bytes())

    def _ids(self, key: str) -> tuple[str, ...]:
        value = self.read(CORRESPONDENT_NAMES, key)
        return () if value is None else NamedPeople.from_bytes(value).ids

    def _key(self, word: str) -> str:
        return f"{self._source} {word.casefold()}"


def words_for(profile: Correspondent) -> Sequence[str]:
    """What a profile is looked up by: family name and initials."""
    names = [folded(name) for name in (profile.name, *profile.aliases)]
    family = [words[-1] for words in names if words]
    return sorted({*family, *profile.initials, *initials_of(profile.name)})


def initials_of(name: str) -> set[str]:
    """`jqd` and `jd` of Jane Q. Doe; none where there is only one word."""
    words = folded(name)
    first_letters = "".join(word[0] for word in words)
    return {first_letters, first_letters[0] + first_letters[-1]} if len(words) > 1 else set()
