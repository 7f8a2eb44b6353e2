"""Ctrl-C: it ends a command in silence, with status 130, at whatever moment it comes."""

import os
import signal
from collections.abc import Callable
from types import FrameType
from typing import Any

STATUS = 130
"""What a shell reports of a program that SIGINT has ended."""


def leave_at_once() -> None:
    """Have Ctrl-C end the process on the spot.

    An exception would not do: raised while a module is imported, it may turn into another or be
    printed by the interpreter. What is begun at the broker ends as when the process is killed.
    """
    _handle(_leave)


def unwind() -> None:
    """Have Ctrl-C raise KeyboardInterrupt, since something was started that has to be stopped."""
    _handle(signal.default_int_handler)


def _leave(number: int, frame: FrameType | None) -> None:
    os._exit(STATUS)


def _handle(handler: Callable[[int, FrameType | None], Any]) -> None:
    # A shell has background jobs ignore it.
    if signal.getsignal(signal.SIGINT) is not signal.SIG_IGN:
        signal.signal(signal.SIGINT, handler)
