"""Limits of requests and streams, each site by itself."""

from contextlib import ExitStack

import pytest

from services.serve import limits as module
from services.serve.limits import Limits, TooManyError
from tests.unit.runtime.fakes import FakeClock


def limits(clock: FakeClock) -> Limits:
    return Limits(clock, a_second=5, streams=3, streams_a_site=2)


def asked(of: Limits, site: str, count: int) -> int:
    """How many of so many requests are let through."""
    for number in range(count):
        try:
            of.note_request(site)
        except TooManyError:
            return number
    return count


def test_a_site_may_ask_for_so_much_a_second_and_no_more() -> None:
    clock = FakeClock()
    of = limits(clock)
    assert asked(of, "post", 100) == 10
    clock.pass_time(1)
    assert asked(of, "post", 100) == 5
    clock.pass_time(3600)
    assert asked(of, "post", 100) == 10


def test_one_site_takes_nothing_from_another() -> None:
    of = limits(FakeClock())
    asked(of, "post", 100)
    assert asked(of, "times", 1) == 1


def test_who_has_asked_for_nothing_lately_takes_no_memory(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(module, "MAX_BUCKETS", 10)
    clock = FakeClock()
    of = limits(clock)
    for number in range(100):
        asked(of, f"person:{number}", 1)
        clock.pass_time(1)
    assert len(of._buckets) <= 10
    assert asked(of, "person:99", 100) == 10
    for number in range(20):
        asked(of, f"person:{number}", 1)
    assert asked(of, "person:99", 1) == 0  # who has asked just now is remembered


def test_a_site_is_told_when_to_come_back() -> None:
    of = Limits(FakeClock(), a_second=0.1, streams=1, streams_a_site=1)
    of.note_request("post")
    with pytest.raises(TooManyError) as error:
        of.note_request("post")
    assert error.value.retry_after == 10


def test_a_site_has_so_many_streams_and_all_of_them_too() -> None:
    of = limits(FakeClock())
    with ExitStack() as stack:
        stack.enter_context(of.stream("post"))
        stack.enter_context(of.stream("post"))
        with pytest.raises(TooManyError, match="2 streams"), of.stream("post"):
            pass
        stack.enter_context(of.stream("times"))
        with pytest.raises(TooManyError, match="all sites"), of.stream("herald"):
            pass
        assert of.open_streams == 3
    assert of.open_streams == 0
    with of.stream("post"):
        assert of.open_streams == 1
