"""What is remembered of a version's texts is bounded, and none of them comes back."""

import hashlib
from datetime import datetime, timedelta
from unittest.mock import patch

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from schemas.article import EnrichedItem
from schemas.ledger import LedgerEntry
from services.publish import seen
from services.publish.ledger import TOO_MANY_TEXTS, Decision, decide
from services.publish.seen import MAX_SEEN, MAX_WHOLE, SHORT
from tests.unit.publish.copy import NOON, hold, item, kill
from tests.unit.publish.desk import Desk
from tests.unit.publish.story import play

MAX_ENTRY_BYTES = 40_000
HOUR = timedelta(hours=1)


def text(number: int, *, version: int = 1) -> EnrichedItem:
    """One more text of a version, its digest as long as real ones are."""
    digest = hashlib.sha256(str(number).encode()).hexdigest()
    return item(version, f"Text {number}.").model_copy(update={"digest": digest})


def entry_after(count: int, entry: LedgerEntry | None = None, first: int = 0) -> LedgerEntry:
    for number in range(first, count):
        decision = decide(entry, text(number), NOON)
        assert decision.event
        entry = decision.entry
    assert entry
    return entry


@pytest.fixture(scope="module")
def corrected() -> LedgerEntry:
    """After 3,000 silent corrections."""
    return entry_after(3001)


@pytest.fixture(scope="module")
def full(corrected: LedgerEntry) -> LedgerEntry:
    return entry_after(MAX_SEEN, corrected, 3001)


def test_three_thousand_silent_corrections_are_published_and_none_comes_back(
    corrected: LedgerEntry,
) -> None:
    assert len(corrected.to_bytes()) < 30_000
    resent = [decide(corrected, text(number), NOON) for number in range(3001)]
    assert resent == [Decision("duplicate")] * 3001
    assert decide(corrected, text(3001), NOON).outcome == "corrected"


def test_an_entry_has_a_size_that_no_sender_exceeds(full: LedgerEntry) -> None:
    assert len(full.seen) == MAX_SEEN == 4000
    embargoed = [
        f"until {NOON + number * HOUR} {text(number).digest}" for number in range(MAX_WHOLE)
    ]
    longest = full.model_copy(update={"seen": (*full.seen[:-MAX_WHOLE], *embargoed)})
    assert len(full.to_bytes()) < len(longest.to_bytes()) < MAX_ENTRY_BYTES


def test_the_latest_texts_are_remembered_whole_as_the_last_release_wrote_them(
    full: LedgerEntry,
) -> None:
    whole = tuple(text(number).digest for number in range(MAX_SEEN - 16, MAX_SEEN))
    assert full.seen[-16:] == whole
    assert {len(mark) for mark in full.seen[:-16]} == {SHORT} == {6}
    assert full.seen[0] == "USKh0b", "the next release has to know it"
    assert entry_after(17).seen[1:] == tuple(text(number).digest for number in range(1, 17))


def test_one_text_too_many_is_refused(full: LedgerEntry) -> None:
    assert decide(full, text(MAX_SEEN), NOON) == Decision(TOO_MANY_TEXTS)
    later = text(MAX_SEEN).model_copy(update={"sent_at": NOON})
    assert decide(full, later, NOON) == Decision("too-many-texts")
    embargoed = later.model_copy(update={"embargo_until": NOON + HOUR})
    assert decide(full, embargoed, NOON) == Decision(TOO_MANY_TEXTS)
    almost = full.model_copy(update={"seen": full.seen[1:]})
    assert decide(almost, text(MAX_SEEN), NOON).outcome == "corrected"


def test_what_is_full_can_be_killed_held_and_updated(full: LedgerEntry) -> None:
    assert decide(full, text(3), NOON).outcome == "duplicate"
    assert decide(full, text(3, version=0), NOON).outcome == "superseded"
    assert decide(full, kill(1), NOON).outcome == "killed"
    updated = decide(full, text(3, version=2), NOON)
    assert updated.entry
    assert (updated.outcome, len(updated.entry.seen)) == ("updated", 1)
    held = decide(full, hold(1), NOON)
    assert held.entry
    assert (held.outcome, len(held.entry.seen)) == ("withheld", 1)
    assert decide(held.entry, text(MAX_SEEN), NOON).outcome == "updated"


