"""What `wiredesk topics grow` takes for granted of the stages is so."""

from collections.abc import Sequence
from datetime import datetime, timedelta

import pytest

from runtime.handler import Record, TimeOf
from runtime.reading.reader import as_read
from runtime.tables.memory import CommittedTable
from runtime.topics.growth import Growable
from schemas.ledger import HeldItem
from schemas.topics import HELD, TOPICS
from tests.unit.publish.copy import NOON, item
from wiredesk.growable import GROWABLE
from wiredesk.stages import NAMES, with_ahead


@pytest.mark.parametrize("growable", GROWABLE, ids=lambda each: each.topic.name)
def test_a_topic_between_two_stages_is_as_the_stages_have_it(growable: Growable) -> None:
    stages = {stage.name: stage for stage in with_ahead(NAMES)}
    writer, reader = stages[growable.writer], stages[growable.reader]
    assert growable.topic in writer.outputs
    assert (writer.source, reader.source) == (growable.writer_reads, growable.topic)
    assert growable.tables == reader.tables
    others = [each for each in stages.values() if growable.topic in each.outputs and each != writer]
    assert [(each.name, each.source) for each in others] == list(growable.other_writers)


def test_every_topic_that_a_stage_alone_feeds_can_be_grown() -> None:
    inputs = [stage.source for stage in with_ahead(NAMES) if stage.source.placed]
    assert inputs == [growable.topic for growable in GROWABLE]


class Watched(CommittedTable):
    """A table that notes whether it is gone through."""

    gone_through = False

    def items(self) -> Sequence[tuple[str, bytes]]:
        self.gone_through = True
        return super().items()

    def earliest(
        self, time_of: TimeOf, most: int, up_to: datetime | None = None
    ) -> Sequence[tuple[datetime, str]]:
        self.gone_through = True
        return super().earliest(time_of, most, up_to)


@pytest.mark.parametrize("growable", GROWABLE, ids=lambda each: each.topic.name)
def test_tables_that_a_stage_goes_through_name_whose_each_entry_is(growable: Growable) -> None:
    """Owners share a table's partition once its topic has grown: each would act on all of it."""
    [stage] = [each for each in with_ahead(NAMES) if each.name == growable.reader]
    tables = {topic.name: Watched() for topic in growable.tables}
    for each in (item(), item(embargo_until=NOON + timedelta(days=1))):
        record = Record(growable.topic.name, 0, 0, NOON, b"ferry", each.to_bytes())
        if stage.make_reader:
            record = as_read(stage.make_reader(), record, stage.name)
        assert not any(outcome.rejection for outcome in stage.handler.handle(record, tables, NOON))
    stage.handler.next_due(tables)
    stage.handler.due(tables, NOON)

    gone_through = {name for name, table in tables.items() if table.gone_through}
    assert gone_through == {t.name for t in TOPICS if t.source_of and t in growable.tables}


def test_whose_copy_is_held_is_known() -> None:
    assert HELD.source_of
    held = HeldItem(item=item(), release_at=None).to_bytes()
    assert HELD.source_of("ferry", held) == "baltic"
    assert HELD.source_of("ferry", b"garbage") is None, "every owner has to see it"
