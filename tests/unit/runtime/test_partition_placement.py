"""An owner goes by the number of partitions on record, which it reads once it has fenced."""

from runtime.errors import ConfigurationError
from tests.unit.runtime.desk import GOOD, Make


async def test_a_partition_that_is_not_in_use_is_left_alone(make: Make) -> None:
    desk = make()
    desk.kafka.placed["copy"] = 3
    desk.kafka.values = [GOOD]
    desk.assign()

    await desk.settle()

    assert desk.kafka.calls == ["start", "placements", "end"]
    assert desk.kafka.is_paused
    assert desk.owner.unused
    assert (desk.owner.ready, desk.owner.lost) == (False, False)
    assert desk.fatal == []
    desk.clock.pass_time(10_000)
    assert desk.owner.stalled_for == 0


async def test_a_growth_that_was_interrupted_ends_the_stage(make: Make) -> None:
    desk = make()
    desk.kafka.growing_to["copy"] = 12
    desk.assign()

    await desk.settle()

    assert desk.owner.lost
    [error] = desk.fatal
    assert isinstance(error, ConfigurationError)
    assert "`wiredesk topics grow copy --to 12`" in str(error)
