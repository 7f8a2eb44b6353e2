"""Kills that find nothing, or more than one story, or that a desk has to confirm."""

from datetime import timedelta

import pytest

from runtime.handler import Outcome
from runtime.metrics.measures import Count
from runtime.tables.memory import write
from schemas.item import KillReference, Status, Stop
from schemas.unresolved_kill import UnresolvedKill
from services.publish.metrics import KILLS_SETTLED, KILLS_UNRESOLVED
from tests.unit.publish.copy import NOON
from tests.unit.publish.desk import STAGE, Desk, copy, kill_of, order

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
WORDS = Stop(reason="kill", words="Please kill FIRE.")


def opened(desk: Desk) -> UnresolvedKill:
    (kill,) = desk.unresolved().values()
    return kill


def said(outcome: Outcome) -> list[tuple[str, dict[str, str]]]:
    return [(each.event, dict(each.fields)) for each in outcome.said]


def test_a_kill_that_finds_nothing_is_put_before_the_desks() -> None:
    desk = Desk()
    notice = kill_of(slug="FIRE", source="agency").model_copy(update={"stop": WORDS})

    outcome = desk.handle(notice)

    kill = opened(desk)
    assert kill == UnresolvedKill(
        id=kill.id,
        notice="notice",
        source="agency",
        reference=KillReference(source="baltic", slug="FIRE"),
        words="Please kill FIRE.",
        why="not-found",
        explanation="nothing that was sent before it is the slug 'FIRE' of baltic: "
        "it waits 30 days",
        at=NOON,
        received_at=NOON,
    )
    assert (outcome.name, outcome.explanation) == ("kill-unresolved", kill.explanation)
    assert Count(KILLS_UNRESOLVED, ("agency", "not-found")) in outcome.measures
    assert said(outcome) == [
        (
            "kill unresolved",
            {
                "kill": kill.id,
                "ordered_by": "agency",
                "why": "not-found",
                "explanation": kill.explanation,
            },
        )
    ]


def test_its_record_is_a_cloudevent() -> None:
    desk = Desk()
    outcome = desk.handle(kill_of(slug="FIRE"))
    (change,) = [each for each in outcome.writes if each.table.name == "kills.unresolved"]
    headers = dict(change.headers)
    assert change.key == opened(desk).id
    assert headers["ce_type"] == b"wiredesk.kill.unresolved"
    assert headers["ce_subject"] == change.key.encode()
    assert headers["ce_dataschema"] == UnresolvedKill.schema_id().encode()


@pytest.mark.parametrize(
    "kill", [order("157"), kill_of(slug="FIRE"), kill_of(headline="It burns"), kill_of(guid="u:1")]
)
def test_a_kill_says_when_it_has_met_its_item(kill: object) -> None:
    desk = Desk()
    notice = order("157").model_validate(kill)
    assert desk.take(notice) == ["kill-unresolved"]
    waiting = opened(desk)

    outcome = desk.handle(
        copy("a", sequence="157", slugline="FIRE", headline="It burns", provider_guid="u:1")
    )

    assert (outcome.name, desk.unresolved()) == ("killed", {})
    assert Count(KILLS_SETTLED, ("baltic", "met")) in outcome.measures
    assert said(outcome) == [
        (
            "kill settled",
            {"kill": waiting.id, "ordered_by": "baltic", "how": "met", "item": "a"},
        )
    ]


def test_a_kill_by_number_that_finds_nothing_is_unresolved_too() -> None:
    desk = Desk()
    desk.take(copy("a", sequence="158"), order("157"))
    kill = opened(desk)
    assert (kill.why, kill.reference.sequence, kill.candidates) == ("not-found", "157", ())


def test_what_is_called_so_but_is_not_meant_is_named_to_the_desks() -> None:
    desk = Desk()
    desk.take(
        copy("old", slugline="FIRE", sent=NOON - 9 * DAY, received_at=NOON - 9 * DAY),
        copy("new", slugline="FIRE", sent=NOON + HOUR, received_at=NOON + HOUR),
        kill_of(slug="FIRE"),
    )
    kill = opened(desk)
    assert (kill.why, desk.candidates()) == ("not-found", {"new", "old"})
    assert (desk.status("old"), desk.status("new")) == (Status.USABLE, Status.USABLE)


def test_a_kill_that_comes_again_is_one() -> None:
    desk = Desk()
    first = kill_of(slug="FIRE")
    desk.take(first)
    before = opened(desk)

    again = desk.handle(first)

    assert (again.name, again.writes, again.said) == ("kill-unresolved", (), ())
    assert opened(desk) == before


def test_each_item_that_a_notice_names_is_a_kill_of_its_own() -> None:
    desk = Desk()
    desk.take(kill_of(slug="FIRE"), kill_of(slug="FLOOD"), kill_of(headline="Fire"))
    assert len(desk.unresolved()) == 3
    assert len({kill.id for kill in desk.unresolved().values()}) == 3


def test_an_order_that_a_desk_has_to_confirm_kills_nothing() -> None:
    desk = Desk()
    story = copy("a", slugline="FIRE", sent=NOON - HOUR)
    notice = kill_of(slug="FIRE", source="rival").model_copy(
        update={"unconfirmed": "rival may kill its own copy alone"}
    )

    outcomes = desk.take(story, notice, copy("b", slugline="FIRE, 1st Ld", sent=NOON))

    assert outcomes == ["published", "kill-unresolved", "published"]
    kill = opened(desk)
    assert (kill.why, kill.source, desk.candidates()) == ("unconfirmed", "rival", {"a", "b"})
    assert kill.explanation == "rival may kill its own copy alone"


def test_a_kill_waits_for_thirty_days() -> None:
    desk = Desk()
    desk.take(kill_of(slug="FIRE"))
    ends = NOON + 30 * DAY
    assert STAGE.handler.next_due(desk.tables) == ends
    assert STAGE.handler.due(desk.tables, ends - timedelta(milliseconds=1)) == []

    (outcome,) = STAGE.handler.due(desk.tables, ends)
    write(desk.tables, outcome.writes)

    assert (outcome.name, outcome.source, desk.unresolved()) == ("kill-expired", "baltic", {})
    assert outcome.measures == (Count(KILLS_SETTLED, ("baltic", "expired")),)
    assert [event for event, _ in said(outcome)] == ["kill settled"]
    assert STAGE.handler.next_due(desk.tables) is None


def test_an_embargo_and_a_kill_that_waits_are_each_due_in_their_time() -> None:
    desk = Desk()
    desk.take(kill_of(slug="FIRE"), copy("a", embargo_until=NOON + HOUR))
    assert STAGE.handler.next_due(desk.tables) == NOON + HOUR
    assert [each.name for each in STAGE.handler.due(desk.tables, NOON + 31 * DAY)] == [
        "published",
        "kill-expired",
    ]


def test_the_gauge_counts_open_kills_by_who_ordered_them() -> None:
    (gauge,) = STAGE.gauges
    desk = Desk()
    desk.take(kill_of(slug="FIRE", source="agency"))
    assert gauge.metric.name == "wiredesk_open_kills"
    assert gauge.label_of(opened(desk).to_bytes()) == "agency"
