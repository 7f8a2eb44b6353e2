"""Where a log is read from, by the committed offset."""

import pytest

from runtime.partition.start_offset import Start, start_of, stops
from wiredesk.stages import load_stages


@pytest.mark.parametrize(
    ("committed", "beginning", "end", "start"),
    [
        pytest.param(None, 0, 40, Start(0), id="a new group"),
        pytest.param(None, 7, 40, Start(7), id="a new group, after retention"),
        pytest.param(12, 7, 40, Start(12), id="within the log"),
        pytest.param(40, 7, 40, Start(40), id="all of it read"),
        pytest.param(4, 7, 40, Start(7, expired=3), id="retention was faster"),
        pytest.param(41, 7, 40, Start(7, past_end=1), id="another log"),
        pytest.param(100, 0, 0, Start(0, past_end=100), id="an empty one"),
    ],
)
def test_start(committed: int | None, beginning: int, end: int, start: Start) -> None:
    assert start_of(committed, beginning, end) == start


def test_what_may_have_forgotten_a_kill_stops_by_itself() -> None:
    stopped = [stage.name for stage in load_stages() if stops("auto", stage.tables)]
    assert stopped == ["publish"]


@pytest.mark.parametrize(("setting", "stopped"), [("stop", True), ("resume", False)])
def test_a_setting_holds_for_every_stage(setting: str, stopped: bool) -> None:
    assert {stops(setting, stage.tables) for stage in load_stages()} == {stopped}
