"""How a process that reads records starts, whatever stands in its way."""

import os
import resource
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from runtime.errors import ConfigurationError, RebuildError
from runtime.handler import MakeReader, Reader, Record
from runtime.metrics.prometheus import Metrics
from runtime.reading.pool import Readers
from runtime.reading.process import ReaderEndedError, ReaderProcess
from runtime.reading.reader import READER_LOST, Limits
from tests.unit.runtime.reading import fragile

PROJECT = Path(__file__).parents[4]
RECORD = Record("words", 3, 0, datetime(2026, 3, 1, tzinfo=UTC), None, b"hello")


def make_badly() -> Reader:
    raise EOFError("Ran out of input\nin the middle")


@pytest.fixture
def process() -> Iterator[ReaderProcess]:
    with_limits = _process()
    yield with_limits
    with_limits.close()


def _process(make: MakeReader = fragile.make) -> ReaderProcess:
    return ReaderProcess("counting", make, Limits(1.0, 160))


def _content(process: ReaderProcess) -> object:
    process.wait_until_ready()
    return process.read(RECORD).content


def test_no_file_of_the_working_folder_stands_for_a_module(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Copy may be dropped there: agencies choose the names of their files."""
    for name in ("pickle.py", "runtime.py"):
        (tmp_path / name).write_text("import os\nos._exit(9)\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    process = _process()
    try:
        assert _content(process) == "HELLO"
    finally:
        process.close()


@pytest.mark.parametrize("sign", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_to_all_processes_does_not_end_one_that_starts(
    process: ReaderProcess, sign: signal.Signals
) -> None:
    """Ctrl-C goes to all of a terminal, and systemd's SIGTERM to all of a unit."""
    process._child.send_signal(sign)
    assert _content(process) == "HELLO"


def test_the_stage_itself_hears_signals() -> None:
    before = signal.pthread_sigmask(signal.SIG_BLOCK, ())
    _process().close()
    assert signal.pthread_sigmask(signal.SIG_BLOCK, ()) == before


def test_a_reader_that_cannot_be_made_is_one_line() -> None:
    process = _process(make_badly)
    try:
        with pytest.raises(ConfigurationError, match=r"\(EOFError: Ran out of input\): see"):
            process.wait_until_ready()
    finally:
        process.close()


def test_the_machines_own_limit_on_memory_stays() -> None:
    """Only root may raise it; with a traceback at the start, all copy would be dead letters."""
    code = (
        "import resource; from runtime.reading.serve import _limit_memory;"
        "_limit_memory(1 << 20); print(*resource.getrlimit(resource.RLIMIT_DATA))"
    )
    most = 4 << 30

    ended = subprocess.run(
        [sys.executable, "-c", code],
        cwd=PROJECT,
        capture_output=True,
        check=True,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_DATA, (most, most)),
    )

    assert ended.stdout.split() == [b"%d" % most] * 2


STAGE_THAT_GOES = """
from runtime.reading.process import ReaderProcess
from runtime.reading.reader import Limits
from tests.unit.runtime.reading import fragile
import os
ReaderProcess("counting", fragile.make, Limits(1.0, 160))
os._exit(0)
"""


def test_a_process_whose_stage_has_gone_ends_in_silence() -> None:
    """It holds standard error open until it has ended."""
    ended = subprocess.run(
        [sys.executable, "-c", STAGE_THAT_GOES], cwd=PROJECT, capture_output=True, check=True
    )
    assert ended.stderr == b""


def test_a_process_that_cannot_be_started_leaves_nothing_open(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(*_arguments: object, **_options: object) -> None:
        raise OSError(12, "Cannot allocate memory")

    monkeypatch.setattr(subprocess, "Popen", refuse)
    before = os.listdir("/proc/self/fd")
    with pytest.raises(OSError, match="allocate"):
        _process()
    assert len(os.listdir("/proc/self/fd")) == len(before)


def test_closing_twice_closes_nothing_of_another() -> None:
    """A place in the pool may keep a process that was closed, where no new one could start."""
    process = _process()
    process.close()
    others = [os.open(os.devnull, os.O_RDONLY) for _ in range(8)]
    process.close()
    with pytest.raises(ReaderEndedError):
        process.read(RECORD)
    for each in others:
        os.close(each)


def test_one_kill_from_outside_is_not_held_against_the_first_record(
    process: ReaderProcess,
) -> None:
    process.wait_until_ready()
    process._child.send_signal(signal.SIGKILL)
    with pytest.raises(ReaderEndedError, match="signal 9") as ended:
        process.read(RECORD)
    assert (ended.value.reason, ended.value.certain) == (READER_LOST, False)


def test_a_kill_of_a_process_that_starts_does_not_end_the_stage(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Its record is tried again, as after any failure that passes."""
    readers = Readers("counting", fragile.make, 1, Limits(1.0, 160), Metrics(()))
    readers.start()
    wait, kills = ReaderProcess.wait_until_ready, iter([False, True])

    def wait_for_one_that_is_killed(process: ReaderProcess) -> None:
        if next(kills, False):
            process.end()
        wait(process)

    monkeypatch.setattr(ReaderProcess, "wait_until_ready", wait_for_one_that_is_killed)
    with pytest.raises(RebuildError, match=r"could not be started \(signal 9\)"):
        readers.read([replace(RECORD, value=b"die")], 60)
    [read] = readers.read([RECORD], 60)
    readers.close()

    assert read.reading
    assert read.reading.content == "HELLO"
