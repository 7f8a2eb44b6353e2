"""The names other than ids by which a kill may mean an item. Pure.

"Please kill dpa 157" names an item by its source's running number; the kill of a story also means
its takes, which have the story's slug and day, or the guid that they add to, for a name.

The topic `wire.by-name` keeps for each name the items that have it and the kills of it, since
either may come first.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import datetime

from schemas.article import EnrichedItem
from schemas.item import KillReference
from schemas.ledger import Name, NamedItem, NamedKill

MAX_REMEMBERED = 50
"""Items, and kills, of one name; the oldest are forgotten so that its record stays small.

By number a kill means items of its own day or the day before, never older ones.
"""
NIGHT_ENDS = 6
"""The hour, in the kill's own zone, until which it may mean a number of the day before.

Agencies count anew each day; what an early shift kills is often the late shift's.
"""

NUMBER = re.compile(r"(?P<service>[a-z]*)[^a-z0-9]*0*(?P<number>(?!0)\d++|0)")
NOT_PLAIN = re.compile(r"[\W_]+")
OF_A_TAKE = re.compile(r"[,(]|\b(?:take|teil|folge|add|\d+(?:st|nd|rd|th))\b")


def names_of(item: EnrichedItem) -> Iterator[str]:
    """The names of an item."""
    if item.sequence:
        yield number_name(item.source, item.sequence)
    if is_take(item):
        yield from _slug_name(item)
        yield from (_guid_name(item.source, guid) for guid in item.updates)


def take_names_of(item: EnrichedItem) -> Iterator[str]:
    """The names that takes of the item have: a kill of the item kills these too."""
    yield from _slug_name(item)
    if item.provider_guid:
        yield _guid_name(item.source, item.provider_guid)
    if is_take(item):
        yield from (_guid_name(item.source, guid) for guid in item.updates)


def is_take(item: EnrichedItem) -> bool:
    """Whether the item is a part of a longer story."""
    return item.take is not None or item.signal == "add"


def number_name(source: str, sequence: str) -> str:
    """The name that a source's running number is: `0157` and `bdt157` are number 157."""
    match = NUMBER.fullmatch(sequence.casefold())
    return f"number {source} {match['number'] if match else _plain(sequence)}"


def as_named_item(item: EnrichedItem) -> NamedItem:
    """What is kept of an item under its names."""
    return NamedItem(
        id=item.id,
        at=_sent(item),
        service=_service(item.service, item.sequence),
        stories=tuple(take_names_of(item)),
    )


def as_kill(notice: EnrichedItem, reference: KillReference | None = None) -> NamedKill:
    """What is kept of a kill under the name that it is for."""
    stated = _service(reference.service, reference.sequence) if reference else None
    return NamedKill(
        notice=notice.id,
        at=_sent(notice),
        service=stated,
        near=_service(notice.service, notice.sequence),
    )


def with_named_item(name: Name, item: NamedItem) -> Name:
    """The name with one more item, or with the latest of a known one."""
    others = tuple(each for each in name.bearers if each.id != item.id)
    return name.model_copy(update={"bearers": (*others, item)[-MAX_REMEMBERED:]})


def with_kill(name: Name, kill: NamedKill) -> Name:
    """The name with one more kill, which also means items that come later."""
    others = tuple(each for each in name.kills if each != kill)
    return name.model_copy(update={"kills": (*others, kill)[-MAX_REMEMBERED:]})


def items_meant(key: str, name: Name, kill: NamedKill) -> Sequence[NamedItem]:
    """The items of a name that a kill means.

    For a story, all of them. For a number, which begins anew each day, that of the kill's day;
    before `NIGHT_ENDS`, where there is none yet, that of the day before. Where several services
    count by themselves, that of the service which the kill states, else of the notice's own
    service, else any.
    """
    if not key.startswith("number "):
        return name.bearers
    agreeing = [each for each in name.bearers if _agree(each, kill)]
    near = [each for each in agreeing if kill.near and each.service == kill.near] or agreeing
    today = [each for each in near if _days_before(each, kill) == 0]
    if today or kill.at.hour >= NIGHT_ENDS:
        return today
    return [each for each in near if _days_before(each, kill) == 1]


def is_killed(key: str, name: Name, item: NamedItem) -> bool:
    """Whether a kill that came before means this item, which has just come."""
    whole = with_named_item(name, item)
    return any(item in items_meant(key, whole, kill) for kill in name.kills)


def _agree(item: NamedItem, kill: NamedKill) -> bool:
    return not kill.service or item.service in (None, kill.service)


def _days_before(item: NamedItem, kill: NamedKill) -> int:
    by_its_clock = item.at.astimezone(kill.at.tzinfo)
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
