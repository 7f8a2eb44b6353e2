"""An item's people entered into the directory."""

from collections.abc import Sequence

from schemas.correspondent import Correspondent
from schemas.item import WireItem
from services.enrich.correspondent.fields import STRONGEST_ROLE_FIRST
from services.enrich.correspondent.identity import correspondent_id, folded
from services.enrich.directory.changes import Book
from services.enrich.directory.lookup import find
from services.enrich.directory.merge import merge
from services.enrich.directory.signatures import signed


def enter(book: Book, item: WireItem, people: Sequence[Correspondent]) -> tuple[Correspondent, ...]:
    """The profiles of an item's `people`, as known with it, and of those who only signed it.

    They are put into the book.
    """
    profiles: dict[str, Correspondent] = {}
    for said in people:
        others = [each.name for each in people if each is not said]
        _enter(book, said, find(said, book.called(folded(said.name)[-1]), others), profiles)
    for said, known in signed(book, item, list(profiles.values())):
        _enter(book, said, known, profiles)
    return tuple(profiles.values())


def _enter(
    book: Book,
    said: Correspondent,
    known: Correspondent | None,
    profiles: dict[str, Correspondent],
) -> None:
    profile = merge(known, said) if known else _opened(book, said)
    if earlier := profiles.get(profile.id):
        role = min(earlier.role, profile.role, key=STRONGEST_ROLE_FIRST.index)
        profile = profile.model_copy(update={"role": role})
    profiles[profile.id] = profile
    book.put(profile)


def _opened(book: Book, said: Correspondent) -> Correspondent:
    """A profile of its own, under an id that nobody has."""
    taken = 0
    while book.get(said.id):
        taken += 1
        new_id = correspondent_id(said.name, said.source, said.organisation, taken)
        said = said.model_copy(update={"id": new_id})
    return said
