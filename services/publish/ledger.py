"""The ledger's rules: what a new item changes in its article. Pure.

A kill is final. An older version never overwrites a newer one. What has come before is a duplicate.
No event says anything of copy under embargo.
"""

from dataclasses import dataclass
from datetime import datetime

from schemas.article import ArticleEvent, EnrichedItem, EventKind
from schemas.item import ANY_VERSION, Status, Stop
from schemas.ledger import HeldItem, LedgerEntry, NamedKill
from services.publish.desk_state import as_released, held_by_desk, lifted_by
from services.publish.embargoes import embargo_of, with_embargo_before
from services.publish.events import Ordered, killed_event, redacted_event, usable_event
from services.publish.seen import (
    embargoed_mark,
    is_full,
    is_resend,
    seen_of,
    was_sent_before,
    with_mark,
    withheld_mark,
)
from services.publish.stops import is_embargoed, is_hold, is_kill, may_be_released, words_of

DUPLICATE = "duplicate"
SUPERSEDED = "superseded"
"""An older version that comes late: dropped and counted."""
ALREADY_KILLED = "already-killed"
"""Copy of an item whose kill came first: dropped and counted."""
TOO_MANY_TEXTS = "too-many-texts"
"""One more text of a version of which `MAX_SEEN` have come: it could not be known again."""
HELD = "held"
DROPPED = frozenset({DUPLICATE, SUPERSEDED, ALREADY_KILLED})
"""Outcomes of items that bring nothing new: the same again, an older version, a killed one."""

MAX_NAME = 500
"""Characters of a guid, slug or headline in an entry, which has to stay small."""
NOT_OF_THE_NOTICE = {
    "provider_guid": None,
    "signal": "kill",
    "slugline": None,
    "service": None,
    "sequence": None,
    "take": None,
    "updates": (),
    "kills": (),
    "holds": (),
    "orders_kill_of": None,
    "orders_hold_of": None,
    "unconfirmed": None,
    "desk_order": None,
}
"""Fields that the event of a killed item must not take over from the notice that killed it."""


@dataclass(frozen=True, slots=True)
class Decision:
    """The event of one item, and what the tables must hold after it."""

    outcome: str
    """The event's kind, or why there is none."""
    entry: LedgerEntry | None = None
    """The ledger's new entry; None if it stays as it was."""
    event: ArticleEvent | None = None
    held: HeldItem | None = None
    """The item to be held, which replaces any version held before."""
    listed: EnrichedItem | None = None
    """The item that desks are shown as held."""


def decide(
    entry: LedgerEntry | None, item: EnrichedItem, now: datetime, *, keep_embargo: bool = False
) -> Decision:
    """The decision on `item`, given the ledger's entry of its id.

    `now` decides only whether an embargo has ended; nothing in the event depends on it, so that a
    replay gives the same. `keep_embargo`: a version without the embargo of the one before, which
    still runs, is under it too.
    """
    # Where nothing has come yet it stays 0: that is the first version of some senders.
    if entry and is_hold(item) and item.version == ANY_VERSION:
        item = item.model_copy(update={"version": entry.version})
    if entry and (dropped := why_dropped(entry, item)):
        return Decision(dropped)
    if is_kill(item):
        return _kill(entry, item)
    return settle(entry, item, now, keep_embargo=keep_embargo)


def settle(
    entry: LedgerEntry | None,
    item: EnrichedItem,
    now: datetime,
    *,
    keep_embargo: bool = False,
    order: Ordered | None = None,
) -> Decision:
    """The decision on an item that is news and no kill.

    `order`: the desk's, where it comes into question because a desk's hold has been released.
    """
    if not is_hold(item):
        item = with_embargo_before(entry, item, kept=keep_embargo)
        if held_by_desk(entry):
            return hold_back(entry, item, None)
    may_be_killed = entry is not None and entry.open_kills is not None
    stopped = is_hold(item) or is_embargoed(item, now) or may_be_killed
    if stopped and (release := lifted_by(entry, item)):
        return publish(entry, as_released(item, release), Ordered(release.by, release.at))
    if is_hold(item):
        return _withhold(entry, item)
    if stopped:
        return hold_back(entry, item, None if may_be_killed else item.embargo_until)
    return publish(entry, item, order)


def kill_unseen(entry: LedgerEntry, notice: EnrichedItem, kill: NamedKill) -> Decision:
    """Kills an item of which only the entry is at hand, because `notice` names it otherwise."""
    if entry.status is Status.CANCELED:
        return Decision(ALREADY_KILLED)
    source = notice.orders_kill_of.source if notice.orders_kill_of else notice.source
    item = {"id": entry.id, "source": source, "version": entry.version}
    return _by_name(entry, notice.model_copy(update={**NOT_OF_THE_NOTICE, **item}), kill)


def kill_by_name(entry: LedgerEntry | None, item: EnrichedItem, kill: NamedKill) -> Decision:
    """Kills an item that a notice named before it came."""
    if entry and entry.status is Status.CANCELED:
        return Decision(ALREADY_KILLED)
    return _by_name(entry, item, kill)