def test_a_text_too_many_is_a_dead_letter_that_says_what_to_do(full: LedgerEntry) -> None:
    desk = Desk()
    desk.tables["wire.ledger"].write("ferry", full.to_bytes())
    outcome = desk.handle(text(MAX_SEEN))
    assert (outcome.name, outcome.source) == ("dead-letter", "baltic")
    assert (outcome.emits, outcome.writes) == ((), ())
    assert outcome.rejection
    assert outcome.rejection.reason == "too-many-texts"
    assert outcome.rejection.error == (
        "version 1 of urn:baltic:ferry has come with 4000 texts, and this is another: "
        "ask the sender to count its version up"
    )
    unnamed = text(MAX_SEEN).model_copy(update={"provider_guid": None})
    rejection = desk.handle(unnamed).rejection
    assert rejection
    assert rejection.error.startswith("version 1 of ferry has")


def test_an_entry_of_the_last_release_is_read_and_shortened() -> None:
    digests = tuple(text(number).digest for number in range(3000))
    old = entry_after(1).model_copy(update={"seen": digests})
    assert len(old.to_bytes()) > 200_000
    assert decide(old, text(0), NOON).outcome == "duplicate"
    corrected = decide(LedgerEntry.from_bytes(old.to_bytes()), text(3000), NOON)
    assert corrected.entry
    assert len(corrected.entry.to_bytes()) < 30_000
    resent = {decide(corrected.entry, text(number), NOON).outcome for number in range(3001)}
    assert resent == {"duplicate"}


def test_the_embargo_of_a_text_is_remembered_in_short_too() -> None:
    def waiting(number: int) -> EnrichedItem:
        return text(number).model_copy(update={"embargo_until": NOON + HOUR})

    entry = play([waiting(number) for number in range(20)])[-1].entry
    assert entry
    assert decide(entry, waiting(0), NOON).outcome == "duplicate"
    assert decide(entry, text(0), NOON).outcome == "published"
    moved = waiting(0).model_copy(update={"embargo_until": NOON + 2 * HOUR})
    assert decide(entry, moved, NOON).outcome == "held"


COPIES = st.builds(
    lambda copy, sent: copy.model_copy(update={"sent_at": sent}),
    st.builds(
        item,
        version=st.integers(1, 2),
        text=st.sampled_from([f"Text {number}." for number in range(9)]),
        signal=st.sampled_from([None] * 6 + ["correction", "hold", "kill"]),
        embargo_until=st.none() | st.sampled_from([NOON - HOUR, NOON + HOUR, NOON + 2 * HOUR]),
        embargo_indefinite=st.sampled_from([False] * 7 + [True]),
    ),
    st.none() | st.integers(-3, 3).map(lambda hours: NOON + hours * HOUR),
)
STORIES = st.lists(st.tuples(COPIES, st.sampled_from([NOON, NOON + 3 * HOUR])), max_size=40)


def said(decision: Decision) -> tuple[object, ...]:
    return decision.outcome, decision.event, decision.held


@given(STORIES, st.integers(1, 4))
@settings(max_examples=150, deadline=None)
def test_what_is_remembered_in_short_changes_nothing(
    story: list[tuple[EnrichedItem, datetime]], whole: int
) -> None:
    bounded: LedgerEntry | None = None
    unbounded: LedgerEntry | None = None
    for copy, now in story:
        with patch.object(seen, "MAX_WHOLE", whole):
            ours = decide(bounded, copy, now)
        with patch.object(seen, "MAX_WHOLE", 10**9):
            model = decide(unbounded, copy, now)
        assert said(ours) == said(model)
        bounded, unbounded = ours.entry or bounded, model.entry or unbounded


@given(STORIES)
@settings(max_examples=150, deadline=None)
def test_what_is_refused_is_as_if_it_had_not_come(
    story: list[tuple[EnrichedItem, datetime]],
) -> None:
    bounded: LedgerEntry | None = None
    unbounded: LedgerEntry | None = None
    events = []
    for copy, now in story:
        with patch.multiple(seen, MAX_SEEN=3, MAX_WHOLE=2):
            ours = decide(bounded, copy, now)
        if ours.outcome == TOO_MANY_TEXTS:
            assert (ours.entry, ours.event, ours.held) == (None, None, None)
            continue
        model = decide(unbounded, copy, now)
        assert said(ours) == said(model)
        bounded, unbounded = ours.entry or bounded, model.entry or unbounded
        assert bounded, "whatever comes first is no duplicate"
        assert len(bounded.seen) <= 3
        events += [ours.event] if ours.event else []
    assert len({event.event_id for event in events}) == len(events)
