"""A reader process: `python -m runtime.reading.serve`, started by `runtime.reading.process`.

It reads one record after another and answers each. The kernel ends it where a record takes more
processor time than its limit, whatever code is running then; memory beyond the limit is refused to
it. It holds nothing that would have to be saved, and ends when the stage's process does.
"""

import contextlib
import faulthandler
import os
import pickle
import re
import resource
import signal
import sys
import traceback
from multiprocessing.connection import Connection
from pathlib import Path

from runtime.errors import ConfigurationError
from runtime.handler import MakeReader, Reader, Reading, Record, Refusal
from runtime.logs import configure_logs
from runtime.reading.reader import (
    ENDS_A_PROCESS,
    OUT_OF_MEMORY,
    TOO_LARGE,
    Limits,
    read,
    refuse_defect,
)
from runtime.settings import WiredeskSettings, read_section

MAX_ANSWER_BYTES = 128 << 20
"""An answer goes into the stage's own memory, so it is bounded too."""


def main() -> None:
    """Serve the stage that has started this process, on the descriptors that it names."""
    connection, places = Connection(int(sys.argv[2])), int(sys.argv[3])
    _volunteer()
    ours = read_section(WiredeskSettings)
    configure_logs(ours.log_format, ours.log_level)  # a library's warning may quote the record
    # Says where the code was when the time was up; it needs no interpreter lock.
    faulthandler.register(ENDS_A_PROCESS, file=places, all_threads=True, chain=True)
    with contextlib.suppress(EOFError, ConnectionError):  # the stage has gone
        stage, make_reader, limits = connection.recv()
        if reader := _ready(connection, stage, make_reader):
            _limit_memory(limits.megabytes)
            os.nice(limits.niceness)
            connection.send(None)
            _serve(connection, stage, reader, limits, places)


def _ready(connection: Connection, stage: str, make_reader: MakeReader) -> Reader | None:
    """The reader; None where there is none, and why has been said."""
    try:
        return _made(stage, make_reader)
    except ConfigurationError as error:
        connection.send(error)
        return None


def _made(stage: str, make_reader: MakeReader) -> Reader:
    """The reader, with its model loaded. Raises ConfigurationError, in one line."""
    try:
        return make_reader()
    except ConfigurationError:
        raise
    except Exception as error:
        what = f"{type(error).__name__}: {error}".splitlines()[0][:300]
        raise ConfigurationError(
            f"{stage} can't be made ready to read ({what}): see whether there is enough memory, "
            "or else report this"
        ) from error


def _volunteer() -> None:
    """Have the kernel end this process, and not its stage, where the machine has no memory left."""
    with contextlib.suppress(OSError):
        Path("/proc/self/oom_score_adj").write_text("1000", encoding="ascii")


def _serve(
    connection: Connection,
    stage: str,
    reader: Reader,
    limits: Limits,
    places: int,
) -> None:
    """Answer one record after another. Raises EOFError or ConnectionError at the stage's end."""
    try:
        while True:
            record = connection.recv()
            if not isinstance(record, Record):  # what makes the reader from now on
                renewed = _ready(connection, stage, record)
                if renewed is None:
                    return
                reader = renewed
                connection.send(None)
                continue
            # row 35: the kernel counts, so it ends code too that holds the interpreter's lock.
            signal.setitimer(signal.ITIMER_PROF, limits.seconds)
            answer = _answer(reader, record, stage)
            signal.setitimer(signal.ITIMER_PROF, 0)
            connection.send_bytes(answer)
    except MemoryError:
        with contextlib.suppress(MemoryError), open(places, "w", encoding="utf-8") as said:
            traceback.print_exc(file=said)
        os._exit(OUT_OF_MEMORY)  # at a usual exit libraries may want more memory


def _answer(reader: Reader, record: Record, stage: str) -> bytes:
    reading = read(reader, record, stage)
    try:
        answer = pickle.dumps(reading)
    except (RecursionError, pickle.PicklingError, TypeError, AttributeError) as error:
        return pickle.dumps(Reading(refuse_defect(stage, error), reading.seconds))
    if len(answer) > MAX_ANSWER_BYTES:
        advice = f"what {stage} made of it has {len(answer) >> 20} MB: send it in parts"
        return pickle.dumps(Reading(Refusal(TOO_LARGE, advice), reading.seconds))
    return answer


def _limit_memory(megabytes: int) -> None:
    """Refuse this process more memory than it has now and so many megabytes (Linux).

    Memory that it writes to is what counts, not what it has mapped of a model's file.
    """
    try:
        status = Path("/proc/self/status").read_text(encoding="ascii")
    except OSError:
        return
    now = int(re.findall(r"VmData:\s+(\d+) kB", status)[0]) << 10
    # row 36: what is refused to the process is the record's fault, and no other process's loss.
    _, hard = resource.getrlimit(resource.RLIMIT_DATA)
    most = now + (megabytes << 20)
    resource.setrlimit(
        resource.RLIMIT_DATA, (most if hard == resource.RLIM_INFINITY else min(most, hard), hard)
    )


if __name__ == "__main__":
    main()
    # Threads of a library may still run; there is nothing to wait for.
    os._exit(0)
