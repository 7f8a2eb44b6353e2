"""Publish: enriched items in, article events out, as the ledger decides."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from functools import lru_cache

from runtime.batch import source_of
from runtime.handler import Outcome, Record, Tables, rejected
from runtime.measures import Count, Elapsed, Measure
from schemas.article import EnrichedItem, EventKind
from schemas.item import KillReference
from schemas.ledger import HeldItem, NamedKill
from schemas.record import MalformedRecordError
from schemas.topics import ARTICLES, ENRICHED, HELD, RAW
from services.publish.amendments import amended, may_be_amended
from services.publish.changes import Book
from services.publish.kill_names import (
    bearer_of,
    falls,
    kill_of,
    names_of,
    number_name,
    reached,
    stories_of,
    with_bearer,
    with_kill,
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
"""Releases to one transaction; the rest follows in the next."""


class PublishHandler:
    """The pure core of the stage; it remembers nothing but what its tables hold."""

    def handle(self, record: Record, tables: Tables, now: datetime) -> Sequence[Outcome]:
        """An article event, or that there is none and why."""
        try:
            item = EnrichedItem.from_bytes(record.value)
        except MalformedRecordError as error:
            advice = f"{error}: only enrich writes to {ENRICHED.name}; push copy to {RAW.name}"
            return [rejected(source_of(record), "not-an-item", advice)]
        book = Book(tables)
        if item.orders_kill_of:
            _kill_by_reference(book, item, item.orders_kill_of)
            return [_outcome(KILL_ORDER, item, book)]
        return [_handle_item(book, item, now)]

    def next_due(self, tables: Tables) -> datetime | None:
        """When the next embargo ends."""
        return min((release_at for release_at, _, _ in _scheduled(tables)), default=None)

    def due(self, tables: Tables, now: datetime) -> Sequence[Outcome]:
        """Publish what is no longer under embargo, what ended first first."""
        ended = sorted(each for each in _scheduled(tables) if each[0] <= now)
        return [_release(tables, *each) for each in ended[:MAX_RELEASED]]


def _handle_item(book: Book, item: EnrichedItem, now: datetime) -> Outcome:
    if _is_killed_by_name(book, item):
        decision = kill_by_name(book.entry(item.id), item)
    else:
        whole = _with_copy(book, item)
        if whole is None:
            return rejected(
                item.source,
                "no-copy-to-change",
                f"it changes only the management of {item.provider_guid or item.id}, whose copy "
                "has not come: push that, then redrive this",
            )
        item = whole
        decision = decide(book.entry(item.id), item, now)
        if decision.entry and not is_kill(item) and may_be_amended(item):
            book.keep_copy(item)
    book.note(decision)
    if decision.outcome == EventKind.KILLED:
        _kill_takes(book, item, tuple(stories_of(item)))
    return _outcome(decision.outcome, item, book)


def _with_copy(book: Book, item: EnrichedItem) -> EnrichedItem | None:
    """The item itself, or with the copy that it only changes the management of."""
    if not item.management_only or is_kill(item) or is_hold(item):
        return item
    entry = book.entry(item.id)
    if entry and why_dropped(entry, item):
        return item
    kept = book.kept_copy(item.id)
    return amended(kept, item) if kept else None


def _is_killed_by_name(book: Book, item: EnrichedItem) -> bool:
    """Whether a kill of one of its names has come before it; from now on it bears them."""
    bearer, killed = bearer_of(item), False
    for key in names_of(item):
        name = book.name(key)
        killed = killed or falls(key, name, bearer)
        book.keep_name(key, with_bearer(name, bearer))
    return killed


def _kill_by_reference(book: Book, notice: EnrichedItem, reference: KillReference) -> None:
    """Kill what a notice means, whether it has come or is still to come."""
    name = number_name(reference.source, reference.sequence)
    _kill_named(book, notice, name, kill_of(notice, reference))


def _kill_takes(book: Book, notice: EnrichedItem, stories: Sequence[str]) -> None:
    for story in stories:
        _kill_named(book, notice, story, kill_of(notice))


def _kill_named(book: Book, notice: EnrichedItem, name: str, kill: NamedKill) -> None:
    known = with_kill(book.name(name), kill)
    book.keep_name(name, known)
    for bearer in reached(name, known, kill):
        entry = book.entry(bearer.id)
        if entry is None or bearer.id == notice.id:
            continue
        decision = kill_unseen(entry, notice)
        book.note(decision)
        if decision.outcome == EventKind.KILLED:
            _kill_takes(book, notice, bearer.stories)


def _release(tables: Tables, release_at: datetime, key: str, value: bytes) -> Outcome:
    item, book = HeldItem.from_bytes(value).item, Book(tables)
    decision: Decision = publish(book.entry(key), item)
    book.note(decision)
    return _outcome(decision.outcome, item, book, due_at=release_at)


def _scheduled(tables: Tables) -> Iterator[tuple[datetime, str, bytes]]:
    for key, value in tables[HELD.name].items():
        if release_at := _release_at(value):
            yield release_at, key, value


@lru_cache(maxsize=8192)
def _release_at(value: bytes) -> datetime | None:
    """Kept, because it is asked of every held item after each transaction."""
    return HeldItem.from_bytes(value).release_at


def _outcome(name: str, item: EnrichedItem, book: Book, due_at: datetime | None = None) -> Outcome:
    return Outcome(
        name,
        item.source,
        emits=book.emits,
        writes=book.writes,
        measures=tuple(_measures(name, item, book, due_at)),
    )


def _measures(
    name: str, item: EnrichedItem, book: Book, due_at: datetime | None
) -> Iterator[Measure]:
    if name in DROPPED:
        yield Count(DUPLICATES, (STAGE, item.source))
    if any(emit.topic is ARTICLES for emit in book.emits):
        # Copy that was due at a time of its own is not late before that.
        since = max(item.received_at, due_at or item.received_at)
        yield Elapsed(DELIVERY_LATENCY, since, (str(item.urgency or "none"),))
    if due_at:
        yield Elapsed(EMBARGO_LATENESS, due_at)
