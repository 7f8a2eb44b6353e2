"""Kills of items by their names, carried out on publish's tables, in either order of arrival. Pure.

`kill_names` and `references` say what the names are, `cycles` what a kill of one means, `listings`
who has it.
"""

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from runtime.handler import Rejection
from schemas.article import EnrichedItem, EventKind
from schemas.ledger import LedgerEntry, NamedItem, NamedKill
from services.publish.changes import PublishChanges
from services.publish.cycles import WINDOW, Meant, latest_story
from services.publish.kill_names import (
    KEPT_NUMBER,
    as_followed,
    as_named_item,
    id_name,
    is_number,
    items_of_number,
    names_of,
    take_names_of,
    with_kill,
)
from services.publish.ledger import kill_unseen
from services.publish.listings import items_of, list_item, listed_before
from services.publish.references import (
    as_item_with_story,
    may_be_of_several,
    names_of_entry,
    reference_names_of,
    with_earlier,
)
from services.publish.stops import is_kill

MAX_NAMES = 20
"""Names of one item besides those of references, so that its listing stays small."""
MAX_UNCONFIRMED = 10
"""Kills of a name that wait for a desk and are remembered there, so that its record stays small.

Each of them is before the desks all the same."""
MAX_REACHED = 10_000
"""Items, and names, that one kill follows from take to take, so that a transaction stays short.

The items of a name are never parted: a kill reaches all takes of its story, however many.
"""


@dataclass(slots=True)
class Reach:
    """What a kill has come to."""

    met: bool = False
    """Whether there is an item that the kill names itself."""
    several: list[NamedItem] = field(default_factory=list)
    """Items of several stories, of which it is not known which is meant: none is killed."""
    cut_short: Rejection | None = None
    """Why not all could be followed, if that is so."""


@dataclass(frozen=True, slots=True)
class Waited:
    """Kills of an item's names that came before it."""

    kills: Sequence[NamedKill] = ()
    """Those that mean the item."""
    unsure: Sequence[tuple[NamedKill, Sequence[NamedItem]]] = ()
    """Those that may mean it, each with all the items that it may mean."""
    called: Sequence[NamedKill] = ()
    """Those of its names that do not mean it, as it was sent after them, or not yet."""


def list_names(changes: PublishChanges, item: EnrichedItem) -> Rejection | None:
    """List an item under its names; returns why a kill could not reach it, if that is so."""
    names = tuple(names_of(item))
    if len(names) > MAX_NAMES:
        advice = f"it is a part of more than {MAX_NAMES - 1} stories: push it with fewer `updates`"
        return Rejection("too-many-names", advice)
    listed = as_named_item(item)

    def is_forgotten(other: NamedItem) -> bool:
        return item.received_at - other.at > KEPT_NUMBER

    for name in names:
        forgotten = is_forgotten if is_number(name) else _never
        if not list_item(changes, name, listed, forgotten):
            advice = (
                f"so many items are called {name!r} that a kill of them could not reach this one: "
                "ask the sender for another number, slug or guid"
            )
            return Rejection("too-many-of-a-name", advice)
    if not is_kill(item):
        _list_for_references(changes, item, listed)
    return None


def _list_for_references(changes: PublishChanges, item: EnrichedItem, named: NamedItem) -> None:
    """List an item, which is no notice, under the names by which a reference may mean it.

    Where thousands have a name within the window, the latest may find no room: a kill of it would
    mean several stories all the same, and a desk decides.
    """
    listed = as_item_with_story(item, named)

    def is_forgotten(other: NamedItem) -> bool:
        return item.received_at - max(other.at, other.received or other.at) > WINDOW

    for name in dict.fromkeys(reference_names_of(item)):
        merged = with_earlier(listed, listed_before(changes, name, item.id))
        list_item(changes, name, merged, is_forgotten if may_be_of_several(name) else _never)


def kills_waiting_for(changes: PublishChanges, item: EnrichedItem) -> Waited:
    """The kills of an item's names that came before it; the item is listed by now."""
    kills: list[NamedKill] = []
    unsure: list[tuple[NamedKill, Sequence[NamedItem]]] = []
    called: list[NamedKill] = []
    for name in dict.fromkeys((*names_of(item), *reference_names_of(item))):
        known = changes.name(name)
        items = items_of(changes, name) if known.kills or known.unconfirmed else []
        for kill in known.kills:
            meant = items_meant(name, items, kill)
            if not _is_among(item, meant):
                called += [kill] if may_be_of_several(name) else []
            elif meant.several:
                unsure.append((kill, meant.items))
            else:
                kills.append(kill)
        called += (
            kill for kill in known.unconfirmed if _is_among(item, items_meant(name, items, kill))
        )
    return Waited(kills, unsure, () if is_kill(item) else called)


