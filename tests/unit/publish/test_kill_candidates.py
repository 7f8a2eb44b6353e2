"""Copy that is published while a kill is unresolved is named to desks."""

from datetime import timedelta

import pytest

from runtime.metrics.measures import Count
from schemas.article import EnrichedItem
from schemas.item import KillReference, Status, Stop
from services.publish.metrics import KILL_CANDIDATES
from tests.unit.publish.copy import NOON
from tests.unit.publish.deciding import candidates, decide, opened, take
from tests.unit.publish.desk import copy
from tests.unit.publish.ordered import HOUR
from tests.unit.publish.slugged import SLUG, story
from tests.unit.publish.tables import PublishTables

MINUTE = timedelta(minutes=1)
WORDS = Stop(reason="kill", words="Please kill the story.")


def kill_of(item_id: str = "notice", source: str = "baltic", **named: str) -> EnrichedItem:
    reference = KillReference(source="baltic", **(named or {"slug": SLUG}))
    return copy(item_id, source=source, orders_kill_of=reference, stop=WORDS)


KILL = kill_of()
LATE = story("late", NOON - HOUR, received_at=NOON + MINUTE)
RIVALS = kill_of(source="rival").model_copy(update={"unconfirmed": "rival may not"})


@pytest.fixture
def desk() -> PublishTables:
    return PublishTables()


AFTER = story("after", NOON + 10 * MINUTE)


def test_what_was_sent_after_a_kill_that_met_nothing_is_published_and_named(
    desk: PublishTables,
) -> None:
    take(desk, KILL)

    outcome = desk.handle(AFTER)

    assert outcome.name == "published"
    assert candidates(desk) == {"after"}
    assert Count(KILL_CANDIDATES, ("baltic",)) in outcome.measures
    assert [each.event for each in outcome.said] == ["kill unresolved"]
    assert opened(desk)[0].why == "not-found"


@pytest.mark.parametrize(
    "other",
    [
        story("other", NOON + timedelta(days=1, minutes=1)),
        story("other", NOON + HOUR, "BC-Another"),
        story("other", NOON + HOUR, signal="kill"),
    ],
)
def test_tomorrows_story_another_and_a_notice_are_not_named(
    desk: PublishTables, other: EnrichedItem
) -> None:
    take(desk, KILL, other)
    assert candidates(desk) == set()


def test_what_comes_after_a_kill_that_a_desk_has_to_confirm_is_named_to_it(
    desk: PublishTables,
) -> None:
    assert take(desk, RIVALS, LATE) == ["kill-unresolved", "published"]
    (kill,) = opened(desk)
    assert (kill.why, candidates(desk)) == ("unconfirmed", {"late"})

    assert decide(desk, "confirm", kill) == "kill-confirmed"
    assert [str(event.event) for event in desk.events] == ["published", "killed"]
    assert opened(desk) == []


def test_a_kill_that_a_desk_has_dismissed_is_not_heard_of_again(desk: PublishTables) -> None:
    take(desk, RIVALS)
    decide(desk, "dismiss", opened(desk)[0])
    assert desk.handle(LATE).said == ()


@pytest.mark.parametrize("named", [{"slug": SLUG}, {"sequence": "157"}])
def test_kills_by_those_who_may_not_push_out_none_by_those_who_may(
    desk: PublishTables, named: dict[str, str]
) -> None:
    """Of many kills of a number one remains that means all: not for those who may kill none."""
    item = story("item", NOON - HOUR, sequence="157", received_at=NOON + MINUTE)
    other = story("other", NOON - timedelta(days=2), "BC-Another", sequence="157")
    flood = [
        kill_of(f"flood {n}", "rival", **named).model_copy(update={"unconfirmed": "it may not"})
        for n in range(60)
    ]
    take(desk, kill_of(**named), *flood)
    assert take(desk, other, item)[-1] == "killed"
    assert desk.entry("other").status is Status.USABLE
    assert len(opened(desk)) == 60
