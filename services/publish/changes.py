"""What one record changes in publish's tables, and the article events that it causes. Pure."""

import hashlib
from collections.abc import Iterator
from itertools import chain

from runtime.handler import Emit, Headers, Said, Tables
from runtime.metrics.measures import Count
from runtime.tables.changes import TableChanges
from schemas.article import Article, ArticleEvent, EnrichedItem, EventKind
from schemas.canary import is_canary
from schemas.cloudevents import JSON, cloudevent
from schemas.held import HeldArticle
from schemas.item import Status
from schemas.ledger import HeldItem, LedgerEntry, Name, Settled
from schemas.record import WireModel
from schemas.topics import (
    ARTICLES,
    ARTICLES_HELD,
    ARTICLES_KILLED,
    BY_NAME,
    CANARY_EVENTS,
    COPY,
    HELD,
    LATEST,
    LEDGER,
    UNRESOLVED_KILLS,
)
from schemas.unresolved_kill import UnresolvedKill
from services.publish.events import article_bytes
from services.publish.held_list import held_article, is_listed
from services.publish.kill_names import kill_name
from services.publish.ledger import MAX_NAME, Decision
from services.publish.metrics import KILL_CANDIDATES, KILLS_SETTLED, KILLS_UNRESOLVED
from services.publish.settings import PublishSettings

MAX_SAID = 10
"""Articles that a log line names."""


class PublishChanges(TableChanges):
    """Publish's tables, with what one record changes in them and the events that it causes."""

    def __init__(self, tables: Tables, settings: PublishSettings | None = None) -> None:
        """`tables` are read, never changed; `settings`: the defaults where none are given."""
        super().__init__(tables)
        self.settings = settings or PublishSettings()
        self._events: list[ArticleEvent] = []
        self._names: dict[str, Name] = {}
        self.said: list[Said] = []
        self.counts: list[Count] = []
        self._list: dict[str, HeldArticle | None] = {}

    def unchanged(self) -> "PublishChanges":
        """The tables without these changes."""
        return PublishChanges(self._tables, self.settings)

    def entry(self, item_id: str) -> LedgerEntry | None:
        """The ledger's entry of an item; None where nothing of it has come."""
        value = self.read(LEDGER, item_id)
        if value is None:
            return None
        entry = LedgerEntry.from_bytes(value)
        # The setting may have been another when the entry was written.
        shown = self.settings.killed_headlines or not entry.headline
        return entry if shown else entry.model_copy(update={"headline": None})

    def held_item(self, item_id: str) -> HeldItem | None:
        """The copy that is held of an item."""
        value = self.read(HELD, item_id)
        return None if value is None else HeldItem.from_bytes(value)

    def name(self, key: str) -> Name:
        """The items of a name, and the kills of it; none and none where it is unknown."""
        if key not in self._names:
            value = self.read(BY_NAME, key)
            self._names[key] = Name() if value is None else Name.from_bytes(value)
        return self._names[key]

    def kept_copy(self, item_id: str) -> EnrichedItem | None:
        """The last copy of an item that may be amended."""
        value = self.read(COPY, item_id)
        return None if value is None else EnrichedItem.from_bytes(value)

    def keep_entry(self, entry: LedgerEntry) -> None:
        """Remember what is known of an item, where nothing has happened to it."""
        self.write(LEDGER, entry.id, entry.to_bytes())

    def keep_held(self, held: HeldItem) -> None:
        """Remember the copy of an item that is held, in place of that before."""
        self.write(HELD, held.item.id, held.to_bytes())

    def keep_name(self, key: str, name: Name) -> None:
        """Remember the items of a name, and the kills of it."""
        if name != self.name(key):
            self.write(BY_NAME, key, name.to_bytes())
            self._names[key] = name

    def keep_copy(self, item: EnrichedItem) -> None:
        """Remember an item's copy."""
        self.write(COPY, item.id, item.to_bytes())

    def add(self, decision: Decision) -> None:
        """Take over what has been decided on one item: its event, entry and held copy."""
        if decision.event:
            self._events.append(decision.event)
        if decision.entry is None:
            return
        key, before = decision.entry.id, self.entry(decision.entry.id)
        self.keep_entry(self._with_headline(decision.entry, decision.event))
        if decision.held:
            self.keep_held(decision.held)
        elif before and before.embargoed and not decision.entry.embargoed:
            self.write(HELD, key, None)
        if decision.entry.status is Status.CANCELED and self.read(COPY, key):
            self.write(COPY, key, None)
        if is_listed(decision.entry):
            if decision.listed:
                self._list[key] = held_article(
                    decision.entry, decision.listed, self.held_item(key), self.settings
                )
        elif is_listed(before):
            self._list[key] = None

    def unresolved(self, kill_id: str) -> UnresolvedKill | None:
        """A kill that a desk has to look at; None where there is none of this id."""
        value = self.read(UNRESOLVED_KILLS, kill_id)
        return None if value is None else UnresolvedKill.from_bytes(value)

    def keep_unresolved(self, kill: UnresolvedKill) -> None:
        """Put a kill before the desks, or say anew why it is there."""
        before = self.unresolved(kill.id)
        if before == kill:
            return
        headers = cloudevent(
            "kill.unresolved",
            UnresolvedKill,
            event_id=f"{kill.id}/{hashlib.sha256(kill.to_bytes()).hexdigest()[:16]}",
            stage="publish",
            subject=kill.id,
            time=kill.received_at,
        )
        self.write(UNRESOLVED_KILLS, kill.id, kill.to_bytes(), headers)
        words = {"why": kill.why, "explanation": kill.explanation}
        if kill.candidates:
            words["candidates"] = "; ".join(map(str, kill.candidates[:MAX_SAID]))
        self.say("kill unresolved", kill=kill.id, ordered_by=kill.source, **words)
        known = {each.id for each in before.candidates} if before else set[str]()
        if new := sum(each.id not in known for each in kill.candidates):
            self.counts.append(Count(KILL_CANDIDATES, (kill.source,), new))
        if before is None or before.why != kill.why:
            self.counts.append(Count(KILLS_UNRESOLVED, (kill.source, kill.why)))

    def settle(self, kill_id: str, how: str, **words: str) -> None:
        """Take a kill from before the desks, where it is there; `how` are a few fixed words."""
        if kill := self.unresolved(kill_id):
            self.write(UNRESOLVED_KILLS, kill_id, None)
            self.keep_name(kill_name(kill_id), Name(settled=Settled(how=how, asks=kill.asks)))
            self.say("kill settled", kill=kill.id, ordered_by=kill.source, how=how, **words)
            self.counts.append(Count(KILLS_SETTLED, (kill.source, how)))

    def settled(self, kill_id: str) -> Settled | None:
        """How a kill was settled that was before the desks; None where none of this id was."""
        return self.name(kill_name(kill_id)).settled

    def say(self, event: str, **words: str) -> None:
        """Log a line once the transaction has committed."""
        self.said.append(Said(event, tuple(words.items())))

    def _with_headline(self, entry: LedgerEntry, event: ArticleEvent | None) -> LedgerEntry:
        """The entry with the headline that has been announced, where events of kills name it."""
        if not (self.settings.killed_headlines and event and event.status is Status.USABLE):
            return entry
        return entry.model_copy(update={"headline": event.headline[:MAX_NAME] or None})

    @property
    def emits(self) -> tuple[Emit, ...]:
        """The article events, each with the article as it stands after it, and what is held.

        What comes of the canary is on a topic of its own alone, which no site reads.
        """
        listed = (_list_emit(*row) for row in self._list.items() if not _is_canarys(row[1]))
        return (*chain.from_iterable(map(_emits, self._events)), *listed)


