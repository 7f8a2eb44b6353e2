"""`make unit CLOCK=...`: every process has that day, and those below it agree."""

import os
import subprocess
import sys
from datetime import datetime, timedelta
from pathlib import Path

CLOCK = datetime.fromisoformat("2028-02-29T23:59:30+00:00")
PROGRAM = """
import subprocess, sys, time
from datetime import datetime, UTC
print(datetime.now(UTC), flush=True)
if len(sys.argv) > 1:
    time.sleep(0.5)
    subprocess.run([sys.executable, "-c", sys.argv[1]], check=True)
"""


def test_a_process_and_its_child_have_the_day_that_is_set() -> None:
    ours = {"TEST_CLOCK": CLOCK.isoformat(), "PYTHONPATH": str(Path(__file__).parents[1] / "clock")}
    environment = {name: value for name, value in os.environ.items() if name != "TEST_CLOCK_AHEAD"}

    shown = subprocess.run(
        [sys.executable, "-c", PROGRAM, PROGRAM],
        env=environment | ours,
        capture_output=True,
        text=True,
        check=True,
    ).stdout

    first, second = map(datetime.fromisoformat, shown.splitlines())
    assert CLOCK <= first < CLOCK + timedelta(seconds=30)
    assert timedelta(seconds=0.5) <= second - first < timedelta(seconds=30)
