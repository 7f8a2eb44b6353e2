"""A kill reaches all that has its name, however many; what could not be reached is refused."""

import time
from collections.abc import Sequence
from datetime import timedelta
from itertools import pairwise
from unittest.mock import patch

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from runtime.handler import Outcome
from schemas.article import EnrichedItem, EventKind
from schemas.item import Status
from services.publish import kills
from services.publish.changes import PublishChanges
from services.publish.kill_names import as_named_item
from services.publish.listings import MAX_OF_RECORD, items_of, list_item
from tests.unit.publish.copy import NOON
from tests.unit.publish.desk import Desk, copy, order

DAY = timedelta(days=1)
STORY = "story baltic harbour-fire 2026-03-02"
SECONDS = 2.0


def take(number: int) -> EnrichedItem:
    """A take by its slug."""
    return copy(f"take {number}", slugline=f"HARBOUR-FIRE, Take {number}", take=number)


def add(number: int, *updates: str) -> EnrichedItem:
    """A part of the stories of these guids."""
    return copy(f"add {number}", signal="add", updates=updates or ("urn:base",))


KILL = copy(
    "base", version=2, slugline="HARBOUR-FIRE", status=Status.CANCELED, provider_guid="urn:base"
)


def killed(desk: Desk, items: Sequence[EnrichedItem]) -> int:
    last = {event.id: event.event for event in desk.events}
    return sum(last[each.id] == EventKind.KILLED for each in items)


