"""The counting stage as a process: `python -m tests.faults.process SECONDS_A_RECORD`."""

import asyncio
import sys

from runtime.logs import configure_logs
from runtime.service import run_until_stopped
from runtime.settings import load_settings
from tests.faults.counting import Counting, stage

if __name__ == "__main__":
    configure_logs("json", "debug")
    asyncio.run(run_until_stopped([stage(Counting(sleep=float(sys.argv[1])))], load_settings()))
