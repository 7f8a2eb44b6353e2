"""Enters the people of an item into the directory."""

from collections.abc import Sequence

from schemas.correspondent import Correspondent
from schemas.item import WireItem
from services.enrich.correspondent.fields import STRONGEST_ROLE_FIRST
from services.enrich.correspondent.identity import correspondent_id, folded
from services.enrich.directory.changes import DirectoryChanges
from services.enrich.directory.lookup import find
from services.enrich.directory.merge import merge
from services.enrich.directory.signatures import signed


def enter(
    directory: DirectoryChanges, item: WireItem, people: Sequence[Correspondent]
) -> tuple[Correspondent, ...]:
    """The profiles of an item's `people`, as known with it, and of those who only signed it.

    They are put into the directory, but for a person who is new to it and whose family name has no
    room there: of such a one it is known what this item says.
    """
    profiles: dict[str, Correspondent] = {}
    for said in people:
        known = _known(directory, said, [each.name for each in people if each is not said])
        if known is None and directory.is_full(folded(said.name)[-1]):
            stranger = _opened(directory, said)
            profiles[stranger.id] = stranger
        else:
            _enter(directory, said, known, profiles)
    for said, known in signed(directory, item, list(profiles.values())):
        _enter(directory, said, known, profiles)
    return tuple(profiles.values())


def _known(
    directory: DirectoryChanges, said: Correspondent, others: Sequence[str]
) -> Correspondent | None:
    family_name = folded(said.name)[-1]
    known = find(said, directory.called(family_name), others)
    if known and directory.is_full(family_name) and folded(known.name) != folded(said.name):
        return None
    return known


def _enter(
    directory: DirectoryChanges,
    said: Correspondent,
    known: Correspondent | None,
    profiles: dict[str, Correspondent],
) -> None:
    profile = merge(known, said) if known else _opened(directory, said)
    if earlier := profiles.get(profile.id):
        role = min(earlier.role, profile.role, key=STRONGEST_ROLE_FIRST.index)
        profile = profile.model_copy(update={"role": role})
    profiles[profile.id] = profile
    directory.put(profile)


def _opened(directory: DirectoryChanges, said: Correspondent) -> Correspondent:
    """A new profile, under an id that no other profile has."""
    taken = 0
    while directory.get(said.id):
        taken += 1
        new_id = correspondent_id(said.name, said.source, said.organisation, taken)
        said = said.model_copy(update={"id": new_id})
    return said
