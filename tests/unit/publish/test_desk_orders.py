"""A desk's hold, release and kill: what each does to what has come, and to what comes later."""

from datetime import timedelta

import pytest

from schemas.article import Article, EnrichedItem
from schemas.item import Status, Stop
from services.publish.handler import PublishHandler
from services.publish.settings import PublishSettings
from tests.unit.publish.copy import NOON, hold, item, kill
from tests.unit.publish.ordered import HOUR, order
from tests.unit.publish.story import LATER
from tests.unit.publish.tables import PublishTables

V1, V2 = item(1), item(2, "Second.")
EMBARGOED = item(1, "Not yet.", embargo_until=LATER)
DRAFT = item(1, "A draft.", status=Status.WITHHELD)
NOTICE = hold(2).model_copy(update={"signal": "hold"})
HOLD, RELEASE, KILL = order("hold"), order("release", 2), order("kill", 3)
HOLD_V1 = order("hold", article=V1)

OUTCOMES: list[tuple[str, list[EnrichedItem], list[str]]] = [
    # holds
    ("of what is published", [V1, HOLD_V1], ["published", "withheld"]),
    ("of an embargoed item", [EMBARGOED, HOLD], ["held", "desk-hold"]),
    ("of a draft", [DRAFT, HOLD], ["withheld", "desk-hold"]),
    ("of what has not come", [HOLD], ["hold-waiting"]),
    ("before its copy", [HOLD, V1], ["hold-waiting", "held"]),
    ("the same again", [V1, HOLD, HOLD], ["published", "withheld", "duplicate"]),
    ("an earlier one late", [order("hold", 3), HOLD], ["hold-waiting", "duplicate"]),
    ("of what is killed", [kill(), HOLD], ["killed", "already-killed"]),
    ("and the next version", [V1, HOLD_V1, V2], ["published", "withheld", "held"]),
    ("and a resend", [V1, HOLD_V1, V1], ["published", "withheld", "duplicate"]),
    ("and a resend of what is not kept", [V1, HOLD, V1], ["published", "withheld", "held"]),
    ("and an older version", [V2, HOLD, V1], ["published", "withheld", "superseded"]),
    ("and its agency's hold", [V1, HOLD_V1, NOTICE], ["published", "withheld", "withheld"]),
    ("and its agency's kill", [V1, HOLD_V1, kill(2)], ["published", "withheld", "killed"]),
    # releases
    ("of a desk's hold", [V1, HOLD_V1, RELEASE], ["published", "withheld", "updated"]),
    ("of a hold that waited", [HOLD, V1, RELEASE], ["hold-waiting", "held", "published"]),
    ("of an embargo", [EMBARGOED, RELEASE], ["held", "published"]),
    ("of a draft", [DRAFT, RELEASE], ["withheld", "published"]),
    ("of what has not come", [RELEASE], ["release-waiting"]),
    ("before the copy", [RELEASE, EMBARGOED], ["release-waiting", "published"]),
    ("of what is published", [V1, RELEASE], ["published", "nothing-to-release"]),
    ("of a notice", [NOTICE, RELEASE], ["withheld", "nothing-to-release"]),
    ("of what is not kept", [V1, HOLD, RELEASE], ["published", "withheld", "nothing-to-release"]),
    ("the same again", [EMBARGOED, RELEASE, RELEASE], ["held", "published", "duplicate"]),
    ("of what is killed", [kill(), RELEASE], ["killed", "already-killed"]),
    (
        "the hold coming late",
        [V1, RELEASE, HOLD],
        ["published", "nothing-to-release", "superseded"],
    ),
    ("of a hold, not of the embargo", [EMBARGOED, HOLD, RELEASE], ["held", "desk-hold", "held"]),
    (
        "of a hold, then of the embargo",
        [EMBARGOED, HOLD, RELEASE, order("release", 3)],
        ["held", "desk-hold", "held", "published"],
    ),
    ("of a hold, not of a draft", [DRAFT, HOLD, RELEASE], ["withheld", "desk-hold", "desk-hold"]),
    (
        "of a version that has been replaced",
        [item(2, "Not yet.", embargo_until=LATER, received_at=NOON + 3 * HOUR), RELEASE],
        ["held", "superseded"],
    ),
    (
        "and a later version with an embargo",
        [EMBARGOED, RELEASE, item(2, embargo_until=LATER, received_at=NOON + 3 * HOUR)],
        ["held", "published", "held"],
    ),
    (
        "and a resend with the embargo",
        [EMBARGOED, RELEASE, EMBARGOED],
        ["held", "published", "duplicate"],
    ),
    # kills
    ("of what is published", [V1, KILL], ["published", "killed"]),
    ("of an embargoed item", [EMBARGOED, KILL], ["held", "killed"]),
    ("of what a desk holds", [V1, HOLD_V1, KILL], ["published", "withheld", "killed"]),
    ("of what has not come", [KILL], ["kill-waiting"]),
    ("before its copy", [KILL, V1, V2], ["kill-waiting", "already-killed", "already-killed"]),
    (
        "of what was only ordered to be held",
        [HOLD, KILL, V1],
        ["hold-waiting", "kill-waiting", "already-killed"],
    ),
    ("the same again", [V1, KILL, KILL], ["published", "killed", "already-killed"]),
    ("and a release", [V1, KILL, order("release", 4)], ["published", "killed", "already-killed"]),
]


