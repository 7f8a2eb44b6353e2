"""Starting a module of ours as a process below this one."""

import os
import signal
import subprocess
import sys
from collections.abc import Sequence

FOR_THE_STAGE = (signal.SIGINT, signal.SIGTERM)
"""What a terminal or a supervisor sends to all processes: the stage ends its own itself."""


def start_module(
    module: str, arguments: Sequence[str], descriptors: Sequence[int]
) -> "subprocess.Popen[bytes]":
    """Start `python -m module` with arguments, and with open descriptors of this process."""
    # It inherits what is blocked; it could not ignore them before it has imported anything.
    before = signal.pthread_sigmask(signal.SIG_BLOCK, FOR_THE_STAGE)
    try:
        return subprocess.Popen(  # noqa: S603 - ourselves
            # -P: else a file in the working folder could stand for a module.
            [sys.executable, "-P", "-m", module, *arguments],
            stdin=subprocess.DEVNULL,
            pass_fds=descriptors,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
        )
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
