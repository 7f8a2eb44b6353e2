"""What is read as an arrival of a source, and what is none."""

from datetime import UTC, datetime

import pytest

from schemas.canary import CANARY
from schemas.dead_letter import DeadLetter
from schemas.outcome import Arrival, ItemOutcome
from services.serve.rhythm.arrivals import DEAD, of_letter, of_outcome
from services.serve.rhythm.drift import YES, size_of

NOON = datetime(2026, 12, 1, 12, tzinfo=UTC)
MILLISECONDS = round(NOON.timestamp() * 1000)
LETTER = DeadLetter(
    stage="ingest",
    reason="empty",
    error="it is empty",
    topic="wire.raw",
    partition=0,
    offset=7,
    timestamp=MILLISECONDS,
    source="north",
)


def outcome(arrival: Arrival | None, source: str = "north") -> bytes:
    return ItemOutcome(
        topic="wire.raw",
        partition=0,
        offset=7,
        item=0,
        source=source,
        outcome="published",
        article="ferry",
        version=1,
        arrival=arrival,
    ).to_bytes()


PLAIN = Arrival(
    received_at=NOON,
    format="nitf",
    words=300,
    headline=True,
    dateline=True,
    byline=True,
    warnings=False,
)
BARE = PLAIN.model_copy(
    update={"headline": False, "dateline": False, "byline": False, "warnings": True}
)


def test_an_item_arrives_with_what_it_is_like() -> None:
    plain, bare = (of_outcome(outcome(each), MILLISECONDS) for each in (PLAIN, BARE))
    assert plain
    assert bare
    assert (plain.source, plain.time) == ("north", MILLISECONDS)
    assert {name for name, value in plain.traits.items() if value} == {"format", "size"}
    marked = {name for name, value in bare.traits.items() if value == YES}
    assert marked == {"no-headline", "no-dateline", "no-byline", "warnings"}


def test_a_clock_that_is_ahead_counts_as_now() -> None:
    early = of_outcome(outcome(PLAIN), MILLISECONDS - 1)
    assert early
    assert early.time == MILLISECONDS - 1


def test_a_name_from_outside_is_made_visible() -> None:
    found = of_outcome(outcome(PLAIN, "nor\x1bth"), MILLISECONDS)
    assert found
    assert found.source == r"nor\x1bth"


@pytest.mark.parametrize("value", [None, b"{", outcome(None)])
def test_what_is_no_item_that_comes_is_no_arrival(value: bytes | None) -> None:
    assert of_outcome(value, MILLISECONDS) is None


def test_a_dead_letter_arrives_once() -> None:
    found = of_letter(LETTER.to_headers(), MILLISECONDS + 5)
    assert found
    assert (found.source, found.time, found.traits) == ("north", MILLISECONDS, {DEAD: YES})
    again = LETTER.model_copy(update={"redriven": 1})
    assert of_letter(again.to_headers(), MILLISECONDS) is None
    assert of_letter((), MILLISECONDS) is None


def test_the_canary_has_no_habits() -> None:
    assert of_outcome(outcome(PLAIN, CANARY), MILLISECONDS) is None
    letter = LETTER.model_copy(update={"source": CANARY})
    assert of_letter(letter.to_headers(), MILLISECONDS) is None


@pytest.mark.parametrize(("words", "size"), [(0, "0"), (3, "1"), (4, "2"), (255, "4"), (256, "5")])
def test_sizes_are_powers_of_four(words: int, size: str) -> None:
    assert size_of(words) == size
