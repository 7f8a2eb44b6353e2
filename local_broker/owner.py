"""Starting a local broker and holding it for as long as it is used."""

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
from local_broker.messages import Request, Word

_KEEPER = "local_broker.keeper"
_STOP_SECONDS = 40


@dataclass(frozen=True, slots=True)
class Broker:
    """A broker that runs."""

    bootstrap: str
    """`host:port`."""
    kind: StartedKind


def _quietly(_line: str) -> None:
    pass


@contextmanager
def local_broker(
    kind: BrokerKind = "auto",
    *,
    port: int | None = None,
    data: Path | None = None,
    progress: Callable[[str], None] = _quietly,
) -> Iterator[Broker]:
    """Run a broker of one's own while the context lasts.

    It listens on this machine alone, on `port` or a free one; it keeps its data in `data`, where
    a later broker finds it again, or in a temporary folder. `progress` is told, in lines for
    people, what takes long. However this process ends, the broker and what is temporary go too.

    Raises LocalBrokerError, whose text says what to install or to set.
    """
    request = Request(
        owner=os.getpid(), kind=kind, port=port, data=data.resolve() if data else None
    )
    with tempfile.TemporaryFile() as errors:
        keeper = subprocess.Popen(
            [sys.executable, "-P", "-m", _KEEPER, request.model_dump_json()],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=errors,
            start_new_session=True,
        )
        try:
            yield _wait_until_ready(keeper, errors, progress)
        finally:
            _stop(keeper)


def _wait_until_ready(
    keeper: subprocess.Popen[bytes], errors: IO[bytes], progress: Callable[[str], None]
) -> Broker:
    assert keeper.stdout
    for line in keeper.stdout:
        word = Word.model_validate_json(line)
        if word.about == "failure":
            raise LocalBrokerError(word.text)
        if word.about == "ready" and word.kind:
            return Broker(word.text, word.kind)
        progress(word.text)
    errors.seek(0)
    said = errors.read().decode(errors="replace").strip().splitlines()
    raise LocalBrokerError(f"the local broker can't be started: {said[-1] if said else 'killed'}")


def _stop(keeper: subprocess.Popen[bytes]) -> None:
    keeper.terminate()
    try:
        keeper.wait(_STOP_SECONDS)
    except subprocess.TimeoutExpired:
        os.killpg(keeper.pid, signal.SIGKILL)
        keeper.wait()
    finally:
        for pipe in (keeper.stdin, keeper.stdout):
            if pipe:
                pipe.close()
