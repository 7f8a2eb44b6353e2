"""The ledger's rules: what a new item changes in its article. Pure.

A kill is final. An older version never overwrites a newer one. What has come before is a duplicate.
No event says anything of copy under embargo.
"""

import hashlib
from base64 import urlsafe_b64encode
from dataclasses import dataclass
from datetime import datetime

from schemas.article import ArticleEvent, EnrichedItem, EventKind
from schemas.item import ANY_VERSION, Status, Stop
from schemas.ledger import HeldItem, LedgerEntry, NamedKill
from services.publish.events import Ordered, killed_event, redacted_event, usable_event

DUPLICATE = "duplicate"
SUPERSEDED = "superseded"
"""An older version that comes late: dropped and counted."""
ALREADY_KILLED = "already-killed"
"""Copy of an item whose kill came first: dropped and counted."""
TOO_MANY_TEXTS = "too-many-texts"
"""One more text of a version of which `MAX_SEEN` have come: it could not be known again."""
HELD = "held"

MAX_SEEN = 4000
"""Texts of one version that are remembered, so that an entry stays below 40 kB.

No text that has been seen of the newest version is forgotten: sent again, it would come back as a
correction, with the id of an event that there was. So one past the limit is refused.
"""
MAX_WHOLE = 16
"""The latest of them are remembered whole, those before by `SHORT` characters of a hash."""
SHORT = 6
"""36 bits: one of 4,000 texts looks like another once in 17 million times."""

