"""Kills by slug, headline, guid and address, before and after what they mean."""

from datetime import timedelta
from itertools import permutations
from typing import Any

import pytest

from schemas.article import EnrichedItem
from schemas.item import Association, Status
from tests.unit.publish.copy import NOON
from tests.unit.publish.desk import Desk, kill_of, order
from tests.unit.publish.slugged import SLUG, is_killed, page, story

HOUR, MINUTE, DAY = timedelta(hours=1), timedelta(minutes=1), timedelta(days=1)
KILL_SLUG = {"slug": SLUG}


@pytest.mark.parametrize(
    ("has", "kills", "reaches"),
    [
        pytest.param({}, KILL_SLUG, True, id="the slug"),
        pytest.param({}, {"slug": "bc-nv mine collapse"}, True, id="in other letters"),
        pytest.param({}, {"slug": f"{SLUG}, 2nd Ld"}, True, id="with a lead's mark"),
        pytest.param({"slugline": f"{SLUG}, 1st Ld,0300"}, KILL_SLUG, True, id="a lead of it"),
        pytest.param({"slugline": f"{SLUG}s"}, KILL_SLUG, False, id="another slug"),
        pytest.param({"slugline": f"{SLUG}, Rescue"}, KILL_SLUG, False, id="a sidebar"),
        pytest.param({"source": "nordic"}, KILL_SLUG, False, id="another source"),
        pytest.param({"sent": NOON - 7 * DAY}, KILL_SLUG, True, id="within the window"),
        pytest.param({"sent": NOON - 7 * DAY - MINUTE}, KILL_SLUG, False, id="too long ago"),
        pytest.param(
            {"sent": NOON - 90 * DAY, "received_at": NOON - DAY}, KILL_SLUG, True, id="an archive's"
        ),
        pytest.param({"sent": NOON + 5 * MINUTE}, KILL_SLUG, True, id="a clock that is fast"),
        pytest.param({"sent": NOON + 6 * MINUTE}, KILL_SLUG, False, id="sent after it"),
        pytest.param(
            {"sent": NOON - MINUTE, "received_at": NOON + HOUR}, KILL_SLUG, True, id="come late"
        ),
        pytest.param(
            {"headline": "Mine collapses"}, {"headline": "MINE  collapses."}, True, id="headline"
        ),
        pytest.param(
            {"headline": "Mine collapses in Nevada"},
            {"headline": "Mine collapses"},
            False,
            id="another headline",
        ),
        pytest.param({"provider_guid": "urn:x:1"}, {"guid": "urn:x:1"}, True, id="guid"),
        pytest.param({"provider_guid": "urn:x:11"}, {"guid": "urn:x:1"}, False, id="other guid"),
        pytest.param(
            {"provider_guid": "urn:x:1", "sent": NOON + DAY},
            {"guid": "urn:x:1"},
            True,
            id="any day",
        ),
        pytest.param(
            {"associations": page("https://www.x.example/a/1/")},
            {"guid": "http://X.example/a/1#top"},
            True,
            id="its page",
        ),
        pytest.param(
            {"associations": page("https://x.example/a?id=1")},
            {"guid": "https://x.example/a?id=2"},
            False,
            id="another page",
        ),
        pytest.param(
            {"associations": (Association(rel="related", href="https://x.example/a"),)},
            {"guid": "https://x.example/a"},
            False,
            id="a link in it",
        ),
    ],
)
@pytest.mark.parametrize("kill_first", [False, True])
def test_a_reference_reaches_its_item_whichever_comes_first(
    has: dict[str, Any], kills: dict[str, Any], reaches: bool, kill_first: bool
) -> None:
    desk = Desk()
    item, kill = story("mine", **{"sent": NOON - HOUR, **has}), kill_of(**kills)

    outcomes = desk.take(*((kill, item) if kill_first else (item, kill)))

    assert (desk.status("mine") is Status.CANCELED) is reaches
    assert bool(desk.unresolved()) is not reaches
    assert outcomes[0 if kill_first else 1] == (
        "kill-order" if reaches and not kill_first else "kill-unresolved"
    )


STORY = (
    story("base", NOON - 5 * HOUR),
    story("lead", NOON - 3 * HOUR, f"{SLUG}, 1st Ld"),
    story("take", NOON - 2 * HOUR, f"{SLUG}, Take 2", take=2),
    story("new", NOON + HOUR),
)
REFERENCES: list[dict[str, Any]] = [
    {"slug": SLUG},
    {"headline": "Headline of base"},
    {"guid": "urn:base"},
]


