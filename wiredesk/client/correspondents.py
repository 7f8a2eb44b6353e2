"""The directory of correspondents, as a subscriber reads it."""

from collections.abc import Sequence

import structlog

from runtime.errors import WiredeskError
from runtime.settings import Settings
from schemas.correspondent import Correspondent
from schemas.record import MalformedRecordError
from schemas.topics import CORRESPONDENTS
from wiredesk.client.read import reading

log = structlog.get_logger("wiredesk.correspondents")


class NoSuchCorrespondentError(WiredeskError):
    """Nobody, or more than one, is meant."""


async def read_correspondents(settings: Settings) -> list[Correspondent]:
    """Everyone whom copy has named, by name."""
    values: dict[bytes, bytes | None] = {}
    async with reading(settings, [CORRESPONDENTS], from_start=True) as reader:
        ends = await reader.ends()
        while not await reader.reached(ends):
            values.update({record.key: record.value for _, record in await reader.fetch()})
    people = [
        profile
        for key, value in values.items()
        if value is not None and (profile := _profile(key, value))
    ]
    return sorted(people, key=lambda each: (each.family_name or each.name, each.name, each.id))


def _profile(key: bytes, value: bytes) -> Correspondent | None:
    """A profile; None for a record that can't be read, which the stage passes over too."""
    try:
        return Correspondent.from_bytes(value)
    except MalformedRecordError as error:
        log.warning("profile passed over", key=repr(key), error=str(error))
        return None


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
