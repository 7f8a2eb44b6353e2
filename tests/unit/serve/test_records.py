"""What is read of `articles` has no event of the canary, whoever wrote one there."""

from types import SimpleNamespace

from aiokafka import TopicPartition

from schemas.canary import CANARY
from services.serve.kafka.records import entries_of
from tests.unit.serve.wire_events import event


def test_an_event_of_the_canary_is_passed_over() -> None:
    records = [
        SimpleNamespace(offset=offset, timestamp=1, value=event("x", source=source).to_bytes())
        for offset, source in enumerate(("baltic", CANARY, "baltic"))
    ]
    found = entries_of(TopicPartition("articles", 0), records)
    assert [each.offset for each in found] == [0, 2]
