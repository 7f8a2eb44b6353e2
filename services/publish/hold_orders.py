"""Holds by reference: "please hold dpa 157". Pure.

Such a hold is its agency's own: it ends with the item's next version, or when a desk releases what
is kept of it. What is not sure is put before the desks, as a kill is.
"""

from collections.abc import Iterable
from datetime import datetime

from schemas.article import EnrichedItem
from schemas.item import ANY_VERSION, KillReference, Status, Stop
from schemas.ledger import LedgerEntry, NamedItem, NamedKill
from services.publish.changes import PublishChanges
from services.publish.cycles import Meant
from services.publish.kill_names import as_order
from services.publish.kill_orders import Carried, not_found, put_before_desks, several_meant
from services.publish.kills import items_meant
from services.publish.ledger import NOT_OF_THE_NOTICE
from services.publish.listings import items_of
from services.publish.open_kills import hold_waiting
from services.publish.push_order import decide_in_order
from services.publish.references import names_of_reference

HOLD_ORDER = "hold-order"
"""The outcome of a hold by reference that has met what it names."""


def carry_out_hold(
    changes: PublishChanges, notice: EnrichedItem, reference: KillReference, now: datetime
) -> Carried:
    """Hold what a notice's reference names, or put the hold before the desks."""
    hold = as_order(notice, reference)
    if notice.unconfirmed:
        candidates = _meant(changes, hold, reference).items
        return put_before_desks(
            changes, notice, hold, "unconfirmed", notice.unconfirmed, candidates
        )
    return order_hold(changes, notice, hold, reference, now)


def order_hold(
    changes: PublishChanges,
    notice: EnrichedItem,
    hold: NamedKill,
    reference: KillReference,
    now: datetime,
) -> Carried:
    """Hold what a reference names, as somebody has ordered who may."""
    meant = _meant(changes, hold, reference)
    if meant.several:
        hold_waiting(changes, hold, meant.items)
        why, explanation = "several", several_meant(hold, reference)
    elif not meant.items:
        why, explanation = "not-found", not_found(hold, reference)
    else:
        hold_items(changes, notice, hold, meant.items, now)
        changes.settle(hold.order or "", "met")
        return Carried(HOLD_ORDER)
    return put_before_desks(changes, notice, hold, why, explanation, meant.items)


def hold_items(
    changes: PublishChanges,
    notice: EnrichedItem,
    hold: NamedKill,
    items: Iterable[NamedItem],
    now: datetime,
) -> None:
    """Hold some items, as the next version of each would that says so."""
    for each in items:
        entry = changes.entry(each.id)
        if entry is None or entry.status is Status.CANCELED or each.id == notice.id:
            continue
        if entry.embargoed and entry.status is not Status.USABLE:
            hold_waiting(changes, hold, [each])  # its copy is kept, and need not be sent again
        else:
            changes.add(decide_in_order(entry, _hold_of(entry, notice, hold), now))


def _meant(changes: PublishChanges, hold: NamedKill, reference: KillReference) -> Meant:
    """The items that a hold means, by whichever of its names."""
    names = names_of_reference(reference)
    found = [items_meant(name, items_of(changes, name), hold) for name in names]
    items = {each.id: each for meant in found for each in meant.items}
    return Meant([*items.values()], any(meant.several for meant in found))


def _hold_of(entry: LedgerEntry, notice: EnrichedItem, hold: NamedKill) -> EnrichedItem:
    """The hold of an item of which only the ledger's entry is at hand."""
    source = hold.reference.source if hold.reference else notice.source
    stated = {
        "id": entry.id,
        "source": source,
        "provider_guid": entry.provider_guid,
        "slugline": entry.slug,
        "version": ANY_VERSION,
        "status": Status.WITHHELD,
        "signal": "hold",
        "stop": Stop(reason="hold", words=hold.words),
    }
    return notice.model_copy(update={**NOT_OF_THE_NOTICE, **stated})
