"""Whatever comes in whatever order: what subscribers may rely on."""

from datetime import datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from runtime.handler import Outcome, Record
from runtime.tables.memory import Tables, write
from schemas.article import Article, ArticleEvent, EnrichedItem, EventKind
from schemas.held import HeldArticle
from schemas.item import Status
from schemas.ledger import HeldItem, LedgerEntry
from schemas.outcome import ItemOutcome
from services.publish.stage import build
from services.publish.stops import is_embargoed
from tests.unit.publish.copy import NOON, item

STAGE = build()
ITEMS = st.builds(
    item,
    version=st.integers(1, 3),
    text=st.sampled_from(["One.", "Two."]),
    status=st.sampled_from([*[Status.USABLE] * 4, Status.WITHHELD]),
    signal=st.sampled_from([None, None, None, "correction", "hold"]),
    embargo_until=st.none() | st.integers(-2, 6).map(lambda h: NOON + timedelta(hours=h)),
    embargo_indefinite=st.sampled_from([False] * 5 + [True]),
)
KILLS = st.builds(item, version=st.integers(1, 3), status=st.just(Status.CANCELED))


class AnyStory(RuleBasedStateMachine):
    """One item's versions, holds, kills and embargoes, and the time going by."""

    @initialize()
    def start(self) -> None:
        self.now = NOON
        self.tables = Tables(STAGE.tables).stage()
        self.events: list[ArticleEvent] = []
        self.latest: bytes | None = None
        self.row: bytes | None = None

    @rule(copy=ITEMS)
    def copy_comes(self, copy: EnrichedItem) -> None:
        self.handle(copy)

    @rule(notice=KILLS)
    def kill_comes(self, notice: EnrichedItem) -> None:
        self.handle(notice)

    @rule(hours=st.integers(1, 4))
    def time_goes_by(self, hours: int) -> None:
        self.now += timedelta(hours=hours)
        self.take(*STAGE.handler.due(self.tables, self.now))
        next_due = STAGE.handler.next_due(self.tables)
        assert next_due is None or next_due > self.now

    def handle(self, copy: EnrichedItem) -> None:
        record = Record("wire.enriched", 0, 0, NOON, b"ferry", copy.to_bytes())
        self.take(*STAGE.handler.handle(record, self.tables, self.now))

    def take(self, *outcomes: Outcome) -> None:
        assert len(outcomes) <= 1
        for outcome in outcomes:
            write(self.tables, outcome.writes)
            named = [emit.topic.name for emit in outcome.emits]
            assert ("articles" in named) == (outcome.name in set(EventKind))
            [told] = [ItemOutcome.from_bytes(note.value) for note in outcome.notes]
            assert told.outcome == outcome.name
            for emit in outcome.emits:
                if emit.topic.name == "articles":
                    self.events.append(ArticleEvent.from_bytes(emit.value))
                    self.under_no_embargo(self.events[-1])
                elif emit.topic.name == "articles.held":
                    self.row = emit.value
                elif emit.topic.name == "articles.killed":
                    assert emit.value == self.events[-1].to_bytes()
                    assert self.events[-1].event is EventKind.KILLED
                else:
                    self.latest = emit.value

    def under_no_embargo(self, event: ArticleEvent) -> None:
        if event.status is Status.USABLE:
            assert not event.embargo_indefinite
            assert event.embargo_until is None or event.embargo_until <= self.now

    @invariant()
    def what_is_held_is_listed_and_nothing_else(self) -> None:
        held = self.tables["wire.held"].get("ferry")
        withheld = bool(self.events) and self.events[-1].event == EventKind.WITHHELD
        assert (self.row is not None) == (withheld or held is not None)
        if self.row is not None and held is not None:
            row, copy = HeldArticle.from_bytes(self.row), HeldItem.from_bytes(held)
            assert (row.version, row.until, row.kept) == (copy.item.version, copy.release_at, True)

    @invariant()
    def no_two_events_share_an_id(self) -> None:
        assert len({event.event_id for event in self.events}) == len(self.events)

    @invariant()
    def no_older_version_follows_a_newer(self) -> None:
        versions = [event.version for event in self.events if event.event != EventKind.KILLED]
        assert versions == sorted(versions)

    @invariant()
    def nothing_follows_a_kill(self) -> None:
        assert EventKind.KILLED not in {event.event for event in self.events[:-1]}

    @invariant()
    def each_event_names_the_version_before_it(self) -> None:
        versions = [None, *[event.version for event in self.events]]
        assert [event.previous_version for event in self.events] == versions[:-1]

    @invariant()
    def the_first_usable_version_alone_is_published(self) -> None:
        usable = [event.event for event in self.events if event.status is Status.USABLE]
        assert [kind == EventKind.PUBLISHED for kind in usable] == [
            i == 0 for i in range(len(usable))
        ]

    @invariant()
    def the_latest_article_is_what_the_last_event_said(self) -> None:
        if not self.events or self.events[-1].status is not Status.USABLE:
            assert self.latest is None
        else:
            said = self.events[-1].model_dump(include=set(Article.model_fields))
            assert Article.from_bytes(self.latest).model_dump() == said

    @invariant()
    def the_ledger_knows_what_is_held(self) -> None:
        value = self.tables["wire.ledger"].get("ferry")
        held = self.tables["wire.held"].get("ferry") is not None
        assert held == (value is not None and LedgerEntry.from_bytes(value).embargoed)


TestAnyStory = AnyStory.TestCase
TestAnyStory.settings = settings(max_examples=60, stateful_step_count=25, deadline=None)


@given(st.lists((ITEMS | KILLS).filter(lambda copy: not is_embargoed(copy, NOON)), max_size=8))
@settings(max_examples=100, deadline=None)
def test_a_replay_at_another_time_gives_the_same_bytes(copies: list[EnrichedItem]) -> None:
    assert replayed(copies, NOON) == replayed(copies, NOON + timedelta(days=400))


def replayed(copies: list[EnrichedItem], now: datetime) -> list[Outcome]:
    tables = Tables(STAGE.tables).stage()
    outcomes: list[Outcome] = []
    for copy in copies:
        record = Record("wire.enriched", 0, 0, NOON, b"ferry", copy.to_bytes())
        outcomes += STAGE.handler.handle(record, tables, now)
        write(tables, outcomes[-1].writes)
    return outcomes
