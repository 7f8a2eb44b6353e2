"""The tries of an event, over 75 hours, and what a site may ask for."""

from datetime import datetime, timedelta

import pytest

from services.serve.webhooks.schedule import delay_after, retry_after
from tests.unit.serve.wire_events import NOON


def delays(*, is_kill: bool, count: int, jitter: float = 0.0) -> list[float | None]:
    return [delay_after(each, lambda: jitter, is_kill=is_kill) for each in range(1, count + 1)]


def test_the_tries_are_those_of_the_standard() -> None:
    found = delays(is_kill=False, count=10)
    hours = [2, 5, 10, 14, 20, 24]
    assert found == [5, 300, 1800, *(each * 3600 for each in hours), None]
    assert sum(each or 0 for each in found) == 75 * 3600 + 2105


def test_a_kill_is_tried_each_day_for_ever() -> None:
    assert delays(is_kill=True, count=12)[9:] == [86400.0] * 3


def test_jitter_only_makes_a_delay_longer() -> None:
    assert delays(is_kill=False, count=2, jitter=1.0) == [5.5, 330.0]


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        (None, None),
        ("", None),
        ("soon", None),
        ("-5", None),
        ("1.5", None),
        ("٣", None),
        ("0", 0.0),
        ("120", 120.0),
        (" 7 ", 7.0),
        ("9" * 400, 86400.0),
        ("Mon, 02 Mar 2026 12:01:00 GMT", 60.0),
        ("Mon, 02 Mar 2026 12:01:00 -0000", 60.0),
        ("Mon, 02 Mar 2026 11:00:00 GMT", 0.0),
        ("Mon, 02 Mar 2099 11:00:00 GMT", 86400.0),
        ("Mon, 02 Mar 2026 99:00:00 GMT", None),
    ],
)
def test_retry_after(header: str | None, seconds: float | None) -> None:
    assert retry_after(header, NOON) == seconds


def test_a_moment_is_counted_from_now() -> None:
    later: datetime = NOON + timedelta(seconds=30)
    assert retry_after("Mon, 02 Mar 2026 12:01:00 GMT", later) == 30.0
