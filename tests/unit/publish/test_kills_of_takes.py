"""Kills of a story reach its takes, in any order of arrival."""

from datetime import datetime, timedelta
from itertools import permutations

import pytest

from schemas.article import EnrichedItem
from schemas.item import Status, Stop
from tests.unit.publish import ordered
from tests.unit.publish.copy import NOON
from tests.unit.publish.desk import Desk, copy, order

HOUR = timedelta(hours=1)

TAKES = (
    copy("base", slugline="HARBOUR-FIRE"),
    copy("second", slugline="Harbour-Fire, Take 2", take=2),
    copy("add", slugline="Something else", signal="add", updates=("urn:base",)),
    copy("namesake", slugline="HARBOUR-FIRE"),
    copy(
        "base", version=2, slugline="HARBOUR-FIRE", status=Status.CANCELED, provider_guid="urn:base"
    ),
)


def test_a_kill_reaches_all_takes_in_every_order() -> None:
    for arrival in permutations(TAKES):
        desk = Desk()
        desk.take(*arrival)

        ends = {name: desk.status(name) for name in ("base", "second", "add", "namesake")}
        killed = Status.CANCELED
        assert ends == {"base": killed, "second": killed, "add": killed, "namesake": Status.USABLE}


BARE_KILL = copy("base", version=2, status=Status.CANCELED)
"""A kill that states no more than the id."""


@pytest.mark.parametrize("kill", [BARE_KILL, ordered.order("kill", item_id="base")])
def test_a_kill_of_an_id_alone_reaches_all_takes_in_every_order(kill: EnrichedItem) -> None:
    story = (copy("base", slugline="HARBOUR-FIRE", provider_guid="urn:base"), *TAKES[1:4], kill)
    for arrival in permutations(story):
        desk = Desk()
        desk.take(*arrival)

        alive = {each.id for each in story if desk.status(each.id) is not Status.CANCELED}
        assert alive == {"namesake"}


def test_a_kill_of_an_id_reaches_the_takes_of_all_its_versions() -> None:
    first = copy("base", slugline="Something else", sent=NOON - 24 * HOUR)
    versions = (first, copy("base", version=2, slugline="HARBOUR-FIRE"), copy("base", version=3))
    takes = (
        copy("old", slugline="Something else", sent=NOON - 24 * HOUR, take=2),
        copy("new", slugline="HARBOUR-FIRE", take=3),
    )
    for copies in ((*versions, *takes), (*takes, *versions)):
        desk = Desk()
        # A guid is known by all of its versions, a slug by those that have it.
        desk.take(*(each.model_copy(update={"provider_guid": each.id}) for each in copies))
        desk.take(ordered.order("kill", item_id="base"))

        assert {each.id for each in copies if desk.status(each.id) is not Status.CANCELED} == set()


@pytest.mark.parametrize("order_first", [False, True])
def test_the_event_of_a_take_names_the_desk_that_has_killed_its_story(order_first: bool) -> None:
    desk = Desk()
    kill, base = ordered.order("kill", item_id="base"), TAKES[0]
    desk.take(*((kill, TAKES[1], base) if order_first else (base, TAKES[1], kill)))

    (event,) = [each for each in desk.events if (each.id, each.event) == ("second", "killed")]
    assert (event.ordered_by, event.stop) == ("Ann Poe", Stop(reason="desk", words="legal"))
    assert (event.source, event.slugline) == ("baltic", "Harbour-Fire, Take 2")


def test_a_kill_by_reference_reaches_the_takes_of_its_item() -> None:
    desk = Desk()
    desk.take(
        copy("base", sequence="157", slugline="FIRE"),
        copy("second", sequence="160", slugline="FIRE", take=2),
        order("157"),
    )

    assert desk.events_of("second") == ["published", "killed"]


STORIES = [
    ("Harbour-Fire (Take 2)", NOON, True),
    ("HARBOUR FIRE, 2nd take", NOON, True),
    ("Harbour-Fire", NOON - 11 * HOUR, True),
    ("Harbour-Fire", NOON - 13 * HOUR, False),
    ("Harbour-Fires", NOON, False),
    (None, NOON, False),
]


@pytest.mark.parametrize(("slugline", "sent", "reached"), STORIES)
@pytest.mark.parametrize("kill_first", [False, True])
def test_a_take_is_of_the_story_of_its_slug_and_day(
    slugline: str | None, sent: datetime, reached: bool, kill_first: bool
) -> None:
    desk = Desk()
    take = copy("second", slugline=slugline, sent=sent, take=2)
    story = copy("base", slugline="HARBOUR-FIRE", signal="kill")

    desk.take(*((story, take) if kill_first else (take, story)))

    assert (desk.status("second") is Status.CANCELED) is reached


def test_what_has_no_slug_is_no_story_of_all_that_has_none() -> None:
    desk = Desk()
    desk.take(copy("second", take=2), copy("base", signal="kill"))

    assert desk.status("second") is Status.USABLE


def test_a_killed_take_brings_down_what_adds_to_the_same_story() -> None:
    desk = Desk()
    desk.take(
        copy("first add", signal="add", updates=("urn:base", "urn:lead")),
        copy("second add", signal="add", updates=("urn:lead",)),
        copy("stranger", signal="add", updates=("urn:other",)),
        copy("first add", version=2, take=2, updates=("urn:lead",), signal="kill"),
    )

    ends = {name: desk.status(name) for name in ("first add", "second add", "stranger")}
    assert ends == {
        "first add": Status.CANCELED,
        "second add": Status.CANCELED,
        "stranger": Status.USABLE,
    }


def test_names_are_written_as_the_next_release_reads_them() -> None:
    desk = Desk()
    desk.take(
        copy("ferry", sequence="BDT0157"),
        copy("dock", sequence="A/12/B"),
        copy("second", slugline="Harbour_Fire, Take 2", take=2, updates=("urn:base",)),
    )

    desk.take(copy("page", provider_guid="https://www.baltic.example/1/", slugline="Fire, 2nd Ld"))
    assert set(desk.names()) == {
        "number baltic 157",
        "number baltic a-12-b",
        "story baltic harbour-fire 2026-03-02",
        "guid baltic urn:base",
        "slug baltic harbour-fire",
        "slug baltic fire",
        "headline baltic ca54a27b5f2757282da6b9c533a8e31b",
        "item baltic https://www.baltic.example/1/",
        "address baltic baltic.example/1",
    }
