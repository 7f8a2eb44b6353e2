"""Whatever becomes of the canary, nothing of it is on a topic that others read."""

from collections.abc import Sequence
from datetime import timedelta

import pytest

from runtime.handler import Outcome, Record
from runtime.tables.memory import Tables, write
from schemas.article import ArticleEvent, EnrichedItem
from schemas.canary import CANARY
from schemas.cloudevents import AHEAD
from schemas.desk_order import DeskOrder
from schemas.item import KillReference, Status
from schemas.topics import ARTICLES, ARTICLES_HELD, CANARY_EVENTS, OUTCOMES
from services.publish.stage import build
from tests.unit.publish.copy import NOON, item

STAGE = build()
LATER = NOON + timedelta(hours=6)
BIRD = item(item_id="bird").model_copy(update={"source": CANARY, "sequence": "157"})
CHANGES: list[dict[str, object]] = [
    {},
    {"version": 2, "body": ("More.",), "digest": "another"},
    {"version": 2, "status": Status.WITHHELD, "signal": "hold"},
    {"version": 2, "status": Status.CANCELED, "signal": "kill"},
    {"version": 2, "embargo_until": LATER},
    {"version": 2, "embargo_indefinite": True},
    *(
        {
            "version": 2,
            "received_at": NOON,
            "desk_order": DeskOrder(order=order, reason="x", by="Ann", desk="desk"),
        }
        for order in ("hold", "release", "kill")
    ),
]
KILL_OF_IT = item(item_id="notice").model_copy(
    update={
        "status": Status.CANCELED,
        "signal": "kill",
        "orders_kill_of": KillReference(source=CANARY, sequence="157"),
    }
)


class Desk:
    """The stage, and where it has written something of the canary."""

    def __init__(self) -> None:
        self.tables = Tables(STAGE.tables).stage()
        self.events: list[str] = []

    def take(self, copy: EnrichedItem, *, ahead: bool = False) -> None:
        kind = f"wiredesk.{AHEAD}" if ahead else "wiredesk.item"
        headers = (("ce_type", kind.encode()),)
        record = Record("wire.enriched", 0, 0, NOON, b"key", copy.to_bytes(), headers)
        self._note(STAGE.handler.handle(record, self.tables, NOON))

    def due(self) -> None:
        self._note(STAGE.handler.due(self.tables, LATER))

    def _note(self, outcomes: Sequence[Outcome]) -> None:
        for outcome in outcomes:
            write(self.tables, outcome.writes)
            for emit in (*outcome.emits, *outcome.notes):
                assert emit.topic in (CANARY_EVENTS, OUTCOMES) or (
                    emit.topic is ARTICLES_HELD and emit.value is None
                ), f"on {emit.topic.name}"
                if emit.topic is CANARY_EVENTS:
                    event = ArticleEvent.from_bytes(emit.value)
                    assert event.source == CANARY
                    self.events.append(event.event)


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: " ".join(change) or "again")
def test_whatever_it_becomes_is_on_its_own_topic_alone(change: dict[str, object]) -> None:
    desk = Desk()
    desk.take(BIRD, ahead=True)
    desk.take(BIRD)
    assert desk.events == ["published"]
    desk.take(BIRD.model_copy(update=change))
    desk.due()
    desk.take(BIRD.model_copy(update={"version": 3, "digest": "third"}))


def test_it_is_decided_on_like_any_copy() -> None:
    desk = Desk()
    for version in (1, 2, 2, 1):
        desk.take(BIRD.model_copy(update={"version": version, "digest": f"of {version}"}))
    assert desk.events == ["published", "updated"]


def test_a_kill_of_it_by_another_is_on_its_own_topic_too() -> None:
    desk = Desk()
    desk.take(BIRD)
    desk.take(KILL_OF_IT)
    assert desk.events == ["published", "killed"]


def test_copy_of_others_is_where_it_was() -> None:
    record = Record("wire.enriched", 0, 0, NOON, b"key", item().to_bytes())
    [outcome] = STAGE.handler.handle(record, Tables(STAGE.tables).stage(), NOON)
    topics = {emit.topic for emit in outcome.emits}
    assert ARTICLES in topics
    assert CANARY_EVENTS not in topics
