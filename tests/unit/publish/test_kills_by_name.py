"""Kills by reference, kills of takes, and changes of management alone, in any order of arrival."""

from datetime import UTC, datetime, timedelta, timezone
from itertools import permutations
from typing import Any

import pytest

from runtime.handler import Outcome, Record
from runtime.tables import StagedTable, Tables, write
from schemas.article import ArticleEvent, EnrichedItem, EventKind
from schemas.item import KillReference, Provenance, Status
from schemas.ledger import LedgerEntry, Name
from services.publish.stage import build
from tests.unit.publish.copy import NOON, item

STAGE = build()


class Desk:
    """Publish with its tables, fed by hand."""

    def __init__(self) -> None:
        self.tables: dict[str, StagedTable] = Tables(STAGE.tables).stage()
        self.events: list[ArticleEvent] = []

    def take(self, *copies: EnrichedItem) -> list[str]:
        """The outcome of each."""
        return [self.handle(copy).name for copy in copies]

    def handle(self, copy: EnrichedItem) -> Outcome:
        record = Record("wire.enriched", 0, 0, NOON, b"key", copy.to_bytes())
        (outcome,) = STAGE.handler.handle(record, self.tables, NOON)
        write(self.tables, outcome.writes)
        self.events += [
            ArticleEvent.from_bytes(emit.value)
            for emit in outcome.emits
            if emit.topic.name == "articles"
        ]
        return outcome

    def told(self, item_id: str) -> list[str]:
        """The kinds of the events of one item."""
        return [str(event.event) for event in self.events if event.id == item_id]

    def ledger(self) -> dict[str, bytes]:
        return dict(self.tables["wire.ledger"].items())

    def names(self) -> dict[str, Name]:
        return {key: Name.from_bytes(value) for key, value in self.tables["wire.by-name"].items()}

    def status(self, item_id: str) -> Status | None:
        value = self.tables["wire.ledger"].get(item_id)
        return LedgerEntry.from_bytes(value).status if value else None


def copy(
    item_id: str,
    *,
    version: int = 1,
    sequence: str | None = None,
    service: str | None = None,
    sent: datetime = NOON,
    take: int | None = None,
    slugline: str | None = None,
    signal: str | None = None,
    updates: tuple[str, ...] = (),
    **said: Any,
) -> EnrichedItem:
    changed = {
        "provider_guid": None,
        "sequence": sequence,
        "service": service,
        "sent_at": sent,
        "take": take,
        "slugline": slugline,
        "updates": updates,
    }
    return item(
        version, f"Text {version} of {item_id}.", item_id=item_id, signal=signal
    ).model_copy(update=changed | said)


def order(
    sequence: str,
    *,
    service: str | None = None,
    sent: datetime = NOON,
    notice_service: str | None = None,
) -> EnrichedItem:
    reference = KillReference(source="baltic", sequence=sequence, service=service)
    return copy("notice", sent=sent, service=notice_service, orders_kill_of=reference)


HOUR, MINUTE = timedelta(hours=1), timedelta(minutes=1)
NIGHT = datetime(2026, 3, 2, 1, tzinfo=UTC)
MORNING = datetime(2026, 3, 2, 6, tzinfo=UTC)
BERLIN, NEW_YORK = timezone(HOUR), timezone(-5 * HOUR)


def at(day: int, hour: int, zone: timezone) -> datetime:
    return datetime(2026, 3, day, hour, tzinfo=zone)


@pytest.mark.parametrize(
    ("bears", "kills", "reaches"),
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
    bears: dict[str, Any], kills: dict[str, Any], reaches: bool, kill_first: bool
) -> None:
    desk = Desk()
    story, kill = copy("ferry", **bears), order(**kills)

    desk.take(*((kill, story) if kill_first else (story, kill)))

    assert (desk.status("ferry") is Status.CANCELED) is reaches
    assert (desk.told("ferry")[-1] == EventKind.KILLED) is reaches
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


def test_a_name_reaches_no_more_than_the_latest_items() -> None:
    desk = Desk()
    desk.take(*(copy(f"item {each}", sequence="157") for each in range(51)))
    desk.take(order("157"))

    assert desk.told("item 0") == ["published"]
    assert [desk.told(f"item {each}")[-1] for each in range(1, 51)] == ["killed"] * 50


