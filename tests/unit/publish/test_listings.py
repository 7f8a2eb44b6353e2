"""A kill reaches all that has its name, however many; what could not be reached is refused."""

import time
from datetime import timedelta
from itertools import pairwise
from unittest.mock import patch

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from schemas.item import Status
from services.publish import kills
from services.publish.changes import PublishChanges
from services.publish.kill_names import as_named_item
from services.publish.listings import MAX_OF_RECORD, items_of, list_item
from tests.unit.publish.copy import NOON
from tests.unit.publish.desk import Desk, copy, order
from tests.unit.publish.takes import KILL, STORY, add, killed, take

DAY = timedelta(days=1)
SECONDS = 2.0


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
    assert len(outcome.emits) == 3 * 601
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
    values = [emit.value for emit in outcome.emits] + [write.value for write in outcome.writes]
    sizes = [len(value or b"") for value in values]
    assert max(sizes) < 20_000
    assert sum(sizes) < 2_000_000


def test_one_more_take_changes_three_records_at_the_most() -> None:
    desk = Desk()
    changed = []
    with patch("services.publish.listings.MAX_OF_RECORD", 5):
        for number in range(200):
            writes = desk.handle(take(number)).writes
            names = [w.key for w in writes if w.table.name == "wire.by-name" and STORY in w.key]
            changed.append(len(names))
    assert [changed[number] for number in (0, 4, 5, 10)] == [1, 1, 2, 2]
    assert max(changed) == 3
    assert max(len(name.bearers) for name in desk.names().values()) == 5
    assert MAX_OF_RECORD == 50


def test_the_names_of_the_records_are_those_that_the_next_release_reads() -> None:
    desk = Desk()
    desk.take(*(take(number) for number in range(52)))
    names = desk.names("story")
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
                desk.tables["wire.by-name"].write(write.key, write.value)
                age[write.key] = moment
            latest[listed.id] = listed
            found = items_of(PublishChanges(desk.tables), STORY)
            assert {each.id: each for each in found} == latest
            assert len(found) == len(latest)
    paths = {key: key.removesuffix(STORY).strip() for key in age}
    for key, path in paths.items():
        before = f"{path[:-1]} {STORY}".strip()
        assert not path or age[before] >= age[key]


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
    assert [len(name) for name in sorted(desk.names("guid", "number", "story"))] == (
        [len("guid sha256 ") + 64, len("number sha256 ") + 64, len("story sha256 ") + 64]
        if short
        else [500] * 3
    )
    desk.take(story, order(number))
    assert [desk.status(each) for each in ("add 1", "second", "third")] == [Status.CANCELED] * 3
    assert desk.take(copy("other", sequence=number[1:])) == ["published"]


def test_a_story_waits_for_its_takes_however_often_it_is_killed() -> None:
    desk = Desk()
    desk.take(
        *(KILL.model_copy(update={"id": f"kill {n}", "provider_guid": None}) for n in range(60))
    )
    notices = [kill.notice for kill in desk.names()[STORY].kills]
    assert notices == [f"kill {n}" for n in range(10, 60)]
    assert desk.take(take(2)) == ["killed"]
