"""Copy that stands, published as it is read by now: ordered by a desk. Pure.

docs/decisions/0034. It is the same copy, so nothing but the reading may be new: what was stopped,
or would be, and what has something newer, stays as it is. In doubt nothing happens.
"""

import hashlib
from datetime import datetime

from schemas.article import ArticleEvent, EnrichedItem, EventKind
from schemas.item import Status
from schemas.ledger import LedgerEntry
from services.publish.amendments import is_kept
from services.publish.changes import PublishChanges
from services.publish.desk_state import held_by_desk
from services.publish.events import Ordered, usable_event
from services.publish.kill_orders import Carried
from services.publish.kills import kills_waiting_for, list_names
from services.publish.ledger import ALREADY_KILLED, DUPLICATE, MAX_NAME, SUPERSEDED, Decision
from services.publish.open_kills import under_open_kills
from services.publish.push_order import is_where
from services.publish.seen import with_mark
from services.publish.stops import is_embargoed, is_hold, is_kill

NOT_READ_AGAIN = "not-read-again"
"""The outcome of an order that changes nothing, since the copy is stopped or would be."""


def read_again(changes: PublishChanges, order: EnrichedItem, now: datetime) -> Carried:
    """Publish the copy that an order brings, where it is what stands; `now` as in `decide`."""
    copy = order.model_copy(update={"desk_order": None})
    entry = changes.entry(order.id)
    if entry and entry.status is Status.CANCELED:
        return Carried(ALREADY_KILLED, "it is killed: nothing brings it back")
    if entry is None or not _is_free(entry):
        return Carried(NOT_READ_AGAIN, "it is not published, or it or a version of it is held")
    if not is_where(copy, entry.pushed):
        return Carried(SUPERSEDED, "something newer has come since")
    mark = _mark(copy)
    if entry.read_again == mark:
        return Carried(DUPLICATE, "it was read the same way before")
    if why := _why_not(entry, copy, now) or _why_not_by_name(changes, entry, copy):
        return Carried(NOT_READ_AGAIN, why)
    if is_kept(copy):
        changes.keep_copy(copy)
    changes.add(_published(entry, copy, order, mark))
    return Carried(EventKind.UPDATED.value)


def _is_free(entry: LedgerEntry) -> bool:
    """Whether an item is published, and nothing holds it or a version of it."""
    held = entry.embargoed or held_by_desk(entry) or entry.open_kills
    return entry.status is Status.USABLE and not held


def _why_not(entry: LedgerEntry, copy: EnrichedItem, now: datetime) -> str | None:
    """Why the copy may not be published as it is read now, whatever it is called; else None."""
    if is_kill(copy) or is_hold(copy):
        return "it is read as a kill or hold by now: look, and order that"
    if is_embargoed(copy, now):
        return "it is read as under embargo by now: look, and hold it"
    if copy.management_only or copy.version != entry.announced_version:
        return "it is read as another version by now, or has no copy of its own"
    return None


def _why_not_by_name(changes: PublishChanges, entry: LedgerEntry, copy: EnrichedItem) -> str | None:
    """Why what it is called by now stops it; it is listed under its names."""
    tried = changes.unchanged()
    if refused := list_names(tried, copy):
        return refused.error
    waited = kills_waiting_for(tried, copy)
    opened = under_open_kills(tried, entry, copy, waited)
    if waited.kills or (opened and opened.open_kills):
        return "a kill or hold that has met nothing may mean it, by what it is called now"
    list_names(changes, copy)
    return None


def _published(entry: LedgerEntry, copy: EnrichedItem, order: EnrichedItem, mark: str) -> Decision:
    said = order.desk_order
    ordered = Ordered(said.by, said.at) if said and said.at else None
    event = usable_event(
        copy,
        EventKind.UPDATED,
        previous_version=entry.announced_version,
        holds=entry.holds,
        order=ordered,
    )
    known = {
        "seen": entry.seen if copy.digest in entry.seen else with_mark(entry.seen, copy.digest),
        "slug": (copy.slugline or entry.slug or "")[:MAX_NAME] or None,
        "read_again": mark,
    }
    return Decision(EventKind.UPDATED.value, entry.model_copy(update=known), _with_id(event, mark))


def _with_id(event: ArticleEvent, mark: str) -> ArticleEvent:
    """The event with an id of its own: version and digest may be those of an earlier one."""
    named = f"{event.event_id}\nread again\n{mark}"
    return event.model_copy(update={"event_id": hashlib.sha256(named.encode()).hexdigest()[:32]})


def _mark(copy: EnrichedItem) -> str:
    """A hash of the copy with its tags; profiles grow by themselves."""
    told = copy.model_copy(update={"correspondents": ()})
    return hashlib.sha256(told.to_bytes()).hexdigest()[:16]
