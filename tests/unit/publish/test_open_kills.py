"""Copy that an unresolved kill may mean is held until a desk has decided."""

from datetime import timedelta

import pytest

from runtime.metrics.measures import Count
from schemas.article import EnrichedItem
from schemas.item import KillReference, Status, Stop
from schemas.unresolved_kill import Candidate
from services.publish.metrics import KILL_CANDIDATES
from tests.unit.publish import ordered
from tests.unit.publish.copy import NOON
from tests.unit.publish.deciding import candidates, decide, is_held, opened, take
from tests.unit.publish.desk import copy
from tests.unit.publish.ordered import HOUR
from tests.unit.publish.slugged import SLUG, story
from tests.unit.publish.tables import PublishTables

MINUTE = timedelta(minutes=1)
WORDS = Stop(reason="kill", words="Please kill the story.")


def kill_of(item_id: str = "notice", source: str = "baltic", **named: str) -> EnrichedItem:
    reference = KillReference(source="baltic", **(named or {"slug": SLUG}))
    return copy(item_id, source=source, orders_kill_of=reference, stop=WORDS)


A, B = story("a", NOON - 2 * HOUR), story("b", NOON - HOUR)
KILL = kill_of()
LATE = story("late", NOON - HOUR, received_at=NOON + MINUTE, provider_guid="urn:late")


@pytest.fixture
def desk() -> PublishTables:
    return PublishTables()


def test_copy_that_comes_while_an_open_kill_may_mean_it_is_held(desk: PublishTables) -> None:
    assert take(desk, A, B, KILL) == ["published", "published", "kill-unresolved"]

    outcome = desk.handle(LATE)

    (kill,) = opened(desk)
    assert (outcome.name, outcome.explanation) == (
        "held",
        f"a kill that is unresolved may mean it ({kill.id}: Please kill the story.)",
    )
    assert is_held(desk, "late")
    row = desk.rows["late"]
    assert row
    assert (row.stop, row.until, row.kept) == (
        Stop(reason="may-be-kill", words="Please kill the story."),
        None,
        True,
    )
    assert {event.id for event in desk.events} == {"a", "b"}


def test_what_is_published_already_stays_and_is_named(desk: PublishTables) -> None:
    take(desk, A, B, KILL)
    assert [event.event for event in desk.events] == ["published", "published"]
    assert candidates(desk) == {"a", "b"}


def test_desks_are_told_what_is_known_of_an_article_that_may_be_meant(desk: PublishTables) -> None:
    take(desk, A, B, KILL)

    outcome = desk.handle(LATE)

    (kill,) = opened(desk)
    late = Candidate(
        id="late",
        source="baltic",
        provider_guid="urn:late",
        sent_at=NOON - HOUR,
        received_at=NOON + MINUTE,
        state="held",
    )
    assert late in kill.candidates
    assert [each.state for each in kill.candidates] == ["published", "published", "held"]
    assert Count(KILL_CANDIDATES, ("baltic",)) in outcome.measures
    (line,) = outcome.said
    assert line.event == "kill unresolved"
    assert (
        "late (held, of baltic, sent 2026-03-02T11:00:00+00:00, "
        "received 2026-03-02T12:01:00+00:00, urn:late)" in dict(line.fields)["candidates"]
    )


@pytest.mark.parametrize(
    ("what", "article", "outcome", "published"),
    [
        ("dismiss", None, "kill-dismissed", True),
        ("confirm", "a", "kill-confirmed", True),
        ("confirm", "late", "kill-confirmed", False),
        ("confirm", None, "kill-confirmed", False),
    ],
)
def test_what_was_held_for_a_kill_is_let_go_when_a_desk_has_decided(
    desk: PublishTables, what: str, article: str | None, outcome: str, published: bool
) -> None:
    take(desk, A, B, KILL, LATE)

    assert decide(desk, what, opened(desk)[0], article) == outcome

    (event,) = [each for each in desk.events if each.id == "late"]
    assert (event.event, event.ordered_by) == (
        "published" if published else "killed",
        "Ann Poe",
    )
    assert (event.body == LATE.body, event.stop is None) == (published, published)
    assert desk.rows["late"] is None
    assert desk.tables["wire.held"].get("late") is None