@pytest.fixture
def desk() -> PublishTables:
    return PublishTables()


@pytest.mark.parametrize(("given", "outcomes"), [row[1:] for row in OUTCOMES])
def test_what_an_order_does(
    desk: PublishTables, given: list[EnrichedItem], outcomes: list[str]
) -> None:
    assert [desk.handle(each).name for each in given] == outcomes


def test_the_event_of_a_hold_says_who_ordered_it_and_nothing_of_the_copy(
    desk: PublishTables,
) -> None:
    for each in (V1, HOLD_V1):
        desk.handle(each)
    event = desk.events[-1]
    assert (event.event, event.ordered_by, event.ordered_at) == (
        "withheld",
        "Ann Poe",
        HOLD.received_at,
    )
    assert event.stop == Stop(reason="desk", words="legal")
    assert (event.source, event.version, event.previous_version) == ("baltic", 1, 1)
    assert (event.headline, event.slugline, event.body, event.desk_order) == ("", None, (), None)
    assert desk.latest == {"ferry": None}


def test_what_comes_back_is_the_article_as_it_was(desk: PublishTables) -> None:
    desk.handle(V1)
    before = Article.from_bytes(desk.latest["ferry"])
    for each in (HOLD_V1, RELEASE):
        desk.handle(each)
    assert Article.from_bytes(desk.latest["ferry"]) == before
    assert (desk.events[-1].ordered_by, desk.events[-1].ordered_at) == (
        "Ann Poe",
        RELEASE.received_at,
    )


@pytest.mark.parametrize("last", [V2, item(1, "Corrected in silence.")])
def test_an_article_that_is_not_the_last_is_not_kept(
    desk: PublishTables, last: EnrichedItem
) -> None:
    for each in (V1, last, HOLD_V1):
        desk.handle(each)
    assert not desk.tables["wire.held"].items()
    row = desk.rows["ferry"]
    assert row
    assert (row.kept, row.version) == (False, last.version)


def test_what_had_an_embargo_comes_back_without_having_been_brought(desk: PublishTables) -> None:
    desk.handle(EMBARGOED)
    desk.due(LATER)
    assert [desk.handle(each, LATER).name for each in (HOLD, RELEASE)] == ["withheld", "updated"]
    assert desk.events[-1].body == ("Not yet.",)


def test_of_a_hold_and_a_release_of_one_moment_the_hold_counts(desk: PublishTables) -> None:
    given = (V1, HOLD_V1, order("release", 1))
    assert [desk.handle(each).name for each in given] == ["published", "withheld", "superseded"]


def test_a_release_is_of_what_was_received_by_then(desk: PublishTables) -> None:
    copy = item(1, "Not yet.", embargo_until=LATER, received_at=RELEASE.received_at)
    assert [desk.handle(each).name for each in (copy, RELEASE)] == ["held", "published"]


def test_each_hold_is_an_event_of_its_own(desk: PublishTables) -> None:
    for each in (V1, HOLD_V1, RELEASE, order("hold", 3, article=V1), order("release", 4)):
        desk.handle(each)
    assert [event.event for event in desk.events] == [
        "published",
        "withheld",
        "updated",
        "withheld",
        "updated",
    ]
    assert len({event.event_id for event in desk.events}) == 5


def test_of_an_update_under_embargo_the_event_of_a_hold_says_nothing(desk: PublishTables) -> None:
    update = item(2, "Not yet.", embargo_until=LATER).model_copy(update={"ednote": "A secret."})
    for each in (V1, update, HOLD_V1):
        desk.handle(each)
    assert desk.events[-1].version == 1
    assert desk.events[-1].event == "withheld"
    assert b"secret" not in desk.events[-1].to_bytes()
    assert desk.due(LATER) == []
    desk.handle(RELEASE, LATER)
    assert desk.events[-1].body == ("Not yet.",)


