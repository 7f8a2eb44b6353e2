"""What a desk's order about an item does: hold, release and kill, by its id. Pure.

An order may come before its item: it waits for it, and says so.
"""

from collections.abc import Callable, Mapping
from datetime import datetime
from types import MappingProxyType

from runtime.handler import Rejection
from schemas.article import EnrichedItem, EventKind
from schemas.desk_order import READ_AGAIN
from schemas.item import Status
from schemas.ledger import DeskOrders, HeldItem, LedgerEntry
from services.publish.changes import PublishChanges
from services.publish.desk_kills import confirm_kill, dismiss_kill
from services.publish.desk_state import (
    as_released,
    held_by_desk,
    lifted_by,
    ordering_of,
    who_ordered,
    with_hold,
    with_release,
)
from services.publish.events import redacted_event
from services.publish.former_ids import known_ids
from services.publish.held_list import is_listed
from services.publish.kill_orders import Carried
from services.publish.kills_by_id import is_killed, is_known, kill_item
from services.publish.ledger import ALREADY_KILLED, DUPLICATE, SUPERSEDED, Decision, publish, settle
from services.publish.reading_again import read_again
from services.publish.stops import is_hold

DESK_HOLD = "desk-hold"
"""The outcome of a hold of an item that was not announced: there is nothing to take down."""
NOTHING_TO_RELEASE = "nothing-to-release"
WAITING = {"hold": "hold-waiting", "release": "release-waiting"}
"""The outcome of an order about an item of which nothing has come."""
NOT_KEPT = "its copy is not kept: ask its agency to send it again"


def carry_out(changes: PublishChanges, order: EnrichedItem, now: datetime) -> Carried:
    """Do what an order says; `now` is only compared with the ends of embargoes."""
    name = order.desk_order.order if order.desk_order else ""
    if name not in ORDERS:
        known = ", ".join(ORDERS)
        error = f"a desk ordered {name!r}, which is none of {known}: upgrade publish, then redrive"
        return Carried("dead-letter", rejection=Rejection("unknown-order", error))
    # The article may have gone on under another id than the one that its copy gives.
    for known in known_ids(changes, order)[:1]:
        order = order.model_copy(update={"id": known})
    return ORDERS[name](changes, order, now)


def _hold(changes: PublishChanges, order: EnrichedItem, now: datetime) -> Carried:
    entry = changes.entry(order.id)
    if is_killed(entry):
        return Carried(ALREADY_KILLED, "it is killed already")
    desk = with_hold(entry.desk if entry else None, ordering_of(order))
    if entry and desk == entry.desk:
        return Carried(DUPLICATE, "the same order, or a later one, came before")
    ordered = _with_orders(entry, order, desk)
    if not held_by_desk(ordered):
        changes.add(Decision(SUPERSEDED, ordered))
        return Carried(SUPERSEDED, "a desk has released it since")
    if not is_known(entry):
        changes.add(Decision(WAITING["hold"], ordered, listed=order))
        return Carried(WAITING["hold"], "nothing of it has come yet: it will be held when it does")
    return _held(changes, ordered, order)


def _held(changes: PublishChanges, entry: LedgerEntry, order: EnrichedItem) -> Carried:
    kept = changes.held_item(entry.id)
    article = _if_last(_article_in(order), entry) or _if_last(changes.kept_copy(entry.id), entry)
    copy = kept.item if kept else article
    bare = order.model_copy(update={"desk_order": None, "version": entry.version})
    event = None
    if entry.status is Status.USABLE:
        event = redacted_event(
            # Of an update that waits under embargo no event says anything.
            _announced(article or bare, entry, order),
            EventKind.WITHHELD,
            previous_version=entry.announced_version,
            holds=entry.holds + 1,
            order=who_ordered(order),
        )
        # Where the copy is not kept, its resend must be no duplicate.
        taken_down = {"status": Status.WITHHELD, "holds": entry.holds + 1}
        entry = entry.model_copy(update=taken_down | ({} if copy else {"seen": ()}))
    entry = entry.model_copy(update={"embargoed": copy is not None})
    held = HeldItem(item=copy, release_at=None) if copy else None
    outcome = EventKind.WITHHELD.value if event else DESK_HOLD
    changes.add(Decision(outcome, entry, event, held, listed=copy or bare))
    return Carried(outcome, f"a desk holds it ({order.desk_order and order.desk_order.reason})")


