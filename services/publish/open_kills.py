"""Items that an unresolved kill may mean: held until a desk has decided on it. Pure.

What is published already stays, since its copy is not kept and could not be shown again;
docs/decisions/0004 says why.
"""

from collections.abc import Collection, Iterable
from datetime import datetime
from types import MappingProxyType

from schemas.article import EnrichedItem
from schemas.item import Status, Stop
from schemas.ledger import HeldItem, LedgerEntry, NamedItem, NamedKill, OpenKills
from services.publish.changes import PublishChanges
from services.publish.desk_state import who_ordered
from services.publish.kills import Waited
from services.publish.ledger import hold_back, settle
from services.publish.listings import items_of
from services.publish.references import names_of_reference
from services.publish.stops import is_hold

REASONS = MappingProxyType({"kill": "may-be-kill", "hold": "hold"})
"""By what is asked for, why an item is held that may be meant."""


def under_open_kills(
    changes: PublishChanges, before: LedgerEntry | None, item: EnrichedItem, waited: Waited
) -> LedgerEntry | None:
    """The ledger's entry of an item that has come, with the kills that may mean it.

    Those that may mean the version before it and are open count too, whatever it is called by now.
    None where nothing of it had come, and none may.
    """
    still_open = before.open_kills if before else None
    for kill_id in still_open.ids if still_open else ():
        if still_open and changes.unresolved(kill_id) is None:
            still_open = _without(still_open, kill_id)
    opened = _opened((kill for kill, _ in waited.unsure), still_open)
    if before is None and opened is None:
        return None
    entry = before or LedgerEntry(id=item.id, version=item.version)
    return entry if entry.open_kills == opened else _with(entry, opened)


def hold_waiting(changes: PublishChanges, kill: NamedKill, items: Iterable[NamedItem]) -> None:
    """Hold on to the copy of some items that is held anyway and that a kill may mean."""
    for each in items:
        entry, held = _waiting(changes, each.id)
        if entry and held:
            opened = _opened((kill,), entry.open_kills)
            changes.add(hold_back(_with(entry, opened), held.item, None))


def let_go(
    changes: PublishChanges,
    kill: NamedKill,
    order: EnrichedItem,
    now: datetime,
    but: Collection[str] = (),
) -> None:
    """Let go of the items that were held for a kill on which a desk has decided, but for some."""
    if kill.reference is None:
        return
    names = names_of_reference(kill.reference)
    for item_id in dict.fromkeys(each.id for name in names for each in items_of(changes, name)):
        entry, held = (None, None) if item_id in but else _waiting(changes, item_id)
        if entry and held and entry.open_kills and kill.order in entry.open_kills.ids:
            opened = _without(entry.open_kills, kill.order)
            decision = settle(_with(entry, opened), held.item, now, order=who_ordered(order))
            changes.add(decision)


def _waiting(changes: PublishChanges, item_id: str) -> tuple[LedgerEntry | None, HeldItem | None]:
    """The entry and copy of an item that would be published once nothing holds it any more."""
    entry, held = changes.entry(item_id), changes.held_item(item_id)
    is_withheld = entry is None or entry.status is Status.CANCELED or (held and is_hold(held.item))
    return (None, None) if is_withheld else (entry, held)


def _opened(kills: Iterable[NamedKill], before: OpenKills | None = None) -> OpenKills | None:
    ids = dict.fromkeys(before.ids if before else ())
    stop = before.stop if before else None
    for kill in kills:
        if kill.order:
            ids[kill.order] = None
            stop = stop or Stop(reason=REASONS[kill.asks], words=kill.words)
    return OpenKills(ids=tuple(ids), stop=stop) if stop else None


def _without(before: OpenKills, kill_id: str) -> OpenKills | None:
    ids = tuple(each for each in before.ids if each != kill_id)
    return before.model_copy(update={"ids": ids}) if ids else None


def _with(entry: LedgerEntry, opened: OpenKills | None) -> LedgerEntry:
    return entry.model_copy(update={"open_kills": opened})