def test_a_name_waits_for_no_more_than_the_latest_kills() -> None:
    desk = Desk()
    services = ["aa", *(f"{one}{two}" for one in "bcdefghijk" for two in "abcde")]
    desk.take(*(order(f"{service}157") for service in services))

    assert desk.take(copy("a", sequence="aa157"), copy("b", sequence="ba157")) == [
        "published",
        "killed",
    ]


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


def test_an_order_that_comes_again_tells_nothing_again() -> None:
    desk = Desk()
    desk.take(copy("ferry", sequence="157"), order("157"))

    again = desk.handle(order("157"))

    assert (again.name, again.emits, again.writes) == ("kill-order", (), ())
    assert desk.told("ferry") == ["published", "killed"]


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


def test_a_kill_by_reference_reaches_the_takes_of_its_item() -> None:
    desk = Desk()
    desk.take(
        copy("base", sequence="157", slugline="FIRE"),
        copy("second", sequence="160", slugline="FIRE", take=2),
        order("157"),
    )

    assert desk.told("second") == ["published", "killed"]


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

    assert set(desk.names()) == {
        "number baltic 157",
        "number baltic a-12-b",
        "story baltic harbour-fire 2026-03-02",
        "guid baltic urn:base",
    }


NEWSML: dict[str, Any] = {
    "provenance": Provenance(
        format="newsml-1.2", topic="wire.raw", partition=0, offset=1, sha256=""
    )
}


def change(version: int, **said: Any) -> EnrichedItem:
    nothing: dict[str, Any] = {
        "headline": "",
        "body": (),
        "body_html": None,
        "management_only": True,
    }
    return copy("ferry", version=version, **(nothing | {"digest": f"change {version}"} | said))


def test_a_change_of_management_never_blanks_the_copy() -> None:
    desk = Desk()
    whole = copy("ferry", usage_terms="Old terms.", **NEWSML)

    assert desk.take(whole, change(2, urgency=2, usage_terms="New terms.")) == [
        "published",
        "updated",
    ]
    assert desk.events[-1].body == whole.body
    assert desk.events[-1].entities == whole.entities
    assert (desk.events[-1].urgency, desk.events[-1].usage_terms) == (2, "New terms.")
    assert desk.take(change(2, urgency=2, usage_terms="New terms.")) == ["duplicate"]
    assert desk.take(whole) == ["superseded"]


def test_what_was_withheld_and_is_released_has_its_copy_again() -> None:
    desk = Desk()
    whole = copy("ferry", **NEWSML)

    told = desk.take(whole, change(2, status=Status.WITHHELD), change(3))

    assert told == ["published", "withheld", "updated"]
    assert desk.events[-1].body == whole.body


def test_an_embargo_can_be_lifted_without_copy() -> None:
    desk = Desk()
    waiting = copy("ferry", embargo_indefinite=True, **NEWSML)

    assert desk.take(waiting, change(2)) == ["held", "published"]
    assert desk.events[-1].body == waiting.body


def test_a_kill_needs_no_copy_and_forgets_it() -> None:
    desk = Desk()
    told = desk.take(copy("ferry", **NEWSML), change(2, status=Status.CANCELED))

    assert told == ["published", "killed"]
    assert not desk.tables["wire.copy"].items()


def test_a_change_without_copy_to_change_is_a_dead_letter() -> None:
    desk = Desk()

    outcome = desk.handle(change(2, provider_guid="urn:ferry"))
    assert (outcome.name, outcome.source) == ("dead-letter", "baltic")
    assert outcome.rejection
    assert outcome.rejection.reason == "no-copy-to-change"
    assert outcome.rejection.error == (
        "it changes only the management of urn:ferry, whose copy has not come: "
        "push that, then redrive this"
    )
    assert desk.take(copy("ferry", **NEWSML)) == ["published"]
    assert desk.take(change(2)) == ["updated"]


def test_a_dead_letter_names_what_has_no_guid_by_its_id() -> None:
    rejection = Desk().handle(change(2)).rejection
    assert rejection
    assert "the management of ferry, whose copy" in rejection.error


@pytest.mark.parametrize(
    ("status", "outcome"), [(Status.CANCELED, "killed"), (Status.WITHHELD, "withheld")]
)
def test_a_kill_or_hold_needs_no_copy_to_change(status: Status, outcome: str) -> None:
    assert Desk().take(change(2, status=status)) == [outcome]


def test_a_change_that_brings_nothing_new_needs_no_copy() -> None:
    desk = Desk()

    assert desk.take(copy("ferry", version=3), change(2)) == ["published", "superseded"]
    assert not desk.tables["wire.copy"].items()
