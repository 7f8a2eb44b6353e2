"""Publish as the runtime sees it: what is emitted, what is written, what is due when."""

import json
import time
from datetime import datetime, timedelta

import pytest

from runtime.handler import Outcome, Record
from runtime.metrics.measures import Count, Elapsed
from runtime.tables.memory import StagedTable, Tables, write
from schemas.article import Article, ArticleEvent, EnrichedItem
from schemas.ledger import HeldItem, LedgerEntry
from schemas.topics import ARTICLES_KILLED
from services.publish.metrics import DELIVERY_LATENCY, DUPLICATES, EMBARGO_LATENESS
from services.publish.stage import build
from tests.unit.publish.copy import NOON, hold, item, kill

STAGE = build()
LATER = NOON + timedelta(hours=6)


class Desk:
    """Publish with its tables, fed by hand."""

    def __init__(self) -> None:
        self.tables: dict[str, StagedTable] = Tables(STAGE.tables).stage()

    def handle(self, copy: EnrichedItem | bytes, now: datetime = NOON) -> Outcome:
        value = copy if isinstance(copy, bytes) else copy.to_bytes()
        record = Record("wire.enriched", 0, 0, NOON, b"ferry", value, (("wire-source", b"baltic"),))
        (outcome,) = STAGE.handler.handle(record, self.tables, now)
        write(self.tables, outcome.writes)
        return outcome

    def due(self, now: datetime) -> list[Outcome]:
        outcomes = list(STAGE.handler.due(self.tables, now))
        for outcome in outcomes:
            write(self.tables, outcome.writes)
        return outcomes

    def next_due(self) -> datetime | None:
        return STAGE.handler.next_due(self.tables)

    def held(self) -> list[str]:
        return [key for key, _ in self.tables["wire.held"].items()]


@pytest.fixture
def desk() -> Desk:
    return Desk()


def event_of(outcome: Outcome) -> ArticleEvent:
    return ArticleEvent.from_bytes(outcome.emits[0].value)


def topics(outcome: Outcome) -> list[str]:
    return [emit.topic.name for emit in outcome.emits]


def test_a_story_becomes_an_event_and_the_latest_article(desk: Desk) -> None:
    outcome = desk.handle(item())
    assert (outcome.name, outcome.source) == ("published", "baltic")
    assert outcome.measures == (Elapsed(DELIVERY_LATENCY, NOON, ("4",)),)
    assert [(emit.topic.name, emit.key) for emit in outcome.emits] == [
        ("articles", "ferry"),
        ("articles.latest", "ferry"),
    ]
    assert Article.from_bytes(outcome.emits[1].value) == Article(**dict(item()))
    entry = LedgerEntry.from_bytes(desk.tables["wire.ledger"].get("ferry"))
    assert (entry.version, entry.published) == (1, True)


def test_an_event_is_a_cloudevent(desk: Desk) -> None:
    outcome = desk.handle(item())
    assert dict(outcome.emits[0].headers) == {
        "ce_specversion": b"1.0",
        "ce_id": event_of(outcome).event_id.encode(),
        "ce_source": b"/wiredesk/publish",
        "ce_type": b"wiredesk.article.published",
        "ce_subject": b"ferry",
        "ce_time": b"2026-03-02T12:00:00+00:00",
        "ce_urgency": b"4",
        "ce_dataschema": ArticleEvent.schema_id().encode(),
        "content-type": b"application/json",
    }


def test_the_latest_article_says_nothing_of_the_event(desk: Desk) -> None:
    event, latest = desk.handle(item()).emits
    assert event.value
    assert latest.value
    of_the_event = {"event", "event_id", "previous_version", "ordered_by", "ordered_at"}
    said = json.loads(event.value)
    assert json.loads(latest.value) == {
        name: value for name, value in said.items() if name not in of_the_event
    }
    assert dict(latest.headers) == {
        "ce_dataschema": Article.schema_id().encode(),
        "content-type": b"application/json",
    }


@pytest.mark.parametrize("notice", [kill(2), hold(2)], ids=["kill", "hold"])
def test_what_is_taken_down_is_a_tombstone_among_the_latest(
    desk: Desk, notice: EnrichedItem
) -> None:
    desk.handle(item())
    event, latest, *more = desk.handle(notice).emits
    assert (latest.topic.name, latest.key, latest.value) == ("articles.latest", "ferry", None)
    assert latest.headers == ()
    assert b"Ferries" not in (event.value or b"")
    killed = [emit for emit in more if emit.topic is ARTICLES_KILLED]
    assert [(emit.key, emit.value, emit.headers) for emit in killed] == (
        [("ferry", event.value, event.headers)] if b'"killed"' in (event.value or b"") else []
    )


@pytest.mark.parametrize("again", [item(3), item(2)], ids=["resend", "older"])
def test_what_is_dropped_emits_and_writes_nothing(desk: Desk, again: EnrichedItem) -> None:
    desk.handle(item(3))
    outcome = desk.handle(again)
    assert (outcome.emits, outcome.writes) == ((), ())


def test_nothing_is_emitted_under_embargo_and_all_when_it_ends(desk: Desk) -> None:
    copy = item(embargo_until=LATER)
    outcome = desk.handle(copy)
    assert (outcome.name, topics(outcome)) == ("held", ["articles.held"])
    assert HeldItem.from_bytes(desk.tables["wire.held"].get("ferry")).item == copy
    assert desk.next_due() == LATER
    assert desk.due(LATER - timedelta(milliseconds=1)) == []
    (released,) = desk.due(LATER)
    assert released.name == "published"
    assert released.emits[:-1] == Desk().handle(copy, LATER).emits
    assert desk.held() == []
    assert desk.next_due() is None
    assert desk.handle(copy, LATER).name == "duplicate"


