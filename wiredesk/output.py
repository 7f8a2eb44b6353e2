"""Standard output: what is for machines is UTF-8, and nothing that is printed is a defect."""

import os
import select
import sys
from typing import TextIO


def prepare_streams() -> None:
    """Have text printed whatever the locale, and to nowhere where a stream is closed."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        stream: TextIO | None = getattr(sys, name)
        if stream is None:
            # Opened in this order, each takes the descriptor that was closed.
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: SIM115
        elif mode == "w":
            stream.reconfigure(errors="backslashreplace")  # type: ignore[attr-defined]


def write_line(line: bytes) -> None:
    """Print a line for machines, as the bytes that it is."""
    sys.stdout.flush()
    sys.stdout.buffer.write(line + b"\n")
    sys.stdout.buffer.flush()


def check_reader() -> None:
    """Raise BrokenPipeError where whoever read standard output has gone.

    A write would raise it too, but the next may be hours away.
    """
    poll = select.poll()
    poll.register(sys.stdout.fileno(), 0)
    if any(event & (select.POLLERR | select.POLLHUP) for _, event in poll.poll(0)):
        raise BrokenPipeError


def give_up() -> None:
    """Drop what is not yet printed: at its exit Python would try again, and complain."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
