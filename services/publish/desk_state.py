"""What desks have ordered of one item, and what that means for its copy. Pure.

Orders and copy come on different partitions of `wire.raw`, so either may come first. What is
remembered is the same in any order: the latest hold and the two latest releases.
"""

from schemas.article import EnrichedItem
from schemas.item import Status
from schemas.ledger import DeskOrders, LedgerEntry, Ordering
from services.publish.events import Ordered


def ordering_of(order: EnrichedItem) -> Ordering:
    """What is remembered of a desk's order."""
    desk_order = order.desk_order
    if desk_order is None:
        raise ValueError("it is no desk's order")
    return Ordering(at=order.received_at, by=desk_order.by, reason=desk_order.reason)


def who_ordered(order: EnrichedItem) -> Ordered:
    """Who gave a desk's order, and when, for its event."""
    ordering = ordering_of(order)
    return Ordered(ordering.by, ordering.at)


def with_hold(before: DeskOrders | None, hold: Ordering) -> DeskOrders:
    """The orders with one more hold: the latest counts."""
    orders = before or DeskOrders()
    holds = (each for each in (orders.hold, hold) if each)
    return orders.model_copy(update={"hold": max(holds, key=_moment)})


def with_release(before: DeskOrders | None, release: Ordering) -> DeskOrders:
    """The orders with one more release: the two latest count."""
    orders = before or DeskOrders()
    releases = dict.fromkeys(sorted((*orders.releases, release), key=_moment))
    return orders.model_copy(update={"releases": tuple(releases)[-2:]})


def held_by_desk(entry: LedgerEntry | None) -> Ordering | None:
    """The desk's hold that an item is under; None where there is none, or it has been released.

    Of a hold and a release of one moment the hold counts.
    """
    orders = entry.desk if entry else None
    if orders is None or orders.hold is None:
        return None
    return None if _releases_since_hold(orders) else orders.hold


def lifted_by(entry: LedgerEntry | None, item: EnrichedItem) -> Ordering | None:
    """The release that lifts what the item's own sender says, if there is one.

    The first release after a desk's hold only undoes that. A release is of what had been received
    when it was given: a later version may be held anew. A notice has nothing to release.
    """
    orders = entry.desk if entry else None
    if orders is None or (item.status is Status.WITHHELD and not item.body):
        return None
    since = _releases_since_hold(orders)
    lifting = since[1:] if orders.hold else since
    return lifting[-1] if lifting and item.received_at <= lifting[-1].at else None


def as_released(item: EnrichedItem, release: Ordering) -> EnrichedItem:
    """The item without what its sender says against its use, and with a warning that says so."""
    until = (
        f"; its embargo ran until {item.embargo_until.isoformat()}" if item.embargo_until else ""
    )
    return item.model_copy(
        update={
            "status": Status.USABLE,
            "signal": None if item.signal == "hold" else item.signal,
            "embargo_until": None,
            "embargo_indefinite": False,
            "stop": None,
            "warnings": (*item.warnings, f"released by {release.by}: {release.reason}{until}"),
        }
    )


def _releases_since_hold(orders: DeskOrders) -> tuple[Ordering, ...]:
    hold = orders.hold
    return tuple(each for each in orders.releases if hold is None or each.at > hold.at)


def _moment(each: Ordering) -> tuple[object, ...]:
    return each.at, each.by, each.reason
