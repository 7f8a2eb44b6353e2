"""Whatever overtakes what, the end is that of the order pushed, and no stop is undone."""

from collections.abc import Sequence
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from schemas.article import ArticleEvent, EnrichedItem
from schemas.item import ANY_VERSION, Status
from tests.unit.publish.copy import NOON, hold, item, kill
from tests.unit.publish.overtaking import (
    Arrival,
    Publish,
    all_ahead,
    flash,
    goes_ahead,
    hold_of_any,
    in_order,
    push,
)

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


def test_a_log_that_is_begun_anew_is_no_reason_to_drop_anything() -> None:
    first, later = push(item(1), hold(1))
    [release] = push(item(1, "Release."))
    release = release.model_copy(update={"received_at": NOON + timedelta(days=1)})
    assert in_order([first, later, release]).kinds == ["published", "withheld", "updated"]


def elsewhere(copy: EnrichedItem, seconds: int) -> EnrichedItem:
    made_of = copy.provenance.model_copy(update={"partition": 3})
    received = NOON + timedelta(seconds=seconds)
    return copy.model_copy(update={"provenance": made_of, "received_at": received})


@pytest.mark.parametrize(
    ("copies", "kinds"),
    [
        # By the time of receipt copy stays held that was pushed before the hold,
        ([hold(1), elsewhere(item(1), -5)], ["withheld"]),
        ([hold(1), elsewhere(item(1), 5)], ["withheld", "published"]),
        # but clocks may differ, so a hold holds in any case, and a correction is one.
        ([item(1), elsewhere(hold(1), -5)], ["published", "withheld"]),
        ([item(1), elsewhere(item(1, "More."), -5)], ["published", "corrected"]),
    ],
)
def test_between_partitions_the_time_of_receipt_decides_on_the_safe_side(
    copies: list[EnrichedItem], kinds: list[str]
) -> None:
    assert in_order([*push(copies[0]), copies[1]]).kinds == kinds


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
