"""The names other than ids by which a kill may mean an item. Pure.

"Please kill dpa 157" names an item by its source's running number; the kill of a story also means
its takes, which have the story's slug and day, or the guid that they add to, for a name. The names
of slugs, headlines and guids are in `references`.

The topic `wire.by-name` keeps for each name the items that have it (`listings`) and its kills,
since either may come first.
"""

import hashlib
import re
from base64 import b32encode
from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta, tzinfo

from schemas.article import EnrichedItem
from schemas.item import KillReference
from schemas.ledger import Name, NamedItem, NamedKill
from services.publish.slugs import plain
from services.publish.stops import words_of

MAX_KILLS = 50
"""Kills of one name that are remembered one by one, so that its record stays small."""
MAX_LENGTH = 500
"""Characters of a name; of a longer one, the hash is the name."""
KEPT = timedelta(days=30)
"""For how long a kill of a number waits for its item, at the least."""
KEPT_NUMBER = timedelta(days=3)
"""For how long a number is an item's, at the least: a kill means its own day or the day before."""
NIGHT_ENDS = 6
"""The hour, in the kill's own zone, until which it may mean a number of the day before.

Agencies count anew each day; what an early shift kills is often the late shift's.
"""

EVERYTHING = ""
"""In place of a notice: the kill stands for so many that it means whatever has the number."""

NUMBER = re.compile(r"(?P<service>[a-z]*)[^a-z0-9]*0*(?P<number>(?!0)\d++|0)")
OF_A_TAKE = re.compile(r"[,(]|\b(?:take|teil|folge|add|\d+(?:st|nd|rd|th))\b")


def names_of(item: EnrichedItem) -> Iterator[str]:
    """The names of an item."""
    if item.sequence:
        yield number_name(item.source, item.sequence)
    if is_take(item):
        yield from _slug_name(item)
        yield from (guid_name(item.source, guid) for guid in item.updates)


def take_names_of(item: EnrichedItem) -> Iterator[str]:
    """The names that takes of the item have: a kill of the item kills these too."""
    yield from _slug_name(item)
    if item.provider_guid:
        yield guid_name(item.source, item.provider_guid)
    if is_take(item):
        yield from (guid_name(item.source, guid) for guid in item.updates)


def is_take(item: EnrichedItem) -> bool:
    """Whether the item is a part of a longer story."""
    return item.take is not None or item.signal == "add"


def number_name(source: str, sequence: str) -> str:
    """The name that a source's running number is: `0157` and `bdt157` are number 157."""
    match = NUMBER.fullmatch(sequence.casefold())
    return shortened(f"number {source} {match['number'] if match else plain(sequence)}")


def id_name(item_id: str) -> str:
    """The name that an id is, of an item which is known by another one."""
    return shortened(f"id {item_id}")


def kill_name(kill_id: str) -> str:
    """The name that the id of a kill by reference is."""
    return shortened(f"kill {kill_id}")


def is_number(name: str) -> bool:
    """Whether the name is a running number, which begins anew each day."""
    return name.startswith("number ")


def as_named_item(item: EnrichedItem) -> NamedItem:
    """What is kept of an item under its names."""
    return NamedItem(
        id=item.id,
        at=sent(item),
        service=service_of(item.service, item.sequence),
        stories=tuple(take_names_of(item)),
    )


def as_kill(notice: EnrichedItem) -> NamedKill:
    """What is kept of the kill that an item asks for, or is, under the names of its takes."""
    desk = notice.desk_order
    return NamedKill(
        notice=notice.id,
        at=sent(notice),
        near=service_of(notice.service, notice.sequence),
        received=notice.received_at,
        by=desk.by if desk else notice.source,
        words=words_of(notice),
        reason="desk" if desk else "kill",
    )


def as_followed(kill: NamedKill) -> NamedKill:
    """What is kept of a kill under the names of the takes that it follows to."""
    return kill.model_copy(update={"service": None, "order": None, "reference": None})


def as_order(notice: EnrichedItem, reference: KillReference) -> NamedKill:
    """What is kept of a kill by reference under the names that it is for."""
    update = {
        "service": service_of(reference.service, reference.sequence),
        "asks": "hold" if notice.orders_hold_of else "kill",
        "order": order_id(notice, reference),
        "reference": reference,
    }
    return as_kill(notice).model_copy(update=update)


