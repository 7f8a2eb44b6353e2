"""Of one version, what was pushed last stands, in whatever order it comes. Pure.

Urgent items go ahead of what was pushed before them (docs/decisions/0020). So publish meets copy
that an agency sent before the hold that is in force already, or before a flash of the same version.
By the versions alone that copy would undo them. Items that come as they were pushed are decided on
as if there were no such order.
"""

from dataclasses import replace
from datetime import datetime, timedelta

from schemas.article import EnrichedItem
from schemas.item import ANY_VERSION, Status
from schemas.ledger import LedgerEntry, Pushed
from services.publish.ledger import (
    DUPLICATE,
    SUPERSEDED,
    Decision,
    decide,
    why_dropped,
)
from services.publish.seen import with_mark
from services.publish.stops import is_hold, is_kill

ANOTHER_LOG = timedelta(hours=1)
"""What has a lower offset, but was pushed so much later, is of another log: the topic was made
anew. Clocks of those who push to one partition agree better than that."""


def decide_in_order(
    entry: LedgerEntry | None, item: EnrichedItem, now: datetime, *, keep_embargo: bool = False
) -> Decision:
    """The decision on an item as `decide` gives it, but for one that was overtaken on its way."""
    # rows 38, 39: by the versions alone copy would undo a hold, or a hold would come back.
    news = entry and entry.status is not Status.CANCELED and not is_kill(item)
    if entry and news and _is_overtaken(entry, item):
        return Decision(SUPERSEDED, _as_if_it_had_come(entry, item))
    decision = decide(entry, item, now, keep_embargo=keep_embargo)
    same_again = decision.outcome == DUPLICATE and is_hold(item) and not is_kill(item)
    if entry and news and same_again and not is_before(item, entry.pushed):
        # The same hold again also holds what was pushed since.
        return Decision(DUPLICATE, _noted(entry, item, entry))
    return noted(decision, entry, item)


def noted(decision: Decision, entry: LedgerEntry | None, item: EnrichedItem) -> Decision:
    """The decision, its new entry with where the item was pushed; `entry` is the one before."""
    if decision.entry is None or decision.entry.status is Status.CANCELED:
        return decision
    return replace(decision, entry=_noted(decision.entry, item, entry))


def pushed(item: EnrichedItem) -> Pushed:
    """Where an item was pushed."""
    made_of = item.provenance
    return Pushed(
        topic=made_of.topic,
        partition=made_of.partition,
        offset=made_of.offset,
        item=made_of.item,
        received_at=item.received_at,
    )


def is_before(item: EnrichedItem, other: Pushed | None) -> bool:
    """Whether an item was pushed before another: by offset where they share a partition.

    Elsewhere by the time of receipt, as far as the clocks of those who push agree.
    """
    if other is None:
        return False
    own = pushed(item)
    if _log(own) != _log(other) or own.received_at - other.received_at > ANOTHER_LOG:
        return own.received_at < other.received_at
    return (own.offset, own.item) < (other.offset, other.item)


def is_where(item: EnrichedItem, place: Pushed | None) -> bool:
    """Whether an item was pushed there: it is the same one again."""
    return place is not None and pushed(item) == place


def _is_overtaken(entry: LedgerEntry, item: EnrichedItem) -> bool:
    """Whether what was pushed after the item has come before it, and counts for its version too."""
    of_any = is_hold(item) and item.version == ANY_VERSION
    if not of_any and why_dropped(entry, item):
        return False
    if of_any or item.version == entry.version:
        # Clocks may differ: what they alone say drops copy that was held, and never a hold.
        by_time = entry.status is Status.WITHHELD and not is_hold(item)
        return (by_time or _shares_log(entry, item)) and is_before(item, entry.pushed)
    return not is_hold(item) and is_before(item, entry.held_up_to)


def _as_if_it_had_come(entry: LedgerEntry, item: EnrichedItem) -> LedgerEntry:
    """The entry once an item is dropped that something pushed after it has overtaken.

    No older version may come after it either; and a hold of whatever version holds what is still
    on its way.
    """
    update: dict[str, object] = {"held_up_to": _held_up_to(entry, item)}
    if item.version > entry.version:
        update["version"] = item.version
    elif entry.status is not Status.WITHHELD and not is_hold(item):
        update["seen"] = with_mark(entry.seen, item.digest)  # sent again, it is a resend
    return entry.model_copy(update=update)


def _noted(entry: LedgerEntry, item: EnrichedItem, before: LedgerEntry | None) -> LedgerEntry:
    update = {"pushed": pushed(item), "held_up_to": _held_up_to(before, item), "went_ahead": None}
    return entry.model_copy(update=update)


def _held_up_to(entry: LedgerEntry | None, item: EnrichedItem) -> Pushed | None:
    before = entry.held_up_to if entry else None
    of_any = is_hold(item) and item.version == ANY_VERSION
    return pushed(item) if of_any and not is_before(item, before) else before


def _shares_log(entry: LedgerEntry, item: EnrichedItem) -> bool:
    return entry.pushed is not None and _log(pushed(item)) == _log(entry.pushed)


def _log(place: Pushed) -> tuple[str, int]:
    return place.topic, place.partition
