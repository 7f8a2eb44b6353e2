"""Copy that is read again: what stands is updated, once, and nothing else ever."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

import pytest

from schemas.article import EnrichedItem
from schemas.desk_order import READ_AGAIN, DeskOrder
from schemas.item import KillReference, Status
from tests.unit.publish.copy import NOON, hold, item, kill
from tests.unit.publish.ordered import HOUR, order
from tests.unit.publish.story import LATER
from tests.unit.publish.tables import PublishTables

V1, V2 = item(1), item(2, "Second.")


def at(copy: EnrichedItem, offset: int) -> EnrichedItem:
    """Copy that was pushed there, so many minutes after noon."""
    provenance = copy.provenance.model_copy(update={"offset": offset})
    received = NOON + timedelta(minutes=offset)
    return copy.model_copy(update={"provenance": provenance, "received_at": received})


def again(copy: EnrichedItem, **changed: Any) -> EnrichedItem:
    """A desk's order to read copy again, which is read with these changes."""
    said = DeskOrder(order=READ_AGAIN, reason="release", by="Ann", desk="desk", at=NOON + HOUR)
    return copy.model_copy(update={"desk_order": said, **changed})


def outcomes(*items: EnrichedItem) -> tuple[list[str], PublishTables]:
    tables = PublishTables()
    return [tables.handle(each, NOON + 2 * HOUR).name for each in items], tables


def test_what_stands_is_updated_as_it_is_read_now() -> None:
    found, tables = outcomes(V1, again(V1, headline="Ferries stay", entities=()))
    assert found == ["published", "updated"]
    first, second = tables.events
    assert (second.headline, second.entities, second.body) == ("Ferries stay", (), V1.body)
    assert (second.event, second.version, second.previous_version) == ("updated", 1, 1)
    assert (second.ordered_by, second.ordered_at) == ("Ann", NOON + HOUR)
    assert (second.received_at, second.provenance) == (first.received_at, first.provenance)
    assert second.desk_order is None
    assert b"Ferries stay" in (tables.latest["ferry"] or b"")


def test_the_same_reading_again_is_a_duplicate_and_another_is_an_event_of_its_own() -> None:
    louder, quieter = again(V1, headline="Ferries!"), again(V1, headline="Ferries")
    found, tables = outcomes(V1, louder, louder, quieter, quieter)
    assert found == ["published", "updated", "duplicate", "updated", "duplicate"]
    assert len({each.event_id for each in tables.events}) == 3


def test_a_reading_of_an_update_has_another_event_id_than_the_update() -> None:
    second = at(V2, 9)
    found, tables = outcomes(V1, second, again(second, entities=()))
    assert found == ["published", "updated", "updated"]
    assert len({each.event_id for each in tables.events}) == 3


def test_what_comes_later_goes_on_as_ever() -> None:
    read = again(V1, headline="Ferries!", digest="another")
    found, _ = outcomes(V1, read, V1, at(V2, 9), again(V1, headline="Ferries"), kill(3))
    assert found == ["published", "updated", "duplicate", "updated", "superseded", "killed"]


DESK_HOLD = order("hold", article=V1)
LATE = at(item(2, "Not yet.", embargo_until=LATER), 9)


@pytest.mark.parametrize(
    ("before", "outcome"),
    [
        ([], "not-read-again"),
        ([kill()], "already-killed"),
        ([V1, kill(2)], "already-killed"),
        ([V1, at(hold(2), 9)], "not-read-again"),
        ([V1, DESK_HOLD], "not-read-again"),
        ([V1, LATE], "not-read-again"),
        ([V1, at(V2, 9)], "superseded"),
        ([at(V1, 9)], "superseded"),
    ],
)
def test_copy_that_does_not_stand_stays_as_it_is(
    before: Sequence[EnrichedItem], outcome: str
) -> None:
    found, tables = outcomes(*before)
    events = len(tables.events)
    # Before the embargo of LATE has ended.
    assert tables.handle(again(V1, headline="Ferries!"), NOON + 2 * HOUR).name == outcome
    assert len(tables.events) == events
    assert len(found) == len(before)


@pytest.mark.parametrize(
    "changed",
    [
        {"status": Status.CANCELED},
        {"status": Status.WITHHELD},
        {"signal": "kill"},
        {"signal": "hold"},
        {"embargo_until": LATER},
        {"embargo_indefinite": True},
        {"version": 2},
        {"management_only": True},
    ],
)
def test_what_is_read_as_anything_but_copy_of_the_version_changes_nothing(
    changed: dict[str, Any],
) -> None:
    found, tables = outcomes(V1, again(V1, **changed))
    assert found == ["published", "not-read-again"]
    assert len(tables.events) == 1


def test_a_name_that_a_waiting_kill_means_stops_it() -> None:
    reference = KillReference(source="baltic", slug="FOG")
    notice = item(item_id="notice").model_copy(
        update={"orders_kill_of": reference, "received_at": NOON, "sent_at": NOON}
    )
    found, tables = outcomes(V1, notice, again(V1, slugline="FOG"))
    assert found == ["published", "kill-unresolved", "not-read-again"]
    assert len(tables.events) == 1


def test_a_kill_by_its_new_name_reaches_it() -> None:
    reference = KillReference(source="baltic", slug="FOG")
    notice = at(item(item_id="notice"), 9).model_copy(update={"orders_kill_of": reference})
    found, _ = outcomes(V1, again(V1, slugline="FOG"), notice)
    assert found == ["published", "updated", "kill-order"]
