"""Ctrl-C is silent, at whatever moment it comes."""

import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = """
import signal, sys

imports = 0

def interrupt(event, arguments):
    global imports
    if event == "import":
        imports += 1
        if imports == {after}:
            signal.raise_signal(signal.SIGINT)

from wiredesk.main import main
sys.argv = ["wiredesk", *{arguments!r}]
signal.signal(signal.SIGINT, signal.default_int_handler)
sys.addaudithook(interrupt)
main()
"""


@pytest.mark.parametrize("after", [1, 10, 100, 400, 600])
def test_ctrl_c_while_modules_are_imported(tmp_path: Path, after: int) -> None:
    """The nth import is interrupted: Python would print where, or make another error of it."""
    story = tmp_path / "story.txt"
    story.write_text("Ferry halts\n\nBERGEN (AP) - The ferry lay at its quay.\n", encoding="utf-8")
    script = SCRIPT.format(after=after, arguments=["inspect", str(story)])

    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False, timeout=60
    )

    assert (done.returncode, done.stderr) == (130, "")


def test_a_background_job_goes_on() -> None:
    """A shell has background jobs ignore SIGINT, and so they still do."""
    script = (
        "import signal; signal.signal(signal.SIGINT, signal.SIG_IGN)\n"
        "from wiredesk.interrupts import leave_at_once, unwind\n"
        "leave_at_once(); signal.raise_signal(signal.SIGINT)\n"
        "unwind(); signal.raise_signal(signal.SIGINT); print('went on')"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )

    assert done.stdout == "went on\n"
