"""Why copy is not published, as `wiredesk inspect` says it."""

from datetime import timedelta
from typing import Any

import pytest

from runtime.handler import Record
from runtime.tables.memory import Tables, write
from schemas.article import EnrichedItem
from schemas.item import KillReference, Status, Stop
from services.publish.stage import build
from tests.unit.publish.copy import NOON, hold, item, kill

LATER = NOON + timedelta(hours=6)


def last_explanation(*copies: EnrichedItem) -> tuple[str, str | None]:
    """The outcome of the last of several items, and its explanation."""
    stage = build()
    tables = Tables(stage.tables).stage()
    for copy in copies:
        record = Record("wire.enriched", 0, 0, NOON, None, copy.to_bytes())
        (outcome,) = stage.handler.handle(record, tables, NOON)
        write(tables, outcome.writes)
    return outcome.name, outcome.explanation


def with_fields(copy: EnrichedItem, **fields: Any) -> EnrichedItem:
    return copy.model_copy(update=fields)


DRAFT = Stop(reason="pre-release", words="Draft")
WARNING = "status: 'frozen' is not known; withheld"
CASES = [
    ([item()], "published", None),
    ([item(1), item(2)], "updated", None),
    (
        [with_fields(item(status=Status.WITHHELD), warnings=(), stop=DRAFT)],
        "withheld",
        "its status is withheld (pre-release: Draft)",
    ),
    (
        [with_fields(item(status=Status.WITHHELD), warnings=(WARNING,))],
        "withheld",
        f"its status is withheld (pre-release); {WARNING}",
    ),
    (
        [with_fields(hold(), signal="hold", warnings=())],
        "withheld",
        "the copy says that it is to be held (hold)",
    ),
    (
        [
            with_fields(
                kill(), id="notice", orders_kill_of=KillReference(source="baltic", sequence="157")
            ),
            with_fields(item(), sequence="157"),
        ],
        "killed",
        "a kill named it before it came",
    ),
    ([kill()], "killed", "the copy says that it is killed"),
    ([kill(), item()], "already-killed", "a kill of it came before"),
    ([item(), item()], "duplicate", "the same copy came before"),
    ([item(3), item(2)], "superseded", "version 3 came before this version 2"),
    (
        [
            with_fields(item(text="New."), sent_at=NOON),
            with_fields(item(text="Old."), sent_at=NOON - timedelta(hours=1)),
        ],
        "superseded",
        "copy of version 1 that was sent later came before",
    ),
    (
        [with_fields(item(embargo_until=LATER), warnings=())],
        "held",
        "under embargo until 2026-03-02T18:00:00+00:00 (embargo)",
    ),
    (
        [with_fields(item(embargo_indefinite=True), warnings=("embargo: ?",))],
        "held",
        "under embargo until further notice (embargo-indefinite); embargo: ?",
    ),
]


@pytest.mark.parametrize(("copies", "outcome", "explanation"), CASES)
def test_an_outcome_is_explained(
    copies: list[EnrichedItem], outcome: str, explanation: str | None
) -> None:
    assert last_explanation(*copies) == (outcome, explanation)