def _release(changes: PublishChanges, order: EnrichedItem, now: datetime) -> Carried:
    entry = changes.entry(order.id)
    if is_killed(entry):
        return Carried(ALREADY_KILLED, "it is killed: no release brings it back")
    desk = with_release(entry.desk if entry else None, ordering_of(order))
    if entry and desk == entry.desk:
        return Carried(DUPLICATE, "the same order, or later ones, came before")
    was_held, ordered = held_by_desk(entry), _with_orders(entry, order, desk)
    kept = changes.held_item(order.id)
    if held_by_desk(ordered) or (kept and not was_held and not lifted_by(ordered, kept.item)):
        changes.add(Decision(SUPERSEDED, ordered))
        return Carried(SUPERSEDED, "a desk has held it since, or a newer version has come")
    if kept is None:
        return _not_released(changes, ordered, order, was_held=was_held is not None)
    decision = _released(ordered, kept.item, order, now, was_held=was_held is not None)
    changes.add(decision)
    return Carried(decision.outcome)


def _not_released(
    changes: PublishChanges, entry: LedgerEntry, order: EnrichedItem, *, was_held: bool
) -> Carried:
    known = is_known(changes.entry(order.id))
    outcome = NOTHING_TO_RELEASE if known else WAITING["release"]
    row = order.model_copy(update={"version": entry.version}) if was_held else None
    changes.add(Decision(outcome, entry, listed=row))
    if not known:
        return Carried(outcome, "nothing of it has come yet")
    return Carried(outcome, NOT_KEPT if is_listed(entry) else "it is not held")


def _released(
    entry: LedgerEntry, copy: EnrichedItem, order: EnrichedItem, now: datetime, *, was_held: bool
) -> Decision:
    """Of a desk's hold: what the copy's own sender says goes on. Else that is lifted."""
    if not was_held:
        return publish(entry, as_released(copy, ordering_of(order)), who_ordered(order))
    if is_hold(copy):
        # It is withheld as it was before the desk's hold.
        held = HeldItem(item=copy, release_at=None)
        return Decision(DESK_HOLD, entry, held=held, listed=copy)
    return settle(entry, copy, now, order=who_ordered(order))


def _kill(changes: PublishChanges, order: EnrichedItem, now: datetime) -> Carried:
    return kill_item(changes, order)


Order = Callable[[PublishChanges, EnrichedItem, datetime], Carried]
ORDERS: Mapping[str, Order] = MappingProxyType(
    {
        "hold": _hold,
        "release": _release,
        "kill": _kill,
        "confirm": confirm_kill,
        "dismiss": dismiss_kill,
        READ_AGAIN: read_again,
    }
)
"""What does each order, by its name."""


def _with_orders(entry: LedgerEntry | None, order: EnrichedItem, desk: DeskOrders) -> LedgerEntry:
    before = entry or LedgerEntry(id=order.id, version=0)
    return before.model_copy(update={"desk": desk})


def _article_in(order: EnrichedItem) -> EnrichedItem | None:
    """The article that came with a hold."""
    article = order.desk_order.article if order.desk_order else None
    return EnrichedItem.from_bytes(article.encode()) if article else None


def _if_last(copy: EnrichedItem | None, entry: LedgerEntry) -> EnrichedItem | None:
    """The copy, if it is what was announced last."""
    if copy is None or entry.status is not Status.USABLE:
        return None
    is_last = copy.version == entry.announced_version and entry.seen[-1:] == (copy.digest,)
    return copy if is_last else None


def _announced(named: EnrichedItem, entry: LedgerEntry, order: EnrichedItem) -> EnrichedItem:
    """The article as the event names it."""
    changed = {
        "version": entry.announced_version,
        "received_at": order.received_at,
        "stop": order.stop,
    }
    return named.model_copy(update=changed)
