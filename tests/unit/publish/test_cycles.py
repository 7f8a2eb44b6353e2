"""Which of the stories that share a slug, a headline or a page a kill means."""

from datetime import UTC, datetime, timedelta, timezone
from itertools import permutations

import pytest

from schemas.article import EnrichedItem
from schemas.item import Status
from schemas.ledger import NamedItem, NamedKill
from services.publish.cycles import latest_story
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


SECOND = timedelta(seconds=1)
MIDNIGHT = NOON - 12 * HOUR


def listed(
    item_id: str,
    since: datetime,
    *,
    last: datetime | None = None,
    received: datetime | None = None,
    mark: str = "",
) -> NamedItem:
    """An item as it is listed under its slug; `since`, `last`: when it was first and last sent."""
    return NamedItem(
        id=item_id,
        at=last or since,
        since=since,
        received=received or since,
        slug="mine-collapse",
        mark=mark,
    )


def ordered(at: datetime, received: datetime | None = None) -> NamedKill:
    return NamedKill(notice="notice", at=at, received=received or at)


def meant(kill: NamedKill, *items: NamedItem) -> set[str]:
    """The ids of what the kill means, whether one story or several."""
    return {each.id for each in latest_story(items, kill).items}


@pytest.mark.parametrize(
    ("item", "kill", "is_meant"),
    [
        pytest.param(
            listed("a", NOON - HOUR, last=NOON + HOUR), ordered(NOON), True, id="a later version"
        ),
        pytest.param(
            listed("a", NOON + 5 * MINUTE), ordered(NOON), True, id="a clock that is fast"
        ),
        pytest.param(
            listed("a", NOON + 5 * MINUTE, received=NOON + HOUR),
            ordered(NOON, NOON + HOUR),
            True,
            id="a clock that is fast, both received later",
        ),
        pytest.param(
            listed("a", NOON + HOUR, received=NOON + 2 * HOUR),
            ordered(NOON, NOON + 2 * HOUR),
            False,
            id="sent after the kill by the times of both, received with it",
        ),
        pytest.param(
            listed("a", NOON + HOUR),
            ordered(NOON, NOON + 2 * HOUR),
            True,
            id="of no stated time, received before the kill was",
        ),
        pytest.param(
            listed("a", NOON + 5 * MINUTE),
            ordered(NOON - HOUR, NOON),
            True,
            id="of no stated time, received five minutes after the kill",
        ),
        pytest.param(
            listed("a", NOON + 5 * MINUTE + SECOND),
            ordered(NOON - HOUR, NOON),
            False,
            id="of no stated time, received later than that",
        ),
        pytest.param(
            listed("a", NOON - HOUR, received=NOON),
            ordered(MIDNIGHT, NOON),
            True,
            id="sent on the day that the kill states",
        ),
        pytest.param(
            listed("a", NOON + HOUR, received=NOON + 2 * HOUR),
            ordered(MIDNIGHT, NOON),
            False,
            id="sent on that day, after the kill was received",
        ),
        pytest.param(
            listed("a", NOON - HOUR, received=NOON),
            ordered(MIDNIGHT, NOON + 3 * DAY),
            True,
            id="sent on that day, the kill received days after it",
        ),
        pytest.param(
            listed("a", NOON + DAY, received=NOON + 2 * DAY),
            ordered(MIDNIGHT, NOON + 3 * DAY),
            False,
            id="sent on the day after it, the kill received days after it",
        ),
    ],
)
def test_a_kill_means_only_what_was_sent_before_it(
    item: NamedItem, kill: NamedKill, is_meant: bool
) -> None:
    assert meant(kill, item) == ({"a"} if is_meant else set())


def test_the_day_is_that_of_the_kills_zone() -> None:
    kill = ordered(NOON.replace(tzinfo=timezone(10 * HOUR)))
    night, morning = MIDNIGHT.replace(tzinfo=kill.at.tzinfo) + HOUR, kill.at - 3 * HOUR
    items = listed("night", night), listed("morning", morning)

    assert morning - night > 6 * HOUR
    assert (night.astimezone(UTC).day, morning.astimezone(UTC).day) == (1, 1)
    assert meant(kill, *items) == {"night", "morning"}


def test_a_story_ends_the_search_though_a_lead_stands_before_it() -> None:
    items = (
        listed("yesterday", NOON - DAY),
        listed("lead", NOON - 3 * HOUR, mark="1st-ld"),
        listed("today", NOON - HOUR),
    )
    assert meant(ordered(NOON), *items) == {"lead", "today"}


def test_a_version_sent_after_the_kill_makes_no_item_the_latest() -> None:
    items = listed("a", NOON - 2 * HOUR), listed("b", NOON - HOUR, last=NOON + DAY)
    assert meant(ordered(NOON), *items) == {"a", "b"}


def test_a_version_sent_with_the_kill_counts_for_the_day_that_it_states() -> None:
    kill = ordered(MIDNIGHT - 2 * MINUTE)
    same_time = listed("b", kill.at - HOUR, last=kill.at + 5 * MINUTE)
    before = listed("a", MIDNIGHT + 2 * MINUTE - 6 * HOUR)

    assert meant(kill, before, same_time) == {"b"}
