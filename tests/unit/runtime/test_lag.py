"""What is asked of the broker for the lag, and what is shown of it."""

from collections.abc import Mapping, Sequence
from types import SimpleNamespace
from typing import Any

import pytest
from aiokafka import TopicPartition

from runtime import kafka
from runtime.membership import Membership
from runtime.metrics.table import LAG, LAG_TO_END
from tests.unit.runtime.desk import PARTITION, SOURCE, Desk

WHERE = TopicPartition(SOURCE.name, PARTITION)


class FakeGroup:
    """A group's consumer that knows the ends of all partitions."""

    def __init__(self, stable: int, end: int) -> None:
        self.stable, self.end = stable, end
        self.asked: list[TopicPartition] = []

    async def end_offsets(
        self, partitions: Sequence[TopicPartition]
    ) -> Mapping[TopicPartition, int]:
        self.asked += partitions
        return dict.fromkeys(partitions, self.stable)

    async def position(self, where: TopicPartition) -> int:
        return 4

    def highwater(self, where: TopicPartition) -> int | None:
        return self.end


@pytest.fixture
def group(monkeypatch: pytest.MonkeyPatch) -> FakeGroup:
    group = FakeGroup(stable=7, end=12)
    monkeypatch.setattr(kafka, "group_consumer", lambda *_: group)
    return group


async def test_a_process_without_partitions_asks_for_an_end_all_the_same(
    group: FakeGroup,
) -> None:
    """Nothing else would show it that the broker is away."""
    desk = Desk()
    await Membership(desk.context()).measure_lag()
    assert group.asked == [TopicPartition(SOURCE.name, 0)]


async def test_lag_is_to_the_last_stable_offset_and_to_the_end(
    group: FakeGroup,
) -> None:
    desk = Desk()
    membership = Membership(desk.context())
    backlog = SimpleNamespace(oldest=None, note_lag=lambda _: None)
    owner: Any = SimpleNamespace(
        ready=True, idle=True, halted=None, backlog=backlog, topic="copy", partition=PARTITION
    )
    membership.owners[WHERE] = owner

    await membership.measure_lag()
    assert (desk.counted(LAG), desk.counted(LAG_TO_END)) == ({"3": 3}, {"3": 8})

    membership.forget_lag()
    assert (desk.counted(LAG), desk.counted(LAG_TO_END)) == ({}, {})