def publish(
    entry: LedgerEntry | None, item: EnrichedItem, order: Ordered | None = None
) -> Decision:
    """Announces a usable item: one that `decide` lets through, or a held one that is due.

    `order`: the desk's, where it is released by one. No embargo before counts any longer then.
    """
    entry = entry or LedgerEntry(id=item.id, version=item.version)
    silent = _is_silent_correction(entry, item)
    kind = _kind(entry, item, silent=silent)
    event = usable_event(
        item,
        kind,
        previous_version=entry.announced_version,
        holds=entry.holds,
        warnings=(_silently_corrected(item),) if silent else (),
        order=order,
    )
    seen = () if entry.status is Status.WITHHELD else seen_of(entry, item)
    announced = LedgerEntry(
        id=item.id,
        version=item.version,
        seen=with_mark(seen, item.digest),
        status=Status.USABLE,
        announced_version=item.version,
        published=True,
        holds=entry.holds,
        sent_at=item.sent_at,
        provider_guid=_short(item.provider_guid) or entry.provider_guid,
        slug=_short(item.slugline) or entry.slug,
        embargo=None if order else embargo_of(entry, item),
        desk=entry.desk,
        pushed=entry.pushed,
        held_up_to=entry.held_up_to,
        went_ahead=entry.went_ahead,
        source=item.source,
    )
    return Decision(kind.value, announced, event)


def why_dropped(entry: LedgerEntry, item: EnrichedItem) -> str | None:
    """The outcome of an item that brings nothing new; None for one that does."""
    if entry.status is Status.CANCELED:
        return DUPLICATE if is_kill(item) else ALREADY_KILLED
    if is_kill(item):
        return None
    if item.version < entry.version:
        return SUPERSEDED
    if is_resend(entry, item):
        return DUPLICATE
    if was_sent_before(entry, item):
        return SUPERSEDED
    return TOO_MANY_TEXTS if is_full(entry, item) else None


def _kill(entry: LedgerEntry | None, item: EnrichedItem) -> Decision:
    # Nothing of the entry before is kept, so that any order of arrival gives the same entry.
    killed = LedgerEntry(
        id=item.id,
        version=item.version,
        status=Status.CANCELED,
        announced_version=item.version,
    )
    order = Ordered(item.source, item.sent_at or item.received_at)
    stop = item.stop or Stop(reason="kill", words=words_of(item))
    event = killed_event(item, entry, order, stop)
    return Decision(EventKind.KILLED.value, killed, event)


def _by_name(entry: LedgerEntry | None, item: EnrichedItem, kill: NamedKill) -> Decision:
    # The item is killed, not a version of it: any order of arrival gives the same entry.
    killed = LedgerEntry(id=item.id, version=0, status=Status.CANCELED, announced_version=0)
    order = Ordered(kill.by or item.source, kill.at)
    event = killed_event(item, entry, order, Stop(reason=kill.reason, words=kill.words))
    return Decision(EventKind.KILLED.value, killed, event)


def _withhold(entry: LedgerEntry | None, item: EnrichedItem) -> Decision:
    entry = entry or LedgerEntry(id=item.id, version=item.version)
    holds = entry.holds + 1
    event = redacted_event(
        item, EventKind.WITHHELD, previous_version=entry.announced_version, holds=holds
    )
    withheld = LedgerEntry(
        id=item.id,
        version=item.version,
        seen=(withheld_mark(item),),
        status=Status.WITHHELD,
        announced_version=item.version,
        published=entry.published,
        holds=holds,
        headline=entry.headline,
        provider_guid=_short(item.provider_guid) or entry.provider_guid,
        slug=_short(item.slugline) or entry.slug,
        embargoed=may_be_released(item),
        embargo=embargo_of(entry, item),
        desk=entry.desk,
        source=item.source,
    )
    held = HeldItem(item=item, release_at=None) if withheld.embargoed else None
    return Decision(EventKind.WITHHELD.value, withheld, event, held, listed=item)


def hold_back(
    entry: LedgerEntry | None, item: EnrichedItem, release_at: datetime | None
) -> Decision:
    """Holds an item; what was announced before stands until the item is due or released.

    `release_at`: when it is due; None: not by itself.
    """
    entry = entry or LedgerEntry(id=item.id, version=item.version)
    waiting = entry.model_copy(
        update={
            "version": item.version,
            "seen": with_mark(seen_of(entry, item), embargoed_mark(item)),
            "embargoed": True,
            "sent_at": item.sent_at,
            "provider_guid": _short(item.provider_guid) or entry.provider_guid,
            "slug": _short(item.slugline) or entry.slug,
            "embargo": embargo_of(entry, item),
            "source": item.source,
        }
    )
    if item.embargo_indefinite:
        release_at = None
    return Decision(HELD, waiting, held=HeldItem(item=item, release_at=release_at), listed=item)


def _short(name: str | None) -> str | None:
    return name[:MAX_NAME] if name else None


def _kind(entry: LedgerEntry, item: EnrichedItem, *, silent: bool) -> EventKind:
    if not entry.published:
        return EventKind.PUBLISHED
    return EventKind.CORRECTED if silent or item.signal == "correction" else EventKind.UPDATED


def _is_silent_correction(entry: LedgerEntry, item: EnrichedItem) -> bool:
    same = entry.status is Status.USABLE and entry.announced_version == item.version
    return same and item.signal != "correction"


def _silently_corrected(item: EnrichedItem) -> str:
    return f"silent correction: version {item.version} came again with other text"