def test_a_row_says_that_a_desk_holds_it(desk: PublishTables) -> None:
    desk.handle(EMBARGOED)
    desk.handle(HOLD)
    row = desk.rows["ferry"]
    assert row
    assert (row.stop, row.ordered_by, row.since) == (
        Stop(reason="desk", words="legal"),
        "Ann Poe",
        HOLD.received_at,
    )
    assert (row.until, row.kept, row.slugline) == (None, True, "FERRIES")
    desk.handle(RELEASE)
    after = desk.rows["ferry"]
    assert after
    assert (after.stop.reason, after.until, after.ordered_by) == ("embargo", LATER, None)


def test_a_hold_that_waits_is_listed(desk: PublishTables) -> None:
    desk.handle(HOLD)
    row = desk.rows["ferry"]
    assert row
    assert (row.version, row.stop.reason, row.kept) == (0, "desk", False)
    desk.handle(RELEASE)
    assert desk.rows["ferry"] is None


def test_nothing_held_by_a_desk_is_due(desk: PublishTables) -> None:
    for each in (EMBARGOED, HOLD):
        desk.handle(each)
    assert desk.next_due() is None
    assert desk.due(LATER + timedelta(days=1)) == []


def test_a_released_embargo_is_recorded_and_stands_no_longer_in_the_article(
    desk: PublishTables,
) -> None:
    for each in (EMBARGOED, RELEASE):
        desk.handle(each)
    event = desk.events[-1]
    assert (event.embargo_until, event.stop, event.status) == (None, None, Status.USABLE)
    assert event.warnings[-1] == (
        "released by Ann Poe: legal; its embargo ran until 2026-03-02T18:00:00+00:00"
    )
    assert (event.ordered_by, event.ordered_at) == ("Ann Poe", RELEASE.received_at)


def test_a_released_embargo_holds_no_later_version() -> None:
    desk = PublishTables(PublishHandler(PublishSettings(embargo_dropped="hold")))
    later = item(2, "Second.", received_at=NOON + 3 * HOUR)
    outcomes = [desk.handle(each).name for each in (EMBARGOED, RELEASE, later)]
    assert outcomes == ["held", "published", "updated"]
    assert not any("came without" in each for each in desk.events[-1].warnings)


def test_a_killed_event_says_who_ordered_it(desk: PublishTables) -> None:
    for each in (V1, KILL):
        desk.handle(each)
    event = desk.events[-1]
    assert (event.event, event.ordered_by, event.ordered_at) == (
        "killed",
        "Ann Poe",
        KILL.received_at,
    )
    assert (event.source, event.stop) == ("baltic", Stop(reason="desk", words="legal"))


def test_a_kill_reaches_the_article_that_goes_by_another_id(desk: PublishTables) -> None:
    renamed = item(2, item_id="ferry-new").model_copy(update={"former_id": "ferry"})
    for each in (V1, renamed, order("kill", item_id="ferry-new"), item(3, item_id="ferry-new")):
        desk.handle(each)
    assert [(event.id, event.event) for event in desk.events] == [
        ("ferry", "published"),
        ("ferry", "updated"),
        ("ferry", "killed"),
    ]


def test_a_hold_and_its_release_reach_it_too(desk: PublishTables) -> None:
    renamed = item(2, item_id="ferry-new").model_copy(update={"former_id": "ferry"})
    published = renamed.model_copy(update={"id": "ferry", "former_id": None})
    orders = (
        order("hold", item_id="ferry-new", article=published),
        order("release", 2, item_id="ferry-new"),
    )
    outcomes = [desk.handle(each).name for each in (V1, renamed, *orders)]
    assert outcomes == ["published", "updated", "withheld", "updated"]
    assert {event.id for event in desk.events} == {"ferry"}


def test_an_order_that_nobody_knows_is_a_dead_letter(desk: PublishTables) -> None:
    outcome = desk.handle(order("spike"))
    assert outcome.rejection
    assert outcome.rejection.reason == "unknown-order"


@pytest.mark.parametrize("given", [[HOLD], [RELEASE], [KILL], [V1, RELEASE], [V1, HOLD]])
def test_what_an_order_came_to_is_explained(desk: PublishTables, given: list[EnrichedItem]) -> None:
    outcome = [desk.handle(each) for each in given][-1]
    assert outcome.explanation