NOT_OF_THE_NOTICE = {
    "provider_guid": None,
    "signal": "kill",
    "slugline": None,
    "service": None,
    "sequence": None,
    "take": None,
    "updates": (),
    "kills": (),
    "orders_kill_of": None,
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


def decide(entry: LedgerEntry | None, item: EnrichedItem, now: datetime) -> Decision:
    """The decision on `item`, given the ledger's entry of its id.

    `now` decides only whether an embargo has ended; nothing in the event depends on it, so that a
    replay gives the same.
    """
    if is_hold(item) and item.version == ANY_VERSION:
        item = item.model_copy(update={"version": entry.version if entry else 1})
    if entry and (dropped := why_dropped(entry, item)):
        return Decision(dropped)
    if is_kill(item):
        return _kill(entry, item)
    if is_hold(item):
        return _withhold(entry, item)
    if is_embargoed(item, now):
        return _hold_back(entry, item)
    return publish(entry, item)


def kill_unseen(entry: LedgerEntry, notice: EnrichedItem, order: Ordered) -> Decision:
    """Kills an item of which only the entry is at hand, because `notice` names it otherwise."""
    if entry.status is Status.CANCELED:
        return Decision(ALREADY_KILLED)
    source = notice.orders_kill_of.source if notice.orders_kill_of else notice.source
    item = {"id": entry.id, "source": source, "version": entry.version}
    return _by_name(entry, notice.model_copy(update={**NOT_OF_THE_NOTICE, **item}), order)


def kill_by_name(entry: LedgerEntry | None, item: EnrichedItem, kill: NamedKill) -> Decision:
    """Kills an item that a notice named before it came."""
    if entry and entry.status is Status.CANCELED:
        return Decision(ALREADY_KILLED)
    stopped = item.model_copy(update={"stop": Stop(reason="kill", words=kill.words)})
    return _by_name(entry, stopped, Ordered(kill.by or item.source, kill.at))


def publish(entry: LedgerEntry | None, item: EnrichedItem) -> Decision:
    """Announces a usable item: one that `decide` lets through, or a held one that is due."""
    entry = entry or LedgerEntry(id=item.id, version=item.version)
    silent = _is_silent_correction(entry, item)
    kind = _kind(entry, item, silent=silent)
    event = usable_event(
        item,
        kind,
        previous_version=entry.announced_version,
        holds=entry.holds,
        warnings=(_silently_corrected(item),) if silent else (),
    )
    seen = () if entry.status is Status.WITHHELD else _seen(entry, item)
    announced = LedgerEntry(
        id=item.id,
        version=item.version,
        seen=_with(seen, item.digest),
        status=Status.USABLE,
        announced_version=item.version,
        published=True,
        holds=entry.holds,
        sent_at=item.sent_at,
        provider_guid=item.provider_guid or entry.provider_guid,
        slug=item.slugline or entry.slug,
    )
    return Decision(kind.value, announced, event)


def is_kill(item: EnrichedItem) -> bool:
    """Whether the item says that it must never be used."""
    return item.status is Status.CANCELED or item.signal == "kill"


def is_hold(item: EnrichedItem) -> bool:
    """Whether the item says that it must not be used for now."""
    return item.status is Status.WITHHELD or item.signal == "hold"


def is_embargoed(item: EnrichedItem, now: datetime) -> bool:
    """Whether the item is under embargo at `now`; at `embargo_until` itself it no longer is."""
    if item.embargo_indefinite:
        return True
    return item.embargo_until is not None and now < item.embargo_until


def why_dropped(entry: LedgerEntry, item: EnrichedItem) -> str | None:
    """The outcome of an item that brings nothing new; None for one that does."""
    if entry.status is Status.CANCELED:
        return DUPLICATE if is_kill(item) else ALREADY_KILLED
    if is_kill(item):
        return None
    if item.version < entry.version:
        return SUPERSEDED
    if _is_resend(entry, item):
        return DUPLICATE
    if _was_sent_before(entry, item):
        return SUPERSEDED
    return TOO_MANY_TEXTS if _is_full(entry, item) else None


def _is_full(entry: LedgerEntry, item: EnrichedItem) -> bool:
    """Whether it is one text too many of its version; a hold is none: it begins a new list."""
    return len(_seen(entry, item)) >= MAX_SEEN and not is_hold(item)


def _was_sent_before(entry: LedgerEntry, item: EnrichedItem) -> bool:
    """Whether it is older copy of the same version: not every sender counts versions.

    A hold counts whenever it was sent.
    """
    if item.version != entry.version or is_hold(item) or not (item.sent_at and entry.sent_at):
        return False
    return item.sent_at < entry.sent_at


def _kill(entry: LedgerEntry | None, item: EnrichedItem) -> Decision:
    # Nothing of the entry before is kept, so that any order of arrival gives the same entry.
    killed = LedgerEntry(
        id=item.id,
        version=item.version,
        status=Status.CANCELED,
        announced_version=item.version,
    )
    event = killed_event(item, entry, Ordered(item.source, item.sent_at or item.received_at))
    return Decision(EventKind.KILLED.value, killed, event)


def _by_name(entry: LedgerEntry | None, item: EnrichedItem, order: Ordered) -> Decision:
    # The item is killed, not a version of it: any order of arrival gives the same entry.
    killed = LedgerEntry(id=item.id, version=0, status=Status.CANCELED, announced_version=0)
    return Decision(EventKind.KILLED.value, killed, killed_event(item, entry, order))


def _withhold(entry: LedgerEntry | None, item: EnrichedItem) -> Decision:
    entry = entry or LedgerEntry(id=item.id, version=item.version)
    holds = entry.holds + 1
    event = redacted_event(
        item, EventKind.WITHHELD, previous_version=entry.announced_version, holds=holds
    )
    withheld = LedgerEntry(
        id=item.id,
        version=item.version,
        seen=(_withheld_mark(item),),
        status=Status.WITHHELD,
        announced_version=item.version,
        published=entry.published,
        holds=holds,
        headline=entry.headline,
        provider_guid=item.provider_guid or entry.provider_guid,
        slug=item.slugline or entry.slug,
    )
    return Decision(EventKind.WITHHELD.value, withheld, event)


def _hold_back(entry: LedgerEntry | None, item: EnrichedItem) -> Decision:
    """Holds an item under embargo; what was announced before stands until the item is due."""
    entry = entry or LedgerEntry(id=item.id, version=item.version)
    waiting = entry.model_copy(
        update={
            "version": item.version,
            "seen": _with(_seen(entry, item), _embargoed_mark(item)),
            "embargoed": True,
            "sent_at": item.sent_at,
            "provider_guid": item.provider_guid or entry.provider_guid,
            "slug": item.slugline or entry.slug,
        }
    )
    release_at = None if item.embargo_indefinite else item.embargo_until
    return Decision(HELD, waiting, held=HeldItem(item=item, release_at=release_at))


def _kind(entry: LedgerEntry, item: EnrichedItem, *, silent: bool) -> EventKind:
    if not entry.published:
        return EventKind.PUBLISHED
    return EventKind.CORRECTED if silent or item.signal == "correction" else EventKind.UPDATED


def _is_silent_correction(entry: LedgerEntry, item: EnrichedItem) -> bool:
    same = entry.status is Status.USABLE and entry.announced_version == item.version
    return same and item.signal != "correction"


def _silently_corrected(item: EnrichedItem) -> str:
    return f"silent correction: version {item.version} came again with other text"


def _is_resend(entry: LedgerEntry, item: EnrichedItem) -> bool:
    if item.version != entry.version:
        return False
    if is_hold(item):
        return _withheld_mark(item) in entry.seen
    marks = item.digest, _embargoed_mark(item)
    return not {*marks, *map(_short, marks)}.isdisjoint(entry.seen)


def _seen(entry: LedgerEntry, item: EnrichedItem) -> tuple[str, ...]:
    """The digests and marks of what has come of the item's version before it."""
    return entry.seen if entry.version == item.version else ()


def _with(seen: tuple[str, ...], mark: str) -> tuple[str, ...]:
    """One more digest or mark; a released version reads the whole ones alone."""
    return (*map(_short, seen[: 1 - MAX_WHOLE]), *seen[1 - MAX_WHOLE :], mark)


def _short(mark: str) -> str:
    if len(mark) == SHORT:
        return mark
    return urlsafe_b64encode(hashlib.sha256(mark.encode()).digest())[:SHORT].decode()


def _withheld_mark(item: EnrichedItem) -> str:
    return f"withheld {item.digest}"


def _embargoed_mark(item: EnrichedItem) -> str:
    # The embargo is part of the mark: the same text with another embargo, or none, is no resend.
    until = "further notice" if item.embargo_indefinite else item.embargo_until
    return f"until {until} {item.digest}"