def order_id(notice: EnrichedItem, reference: KillReference) -> str:
    """The id of a kill or hold by reference: the same again for a notice that comes again."""
    named = f"{notice.id}\n{reference.model_dump_json(exclude_defaults=True)}"
    digest = hashlib.sha256(named.encode()).digest()[:16]
    asks = "hold" if notice.orders_hold_of else "kill"
    return f"{asks}-{b32encode(digest).decode().rstrip('=').lower()}"


def with_kill(key: str, name: Name, kill: NamedKill, received_at: datetime) -> Name:
    """The name with one more kill, which also means items that come later.

    Of a story one kill means as much as many. Kills of a number mean different items: past
    `MAX_KILLS` those of `KEPT` before `received_at` are forgotten, and where the others are
    still too many, they become one kill that means all that has the number about that time.
    """
    if any(_is_same(each, kill) for each in name.kills):
        return name
    others = name.kills
    if len(others) >= MAX_KILLS and is_number(key):
        others = tuple(each for each in others if received_at - each.at <= KEPT)
        if len(others) >= MAX_KILLS:
            others, kill = (), NamedKill(notice=EVERYTHING, at=received_at)
    return name.model_copy(update={"kills": (*others, kill)[-MAX_KILLS:]})


def items_of_number(items: Sequence[NamedItem], kill: NamedKill) -> Sequence[NamedItem]:
    """The items of a running number that a kill means.

    A number begins anew each day: that of the kill's day; before `NIGHT_ENDS`, where there is none
    yet, that of the day before. Where several services count by themselves, that of the service
    which the kill states, else of the notice's own service, else any.
    """
    if kill.notice == EVERYTHING:
        return [each for each in items if abs(each.at - kill.at) <= KEPT + KEPT_NUMBER]
    agreeing = [each for each in items if _agree(each, kill)]
    near = [each for each in agreeing if kill.near and each.service == kill.near] or agreeing
    today = [each for each in near if is_of_its_day(each, kill)]
    if today or kill.at.hour >= NIGHT_ENDS:
        return today
    return [each for each in near if _days_before(each, kill) == 1]


def _is_same(one: NamedKill, other: NamedKill) -> bool:
    """Whether a kill has only been received again."""
    again = {"received": one.received, "by": one.by, "words": one.words}
    return one == other.model_copy(update=again)


def is_of_its_day(item: NamedItem, kill: NamedKill) -> bool:
    """Whether an item was sent on a kill's own day, by the kill's clock."""
    return _days_before(item, kill) == 0


def _agree(item: NamedItem, kill: NamedKill) -> bool:
    return not kill.service or item.service in (None, kill.service)


def _days_before(item: NamedItem, kill: NamedKill) -> int:
    return (kill.at.date() - day_in(kill.at.tzinfo, item.at)).days


def day_in(zone: tzinfo | None, moment: datetime) -> date:
    """The day of a moment in a zone; its own where the zone has no such day any more."""
    try:
        return moment.astimezone(zone).date()
    except OverflowError:
        return moment.date()


def sent(item: EnrichedItem) -> datetime:
    """When an item was sent, as far as it says."""
    return item.sent_at or item.created_at or item.received_at


def service_of(stated: str | None, sequence: str | None) -> str | None:
    """The service that a number is of: the one stated, else the letters before the number."""
    match = NUMBER.fullmatch((sequence or "").casefold())
    return plain(stated or "") or (match["service"] if match else None) or None


def _slug_name(item: EnrichedItem) -> Iterator[str]:
    slug = plain(OF_A_TAKE.split((item.slugline or "").casefold())[0])
    if slug:
        yield shortened(f"story {item.source} {slug} {sent(item).date()}")


def guid_name(source: str, guid: str) -> str:
    """The name of what adds to a guid."""
    return shortened(f"guid {source} {guid}")


def shortened(name: str) -> str:
    """The name, or its hash where it is longer than a key may be."""
    if len(name) <= MAX_LENGTH:
        return name
    kind, _, rest = name.partition(" ")
    return f"{kind} sha256 {hashlib.sha256(rest.encode()).hexdigest()}"
