"""Kills by reference: carried out, or put before the desks where they are not sure. Pure."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from itertools import islice
from types import MappingProxyType
from typing import NamedTuple

from runtime.handler import Rejection
from schemas.article import EnrichedItem
from schemas.item import KillReference, Status
from schemas.ledger import NamedItem, NamedKill
from schemas.unresolved_kill import Candidate, UnresolvedKill
from services.publish.changes import PublishChanges
from services.publish.kill_names import KEPT, as_order
from services.publish.kills import Reach, Waited, await_confirmation, items_meant, kill_named
from services.publish.listings import items_of
from services.publish.open_kills import hold_waiting
from services.publish.references import described, names_of_reference, takes_of_reference

KILL_ORDER = "kill-order"
"""The outcome of a kill by reference that has met what it names."""
UNRESOLVED: Mapping[str, str] = MappingProxyType(
    {"kill": "kill-unresolved", "hold": "hold-unresolved"}
)
"""By what it asks for, the outcome of an order that waits for its item or for a desk."""
DONE = MappingProxyType({"kill": "killed", "hold": "held"})
MAX_CANDIDATES = 50
"""Items that a desk is shown; of more it has to ask the sender."""
NAMED_FOR = timedelta(days=1)
"""For how long what is called so is named to desks, where it was sent after its kill: of a slug
that is used each day, tomorrow's story is another."""

STATES: Mapping[Status | None, str] = MappingProxyType(
    {Status.USABLE: "published", Status.WITHHELD: "withheld"}
)


class Carried(NamedTuple):
    """What became of an order."""

    outcome: str
    """A few fixed words joined by hyphens, fit for a metric's label."""
    explanation: str | None = None
    """Why, in words for people."""
    rejection: Rejection | None = None
    """Why it is a dead letter, or is one besides."""


def carry_out_kill(
    changes: PublishChanges, notice: EnrichedItem, reference: KillReference
) -> Carried:
    """Kill what a notice's reference names, or put the kill before the desks."""
    kill = as_order(notice, reference)
    if notice.unconfirmed:
        await_confirmation(changes, names_of_reference(reference), kill)
        candidates = _named(changes, reference, kill)
        return put_before_desks(
            changes, notice, kill, "unconfirmed", notice.unconfirmed, candidates
        )
    return order_kill(changes, notice, kill)


def order_kill(changes: PublishChanges, notice: EnrichedItem, kill: NamedKill) -> Carried:
    """Kill what a kill's reference names, as somebody has ordered who may."""
    if kill.reference is None:
        raise ValueError("it is no kill by reference")
    names, takes = names_of_reference(kill.reference), takes_of_reference(kill.reference)
    reach = kill_named(changes, notice, names, kill, takes)
    if reach.several:
        why, explanation = "several", several_meant(kill, kill.reference)
    elif not reach.met:
        why, explanation = "not-found", not_found(kill, kill.reference)
    else:
        changes.settle(kill.order or "", "met")
        done = None if changes.emits else "what it names has been killed before"
        return Carried(KILL_ORDER, done, reach.cut_short)
    candidates = reach.several or _named(changes, kill.reference, kill)
    hold_waiting(changes, kill, reach.several)
    return put_before_desks(changes, notice, kill, why, explanation, candidates, reach)


def settle_waiting(changes: PublishChanges, item: EnrichedItem, waited: Waited) -> None:
    """Say of the kills that waited for an item that they have met it, or may have."""
    for kill in waited.kills:
        changes.settle(kill.order or "", "met", item=item.id)
    for kill, items in waited.unsure:
        if kill.order and kill.reference:
            explanation = several_meant(kill, kill.reference)
            changes.keep_unresolved(_record(changes, kill, "several", explanation, items))
    for kill in waited.called:
        _name_to_desks(changes, kill, item)


def _name_to_desks(changes: PublishChanges, kill: NamedKill, item: EnrichedItem) -> None:
    """Name an item to the desks that is called as an open kill says, though it is not killed."""
    before = changes.unresolved(kill.order or "")
    since = item.received_at - (kill.received or kill.at)
    if before and kill.reference and before.why != "several" and since <= NAMED_FOR:
        items = _named(changes, kill.reference, kill)
        changes.keep_unresolved(_record(changes, kill, before.why, before.explanation, items))


def several_meant(kill: NamedKill, reference: KillReference) -> str:
    """Why a kill or hold is not carried out that may mean several stories."""
    done = DONE[kill.asks]
    return f"several stories may be meant by {described(reference)}: none was {done} by it"


def not_found(kill: NamedKill, reference: KillReference) -> str:
    """Why a kill or hold is not carried out that means nothing which has come."""
    waits = f"it waits {KEPT.days} days" if kill.asks == "kill" else "it waits for a desk alone"
    return f"nothing that was sent before it is {described(reference)}: {waits}"


def expires_at(kill: UnresolvedKill) -> datetime:
    """When a kill has waited for long enough."""
    try:
        return kill.received_at + KEPT
    except OverflowError:  # its notice had no time of its own, and states the last there is
        return kill.received_at


def put_before_desks(
    changes: PublishChanges,
    notice: EnrichedItem,
    kill: NamedKill,
    why: str,
    explanation: str,
    candidates: Iterable[NamedItem],
    reach: Reach | None = None,
) -> Carried:
    """Put a kill or hold before the desks, with the items that it may mean."""
    others = [each for each in candidates if each.id != notice.id]
    changes.keep_unresolved(_record(changes, kill, why, explanation, others))
    return Carried(UNRESOLVED[kill.asks], explanation, reach.cut_short if reach else None)


def _record(
    changes: PublishChanges,
    kill: NamedKill,
    why: str,
    explanation: str,
    items: Iterable[NamedItem],
) -> UnresolvedKill:
    if kill.order is None or kill.reference is None:
        raise ValueError("it is no kill by reference")
    alive = {each.id: each for each in items if not _is_killed(changes, each.id)}
    shown = islice(alive.values(), MAX_CANDIDATES)
    found = [_candidate(changes, each, kill.reference.source) for each in shown]
    return UnresolvedKill(
        id=kill.order,
        notice=kill.notice,
        source=kill.by or kill.reference.source,
        asks=kill.asks,
        reference=kill.reference,
        service=kill.near,
        words=kill.words,
        why=why,
        explanation=explanation,
        candidates=tuple(sorted(found, key=lambda each: each.id)),
        at=kill.at,
        received_at=kill.received or kill.at,
    )


def _candidate(changes: PublishChanges, item: NamedItem, source: str) -> Candidate:
    entry = changes.entry(item.id)
    status = entry.status if entry else None
    return Candidate(
        id=item.id,
        source=source,
        provider_guid=entry.provider_guid if entry else None,
        sent_at=item.at,
        received_at=item.received,
        state=STATES.get(status, "held"),
    )


def _named(
    changes: PublishChanges, reference: KillReference, kill: NamedKill
) -> Sequence[NamedItem]:
    """What a kill would mean; where that is nothing, all that is called so."""
    names = names_of_reference(reference)
    items = {name: items_of(changes, name) for name in names}
    meant = [each for name in names for each in items_meant(name, items[name], kill).items]
    return meant or [each for name in names for each in items[name]]


def _is_killed(changes: PublishChanges, item_id: str) -> bool:
    entry = changes.entry(item_id)
    return entry is not None and entry.status is Status.CANCELED
