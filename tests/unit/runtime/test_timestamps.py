"""What Kafka takes for a timestamp, as a time."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from runtime.records.timestamps import read_timestamp, to_milliseconds

MOMENT = datetime(2026, 3, 1, 12, 30, 15, 250_000, tzinfo=UTC)
MILLISECONDS = 1_772_368_215_250


@pytest.mark.parametrize(
    ("timestamp", "moment"),
    [
        (MILLISECONDS, MOMENT),
        (MILLISECONDS * 1_000 + 7, MOMENT),
        (MILLISECONDS * 1_000_000 + 7, MOMENT),
        (MILLISECONDS // 1_000, MOMENT.replace(microsecond=0)),
        (536_457_600_000, datetime(1987, 1, 1, tzinfo=UTC)),
        (None, None),
        (0, None),
        (-1, None),
        (86_400_000, None),
        (-(10**15), None),
        (4_102_444_800_000, None),  # 2100
        (253_402_300_800_000, None),
        (2**63 - 1, None),
        (-(2**63), None),
        (10**40, None),
    ],
)
def test_timestamps(timestamp: int | None, moment: datetime | None) -> None:
    assert read_timestamp(timestamp) == moment


@given(st.integers(-(2**63), 2**63 - 1))
def test_any_timestamp_is_a_plausible_time_or_none(timestamp: int) -> None:
    moment = read_timestamp(timestamp)
    assert moment is None or 1971 <= moment.year < 2100
    assert moment is None or read_timestamp(to_milliseconds(moment)) == moment
