"""The most memory that this process has had."""

import re
from pathlib import Path


def megabytes() -> int:
    """The most memory that this process has had (Linux)."""
    # getrusage counts what the process was forked from as well: a large run of tests.
    status = Path("/proc/self/status").read_text(encoding="utf-8")
    return int(re.findall(r"VmHWM:\s+(\d+) kB", status)[0]) // 1024


def forget_peak() -> int:
    """Count the most memory from now on (Linux); what the process has now."""
    Path("/proc/self/clear_refs").write_text("5", encoding="ascii")
    return megabytes()
