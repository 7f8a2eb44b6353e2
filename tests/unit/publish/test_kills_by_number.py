"""Kills by number, before and after what they mean."""

from datetime import UTC, datetime, timedelta, timezone
from itertools import permutations
from typing import Any

import pytest

from schemas.article import EventKind
from schemas.item import Status
from schemas.ledger import LedgerEntry
from tests.unit.publish.copy import NOON
from tests.unit.publish.desk import STAGE, Desk, copy, order

HOUR, MINUTE = timedelta(hours=1), timedelta(minutes=1)
NIGHT = datetime(2026, 3, 2, 1, tzinfo=UTC)
MORNING = datetime(2026, 3, 2, 6, tzinfo=UTC)
BERLIN, NEW_YORK = timezone(HOUR), timezone(-5 * HOUR)


def at(day: int, hour: int, zone: timezone) -> datetime:
    return datetime(2026, 3, day, hour, tzinfo=zone)


@pytest.mark.parametrize(
    ("has", "kills", "reaches"),
    [
        pytest.param({"sequence": "157"}, {"sequence": "157"}, True, id="the number"),
        pytest.param({"sequence": "0157"}, {"sequence": "157"}, True, id="zeros before it"),
        pytest.param({"sequence": "bdt0157"}, {"sequence": "157"}, True, id="any service"),
        pytest.param(
            {"sequence": "157", "service": "bdt"}, {"sequence": "bdt157"}, True, id="its service"
        ),
        pytest.param(
            {"sequence": "157", "service": "xdt"}, {"sequence": "bdt157"}, False, id="not its own"
        ),
        pytest.param({"sequence": "158"}, {"sequence": "157"}, False, id="another number"),
        pytest.param(
            {"sequence": "157", "sent": NOON - 11 * HOUR}, {"sequence": "157"}, True, id="same day"
        ),
        pytest.param(
            {"sequence": "157", "sent": NOON - 13 * HOUR}, {"sequence": "157"}, False, id="the eve"
        ),
        pytest.param(
            {"sequence": "157", "sent": NIGHT - 2 * HOUR},
            {"sequence": "157", "sent": NIGHT},
            True,
            id="the eve, in the small hours",
        ),
        pytest.param(
            {"sequence": "157", "sent": MORNING - 8 * HOUR},
            {"sequence": "157", "sent": MORNING - MINUTE},
            True,
            id="the eve, just before the night ends",
        ),
        pytest.param(
            {"sequence": "157", "sent": MORNING - 8 * HOUR},
            {"sequence": "157", "sent": MORNING},
            False,
            id="the eve, when the night has ended",
        ),
        pytest.param(
            {"sequence": "157", "sent": NIGHT - 26 * HOUR},
            {"sequence": "157", "sent": NIGHT},
            False,
            id="the day before the eve, in the small hours",
        ),
        # The day is that of the kill's own clock, wherever its item was sent.
        pytest.param(
            {"sequence": "157", "sent": at(2, 23, UTC)},
            {"sequence": "157", "sent": at(3, 9, BERLIN)},
            True,
            id="the same day in the kill's zone, the eve in UTC",
        ),
        pytest.param(
            {"sequence": "157", "sent": at(3, 3, UTC)},
            {"sequence": "157", "sent": at(3, 10, NEW_YORK)},
            False,
            id="the eve in the kill's zone, the same day in UTC",
        ),
        pytest.param(
            {"sequence": "157", "sent": at(3, 0, BERLIN)},
            {"sequence": "157", "sent": at(3, 9, UTC)},
            False,
            id="the eve in UTC, which is the kill's zone, the same day in the item's",
        ),
        pytest.param(
            {"sequence": "xdt157"}, {"sequence": "bdt157"}, False, id="not that of its number"
        ),
        pytest.param({"sequence": "bdt157"}, {"sequence": "BDT-0157"}, True, id="in other letters"),
        pytest.param(
            {"sequence": "157", "service": "xdt"},
            {"sequence": "157", "service": "bdt"},
            False,
            id="not that which the kill states",
        ),
        pytest.param({"sequence": "A/12/B"}, {"sequence": "a-12_b"}, True, id="no plain number"),
        pytest.param({"sequence": "A/12/B"}, {"sequence": "a-12-c"}, False, id="another of those"),
        pytest.param({}, {"sequence": "157"}, False, id="no number"),
    ],
)
@pytest.mark.parametrize("kill_first", [False, True])
def test_a_number_reaches_its_item_whichever_comes_first(
    has: dict[str, Any], kills: dict[str, Any], reaches: bool, kill_first: bool
) -> None:
    desk = Desk()
    story, kill = copy("ferry", **has), order(**kills)

    desk.take(*((kill, story) if kill_first else (story, kill)))

    assert (desk.status("ferry") is Status.CANCELED) is reaches
    assert (desk.events_of("ferry")[-1] == EventKind.KILLED) is reaches
    assert desk.take(copy("ferry", version=2)) == ["already-killed" if reaches else "updated"]


def test_a_notice_means_the_number_of_its_own_service() -> None:
    desk = Desk()
    desk.take(copy("a", sequence="157", service="bdt"), copy("b", sequence="157", service="xdt"))

    desk.take(order("157", notice_service="xdt"))

    assert (desk.status("a"), desk.status("b")) == (Status.USABLE, Status.CANCELED)


def test_a_notice_means_the_service_of_its_own_number() -> None:
    desk = Desk()
    desk.take(copy("a", sequence="bdt157"), copy("b", sequence="xdt157"))

    desk.take(order("157").model_copy(update={"sequence": "xdt200"}))

    assert (desk.status("a"), desk.status("b")) == (Status.USABLE, Status.CANCELED)


