"""Which of the items that share a slug, a headline or an address a kill means. Pure.

A slug is used again: by the leads and takes of its story, by tomorrow's story, and by the
corrected one that takes the place of the killed. So a kill means what was sent before it, the
latest first, and only where that is one story. docs/decisions/0004 has the rule and its reasons.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from schemas.ledger import NamedItem, NamedKill
from services.publish.kill_names import day_in

WINDOW = timedelta(days=7)
"""How long before its kill an item may have been sent or received."""
SKEW = timedelta(minutes=5)
"""How much later than its kill an item may seem to be: clocks differ, and many state no seconds."""
NIGHT = timedelta(hours=6)
"""A story that is sent again within so long goes on, although another day has begun."""

MIDNIGHT, DAY = time(), timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Meant:
    """The items that a kill means."""

    items: Sequence[NamedItem] = ()
    several: bool = False
    """Whether these are more than one story: then it is not known which is meant."""


def latest_story(items: Iterable[NamedItem], kill: NamedKill) -> Meant:
    """The items of the latest cycle before a kill, and whether these are several stories."""
    cycle = _latest_cycle([each for each in items if _may_be_meant(each, kill)], kill)
    return Meant(cycle, several=not is_one_story(cycle))


def is_one_story(items: Sequence[NamedItem]) -> bool:
    """Whether all items, the latest first, are one story with its leads and takes.

    A lead or take is known by the mark of its slug, which no other item of the story has; any
    other, by a guid, or a slug with a headline, that it shares with an item before it.
    """
    slug, marks, ties = items[-1].slug if items else None, set[str](), set[str]()
    for each in reversed(items):
        marked = bool(slug) and each.slug == slug and each.mark not in marks
        if marks and not marked and ties.isdisjoint(each.ties):
            return False
        marks.add(each.mark)
        ties.update(each.ties)
    return True


def _may_be_meant(item: NamedItem, kill: NamedKill) -> bool:
    """Whether it was sent before the kill, and not long before.

    Stated times are compared where both state one, since items and kills may come late; else the
    times of receipt decide too. A story that comes from an archive is as young as its receipt.
    """
    moment, received = _moment(kill), _received(kill)
    since, came = item.since or item.at, item.received or item.at
    if since - moment > SKEW:
        both_stated = since != came and moment != received
        if both_stated or came - received > SKEW:
            return False
    return moment - max(item.at, came) <= WINDOW


def _latest_cycle(items: Sequence[NamedItem], kill: NamedKill) -> Sequence[NamedItem]:
    """The items of the latest day, the latest first, with those before them that belong to them."""
    latest_first = sorted(items, key=lambda each: (_sent(each, kill), each.id), reverse=True)
    cycle: list[NamedItem] = []
    begins = False  # a lead without its story does not begin one: the story came the day before
    for each in latest_first:
        if begins and not _goes_on(cycle, each, kill):
            break
        cycle.append(each)
        begins |= not each.mark
    return cycle


def _goes_on(cycle: Sequence[NamedItem], earlier: NamedItem, kill: NamedKill) -> bool:
    """Whether an item is of the day of the latest, or of the night before the earliest so far."""
    moment, zone = _sent(earlier, kill), kill.at.tzinfo
    same_day = day_in(zone, moment) == day_in(zone, _sent(cycle[0], kill))
    return same_day or _sent(cycle[-1], kill) - moment <= NIGHT


def _sent(item: NamedItem, kill: NamedKill) -> datetime:
    """When it was last sent before the kill: versions that came after it change nothing."""
    moment = _moment(kill)
    return item.at if item.at - moment <= SKEW else moment


def _moment(kill: NamedKill) -> datetime:
    """When a kill was sent; one that states a day and no hour may be of that day's last."""
    received = _received(kill)
    if kill.at.time() == MIDNIGHT:
        return received if received - kill.at <= DAY else kill.at + DAY
    return min(kill.at, received)


def _received(kill: NamedKill) -> datetime:
    return kill.received or kill.at
