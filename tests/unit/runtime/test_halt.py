"""A partition that halts at the limit of dead letters, and how it goes on."""

from collections.abc import Sequence
from typing import Any

import pytest

from runtime.errors import DeadLetterLimitError
from runtime.handler import Outcome
from runtime.metrics.table import HALTED
from runtime.partition.dead_letter_limit import DeadLetterLimits
from runtime.settings import WiredeskSettings
from tests.unit.runtime.desk import BAD, GOOD, Make, Numbering


async def test_at_the_limit_of_dead_letters_it_halts_and_keeps_the_rest(make: Make) -> None:
    desk = await make(dead_letter_run=4).assigned()

    await desk.push(BAD, BAD, GOOD)
    await desk.push(GOOD, GOOD, BAD, BAD, GOOD, BAD, BAD, GOOD)
    assert isinstance(desk.owner.halted, DeadLetterLimitError)
    assert str(desk.owner.halted) == (
        "numbering has halted on partition 3 of copy, where records wait from offset 5: 4 records "
        "in a row of dpa can't be used (WIREDESK_DEAD_LETTER_RUN); the last: ask for it again. "
        "Mend that, or raise the setting (0: no limit), and restart"
    )
    # What can be used before them has come out; they, and all behind them, have not been read.
    assert (desk.numbers, desk.dead_letters) == ([1, 2, 3], [(0, "garbled"), (1, "garbled")])
    assert desk.kafka.offset == 5
    assert desk.counted(HALTED) == {"3": 1}


async def test_a_halted_partition_is_at_rest(make: Make) -> None:
    desk = await make(dead_letter_run=2).assigned()
    await desk.push(BAD, BAD)
    calls = list(desk.kafka.calls)

    desk.clock.pass_time(10_000)
    await desk.push(GOOD)

    assert desk.kafka.calls == calls
    assert calls[-1] == "end"
    assert desk.kafka.is_paused
    assert (desk.owner.stalled_for, desk.owner.ready, desk.owner.idle) == (0, False, False)
    assert desk.fatal == []


async def test_assigned_again_it_halts_again_without_another_dead_letter(make: Make) -> None:
    desk = await make(dead_letter_run=3).assigned()
    await desk.push(BAD, BAD)
    await desk.push(BAD)
    assert desk.dead_letters == [(0, "garbled"), (1, "garbled")]
    await desk.owner.close(1)

    await desk.assigned()
    assert desk.owner.halted
    assert len(desk.dead_letters) == 2


async def test_what_others_have_done_meanwhile_ends_a_run(make: Make) -> None:
    desk = await make(dead_letter_run=3).assigned()
    await desk.push(BAD, BAD)
    await desk.owner.close(1)
    desk.kafka.values += [GOOD, BAD]
    desk.kafka.offset = 3

    await desk.assigned()
    assert desk.owner.halted is None
    assert desk.kafka.offset == 4


async def test_with_the_limit_raised_it_goes_on_where_it_was(make: Make) -> None:
    desk = await make(dead_letter_run=2).assigned()
    await desk.push(GOOD, BAD, BAD, GOOD)
    assert desk.owner.halted
    await desk.owner.close(1)

    raised = WiredeskSettings(dead_letter_run=3, linger_seconds=0)
    desk.limits = DeadLetterLimits(raised, desk.clock.monotonic)
    await desk.assigned()

    assert (desk.numbers, desk.dead_letters) == ([1, 2], [(1, "garbled"), (2, "garbled")])
    assert desk.kafka.offset == 4


async def test_once_mended_it_goes_on_where_it_was(
    make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = await make(dead_letter_defect_run=2).assigned()

    def broken(*_: Any) -> Sequence[Outcome]:
        raise ZeroDivisionError

    with monkeypatch.context() as patch:
        patch.setattr(Numbering, "handle", broken)
        await desk.push(GOOD, GOOD, GOOD)
        assert "failed on 2 records in a row" in str(desk.owner.halted)
        await desk.owner.close(1)
    await desk.assigned()

    assert (desk.numbers, desk.dead_letters, desk.kafka.offset) == ([1, 2, 3], [], 3)
