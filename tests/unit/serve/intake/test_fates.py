"""What became of a record follows from what the stages have written of it."""

from datetime import timedelta

from schemas.dead_letter import DeadLetter
from schemas.outcome import ItemOutcome
from services.serve.intake.fates import (
    Fate,
    Fated,
    Fates,
    are_decided,
    fate_of_letter,
    fate_of_outcome,
    told,
)
from services.serve.intake.receipt import Place, Receipt
from tests.unit.publish.copy import NOON, item

PLACE = Place("wire.raw", 0, 7)
LETTER = DeadLetter(
    stage="ingest",
    reason="undecodable",
    error="send UTF-8",
    topic="wire.raw",
    partition=0,
    offset=7,
    timestamp=0,
    source="baltic",
)


def outcome(name: str, offset: int = 7, **more: object) -> Fated:
    place = {"topic": "wire.raw", "partition": 0, "offset": offset, "item": 0, "source": "baltic"}
    said = {**place, "outcome": name, "article": "ferry", "version": 1, **more}
    found = fate_of_outcome(ItemOutcome.model_validate(said).to_bytes())
    assert found
    return found


def receipt(*offsets: int, time: int = 100) -> Receipt:
    return Receipt("wire.raw", time, tuple(Place("wire.raw", 0, each) for each in offsets))


def outcomes(fates: Fates, *offsets: int) -> list[list[str]]:
    return [[fate.outcome for fate in each] for each in fates.of(receipt(*offsets))]


def test_what_ingest_can_not_use_is_known_by_its_place() -> None:
    assert fate_of_letter(LETTER.to_headers(), b"\xff") == (
        PLACE, Fate(None, "dead-letter", why="send UTF-8", reason="undecodable"),
    )  # fmt: skip


def test_what_a_later_stage_can_not_use_is_known_by_what_it_was_made_of() -> None:
    letter = LETTER.model_copy(update={"stage": "publish", "topic": "wire.enriched", "offset": 99})
    copy = item()
    found = fate_of_letter(letter.to_headers(), copy.to_bytes())
    assert found
    assert found[0] == Place("wire.raw", 0, copy.provenance.offset)
    assert found[1].item == copy.provenance.item
    assert fate_of_letter(letter.to_headers(), b"garbage") is None


def test_other_records_say_nothing() -> None:
    assert fate_of_letter((), None) is None
    assert fate_of_outcome(None) is None
    assert fate_of_outcome(b"{}") is None


def test_a_receipt_waits_until_there_is_an_outcome_of_each_record() -> None:
    fates = Fates(10, since=0)
    assert not are_decided(fates.of(receipt(7)))
    fates.take([(200, outcome("published"))])
    assert are_decided(fates.of(receipt(7)))
    assert not are_decided(fates.of(receipt(7, 8)))
    fates.take([(201, outcome("duplicate", offset=8))])
    assert outcomes(fates, 7, 8) == [["published"], ["duplicate"]]


def test_the_last_outcome_of_an_item_counts() -> None:
    fates = Fates(10, since=0)
    fates.take([(1, outcome("held")), (2, outcome("published"))])
    fates.take([(3, outcome("killed", item=2, article="tram", ordered="kill"))])
    assert outcomes(fates, 7) == [["published", "killed"]]


def test_what_is_too_long_ago_is_not_said_to_wait() -> None:
    fates = Fates(2, since=50)
    assert fates.may_be_forgotten(receipt(1, time=49))
    assert not fates.may_be_forgotten(receipt(1, time=50))
    fates.take([(100 + number, outcome("published", offset=number)) for number in range(5)])
    assert outcomes(fates, 2, 3, 4) == [[], ["published"], ["published"]]
    assert fates.may_be_forgotten(receipt(2, time=101))
    assert not fates.may_be_forgotten(receipt(9, time=102))


def test_a_record_takes_bounded_memory() -> None:
    fates = Fates(10, since=0)
    fates.take((1, outcome("killed", article=f"story {number}")) for number in range(5000))
    assert len(outcomes(fates, 7)[0]) == 1000


def test_a_sender_is_not_told_whose_articles_its_order_may_mean() -> None:
    _, order = outcome("kill-several", ordered="kill", why="alpine's train or alpine's tram")
    assert "why" not in told(order)
    _, copy = outcome("superseded", why="version 2 came before")
    assert told(copy)["why"] == "version 2 came before"


def test_a_sender_is_told_what_it_needs() -> None:
    until = NOON + timedelta(hours=1)
    _, held = outcome("held", stop="embargo", until=until)
    assert told(held) == {
        "item": 0,
        "outcome": "held",
        "article": "ferry",
        "version": 1,
        "stop": "embargo",
        "until": until.isoformat(),
    }
