"""Items that go ahead of what was pushed before them, and come again in their order. Pure.

docs/decisions/0020. A kill is final, so it may be carried out at any time. For all else
`push_order` sees to it that nothing is undone by what was pushed before. What goes ahead changes
the tables and causes the event; when the item comes in its order, with its tags, nothing follows.
"""

from dataclasses import replace

from schemas.article import EnrichedItem
from schemas.item import KillReference, Status
from schemas.ledger import HeldItem, LedgerEntry
from services.publish.amendments import is_kept
from services.publish.changes import PublishChanges
from services.publish.former_ids import known_ids
from services.publish.kill_names import as_order, is_of_its_day, items_of_number, number_name
from services.publish.ledger import DROPPED, Decision
from services.publish.listings import items_of
from services.publish.push_order import is_where, pushed
from services.publish.stops import is_hold, is_kill

WENT_AHEAD = "went-ahead"
"""The outcome of a record that goes ahead: it is no item, since that comes again."""
AHEAD_OF_DESKS = frozenset({"hold", "kill"})
"""A desk's orders that need not wait. What a release is of may not have its tags yet."""
TAGS = (
    "language",
    "dateline",
    "entities",
    "dates",
    "reference_time",
    "correspondents",
)
"""What an item has only once it comes in its order."""


def may_go_ahead(changes: PublishChanges, item: EnrichedItem) -> bool:
    """Whether it is sure already what the item will do in its order."""
    if reference := item.orders_kill_of:
        return _is_certain(changes, item, reference)
    if item.orders_hold_of:
        return False  # it takes its turn, as a kill by slug does
    if item.desk_order:
        return item.desk_order.order in AHEAD_OF_DESKS
    entry = _known_entry(changes, item)
    if entry is None or is_kill(item):
        return True
    # An entry of an older release does not say where what stands was pushed.
    if entry.status is Status.CANCELED or entry.pushed is None:
        return False
    # What a hold of whatever version holds may be on its way: nothing that goes ahead lifts it.
    return is_hold(item) or entry.status is not Status.WITHHELD


def gone_ahead(decision: Decision, item: EnrichedItem) -> Decision:
    """The decision, its entry with a note that the item has yet to come in its order."""
    if decision.entry is None or decision.outcome in DROPPED:
        return decision
    noted = {"pushed": pushed(item), "went_ahead": decision.outcome}
    return replace(decision, entry=decision.entry.model_copy(update=noted))


def came_in_order(changes: PublishChanges, item: EnrichedItem) -> str | None:
    """The outcome of an item that went ahead and comes now in its order; None for any other.

    Copy that is kept of it gets its tags.
    """
    entry = _known_entry(changes, item)
    if entry is None or entry.went_ahead is None or not is_where(item, entry.pushed):
        return None
    killed = entry.status is Status.CANCELED
    noted = {"went_ahead": None, "pushed": None if killed else entry.pushed}
    changes.keep_entry(entry.model_copy(update=noted))
    item = item.model_copy(update={"id": entry.id, "former_id": None})
    if held := changes.held_item(item.id):
        tags: dict[str, object] = {name: getattr(item, name) for name in TAGS}
        tags["warnings"] = tuple(dict.fromkeys((*item.warnings, *held.item.warnings)))
        tagged = held.item.model_copy(update=tags)
        changes.keep_held(HeldItem(item=tagged, release_at=held.release_at))
    if is_kept(item) and not killed:
        changes.keep_copy(item)
    return entry.went_ahead


def _known_entry(changes: PublishChanges, item: EnrichedItem) -> LedgerEntry | None:
    """What is known of the item, under whichever of its ids."""
    return changes.entry(next(iter(known_ids(changes, item)), item.id))


def _is_certain(changes: PublishChanges, notice: EnrichedItem, reference: KillReference) -> bool:
    """Whether a kill by reference means what is there already, whatever is on its way.

    A number begins anew each day, so a kill that finds it on its own day has found its item. One of
    the day before is meant only where there is none of the day itself, which may be on its way.
    """
    if notice.unconfirmed or not reference.sequence:
        return False
    name, kill = number_name(reference.source, reference.sequence), as_order(notice, reference)
    meant = items_of_number(items_of(changes, name), kill)
    return bool(meant) and all(is_of_its_day(each, kill) for each in meant)
