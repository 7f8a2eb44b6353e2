"""Hostile records and items of the largest size: an outcome each, in bounded time and memory."""

import subprocess
import sys

import pytest

from tests.fuzz.bounds import MAX_MEGABYTES, MAX_SECONDS, RECORDS

SHARES = 4


@pytest.mark.timeout(900)
@pytest.mark.parametrize("share", range(SHARES))
def test_hostile_records_are_bounded(share: int) -> None:
    """In a separate process, since the memory is that of the whole process."""
    names = list(RECORDS)[share::SHARES]
    done = subprocess.run(
        [sys.executable, "-m", "tests.fuzz.bounds", *names],
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stderr
    rows = [line.split("\t") for line in done.stdout.splitlines()]
    assert list(dict.fromkeys(row[2] for row in rows)) == names
    assert {row[3] for row in rows} == {"ingest", "enrich", "publish"}
    over = [row for row in rows if float(row[0]) > 2 * MAX_SECONDS or int(row[1]) > MAX_MEGABYTES]
    assert over == [], "processor seconds, megabytes, what, stage, outcome"
