"""What `inspect` shows of each item of a file, with stages as small as can be before publish."""

from collections.abc import Sequence
from datetime import datetime, timedelta

import pytest

from runtime.handler import Emit, Outcome, Record, Stage, Tables, rejected
from schemas.article import ArticleEvent, EnrichedItem
from schemas.item import Status
from schemas.topics import ENRICHED, ITEMS, RAW
from services.publish.stage import build
from tests.unit.publish.copy import NOON, item, kill
from wiredesk.copy_files import Piece
from wiredesk.dry_run import Inspected, PurePipeline, inspect_pieces

LATER = NOON + timedelta(hours=6)


class Timeless:
    """A handler for which nothing is ever due."""

    def next_due(self, tables: Tables) -> datetime | None:
        return None

    def due(self, tables: Tables, now: datetime) -> Sequence[Outcome]:
        return ()


class Lines(Timeless):
    """Reads a line an item; an empty line can't be used, and `!` shows a defect."""

    def handle(self, record: Record, tables: Tables, now: datetime) -> Sequence[Outcome]:
        lines = (record.value or b"").split(b"\n")
        return [self._item(line, number, record) for number, line in enumerate(lines)]

    def _item(self, line: bytes, number: int, record: Record) -> Outcome:
        source = record.header("wire-source") or ""
        if line == b"!":
            raise ValueError("not thought of")
        if not line:
            return rejected(source, "empty", "an empty line: leave it out", number)
        value = EnrichedItem.from_bytes(line).model_copy(
            update={"source": source, "received_at": record.timestamp}
        )
        return Outcome("item", source, emits=(Emit(ITEMS, value.id, value.to_bytes()),))


class Tags(Timeless):
    """Passes items on."""

    def handle(self, record: Record, tables: Tables, now: datetime) -> Sequence[Outcome]:
        value = EnrichedItem.from_bytes(record.value)
        emit = Emit(ENRICHED, value.id, value.to_bytes())
        return [Outcome("enriched", record.header("wire-source") or "", emits=(emit,))]


STAGES = (Stage("ingest", RAW, Lines()), Stage("enrich", ITEMS, Tags()), build())


def piece(*items: EnrichedItem | bytes, name: str = "copy.txt") -> Piece:
    lines = [each if isinstance(each, bytes) else each.to_bytes() for each in items]
    return Piece(name, b"\n".join(lines), "harbour")


def inspected(*pieces: Piece) -> list[Inspected]:
    return list(inspect_pieces(pieces, STAGES, NOON))


def test_each_item_of_each_file_has_one_outcome_in_order() -> None:
    found = inspected(
        piece(item(1), b"", item(2), name="first.txt"),
        piece(item(2), kill(3), item(4), name="second.txt"),
    )
    assert [(each.file, each.outcome) for each in found] == [
        ("first.txt", "published"),
        ("first.txt", "dead-letter"),
        ("first.txt", "updated"),
        ("second.txt", "duplicate"),
        ("second.txt", "killed"),
        ("second.txt", "already-killed"),
    ]


def test_an_event_is_shown_as_subscribers_get_it() -> None:
    (found,) = inspected(piece(item(1)))
    assert isinstance(found.article, ArticleEvent)
    assert (found.article.source, found.article.received_at) == ("harbour", NOON)
    assert found.article.body == item(1).body


@pytest.mark.parametrize(
    ("copies", "outcome"),
    [([item(1), item(1)], "duplicate"), ([item(1, embargo_until=LATER)], "held")],
)
def test_what_makes_no_event_is_shown_as_it_would_be(
    copies: list[EnrichedItem], outcome: str
) -> None:
    found = inspected(piece(*copies))[-1]
    assert found.outcome == outcome
    assert found.article
    assert not isinstance(found.article, ArticleEvent)
    assert found.article.body == copies[-1].body


def test_what_is_not_published_says_why() -> None:
    (found,) = inspected(piece(item(1, status=Status.WITHHELD)))
    assert found.explanation == f"its status is withheld (pre-release); {item(1).warnings[0]}"
    (found,) = inspected(piece(item(1)))
    assert found.explanation is None


def test_a_dead_letter_says_why() -> None:
    found = inspected(piece(item(1), b""))[-1]
    assert found.article is None
    assert found.rejection
    assert (found.rejection.reason, found.rejection.item) == ("empty", 1)


def test_a_defect_costs_its_own_file_only() -> None:
    found = inspected(piece(b"!"), piece(item(1)))
    assert [each.outcome for each in found] == ["dead-letter", "published"]
    assert found[0].rejection
    assert found[0].rejection.reason == "stage-defect"


def test_time_passes_for_a_whole_pipeline() -> None:
    pipeline = PurePipeline(STAGES)
    record = Record(RAW.name, 0, 0, NOON, None, item(1, embargo_until=LATER).to_bytes())
    assert [each.outcome.name for each in pipeline.feed(record, NOON)] == ["held"]
    assert list(pipeline.pass_time(LATER - timedelta(seconds=1))) == []
    (ending,) = pipeline.pass_time(LATER)
    assert (ending.stage, ending.record, ending.outcome.name) == ("publish", None, "published")
    assert list(pipeline.pass_time(LATER)) == []
