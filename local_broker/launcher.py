"""Starts a local broker through its supervisor, and stops it when it is no longer used."""

import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from local_broker.choice import BrokerKind, StartedKind
from local_broker.errors import LocalBrokerError
from local_broker.messages import Message, Request

_SUPERVISOR = "local_broker.supervisor"
_STOP_SECONDS = 40


@dataclass(frozen=True, slots=True)
class Broker:
    """A broker that is running."""

    bootstrap: str
    """`host:port`."""
    kind: StartedKind


def _ignore(_line: str) -> None:
    pass


@contextmanager
def local_broker(
    kind: BrokerKind = "auto",
    *,
    port: int | None = None,
    data: Path | None = None,
    progress: Callable[[str], None] = _ignore,
) -> Iterator[Broker]:
    """Run a broker of one's own while the context lasts.

    It listens on this machine alone, on `port` or a free one. It keeps its data in the folder
    `data`, where a later broker finds it again, or in a temporary one. `progress` is called with
    a line for people for each step that takes long. However this process ends, the broker and its
    temporary files are removed.

    Raises LocalBrokerError, whose text says what to install or to set.
    """
    request = Request(
        owner=os.getpid(), kind=kind, port=port, data=data.resolve() if data else None
    )
    with tempfile.TemporaryFile() as errors:
        supervisor = subprocess.Popen(  # noqa: S603 - ourselves, with a request of our own
            [sys.executable, "-P", "-m", _SUPERVISOR, request.model_dump_json()],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=errors,
            start_new_session=True,
        )
        try:
            yield _wait_until_ready(supervisor, errors, progress)
        finally:
            _stop(supervisor)


def _wait_until_ready(
    supervisor: subprocess.Popen[bytes], errors: IO[bytes], progress: Callable[[str], None]
) -> Broker:
    assert supervisor.stdout  # noqa: S101 - for the types: it was opened with a pipe
    for line in supervisor.stdout:
        message = Message.model_validate_json(line)
        if message.event == "failure":
            raise LocalBrokerError(message.text)
        if message.event == "ready" and message.kind:
            return Broker(message.text, message.kind)
        progress(message.text)
    errors.seek(0)
    lines = errors.read().decode(errors="replace").strip().splitlines()
    raise LocalBrokerError(f"the local broker can't be started: {lines[-1] if lines else 'killed'}")


def _stop(supervisor: subprocess.Popen[bytes]) -> None:
    supervisor.terminate()
    try:
        supervisor.wait(_STOP_SECONDS)
    except subprocess.TimeoutExpired:
        os.killpg(supervisor.pid, signal.SIGKILL)
        supervisor.wait()
    finally:
        for pipe in (supervisor.stdin, supervisor.stdout):
            if pipe:
                pipe.close()
