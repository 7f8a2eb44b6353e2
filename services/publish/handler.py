"""The pure core of publish: an enriched item in, article events out, as the ledger decides."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime

from runtime.handler import Emit, Outcome, Record, Tables, rejected
from runtime.metrics.measures import Count, Elapsed, Measure
from runtime.sources import source_of
from schemas.article import EnrichedItem, EventKind
from schemas.cloudevents import is_ahead
from schemas.ledger import HeldItem, LedgerEntry, Release
from schemas.record import MalformedRecordError
from schemas.sources import ANY_SOURCE, Sources
from schemas.topics import ARTICLES, ENRICHED, HELD, LEDGER, RAW, UNRESOLVED_KILLS
from schemas.unresolved_kill import UnresolvedKill
from services.publish.ahead import WENT_AHEAD, came_in_order, gone_ahead, may_go_ahead
from services.publish.amendments import amended, is_kept
from services.publish.changes import PublishChanges
from services.publish.desk_orders import carry_out
from services.publish.explanations import explain
from services.publish.forgetting import horizon_of, with_forgotten
from services.publish.former_ids import (
    is_any_killed,
    kill_all,
    killed_before,
    known_ids,
    under_its_id,
)
from services.publish.hold_orders import carry_out_hold
from services.publish.kill_names import as_followed, as_kill
from services.publish.kill_orders import carry_out_kill, expires_at, settle_waiting
from services.publish.kills import (
    Waited,
    kill_takes,
    kill_takes_of_killed,
    kills_waiting_for,
    list_names,
)
from services.publish.ledger import (
    ALREADY_KILLED,
    DROPPED,
    TOO_MANY_TEXTS,
    Decision,
    kill_by_name,
    publish,
    why_dropped,
)
from services.publish.metrics import DELIVERY_LATENCY, DUPLICATES, EMBARGO_LATENESS
from services.publish.open_kills import under_open_kills
from services.publish.push_order import decide_in_order, noted
from services.publish.seen import MAX_SEEN
from services.publish.settings import PublishSettings
from services.publish.stops import is_hold, is_kill

STAGE = "publish"
EXPIRED = "kill-expired"
"""The outcome of a kill whose item has not come in time."""
IDS = "ids"
"""The outcome of a record that is no item, and says which ids one has."""
MAX_RELEASED = 500
"""Releases to one transaction, so that it stays short; the rest follows in the next."""


class PublishHandler:
    """Decides on each item by the stage's tables alone; it keeps no state of its own."""

    def __init__(
        self,
        settings: PublishSettings | None = None,
        sources: Callable[[], Sources] = lambda: ANY_SOURCE,
    ) -> None:
        """`settings`: the defaults where none are given; `sources`: what holds now for each."""
        self._settings = settings or PublishSettings()
        self._sources = sources

    def handle(self, record: Record, tables: Tables, now: datetime) -> Sequence[Outcome]:
        """One outcome: an event's kind, why there is none, an order's, or a dead letter.

        Of a record that goes ahead it is `went-ahead`: its item comes again.
        """
        item = read_item(record)
        if isinstance(item, Outcome):
            return [item]
        return [self.decide(item, tables, now, ahead=is_ahead(record.headers))]

    def decide(self, item: EnrichedItem, tables: Tables, now: datetime, *, ahead: bool) -> Outcome:
        """The outcome of an item that has been read; `ahead`: its record goes ahead."""
        changes = self._changes(tables, (item.ordered or item).source)
        if ahead:
            return _go_ahead(changes, item, now)
        outcome = _in_its_order(changes, item, now)
        horizon = horizon_of(item.received_at, now, self._settings.remember_days)
        return with_forgotten(outcome, tables[LEDGER.name], horizon)

    def next_due(self, tables: Tables) -> datetime | None:
        """When the next embargo ends, or the next kill has waited for long enough."""
        held = tables[HELD.name].earliest(_release_at, 1)
        waiting = tables[UNRESOLVED_KILLS.name].earliest(_expires_at, 1)
        return min((time for time, _ in (*held, *waiting)), default=None)

    def due(self, tables: Tables, now: datetime) -> Sequence[Outcome]:
        """Items whose embargoes have ended, in their order; kills that have waited too long."""
        held = tables[HELD.name].earliest(_release_at, MAX_RELEASED, now)
        waiting = tables[UNRESOLVED_KILLS.name].earliest(_expires_at, MAX_RELEASED, now)
        released = [self._release(tables, *each) for each in held]
        return released + [self._expire(tables, key) for _, key in waiting]

    def _release(self, tables: Tables, release_at: datetime, key: str) -> Outcome:
        item = HeldItem.from_bytes(tables[HELD.name].get(key)).item
        changes = self._changes(tables, item.source)
        before = changes.entry(key)
        decision: Decision = noted(publish(before, item), before, item)
        changes.add(decision)
        return _outcome(decision.outcome, item, changes, due_at=release_at)

    def _expire(self, tables: Tables, key: str) -> Outcome:
        kill = UnresolvedKill.from_bytes(tables[UNRESOLVED_KILLS.name].get(key))
        changes = self._changes(tables, kill.reference.source)
        changes.settle(key, "expired")
        return Outcome(
            EXPIRED,
            kill.source,
            writes=changes.writes,
            measures=tuple(changes.counts),
            said=tuple(changes.said),
        )

    def _changes(self, tables: Tables, source: str) -> PublishChanges:
        return PublishChanges(tables, self._settings.of(self._sources().of(source)))


