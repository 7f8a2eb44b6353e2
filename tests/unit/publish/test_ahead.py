"""What goes ahead takes effect at once, and comes in its order with no second event."""

from datetime import timedelta
from typing import Any

import pytest

from schemas.article import EnrichedItem
from schemas.item import KillReference, Status, Stop
from schemas.ledger import HeldItem, LedgerEntry
from tests.unit.publish.copy import NOON, hold, item, kill
from tests.unit.publish.ordered import order
from tests.unit.publish.overtaking import Publish, flash, in_order, push


def test_each_item_has_one_outcome_whatever_went_ahead() -> None:
    pushed = push(item(1), flash(2, "Two."), hold(2), kill(2), item(3, "Three."))
    publish = Publish()
    ahead = publish.take([(copy, True) for copy in pushed[1:4]])
    assert ahead == ["went-ahead"] * 3
    assert publish.kinds == ["published", "withheld", "killed"]
    # The kill is the last word on the hold and the flash, which have had their events.
    outcomes = publish.take([(copy, False) for copy in pushed])
    assert outcomes == [*["already-killed"] * 3, "killed", "already-killed"]
    assert len(publish.events) == 3


@pytest.mark.parametrize(
    ("copy", "outcome"),
    [(hold(1), "withheld"), (kill(1), "killed"), (flash(1, "One."), "published")],
)
def test_what_went_ahead_comes_in_its_order_with_no_second_event(
    copy: EnrichedItem, outcome: str
) -> None:
    [pushed] = push(copy)
    publish = Publish()
    assert publish.take([(pushed, True), (pushed, False), (pushed, False)]) == [
        "went-ahead",
        outcome,
        "duplicate",
    ]
    assert publish.kinds == [outcome]
    assert publish.entry == in_order([pushed]).entry


def test_what_comes_ahead_too_late_changes_nothing() -> None:
    pushed = push(item(1), hold(1), item(1, "Release."), kill(2))
    publish = Publish()
    publish.take([(copy, False) for copy in pushed[:3]])
    before = publish.end
    assert publish.take([(pushed[1], True)]) == ["went-ahead"]
    assert publish.end == before
    publish.take([(pushed[3], False), (pushed[3], True)])
    assert publish.kinds == ["published", "withheld", "updated", "killed"]


def test_an_entry_of_an_older_release_waits_for_the_order_but_not_for_a_kill() -> None:
    pushed = push(item(1), hold(1), kill(2))
    publish = Publish()
    publish.take([(pushed[0], False)])
    old = publish.entry.model_dump_json(exclude={"pushed", "held_up_to", "went_ahead"})
    assert LedgerEntry.from_bytes(old.encode()).pushed is None
    publish.tables["wire.ledger"].write("ferry", old.encode())

    publish.take([(pushed[1], True)])
    assert publish.kinds == ["published"]
    publish.take([(pushed[2], True)])
    assert publish.kinds == ["published", "killed"]


def test_kept_copy_gets_its_tags_in_its_order() -> None:
    until = NOON + timedelta(hours=1)
    [pushed] = push(item(1, embargo_until=until))
    publish = Publish()
    publish.take([(pushed.model_copy(update={"entities": ()}), True), (pushed, False)])
    held = HeldItem.from_bytes(publish.tables["wire.held"].get("ferry"))
    assert (held.item, held.release_at) == (pushed, until)


def test_management_alone_is_changed_of_copy_that_has_its_tags() -> None:
    [pushed] = push(hold(1))
    made_of = pushed.provenance.model_copy(update={"format": "newsml-1.2"})
    pushed = pushed.model_copy(update={"provenance": made_of})
    publish = Publish()
    publish.take([(pushed.model_copy(update={"entities": ()}), True)])
    assert publish.tables["wire.copy"].get("ferry") is None
    publish.take([(pushed, False)])
    assert publish.tables["wire.copy"].get("ferry") == pushed.to_bytes()


def of_number(item_id: str, day: int, **fields: Any) -> EnrichedItem:
    sent = NOON.replace(hour=4) + timedelta(days=day)
    return item(item_id=item_id).model_copy(
        update={"sequence": "157", "sent_at": sent, "provider_guid": None, **fields}
    )


def test_a_kill_by_number_is_carried_out_ahead_where_its_day_is_sure() -> None:
    order = of_number("notice", 0, orders_kill_of=KillReference(source="baltic", sequence="157"))
    yesterday, today = of_number("yesterday", -1), of_number("today", 0)

    sure = Publish()
    assert sure.take([(today, False), (order, True)]) == ["published", "went-ahead"]
    assert sure.kinds == ["published", "killed"]
    unconfirmed = order.model_copy(update={"unconfirmed": "it is another source's"})
    waits = Publish()
    waits.take([(today, False), (unconfirmed, True)])
    assert waits.kinds == ["published"]
    # Before six it means the day before, unless one of today's is on its way.
    unsure = Publish()
    unsure.take([(yesterday, False), (order, True), (today, False), (order, False)])
    assert [(event.id, str(event.event)) for event in unsure.events] == [
        ("yesterday", "published"),
        ("today", "published"),
        ("today", "killed"),
    ]


def test_a_hold_by_number_takes_its_turn() -> None:
    reference = KillReference(source="baltic", sequence="157")
    order = of_number("notice", 0, orders_hold_of=reference, status=Status.WITHHELD)
    publish = Publish()
    assert publish.take([(of_number("today", 0), False), (order, True)])[-1] == "went-ahead"
    assert publish.kinds == ["published"]
    assert publish.take([(order, False)]) == ["hold-order"]
    assert publish.kinds == ["published", "withheld"]


@pytest.mark.parametrize(
    ("name", "at_once", "in_order"),
    [("hold", "withheld", "duplicate"), ("kill", "killed", "already-killed")],
)
def test_a_desk_s_hold_and_kill_go_ahead(name: str, at_once: str, in_order: str) -> None:
    [story] = push(item(1))
    publish = Publish()
    publish.take([(story, False), (order(name), True)])
    assert publish.kinds == ["published", at_once]
    assert publish.take([(order(name), False)]) == [in_order]
    assert publish.kinds == ["published", at_once]


def test_a_desk_s_release_waits_for_the_copy_that_it_is_of() -> None:
    draft = hold(1).model_copy(update={"stop": Stop(reason="pre-release")})
    [pushed] = push(draft)
    untagged = pushed.model_copy(update={"entities": ()})
    publish = Publish()
    publish.take([(untagged, True), (order("release"), True)])
    assert publish.kinds == ["withheld"]
    publish.take([(pushed, False), (order("release"), False)])
    assert publish.kinds == ["withheld", "published"]
    assert publish.events[-1].entities == pushed.entities != ()


def test_a_hold_that_a_desk_has_lifted_meanwhile_is_not_put_back_in_its_order() -> None:
    draft = hold(1).model_copy(update={"stop": Stop(reason="pre-release")})
    [pushed] = push(draft)
    publish = Publish()
    assert publish.take([(pushed, True), (order("release"), False), (pushed, False)]) == [
        "went-ahead",
        "published",
        "withheld",
    ]
    assert publish.kinds == ["withheld", "published"]
