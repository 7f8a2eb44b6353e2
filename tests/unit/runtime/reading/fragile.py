"""A reader that does to its process what its record says, good or bad."""

import logging
import os
import re
import signal
import time
from collections.abc import Callable, Mapping

from runtime.errors import ConfigurationError
from runtime.handler import Reader, Record

EXPONENTIAL = re.compile(r"(a|a)*$")
KEPT: list[bytes] = []
"""What is left over from the records before."""


def make() -> Reader:
    return _read


def make_reversing() -> Reader:
    return lambda record: _read(record) if record.value == b"die" else _reversed(record)


def _reversed(record: Record) -> str:
    return (record.value or b"").decode()[::-1]


def make_nothing() -> Reader:
    raise ConfigurationError("there is no model: install it")


def make_and_die() -> Reader:
    os._exit(3)


def _read(record: Record) -> object:
    word = (record.value or b"").decode()
    return ACTIONS[word]() if word in ACTIONS else word.upper()


def hang_in_an_expression() -> object:
    return EXPONENTIAL.match("a" * 60 + "b")


def _allocate() -> object:
    return len(b"x" * (1 << 30))


def _leak() -> object:
    KEPT.append(b"x" * (50 << 20))
    return len(KEPT)


def _die() -> object:
    os.kill(os.getpid(), signal.SIGSEGV)
    return None


def _sleep() -> object:
    time.sleep(600)
    return None


def _fail() -> object:
    raise ZeroDivisionError("boom\nsecond line")


def _warn() -> object:
    logging.getLogger("library").warning("odd copy: %s", "\x1b[2J\nall is well")
    return None


def _nest() -> object:
    nested: list[object] = []
    for _ in range(100_000):
        nested = [nested]
    return nested


ACTIONS: Mapping[str, Callable[[], object]] = {
    "hang": hang_in_an_expression,
    "allocate": _allocate,
    "leak": _leak,
    "die": _die,
    "sleep": _sleep,
    "fail": _fail,
    "warn": _warn,
    "nest": _nest,
    "secret": lambda: lambda: None,
    "pid": os.getpid,
    "niceness": lambda: os.nice(0),
    "swell": lambda: b"x" * (129 << 20),
}