def read_item(record: Record) -> EnrichedItem | Outcome:
    """The item of a record, or the dead letter that the record becomes."""
    try:
        return EnrichedItem.from_bytes(record.value)
    except MalformedRecordError as error:
        advice = f"{error}: only enrich writes to {ENRICHED.name}; push copy to {RAW.name}"
        return rejected(source_of(record), "not-an-item", advice)


def _in_its_order(changes: PublishChanges, item: EnrichedItem, now: datetime) -> Outcome:
    if item.only_ids:
        return _outcome(IDS, item, _linked(changes, item))
    if carried := _carried_out(changes, item, now):
        return carried
    if outcome := came_in_order(changes, item):
        return _outcome(outcome, item, changes)
    return _handle_item(changes, item, now)


def _go_ahead(changes: PublishChanges, item: EnrichedItem, now: datetime) -> Outcome:
    nothing = Outcome(WENT_AHEAD, item.source)
    if not may_go_ahead(changes, item):
        return nothing
    done = _carried_out(changes, item, now) or _handle_item(changes, item, now, ahead=True)
    # What can't be used is a dead letter once it comes in its order.
    return replace(done, name=WENT_AHEAD) if done.writes else nothing


def _carried_out(changes: PublishChanges, item: EnrichedItem, now: datetime) -> Outcome | None:
    """The outcome of an order; None for an item."""
    if item.orders_kill_of:
        carried = carry_out_kill(changes, item, item.orders_kill_of)
    elif item.orders_hold_of:
        carried = carry_out_hold(changes, item, item.orders_hold_of, now)
    elif item.desk_order:
        carried = carry_out(changes, item, now)
    else:
        return None
    order = item.desk_order
    if order and order.at:  # copy that is read again is late by nothing
        item = item.model_copy(update={"received_at": order.at})
    outcome = _outcome(carried.outcome, item, changes)
    return replace(outcome, rejection=carried.rejection, explanation=carried.explanation)


