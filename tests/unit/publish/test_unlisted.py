"""Copy that has no room under one of its names, where a kill could not reach it, is refused."""

from collections.abc import Iterator
from datetime import timedelta
from unittest.mock import patch

import pytest

from runtime.handler import Outcome
from schemas.article import EnrichedItem
from schemas.item import Status
from services.publish.handler import PublishHandler
from services.publish.settings import PublishSettings
from tests.unit.publish.copy import NOON
from tests.unit.publish.desk import Desk, copy, order
from tests.unit.publish.tables import PublishTables
from tests.unit.publish.takes import KILL, STORY, add, killed, take

DAY = timedelta(days=1)


def filled(*, numbers: bool = False) -> tuple[Desk, list[EnrichedItem]]:
    """A desk, and the items that fit under one name with room for few."""
    desk, taken = Desk(), list[EnrichedItem]()
    for number in range(40):
        each = copy(f"item {number}", sequence="157") if numbers else take(number)
        if desk.take(each) == ["dead-letter"]:
            return desk, taken
        taken.append(each)
    raise AssertionError("there was room for all")


@pytest.fixture
def _room_for_few() -> Iterator[None]:
    with patch.multiple("services.publish.listings", MAX_OF_RECORD=2, MAX_DEPTH=1):
        yield


@pytest.mark.usefixtures("_room_for_few")
@pytest.mark.parametrize("numbers", [False, True])
def test_what_a_kill_could_not_reach_is_a_dead_letter(numbers: bool) -> None:
    desk, taken = filled(numbers=numbers)
    refused = f"item {len(taken)}" if numbers else f"take {len(taken)}"
    one = copy(refused, sequence="157") if numbers else take(len(taken))
    outcome: Outcome = desk.handle(one)
    assert (outcome.name, outcome.source) == ("dead-letter", "baltic")
    assert (outcome.emits, outcome.writes) == ((), ())
    assert outcome.rejection
    name = "number baltic 157" if numbers else STORY
    assert (outcome.rejection.reason, outcome.rejection.error) == (
        "too-many-of-a-name",
        f"so many items are called {name!r} that a kill of them could not reach this one: "
        "ask the sender for another number, slug or guid",
    )
    assert len(taken) > 4
    desk.take(order("157") if numbers else KILL)
    assert killed(desk, taken) == len(taken)


@pytest.mark.usefixtures("_room_for_few")
def test_what_takes_copy_down_does_so_where_it_can_not_be_listed() -> None:
    desk, taken = filled()
    held = take(len(taken)).model_copy(update={"status": Status.WITHHELD})
    kill = take(len(taken) + 1).model_copy(update={"signal": "kill"})
    before = desk.names()
    assert desk.take(held) == ["withheld"]
    assert desk.names() == before
    assert desk.take(kill) == ["killed"]
    assert killed(desk, taken) == len(taken)


@pytest.mark.usefixtures("_room_for_few")
def test_old_items_of_a_number_make_room() -> None:
    desk = Desk()
    old = [copy(f"{n}", sequence="157", sent=NOON - 3 * DAY - DAY / 24) for n in range(40)]
    young = [copy(f"young {n}", sequence="157", sent=NOON - 3 * DAY) for n in range(2)]
    assert desk.take(*old, *young, copy("a", sequence="157")) == ["published"] * 43
    assert {each.id for name in desk.names("number").values() for each in name.bearers} == {
        *("young 0", "young 1", "a")
    }


@pytest.mark.usefixtures("_room_for_few")
def test_old_items_of_a_story_are_never_forgotten() -> None:
    old = [add(n).model_copy(update={"sent_at": NOON - 60 * DAY}) for n in range(6)]
    desk = Desk()
    desk.take(*old, add(7), KILL)
    assert killed(desk, [*old, add(7)]) == 7


def test_a_part_of_too_many_stories_is_a_dead_letter() -> None:
    desk = Desk()
    updates = tuple(f"urn:{number}" for number in range(21))
    assert desk.take(add(1, *updates[:20])) == ["published"]
    rejection = desk.handle(add(2, *updates)).rejection
    assert rejection
    assert (rejection.reason, rejection.error) == (
        "too-many-names",
        "it is a part of more than 19 stories: push it with fewer `updates`",
    )
    assert desk.take(add(1, *updates).model_copy(update={"signal": "hold", "take": 2})) == [
        "withheld"
    ]
    kill = add(3, *updates).model_copy(update={"take": 2, "status": Status.CANCELED})
    assert desk.take(kill) == ["killed"]
    assert desk.status("add 1") is Status.CANCELED


def test_what_desks_may_see_is_the_same_where_a_hold_can_not_be_listed() -> None:
    publish = PublishTables(PublishHandler(PublishSettings(held_slugs=False)))
    updates = tuple(f"urn:{number}" for number in range(21))
    held = add(1, *updates).model_copy(update={"signal": "hold", "take": 2, "slugline": "FIRE"})

    assert publish.handle(held).name == "withheld"
    row = publish.rows["add 1"]
    assert row
    assert row.slugline is None
