"""Stops and flashes that go ahead: whatever overtakes what, the end is that of the order pushed."""

from collections.abc import Sequence
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from runtime.handler import Outcome, Record
from runtime.tables import Tables, write
from schemas.article import Article, ArticleEvent, EnrichedItem
from schemas.cloudevents import MAX_URGENT
from schemas.item import ANY_VERSION, Status
from schemas.ledger import LedgerEntry
from services.publish.stage import build
from tests.unit.publish.copy import NOON, hold, item, kill

STAGE = build()
AHEAD = (("ce_type", b"wiredesk.item.ahead"),)
Arrival = tuple[EnrichedItem, bool]
"""An item, and whether it goes ahead."""


def push(*copies: EnrichedItem) -> list[EnrichedItem]:
    """The copies with the places to which they are pushed, one after another."""
    return [
        each.model_copy(
            update={
                "provenance": each.provenance.model_copy(update={"offset": offset}),
                "received_at": NOON + timedelta(seconds=offset),
            }
        )
        for offset, each in enumerate(copies)
    ]


class Publish:
    """Publish with its tables, and what subscribers have been given."""

    def __init__(self) -> None:
        self.tables = Tables(STAGE.tables).stage()
        self.events: list[ArticleEvent] = []
        self.latest: bytes | None = None

    def take(self, arrivals: Sequence[Arrival]) -> list[str]:
        return [self.handle(copy, ahead).name for copy, ahead in arrivals]

    def handle(self, copy: EnrichedItem, ahead: bool) -> Outcome:
        record = Record(
            "wire.enriched", 0, 0, NOON, b"ferry", copy.to_bytes(), AHEAD if ahead else ()
        )
        (outcome,) = STAGE.handler.handle(record, self.tables, NOON)
        write(self.tables, outcome.writes)
        for emit in outcome.emits:
            if emit.topic.name == "articles":
                self.events.append(ArticleEvent.from_bytes(emit.value))
            else:
                self.latest = emit.value
        return outcome

    @property
    def kinds(self) -> list[str]:
        return [str(event.event) for event in self.events]

    @property
    def entry(self) -> LedgerEntry:
        return LedgerEntry.from_bytes(self.tables["wire.ledger"].get("ferry"))

    @property
    def end(self) -> tuple[object, ...]:
        """What stands: the status, and of a usable article its version and text."""
        if self.latest is None:
            return (self.entry.status,)
        article = Article.from_bytes(self.latest)
        return self.entry.status, article.version, article.body


def goes_ahead(copy: EnrichedItem) -> bool:
    return copy.status is not Status.USABLE or (copy.urgency or 9) <= MAX_URGENT


def flash(version: int, text: str) -> EnrichedItem:
    return item(version, text).model_copy(update={"urgency": 1})


def hold_of_any(text: str = "Hold this story.") -> EnrichedItem:
    return hold(ANY_VERSION, text)


def in_order(copies: Sequence[EnrichedItem]) -> Publish:
    publish = Publish()
    publish.take([(copy, False) for copy in copies])
    return publish


def all_ahead(copies: Sequence[EnrichedItem]) -> Publish:
    """Everything that may go ahead does so before anything else comes."""
    publish = Publish()
    publish.take([(copy, True) for copy in copies if goes_ahead(copy)])
    publish.take([(copy, False) for copy in copies])
    return publish


VERSIONS = {
    "a hold of the same version": [item(1), hold(1)],
    "a hold of a later version": [item(1), hold(2)],
    "a hold of an older version": [item(3), hold(2)],
    "a hold of whatever version": [item(1), item(3, "Three."), hold_of_any()],
    "a hold of whatever version, and an older one": [item(3, "Three."), hold_of_any(), item(2)],
    "a hold and its release": [item(1), hold(1), item(2, "Two.")],
    "a hold and the same copy again": [item(1), hold(1), item(1)],
    "a hold, a release, the same hold": [item(1), hold(1), item(1, "Again."), hold(1)],
    "two holds of whatever version": [item(2), hold_of_any(), item(3, "Three."), hold_of_any()],
    "a hold and a kill": [item(1), hold(1), kill(2), item(3, "Three.")],
    "a kill and a hold": [item(1), kill(1), hold(1)],
    "a flash": [item(1, "One."), flash(2, "Two.")],
    "a flash of the same version": [item(1, "One."), flash(1, "One, and more.")],
    "a flash after a hold": [item(1, "One."), hold(1), flash(1, "One, and more.")],
    "a flash before a hold": [flash(1, "One."), hold(1)],
    "an embargo and a hold": [item(1, embargo_until=NOON + timedelta(hours=1)), hold(1)],
}


@pytest.mark.parametrize("copies", VERSIONS.values(), ids=VERSIONS)
def test_what_stands_is_what_stands_without_haste(copies: list[EnrichedItem]) -> None:
    pushed = push(*copies)
    hasty = all_ahead(pushed)
    assert hasty.end == in_order(pushed).end
    assert undone(hasty.events, pushed) == []


def undone(
    events: Sequence[ArticleEvent], pushed: Sequence[EnrichedItem]
) -> list[tuple[EnrichedItem, EnrichedItem]]:
    """Holds in force, each with copy pushed before it that was published all the same."""
    found = []
    for number, event in enumerate(events):
        held = pushed[event.provenance.offset]
        if event.status is not Status.WITHHELD:
            continue
        for later in events[number + 1 :]:
            copy = pushed[later.provenance.offset]
            covered = held.version in (ANY_VERSION, copy.version)
            before = later.provenance.offset < event.provenance.offset
            if later.status is Status.USABLE and before and covered:
                found.append((held, copy))
    return found


COPIES = st.lists(
    st.one_of(
        st.builds(item, version=st.integers(1, 3), text=st.sampled_from(["One.", "Two."])),
        st.builds(flash, version=st.integers(1, 3), text=st.sampled_from(["Three.", "Four."])),
        st.builds(hold, version=st.integers(0, 3), text=st.sampled_from(["Hold.", "Wait."])),
        st.builds(kill, version=st.integers(1, 3)),
    ),
    max_size=7,
)


@given(COPIES, st.data())
@settings(max_examples=300, deadline=None)
def test_in_whatever_order_it_comes_no_stop_is_undone(
    copies: list[EnrichedItem], data: st.DataObject
) -> None:
    pushed = push(*copies)
    stops = [(each, True) for each in pushed if each.status is not Status.USABLE]
    flashes = [(each, True) for each in pushed if goes_ahead(each) and (each, True) not in stops]
    publish = Publish()
    publish.take(_mixed(data, stops, flashes, [(each, False) for each in pushed]))
    assert undone(publish.events, pushed) == []
    assert len({event.event_id for event in publish.events}) == len(publish.events)
    if pushed:
        assert publish.end == in_order(pushed).end


def _mixed(data: st.DataObject, *streams: Sequence[Arrival]) -> list[Arrival]:
    """Stops, flashes and all copy as one stream, each in its own order.

    A flash has a longer way than a stop, so it does not overtake one.
    """
    left = stops, flashes, _ = [list(stream) for stream in streams]
    mixed = []
    while any(left):
        free = [stream for stream in left if stream]
        if stops and flashes and _offset(stops) < _offset(flashes):
            free.remove(flashes)
        mixed.append(data.draw(st.sampled_from(free)).pop(0))
    return mixed


def _offset(stream: Sequence[Arrival]) -> int:
    return stream[0][0].provenance.offset
