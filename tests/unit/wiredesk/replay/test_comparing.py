"""What a rehearsal by another release is found to make otherwise."""

from collections.abc import Sequence
from datetime import datetime, timedelta

import pytest

from runtime.handler import Record
from schemas.article import EnrichedItem
from schemas.item import Status
from tests.unit.publish.copy import NOON, hold, item, kill
from tests.unit.wiredesk.replay.small_stages import Change, as_it_is, books, pushed
from wiredesk.replay.books import in_order
from wiredesk.replay.comparing import BEFORE, Compared, Comparison

LATER = NOON + timedelta(hours=1)
Found = list[tuple[str, str]]


def compared(
    records: Sequence[Record],
    change: Change = as_it_is,
    *,
    begin: int = 0,
    ends: datetime = LATER,
) -> list[Compared]:
    """The stretch from offset `begin` on, once as it was and once as `change` has it."""
    published = books(records, begin=begin, ends=ends)
    rehearsed = books(records[begin:], change, ends=ends)
    order = {place.raw: place.raw.offset for place in (*published.fates, *rehearsed.fates)}
    return list(Comparison(published, rehearsed).run(in_order((published, rehearsed), order)))


def found(results: Sequence[Compared]) -> Found:
    return [(each.kind, str(each.place)) for one in results for each in one.differences]


STORIES = pushed(
    [item(1), item(1, item_id="fog", text="Fog shuts the port.")],
    [item(2, "Ferries sail again.")],
    [item(2, "Ferries sail again.")],
    [hold(3)],
    [item(4, "They sail after all.")],
    [kill(5)],
)


def test_the_same_release_makes_the_same_of_all() -> None:
    results = compared(STORIES)
    assert len(results) == 7
    assert found(results) == []
    assert [each.not_compared for each in results] == [None] * 7


@pytest.mark.parametrize(
    ("update", "kinds"),
    [
        ({"headline": "Ferries stay"}, ["headline"]),
        ({"byline": "By Aino Lehto"}, ["byline"]),
        ({"dateline": None}, ["dateline"]),
        ({"body": ("Fog.",), "word_count": 1}, ["body"]),
        ({"entities": ()}, ["tags"]),
        ({"slugline": "FOG"}, ["metadata"]),
        ({"warnings": ()}, ["warnings"]),
        ({"provider_guid": "urn:baltic:fog"}, ["id"]),
        ({"embargo_until": NOON - timedelta(days=1)}, ["embargo"]),
        ({"version": 2}, ["status"]),
        ({"digest": "another"}, ["digest"]),
        ({"headline": "Ferries stay", "digest": "another"}, ["headline"]),
        ({"id": "fog"}, ["id"]),
        ({"status": Status.CANCELED}, ["decision"]),
        ({"status": Status.WITHHELD}, ["decision"]),
        ({"embargo_until": LATER + timedelta(days=1)}, ["missing"]),
    ],
)
def test_each_kind_of_difference_is_named(update: dict[str, object], kinds: list[str]) -> None:
    results = compared(pushed([item()]), lambda each: each.model_copy(update=update))
    assert [kind for kind, _ in found(results)] == kinds


def test_copy_that_can_no_longer_be_read_is_a_dead_letter() -> None:
    (one,) = compared(pushed([item()]), lambda _: None)
    (difference,) = one.differences
    assert difference[:1] + difference[4:6] == ("dead-letter", "published", "malformed")


def test_what_came_through_when_it_was_redriven_is_no_difference() -> None:
    records = pushed([item()])
    published, rehearsed = books(records, ends=LATER), books(records, ends=LATER)
    (place,) = published.fates
    published.put_aside(place.raw, None, "baltic", "malformed", None)
    (one,) = Comparison(published, rehearsed).run([place])
    assert one.differences == ()


def test_copy_that_would_be_published_and_was_held_is_extra() -> None:
    held = item(embargo_until=LATER + timedelta(days=1))
    (one,) = compared(pushed([held]), lambda each: each.model_copy(update={"embargo_until": None}))
    assert [(each.kind, each.would) for each in one.differences] == [("extra", "published")]
    assert one.differences[0].was.startswith("held embargo 2026-03-03")


def test_another_end_of_an_embargo_is_another_decision() -> None:
    held = item(embargo_until=LATER + timedelta(days=1))
    later = {"embargo_until": LATER + timedelta(days=2)}
    results = compared(pushed([held]), lambda each: each.model_copy(update=later))
    assert found(results) == [("decision", "wire.raw/0@0")]


def test_what_is_due_within_the_stretch_is_published_in_both() -> None:
    assert found(compared(pushed([item(embargo_until=NOON + timedelta(minutes=5))]))) == []


def test_a_history_before_the_stretch_is_no_difference_but_copy_is_compared() -> None:
    results = compared(STORIES, begin=1)
    assert found(results) == []
    assert [each.not_compared for each in results] == [BEFORE, None, None, None, None]

    louder = compared(
        STORIES, lambda each: each.model_copy(update={"headline": each.headline + "!"}), begin=1
    )
    assert found(louder) == [("headline", "wire.raw/0@1"), ("headline", "wire.raw/0@4")]


def test_a_resend_of_what_lies_before_the_stretch_is_no_difference() -> None:
    assert compared(STORIES, begin=2)[0].not_compared == BEFORE


def test_a_kill_that_would_be_missed_is_one_whatever_lies_before() -> None:
    def blind(each: EnrichedItem) -> EnrichedItem:
        return each.model_copy(update={"status": Status.USABLE})

    for begin in range(6):
        assert ("decision", "wire.raw/0@5") in found(compared(STORIES, blind, begin=begin))


def test_what_was_never_recorded_is_said_where_it_would_be_published() -> None:
    records = pushed([item()])
    rehearsed = books(records, ends=LATER)
    (one,) = Comparison(books([], ends=LATER), rehearsed).run(list(rehearsed.fates))
    assert [each.kind for each in one.differences] == ["unrecorded"]
