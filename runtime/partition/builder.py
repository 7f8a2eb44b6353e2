"""A process that makes files for stores: `python -m runtime.partition.builder DESCRIPTOR`.

To read the records of a table and to sort them takes the interpreter's lock, so threads would be no
quicker; and the stage's own process has heartbeats to send.
"""

import contextlib
import gc
import signal
import socket
import sys
from collections.abc import Sequence
from multiprocessing.connection import Connection

from runtime.child_processes import start_module
from runtime.errors import RebuildError, StoreError
from runtime.partition.table_reading import TableReading
from runtime.tables.files import Built, Stretch, build
from runtime.tables.rows import Layout

MODULE = "runtime.partition.builder"


class Builder:
    """One such process; it is used by one thread at a time."""

    def __init__(self, reading: TableReading, layout: Layout) -> None:
        """Start it, without waiting for it."""
        ours, theirs = socket.socketpair()
        with theirs, contextlib.ExitStack() as on_failure:
            on_failure.enter_context(ours)
            descriptor = theirs.fileno()
            self._child = start_module(MODULE, [str(descriptor)], [descriptor])
            on_failure.pop_all()
        self._connection = Connection(ours.detach())
        with contextlib.suppress(OSError):  # it has ended: `build` says so
            self._connection.send((reading, layout))

    def build(self, stretch: Stretch) -> Sequence[Built]:
        """The files of a stretch.

        Raises StoreError where the disk refuses, and RebuildError where the process has ended.
        """
        try:
            self._connection.send(stretch)
            answer: Sequence[Built] | StoreError = self._connection.recv()
        except (EOFError, OSError) as error:
            raise RebuildError(
                "a process that builds a store has ended: see the lines above, and whether there "
                "is enough memory; WIREDESK_STATE_BUILDERS=0 does without"
            ) from error
        if isinstance(answer, StoreError):
            raise answer
        return answer

    def end(self) -> None:
        """End it at once; a thread that waits for it gets RebuildError."""
        self._child.send_signal(signal.SIGKILL)

    def close(self) -> None:
        """End it, and free what it used here."""
        self.end()
        self._child.wait()
        self._connection.close()


def serve(connection: Connection) -> None:
    """Make files of each stretch that comes, until the other end is closed."""
    reading, layout = connection.recv()
    while True:
        stretch = connection.recv()
        answer: Sequence[Built] | StoreError
        try:
            answer = build(stretch, reading.change, layout)
        except StoreError as error:
            answer = error
        connection.send(answer)


if __name__ == "__main__":
    # It makes no cycles, and looking for them among so many records takes a sixth of the time.
    gc.disable()
    with contextlib.suppress(EOFError, BrokenPipeError):  # the stage has ended, however it did
        serve(Connection(int(sys.argv[1])))
