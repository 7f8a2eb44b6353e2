"""Processes that read records, and what becomes of a record that ends one."""

import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from runtime.errors import ConfigurationError, RebuildError
from runtime.handler import MakeReader, Reading, Record, Refusal
from runtime.metrics.prometheus import Metrics
from runtime.metrics.table import READERS_ENDED
from runtime.reading.pool import Readers
from runtime.reading.reader import Limits
from tests.unit.runtime.reading import fragile

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)


@pytest.fixture
def metrics() -> Metrics:
    return Metrics(())


@pytest.fixture
def readers(metrics: Metrics) -> Iterator[Readers]:
    with_one = _readers(metrics)
    with_one.start()
    yield with_one
    with_one.close()


def _readers(
    metrics: Metrics,
    make: MakeReader = fragile.make,
    processes: int = 1,
    seconds: float = 1.0,
    megabytes: int = 160,
) -> Readers:
    return Readers("counting", make, processes, Limits(seconds, megabytes), metrics)


def _records(words: Sequence[str]) -> list[Record]:
    return [Record("words", 3, n, NOW, None, word.encode()) for n, word in enumerate(words)]


def _read(readers: Readers, *words: str) -> list[object]:
    """What is made of the words, in order."""
    return [each.reading and each.reading.content for each in readers.read(_records(words), 60)]


def _refusal(found: object) -> Refusal:
    assert isinstance(found, Refusal)
    return found


def _ended(metrics: Metrics, reason: str) -> float:
    labels = {"stage": "counting", "reason": reason}
    return metrics.registry.get_sample_value(f"{READERS_ENDED.name}_total", labels) or 0


def test_records_are_read_in_order_by_several_processes(metrics: Metrics) -> None:
    readers = _readers(metrics, processes=3)
    readers.start()
    words = [f"word {n}" for n in range(50)]
    try:
        assert _read(readers, *words) == [word.upper() for word in words]
    finally:
        readers.close()


def test_what_has_been_refused_before_is_not_read(readers: Readers) -> None:
    refusal = Reading(Refusal("unreadable", "it is raw bytes: push it again"), 0.0)
    refused = replace(_records(["die"])[0], reading=refusal)

    assert readers.read([refused], 60) == [refused]


def test_an_expression_without_end_costs_its_own_record(readers: Readers, metrics: Metrics) -> None:
    before, hung, after = _read(readers, "before", "hang", "after")

    assert (before, after) == ("BEFORE", "AFTER")
    refusal = _refusal(hung)
    assert refusal.reason == "too-slow"
    place = "tests/unit/runtime/reading/fragile.py:"
    assert refusal.error.startswith(
        f"counting took more than 1 s of processor time for it ({place}"
    )
    assert "hang_in_an_expression)" in refusal.error
    # Processor time is the record's own: it gets no second try.
    assert _ended(metrics, "too-slow") == 1


@pytest.mark.parametrize("word", ["allocate", "swell"])
def test_memory_without_end_costs_its_own_record(readers: Readers, word: str) -> None:
    large, after = _read(readers, word, "after")

    assert _refusal(large).reason == "too-large"
    assert after == "AFTER"


def test_memory_that_records_before_took_is_not_held_against_a_record(
    readers: Readers, metrics: Metrics
) -> None:
    assert _read(readers, "leak", "leak", "leak", "leak") == [1, 2, 3, 1]
    assert _ended(metrics, "too-large") == 1


def test_a_record_that_is_too_large_to_be_taken_in_gets_a_second_try(
    readers: Readers, metrics: Metrics, capfd: pytest.CaptureFixture[str]
) -> None:
    assert _read(readers, "leak", "leak", "leak", "x" * (8 << 20))[-1] == "X" * (8 << 20)
    assert _ended(metrics, "too-large") == 1
    assert "Traceback" not in capfd.readouterr().err


def test_a_process_that_dies_twice_over_a_record_is_replaced(
    readers: Readers, metrics: Metrics
) -> None:
    died, after = _read(readers, "die", "after")

    assert _refusal(died).reason == "reader-lost"
    assert "signal 11" in _refusal(died).error
    assert after == "AFTER"
    assert _ended(metrics, "reader-lost") == 2