def test_a_number_of_several_services_reaches_them_all_where_none_is_meant() -> None:
    desk = Desk()
    desk.take(copy("a", sequence="bdt157"), copy("b", sequence="xdt157"), order("157"))

    assert (desk.status("a"), desk.status("b")) == (Status.CANCELED, Status.CANCELED)


def test_two_kills_of_a_number_wait_for_their_items() -> None:
    desk = Desk()
    desk.take(order("bdt157"), order("xdt157"))

    assert desk.take(copy("a", sequence="bdt157"), copy("b", sequence="xdt157")) == [
        "killed",
        "killed",
    ]


def test_a_notice_never_means_itself() -> None:
    desk = Desk()
    desk.take(copy("notice", sequence="157"), copy("ferry", sequence="157"), order("157"))

    assert (desk.status("notice"), desk.status("ferry")) == (Status.USABLE, Status.CANCELED)


def test_a_number_waits_for_as_many_kills_as_come() -> None:
    services = [f"{one}{two}" for one in "abcdefghijkl" for two in "abcdefghij"]
    for count in (50, 51, 102, 120):
        desk = Desk()
        desk.take(*(order(f"{service}157") for service in services[:count]))

        assert len(desk.names()["number baltic 157"].kills) <= 50
        copies = [copy(service, sequence=f"{service}157") for service in services[:count]]
        assert desk.take(*copies) == ["killed"] * count


def many_kills(count: int, **said: Any) -> Desk:
    desk = Desk()
    desk.take(*(order(f"{'abcdefgh'[n % 8]}{'ijklmnop'[n // 8]}157", **said) for n in range(count)))
    return desk


def test_too_many_kills_of_a_number_are_one_of_all_that_has_it() -> None:
    fifty, more = many_kills(50), many_kills(51)

    assert fifty.take(copy("a", sequence="zz157")) == ["published"]
    (kill,) = more.names()["number baltic 157"].kills
    assert (kill.notice, kill.at, kill.service, kill.near) == ("", NOON, None, None)
    days = timedelta(days=33)
    assert (
        more.take(
            copy("a", sequence="zz157"),
            copy("b", sequence="157", sent=NOON - days),
            copy("c", sequence="157", sent=NOON + days),
            copy("d", sequence="157", sent=NOON - days - MINUTE),
            copy("e", sequence="157", sent=NOON + days + MINUTE),
            copy("f", sequence="158"),
        )
        == ["killed"] * 3 + ["published"] * 3
    )


def test_each_kill_means_no_more_than_it_says_of_what_has_come() -> None:
    desk = many_kills(50)
    desk.take(copy("a", sequence="zz157"), copy("b", sequence="zy157"), order("zy157"))

    assert (desk.status("a"), desk.status("b")) == (Status.USABLE, Status.CANCELED)


def test_old_kills_of_a_number_are_forgotten_before_it_has_too_many() -> None:
    month = 30 * 24 * HOUR
    desk = many_kills(50, sent=NOON - month - MINUTE)
    old = copy("old", sequence="ai157", sent=NOON - month - MINUTE)
    desk.take(order("zz157"))

    assert [kill.service for kill in desk.names()["number baltic 157"].kills] == ["zz"]
    assert desk.take(old, copy("a", sequence="yy157")) == ["published", "published"]

    desk = many_kills(49, sent=NOON - month - MINUTE)
    desk.take(order("zz157"))
    assert desk.take(old) == ["killed"]

    desk = many_kills(50, sent=NOON - month)
    desk.take(order("zz157"))
    assert [kill.notice for kill in desk.names()["number baltic 157"].kills] == [""]


def test_a_killed_event_names_the_item_and_nothing_of_the_notice() -> None:
    desk = Desk()
    desk.take(copy("ferry", version=3, sequence="157"), order("157"))

    (killed,) = [event for event in desk.events if event.event is EventKind.KILLED]
    assert (killed.id, killed.version, killed.previous_version) == ("ferry", 3, 3)
    assert (killed.headline, killed.body, killed.sequence) == ("", (), None)


def test_what_waits_under_embargo_is_reached() -> None:
    desk = Desk()
    waiting = copy("ferry", sequence="157", embargo_until=NOON + HOUR)

    assert desk.take(waiting, order("157")) == ["held", "kill-order"]
    assert not list(STAGE.handler.due(desk.tables, NOON + 2 * HOUR))


def test_an_order_that_comes_again_makes_no_event() -> None:
    desk = Desk()
    desk.take(copy("ferry", sequence="157"), order("157"))

    again = desk.handle(order("157"))

    assert (again.name, again.emits, again.writes) == ("kill-order", (), ())
    assert desk.events_of("ferry") == ["published", "killed"]


def test_an_item_that_takes_a_killed_number_later_is_killed_once() -> None:
    desk = Desk()
    desk.take(copy("ferry", sequence="150"), order("157"))

    assert desk.take(
        copy("ferry", version=2, sequence="157"), copy("ferry", version=3, sequence="157")
    ) == ["killed", "already-killed"]
    assert desk.events[-1].previous_version == 1


VERSIONS = (
    copy("ferry", sequence="150"),
    copy("ferry", version=2, sequence="157"),
    copy("ferry", sequence="150"),
    copy("other", sequence="151"),
    order("157"),
)


def test_every_order_of_versions_and_a_kill_by_reference_ends_alike() -> None:
    ends = []
    for arrival in permutations(VERSIONS):
        desk = Desk()
        desk.take(*arrival)
        ends.append(desk.ledger())

    assert all(end == ends[0] for end in ends)
    assert LedgerEntry.from_bytes(ends[0]["ferry"]).status is Status.CANCELED
    assert LedgerEntry.from_bytes(ends[0]["other"]).status is Status.USABLE
