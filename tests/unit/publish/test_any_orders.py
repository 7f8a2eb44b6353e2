"""Whatever comes of a story and is ordered about it, in whatever order."""

from datetime import datetime, timedelta

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from schemas.article import Article, EnrichedItem, EventKind
from schemas.item import Status
from schemas.ledger import HeldItem
from services.publish.desk_state import held_by_desk
from tests.unit.publish.copy import NOON, item, kill
from tests.unit.publish.ordered import HOUR, order
from tests.unit.publish.tables import PublishTables

COPIES = st.builds(
    item,
    version=st.integers(1, 3),
    text=st.sampled_from(["One.", "Two."]),
    status=st.sampled_from([*[Status.USABLE] * 3, Status.WITHHELD]),
    signal=st.sampled_from([None, None, "correction", "hold"]),
    embargo_until=st.none() | st.integers(-2, 6).map(lambda hours: NOON + hours * HOUR),
    embargo_indefinite=st.sampled_from([False] * 5 + [True]),
    received_at=st.integers(0, 5).map(lambda hours: NOON + hours * HOUR),
)
ORDERS = st.sampled_from(["hold", "release"])


class AnyOrders(RuleBasedStateMachine):
    """One item's versions, orders about it, and the time going by."""

    @initialize()
    def start(self) -> None:
        self.now: datetime = NOON
        self.desk = PublishTables()
        self.is_killed = False

    @rule(copy=COPIES)
    def copy_comes(self, copy: EnrichedItem) -> None:
        self.desk.handle(copy, self.now)

    @rule(name=ORDERS, hours=st.integers(0, 6), with_article=st.booleans())
    def desk_orders(self, name: str, hours: int, with_article: bool) -> None:
        latest = self.desk.latest.get("ferry") if with_article else None
        article = EnrichedItem.from_bytes(latest) if latest else None
        self.desk.handle(order(name, hours, article=article), self.now)

    @rule(by_desk=st.booleans())
    def kill_comes(self, by_desk: bool) -> None:
        self.desk.handle(order("kill", 2) if by_desk else kill(), self.now)
        self.is_killed = True

    @rule(hours=st.integers(1, 4))
    def time_goes_by(self, hours: int) -> None:
        self.now += timedelta(hours=hours)
        self.desk.due(self.now)
        due = self.desk.next_due()
        assert due is None or due > self.now

    @invariant()
    def no_two_events_share_an_id(self) -> None:
        assert len({event.event_id for event in self.desk.events}) == len(self.desk.events)

    @invariant()
    def nothing_follows_a_kill(self) -> None:
        if self.is_killed:
            assert self.desk.latest.get("ferry") is None
            assert self.desk.rows.get("ferry") is None
            assert not self.desk.tables["wire.held"].items()
        assert EventKind.KILLED not in {event.event for event in self.desk.events[:-1]}

    @invariant()
    def what_a_desk_holds_is_not_out_nor_due(self) -> None:
        value = self.desk.tables["wire.ledger"].get("ferry")
        if value is None or not held_by_desk(self.desk.entry()):
            return
        assert self.desk.latest.get("ferry") is None
        assert self.desk.next_due() is None
        row = self.desk.rows["ferry"]
        assert row
        assert (row.stop.reason, row.until) == ("desk", None)

    @invariant()
    def a_row_says_what_is_kept(self) -> None:
        row, value = self.desk.rows.get("ferry"), self.desk.tables["wire.held"].get("ferry")
        held = HeldItem.from_bytes(value) if value else None
        assert held is None or row is not None
        if row:
            assert row.kept == (held is not None)
            assert held is None or (row.version, row.until) == (held.item.version, held.release_at)

    @invariant()
    def nothing_is_out_under_embargo_unless_a_desk_says_so(self) -> None:
        for event in self.desk.events:
            if event.status is Status.USABLE and event.ordered_by is None:
                assert not event.embargo_indefinite
                assert event.embargo_until is None or event.embargo_until <= self.now
            assert event.desk_order is None

    @invariant()
    def the_latest_article_is_what_the_last_event_said(self) -> None:
        latest, events = self.desk.latest.get("ferry"), self.desk.events
        if not events or events[-1].status is not Status.USABLE:
            assert latest is None
        else:
            said = events[-1].model_dump(include=set(Article.model_fields))
            assert Article.from_bytes(latest).model_dump() == said


AnyOrders.TestCase.settings = settings(max_examples=150, stateful_step_count=20, deadline=None)
TestAnyOrders = AnyOrders.TestCase
