"""Orders and copy come on different partitions: in whatever order, the end is the same."""

from itertools import permutations
from typing import Any

import pytest

from schemas.article import Article, EnrichedItem
from schemas.ledger import HeldItem
from tests.unit.publish.copy import NOON, item, kill
from tests.unit.publish.ordered import HOUR, order
from tests.unit.publish.story import LATER
from tests.unit.publish.tables import PublishTables

V1, V2 = item(1), item(2, "Second.")
EMBARGOED = item(1, "Not yet.", embargo_until=LATER)
NEW_EMBARGO = item(2, "Not yet, again.", embargo_until=LATER, received_at=NOON + 3 * HOUR)
HOLD, RELEASE = order("hold", article=V1), order("release", 2)
LAST_HOLD = order("hold", 4, reason="again", article=V1)


def in_turn(
    copies: tuple[EnrichedItem, ...], orders: tuple[EnrichedItem, ...]
) -> list[tuple[EnrichedItem, ...]]:
    """Copies and orders in each order that keeps that of a desk's orders, and of its agency's."""
    return [
        mixed
        for mixed in permutations((*copies, *orders))
        if [each for each in mixed if each in copies] == list(copies)
        and [each for each in mixed if each in orders] == list(orders)
    ]


def ending(given: tuple[EnrichedItem, ...]) -> dict[str, Any]:
    """What subscribers and desks have in the end."""
    desk = PublishTables()
    for each in given:
        desk.handle(each, NOON + 5 * HOUR)
    return ending_of(desk)


def ending_of(desk: PublishTables) -> dict[str, Any]:
    """The same of some tables."""
    latest, held = desk.latest.get("ferry"), desk.tables["wire.held"].get("ferry")
    row, copy = desk.rows.get("ferry"), HeldItem.from_bytes(held) if held else None
    return {
        "latest": latest and Article.from_bytes(latest).body,
        "held": copy and (copy.item.body, copy.release_at),
        "row": row and (row.version, row.stop.reason, row.kept, row.until),
        "killed": desk.entry().status == "canceled",
    }


CASES: list[tuple[str, tuple[EnrichedItem, ...], tuple[EnrichedItem, ...], dict[str, Any]]] = [
    (
        "a hold",
        (V1,),
        (HOLD,),
        {"held": (V1.body, None), "row": (1, "desk", True, None)},
    ),
    (
        "a hold and two versions",
        (V1, V2),
        (order("hold", article=V2),),
        {"held": (V2.body, None), "row": (2, "desk", True, None)},
    ),
    ("a hold and its release", (V1,), (HOLD, RELEASE), {"latest": V1.body}),
    ("a release of an embargo", (EMBARGOED,), (RELEASE,), {"latest": EMBARGOED.body}),
    (
        "a hold of an embargo and its release",
        (EMBARGOED,),
        (order("hold"), RELEASE),
        {"held": (EMBARGOED.body, LATER), "row": (1, "embargo", True, LATER)},
    ),
    (
        "held again",
        (V1,),
        (HOLD, RELEASE, LAST_HOLD),
        {"held": (V1.body, None), "row": (1, "desk", True, None)},
    ),
    ("a kill", (V1, V2), (order("kill"),), {"killed": True}),
    ("a kill of what is held", (V1, V2), (HOLD, order("kill", 2)), {"killed": True}),
    ("a kill and a release", (EMBARGOED,), (order("kill"), RELEASE), {"killed": True}),
    ("its agency's kill and a release", (V1, kill(2)), (HOLD, RELEASE), {"killed": True}),
]
NOTHING = {"latest": None, "held": None, "row": None, "killed": False}


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        pytest.param(mixed, {**NOTHING, **expected}, id=f"{name} {number}")
        for name, copies, orders, expected in CASES
        for number, mixed in enumerate(in_turn(copies, orders))
    ],
)
def test_orders_and_copy_end_the_same(
    given: tuple[EnrichedItem, ...], expected: dict[str, Any]
) -> None:
    assert ending(given) == expected


@pytest.mark.parametrize(
    "given", [(*copies, *orders) for _, copies, orders, _ in CASES], ids=[row[0] for row in CASES]
)
def test_a_replay_has_the_same_events(given: tuple[EnrichedItem, ...]) -> None:
    first, again = PublishTables(), PublishTables()
    for each in given:
        first.handle(each, NOON + 5 * HOUR)
        again.handle(each, LATER + 24 * HOUR)
    for desk in (first, again):
        desk.due(LATER + 24 * HOUR)
    ids = {event.event_id for event in again.events}
    assert [event.event_id for event in first.events if event.event_id not in ids] == []
    assert ending_of(first) == ending_of(again)


@pytest.mark.parametrize("given", in_turn((EMBARGOED, NEW_EMBARGO), (RELEASE,)))
def test_a_release_lifts_no_embargo_of_what_came_after_it(
    given: tuple[EnrichedItem, ...],
) -> None:
    assert ending(given)["held"] == (NEW_EMBARGO.body, LATER)


@pytest.mark.parametrize("given", list(permutations((HOLD, RELEASE, LAST_HOLD))))
def test_what_is_remembered_of_orders_is_the_same_in_any_order(
    given: tuple[EnrichedItem, ...],
) -> None:
    desk = PublishTables()
    for each in given:
        desk.handle(each)
    orders = desk.entry().desk
    assert orders
    assert orders.hold
    assert (orders.hold.reason, [each.at for each in orders.releases]) == (
        "again",
        [RELEASE.received_at],
    )