BASE = STORY[0].model_copy(update={"provider_guid": "urn:base"})
SETS = [
    (BASE, *STORY[1:]),
    (BASE, BASE.model_copy(update={"version": 2, "digest": "2"}), STORY[1]),
]


@pytest.mark.parametrize("items", SETS, ids=["a story and the next", "versions"])
@pytest.mark.parametrize("named", REFERENCES, ids=["slug", "headline", "guid"])
def test_every_order_of_a_story_and_its_kill_ends_alike(
    named: dict[str, Any], items: tuple[EnrichedItem, ...]
) -> None:
    ends = []
    for arrival in permutations((*items, kill_of(**named))):
        desk = Desk()
        desk.take(*arrival)
        ends.append((desk.ledger(), desk.unresolved()))

    assert all(end == ends[0] for end in ends)
    reached = {"base", "take"} | ({"lead"} if "slug" in named else set())
    killed = {each.id for each in items if is_killed(ends[0][0], each.id)}
    assert killed == reached & {each.id for each in items}


def test_every_order_of_versions_and_a_kill_that_names_none_ends_alike() -> None:
    versions = (
        story("base", NOON - HOUR),
        story("base", NOON - HOUR, version=2),
        story("take", NOON - HOUR, take=2),
        story("base", version=2, slugline=f"{SLUG}, KILL", signal="kill"),
        story("other", NOON - HOUR, "Other"),
    )
    ends = []
    for arrival in permutations(versions):
        desk = Desk()
        desk.take(*arrival)
        ends.append(desk.ledger())

    assert all(end == ends[0] for end in ends)
    assert is_killed(ends[0], "base")
    assert is_killed(ends[0], "take")
    assert not is_killed(ends[0], "other")


def test_a_second_story_that_comes_late_is_put_before_the_desks() -> None:
    desk = Desk()
    desk.take(story("a", NOON - 2 * HOUR), kill_of(slug=SLUG))
    assert (desk.status("a"), desk.unresolved()) == (Status.CANCELED, {})

    assert desk.take(story("b", NOON - HOUR, received_at=NOON + MINUTE)) == ["held"]

    (open_kill,) = desk.unresolved().values()
    assert (open_kill.why, desk.candidates()) == ("several", {"b"})


def test_what_takes_the_place_of_a_killed_story_is_published() -> None:
    desk = Desk()
    desk.take(story("a", NOON - HOUR), kill_of(slug=SLUG))

    assert desk.take(story("b", NOON + HOUR)) == ["published"]
    assert desk.unresolved() == {}


def test_notices_are_no_stories() -> None:
    desk = Desk()
    notice = story("notice", NOON, f"{SLUG}, KILL", signal="kill")
    desk.take(story("a", NOON - HOUR), notice, kill_of(slug=SLUG))

    assert (desk.status("a"), desk.unresolved()) == (Status.CANCELED, {})


def test_a_notice_that_is_a_version_of_its_item_has_met_it() -> None:
    desk = Desk()
    desk.take(story("notice", NOON - HOUR), story("notice", version=2, signal="kill"))

    assert desk.take(kill_of(slug=SLUG)) == ["kill-order"]


def test_a_kill_by_slug_reaches_six_hundred_takes() -> None:
    desk = Desk()
    takes = [story(f"{n}", NOON - HOUR, f"{SLUG}, Take {n}", take=n) for n in range(1, 601)]
    desk.take(story("base", NOON - HOUR), *takes, kill_of(slug=SLUG))
    assert all(desk.status(each.id) is Status.CANCELED for each in takes)


def test_a_slug_of_all_copy_refuses_none_and_means_none() -> None:
    desk = Desk()
    items = [story(f"{number}", NOON - HOUR, "News") for number in range(120)]
    assert desk.take(*items) == ["published"] * 120
    assert desk.take(kill_of(slug="News")) == ["kill-unresolved"]
    (open_kill,) = desk.unresolved().values()
    assert len(open_kill.candidates) == 50
    assert all(desk.status(each.id) is Status.USABLE for each in items)


def test_a_number_goes_by_its_own_rule_whatever_else_there_is() -> None:
    desk = Desk()
    desk.take(story("a", sequence="157"), story("b", sequence="158"), order("157"))
    assert (desk.status("a"), desk.status("b")) == (Status.CANCELED, Status.USABLE)
