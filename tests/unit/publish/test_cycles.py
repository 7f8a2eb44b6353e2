"""Which of the stories that share a slug, a headline or a page a kill means."""

from datetime import timedelta
from itertools import permutations

import pytest

from schemas.article import EnrichedItem
from schemas.item import Status
from tests.unit.publish.copy import NOON
from tests.unit.publish.desk import Desk, kill_of
from tests.unit.publish.slugged import SLUG, is_killed, page, story

HOUR, MINUTE, DAY = timedelta(hours=1), timedelta(minutes=1), timedelta(days=1)

CYCLES: list[tuple[str, list[EnrichedItem], set[str] | None]] = [
    ("the latest day", [story("old", NOON - DAY), story("now", NOON - HOUR)], {"now"}),
    ("the day before, where there is none", [story("old", NOON - DAY)], {"old"}),
    ("two stories of a day", [story("a", NOON - 4 * HOUR), story("b", NOON - HOUR)], None),
    (
        "two stories of an earlier day than the latest",
        [story("a", NOON - DAY), story("b", NOON - DAY - HOUR), story("c", NOON - HOUR)],
        {"c"},
    ),
    (
        "a story and its leads",
        [
            story("a", NOON - 4 * HOUR),
            story("b", NOON - 3 * HOUR, f"{SLUG}, 1st Ld"),
            story("c", NOON - 2 * HOUR, f"{SLUG}, 2nd Ld-Writethru"),
        ],
        {"a", "b", "c"},
    ),
    (
        "two leads of the same number",
        [story("a", NOON - 4 * HOUR, f"{SLUG}, 1st Ld"), story("b", NOON, f"{SLUG}, 1st Ld")],
        None,
    ),
    (
        "a story of the evening, its lead of the morning",
        [story("a", NOON - 26 * HOUR), story("b", NOON - HOUR, f"{SLUG}, 1st Ld")],
        {"a", "b"},
    ),
    (
        "a story that runs over midnight",
        [story("a", NOON - 13 * HOUR), story("b", NOON - 11 * HOUR, f"{SLUG}, 1st Ld")],
        {"a", "b"},
    ),
    (
        "two stories, six hours apart, on two days",
        [story("a", NOON - 14 * HOUR), story("b", NOON - 8 * HOUR)],
        None,
    ),
    (
        "two stories, more than six hours apart, on two days",
        [story("a", NOON - 14 * HOUR - MINUTE), story("b", NOON - 8 * HOUR)],
        {"b"},
    ),
    (
        "the same headline again",
        [story("a", NOON - 4 * HOUR, headline="One"), story("b", NOON, headline="One")],
        {"a", "b"},
    ),
    (
        "one that updates the other",
        [
            story("a", NOON - 4 * HOUR, provider_guid="urn:a"),
            story("b", NOON, provider_guid="urn:b", updates=("urn:a",)),
        ],
        {"a", "b"},
    ),
    (
        "one that updates another story",
        [
            story("a", NOON - 4 * HOUR, provider_guid="urn:a"),
            story("b", NOON, provider_guid="urn:b", updates=("urn:c",)),
        ],
        None,
    ),
]


@pytest.mark.parametrize(
    ("items", "killed"), [row[1:] for row in CYCLES], ids=[row[0] for row in CYCLES]
)
def test_a_slug_means_the_latest_story_where_that_is_one(
    items: list[EnrichedItem], killed: set[str] | None
) -> None:
    for arrival in permutations(items):
        desk = Desk()
        desk.take(*arrival)
        outcome = desk.handle(kill_of(slug=SLUG))

        assert {each.id for each in items if is_killed(desk.ledger(), each.id)} == (killed or set())
        assert outcome.name == ("kill-order" if killed else "kill-unresolved")
        if not killed:
            (open_kill,) = desk.unresolved().values()
            assert (open_kill.why, desk.candidates()) == ("several", {e.id for e in items})


def test_a_headline_of_two_stories_means_neither() -> None:
    desk = Desk()
    one = story("a", NOON - HOUR, "One", headline="In brief")
    two = story("b", NOON - HOUR, "Two", headline="In brief")
    assert desk.take(one, two, kill_of(headline="In brief"))[-1] == "kill-unresolved"
    assert (desk.status("a"), desk.status("b")) == (Status.USABLE, Status.USABLE)


def test_a_page_of_two_stories_means_neither() -> None:
    desk = Desk()
    home = page("https://x.example/")
    desk.take(
        story("a", NOON - HOUR, "One", associations=home),
        story("b", NOON - HOUR, "Two", associations=home),
        kill_of(guid="https://x.example/"),
    )
    assert (desk.status("a"), desk.status("b")) == (Status.USABLE, Status.USABLE)