def test_an_embargo_that_ends_while_a_kill_is_open_publishes_nothing(desk: PublishTables) -> None:
    embargoed = B.model_copy(update={"embargo_until": NOON + HOUR})
    take(desk, A, embargoed, KILL)
    assert desk.next_due() == NOON + timedelta(days=30), "no longer the embargo's end"
    row = desk.rows["b"]
    assert row
    assert (row.stop.reason, row.until) == ("may-be-kill", None)

    decide(desk, "dismiss", opened(desk)[0])

    after = desk.rows["b"]
    assert after
    assert (after.stop.reason, after.until) == ("embargo", NOON + HOUR)
    assert [each.name for each in desk.due(NOON + HOUR)] == ["published"]


def test_a_newer_version_is_held_and_the_one_before_it_stands(desk: PublishTables) -> None:
    take(desk, A, B, KILL)
    second = story("b", NOON + HOUR, version=2)
    assert take(desk, second, B, second) == ["held", "superseded", "duplicate"]
    assert desk.latest["b"] is not None

    decide(desk, "dismiss", opened(desk)[0])
    assert [str(event.event) for event in desk.events if event.id == "b"] == [
        "published",
        "updated",
    ]


def test_a_version_with_another_slug_is_held_as_the_one_before_it(desk: PublishTables) -> None:
    take(desk, A, B, KILL, LATE)
    renamed = story("late", NOON + HOUR, "BC-Another", version=2)
    assert take(desk, renamed) == ["held"]

    decide(desk, "dismiss", opened(desk)[0])
    assert [(event.version, str(event.event)) for event in desk.events if event.id == "late"] == [
        (2, "published")
    ]


def test_once_a_kill_has_expired_the_next_version_is_published(desk: PublishTables) -> None:
    take(desk, A, B, KILL, LATE)
    desk.due(NOON + timedelta(days=30))
    month_later = NOON + timedelta(days=31)
    assert take(desk, story("late", month_later, "BC-Another", version=2)) == ["published"]


def test_each_record_of_a_kill_is_an_event_of_its_own(desk: PublishTables) -> None:
    outcomes = [desk.handle(each) for each in (A, B, KILL, LATE)]
    ids = [
        dict(write.headers)["ce_id"]
        for outcome in outcomes
        for write in outcome.writes
        if write.table.name == "kills.unresolved"
    ]
    assert len(ids) == len(set(ids)) == 2


def test_each_of_two_kills_has_to_be_decided(desk: PublishTables) -> None:
    take(desk, A, B, KILL, kill_of("another notice"), LATE)
    first, second = opened(desk)
    decide(desk, "dismiss", first)
    assert is_held(desk, "late")
    decide(desk, "dismiss", second)
    assert desk.latest["late"] is not None


def test_a_desk_may_release_one_article_alone(desk: PublishTables) -> None:
    take(desk, A, B, KILL, LATE)
    assert take(desk, ordered.order("release", item_id="late")) == ["published"]
    assert len(opened(desk)) == 1
    assert decide(desk, "dismiss", opened(desk)[0]) == "kill-dismissed"
    assert len([event for event in desk.events if event.id == "late"]) == 1


def test_the_end_of_a_desks_own_hold_does_not_decide_on_a_kill(desk: PublishTables) -> None:
    hold, release = (
        ordered.order("hold", item_id="late"),
        ordered.order("release", 2, item_id="late"),
    )
    assert take(desk, A, B, KILL, LATE, hold, release)[-1] == "held"
    row = desk.rows["late"]
    assert row
    assert row.stop.reason == "may-be-kill"


def test_a_draft_is_withheld_by_its_own_status(desk: PublishTables) -> None:
    draft = LATE.model_copy(update={"status": Status.WITHHELD})
    assert take(desk, A, B, KILL, draft)[-1] == "withheld"
    decide(desk, "dismiss", opened(desk)[0])
    assert is_held(desk, "late")


def test_what_was_held_goes_on_being_held_when_nobody_has_decided(desk: PublishTables) -> None:
    take(desk, A, B, KILL, LATE)
    assert [each.name for each in desk.due(NOON + timedelta(days=30))] == ["kill-expired"]
    assert is_held(desk, "late")
