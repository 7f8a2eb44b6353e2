"""A desk's kill of an item by its id, with its takes. Pure."""

from schemas.article import ArticleEvent, EnrichedItem, EventKind
from schemas.item import Status, Stop
from schemas.ledger import LedgerEntry
from services.publish.changes import PublishChanges
from services.publish.desk_state import who_ordered
from services.publish.events import killed_event
from services.publish.former_ids import known_ids
from services.publish.kill_names import as_kill
from services.publish.kill_orders import Carried
from services.publish.kills import kill_takes
from services.publish.ledger import ALREADY_KILLED, Decision

KILLED = EventKind.KILLED.value
KILL_WAITING = "kill-waiting"
"""The outcome of a kill of an item of which nothing has come."""
KILLED_BY_DESK = "a desk has killed it"
NOTHING_YET = "nothing of it has come yet: what comes will be dropped"


def kill_item(changes: PublishChanges, order: EnrichedItem) -> Carried:
    """Kill the item with the id of a desk's order, and its takes, whether they have come or not."""
    if is_killed(changes.entry(order.id)):
        return Carried(ALREADY_KILLED, "it is killed already")
    # Articles that turned out to be the same item share a kill.
    for other in known_ids(changes, order):
        if other != order.id and not is_killed(changes.entry(other)):
            _kill_one(changes, order.model_copy(update={"id": other}))
    return _kill_one(changes, order)


def is_killed(entry: LedgerEntry | None) -> bool:
    """Whether the item of a ledger's entry is killed."""
    return entry is not None and entry.status is Status.CANCELED


def is_known(entry: LedgerEntry | None) -> bool:
    """Whether copy or a notice of the item has come, and not only orders."""
    return entry is not None and (entry.status is not None or entry.embargoed)


def _kill_one(changes: PublishChanges, order: EnrichedItem) -> Carried:
    entry = changes.entry(order.id)
    killed = LedgerEntry(id=order.id, version=0, status=Status.CANCELED, announced_version=0)
    event = _event(entry, order) if entry and is_known(entry) else None
    outcome, why = (KILLED, KILLED_BY_DESK) if event else (KILL_WAITING, NOTHING_YET)
    changes.add(Decision(outcome, killed, event))
    return Carried(outcome, why, kill_takes(changes, entry, order, as_kill(order)))


def _event(entry: LedgerEntry, order: EnrichedItem) -> ArticleEvent:
    named = order.model_copy(update={"version": entry.version, "signal": "kill"})
    return killed_event(named, entry, who_ordered(order), order.stop or Stop(reason="desk"))
