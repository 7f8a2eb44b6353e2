"""A desk's kill of an item by its id. Pure."""

from schemas.article import EnrichedItem, EventKind
from schemas.item import Status, Stop
from schemas.ledger import LedgerEntry
from services.publish.changes import PublishChanges
from services.publish.desk_state import who_ordered
from services.publish.events import killed_event
from services.publish.former_ids import known_ids
from services.publish.kill_orders import Carried
from services.publish.ledger import ALREADY_KILLED, Decision

KILL_WAITING = "kill-waiting"
"""The outcome of a kill of an item of which nothing has come."""


def kill_item(changes: PublishChanges, order: EnrichedItem) -> Carried:
    """Kill the item with the id of a desk's order, whether it has come or not."""
    entry = changes.entry(order.id)
    if is_killed(entry):
        return Carried(ALREADY_KILLED, "it is killed already")
    # Articles that turned out to be the same item share a kill.
    for other in known_ids(changes, order):
        if other != order.id and not is_killed(changes.entry(other)):
            _kill_one(changes, changes.entry(other), order.model_copy(update={"id": other}))
    return _kill_one(changes, entry, order)


def is_killed(entry: LedgerEntry | None) -> bool:
    """Whether the item of a ledger's entry is killed."""
    return entry is not None and entry.status is Status.CANCELED


def is_known(entry: LedgerEntry | None) -> bool:
    """Whether copy or a notice of the item has come, and not only orders."""
    return entry is not None and (entry.status is not None or entry.embargoed)


def _kill_one(changes: PublishChanges, entry: LedgerEntry | None, order: EnrichedItem) -> Carried:
    killed = LedgerEntry(id=order.id, version=0, status=Status.CANCELED, announced_version=0)
    if entry is None or not is_known(entry):
        changes.add(Decision(KILL_WAITING, killed))
        return Carried(KILL_WAITING, "nothing of it has come yet: what comes will be dropped")
    named = order.model_copy(update={"version": entry.version, "signal": "kill"})
    stop = order.stop or Stop(reason="desk")
    event = killed_event(named, entry, who_ordered(order), stop)
    changes.add(Decision(EventKind.KILLED.value, killed, event))
    return Carried(EventKind.KILLED.value, "a desk has killed it")
