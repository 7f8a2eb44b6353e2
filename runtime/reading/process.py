"""The stage's end of one reader process."""

import contextlib
import os
import re
import signal
import socket
import subprocess
from multiprocessing.connection import Connection
from pathlib import Path

from runtime.child_processes import start_module
from runtime.errors import ConfigurationError, RebuildError
from runtime.handler import MakeReader, Reading, Record
from runtime.reading.reader import (
    ENDS_A_PROCESS,
    OUT_OF_MEMORY,
    READER_LOST,
    TOO_LARGE,
    TOO_SLOW,
    Limits,
)

SERVE = "runtime.reading.serve"
START_SECONDS = 120.0
"""How long a process may take until it is ready: a model may be loaded from a slow disk."""
MIN_IDLE_SECONDS = 5.0
"""A process that computes nothing for so long, or for twice a record's processor time, is stuck."""
ROOT = Path(__file__).parents[2]
OTHERS = (".venv/", "runtime/reading/")
"""Where code lies that a record's reader only passes through."""
FRAME = re.compile(r'File "([^"\n]+)", line (\d+) in (\w+|<\w+>)')


class ReaderEndedError(Exception):
    """A reader process has ended over a record, or had to be ended."""

    def __init__(self, reason: str, what: str, *, certain: bool) -> None:
        """`certain`: it was this record; else those before it may have had a part in it."""
        super().__init__(what)
        self.reason = reason
        self.certain = certain


class ReaderProcess:
    """A process that reads one record at a time; it is used by one thread at a time."""

    def __init__(self, stage: str, make_reader: MakeReader, limits: Limits) -> None:
        """Start it, without waiting until it is ready."""
        self._limits = limits
        self._make_reader = make_reader
        ours, theirs = socket.socketpair()
        places, of_child = map(os.fdopen, os.pipe(), "rw")
        with theirs, of_child, contextlib.ExitStack() as on_failure:
            on_failure.enter_context(ours)
            on_failure.enter_context(places)
            descriptors = theirs.fileno(), of_child.fileno()
            self._child = start_module(SERVE, [stage, *map(str, descriptors)], descriptors)
            on_failure.pop_all()
        self._places = places
        self._connection = Connection(ours.detach())
        self._ready = self._used = False
        with contextlib.suppress(OSError):  # it has ended: `wait_until_ready` says so
            self._connection.send((stage, make_reader, limits))

    def wait_until_ready(self) -> None:
        """Wait until it can read.

        Raises ConfigurationError where its reader can't be made, and RebuildError where it ended
        or was not ready in time: another may be.
        """
        if self._ready:
            return
        answer: ConfigurationError | None = None
        try:
            in_time = self._connection.poll(START_SECONDS)
            if in_time:
                answer = self._connection.recv()
        except (EOFError, OSError):
            in_time = False
        if answer is not None:
            raise answer
        if not in_time:
            raise RebuildError(
                f"a process that reads records could not be started ({self._end()}): see the lines "
                "above, and whether there is enough memory"
            )
        self._ready = True

    def renew(self, make_reader: MakeReader) -> None:
        """Have it make its reader anew, where that is to be made otherwise than before."""
        if make_reader is self._make_reader:
            return
        self.wait_until_ready()
        self._make_reader, self._ready = make_reader, False
        with contextlib.suppress(OSError):  # it has ended: `wait_until_ready` says so
            self._connection.send(make_reader)

    def read(self, record: Record) -> Reading:
        """What its reader says of the record.

        Raises ReaderEndedError.
        """
        try:
            self._connection.send(record)
            self._wait_for_answer()
            reading: Reading = self._connection.recv()
        except (EOFError, OSError):
            raise self._ended() from None
        self._used = True
        return reading

    def end(self) -> None:
        """End it at once; a thread that waits for its answer gets ReaderEndedError."""
        self._child.send_signal(signal.SIGKILL)

    def close(self) -> None:
        """End it at once, and free what it used here; again does no harm."""
        self._end()
        self._connection.close()
        self._places.close()

    def _wait_for_answer(self) -> None:
        """Wait for as long as the process computes, up to its limit.

        By the clock it may take any time: other work goes on, and the stage itself may be frozen.
        """
        idle = max(MIN_IDLE_SECONDS, 2 * self._limits.seconds)
        computed = self._processor_time()
        while not self._connection.poll(idle):
            before, computed = computed, self._processor_time()
            if computed == before:
                raise self._stuck(idle)

    def _processor_time(self) -> str:
        """What the process has computed so far (Linux); elsewhere always the same."""
        try:
            fields = Path(f"/proc/{self._child.pid}/stat").read_text(encoding="ascii")
        except OSError:
            return ""
        return " ".join(fields.rpartition(")")[2].split()[11:13])

    def _stuck(self, idle: float) -> ReaderEndedError:
        self._child.send_signal(ENDS_A_PROCESS)  # it says where it is
        self._end(3.0)
        what = f"did nothing for {idle:g} s over it{self._place()}"
        return ReaderEndedError(TOO_SLOW, what, certain=False)

    def _ended(self) -> ReaderEndedError:
        how = self._end(3.0)
        match self._child.returncode:
            case status if status == -ENDS_A_PROCESS:
                seconds = f"{self._limits.seconds:g} s of processor time"
                what = f"took more than {seconds} for it{self._place()}"
                return ReaderEndedError(TOO_SLOW, what, certain=True)
            case status if status == OUT_OF_MEMORY:
                what = f"needed more than {self._limits.megabytes} MB for it{self._place()}"
                return ReaderEndedError(TOO_LARGE, what, certain=not self._used)
        what = f"lost the process that read it ({how})"
        return ReaderEndedError(READER_LOST, what, certain=False)

    def _end(self, seconds: float = 0.0) -> str:
        """Wait for so long, then end it; how it ended, in words."""
        try:
            self._child.wait(seconds)
        except subprocess.TimeoutExpired:
            self.end()
            self._child.wait()
        status = self._child.returncode
        return f"signal {-status}" if status < 0 else f"exit status {status}"

    def _place(self) -> str:
        """` (folder/module.py:1 function)`: the innermost code that ran at its end, if known."""
        if self._places.closed:
            return ""
        os.set_blocking(self._places.fileno(), False)
        try:
            said = os.read(self._places.fileno(), 1 << 16).decode("utf-8", "replace")
        except BlockingIOError:
            return ""
        for path, line, function in FRAME.findall(said):
            here = path.removeprefix(f"{ROOT}/")
            if here != path and not here.startswith(OTHERS):
                return f" ({here}:{line} {function})"
        return ""