def _handle_item(
    changes: PublishChanges, item: EnrichedItem, now: datetime, *, ahead: bool = False
) -> Outcome:
    known = known_ids(changes, item)
    item = under_its_id(changes, item, known)
    if refused := list_names(changes, item):
        if not (is_kill(item) or is_hold(item)):
            return rejected(item.source, refused.reason, refused.error)
        changes = changes.unchanged()  # it takes effect even where it can't be listed
    entry = before = changes.entry(item.id)
    waited = kills_waiting_for(changes, item)
    killed_by = next(iter(waited.kills), None) or killed_before(changes, known[1:], item)
    if killed_by:
        decision = kill_by_name(before, item, killed_by)
    else:
        decided = _decided(changes, before, waited, item, now)
        if isinstance(decided, Outcome):
            return decided
        item, entry, decision = decided
        news = decision.entry and decision.outcome not in DROPPED and not ahead
        if news and not is_kill(item) and is_kept(item):
            changes.keep_copy(item)
    changes.add(gone_ahead(decision, item) if ahead else decision)
    settle_waiting(changes, item, waited)
    kill = as_followed(killed_by) if killed_by else as_kill(item)
    if is_any_killed(changes, [item.id]):
        kill_all(changes, known[1:], item, kill)
    cut_short = None
    if decision.outcome == EventKind.KILLED:
        cut_short = kill_takes(changes, before, item, kill)
    elif decision.outcome == ALREADY_KILLED:
        cut_short = kill_takes_of_killed(changes, item)
    why = explain(decision.outcome, entry, item)
    outcome = _outcome(decision.outcome, item, changes)
    return replace(outcome, rejection=cut_short, explanation=why)


def _decided(
    changes: PublishChanges,
    before: LedgerEntry | None,
    waited: Waited,
    item: EnrichedItem,
    now: datetime,
) -> tuple[EnrichedItem, LedgerEntry | None, Decision] | Outcome:
    """The item with its copy, its entry as open kills leave it, and the decision on it.

    A dead letter where there can be none.
    """
    guid = item.provider_guid or item.id
    whole = _with_copy(changes, item)
    if whole is None:
        return rejected(
            item.source,
            "no-copy-to-change",
            f"it changes only the management of {guid}, whose copy has not come: push that, then "
            "redrive this",
        )
    keep_embargo = changes.settings.embargo_dropped == "hold"
    entry = under_open_kills(changes, before, whole, waited)
    decision = decide_in_order(entry, whole, now, keep_embargo=keep_embargo)
    if decision.outcome == TOO_MANY_TEXTS:
        return rejected(
            item.source,
            "too-many-texts",
            f"version {item.version} of {guid} has come with {MAX_SEEN} texts, and this is "
            "another: ask the sender to count its version up",
        )
    return whole, entry, decision


def _linked(changes: PublishChanges, item: EnrichedItem) -> PublishChanges:
    """The articles that the item has under its ids known by one another, and killed together."""
    if known := known_ids(changes, item):
        found = under_its_id(changes, item, known)
        if is_any_killed(changes, known):
            kill_all(changes, known, found, as_kill(found))
    return changes


def _with_copy(changes: PublishChanges, item: EnrichedItem) -> EnrichedItem | None:
    """The item; one that changes only management, with the copy kept; None if none is kept."""
    if not item.management_only or is_kill(item) or is_hold(item):
        return item
    entry = changes.entry(item.id)
    if entry and why_dropped(entry, item):
        return item
    kept = changes.kept_copy(item.id)
    return amended(kept, item) if kept else None


def _release_at(value: bytes) -> datetime | None:
    return Release.from_bytes(value).release_at


def _expires_at(value: bytes) -> datetime:
    return expires_at(UnresolvedKill.from_bytes(value))


def _outcome(
    name: str, item: EnrichedItem, changes: PublishChanges, due_at: datetime | None = None
) -> Outcome:
    emits = changes.emits
    return Outcome(
        name,
        item.source,
        emits=emits,
        writes=changes.writes,
        measures=(*_measures(name, item, emits, due_at), *changes.counts),
        said=tuple(changes.said),
    )


def _measures(
    name: str, item: EnrichedItem, emits: Sequence[Emit], due_at: datetime | None
) -> Iterator[Measure]:
    if name in DROPPED:
        yield Count(DUPLICATES, (STAGE, item.source))
    if any(emit.topic is ARTICLES for emit in emits):
        # Copy that was due at a time of its own is not late before that.
        since = max(item.received_at, due_at or item.received_at)
        yield Elapsed(DELIVERY_LATENCY, since, (str(item.urgency or "none"),))
    if due_at:
        yield Elapsed(EMBARGO_LATENESS, due_at)
