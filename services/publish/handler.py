"""The pure core of publish: an enriched item in, article events out, as the ledger decides."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from functools import lru_cache

from runtime.handler import Outcome, Record, Tables, rejected
from runtime.measures import Count, Elapsed, Measure
from runtime.sources import source_of
from schemas.article import EnrichedItem, EventKind
from schemas.item import KillReference
from schemas.ledger import HeldItem, NamedKill
from schemas.record import MalformedRecordError
from schemas.topics import ARTICLES, ENRICHED, HELD, RAW
from services.publish.amendments import amended, may_be_amended
from services.publish.changes import PublishChanges
from services.publish.explanations import explain
from services.publish.kill_names import (
    as_kill,
    as_named_item,
    is_killed,
    items_meant,
    names_of,
    number_name,
    take_names_of,
    with_kill,
    with_named_item,
)
from services.publish.ledger import (
    Decision,
    decide,
    is_hold,
    is_kill,
    kill_by_name,
    kill_unseen,
    publish,
    why_dropped,
)
from services.publish.metrics import DELIVERY_LATENCY, DUPLICATES, EMBARGO_LATENESS

STAGE = "publish"
DROPPED = frozenset({"duplicate", "superseded", "already-killed"})
"""Outcomes of items that bring nothing new: the same again, an older version, a killed one."""
KILL_ORDER = "kill-order"
"""The outcome of a record that is no item but a kill by reference."""
MAX_RELEASED = 500
"""Releases to one transaction, so that it stays short; the rest follows in the next."""


class PublishHandler:
    """Decides on each item by the stage's tables alone; it keeps no state of its own."""

    def handle(self, record: Record, tables: Tables, now: datetime) -> Sequence[Outcome]:
        """One outcome: an event's kind, why there is none, `kill-order`, or a dead letter."""
        try:
            item = EnrichedItem.from_bytes(record.value)
        except MalformedRecordError as error:
            advice = f"{error}: only enrich writes to {ENRICHED.name}; push copy to {RAW.name}"
            return [rejected(source_of(record), "not-an-item", advice)]
        changes = PublishChanges(tables)
        if item.orders_kill_of:
            _kill_by_reference(changes, item, item.orders_kill_of)
            return [_outcome(KILL_ORDER, item, changes)]
        return [_handle_item(changes, item, now)]

    def next_due(self, tables: Tables) -> datetime | None:
        """When the next embargo ends."""
        return min((release_at for release_at, _, _ in _scheduled(tables)), default=None)

    def due(self, tables: Tables, now: datetime) -> Sequence[Outcome]:
        """Publishes items whose embargo has ended, in the order in which the embargoes ended."""
        ended = sorted(each for each in _scheduled(tables) if each[0] <= now)
        return [_release(tables, *each) for each in ended[:MAX_RELEASED]]


def _handle_item(changes: PublishChanges, item: EnrichedItem, now: datetime) -> Outcome:
    before = changes.entry(item.id)
    if _kill_came_first(changes, item):
        decision = kill_by_name(before, item)
    else:
        whole = _with_copy(changes, item)
        if whole is None:
            return rejected(
                item.source,
                "no-copy-to-change",
                f"it changes only the management of {item.provider_guid or item.id}, whose copy "
                "has not come: push that, then redrive this",
            )
        item = whole
        decision = decide(before, item, now)
        if decision.entry and not is_kill(item) and may_be_amended(item):
            changes.keep_copy(item)
    changes.add(decision)
    if decision.outcome == EventKind.KILLED:
        _kill_takes(changes, item, tuple(take_names_of(item)))
    why = explain(decision.outcome, before, item)
    return replace(_outcome(decision.outcome, item, changes), explanation=why)


def _with_copy(changes: PublishChanges, item: EnrichedItem) -> EnrichedItem | None:
    """The item; one that changes only management, with the copy kept; None if none is kept."""
    if not item.management_only or is_kill(item) or is_hold(item):
        return item
    entry = changes.entry(item.id)
    if entry and why_dropped(entry, item):
        return item
    kept = changes.kept_copy(item.id)
    return amended(kept, item) if kept else None


def _kill_came_first(changes: PublishChanges, item: EnrichedItem) -> bool:
    """Lists an item under its names, and returns whether a kill of one of them came before it."""
    listed, killed = as_named_item(item), False
    for key in names_of(item):
        name = changes.name(key)
        killed = killed or is_killed(key, name, listed)
        changes.keep_name(key, with_named_item(name, listed))
    return killed


def _kill_by_reference(
    changes: PublishChanges, notice: EnrichedItem, reference: KillReference
) -> None:
    """Kills the item that a notice names by number, whether it has come or is still to come."""
    name = number_name(reference.source, reference.sequence)
    _kill_named(changes, notice, name, as_kill(notice, reference))


def _kill_takes(changes: PublishChanges, notice: EnrichedItem, stories: Sequence[str]) -> None:
    for story in stories:
        _kill_named(changes, notice, story, as_kill(notice))


def _kill_named(changes: PublishChanges, notice: EnrichedItem, name: str, kill: NamedKill) -> None:
    known = with_kill(changes.name(name), kill)
    changes.keep_name(name, known)
    for each in items_meant(name, known, kill):
        entry = changes.entry(each.id)
        if entry is None or each.id == notice.id:
            continue
        decision = kill_unseen(entry, notice)
        changes.add(decision)
        if decision.outcome == EventKind.KILLED:
            _kill_takes(changes, notice, each.stories)


def _release(tables: Tables, release_at: datetime, key: str, value: bytes) -> Outcome:
    item, changes = HeldItem.from_bytes(value).item, PublishChanges(tables)
    decision: Decision = publish(changes.entry(key), item)
    changes.add(decision)
    return _outcome(decision.outcome, item, changes, due_at=release_at)


def _scheduled(tables: Tables) -> Iterator[tuple[datetime, str, bytes]]:
    for key, value in tables[HELD.name].items():
        if release_at := _release_at(value):
            yield release_at, key, value


@lru_cache(maxsize=8192)
def _release_at(value: bytes) -> datetime | None:
    """Cached, because it is asked of every held item after each transaction."""
    return HeldItem.from_bytes(value).release_at


def _outcome(
    name: str, item: EnrichedItem, changes: PublishChanges, due_at: datetime | None = None
) -> Outcome:
    return Outcome(
        name,
        item.source,
        emits=changes.emits,
        writes=changes.writes,
        measures=tuple(_measures(name, item, changes, due_at)),
    )


def _measures(
    name: str, item: EnrichedItem, changes: PublishChanges, due_at: datetime | None
) -> Iterator[Measure]:
    if name in DROPPED:
        yield Count(DUPLICATES, (STAGE, item.source))
    if any(emit.topic is ARTICLES for emit in changes.emits):
        # Copy that was due at a time of its own is not late before that.
        since = max(item.received_at, due_at or item.received_at)
        yield Elapsed(DELIVERY_LATENCY, since, (str(item.urgency or "none"),))
    if due_at:
        yield Elapsed(EMBARGO_LATENESS, due_at)