def _is_among(item: EnrichedItem, meant: Meant) -> bool:
    return any(each.id == item.id for each in meant.items)


def await_confirmation(changes: PublishChanges, names: Iterable[str], kill: NamedKill) -> None:
    """Remember a kill that a desk has to confirm, so that what comes later is named to it."""
    for name in names:
        known = changes.name(name)
        others = (each for each in known.unconfirmed if each.order != kill.order)
        kept = (*others, kill)[-MAX_UNCONFIRMED:]
        changes.keep_name(name, known.model_copy(update={"unconfirmed": kept}))


def items_meant(name: str, items: Sequence[NamedItem], kill: NamedKill) -> Meant:
    """The items of a name that a kill of it means."""
    if is_number(name):
        return Meant(items_of_number(items, kill))
    return latest_story(items, kill) if may_be_of_several(name) else Meant(items)


def kill_named(
    changes: PublishChanges,
    notice: EnrichedItem,
    names: Iterable[str],
    kill: NamedKill,
    takes: Iterable[str] = (),
) -> Reach:
    """Kill the items of some names, whether they have come or are still to come, and their takes.

    `kill` is that of `names`; `takes` are names of takes alone.
    """
    reach, follows = Reach(), as_followed(kill)
    kills = dict.fromkeys(names, kill)
    waiting = deque(dict.fromkeys((*kills, *takes)))
    found, reached = set(waiting), 0
    while waiting and reached < MAX_REACHED:
        name = waiting.popleft()
        meant = _remember(changes, name, kills.get(name, follows), notice)
        if name in kills:
            reach.met |= bool(meant.items)
            reach.several += meant.items if meant.several else ()
        killed = () if meant.several else tuple(kill_items(changes, notice, meant.items, kill))
        stories = [story for each in killed for story in each.stories]
        new = [story for story in dict.fromkeys(stories) if story not in found]
        waiting += new
        found.update(new)
        reached += 1 + len(killed)
    if waiting:
        advice = (
            f"it killed {reached} items and names; more follow from {waiting[0]!r}: "
            "find those that are still to be killed, and kill each by its id"
        )
        reach.cut_short = Rejection("too-many-to-kill", advice)
    return reach


def kill_takes(
    changes: PublishChanges,
    entry: LedgerEntry | None,
    notice: EnrichedItem,
    kill: NamedKill,
) -> Rejection | None:
    """Kill the takes of an item that is killed; returns why not all of them, if that is so.

    `entry` is the ledger's before the kill. Copy of the item that comes later may name other takes:
    so the kill is kept under the id.
    """
    own = id_name(notice.id)
    changes.keep_name(own, with_kill(own, changes.name(own), kill, notice.received_at))
    stories = (*take_names_of(notice), *stories_of(changes, notice.source, entry))
    return kill_named(changes, notice, (), kill, stories).cut_short


def kill_takes_of_killed(changes: PublishChanges, item: EnrichedItem) -> Rejection | None:
    """Kill the takes of copy that comes after the kill of its id; returns why not all."""
    kills = changes.name(id_name(item.id)).kills
    if not kills or is_kill(item):
        return None
    return kill_named(changes, item, (), kills[0], take_names_of(item)).cut_short


def stories_of(changes: PublishChanges, source: str, entry: LedgerEntry | None) -> Sequence[str]:
    """The names of an item's takes, as all of its versions that are listed have them."""
    names = names_of_entry(source, entry) if entry else ()
    listed = [listed_before(changes, name, entry.id) for name in names] if entry else []
    return [*dict.fromkeys(story for each in listed if each for story in each.stories)]


def kill_items(
    changes: PublishChanges, notice: EnrichedItem, items: Iterable[NamedItem], kill: NamedKill
) -> Iterator[NamedItem]:
    """Kill some items; yields those that were not killed before."""
    for each in items:
        entry = changes.entry(each.id)
        if entry and each.id != notice.id:
            decision = kill_unseen(entry, notice, kill)
            changes.add(decision)
            if decision.outcome == EventKind.KILLED:
                yield each


def _remember(changes: PublishChanges, name: str, kill: NamedKill, notice: EnrichedItem) -> Meant:
    """What a kill of one name means, which waits from now on for what is still to come."""
    changes.keep_name(name, with_kill(name, changes.name(name), kill, notice.received_at))
    return items_meant(name, items_of(changes, name), kill)


def _never(_: NamedItem) -> bool:
    return False