def test_a_reader_that_waits_for_something_is_ended_too(metrics: Metrics) -> None:
    readers = _readers(metrics, seconds=0.2)
    readers.start()
    try:
        waiting, after = _read(readers, "sleep", "after")
    finally:
        readers.close()

    assert _refusal(waiting).reason == "too-slow"
    assert "fragile.py" in _refusal(waiting).error
    assert after == "AFTER"


@pytest.mark.parametrize("word", ["fail", "nest", "secret"])
def test_a_defect_costs_no_process(readers: Readers, metrics: Metrics, word: str) -> None:
    found, after = _read(readers, word, "after")

    assert _refusal(found).reason == "stage-defect"
    assert "\n" not in _refusal(found).error
    assert after == "AFTER"
    assert _ended(metrics, "stage-defect") == 0


def test_what_a_library_logs_is_a_line_like_any_other(
    metrics: Metrics, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WIREDESK_LOG_FORMAT", "json")
    readers = _readers(metrics)
    readers.start()
    _read(readers, "warn")
    readers.close()

    logged = json.loads(capfd.readouterr().err)
    assert logged["event"] == "odd copy: \x1b[2J\nall is well"
    assert logged["logger"] == "library"


def test_seconds_bound_a_batch_but_not_its_first_record(readers: Readers) -> None:
    read = readers.read(_records(["a", "b", "c", "d", "e", "f"]), 0)
    assert [each.offset for each in read] == [0]


def test_a_reader_that_cannot_be_made_is_an_error_of_the_start(metrics: Metrics) -> None:
    readers = _readers(metrics, fragile.make_nothing)
    with pytest.raises(ConfigurationError, match="there is no model"):
        readers.start()
    readers.close()


def test_a_process_that_ends_at_its_start_is_an_error_of_the_start(metrics: Metrics) -> None:
    readers = _readers(metrics, fragile.make_and_die)
    with pytest.raises(ConfigurationError, match="exit status 3"):
        readers.start()
    readers.close()


def test_what_is_in_hand_at_the_end_is_no_refusal(metrics: Metrics) -> None:
    readers = _readers(metrics, seconds=30)
    readers.start()
    threading.Timer(0.3, readers.close).start()

    with pytest.raises(RebuildError, match="is stopping"):
        _read(readers, "sleep")


KILLED_STAGE = """
import os, signal
from tests.unit.runtime.reading.test_readers import *
from tests.unit.runtime.reading.test_readers import _read, _readers
readers = _readers(Metrics(()))
readers.start()
print(*_read(readers, "pid"), flush=True)
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_no_process_outlives_its_stage() -> None:
    """It may be killed: its processes end when the connection does."""
    killed = subprocess.run([sys.executable, "-c", KILLED_STAGE], capture_output=True, check=False)

    ends = time.monotonic() + 20
    while _runs(int(killed.stdout)):
        assert time.monotonic() < ends, "the process goes on"
        time.sleep(0.05)


def _runs(pid: int) -> bool:
    try:
        status = Path(f"/proc/{pid}/stat").read_text(encoding="ascii")
    except OSError:
        return False
    return status.rpartition(")")[2].split()[0] != "Z"


def test_what_has_been_read_stays_as_it_is_and_where_it_is(readers: Readers) -> None:
    known = Reading("known", 0.0)
    first, second, third, fourth, fifth = _records(["a", "b", "c", "d", "e"])
    given = [replace(first, reading=known), second, replace(third, reading=known), fourth, fifth]
    done = readers.read([*given, replace(fifth, offset=5, reading=known)], 60)
    assert [each.reading and each.reading.content for each in done] == [
        "known",
        "B",
        "known",
        "D",
        "E",
        "known",
    ]
    assert [each.offset for each in done] == list(range(6))
    assert done[2].reading is known


def test_others_go_before_a_process_by_its_niceness(metrics: Metrics) -> None:
    readers = Readers("counting", fragile.make, 1, Limits(1.0, 160, niceness=3), metrics)
    readers.start()
    try:
        assert _read(readers, "niceness") == [os.nice(0) + 3]
    finally:
        readers.close()
