"""What one record changes in publish's tables, and the article events that it causes. Pure."""

from collections.abc import Iterator
from itertools import chain

from runtime.handler import Emit, Said, Tables
from runtime.measures import Count
from runtime.table_changes import TableChanges
from schemas.article import Article, ArticleEvent, EnrichedItem, EventKind
from schemas.cloudevents import JSON, cloudevent
from schemas.item import Status
from schemas.ledger import LedgerEntry, Name
from schemas.topics import ARTICLES, BY_NAME, COPY, HELD, LATEST, LEDGER, UNRESOLVED_KILLS
from schemas.unresolved_kill import UnresolvedKill
from services.publish.events import article_bytes
from services.publish.ledger import Decision
from services.publish.metrics import KILLS_SETTLED, KILLS_UNRESOLVED

ARTICLE_HEADERS = (
    ("content-type", JSON.encode()),
    ("ce_dataschema", Article.schema_id().encode()),
)
"""Of an article as it stands; a tombstone has none of them."""


class PublishChanges(TableChanges):
    """Publish's tables, with what one record changes in them and the events that it causes."""

    def __init__(self, tables: Tables, *, headlines: bool = False) -> None:
        """`tables` are read, never changed; `headlines`: whether a killed event names them."""
        super().__init__(tables)
        self._events: list[ArticleEvent] = []
        self._headlines = headlines
        self.said: list[Said] = []
        self.counts: list[Count] = []

    def entry(self, item_id: str) -> LedgerEntry | None:
        """The ledger's entry of an item; None where nothing of it has come."""
        value = self.read(LEDGER, item_id)
        if value is None:
            return None
        entry = LedgerEntry.from_bytes(value)
        shown = self._headlines or not entry.headline  # the setting may have been another
        return entry if shown else entry.model_copy(update={"headline": None})

    def name(self, key: str) -> Name:
        """The items of a name, and the kills of it; none and none where it is unknown."""
        value = self.read(BY_NAME, key)
        return Name() if value is None else Name.from_bytes(value)

    def kept_copy(self, item_id: str) -> EnrichedItem | None:
        """The last copy of an item that may be amended."""
        value = self.read(COPY, item_id)
        return None if value is None else EnrichedItem.from_bytes(value)

    def keep_name(self, key: str, name: Name) -> None:
        """Remember the items of a name, and the kills of it."""
        if name != self.name(key):
            self.write(BY_NAME, key, name.to_bytes())

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
        self.write(LEDGER, key, self._with_headline(decision.entry, decision.event).to_bytes())
        if decision.held:
            self.write(HELD, key, decision.held.to_bytes())
        elif before and before.embargoed:
            self.write(HELD, key, None)
        if decision.entry.status is Status.CANCELED and self.read(COPY, key):
            self.write(COPY, key, None)

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
            event_id=f"{kill.id}/{kill.why}/{len(kill.candidates)}",
            stage="publish",
            subject=kill.id,
            time=kill.received_at,
            urgency=1,
        )
        self.write(UNRESOLVED_KILLS, kill.id, kill.to_bytes(), headers)
        self._say("kill unresolved", kill, why=kill.why, explanation=kill.explanation)
        if before is None or before.why != kill.why:
            self.counts.append(Count(KILLS_UNRESOLVED, (kill.source, kill.why)))

    def settle(self, kill_id: str, how: str, **words: str) -> None:
        """Take a kill from before the desks, where it is there; `how` are a few fixed words."""
        if kill := self.unresolved(kill_id):
            self.write(UNRESOLVED_KILLS, kill_id, None)
            self._say("kill settled", kill, how=how, **words)
            self.counts.append(Count(KILLS_SETTLED, (kill.source, how)))

    def _with_headline(self, entry: LedgerEntry, event: ArticleEvent | None) -> LedgerEntry:
        """The entry with the headline that has been announced, where events of kills name it."""
        if not (self._headlines and event and event.status is Status.USABLE):
            return entry
        return entry.model_copy(update={"headline": event.headline or None})

    def _say(self, event: str, kill: UnresolvedKill, **words: str) -> None:
        fields = {"kill": kill.id, "ordered_by": kill.source, **words}
        self.said.append(Said(event, tuple(fields.items())))

    @property
    def emits(self) -> tuple[Emit, ...]:
        """The article events, each with the article as it stands after it."""
        return tuple(chain.from_iterable(map(_emits, self._events)))


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
    yield Emit(ARTICLES, event.id, event.to_bytes(), headers)
    yield Emit(
        LATEST,
        event.id,
        article_bytes(event) if has_copy else None,
        ARTICLE_HEADERS if has_copy else (),
    )
