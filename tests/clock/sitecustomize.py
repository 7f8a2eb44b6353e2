"""Another day for every Python process below: they begin at `TEST_CLOCK`, ISO 8601.

Python imports a module of this name from `PYTHONPATH` at its start: `make unit CLOCK=...` names
this folder there. Clocks go on from that moment; monotonic ones are left as they are.
"""

import os
import time
from datetime import datetime

import time_machine

_AHEAD = "TEST_CLOCK_AHEAD"
"""Seconds, set by the first process so that its children's clocks agree with its own."""

if moment := os.environ.get("TEST_CLOCK"):
    ahead = datetime.fromisoformat(moment).timestamp() - time.time()
    time_machine.travel(time.time() + float(os.environ.setdefault(_AHEAD, str(ahead)))).start()
