"""The directory of correspondents, as a subscriber reads it."""

from collections.abc import Sequence

from runtime.errors import WiredeskError
from runtime.settings import Settings
from schemas.correspondent import Correspondent
from schemas.topics import CORRESPONDENTS
from wiredesk.client.read import read_rows


class NoSuchCorrespondentError(WiredeskError):
    """Nobody, or more than one, is meant."""


async def read_correspondents(settings: Settings) -> list[Correspondent]:
    """Everyone whom copy has named, by name."""
    people = await read_rows(settings, CORRESPONDENTS, Correspondent)
    return sorted(people, key=lambda each: (each.family_name or each.name, each.name, each.id))


def named(people: Sequence[Correspondent], name: str) -> Correspondent:
    """The one of this id or name; any form of the name will do that is only one person's.

    Raises NoSuchCorrespondentError, whose text says which there are.
    """
    for goes_by in (_by_id, _by_name, _by_other_name):
        match [each for each in people if name.casefold() in goes_by(each)]:
            case [one]:
                return one
            case [_, *_] as several:
                ids = ", ".join(
                    f"{each.id} ({each.organisation or each.source})" for each in several
                )
                raise NoSuchCorrespondentError(f"{len(several)} go by {name}: name one of {ids}")
    raise NoSuchCorrespondentError(
        f"nobody goes by {name}: `wiredesk correspondents list` shows those that are known"
    )


def _by_id(person: Correspondent) -> set[str]:
    return {person.id}


def _by_name(person: Correspondent) -> set[str]:
    return {person.name.casefold()}


def _by_other_name(person: Correspondent) -> set[str]:
    others = (*person.aliases, *person.initials, person.family_name or "")
    return {other.casefold() for other in others}
