"""A version that comes without the embargo of the one before, while that still runs."""

from datetime import datetime, timedelta
from itertools import permutations
from typing import Any

import pytest

from schemas.article import ArticleEvent, EnrichedItem
from services.publish.handler import PublishHandler
from services.publish.settings import PublishSettings
from tests.unit.publish.copy import NOON, hold, item
from tests.unit.publish.ordered import order
from tests.unit.publish.story import LATER
from tests.unit.publish.tables import PublishTables

HOUR = timedelta(hours=1)
V1 = item(1, "First.", embargo_until=LATER)
V2 = item(2, "Second.", received_at=NOON + HOUR)
V3 = item(3, "Third.", received_at=NOON + 2 * HOUR)
WARNING = (
    "version {} came without the embargo of version 1, which ran until 2026-03-02T18:00:00+00:00"
)


def publish(policy: Any) -> PublishTables:
    return PublishTables(PublishHandler(PublishSettings(embargo_dropped=policy)))


def play(policy: str, *copies: EnrichedItem, end: datetime = LATER) -> list[ArticleEvent]:
    """The events of some versions, handled as they are received, and of the time until `end`."""
    desk = publish(policy)
    for copy in copies:
        desk.handle(copy, copy.received_at)
    desk.due(end)
    return desk.events


def test_it_is_published_at_once_with_a_warning() -> None:
    (event,) = play("publish", V1, V2, end=NOON + HOUR)
    assert (event.event, event.body) == ("published", ("Second.",))
    assert event.warnings[-1] == WARNING.format(2)


def test_a_setting_has_it_wait_for_the_end_of_that_embargo() -> None:
    desk = publish("hold")
    assert [desk.handle(copy, copy.received_at).name for copy in (V1, V2)] == ["held", "held"]
    row = desk.rows["ferry"]
    assert row
    assert (row.version, row.stop.reason, row.until) == (2, "embargo", LATER)
    assert desk.due(LATER - HOUR) == []
    desk.due(LATER)
    (event,) = desk.events
    assert (event.event, event.body, event.warnings[-1]) == (
        "published",
        ("Second.",),
        WARNING.format(2),
    )


def test_it_counts_for_every_version_while_it_runs() -> None:
    first, second = play("publish", V1, V2, V3)
    assert (first.warnings[-1], second.warnings[-1]) == (WARNING.format(2), WARNING.format(3))
    (event,) = play("hold", V1, V2, V3)
    assert (event.body, event.warnings[-1]) == (("Third.",), WARNING.format(3))


LIFTED = V2.model_copy(update={"embargo_lifted": True})
NOT_DROPPED = [
    ("another embargo", [V1, item(2, "Second.", embargo_until=LATER + HOUR)]),
    ("an earlier end", [V1, item(2, "Second.", embargo_until=NOON - HOUR)]),
    ("until further notice", [V1, item(2, "Second.", embargo_indefinite=True)]),
    ("a note that lifts it", [V1, LIFTED]),
    ("it had ended", [V1, item(2, "Second.", received_at=LATER)]),
    ("an end that nobody knew", [item(1, embargo_indefinite=True), V2]),
    ("no embargo", [item(1), V2]),
    ("a hold", [V1, hold(2)]),
    ("the same version", [V1, item(1, "First.", received_at=NOON + HOUR)]),
]


@pytest.mark.parametrize("copies", [row[1] for row in NOT_DROPPED], ids=[r[0] for r in NOT_DROPPED])
def test_what_is_no_version_without_its_embargo(copies: list[EnrichedItem]) -> None:
    given = [play(policy, *copies, end=LATER + HOUR) for policy in ("publish", "hold")]
    assert given[0] == given[1]
    assert not any("came without" in each for event in given[0] for each in event.warnings)


@pytest.mark.parametrize("policy", ["publish", "hold"])
@pytest.mark.parametrize("order", list(permutations([V1, V2, V3])))
def test_any_order_ends_with_the_newest_version(
    policy: str, order: tuple[EnrichedItem, ...]
) -> None:
    desk = publish(policy)
    for copy in order:
        desk.handle(copy, NOON + 2 * HOUR)
    desk.due(LATER)
    assert desk.events[-1].body == ("Third.",)
    assert (desk.entry().version, desk.entry().seen[-1]) == (3, V3.digest)
    assert desk.rows.get("ferry") is None


def test_it_is_said_once_where_a_desk_has_held_it_besides() -> None:
    desk = publish("publish")
    for each in (V1, order("hold", 0.5), V2, order("release", 2)):
        desk.handle(each, each.received_at)
    assert desk.events[-1].body == ("Second.",)
    assert desk.events[-1].warnings.count(WARNING.format(2)) == 1


@pytest.mark.parametrize("order", [(V1, V2, V3), (V1, V3, V2)])
def test_whatever_comes_after_the_embargo_waits_for_it(order: tuple[EnrichedItem, ...]) -> None:
    assert play("hold", *order, end=LATER - HOUR) == []


@pytest.mark.parametrize("policy", ["publish", "hold"])
def test_a_replay_says_the_same_of_the_version(policy: str) -> None:
    (before,) = play(policy, V1, V2)
    desk = publish(policy)
    for copy in (V1, V2):
        desk.handle(copy, LATER + 24 * HOUR)
    first, second = desk.events
    assert (first.event, first.body) == ("published", ("First.",))
    assert (second.body, second.warnings, second.digest) == (
        before.body,
        before.warnings,
        before.digest,
    )