@pytest.mark.parametrize("count", [50, 51, 60, 120])
def test_a_kill_reaches_every_take_before_it_and_after_it(count: int) -> None:
    takes = [each for number in range(count // 2) for each in (take(number), add(number))]
    for before in (0, count // 3, count):
        desk = Desk()
        desk.take(*takes[:before], KILL, *takes[before:])
        assert killed(desk, takes) == len(takes)
        assert desk.take(*takes) == ["already-killed"] * len(takes)
        assert len(desk.events) == 1 + len(takes) + min(before, len(takes))


def test_a_kill_by_reference_reaches_every_take_of_its_item() -> None:
    takes = [take(number) for number in range(600)]
    desk = Desk()
    desk.take(*takes, copy("base", sequence="157", slugline="HARBOUR-FIRE"))
    assert killed(desk, takes) == 0

    outcome = desk.handle(order("157"))

    assert (outcome.name, outcome.rejection) == ("kill-order", None)
    assert len(outcome.emits) == 2 * 601
    assert killed(desk, takes) == 600


def test_a_kill_by_number_reaches_all_that_has_it() -> None:
    items = [copy(f"item {number}", sequence="157") for number in range(120)]
    before, after = Desk(), Desk()
    before.take(order("157"), *items)
    after.take(*items, order("157"))
    assert killed(before, items) == killed(after, items) == 120


def test_the_takes_of_another_source_are_left_alone() -> None:
    desk = Desk()
    others = [take(n).model_copy(update={"source": "nordic"}) for n in range(60)]
    desk.take(*others, KILL)
    assert killed(desk, others) == 0


def test_six_hundred_takes_are_killed_within_the_time_and_size_of_an_item() -> None:
    desk = Desk()
    desk.take(*(take(number) for number in range(600)))
    begun = time.process_time()
    outcome = desk.handle(KILL)
    assert time.process_time() - begun < SECONDS
    sizes = [len(each.value or b"") for each in (*outcome.emits, *outcome.writes)]
    assert max(sizes) < 20_000
    assert sum(sizes) < 2_000_000


def test_one_more_take_changes_three_records_at_the_most() -> None:
    desk = Desk()
    changed = []
    with patch("services.publish.listings.MAX_OF_RECORD", 5):
        for number in range(200):
            writes = desk.handle(take(number)).writes
            changed.append(sum(write.table.name == "wire.by-name" for write in writes))
    assert [changed[number] for number in (0, 4, 5, 10)] == [1, 1, 2, 2]
    assert max(changed) == 3
    assert max(len(name.bearers) for name in desk.names().values()) == 5
    assert MAX_OF_RECORD == 50


def test_the_names_of_the_records_are_those_that_the_next_release_reads() -> None:
    desk = Desk()
    desk.take(*(take(number) for number in range(52)))
    names = desk.names()
    assert set(names) == {STORY, f"3 {STORY}", f"9 {STORY}"}
    assert [each.id for each in names[f"3 {STORY}"].bearers] == ["take 0"]
    assert [each.id for each in names[STORY].bearers][::49] == ["take 2", "take 51"]


def test_a_name_that_the_last_release_has_filled_goes_on() -> None:
    desk = Desk()
    old = [take(number) for number in range(50)]
    desk.take(*old)
    kept = {key: value for key, value in desk.names().items() if key == STORY}
    assert len(kept[STORY].bearers) == 50

    desk.take(take(50), take(51), KILL)

    assert killed(desk, [*old, take(50), take(51)]) == 52


ITEMS = st.lists(st.integers(0, 30), max_size=200)


@given(ITEMS)
@settings(max_examples=50, deadline=None)
def test_all_are_listed_as_they_last_were_and_no_record_outlives_the_one_before_it(
    numbers: list[int],
) -> None:
    desk, latest, age = Desk(), {}, dict[str, int]()
    with patch("services.publish.listings.MAX_OF_RECORD", 3):
        for moment, number in enumerate(numbers):
            listed = as_named_item(take(number)).model_copy(
                update={"at": NOON + timedelta(seconds=moment)}
            )
            changes = PublishChanges(desk.tables)
            assert list_item(changes, STORY, listed, lambda _: False)
            for write in changes.writes:
                desk.tables["wire.by-name"].changes[write.key] = write.value
                age[write.key] = moment
            latest[listed.id] = listed
            found = items_of(PublishChanges(desk.tables), STORY)
            assert {each.id: each for each in found} == latest
            assert len(found) == len(latest)
    paths = {key: key.removesuffix(STORY).strip() for key in age}
    for key, path in paths.items():
        before = f"{path[:-1]} {STORY}".strip()
        assert not path or age[before] >= age[key]


def filled(*, numbers: bool = False) -> tuple[Desk, list[EnrichedItem]]:
    """A desk, and the items that fit under one name with room for few."""
    desk, taken = Desk(), []
    for number in range(40):
        each = copy(f"item {number}", sequence="157") if numbers else take(number)
        if desk.take(each) == ["dead-letter"]:
            return desk, taken
        taken.append(each)
    raise AssertionError("there was room for all")


@pytest.fixture
def _room_for_few() -> object:
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
    assert {each.id for name in desk.names().values() for each in name.bearers} == {
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


def test_a_kill_follows_takes_of_takes_to_the_end() -> None:
    guids = [f"urn:{number}" for number in range(1200)]
    chain = [
        add(number, guid).model_copy(update={"provider_guid": following})
        for number, (guid, following) in enumerate(pairwise(guids))
    ]
    desk = Desk()
    desk.take(*chain)
    outcome = desk.handle(copy("base", status=Status.CANCELED, provider_guid="urn:0"))
    assert (outcome.rejection, killed(desk, chain)) == (None, len(chain))


def test_a_kill_that_does_not_end_says_where_it_has_stopped() -> None:
    desk = Desk()
    chain = [
        add(n, f"urn:{n}").model_copy(update={"provider_guid": f"urn:{n + 1}"}) for n in range(9)
    ]
    desk.take(*chain)
    with patch.object(kills, "MAX_REACHED", 6):
        outcome = desk.handle(copy("base", status=Status.CANCELED, provider_guid="urn:0"))
    assert (outcome.name, killed(desk, chain)) == ("killed", 3)
    assert outcome.rejection
    assert (outcome.rejection.reason, outcome.rejection.error) == (
        "too-many-to-kill",
        "it killed 6 items and names; more follow from 'guid baltic urn:3': "
        "find those that are still to be killed, and kill each by its id",
    )
    again = Desk()
    again.take(*chain, copy("base", sequence="157", provider_guid="urn:0"))
    with patch.object(kills, "MAX_REACHED", 2):
        cut_short = again.handle(order("157"))
    assert cut_short.name == "kill-order"
    assert cut_short.rejection
    assert cut_short.rejection.reason == "too-many-to-kill"


@pytest.mark.parametrize(("length", "short"), [(500, False), (501, True)])
def test_a_name_is_as_long_as_a_key_may_be(length: int, short: bool) -> None:
    desk = Desk()
    guid = "u" * (length - len("guid baltic "))
    long_slug = "s" * (length - len("story baltic  2026-03-02"))
    number = "a" * (length - len("number baltic "))
    story = copy("base", slugline=long_slug, provider_guid=guid, signal="kill")
    desk.take(
        add(1, guid), copy("second", slugline=long_slug, take=2), copy("third", sequence=number)
    )
    assert [len(name) for name in sorted(desk.names())] == (
        [len("guid sha256 ") + 64, len("number sha256 ") + 64, len("story sha256 ") + 64]
        if short
        else [500] * 3
    )
    desk.take(story, order(number))
    assert [desk.status(each) for each in ("add 1", "second", "third")] == [Status.CANCELED] * 3
    assert desk.take(copy("other", sequence=number[1:])) == ["published"]
