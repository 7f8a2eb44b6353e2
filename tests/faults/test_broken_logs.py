"""Records, offsets and tables as nobody meant them to be: what has no mutant of its own."""

import pytest

from runtime.errors import OffsetPastEndError
from tests.faults import broken_logs
from tests.faults.counting import SOURCE_OF_ONE, stage
from tests.faults.desk import Desk, metric, until


@pytest.mark.parametrize("times", [1, None], ids=["on its way", "on the disk"])
async def test_row_25_a_damaged_batch(desk: Desk, times: int | None) -> None:
    assert await broken_logs.a_damaged_batch(desk, times=times) == {}


async def test_row_27_by_default_a_partition_stops_at_another_log(desk: Desk) -> None:
    await desk.open(SOURCE_OF_ONE)
    await desk.push([b"x"] * 40)
    place = broken_logs.group_and_place(desk)
    await broken_logs.commit_offset(desk.bootstrap, *place, 100)
    with pytest.raises(OffsetPastEndError, match=r"offset 100.*0 to 40.*OFFSET_PAST_END=resume"):  # noqa: PT012
        async with desk.worker(stage(source=SOURCE_OF_ONE)) as worker:
            await until(lambda: metric(worker, "wiredesk_halted_partitions") == 1, "it has halted")
            assert not worker.ready
    assert await desk.output() == []


async def test_row_29_garbage_in_a_table_that_is_needed(desk: Desk) -> None:
    assert await broken_logs.garbage_in_a_table_that_is_needed(desk) == {}
