"""What items are called besides their ids, so that a kill reaches them. Pure.

"Please kill dpa 157" names an item by its source's running number; the kill of a story names its
takes by slug and day, or by the guid that they add to.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import datetime

from schemas.article import EnrichedItem
from schemas.item import KillReference
from schemas.ledger import Bearer, Name, NamedKill

MAX_REMEMBERED = 50
"""Bearers and kills of one name; the oldest are forgotten."""
NIGHT_ENDS = 6
"""The hour, by the kill's own clock, until which it may mean a number of the day before."""

NUMBER = re.compile(r"(?P<service>[a-z]*)[^a-z0-9]*0*(?P<number>\d+)")
NOT_PLAIN = re.compile(r"[\W_]+")
OF_A_TAKE = re.compile(r"[,(]|\b(?:take|teil|folge|add|\d+(?:st|nd|rd|th))\b")


def names_of(item: EnrichedItem) -> Iterator[str]:
    """The names that an item bears."""
    if item.sequence:
        yield number_name(item.source, item.sequence)
    if is_take(item):
        yield from _slug_name(item)
        yield from (_guid_name(item.source, guid) for guid in item.updates)


def stories_of(item: EnrichedItem) -> Iterator[str]:
    """The names whose bearers are takes of the item, and fall with it."""
    yield from _slug_name(item)
    if item.provider_guid:
        yield _guid_name(item.source, item.provider_guid)
    if is_take(item):
        yield from (_guid_name(item.source, guid) for guid in item.updates)


def is_take(item: EnrichedItem) -> bool:
    """Is it a part of a longer story?"""
    return item.take is not None or item.signal == "add"


def number_name(source: str, sequence: str) -> str:
    """The name that a source's running number is: `0157` and `bdt157` are number 157."""
    match = NUMBER.fullmatch(sequence.casefold())
    return f"number {source} {match['number'] if match else _plain(sequence)}"


def bearer_of(item: EnrichedItem) -> Bearer:
    """An item as its names remember it."""
    return Bearer(
        id=item.id,
        at=_sent(item),
        service=_service(item.service, item.sequence),
        stories=tuple(stories_of(item)),
    )


def kill_of(notice: EnrichedItem, reference: KillReference | None = None) -> NamedKill:
    """A kill as the names that it is for remember it."""
    stated = _service(reference.service, reference.sequence) if reference else None
    return NamedKill(
        notice=notice.id,
        at=_sent(notice),
        service=stated,
        near=_service(notice.service, notice.sequence),
    )


def with_bearer(name: Name, bearer: Bearer) -> Name:
    """The name with one more bearer, or with what is newer of one."""
    others = tuple(each for each in name.bearers if each.id != bearer.id)
    return name.model_copy(update={"bearers": (*others, bearer)[-MAX_REMEMBERED:]})


def with_kill(name: Name, kill: NamedKill) -> Name:
    """The name with a kill, for bearers that come later."""
    others = tuple(each for each in name.kills if each != kill)
    return name.model_copy(update={"kills": (*others, kill)[-MAX_REMEMBERED:]})


def reached(key: str, name: Name, kill: NamedKill) -> Sequence[Bearer]:
    """The bearers that a kill means.

    All, of a story. Of a number, which begins anew each day, the one of the kill's day; in the
    small hours, where there is none yet, that of the day before. Of several services that count
    by themselves the one that the kill states, or else the notice's own, or else any.
    """
    if not key.startswith("number "):
        return name.bearers
    agreeing = [each for each in name.bearers if _agree(each, kill)]
    near = [each for each in agreeing if kill.near and each.service == kill.near] or agreeing
    today = [each for each in near if _days_before(each, kill) == 0]
    if today or kill.at.hour >= NIGHT_ENDS:
        return today
    return [each for each in near if _days_before(each, kill) == 1]


def falls(key: str, name: Name, bearer: Bearer) -> bool:
    """Is a bearer, which has just come, meant by a kill that came before it?"""
    whole = with_bearer(name, bearer)
    return any(bearer in reached(key, whole, kill) for kill in name.kills)


def _agree(bearer: Bearer, kill: NamedKill) -> bool:
    return not kill.service or bearer.service in (None, kill.service)


def _days_before(bearer: Bearer, kill: NamedKill) -> int:
    by_its_clock = bearer.at.astimezone(kill.at.tzinfo)
    return (kill.at.date() - by_its_clock.date()).days


def _sent(item: EnrichedItem) -> datetime:
    return item.sent_at or item.created_at or item.received_at


def _service(stated: str | None, sequence: str | None) -> str | None:
    match = NUMBER.fullmatch((sequence or "").casefold())
    return _plain(stated or "") or (match["service"] if match else None) or None


def _slug_name(item: EnrichedItem) -> Iterator[str]:
    slug = _plain(OF_A_TAKE.split((item.slugline or "").casefold())[0])
    if slug:
        yield f"story {item.source} {slug} {_sent(item).date()}"


def _guid_name(source: str, guid: str) -> str:
    return f"guid {source} {guid}"


def _plain(text: str) -> str:
    return NOT_PLAIN.sub("-", text.casefold()).strip("-")