def test_how_late_a_release_is_counts_from_the_end_of_its_embargo(desk: Desk) -> None:
    desk.handle(item(embargo_until=LATER))
    (released,) = desk.due(LATER + timedelta(seconds=2))
    assert released.measures == (
        Elapsed(DELIVERY_LATENCY, LATER, ("4",)),
        Elapsed(EMBARGO_LATENESS, LATER),
    )


def test_the_latency_of_copy_that_states_no_urgency_is_measured_by_itself(desk: Desk) -> None:
    outcome = desk.handle(item().model_copy(update={"urgency": None}))
    assert outcome.measures == (Elapsed(DELIVERY_LATENCY, NOON, ("none",)),)


def test_what_brings_nothing_new_is_counted_by_source(desk: Desk) -> None:
    desk.handle(item(2))
    counted = (Count(DUPLICATES, ("publish", "baltic")),)
    for again, name in ((item(2), "duplicate"), (item(1), "superseded")):
        outcome = desk.handle(again)
        assert (outcome.name, outcome.measures) == (name, counted)
    desk.handle(kill(3))
    outcome = desk.handle(item(4))
    assert (outcome.name, outcome.measures) == ("already-killed", counted)


@pytest.mark.parametrize(
    ("later", "left"),
    [
        (kill(2), []),
        (hold(2).model_copy(update={"signal": "hold"}), []),
        (item(2), []),
        (item(2, embargo_until=LATER + timedelta(days=1)), ["ferry"]),
        (item(0), ["ferry"]),
    ],
    ids=["kill", "hold", "newer", "newer under embargo", "older"],
)
def test_a_newer_version_takes_the_place_of_the_held_one(
    desk: Desk, later: EnrichedItem, left: list[str]
) -> None:
    desk.handle(item(1, "Not yet.", embargo_until=LATER))
    desk.handle(later)
    assert desk.held() == left
    assert all(event_of(o).body != ("Not yet.",) for o in desk.due(LATER)) or later.version == 0


def test_an_update_under_embargo_leaves_the_published_article_alone(desk: Desk) -> None:
    desk.handle(item(1))
    assert topics(desk.handle(item(2, "Not yet.", embargo_until=LATER))) == ["articles.held"]
    (released,) = desk.due(LATER)
    event = event_of(released)
    assert (event.event, event.previous_version, event.body) == ("updated", 1, ("Not yet.",))


def test_an_expiry_brings_no_event(desk: Desk) -> None:
    expiring = item().model_copy(update={"expires_at": LATER})
    assert desk.handle(expiring).name == "published"
    assert desk.next_due() is None
    assert desk.due(LATER + timedelta(days=1)) == []


def test_what_has_expired_when_it_comes_is_published_with_its_expiry(desk: Desk) -> None:
    expired = item().model_copy(update={"expires_at": NOON - timedelta(days=1)})
    event = event_of(desk.handle(expired))
    assert (event.event, event.expires_at) == ("published", expired.expires_at)


def test_a_kill_of_what_was_never_seen_is_an_event_without_a_past(desk: Desk) -> None:
    event = event_of(desk.handle(kill()))
    assert (event.event, event.previous_version, event.headline) == ("killed", None, "")


def test_what_is_held_until_further_notice_is_never_due(desk: Desk) -> None:
    desk.handle(item(embargo_indefinite=True))
    assert desk.next_due() is None
    assert desk.due(NOON + timedelta(days=9999)) == []
    assert desk.handle(item()).name == "published"
    assert desk.held() == []


def test_releases_come_in_the_order_of_their_embargoes_and_not_all_at_once(desk: Desk) -> None:
    for number in range(502):
        until = LATER - timedelta(seconds=number)
        desk.handle(item(item_id=f"story {number}", embargo_until=until))
    assert desk.next_due() == LATER - timedelta(seconds=501)
    first = desk.due(LATER)
    assert len(first) == 500
    assert first[0].emits[0].key == "story 501"
    assert [outcome.emits[0].key for outcome in desk.due(LATER)] == ["story 1", "story 0"]


def test_what_is_held_for_long_costs_the_next_transactions_nothing() -> None:
    held = HeldItem(item=item(), release_at=LATER).to_bytes()
    tables = Tables(STAGE.tables)
    tables.committed["wire.held"].apply((f"story {number}", held) for number in range(20_000))
    assert STAGE.handler.next_due(tables.committed) == LATER
    begun = time.process_time()
    for number in range(20):
        tables.committed["wire.held"].apply([(f"story {number}", None)])
        assert STAGE.handler.next_due(tables.committed) == LATER
        assert STAGE.handler.due(tables.stage(), NOON) == []
    assert time.process_time() - begun < 20 * 0.01


@pytest.mark.parametrize("value", [b"", b"{}", b"\xff", b'{"id": 3}', item().to_bytes()[:-1]])
def test_what_is_no_item_becomes_a_dead_letter(desk: Desk, value: bytes) -> None:
    outcome = desk.handle(value)
    assert (outcome.name, outcome.source) == ("dead-letter", "baltic")
    assert outcome.rejection
    assert outcome.rejection.reason == "not-an-item"
    assert "push copy to wire.raw" in outcome.rejection.error