def _emits(event: ArticleEvent) -> Iterator[Emit]:
    headers = cloudevent(
        f"article.{event.event}",
        ArticleEvent,
        event_id=event.event_id,
        stage="publish",
        subject=event.id,
        time=event.received_at,
        urgency=event.urgency,
    )
    has_copy = event.event not in (EventKind.WITHHELD, EventKind.KILLED)
    value = event.to_bytes()
    if is_canary(event.source):
        yield Emit(CANARY_EVENTS, event.id, value, headers)
        return
    yield Emit(ARTICLES, event.id, value, headers)
    yield Emit(
        LATEST,
        event.id,
        article_bytes(event) if has_copy else None,
        _headers_of(Article) if has_copy else (),
    )
    if event.event is EventKind.KILLED:
        yield Emit(ARTICLES_KILLED, event.id, value, headers)


def _is_canarys(row: HeldArticle | None) -> bool:
    return row is not None and is_canary(row.source)


def _list_emit(key: str, row: HeldArticle | None) -> Emit:
    if row is None:
        return Emit(ARTICLES_HELD, key, None)
    return Emit(ARTICLES_HELD, key, row.to_bytes(), _headers_of(HeldArticle))


def _headers_of(model: type[WireModel]) -> Headers:
    """The headers of what stands, an article or a row of what is held; a tombstone has none."""
    return (("content-type", JSON.encode()), ("ce_dataschema", model.schema_id().encode()))
