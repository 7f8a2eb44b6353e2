"""What `wiredesk check` notes though it is no fault."""

import pytest

from runtime.topics.admin import TopicState
from schemas.topics import ARTICLES, ENRICHED, ITEMS, RAW, Topic, own_topic
from wiredesk.commands.check import DAY_MS, remembered_for_less

BEFORE_PUBLISH = [RAW, own_topic("wire.raw.baltic"), ITEMS, ENRICHED]


def state(topic: Topic, days: float, *, exists: bool = True) -> TopicState:
    return TopicState(topic, f"desk.{topic.name}", exists, retention_ms=round(days * DAY_MS))


@pytest.mark.parametrize("topic", BEFORE_PUBLISH, ids=lambda each: each.name)
def test_copy_that_outlives_what_publish_remembers_of_it(topic: Topic) -> None:
    assert remembered_for_less(state(topic, 400), 400) is None
    note = remembered_for_less(state(topic, 500), 400)
    assert note
    assert note.startswith(f"desk.{topic.name} keeps copy for 500 days, and publish remembers")
    for_ever = remembered_for_less(TopicState(topic, "raw", exists=True), 400)
    assert for_ever
    assert "keeps copy for ever" in for_ever


def test_what_publish_writes_may_be_kept_for_longer() -> None:
    assert remembered_for_less(state(ARTICLES, 500), 400) is None
    assert remembered_for_less(state(RAW, 500, exists=False), 400) is None
