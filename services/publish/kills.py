"""Kills of items by their names, carried out on publish's tables, in either order of arrival. Pure.

`kill_names` says what the names are and what a kill of one means, `listings` who has it.
"""

from collections import deque
from collections.abc import Sequence

from runtime.handler import Rejection
from schemas.article import EnrichedItem, EventKind
from schemas.ledger import NamedItem
from services.publish.changes import PublishChanges
from services.publish.kill_names import (
    KEPT_NUMBER,
    as_kill,
    as_named_item,
    is_number,
    items_meant,
    names_of,
    number_name,
    take_names_of,
    with_kill,
)
from services.publish.ledger import kill_unseen
from services.publish.listings import is_killed, items_of, list_item

MAX_NAMES = 20
"""Names of one item, so that its listing stays small."""
MAX_REACHED = 10_000
"""Items, and names, that one kill follows from take to take, so that a transaction stays short.

The items of a name are never parted: a kill reaches all takes of its story, however many.
"""


def list_names(changes: PublishChanges, item: EnrichedItem) -> Rejection | None:
    """List an item under its names; returns why a kill could not reach it, if that is so."""
    names = tuple(names_of(item))
    if len(names) > MAX_NAMES:
        advice = f"it is a part of more than {MAX_NAMES - 1} stories: push it with fewer `updates`"
        return Rejection("too-many-names", advice)
    listed = as_named_item(item)

    def is_forgotten(other: NamedItem) -> bool:
        return other.at < item.received_at - KEPT_NUMBER

    for name in names:
        forgotten = is_forgotten if is_number(name) else _never
        if not list_item(changes, name, listed, forgotten):
            advice = (
                f"so many items are called {name!r} that a kill of them could not reach this one: "
                "ask the sender for another number, slug or guid"
            )
            return Rejection("too-many-of-a-name", advice)
    return None


def is_killed_by_name(changes: PublishChanges, item: EnrichedItem) -> bool:
    """Whether a kill of one of its names came before the item, which is listed by now."""
    listed = as_named_item(item)
    return any(is_killed(changes, name, listed) for name in names_of(item))


def names_killed(item: EnrichedItem) -> tuple[str, ...]:
    """The names whose items are killed by an item's own kill, or by the order that it is."""
    if order := item.orders_kill_of:
        return (number_name(order.source, order.sequence),)
    return tuple(take_names_of(item))


def kill_named(
    changes: PublishChanges, notice: EnrichedItem, names: Sequence[str]
) -> Rejection | None:
    """Kill the items of some names, whether they have come or are still to come, and their takes.

    Returns why not all could be followed, if that is so.
    """
    waiting, found, reached = deque(names), set(names), 0
    while waiting and reached < MAX_REACHED:
        killed = _kill_of_name(changes, notice, waiting.popleft())
        stories = [name for each in killed for name in each.stories]
        new = [name for name in dict.fromkeys(stories) if name not in found]
        waiting += new
        found.update(new)
        reached += 1 + len(killed)
    if not waiting:
        return None
    advice = (
        f"it killed {reached} items and names; more follow from {waiting[0]!r}: "
        "find those that are still to be killed, and kill each by its id"
    )
    return Rejection("too-many-to-kill", advice)


def _kill_of_name(changes: PublishChanges, notice: EnrichedItem, name: str) -> list[NamedItem]:
    """The items that a kill of one name has killed."""
    kill = as_kill(notice, notice.orders_kill_of if is_number(name) else None)
    known = with_kill(name, changes.name(name), kill, notice.received_at)
    changes.keep_name(name, known)
    killed = []
    for each in items_meant(name, items_of(changes, name), kill):
        entry = changes.entry(each.id)
        if entry and each.id != notice.id:
            decision = kill_unseen(entry, notice)
            changes.add(decision)
            if decision.outcome == EventKind.KILLED:
                killed.append(each)
    return killed


def _never(_: NamedItem) -> bool:
    return False
