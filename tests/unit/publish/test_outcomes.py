"""Each item's outcome is told, by the place of the raw record that it comes from."""

from datetime import timedelta

import pytest

from runtime.handler import Outcome, Record
from runtime.tables.memory import StagedTable, Tables, write
from schemas.article import ArticleEvent, EnrichedItem
from schemas.cloudevents import AHEAD
from schemas.item import NO_HEADLINE, KillReference, Status
from schemas.outcome import Arrival, ItemOutcome
from schemas.record import WireModel
from schemas.topics import OUTCOMES
from services.publish.stage import build
from tests.unit.publish.copy import NOON, hold, item, kill

STAGE = build()
LATER = NOON + timedelta(hours=6)


def pushed(copy: EnrichedItem, offset: int, number: int = 0) -> EnrichedItem:
    place = copy.provenance.model_copy(update={"offset": offset, "item": number})
    return copy.model_copy(update={"provenance": place})


class Desk:
    """The stage as it runs, and what it has told."""

    def __init__(self) -> None:
        self.tables: dict[str, StagedTable] = Tables(STAGE.tables).stage()
        self.told: list[ItemOutcome] = []

    def take(self, copy: EnrichedItem, *, ahead: bool = False) -> list[ItemOutcome]:
        kind = f"wiredesk.{AHEAD}" if ahead else "wiredesk.item"
        headers = (("ce_type", kind.encode()),)
        record = Record("wire.enriched", 0, 0, NOON, b"key", copy.to_bytes(), headers)
        (outcome,) = STAGE.handler.handle(record, self.tables, NOON)
        return self._note(outcome)

    def due(self) -> list[ItemOutcome]:
        found = STAGE.handler.due(self.tables, LATER)
        return [each for outcome in found for each in self._note(outcome)]

    def _note(self, outcome: Outcome) -> list[ItemOutcome]:
        write(self.tables, outcome.writes)
        told = [ItemOutcome.from_bytes(each.value) for each in outcome.notes]
        assert {each.topic for each in outcome.notes} <= {OUTCOMES}
        assert [each.key for each in outcome.notes] == [
            f"wire.raw/0@{each.offset}" for each in told
        ]
        return told


def said(told: list[ItemOutcome]) -> list[str]:
    return [f"{each.offset} {each.article} {each.outcome}" for each in told]


def test_copy_that_is_published_and_its_double() -> None:
    desk = Desk()
    assert said(desk.take(pushed(item(), 1))) == ["1 ferry published"]
    (double,) = desk.take(pushed(item(), 2))
    assert (double.outcome, double.why) == ("duplicate", "the same copy came before")
    assert said(desk.take(pushed(item(2, "More."), 3))) == ["3 ferry updated"]
    (late,) = desk.take(pushed(item(), 4))
    assert late.outcome == "superseded"


def test_what_is_held_is_published_in_the_name_of_the_same_record() -> None:
    desk = Desk()
    (held,) = desk.take(pushed(item(embargo_until=LATER), 1, number=3))
    assert (held.outcome, held.stop, held.until, held.item) == ("held", "embargo", LATER, 3)
    (published,) = desk.due()
    assert (published.outcome, published.offset, published.item) == ("published", 1, 3)


def test_of_what_is_withheld_it_is_said_what_stops_it() -> None:
    (withheld,) = Desk().take(pushed(hold(), 1))
    assert (withheld.outcome, withheld.until) == ("withheld", None)
    assert withheld.stop


def test_what_goes_ahead_is_told_once_something_has_come_of_it() -> None:
    desk = Desk()
    assert said(desk.take(pushed(kill(), 1), ahead=True)) == ["1 ferry killed"]
    assert said(desk.take(pushed(kill(), 1))) == ["1 ferry killed"]
    assert desk.take(pushed(item(embargo_until=LATER, item_id="tram"), 2), ahead=True) == []
    assert desk.take(pushed(hold(), 3), ahead=True) == []  # of a killed item: in its order


def test_an_order_is_no_item() -> None:
    desk = Desk()
    desk.take(pushed(item().model_copy(update={"sequence": "157"}), 1))
    order = kill().model_copy(
        update={
            "id": "notice",
            "orders_kill_of": KillReference(source="baltic", sequence="157"),
            "status": Status.CANCELED,
        }
    )
    told = desk.take(pushed(order, 2))
    assert said(told) == ["2 notice kill-order", "2 ferry killed"]
    assert {each.ordered for each in told} == {"kill"}


def test_nobody_is_told_of_what_is_a_dead_letter_or_no_item() -> None:
    desk = Desk()
    only_management = pushed(item(), 1).model_copy(update={"management_only": True})
    assert desk.take(only_management) == []
    record = Record("wire.enriched", 0, 0, NOON, b"key", b"{}")
    (outcome,) = STAGE.handler.handle(record, desk.tables, NOON)
    assert (outcome.name, outcome.notes) == ("dead-letter", ())


def test_no_copy_is_told() -> None:
    words = item().body[0]
    for copy in (item(), hold(), kill(), item(embargo_until=LATER)):
        for told in Desk().take(copy):
            assert words not in told.to_bytes().decode()
            assert copy.headline not in told.to_bytes().decode()


def test_an_item_is_read_once_and_its_event_is_written_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    desk, copy = Desk(), item()
    read, written = [], []

    def from_bytes(value: bytes) -> EnrichedItem:
        read.append(value)
        return copy

    def to_bytes(self: WireModel) -> bytes:
        written.append(self)
        return WireModel.to_bytes(self)

    monkeypatch.setattr(EnrichedItem, "from_bytes", from_bytes)
    monkeypatch.setattr(ArticleEvent, "to_bytes", to_bytes)

    assert said(desk.take(copy)) == ["7 ferry published"]
    assert (len(read), len(written)) == (1, 1)


def arrivals(told: list[ItemOutcome]) -> list[Arrival]:
    return [each.arrival for each in told if each.arrival]


def test_each_item_that_comes_has_one_arrival() -> None:
    desk = Desk()
    assert not arrivals(desk.take(pushed(item(), 1), ahead=True)), "it comes again"
    [came] = arrivals(desk.take(pushed(item(), 1)))
    assert (came.received_at, came.format, came.words) == (NOON, "json", 10)
    [double] = arrivals(desk.take(pushed(item(), 2)))
    assert double == came, "a flood of doubles is one too"
    assert arrivals(desk.take(pushed(item(2, "More.", embargo_until=LATER), 3)))
    assert not arrivals(desk.due())


def test_an_order_is_no_arrival() -> None:
    reference = KillReference(source="baltic", guid="ferry")
    order = item().model_copy(update={"orders_kill_of": reference, "status": Status.CANCELED})
    told = Desk().take(pushed(order, 1))
    assert told
    assert not arrivals(told)


def test_an_arrival_says_what_the_copy_has() -> None:
    changed = {"byline": None, "dateline": None, "warnings": (NO_HEADLINE,)}
    [bare] = arrivals(Desk().take(pushed(item().model_copy(update=changed), 1)))
    assert (bare.headline, bare.dateline, bare.byline, bare.warnings) == (False, False, False, True)
    [whole] = arrivals(Desk().take(pushed(item().model_copy(update={"warnings": ()}), 1)))
    assert (whole.headline, whole.dateline, whole.byline) == (True, True, True)
    assert not whole.warnings
