"""The directory as the stage's tables hold it: profiles by id, and an index by name."""

from collections.abc import Sequence

from runtime.handler import Table, Tables, TableWrite
from runtime.tables import CommittedTable, StagedTable
from schemas.correspondent import Correspondent, NameBearers
from schemas.topics import CORRESPONDENT_NAMES, CORRESPONDENTS
from services.enrich.correspondent.identity import folded


class Book:
    """One source's pages of the directory while one of its items is handled.

    What is put in is seen at once; it is kept if it is written to the tables.
    """

    def __init__(self, tables: Tables, source: str) -> None:
        """`tables`: the stage's, of which the profiles and the names are read."""
        self._source = source
        self._profiles: Table = tables[CORRESPONDENTS.name]
        self._names: Table = tables[CORRESPONDENT_NAMES.name]
        self._put: dict[str, Correspondent] = {}
        self._indexed: dict[str, NameBearers] = {}

    @classmethod
    def empty(cls, source: str) -> "Book":
        """A directory of nobody, for an item on its own."""
        nothing = StagedTable(CommittedTable())
        return cls({CORRESPONDENTS.name: nothing, CORRESPONDENT_NAMES.name: nothing}, source)

    def get(self, correspondent_id: str) -> Correspondent | None:
        """The profile of this id, or None."""
        if profile := self._put.get(correspondent_id):
            return profile
        value = self._profiles.get(correspondent_id)
        return None if value is None else Correspondent.from_bytes(value)

    def called(self, word: str) -> list[Correspondent]:
        """Everyone of the source who has this family name or these initials."""
        found = map(self.get, self._bearers(self._key(word)).ids)
        return [profile for profile in found if profile]

    def put(self, profile: Correspondent) -> None:
        """Add a profile, or replace it."""
        self._put[profile.id] = profile
        for word in words_for(profile):
            key = self._key(word)
            ids = self._bearers(key).ids
            if profile.id not in ids:
                self._indexed[key] = NameBearers(ids=(*ids, profile.id))

    @property
    def profiles(self) -> Sequence[Correspondent]:
        """What has been put in."""
        return list(self._put.values())

    def index_writes(self) -> Sequence[TableWrite]:
        """What the index by name must hold from now on."""
        return [
            TableWrite(CORRESPONDENT_NAMES, key, each.to_bytes())
            for key, each in self._indexed.items()
        ]

    def _bearers(self, key: str) -> NameBearers:
        if found := self._indexed.get(key):
            return found
        value = self._names.get(key)
        return NameBearers(ids=()) if value is None else NameBearers.from_bytes(value)

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
