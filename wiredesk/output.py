r"""The one way to standard output and standard error, for every command.

Nothing that came from outside acts on a terminal: control characters, and characters that hide or
reorder text, are printed as escapes. Text for people has escapes such as `\x1b`; JSON and XML have
their own, so that whoever parses them gets the very characters. `write_raw` alone writes bytes as
they are. What is for machines is UTF-8, and nothing that is printed is a defect.

`wiredesk.display` prints what has colours and columns.
"""

import os
import select
import sys
from typing import TextIO

import typer

from runtime.visible import visible, visible_bytes, visible_json, visible_xml


def prepare_streams() -> None:
    """Have text printed whatever the locale, and to nowhere where a stream is closed."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        stream: TextIO | None = getattr(sys, name)
        if stream is None:
            # Opened in this order, each takes the descriptor that was closed.
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: SIM115
        elif mode == "w":
            stream.reconfigure(errors="backslashreplace")  # type: ignore[attr-defined]


def print_line(text: str, *, colour: str | None = None, bold: bool = False) -> None:
    """Print a line for people."""
    typer.secho(visible(text), fg=colour, bold=bold or None)


def say(text: str) -> None:
    """Print a line for people on standard error; standard output is for copy."""
    typer.echo(visible(text), err=True)


def print_copy(value: bytes) -> None:
    """Print bytes as lines of text for people."""
    typer.echo(visible_bytes(value))


def write_json(document: bytes) -> None:
    """Print a JSON document on lines of its own, as many as it has."""
    write_raw(visible_json(document) + b"\n")


def write_json_line(document: bytes) -> None:
    """Print a JSON document on one line."""
    # A line feed in it stands between its values; in a string it would be an escape.
    write_json(document.strip().replace(b"\n", b" "))


def write_xml(document: bytes) -> None:
    """Print an XML document that has neither comments nor CDATA sections."""
    write_raw(visible_xml(document) + b"\n")


def write_raw(value: bytes) -> None:
    """Write bytes as they are."""
    sys.stdout.flush()
    sys.stdout.buffer.write(value)
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
