"""What a desk decides on an unresolved kill: `wiredesk kills confirm` and `dismiss`. Pure."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from types import MappingProxyType

from runtime.handler import Rejection
from schemas.article import EnrichedItem
from schemas.ledger import NamedItem, NamedKill
from schemas.unresolved_kill import UnresolvedKill
from services.publish.changes import PublishChanges
from services.publish.hold_orders import hold_items, order_hold
from services.publish.kill_names import as_followed, as_kill, service_of
from services.publish.kill_orders import Carried, order_kill
from services.publish.kills import kill_items, kill_named, stories_of
from services.publish.kills_by_id import is_killed, kill_item
from services.publish.listings import items_of
from services.publish.open_kills import let_go
from services.publish.references import names_of_reference

CONFIRMED = "kill-confirmed"
DISMISSED = "kill-dismissed"
NOT_OPEN = "kill-not-open"
"""The outcome of a decision on a kill that has been settled in the meantime."""
SETTLED = MappingProxyType(
    {
        "met": "it has met what it names",
        "confirmed": "a desk has confirmed it before",
        "dismissed": "a desk has dismissed it before",
        "expired": "it has waited for too long, and was given up",
    }
)
"""In words for a desk, how a kill was settled."""


def confirm_kill(changes: PublishChanges, order: EnrichedItem, now: datetime) -> Carried:
    """Carry out a kill as a desk has confirmed it.

    Where the desk names an article, that one is killed, with its takes; else what the kill means:
    of one that may mean several stories all of them, of any other what is called so by now.
    """
    kill = changes.unresolved(order.id)
    named = order.desk_order.article_id if order.desk_order else None
    if kill is None:
        return _not_open(changes, order, now, named)
    if named and changes.entry(named) is None:
        return _no_such_article(order, named)
    who = _settle(changes, order, kill, "confirmed")
    confirmed = _as_confirmed(kill, who)
    if kill.asks == "hold":
        return _confirm_hold(changes, order, kill, confirmed, now)
    notice = order.model_copy(update={"orders_kill_of": kill.reference})
    if named or kill.why == "several":
        items = _items(changes, kill, (named,) if named else [each.id for each in kill.candidates])
        killed = kill_items(changes, notice, items, confirmed)
        stories = [story for each in killed for story in each.stories]
        reach = kill_named(changes, notice, stories, as_followed(confirmed))
        let_go(changes, confirmed, order, now)
        return Carried(CONFIRMED, rejection=reach.cut_short)
    done = order_kill(changes, notice, confirmed)
    return Carried(CONFIRMED, done.explanation, done.rejection)


def _confirm_hold(
    changes: PublishChanges,
    order: EnrichedItem,
    kill: UnresolvedKill,
    confirmed: NamedKill,
    now: datetime,
) -> Carried:
    named = order.desk_order.article_id if order.desk_order else None
    if not named and kill.why != "several":
        done = order_hold(changes, order, confirmed, kill.reference, now)
        return Carried(CONFIRMED, done.explanation)
    ids = [named] if named else [each.id for each in kill.candidates]
    hold_items(changes, order, confirmed, _items(changes, kill, ids), now)
    let_go(changes, confirmed, order, now, but=ids)
    return Carried(CONFIRMED)


def dismiss_kill(changes: PublishChanges, order: EnrichedItem, now: datetime) -> Carried:
    """Give up a kill: it waits for nothing any more."""
    kill = changes.unresolved(order.id)
    if kill is None:
        return _not_open(changes, order, now)
    who = _settle(changes, order, kill, "dismissed")
    let_go(changes, _as_confirmed(kill, who), order, now)
    return Carried(DISMISSED)


def _settle(changes: PublishChanges, order: EnrichedItem, kill: UnresolvedKill, how: str) -> str:
    """Take a kill from before the desks, and let it wait no more; returns who has decided."""
    for name in names_of_reference(kill.reference):
        known = changes.name(name)
        kept = {
            "kills": tuple(each for each in known.kills if each.order != kill.id),
            "unconfirmed": tuple(each for each in known.unconfirmed if each.order != kill.id),
        }
        changes.keep_name(name, known.model_copy(update=kept))
    desk = order.desk_order
    who, reason = (desk.by, desk.reason) if desk else (order.source, "")
    changes.settle(kill.id, how, by=who, reason=reason)
    return who


def _as_confirmed(kill: UnresolvedKill, who: str) -> NamedKill:
    return NamedKill(
        notice=kill.notice,
        at=kill.at,
        service=service_of(kill.reference.service, kill.reference.sequence),
        near=kill.service,
        received=kill.received_at,
        by=who,
        words=kill.words,
        asks=kill.asks,
        order=kill.id,
        reference=kill.reference,
    )


def _items(
    changes: PublishChanges, kill: UnresolvedKill, ids: Iterable[str]
) -> Iterator[NamedItem]:
    """Some items with the names of their takes, as they are listed under whichever names."""
    names, source = names_of_reference(kill.reference), kill.reference.source
    listed = {each.id: each for name in names for each in items_of(changes, name)}
    for item_id in ids:
        stories = tuple(stories_of(changes, source, changes.entry(item_id)))
        yield listed.get(item_id) or NamedItem(id=item_id, at=kill.at, stories=stories)


def _not_open(
    changes: PublishChanges, order: EnrichedItem, now: datetime, named: str | None = None
) -> Carried:
    """Nothing is left to decide; but to an article that a desk names it happens all the same."""
    settled = changes.settled(order.id)
    if settled is None:
        advice = f"no kill {order.id} is unresolved: `wiredesk kills list` shows those that are"
        return Carried("dead-letter", rejection=Rejection("no-such-kill", advice))
    entry = changes.entry(named) if named else None
    if named and entry is None:
        return _no_such_article(order, named)
    if named and settled.asks == "hold":
        hold = as_kill(order)
        hold_items(changes, order, hold, [NamedItem(id=named, at=hold.at)], now)
        return Carried(CONFIRMED)
    if named and not is_killed(entry):
        return kill_item(changes, order.model_copy(update={"id": named}))
    # row 41: what a desk has read as open may be settled before its decision comes.
    desk, how = order.desk_order, settled.how
    who, decision = (desk.by, desk.order) if desk else (order.source, "")
    changes.say("kill not open", kill=order.id, how=how, decision=decision, by=who)
    return Carried(NOT_OPEN, f"{SETTLED.get(how, how)}: there is nothing to decide")


def _no_such_article(order: EnrichedItem, named: str) -> Carried:
    advice = f"nothing of {order.source} has the id {named}: `wiredesk kills show`"
    return Carried("dead-letter", rejection=Rejection("no-such-article", advice))
